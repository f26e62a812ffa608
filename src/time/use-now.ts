import { useEffect, useState } from "react";

/** Often enough for a plan that changes by the hour. */
const step = 60 * 1000;

/** The time, in epoch milliseconds, for what depends on it: kept fresh while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const refresh = (): void => setNow(Date.now());
    const timer = window.setInterval(refresh, step);
    // Timers rest while a phone sleeps.
    document.addEventListener("visibilitychange", refresh);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, []);
  return now;
}
