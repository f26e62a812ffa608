/** Notices when nobody has touched the page for long, also across the back/forward cache and a sleeping phone. */
import { useEffect } from "react";
import { useSession } from "./session.ts";

const signsOfLife = ["pointerdown", "keydown", "scroll", "pageshow", "visibilitychange"] as const;
const checkEvery = 60 * 1000;

/** Restores an earlier session once, and forgets the session after an hour without a touch. */
export function useSessionLifetime(): void {
  const restore = useSession((session) => session.restore);
  const touch = useSession((session) => session.touch);
  const forgetWhenAbsent = useSession((session) => session.forgetWhenAbsent);
  useEffect(() => {
    restore(Date.now());
    const seen = (): void => {
      touch(Date.now());
    };
    for (const sign of signsOfLife) window.addEventListener(sign, seen, { passive: true });
    const timer = window.setInterval(() => {
      forgetWhenAbsent(Date.now());
    }, checkEvery);
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, seen);
      window.clearInterval(timer);
    };
  }, [restore, touch, forgetWhenAbsent]);
}
