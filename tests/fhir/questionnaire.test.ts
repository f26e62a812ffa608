import {
  answerState,
  keysOf,
  notationFor,
  optionsOf,
  questions,
  ruleSetVersion,
  screens,
  upperBack,
  type Question,
} from "#rules";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { enableWhenOf } from "../../src/files/fhir/enable-when.ts";
import { optionOfCode } from "../../src/files/fhir/names.ts";
import { questionnaire } from "../../src/files/fhir/questionnaire.ts";
import { anySet } from "../support/people/arbitraries.ts";
import { enabledQuestions, itemsIn } from "./enabled.ts";
import { schemaCheck, schemaTimeout, type SchemaCheck } from "./schema.ts";

const form = questionnaire();
const items = itemsIn(form.item ?? []);
const byLinkId = new Map(items.map((item) => [item.linkId, item]));

describe("the questionnaire as FHIR R4", () => {
  let errorsIn: SchemaCheck;
  beforeAll(() => {
    errorsIn = schemaCheck();
  }, schemaTimeout);

  it("is valid by the official schema", () => {
    expect(errorsIn("Questionnaire", form)).toEqual([]);
  });

  it.each([
    ["a status that does not exist", { ...form, status: "live" }],
    ["a field that does not exist", { ...form, level: "urgent" }],
    ["another kind of resource", { ...form, resourceType: "Questionaire" }],
    ["a question of an unknown type", { ...form, item: [{ linkId: "a", type: "tick" }] }],
    [
      "a comparison that does not exist",
      { ...form, item: [{ linkId: "a", type: "choice", enableWhen: [{ question: "b", operator: "is" }] }] },
    ],
  ])("would not be valid with %s", (_what, broken) => {
    expect(errorsIn("Questionnaire", broken)).not.toEqual([]);
  });

  it("keeps the rules of the standard that its schema cannot say", () => {
    expect(byLinkId.size).toBe(items.length);
    for (const { type, item = [], required, answerOption, enableWhen = [], enableBehavior } of items) {
      expect(type === "group").toBe(item.length > 0 && answerOption === undefined);
      if (type === "display") expect([required, answerOption]).toEqual([undefined, undefined]);
      if (enableWhen.length > 1) expect(enableBehavior).toBeDefined();
      for (const { question, answerCoding } of enableWhen) {
        const options = byLinkId.get(question)?.answerOption?.map(({ valueCoding }) => valueCoding);
        expect(options).toContainEqual(answerCoding);
      }
    }
  });

  it("asks every question once, in our words, with our options under our ids, in the order of the check", () => {
    const asked = items.filter(({ type }) => type === "choice");
    expect(asked.map(({ linkId }) => linkId).sort()).toEqual([...keysOf(questions)].sort());
    for (const id of keysOf(questions)) {
      const { plain, why, options }: Question = questions[id];
      const item = byLinkId.get(id);
      expect(item?.text).toBe(plain);
      expect(item?.item?.map(({ text }) => text).join(" ")).toContain(why);
      expect(item?.required).toBe(upperBack.required.includes(id));
      expect(
        item?.answerOption?.map(({ valueCoding }) => [
          optionOfCode(id, valueCoding?.code ?? ""),
          valueCoding?.display,
        ]),
      ).toEqual(Object.entries(options).map(([option, words]) => [option, words.plain]));
    }
    expect(form.item?.map(({ linkId, text }) => [linkId, text])).toEqual(
      keysOf(screens).map((id) => [id, screens[id].title]),
    );
  });

  it("shows a question exactly when the check asks it", () => {
    let hidden = 0;
    fc.assert(
      fc.property(anySet, (answers) => {
        const { applies } = answerState(answers);
        const asked = keysOf(questions).filter((id) => applies(id) === "yes");
        hidden += keysOf(questions).length - asked.length;
        expect([...enabledQuestions(form, answers)].sort()).toEqual([...asked].sort());
      }),
      { numRuns: 500 },
    );
    expect(hidden).toBeGreaterThan(100);
  });

  it("says what it is, and that nobody has signed it off", () => {
    expect([form.status, form.experimental, form.version]).toEqual(["draft", true, ruleSetVersion.version]);
    expect(form.description).toContain("no clinician has signed it off");
    for (const id of ["yourTraining", "medicines"] as const)
      expect(form.description).toContain(screens[id].title);
  });
});

describe("a condition as enableWhen", () => {
  const { all, answered, any, atLeast } = notationFor(questions);
  const overThreeMonths = answered("duration", "overM3");

  it("enables a question after “not sure” too", () => {
    const { enableWhen, enableBehavior } = enableWhenOf(answered("fever", "yes"));
    expect(enableWhen?.map(({ answerCoding }) => answerCoding?.code)).toEqual(["yes", "unsure"]);
    expect(enableBehavior).toBe("any");
  });

  it("needs no behavior for one comparison", () => {
    expect(optionsOf("duration")).not.toContain("unsure");
    expect(Object.keys(enableWhenOf(overThreeMonths))).toEqual(["enableWhen"]);
  });

  it("puts lists of the same kind together", () => {
    const nested = all(overThreeMonths, all(answered("age", "a18to44"), answered("pregnancy", "maybe")));
    expect(enableWhenOf(nested)).toMatchObject({ enableBehavior: "all", enableWhen: { length: 3 } });
    expect(enableWhenOf(any(any(overThreeMonths), answered("age", "a18to44", "a65plus")))).toMatchObject({
      enableBehavior: "any",
      enableWhen: { length: 3 },
    });
  });

  it.each([
    ["any inside all", all(overThreeMonths, answered("age", "a18to44", "a65plus"))],
    ["not sure inside all", all(overThreeMonths, answered("fever", "yes"))],
    ["all inside any", any(overThreeMonths, all(overThreeMonths, answered("age", "a18to44")))],
    ["two of three", atLeast(2, overThreeMonths, answered("age", "a18to44"), answered("pregnancy", "maybe"))],
  ])("refuses what a flat list cannot say: %s", (_what, condition) => {
    expect(() => enableWhenOf(condition)).toThrow(RangeError);
  });
});
