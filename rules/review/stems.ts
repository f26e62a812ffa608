/**
 * The stems, for the review sheet: is each wide enough for all that it opens? A stem that is too narrow loses a sign
 * without a trace, so each part of a definition stands beside it, to be signed.
 */
import { keysOf } from "../engine/keys.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import type { Stem } from "../upper-back/questions/stem.ts";
import { stems, type StemId } from "../upper-back/questions/stems.ts";
import { onlyNarrows, widerWords } from "./wider-words.ts";

/** One part of a definition, and how a person who meets it would find the stem. */
export interface StemPart {
  readonly stem: StemId;
  readonly question: QuestionId;
  /** A half-sentence of the definition. */
  readonly part: string;
  /**
   * `stem`: a head word of the part stands in the stem. `under`: in the words that stay visible under it. `other`: in another
   * stem that opens the same question. `wider`: no word of it does, and the words that `widerWords` says take it in do.
   */
  readonly by: "stem" | "under" | "other" | "wider" | "missing";
}

/** Every part of every definition, stem by stem. */
export function stemParts(): readonly StemPart[] {
  return keysOf(stems).flatMap((stem) => {
    const { opens }: Stem = stems[stem];
    return opens.flatMap((question) =>
      partsOf(questions[question].plain).map((part) => ({
        stem,
        question,
        part,
        by: foundBy(stem, question, part),
      })),
    );
  });
}

function foundBy(id: StemId, question: QuestionId, part: string): StemPart["by"] {
  const { plain, under = "" }: Stem = stems[id];
  if (sharesWord(part, plain)) return "stem";
  if (sharesWord(part, under)) return "under";
  const others = keysOf(stems).filter((other) => {
    const { opens }: Stem = stems[other];
    return other !== id && opens.includes(question);
  });
  if (others.some((other) => sharesWord(part, wordsShown(other)))) return "other";
  const wider = widerWords[question]?.[part];
  if (wider === undefined) return "missing";
  if (wider === onlyNarrows || wordsShown(id).includes(wider)) return "wider";
  return others.some((other) => wordsShown(other).includes(wider)) ? "other" : "missing";
}

function wordsShown(id: StemId): string {
  const { plain, under = "" }: Stem = stems[id];
  return `${plain} ${under}`.toLowerCase();
}

/** The half-sentences of a definition, without what only says that it counts. */
function partsOf(plain: string): readonly string[] {
  return plain
    .split(/[.,;:?]|\bor\b/u)
    .map((part) => part.trim())
    .filter((part) => headWords(part).length > 0);
}

/** Words that say nothing of the sign itself. */
const small = new Set(
  "a an and are as at be been by but came can did do does down for from has have hour hours if in into is it its less like more most nearly new newly no not of off on one only out over such than that the their them then there these they this three through time to up was well were when which while who will with within without you your yours all any both each even last lasted later just since so still too very under side along also began comes counts days minutes months pain years".split(
    " ",
  ),
);

function headWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => word.length > 2 && !small.has(word));
}

/** The first letters of a word, so that “fainted” and “fainting” are one. */
function beginning(word: string): string {
  return word.slice(0, 4);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(headWords(other).map(beginning));
  return headWords(one).some((word) => words.has(beginning(word)));
}

const inWords: Readonly<Record<StemPart["by"], string>> = {
  stem: "a word of the stem",
  under: "words under the stem",
  other: "another stem",
  wider: "a wider word",
  missing: "**nothing**",
};

/** One line a part, to be signed. */
export function reviewedStems(): readonly string[] {
  return [
    "### Are the stems wide enough?",
    "",
    "What a person reads first is the stem. Would somebody with this sign tick it? A word in common says only that a person may find it; please judge each line.",
    "",
    "| Stem | Words | Opens | Part of the definition | Found by | Wide enough |",
    "| --- | --- | --- | --- | --- | --- |",
    ...stemParts().map(
      ({ stem, question, part, by }) =>
        `| \`${stem}\` | ${wordsOf(stem)} | \`${question}\` | ${part} | ${foundIn(question, part, by)} | ☐ |`,
    ),
    "",
  ];
}

function wordsOf(id: StemId): string {
  const { plain, under }: Stem = stems[id];
  return under === undefined ? plain : `${plain} (${under})`;
}

function foundIn(question: QuestionId, part: string, by: StemPart["by"]): string {
  const wider = widerWords[question]?.[part];
  return by === "wider" && wider !== undefined ? `${inWords[by]}: ${wider}` : inWords[by];
}
