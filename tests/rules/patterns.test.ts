/** Cause patterns: which fit, in which order, and that they never speak when help comes first. */
import { answerState, triage, type Answers } from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notationFor } from "../../rules/engine/condition.ts";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { fittingPatterns, type Pattern } from "../../rules/engine/patterns.ts";
import { causePatterns, causesThatFit } from "../../rules/upper-back/background/cause-patterns/index.ts";
import { nearOrdinary } from "../support/people/arbitraries.ts";
import { sore, strained } from "../../rules/upper-back/stories/people.ts";
import {
  acheFromPressing,
  deskWorker,
  soreBothSides,
  strainToday,
} from "../support/people/worked-persons.ts";

const yesNo = { options: { yes: {}, no: {}, unsure: {} } };
const small = { a: yesNo, b: yesNo, c: yesNo, d: yesNo };
const { answered } = notationFor(small);
type SmallId = keyof typeof small;
const is = (question: SmallId) => answered(question, "yes");

/** The patterns that fit answers to the small questions, in order. */
function orderOf(
  patterns: Readonly<Record<string, Pattern<SmallId>>>,
  answers: Readonly<Partial<Record<SmallId, string>>>,
): readonly string[] {
  const fit = fittingPatterns(patterns, stateOf<SmallId>({ enableWhen: {} }, answers));
  return fit.kind === "fits" ? fit.patterns.map(({ pattern }) => pattern) : [];
}

const causesOf = (answers: Answers) => causesThatFit(triage(answers), answerState(answers));
function namesOf(answers: Answers): readonly string[] {
  const fit = causesOf(answers);
  return fit.kind === "fits" ? fit.patterns.map(({ pattern }) => pattern) : [];
}

describe("a pattern fits", () => {
  const strong: Pattern<SmallId> = { features: [{ when: is("a"), strength: "strongFor" }] };
  const plain: Pattern<SmallId> = {
    features: [
      { when: is("a"), strength: "for" },
      { when: is("b"), strength: "for" },
    ],
  };

  it("with one strong feature or two plain ones", () => {
    expect(orderOf({ strong }, { a: "yes" })).toEqual(["strong"]);
    expect(orderOf({ plain }, { a: "yes", b: "yes" })).toEqual(["plain"]);
    expect(orderOf({ plain }, { a: "yes", b: "no" })).toEqual([]);
  });

  it("never on answers that are not sure or not given", () => {
    expect(orderOf({ strong }, { a: "unsure" })).toEqual([]);
    expect(orderOf({ strong }, {})).toEqual([]);
  });

  it("only when more speaks for it than against it", () => {
    const contested: Pattern<SmallId> = {
      features: [
        { when: is("a"), strength: "strongFor" },
        { when: is("b"), strength: "for" },
        { when: is("c"), strength: "against" },
      ],
    };
    expect(orderOf({ contested }, { a: "yes", c: "yes" })).toEqual([]);
    expect(orderOf({ contested }, { a: "yes", b: "yes", c: "yes" })).toEqual(["contested"]);
  });

  it("before others with fewer strong features, then by what is left, then as written down", () => {
    const two: Pattern<SmallId> = {
      features: [
        { when: is("a"), strength: "strongFor" },
        { when: is("b"), strength: "strongFor" },
        { when: is("c"), strength: "against" },
      ],
    };
    const wide: Pattern<SmallId> = {
      features: [
        { when: is("a"), strength: "strongFor" },
        { when: is("b"), strength: "for" },
        { when: is("c"), strength: "for" },
      ],
    };
    const answers = { a: "yes", b: "yes", c: "yes" };
    expect(orderOf({ strong, again: strong, wide, two }, answers)).toEqual([
      "two",
      "wide",
      "strong",
      "again",
    ]);
  });

  it("with each answer for and against it said once", () => {
    const twice: Pattern<SmallId> = {
      features: [
        { when: is("a"), strength: "for" },
        { when: is("b"), strength: "strongFor" },
        { when: is("a"), strength: "strongFor" },
        { when: is("d"), strength: "against" },
      ],
    };
    const state = stateOf<SmallId>({ enableWhen: {} }, { a: "yes", b: "yes", d: "yes" });
    expect(fittingPatterns({ twice }, state)).toEqual({
      kind: "fits",
      patterns: [
        {
          pattern: "twice",
          speaksFor: [
            { question: "b", answer: "yes" },
            { question: "a", answer: "yes" },
          ],
          speaksAgainst: [{ question: "d", answer: "yes" }],
        },
      ],
    });
  });
});

