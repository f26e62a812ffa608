/** How hard a text is to read: the Flesch-Kincaid grade, about the number of school years that it takes. */
import { syllable } from "syllable";

/** What the grade is made from. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** The sentences of a text. A list after a colon or a semicolon is read by itself, so these end a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:;…])[”’)]?\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; "follow-up" is one, a dash between spaces is none. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

export function readingOf(texts: readonly string[]): Reading {
  const words = texts.flatMap(wordsOf);
  return {
    sentences: texts.flatMap(sentencesOf).length,
    words: words.length,
    // A number has no letters to count; it is read as about one.
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

/**
 * The grade of texts read one after the other.
 * Kincaid, Fishburne, Rogers and Chissom 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function gradeOf({ sentences, words, syllables }: Reading): number {
  if (words === 0) return 0;
  return 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
}
