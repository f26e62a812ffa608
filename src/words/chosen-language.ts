/** The language that the person has chosen, kept on the device until they choose another. Nothing else is kept with it. */
import { readTag } from "./language.ts";
import type { LanguageTag } from "./languages.ts";

const storageKey = "upper-back-check-language";

/** The choice; undefined when there is none, or when it cannot be read. */
export function chosenLanguage(): LanguageTag | undefined {
  try {
    return readTag(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

/** Remembers the choice, where the browser lets us; without it, the language is chosen anew. */
export function chooseLanguage(tag: LanguageTag): void {
  try {
    localStorage.setItem(storageKey, tag);
  } catch {
    // Blocked or full: the page of that language opens all the same.
  }
}
