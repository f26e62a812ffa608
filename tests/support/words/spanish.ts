/** What the Spanish check says for an English sentence, and how hard Spanish is to read. */
import { dictionaryOf, type Dictionary } from "../../../scripts/in-language.ts";
import { words } from "../../../src/words/spanish/index.ts";
import { sentencesOf, wordsOf } from "./reading-grade.ts";

/** The texts of the rules in Spanish. */
export const ruleTextsInSpanish = dictionaryOf({ saidOnce: words.saidOnce, rules: words.rules });

/** The sentences of the pages in Spanish. */
export const pagesInSpanish: Dictionary = words.pages;

const dictionary: Dictionary = dictionaryOf([ruleTextsInSpanish, pagesInSpanish]);

/** The Spanish for a sentence of the rules or the pages; figures stay. Throws RangeError when nobody says it. */
export function inSpanish(english: string): string {
  if (!/\p{L}/u.test(english)) return english;
  const spanish = Object.hasOwn(dictionary, english) ? dictionary[english] : undefined;
  if (spanish === undefined) throw new RangeError(`The Spanish check does not say “${english}”.`);
  return spanish;
}

/** The vowels that can carry a syllable beside another vowel; an accent on i or u parts two vowels. */
const strong = /[aeoáéíóú]/;

/** The syllables of a Spanish word: its groups of vowels, and two where two strong vowels meet. */
export function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/qu|gu(?=[eiéí])/g, "q")
    .replaceAll(/y(?![aeiouáéíóú])/g, "i");
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const parted = groups.map((group) => {
    const letters = Array.from(group);
    return letters.filter((letter, at) => strong.test(letter) && strong.test(letters[at + 1] ?? "")).length;
  });
  return Math.max(1, groups.length + parted.reduce((sum, one) => sum + one, 0));
}

/**
 * How easy Spanish texts are to read, from 0 to 100: Szigriszt Pazos 1993, perspicuity = 206.835 - 62.3 syllables a word
 * - words a sentence. On the INFLESZ scale (Barrio-Cantalejo and others 2008) texts for patients should reach 55, 65 to 80
 * is rather easy.
 */
export function perspicuityOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}
