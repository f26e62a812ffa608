/**
 * The words of the pages. Every sentence that people read and that no rule holds goes through `say`, written in
 * English where it is shown. Each language is a build of its own, and puts its own sentences in their place; so a page
 * carries one language only.
 */
import type { pages } from "./spanish/pages.ts";

/**
 * A sentence of the pages, in English. Places for values stand in braces: `{days} days ago`. One that another language does
 * not say yet is none: it does not compile.
 */
export type Sentence = keyof typeof pages;

/** The sentence in the language of this build, with the values in their places. */
export function say(sentence: Sentence, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** For dates, numbers, lists and sorting, as a BCP 47 tag. */
export const locale = say("en-GB");
