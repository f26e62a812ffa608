/**
 * What the site said last, kept on the device for the next visit, only while it speaks against the rules: so nothing
 * brings back what was taken back but the site itself. It says nothing of anybody.
 */
import { storageKey } from "../words/storage-key.ts";

const key = storageKey("upper-back-check-advice");

/** A status is far shorter; of a longer text, the beginning cannot be read either, which is what counts. */
const longest = 2000;

/** The kept text; undefined when there is none, or when storage is blocked. */
export function recallBadNews(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the text, or with undefined forgets what was kept. */
export function keepBadNews(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text.slice(0, longest));
  } catch {
    // Blocked or full: this page knows it all the same, and the service worker may keep it.
  }
}
