/**
 * The reader of stored sessions, fetched when it is needed. It brings every question with it, and who opens the start
 * page for the first time has nothing stored.
 */
import { fetched } from "../components/fetched.ts";
import type { Restored } from "./saved-session.ts";

type Reader = (text: string | null, now: number) => Restored;

/** The reader as something that can be fetched ahead, for a page that comes back out of the browser's cache. */
export const fetchedSessionReader = fetched(
  async (): Promise<Reader> => (await import("./read-session.ts")).readSession,
);

/** The reader; undefined until it has been fetched. */
export function sessionReader(): Reader | undefined {
  return fetchedSessionReader.now();
}

/** Fetches the reader. Rejects when it cannot be had. */
export async function fetchSessionReader(): Promise<void> {
  if ((await fetchedSessionReader.fetch()) !== undefined) return;
  fetchedSessionReader.letGo();
  throw new Error("What reads an earlier session could not be fetched.");
}
