/** Truth tables of the notation, on a rule set of three questions that has nothing to do with backs. */
import { notationFor, questionsIn, type Condition, type Truth } from "#rules";
import { describe, expect, it } from "vitest";
import { evaluate, standingOf, stateOf } from "../../rules/engine/evaluate.ts";

const questions = {
  rain: { options: { none: {}, some: {}, lots: {}, unsure: {} } },
  wind: { options: { yes: {}, no: {}, unsure: {} } },
  umbrella: { options: { yes: {}, no: {}, unsure: {} } },
} as const;
type Id = keyof typeof questions;
type Given = Readonly<Partial<Record<Id, string>>>;

const { answered, all, any, atLeast } = notationFor(questions);
const enableWhen = { umbrella: answered("rain", "some", "lots") };

function truth(condition: Condition<Id>, given: Given): Truth {
  return evaluate(condition, stateOf<Id>({ enableWhen }, given)).truth;
}

describe("answered", () => {
  it.each<[string, Given, Truth]>([
    ["yes when the person chose the option", { wind: "yes" }, "yes"],
    ["no when the person chose another option", { wind: "no" }, "no"],
    ["unknown when the person is not sure", { wind: "unsure" }, "unknown"],
    ["unknown when the person has not been asked", {}, "unknown"],
  ])("is %s", (_, given, expected) => {
    expect(truth(answered("wind", "yes"), given)).toBe(expected);
  });

  it.each<[string, Truth]>([
    ["some", "yes"],
    ["lots", "yes"],
    ["none", "no"],
    ["unsure", "unknown"],
  ])("takes several options: rain = %s is %s", (rain, expected) => {
    expect(truth(answered("rain", "some", "lots"), { rain })).toBe(expected);
  });

  it.each<[string, Given, Truth]>([
    ["no when the question does not apply", { rain: "none" }, "no"],
    [
      "no when the question does not apply any more, whatever was answered",
      { rain: "none", umbrella: "yes" },
      "no",
    ],
    ["yes when the question applies", { rain: "lots", umbrella: "yes" }, "yes"],
    ["yes when not being sure makes the question apply", { rain: "unsure", umbrella: "yes" }, "yes"],
    ["unknown while it is open whether the question applies", { umbrella: "yes" }, "unknown"],
    ["unknown while it is open whether the question applies, even after no", { umbrella: "no" }, "unknown"],
  ])("is %s", (_, given, expected) => {
    expect(truth(answered("umbrella", "yes"), given)).toBe(expected);
  });
});

const answerFor = { yes: "yes", no: "no", unknown: "unsure" } as const satisfies Record<Truth, string>;
const asGiven = (rain: Truth, wind: Truth): Given => ({
  rain: { yes: "lots", no: "none", unknown: "unsure" }[rain],
  wind: answerFor[wind],
});

describe("all, any and atLeast in strong Kleene logic", () => {
  const rain = answered("rain", "lots");
  const wind = answered("wind", "yes");
  it.each<[Truth, Truth, Truth, Truth]>([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "unknown", "unknown", "yes"],
    ["no", "yes", "no", "yes"],
    ["no", "no", "no", "no"],
    ["no", "unknown", "no", "unknown"],
    ["unknown", "yes", "unknown", "yes"],
    ["unknown", "no", "no", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ])("%s with %s is %s for all and %s for any", (left, right, both, either) => {
    expect(truth(all(rain, wind), asGiven(left, right))).toBe(both);
    expect(truth(any(rain, wind), asGiven(left, right))).toBe(either);
  });

  const truths: readonly Truth[] = ["yes", "no", "unknown"];
  it("counts: two of three", () => {
    const twoOfThree = atLeast(2, rain, wind, answered("rain", "lots", "some"));
    for (const left of truths) {
      for (const right of truths) {
        // Rain counts twice, so it alone can make two.
        expect(truth(twoOfThree, asGiven(left, right)), `${left} ${right}`).toBe(left);
      }
    }
  });

  it("has all and any as the two ends of atLeast", () => {
    expect(all(rain, wind)).toEqual(atLeast(2, rain, wind));
    expect(any(rain, wind)).toEqual(atLeast(1, rain, wind));
  });

  it("nests", () => {
    const nested = all(any(rain, wind), any(answered("wind", "no"), rain));
    expect(truth(nested, { rain: "none", wind: "yes" })).toBe("no");
    expect(truth(nested, { rain: "lots", wind: "no" })).toBe("yes");
    expect(truth(nested, { rain: "unsure", wind: "no" })).toBe("unknown");
  });
});

