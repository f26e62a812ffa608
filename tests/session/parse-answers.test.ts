/** The one place where something unknown becomes answers. */
import { keysOf, optionsOf, questions, triage } from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { nearest } from "../../src/session/nearest.ts";
import { parseAnswers, type AnswersProblem } from "../../src/session/parse-answers.ts";
import { anySet } from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";

vi.setConfig({ testTimeout: 60_000 });

function problemsOf(value: unknown): readonly AnswersProblem[] {
  const parsed = parseAnswers(value);
  return parsed.ok ? [] : parsed.problems;
}

describe("what is a set of answers", () => {
  it("takes any set of answers, also after JSON and back, unchanged", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers });
      }),
    );
  });

  it("takes every option of every question", () => {
    for (const question of keysOf(questions)) {
      for (const option of optionsOf(question)) expect(problemsOf({ [question]: option })).toEqual([]);
    }
  });

  it("takes no answers at all", () => {
    expect(parseAnswers({})).toEqual({ ok: true, answers: {} });
  });
});

describe("what is refused", () => {
  it.each([null, undefined, 3, "yes", true, [], [soreNextDay], new Map(), new Date(0), () => ({})])(
    "%s is not an object of answers",
    (value) => {
      expect(problemsOf(value)).toEqual([{ kind: "notAnObject" }]);
    },
  );

  it("names an unknown question and the one that was probably meant", () => {
    expect(problemsOf({ chestPresure: "yes" })).toEqual([
      { kind: "unknownQuestion", question: "chestPresure", nearest: "chestPressure" },
    ]);
    expect(problemsOf({ horoscope: "yes" })).toEqual([{ kind: "unknownQuestion", question: "horoscope" }]);
  });

  it("names an unknown option, those allowed, and the one that was probably meant", () => {
    expect(problemsOf({ duration: "d2to5" })).toEqual([
      {
        kind: "unknownOption",
        question: "duration",
        option: "d2to5",
        allowed: ["under24h", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"],
        nearest: "d2to4",
      },
    ]);
    expect(problemsOf({ fever: "Yes" })).toMatchObject([{ kind: "unknownOption", nearest: "yes" }]);
    expect(problemsOf({ fever: "" })).toMatchObject([{ kind: "unknownOption", option: "" }]);
  });

  it.each([true, 1, null, ["yes"], { yes: true }])("does not take %j for the text of an option", (option) => {
    expect(problemsOf({ fever: option })).toEqual([
      { kind: "notText", question: "fever", allowed: ["yes", "no", "unsure"] },
    ]);
  });

  it("does not take the answer to one question for the answer to another", () => {
    expect(problemsOf({ trauma: "yes" })).toMatchObject([{ kind: "unknownOption", question: "trauma" }]);
  });

  it.each(["", "n/a", "nan", "No", "nope", "nein", "none"])(
    "%j for a sign is not taken for a no",
    (option) => {
      expect(problemsOf({ chestPressure: option })).toEqual([
        {
          kind: "unknownOption",
          question: "chestPressure",
          option,
          allowed: ["yes", "past", "no", "unsure"],
        },
      ]);
    },
  );

  it("offers the more worrying of two that are as near", () => {
    expect(problemsOf({ painNow: "10" })).toMatchObject([{ nearest: "n10" }]);
  });

  it("names no more than was asked for, and counts the others", () => {
    const value = { a: "yes", b: "yes", c: "yes" };
    expect(parseAnswers(value, 2)).toMatchObject({
      problems: [{ question: "a" }, { question: "b" }],
      more: 1,
    });
    expect(parseAnswers(value)).toMatchObject({ more: 0 });
  });

  it("names all that is wrong, in order", () => {
    expect(
      problemsOf({ fever: "maybe", fevver: "no", cancer: 1, rash: "no" }).map(({ kind }) => kind),
    ).toEqual(["unknownOption", "unknownQuestion", "notText"]);
  });
});

describe("hostile keys", () => {
  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"])(
    "%s is an unknown question like any other",
    (key) => {
      const value: unknown = JSON.parse(`{"${key}": "yes"}`);
      expect(problemsOf(value)).toMatchObject([{ kind: "unknownQuestion", question: key }]);
    },
  );

  it.each(["__proto__", "constructor", "toString"])("%s is an unknown option like any other", (option) => {
    expect(problemsOf({ fever: option })).toMatchObject([{ kind: "unknownOption", option }]);
  });

  it("does not take inherited answers", () => {
    expect(problemsOf(Object.create({ chestPressure: "yes" }))).toEqual([{ kind: "notAnObject" }]);
  });

  it("does not change the prototype of anything", () => {
    parseAnswers(
      JSON.parse(`{"__proto__": {"fever": "yes"}, "constructor": {"prototype": {"fever": "yes"}}}`),
    );
    expect("fever" in {}).toBe(false);
  });

  it("never throws, and what it takes can be triaged", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        const parsed = parseAnswers(value);
        if (parsed.ok) expect(triage(parsed.answers).status).toBe("asking");
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("answers quickly for a key of a million letters", () => {
    expect(problemsOf({ ["f".repeat(1_000_000)]: "yes" })).toMatchObject([{ kind: "unknownQuestion" }]);
  });
});

describe("the nearest word", () => {
  const words = ["fever", "rash", "darkUrine", "duration"];
  it.each([
    ["fevr", "fever"],
    ["feverr", "fever"],
    ["fevre", "fever"],
    ["FEVER", "fever"],
    ["dark_urine", "darkUrine"],
    ["durations", "duration"],
    ["rahs", "rash"],
    ["fever", "fever"],
    ["horoscope", undefined],
    ["", undefined],
  ])("to %j is %j", (word, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  it("is the closest, not the first", () => {
    expect(nearest("siteNeckk", ["siteRib", "siteBack", "siteNeck"])).toBe("siteNeck");
  });
});
