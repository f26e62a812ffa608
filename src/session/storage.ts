/**
 * The browser's session storage, made safe: it may be blocked, full or cleared at any moment, and the check
 * works without it.
 */
import { storageKey } from "../words/storage-key.ts";

/** Whether what the person answers survives a reload. */
export type StorageState = "working" | "blocked" | "full";

/** The name of the session in the storage of the browser. */
export const sessionKey = storageKey("upper-back-check");

/** The stored text, or null when there is none or storage is blocked. */
export function load(): { readonly text: string | null; readonly state: StorageState } {
  try {
    return { text: window.sessionStorage.getItem(sessionKey), state: "working" };
  } catch {
    return { text: null, state: "blocked" };
  }
}

/** Stores a text; tells whether that worked. An older text is removed when the new one does not fit. */
export function save(text: string): StorageState {
  try {
    window.sessionStorage.setItem(sessionKey, text);
    return "working";
  } catch {
    return forget() ? "full" : "blocked";
  }
}

/** Removes the stored text; tells whether storage could be reached. */
export function forget(): boolean {
  try {
    window.sessionStorage.removeItem(sessionKey);
    return true;
  } catch {
    return false;
  }
}