describe("the cause patterns", () => {
  it("put a pulled muscle first when one spot hurts since one rep", () => {
    expect(namesOf(strainToday)[0]).toBe("muscleStrain");
  });

  it("put soreness first when both sides ache the day after new work", () => {
    expect(namesOf(soreBothSides)[0]).toBe("doms");
  });

  it("put overuse first, then imbalance and form, when an ache grew with more pressing", () => {
    expect(namesOf(acheFromPressing).slice(0, 2)).toEqual(["overuse", "muscleImbalance"]);
    expect(namesOf(acheFromPressing)).toContain("poorForm");
    expect(namesOf(acheFromPressing)).toContain("poorPosture");
    expect(namesOf(acheFromPressing)).not.toContain("doms");
  });

  it("put stiffness first, then position, for the desk worker", () => {
    expect(namesOf(deskWorker).slice(0, 2)).toEqual(["thoracicStiffness", "poorPosture"]);
  });

  it("put form first when it breaks down in one lift", () => {
    expect(namesOf(sore({ onset: "laterSameDay", lift: "benchPress", formBreaks: "yes" }))[0]).toBe(
      "poorForm",
    );
  });

  it.each(["rowOrPull", "overheadPress", "benchPress", "deadliftOrCarry", "otherLift"] as const)(
    "do not put form first because of one lift alone: %s",
    (lift) => {
      for (const training of [{}, { sorePattern: "oneSpot" }, { tenderToPress: "yes" }] as const) {
        expect(namesOf(sore({ onset: "laterSameDay", lift, ...training }))[0]).not.toBe("poorForm");
      }
    },
  );

  it.each([
    ["no link to training", { onset: "notTraining", duration: "overM3", inflammatoryPattern: "no" }],
    ["pain that may not change with movement", { mechanical: "unsure" }],
    ["bouts under the right ribs", { rightRibsMeals: "yes" }],
    ["bouts under the right ribs, not sure", { rightRibsMeals: "unsure" }],
  ] as const)("are not shown with %s", (_, changes) => {
    const answers = { ...deskWorker, ...changes };
    expect(triage(answers)).toMatchObject({ status: "decided", disposition: "soon" });
    expect(causesOf(answers)).toEqual({ kind: "notShown" });
  });

  it("put imbalance first when there is far more pressing and a weaker side", () => {
    expect(namesOf(sore({ mostlyPressing: "yes", oneSideWeaker: "yes" }))[0]).toBe("muscleImbalance");
  });

  it("say that nothing fits clearly when the training questions were skipped and the start says little", () => {
    expect(causesOf(sore({}))).toEqual({ kind: "nothingFits" });
  });

  it("tell what speaks against as well", () => {
    const fit = causesOf(strained({ sorePattern: "oneSpot", deskHours: "yes" }));
    const [first] = fit.kind === "fits" ? fit.patterns : [];
    expect(first).toMatchObject({
      pattern: "muscleStrain",
      speaksAgainst: [{ question: "deskHours", answer: "yes" }],
    });
  });

  it("are not shown before the questions are finished, in an emergency or when help is needed today", () => {
    expect(causesOf({})).toEqual({ kind: "notShown" });
    expect(causesOf({ ...strainToday, chestPressure: "yes" })).toEqual({ kind: "notShown" });
    expect(causesOf({ ...strainToday, fever: "yes" })).toEqual({ kind: "notShown" });
  });

  it("never change the level", () => {
    fc.assert(
      fc.property(nearOrdinary, (answers) => {
        const before = triage(answers);
        const after = triage({ ...answers, lift: "benchPress", mostlyPressing: "yes", deskHours: "yes" });
        expect(after).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it("name no number and no percentage", () => {
    for (const { title, whatItIs, evidence } of Object.values(causePatterns)) {
      expect(`${title} ${whatItIs} ${evidence}`).not.toMatch(/\d|%|percent/i);
    }
  });
});
