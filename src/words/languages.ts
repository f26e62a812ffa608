/** The languages of the check. Each is a build of its own in a folder of the site; English stands at its root. */

/** A language: its folder, its name in itself, and in its own words that the sheet is to be had in it. */
export interface Language {
  readonly folder: string;
  readonly name: string;
  readonly sheet: string;
}

export const languages = {
  en: { folder: "", name: "English", sheet: "This sheet in English" },
  es: { folder: "es/", name: "Español", sheet: "Esta hoja en español" },
} as const satisfies Record<string, Language>;

/** A language, as a BCP 47 tag. */
export type LanguageTag = keyof typeof languages;
