/**
 * The reader of stored sessions, fetched when it is needed. It brings every question with it, and who opens the start
 * page for the first time has nothing stored.
 */
import type { Restored } from "./saved-session.ts";

type Reader = (text: string | null, now: number) => Restored;

let reader: Reader | undefined;

/** The reader; undefined until it has been fetched. */
export function sessionReader(): Reader | undefined {
  return reader;
}

/** Fetches the reader. Rejects when it cannot be had. */
export async function fetchSessionReader(): Promise<void> {
  reader ??= (await import("./read-session.ts")).readSession;
}
