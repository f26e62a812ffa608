/** When the site is asked what it says of its rules. */
import { useAdvice } from "./use-advice.ts";

/** A look this recent, in milliseconds, is recent enough. */
const recent = 60 * 1000;

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
