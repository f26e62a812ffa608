/** The language that the person has chosen, kept on the device until they choose another. Nothing else is kept with it. */
import * as paths from "../paths.ts";
import { addressIn, readTag } from "./language.ts";
import { language } from "./this-language.ts";
import type { LanguageTag } from "./languages.ts";
import { storageKey } from "./storage-key.ts";

const choiceKey = storageKey("upper-back-check-language");

/** Marks in this tab that the way to the chosen language was tried. */
const triedKey = storageKey("upper-back-check-language-tried");

/**
 * The language to begin in, when it is not that of this page. Undefined as well when this tab has tried to go there and
 * has not arrived: without a network the other language may not be there, and the person must not be sent round in circles.
 */
export function languageToGoTo(): LanguageTag | undefined {
  try {
    const chosen = readTag(localStorage.getItem(choiceKey));
    if (chosen === undefined || chosen === language) return undefined;
    if (sessionStorage.getItem(triedKey) !== null) return undefined;
    sessionStorage.setItem(triedKey, chosen);
    return chosen;
  } catch {
    return undefined;
  }
}

/**
 * Notes that a page of this language has come. Only now a choice is kept: a language that never came, without a network,
 * must not be what every new tab begins with.
 */
export function noteArrival(): void {
  try {
    if (sessionStorage.getItem(triedKey) !== language) return;
    sessionStorage.removeItem(triedKey);
    localStorage.setItem(choiceKey, language);
  } catch {
    // Blocked or full: without it, the language is chosen anew.
  }
}

/** Notes that the person is on the way to a language that they chose. */
export function chooseLanguage(tag: LanguageTag): void {
  try {
    sessionStorage.setItem(triedKey, tag);
  } catch {
    // Blocked or full: the page of that language opens all the same.
  }
}

/** What the service worker puts behind the address when it leads back from a language that could not be had. */
const ledBack = "#other-language";

/** Whether the person has been led back, because the other language is not on this device and there is no network. */
export function isLedBack(): boolean {
  return window.location.hash === ledBack;
}

/** Whether the language is kept on this device. */
export async function isKept(tag: LanguageTag): Promise<boolean> {
  try {
    return (
      (await caches.match(new URL(`${addressIn(tag, paths.start)}offline/`, window.location.href))) !==
      undefined
    );
  } catch {
    return false;
  }
}
