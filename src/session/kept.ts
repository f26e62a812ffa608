/** The checks that the person chose to keep on this device. Nothing is kept unless they ask for it. */
import { create } from "zustand";
import { fetched } from "../components/fetched.ts";
import { forgetKept, loadKept, saveKept } from "./kept-storage.ts";
import { keptUntil, withCheck, writeKept, type KeptCheck, type NotTakenUp } from "./kept-checks.ts";
import type { StorageState } from "./storage.ts";

/**
 * What reads kept checks. It knows every question, so it comes by itself; and it is fetched ahead for everybody, so that
 * nobody can tell from a request who keeps a check.
 */
export const fetchedKeptReader = fetched(async () => (await import("./read-kept.ts")).readKept);

/** What is kept, and what can be done with it. */
export interface Kept {
  /** False until the device has been looked at. */
  readonly ready: boolean;
  /** The oldest first; empty when nothing is kept. */
  readonly checks: readonly KeptCheck[];
  /** When it is removed, in epoch milliseconds; undefined when nothing is kept. */
  readonly until: number | undefined;
  /** How many answers were left out, since the check no longer has them. */
  readonly leftOut: number;
  /** Why something stored could not be taken up; undefined when there was nothing wrong. */
  readonly notTakenUp: NotTakenUp | "noReader" | undefined;
  /** Looks at the device. `now` in epoch milliseconds. What has expired or cannot be read is removed. */
  takeUp(now: number): Promise<void>;
  /**
   * Keeps a check beside the others, or in place of the one kept under the time `replaces`; `alone` removes all
   * others. Tells whether storage allowed it; if not, everything stays as it was.
   */
  keep(
    check: KeptCheck,
    how: { readonly replaces: number | undefined; readonly alone: boolean },
  ): StorageState;
  /** Removes all that is kept. */
  forgetAll(): void;
}

const nothing = { checks: [], until: undefined, leftOut: 0, notTakenUp: undefined } as const;

/** The store. Components select single fields of it. */
export const useKept = create<Kept>()((set, get) => ({
  ...nothing,
  ready: false,
  takeUp: async (now) => {
    const text = loadKept();
    if (text === null) {
      set({ ...nothing, ready: true });
      return;
    }
    const readKept = await fetchedKeptReader.fetch();
    if (readKept === undefined) {
      fetchedKeptReader.letGo();
      set({ ...nothing, ready: true, notTakenUp: "noReader" });
      return;
    }
    const read = readKept(text, now);
    switch (read.status) {
      case "kept":
        set({ ...nothing, ready: true, ...kept(read.checks), leftOut: read.leftOut });
        break;
      case "notTakenUp":
        // A newer version of this check can read what this one cannot, so that stays.
        if (read.because !== "otherVersion") forgetKept();
        set({ ...nothing, ready: true, notTakenUp: read.because });
        break;
    }
  },
  keep: (check, { replaces, alone }) => {
    const checks = withCheck(alone ? [] : get().checks, check, replaces);
    const state = saveKept(writeKept(checks));
    if (state === "working") set({ ...kept(checks), notTakenUp: undefined });
    return state;
  },
  forgetAll: () => {
    forgetKept();
    set(nothing);
  },
}));

function kept(checks: readonly KeptCheck[]): Pick<Kept, "checks" | "until"> {
  return { checks, until: keptUntil(Math.max(...checks.map(({ at }) => at))) };
}
