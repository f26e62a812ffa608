import { questions, keysOf, screens, type Part, type QuestionId } from "#rules";
import { describe, expect, it } from "vitest";
import {
  everythingRead,
  exportsWithoutKind,
  kindsWithoutExport,
  type ReadText,
} from "../support/words/everything-read.ts";
import {
  bannedClinicalWords,
  bannedWords,
  doubleNegative,
  negativeQuestion,
} from "../support/words/word-list.ts";

const texts = everythingRead();
const forReading = texts.filter(({ kind }) => kind !== "what a source supports");

/** Places where a banned word has to stand, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "articleStatements.3.says": "tells what the article says; it brings up this one word of anatomy",
  "guide.whatItIs.sections.upperBack.blocks.0.text": "explains the word “thoracic”, which doctors will use",
};

describe("what a person reads", () => {
  it("is found in everything that the rules export", () => {
    expect(exportsWithoutKind(), "give it a kind, or a reason why nobody reads it").toEqual([]);
    expect(kindsWithoutExport()).toEqual([]);
    expect(texts.length).toBeGreaterThan(2000);
    expect(
      keysOf(questions).filter((id) => !texts.some(({ where }) => where === `questions.${id}.plain`)),
    ).toEqual([]);
  });

  it("holds no banned word", () => {
    const found = [
      ...texts.flatMap((text) => hits(text, bannedWords)),
      ...forReading.flatMap((text) => hits(text, bannedClinicalWords)),
    ];
    expect(found.filter(({ where }) => !Object.hasOwn(exceptions, where))).toEqual([]);
    const excused = found.map(({ where }) => where).filter((where) => Object.hasOwn(exceptions, where));
    expect(Object.keys(exceptions).sort(), "an exception that nothing needs").toEqual(
      [...new Set(excused)].sort(),
    );
  });

  it("speaks of no health service but by the name of its line", () => {
    const named = forReading.filter(({ text }) => /\b(?:NHS|A&E|HSE|Medicare|Kaiser)\b/.test(text));
    expect(
      named.map(({ where }) => where).filter((where) => !/^countries\.\w+\.healthLine\.name$/.test(where)),
    ).toEqual([]);
  });

  it("says no twice in no sentence", () => {
    expect(forReading.filter(({ text }) => doubleNegative(text)).map(shown)).toEqual([]);
    expect(forReading.filter(({ text }) => negativeQuestion.test(text)).map(shown)).toEqual([]);
  });
});

describe("a question that is answered by choosing", () => {
  const parts = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);
  const choices = parts.flatMap((part): readonly QuestionId[] =>
    part.kind === "choice" ? [part.question] : [],
  );

  it.each(choices)("%s asks one thing", (id) => {
    const { plain } = questions[id];
    expect(plain.match(/\?/g)).toHaveLength(1);
    expect(plain).toMatch(/\?$/);
    expect(plain).not.toMatch(secondQuestion);
  });

  it("would be found out with two", () => {
    expect("Is it worse at night, or does it wake you?").toMatch(secondQuestion);
    expect("Where does it hurt and how long have you had it?").toMatch(secondQuestion);
    expect("Is it worse at night?").not.toMatch(secondQuestion);
  });
});

describe("the list itself", () => {
  it("finds what it is there to find", () => {
    const bad = [
      "Your physician can alleviate it.",
      "You have a strain.",
      "You have torn a muscle, so you have a tear.",
      "About 20 % of people",
      "It's sore.",
      "Rub it in the sore area of the scapula",
      "The patient rests.",
    ];
    const all = [...bannedWords, ...bannedClinicalWords];
    expect(bad.filter((text) => !all.some(({ find }) => find.test(text)))).toEqual([]);
    expect(doubleNegative("It is not true that nobody can help.")).toBe(true);
    expect(doubleNegative("It is not unlikely.")).toBe(true);
    expect(doubleNegative("No heat, and no alcohol.")).toBe(false);
  });

  it("lets plain words pass", () => {
    const good = [
      "If you have a strain, rest.",
      "It can fit with a strain.",
      "a pain of 4 out of 10",
      "You don’t need it.",
    ];
    expect(good.flatMap((text) => bannedWords.filter(({ find }) => find.test(text)))).toEqual([]);
  });
});

/** "and" or "or", and then the verb and the subject of a question of its own. */
const secondQuestion =
  /\b(?:and|or)\s+(?:(?:what|when|where|how|which|why|who)\b|(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would)\s+(?:you|it|they|there|the|your|this|that|any)\b)/i;

function hits({ where, text }: ReadText, list: typeof bannedWords) {
  return list
    .filter(({ find }) => find.test(text))
    .map(({ find, instead }) => ({ where, found: find.exec(text)?.[0], instead, text }));
}

function shown({ where, text }: ReadText): string {
  return `${where}: ${text}`;
}
