/** Notices when nobody has touched the page for long, also across the back/forward cache and a sleeping phone. */
import { useEffect } from "react";
import { concernsKept } from "./kept-storage.ts";
import { useKept } from "./kept.ts";
import { pageLife, type PageDeed, type PageEvent, type PageState } from "./page-life.ts";
import { useSession } from "./session.ts";

const checkEvery = 60 * 1000;

/** What the browser calls them. `pageshow` stands apart: it comes after each page load too. */
const events = {
  pagehide: "left",
  pointerdown: "touched",
  keydown: "touched",
  scroll: "seen",
  visibilitychange: "seen",
} as const satisfies Record<string, PageEvent>;

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
    const deeds: Readonly<Record<PageDeed, () => void>> = {
      nothing: () => undefined,
      noteLife: () => touch(Date.now()),
      forgetWhenAbsent: () => forgetWhenAbsent(Date.now()),
      takeUpStored: () => {
        takeUpStored(Date.now());
        lookForKept();
      },
    };
    let state: PageState = "current";
    const happened = (event: PageEvent): void => {
      const next = pageLife(state, event);
      state = next.state;
      deeds[next.does]();
    };
    const listening = new AbortController();
    const options = { passive: true, signal: listening.signal };
    for (const [name, event] of Object.entries(events)) {
      window.addEventListener(name, () => happened(event), options);
    }
    window.addEventListener("pageshow", ({ persisted }) => persisted && happened("cameBack"), options);
    window.addEventListener("storage", changedElsewhere, options);
    const timer = window.setInterval(() => happened("minutePassed"), checkEvery);
    return () => {
      listening.abort();
      window.clearInterval(timer);
    };
  }, [restore, takeUpStored, touch, forgetWhenAbsent, takeUpKept]);
}
