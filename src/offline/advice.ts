/** What this page knows about its own age: what the site last said of its rules, and whether a newer build is here. */
import type { RulesStatus } from "#rules";
import { create } from "zustand";

/** A look this recent, in milliseconds, is recent enough. */
const recent = 60 * 1000;

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

/** Whether a look ended a short while ago. */
export function lookedRecently(): boolean {
  const { lookedAt } = useAdvice.getState();
  return lookedAt !== undefined && Math.abs(Date.now() - lookedAt) < recent;
}

/** Looks, unless the site has answered a short while ago. */
export function lookIfDue(): void {
  if (!lookedRecently() || !useAdvice.getState().asked) void look();
}

let looking: Promise<void> | undefined;

/**
 * Asks what the site says now, and takes that up: through the service worker, or by itself where there is none. Never
 * rejects, and ends soon: offline, or with an answer that makes no sense, what was known stays known.
 */
export function look(): Promise<void> {
  looking ??= lookWhenFetched().finally(() => {
    looking = undefined;
  });
  return looking;
}

/** Looks after another service worker took over: a look that is under way has asked the one before. */
export function lookAgain(): void {
  void (looking ?? Promise.resolve()).then(look);
}

/** How to look comes with the result, which is not shown without it, and so does not weigh on the start. */
async function lookWhenFetched(): Promise<void> {
  try {
    await (await import("./look.ts")).lookOnce();
  } catch {
    // The next page tries again.
  }
}

/** The browser's door to service workers; undefined where it has none or keeps it shut, as in some frames. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
