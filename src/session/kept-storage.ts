/**
 * The browser's storage that outlives the tab, made safe: it may be blocked, full or cleared at any moment. Nothing is
 * written to it unless the person asks for it.
 */
import { storageKey } from "../words/storage-key.ts";
import type { StorageState } from "./storage.ts";

const key = storageKey("upper-back-check-kept");

/** The stored text; null when there is none or storage is blocked. */
export function loadKept(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text; tells whether that worked. What was stored before stays when the new text does not fit. */
export function saveKept(text: string): StorageState {
  try {
    window.localStorage.setItem(key, text);
    return "working";
  } catch {
    return isReachable() ? "full" : "blocked";
  }
}

/**
 * Asks the browser not to remove what is kept when room is short. Browsers may say no, and some remove what a site keeps
 * after a week without a visit whatever they said.
 */
export async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // What is kept says that it may go sooner.
  }
}

/** Removes the stored text, where storage can be reached. */
export function forgetKept(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}

/** Whether a change of storage in another tab concerns what is kept; it has no key when everything was removed. */
export function concernsKept(event: StorageEvent): boolean {
  return event.key === key || event.key === null;
}

function isReachable(): boolean {
  try {
    window.localStorage.getItem(key);
    return true;
  } catch {
    return false;
  }
}
