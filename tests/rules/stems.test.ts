import {
  emergencyBy,
  enableWhen,
  keysOf,
  questions,
  screens,
  stemLists,
  stems,
  type Part,
  type QuestionId,
  type Stem,
  type StemId,
} from "#rules";
import { describe, expect, it } from "vitest";
import { stemParts } from "../../rules/review/stems.ts";
import { widerWords } from "../../rules/review/wider-words.ts";
import { wordsOf } from "../support/words/reading-grade.ts";

const parts = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);
const questionsOfKind = (...kinds: readonly Part["kind"][]): readonly QuestionId[] =>
  parts.flatMap((part) =>
    kinds.includes(part.kind) ? (part.kind === "choice" ? [part.question] : part.questions) : [],
  );
const all = keysOf(stems).map((id): Stem & { readonly id: StemId } => ({ id, ...stems[id] }));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe("a list of stems", () => {
  it("holds at most seven lines", () => {
    for (const list of Object.values(stemLists)) expect(Object.keys(list).length).toBeLessThanOrEqual(7);
  });

  it("has lines of about eight words", () => {
    const words = all.map(({ plain }) => wordsOf(plain).length);
    expect(mean(words)).toBeLessThanOrEqual(8);
    expect(Math.max(...words)).toBeLessThanOrEqual(12);
  });

  it("has words under a line only where unlike things stand on it, and few", () => {
    const under = all.flatMap(({ under }) => (under === undefined ? [] : [wordsOf(under).length]));
    expect(under.length).toBeLessThanOrEqual(10);
    expect(mean(under)).toBeLessThanOrEqual(7);
    expect(Math.max(...under)).toBeLessThanOrEqual(16);
  });

  it("stands on one screen", () => {
    const shown = parts.flatMap((part): readonly string[] => (part.kind === "stems" ? part.stems : []));
    expect([...shown].sort()).toEqual([...keysOf(stems)].sort());
  });
});

describe("a stem", () => {
  it("has an id that no question has", () => {
    const ids: readonly string[] = keysOf(questions);
    expect(keysOf(stems).filter((id) => ids.includes(id))).toEqual([]);
  });

  it("shares a word with each part of what it opens, or the review says which wider word takes it in", () => {
    const missing = stemParts().filter(({ by }) => by === "missing");
    expect(missing.map(({ stem, question, part }) => `${stem} > ${question}: ${part}`)).toEqual([]);
  });

  it("needs every wider word that is given", () => {
    const needed = stemParts()
      .filter(({ by }) => by === "wider")
      .map(({ question, part }) => `${question}: ${part}`);
    const given = keysOf(widerWords).flatMap((question) =>
      keysOf(widerWords[question] ?? {}).map((part) => `${question}: ${part}`),
    );
    expect(given.filter((one) => !needed.includes(one))).toEqual([]);
  });

  it("leads to the emergency number when one answer to it is an emergency", () => {
    const alone = keysOf(stems).filter((id) => emergencyBy(id) === "alone");
    expect(alone).toEqual(
      expect.arrayContaining(["chest", "suddenOrTearing", "limbOrSide", "toilet", "pee", "skinOrVoice"]),
    );
    expect(emergencyBy("armJawOrNeck")).toBe("withMore");
    expect(emergencyBy("comesBack")).toBe("never");
  });

  it("says yes at once only where no second page is needed", () => {
    expect(all.filter(({ tickSaysYes }) => tickSaysYes === true).map(({ id }) => id)).toEqual([
      "bloodCoughedUp",
    ]);
  });
});

describe("a question", () => {
  it("is met in one way", () => {
    const met = questionsOfKind("stems", "sites", "checklist", "followUps", "choice");
    expect([...met].sort()).toEqual([...keysOf(questions)].sort());
  });

  it("that follows on a second page is asked only after an answer that makes it matter", () => {
    expect(questionsOfKind("followUps").filter((id) => !Object.hasOwn(enableWhen, id))).toEqual([]);
  });

  it("that a stem opens has the harmless explanation written out as its answer no", () => {
    for (const id of questionsOfKind("stems", "followUps")) {
      expect(questions[id].options, id).toHaveProperty("no.plain", expect.stringMatching(/^No, .{8,}/));
    }
  });
});
