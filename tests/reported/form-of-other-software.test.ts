/**
 * Answers that other software had saved in our own FHIR form could not be opened; a code such as “none” meant something
 * else in each question; and the form said to tick where it has yes and no to choose from.
 */
import { keysOf, optionsOf, questions, ruleSetVersion, triage } from "#rules";
import type { QuestionnaireItem } from "fhir/r4";
import { describe, expect, it } from "vitest";
import { optionCoding } from "../../src/files/fhir/names.ts";
import { questionnaire } from "../../src/files/fhir/questionnaire.ts";
import { questionnaireResponse } from "../../src/files/fhir/response.ts";
import { readAnswersFile } from "../../src/files/read-answers-file.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { thoseThatCount } from "../support/people/sets.ts";

const at = Date.UTC(2026, 10, 24, 15);
const saved = questionnaireResponse(soreNextDay, at, triage(soreNextDay));

describe("a FHIR response", () => {
  it("opens as saved answers, with its time and the rules it was made with", () => {
    const text = JSON.stringify({ ...saved, authored: "2026-11-24T16:00:00+01:00" });
    expect(readAnswersFile(text)).toMatchObject({
      status: "read",
      file: { answers: thoseThatCount(soreNextDay), answeredAt: at, savedAt: at, country: undefined },
      leftOut: { known: [], unknown: [], unnamed: 0 },
      sameRules: true,
    });
  });

  it("names what does not fit, as any other file does", () => {
    const answer = (code: string) => [{ valueCoding: { code } }];
    const item = [
      { linkId: "fever", answer: answer("no") },
      { linkId: "age", answer: answer("old") },
      { linkId: "hiccups", answer: answer("yes") },
      { linkId: "<b>Go elsewhere</b>" },
    ];
    expect(readAnswersFile(JSON.stringify({ ...saved, questionnaire: undefined, item }))).toMatchObject({
      file: { answers: { fever: "no" } },
      leftOut: { known: ["age"], unknown: ["hiccups"], unnamed: 1 },
      sameRules: false,
    });
  });

  it("with the codes of before still opens", () => {
    const text = JSON.stringify({
      ...saved,
      item: [{ linkId: "age", answer: [{ valueCoding: { code: "a18to44" } }] }],
    });
    expect(readAnswersFile(text)).toMatchObject({ file: { answers: { age: "a18to44" } } });
  });
});

describe("the FHIR form", () => {
  it("has one meaning for each code", () => {
    const meanings = new Map<string, string>();
    for (const question of keysOf(questions)) {
      for (const option of optionsOf(question)) {
        const { code = "", display = "" } = optionCoding(question, option);
        const shared = ["yes", "no", "unsure"].includes(code);
        expect(meanings.get(code) ?? display, `${question} ${code}`).toBe(display);
        expect(meanings.has(code) && !shared, `${question} ${code}`).toBe(false);
        meanings.set(code, display);
      }
    }
    expect(meanings.size).toBeGreaterThan(20);
  });

  it("says to choose, and nowhere to tick", () => {
    const everyText = (items: readonly QuestionnaireItem[] = []): readonly string[] =>
      items.flatMap(({ linkId, text = "", item }) => [
        linkId.endsWith(".help") ? "" : text,
        ...everyText(item),
      ]);
    const texts = everyText(questionnaire().item);
    expect(texts.filter((text) => /\btick\b/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /\bchoose yes for\b/i.test(text)).length).toBeGreaterThan(2);
    expect(questionnaire().version).toBe(ruleSetVersion.version);
  });
});
