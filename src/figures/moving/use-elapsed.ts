import { useEffect, useState, useSyncExternalStore } from "react";

/** The shortest time between two drawings, in milliseconds: no smoother than the eye needs, and kind to the battery. */
const shortest = 30;

/** Milliseconds for which it has run so far, and the way to set them. It runs while it is `wanted`, up to `end`. */
export function useElapsed(
  wanted: boolean,
  end: number,
): readonly [number, (elapsed: (before: number) => number) => void] {
  const [elapsed, setElapsed] = useState(0);
  const runs = wanted && elapsed < end;
  useEffect(() => {
    if (!runs) return undefined;
    let last = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const passed = now - last;
      if (passed >= shortest) {
        last = now;
        setElapsed((before) => before + passed);
      }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [runs]);
  return [elapsed, setElapsed];
}

const query = "(prefers-reduced-motion: reduce)";

/** Whether the person has asked for less motion. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Keeps the screen awake while it is there, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let isThere = true;
    const hold = async (): Promise<void> => {
      try {
        const lock = await navigator.wakeLock.request("screen");
        if (isThere) held = lock;
        else await lock.release();
      } catch {
        // The browser cannot, or will not: the screen goes dark as it always does.
      }
    };
    // A page that was out of sight has lost it.
    const again = (): void => {
      if (document.visibilityState === "visible") void hold();
    };
    void hold();
    document.addEventListener("visibilitychange", again);
    return () => {
      isThere = false;
      document.removeEventListener("visibilitychange", again);
      held?.release().catch(() => undefined);
    };
  }, []);
}

/** A short, soft tone, for who has switched it on. */
export function ring(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = 660;
    volume.gain.setValueAtTime(0.2, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.8);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.8);
    tone.onended = () => void audio.close();
  } catch {
    // Without sound the words say it.
  }
}
