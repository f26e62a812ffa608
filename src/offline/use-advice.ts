/** What this page knows about its own age: what the site last said of its rules, and whether a newer build is here. */
import type { RulesStatus } from "#rules";
import { create } from "zustand";

/** What is known about the advice on this page. */
export interface Advice {
  /** What the site last said; undefined when this device has not heard from it. */
  readonly status: RulesStatus | undefined;
  /** Whether the site itself has answered the last look. */
  readonly asked: boolean;
  /** Whether a newer build is kept on this device, so that loading the page again opens it. */
  readonly newer: boolean;
  /** When the last look ended, in epoch milliseconds; undefined before the first. */
  readonly lookedAt: number | undefined;
}

/** The store. Only a look writes to it. */
export const useAdvice = create<Advice>()(() => ({
  status: undefined,
  asked: false,
  newer: false,
  lookedAt: undefined,
}));

/** The browser's door to service workers; undefined where it has none or keeps it shut, as in some frames. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