describe("how a condition stands", () => {
  const standing = (condition: Condition<Id>, given: Given) =>
    standingOf(condition, stateOf<Id>({ enableWhen }, given));
  const wind = answered("wind", "yes");
  const rain = answered("rain", "lots");

  it("tells not sure, which stays, from not asked, which may still turn out either way", () => {
    expect(standing(wind, { wind: "unsure" })).toBe("unsure");
    expect(standing(wind, {})).toBe("notAsked");
    expect(standing(answered("umbrella", "yes"), {})).toBe("notAsked");
  });

  it("is as worrying as the least worrying part of all, and the most worrying part of any", () => {
    expect(standing(all(wind, rain), { wind: "unsure" })).toBe("notAsked");
    expect(standing(all(wind, rain), { wind: "unsure", rain: "lots" })).toBe("unsure");
    expect(standing(any(wind, rain), { wind: "unsure" })).toBe("unsure");
    expect(standing(any(wind, rain), { wind: "no" })).toBe("notAsked");
  });
});

describe("the answers that settle a condition", () => {
  const condition = any(answered("rain", "lots"), answered("wind", "yes"));
  const because = (given: Given) => evaluate(condition, stateOf<Id>({ enableWhen }, given)).because;

  it("are those that make it true", () => {
    expect(because({ rain: "none", wind: "yes" })).toEqual([{ question: "wind", answer: "yes" }]);
  });

  it("are all of those that make it false", () => {
    expect(because({ rain: "none", wind: "no" })).toEqual([
      { question: "rain", answer: "none" },
      { question: "wind", answer: "no" },
    ]);
  });

  it("are those still needed when it is open, without an answer where none was given", () => {
    expect(because({ rain: "none" })).toEqual([{ question: "wind", answer: undefined }]);
    expect(because({ rain: "none", wind: "unsure" })).toEqual([{ question: "wind", answer: "unsure" }]);
  });

  it("name a question that does not apply without its old answer", () => {
    const { because: reasons } = evaluate(
      answered("umbrella", "yes"),
      stateOf<Id>({ enableWhen }, { rain: "none", umbrella: "yes" }),
    );
    expect(reasons).toEqual([{ question: "umbrella", answer: undefined }]);
  });

  it("are named once each", () => {
    const twice = all(
      answered("rain", "lots"),
      any(answered("rain", "lots", "some"), answered("wind", "yes")),
    );
    const { because: reasons } = evaluate(twice, stateOf<Id>({ enableWhen }, { rain: "lots" }));
    expect(reasons).toEqual([{ question: "rain", answer: "lots" }]);
  });
});

it("writes a condition to JSON and back unchanged", () => {
  const condition = all(
    any(answered("rain", "some", "lots"), answered("wind", "yes")),
    answered("umbrella", "no"),
  );
  expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
});

it.each([0, 3, -1, 1.5, Number.NaN])("refuses to count to %s of two conditions", (count) => {
  expect(() => atLeast(count, answered("wind", "yes"), answered("wind", "no"))).toThrow(RangeError);
});

it("lists each question once, in order of first mention", () => {
  expect(
    questionsIn(any(all(answered("wind", "yes"), answered("rain", "lots")), answered("wind", "no"))),
  ).toEqual(["wind", "rain"]);
});
