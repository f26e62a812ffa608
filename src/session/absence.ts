/** Notices when nobody has touched the page for long, also across the back/forward cache and a sleeping phone. */
import { useEffect } from "react";
import { concernsKept } from "./kept-storage.ts";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";

const signsOfLife = ["pointerdown", "keydown", "scroll", "visibilitychange"] as const;
const checkEvery = 60 * 1000;

/** Restores an earlier session once, and forgets the session after an hour without a touch. */
export function useSessionLifetime(): void {
  const restore = useSession((session) => session.restore);
  const takeUpStored = useSession((session) => session.takeUpStored);
  const takeUpKept = useKept((kept) => kept.takeUp);
  const touch = useSession((session) => session.touch);
  const forgetWhenAbsent = useSession((session) => session.forgetWhenAbsent);
  useEffect(() => {
    restore(Date.now());
    const lookForKept = (): void => {
      void takeUpKept(Date.now());
    };
    lookForKept();
    const changedElsewhere = (event: StorageEvent): void => {
      if (concernsKept(event)) lookForKept();
    };
    const seen = (): void => {
      touch(Date.now());
    };
    // A page that comes back from the cache has old answers in memory; what is stored now is what counts.
    const cameBack = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      takeUpStored(Date.now());
      lookForKept();
    };
    for (const sign of signsOfLife) window.addEventListener(sign, seen, { passive: true });
    window.addEventListener("pageshow", cameBack);
    window.addEventListener("storage", changedElsewhere);
    const timer = window.setInterval(() => {
      forgetWhenAbsent(Date.now());
    }, checkEvery);
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, seen);
      window.removeEventListener("pageshow", cameBack);
      window.removeEventListener("storage", changedElsewhere);
      window.clearInterval(timer);
    };
  }, [restore, takeUpStored, touch, forgetWhenAbsent, takeUpKept]);
}
