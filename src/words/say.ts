/**
 * The words of the pages. Every sentence that people read and that no rule holds goes through `say`, written in
 * English where it is shown. Each language is a build of its own, and puts its own sentences in their place; so a page
 * carries one language only.
 */
import { languages } from "./languages.ts";
import type { pages } from "./spanish/pages.ts";
import { language } from "./this-language.ts";

/**
 * A sentence of the pages, in English and whole, because other languages put its parts in another order. Places for values
 * stand in braces: `Step {step} of {steps}`. What depends on a number has a form for each case of the language, with `#`
 * for the number: `{days|one:# day|other:# days} ago`. One that another language does not say yet is none: it does not
 * compile.
 */
export type Sentence = keyof typeof pages;

/** For dates, numbers, lists and sorting, as a BCP 47 tag. */
export const { locale } = languages[language];

/** The sentence in the language of this build, with the values in their places. */
export function say(sentence: Sentence, values: Readonly<Record<string, string | number>> = {}): string {
  return filled(sentence, values);
}

/** A text of a sentence with the values in their places. A place without a value stays. */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)(?:\|([^}]*))?\}/g, (place, name: string, forms: string | undefined) => {
    const value = values[name];
    if (typeof value === "number" && forms !== undefined) return formFor(value, forms);
    return typeof value === "number" || typeof value === "string" ? String(value) : place;
  });
}

/** The form for a number, from `one:# day|other:# days`. A language that has no form of its own for it says `other`. */
function formFor(value: number, forms: string): string {
  const form = (name: string) => new RegExp(`\\b${name}:([^|]*)`).exec(forms)?.[1];
  const own = form(new Intl.PluralRules(locale).select(value)) ?? form("other") ?? "";
  return own.replaceAll("#", String(value));
}
