/** The languages of the check. Each is a build of its own in a folder of the site; English stands at its root. */

/** A language: where it stands, and what it says of itself in its own words. */
export interface Language {
  /** Its folder of the site. */
  readonly folder: string;
  /** The folder beside this file that holds its words; none for English, which the sources say. */
  readonly words?: string;
  /** For dates, numbers, lists and sorting, as a BCP 47 tag. */
  readonly locale: string;
  readonly name: string;
  /** That the professional's summary is to be had in it. */
  readonly sheet: string;
}

/** All of them, in the order in which they are offered. */
export const languages = {
  en: { folder: "", locale: "en-GB", name: "English", sheet: "This sheet in English" },
  es: { folder: "es/", words: "spanish", locale: "es", name: "Español", sheet: "Esta hoja en español" },
} as const satisfies Record<string, Language>;

/** A language, as a BCP 47 tag. */
export type LanguageTag = keyof typeof languages;
