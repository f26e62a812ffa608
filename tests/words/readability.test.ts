import { describe, expect, it } from "vitest";
import { everythingRead, type ReadText, type TextKind } from "../support/words/everything-read.ts";
import { gradeOf, readingOf, sentencesOf, wordsOf } from "../support/words/reading-grade.ts";

/** Texts that ask or tell what to do: the ones that must be understood at the first reading. */
const plainest: readonly TextKind[] = ["questions", "options", "actions", "checking again"];

const plainestMean = 6;
/** For explanations, which may be read twice. */
const otherMean = 8;
const hardestSentence = 9;
const longestSentence = 25;

/** The grade says little about a few words: "Cat-cow" has none, and one name of a medicine is a whole school. */
const wordsToJudge = 6;

/** Sentences above the grade that stay, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "redFlags.darkUrine.advice": "the names of the three medicines that must not be taken",
  "redFlags.painOutOfProportion.advice": "the names of the three medicines that must not be taken",
  "comparison.effortTightness": "the sign by the words that it has in every list",
  "lookAgain.selfCare.1.text": "“appointment” and “physiotherapist”, which have no shorter names",
  "questions.infectionRisk.plain":
    "names of illnesses and treatments; who has one knows it by its name, and help explains it",
  "questions.heartRisk.plain": "names of illnesses; who has one knows it by its name, and help explains it",
  "questions.medBloodThinner.plain": "names of medicines; who takes one knows it by its name",
  "emergencyDepartmentToday.headline": "“emergency department”, which has no shorter name everywhere",
  "redFlags.traumaOnThinner.advice": "the names of the three medicines that must not be taken",
  "questions.medBowelDisease.plain": "names of illnesses; who has one knows it by its name",
};

const texts = everythingRead();
const kinds = [...new Set(texts.map(({ kind }) => kind))];

function unique(kind: TextKind): readonly ReadText[] {
  return [...new Map(texts.filter((text) => text.kind === kind).map((text) => [text.text, text])).values()];
}

interface Graded {
  readonly where: string;
  readonly sentence: string;
  readonly words: number;
  readonly grade: number;
}

function sentences(kind: TextKind): readonly Graded[] {
  return unique(kind)
    .flatMap(({ where, text }) => sentencesOf(text).map((sentence) => ({ where, sentence })))
    .map((said) => ({
      ...said,
      words: wordsOf(said.sentence).length,
      grade: gradeOf(readingOf([said.sentence])),
    }));
}

function meanGrade(kind: TextKind): number {
  return gradeOf(readingOf(unique(kind).map(({ text }) => text)));
}

function tooHard(kind: TextKind): readonly Graded[] {
  return sentences(kind).filter(({ words, grade }) => words >= wordsToJudge && grade > hardestSentence);
}

describe("the reading grade", () => {
  it("is known for every kind of text", () => {
    const report = kinds.map((kind) => {
      const all = unique(kind);
      const { words } = readingOf(all.map(({ text }) => text));
      return { kind, texts: all.length, words, grade: meanGrade(kind).toFixed(1) };
    });
    console.table(report);
    const worst = kinds.flatMap((kind) => [
      `${kind}:`,
      ...sentences(kind)
        .filter(({ words }) => words >= wordsToJudge)
        .sort((a, b) => b.grade - a.grade)
        .slice(0, 5)
        .map(({ grade, where, sentence }) => `  ${grade.toFixed(1)} ${where}: ${sentence}`),
    ]);
    console.log(worst.join("\n"));
    expect(report.filter(({ words }) => words === 0)).toEqual([]);
    expect(kinds).toEqual(expect.arrayContaining([...plainest]));
  });

  it.each(plainest)(`of %s is at most ${String(plainestMean)}`, (kind) => {
    expect(meanGrade(kind)).toBeLessThanOrEqual(plainestMean);
  });

  it.each(kinds.filter((kind) => !plainest.includes(kind)))(
    `of %s is at most ${String(otherMean)}`,
    (kind) => {
      expect(meanGrade(kind)).toBeLessThanOrEqual(otherMean);
    },
  );

  it.each(plainest)(`of every sentence of %s is at most ${String(hardestSentence)}`, (kind) => {
    expect(tooHard(kind).filter(({ where }) => !Object.hasOwn(exceptions, where))).toEqual([]);
  });

  it("has no exception that nothing needs", () => {
    const needed = new Set(plainest.flatMap(tooHard).map(({ where }) => where));
    expect(Object.keys(exceptions).filter((where) => !needed.has(where))).toEqual([]);
  });

  it("tells hard from easy", () => {
    const easy = "Stop the lift that hurts. Walk a little each day.";
    const hard =
      "Discontinue the exacerbating resistance exercise and commence progressive cardiovascular rehabilitation.";
    expect(gradeOf(readingOf([easy]))).toBeLessThan(3);
    expect(gradeOf(readingOf([hard]))).toBeGreaterThan(15);
  });
});

describe("the length of a sentence", () => {
  it.each(plainest)(`of %s is at most ${String(longestSentence)} words`, (kind) => {
    expect(sentences(kind).filter(({ words }) => words > longestSentence)).toEqual([]);
  });
});
