/** The language that the person has chosen, kept on the device until they choose another. Nothing else is kept with it. */
import { readTag } from "./language.ts";
import { language } from "./this-language.ts";
import type { LanguageTag } from "./languages.ts";

const storageKey = "upper-back-check-language";

/** Marks in this tab that the way to the chosen language was tried. */
const triedKey = "upper-back-check-language-tried";

/**
 * The language to begin in, when it is not that of this page. Undefined as well when this tab has tried to go there and
 * has not arrived: without a network the other language may not be there, and the person must not be sent round in circles.
 */
export function languageToGoTo(): LanguageTag | undefined {
  try {
    const chosen = readTag(localStorage.getItem(storageKey));
    if (chosen === undefined || chosen === language) return undefined;
    if (sessionStorage.getItem(triedKey) !== null) return undefined;
    sessionStorage.setItem(triedKey, chosen);
    return chosen;
  } catch {
    return undefined;
  }
}

/** Notes that a page of this language has come: when it is the chosen one, the way there works. */
export function noteArrival(): void {
  try {
    if (sessionStorage.getItem(triedKey) === language) sessionStorage.removeItem(triedKey);
  } catch {
    // Nothing was noted either.
  }
}

/** Remembers the choice, where the browser lets us; without it, the language is chosen anew. */
export function chooseLanguage(tag: LanguageTag): void {
  try {
    localStorage.setItem(storageKey, tag);
    sessionStorage.setItem(triedKey, tag);
  } catch {
    // Blocked or full: the page of that language opens all the same.
  }
}
