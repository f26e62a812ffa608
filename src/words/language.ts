/** Where the other languages are. */
import { keysOf } from "#rules";
import { languages, type LanguageTag } from "./languages.ts";
import { language } from "./this-language.ts";

/** The languages, in the order in which they are offered. */
export const languageTags = keysOf(languages);

/** A language from a text that comes from outside; undefined when there is none of this tag. */
export function readTag(text: string | null): LanguageTag | undefined {
  return languageTags.find((tag) => tag === text);
}

/** The address of a page of the check in a language. `path` is without the base path, as the router has it. */
export function addressIn(tag: LanguageTag, path: string): string {
  const base = import.meta.env.BASE_URL;
  const root = base.slice(0, base.length - languages[language].folder.length);
  return root + languages[tag].folder + path.slice(1);
}
