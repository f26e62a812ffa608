/** The compiled evaluators say what the explaining one says. */
import { upperBack, type Answers } from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bitSliced, type BitSliced } from "../../proof/compiled/bit-sliced.ts";
import { compiled } from "../../proof/compiled/compiled.ts";
import { notationFor, questionsIn } from "../../rules/engine/condition.ts";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { triage as triageIn, triageBy } from "../../rules/engine/triage.ts";
import { prepared, type GivenAnswers, type RuleSet } from "../../rules/engine/rule-set.ts";
import { anySet } from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { smallAnswers, smallRuleSet } from "./small-rule-sets.ts";
import { allSteps, chance, randomSet, withSteps } from "../support/people/sets.ts";
import { vignettes } from "../../rules/upper-back/stories/index.ts";

vi.setConfig({ testTimeout: 10 * 60_000 });

/** How many random sets; raised for a long run by COMPILED_SETS. */
const randomSets = Number(process.env["COMPILED_SETS"] ?? 40_000);

const inBits = compiled(upperBack);

/** Which of the outcomes the explaining evaluator comes to. */
function explained<Id extends string>(ruleSet: RuleSet<Id>, answers: GivenAnswers<Id>): number {
  const result = triageIn(ruleSet, stateOf(ruleSet, answers));
  const level = result.status === "decided" ? result.disposition : (result.atLeast ?? ruleSet.levels.at(-1));
  return 2 * ruleSet.levels.findIndex((other) => other === level) + (result.status === "decided" ? 0 : 1);
}

/** Comparing numbers by hand is much quicker than `toBe`, which then shows the one that differs. */
function agree(answers: Answers): void {
  const [actual, expected] = [outcomeInBits(answers), explained(upperBack, answers)];
  if (actual !== expected) expect(actual, JSON.stringify(answers)).toBe(expected);
}

/** Evaluates `sets` by planes and compares each outcome with that of `outcomeOf`. */
function agreeSliced<Id extends string>(
  sliced: BitSliced<Id>,
  sets: readonly GivenAnswers<Id>[],
  outcomeOf: (answers: GivenAnswers<Id>) => number,
): void {
  for (let from = 0; from < sets.length; from += sliced.sets) {
    const together = sets.slice(from, from + sliced.sets);
    for (const [index, answers] of together.entries()) sliced.write(answers, index);
    sliced.evaluate();
    for (const [index, answers] of together.entries()) {
      if (sliced.outcomeAt(index) !== outcomeOf(answers)) {
        expect(sliced.outcomeAt(index), JSON.stringify(answers)).toBe(outcomeOf(answers));
      }
    }
  }
}

function outcomeInBits(answers: GivenAnswers<string>): number {
  const set = new Uint32Array(inBits.words);
  inBits.bits.write(answers, set, 0);
  return inBits.outcomeAt(set, 0);
}

/** Whether a rule rests on a question of a screen that may be skipped. */
function readsOptional({ rules, enableWhen, required }: RuleSet): boolean {
  const reads = (question: string): boolean => {
    const enabling = enableWhen[question];
    return !required.includes(question) || (enabling !== undefined && questionsIn(enabling).some(reads));
  };
  return Object.values(rules).some(({ when }) => questionsIn(when).some(reads));
}

describe("the rules of this check", () => {
  it("have the same outcome for many random sets, complete and partial, by bits and by planes", () => {
    const next = chance(20_261_123);
    const sliced = bitSliced(upperBack, 8);
    let compared = 0;
    while (compared < randomSets) {
      const sets = Array.from({ length: sliced.sets }, () => randomSet(next));
      sets.forEach(agree);
      agreeSliced(sliced, sets, outcomeInBits);
      compared += sets.length;
    }
    expect(compared).toBeGreaterThanOrEqual(randomSets);
  });

  it("have the same outcome for every story, and one step away from an ordinary case", () => {
    const sets = [
      ...vignettes.map(({ answers }) => answers),
      ...allSteps.map((step) => withSteps(soreNextDay, step)),
    ];
    sets.forEach(agree);
    agreeSliced(bitSliced(upperBack, 2), sets, outcomeInBits);
    expect(sets.length).toBeGreaterThan(400);
  });

  it("have the same outcome for answers to questions that do not apply, and for nothing at all", () => {
    agree({});
    fc.assert(
      fc.property(anySet, (answers) => {
        agree(answers);
        agree({ ...answers, pregnancy: "no", pregnancyWarning: "yes", preeclampsiaSigns: "yes" });
        agree({ ...answers, duration: "under24h", selfCare: "d3plus", inflammatoryPattern: "yes" });
      }),
      { numRuns: 2_000 },
    );
  });

  it("never throw, whatever stands where answers should", () => {
    const anything = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("fever", "__proto__", "constructor", "toString")),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, (given) => {
        expect(outcomeInBits(given)).toBe(explained<string>(upperBack, given));
      }),
    );
  });
});

describe("any rule set", () => {
  it("has the same outcome by bits and by planes: nested counts, chains of questions, optional screens", () => {
    const statuses = new Set<string | undefined>();
    fc.assert(
      fc.property(smallRuleSet, fc.array(smallAnswers, { minLength: 1, maxLength: 70 }), (ruleSet, sets) => {
        if (readsOptional(ruleSet)) {
          expect(() => compiled(ruleSet)).toThrow(/nobody has to answer/);
          return;
        }
        const small = compiled(ruleSet);
        const row = new Uint32Array(small.words);
        const outcomeOf = (answers: GivenAnswers<string>): number => {
          small.bits.write(answers, row, 0);
          return small.outcomeAt(row, 0);
        };
        for (const answers of sets) {
          expect(outcomeOf(answers)).toBe(explained(ruleSet, answers));
          statuses.add(small.outcomes[outcomeOf(answers)]?.status);
        }
        agreeSliced(bitSliced(ruleSet, 2), sets, outcomeOf);
      }),
      { numRuns: 3_000 },
    );
    expect(statuses).toEqual(new Set(["asking", "decided"]));
  });

  it("are explained alike for one set at a time and for many", () => {
    fc.assert(
      fc.property(smallRuleSet, fc.array(smallAnswers, { minLength: 1, maxLength: 10 }), (ruleSet, sets) => {
        const explain = triageBy(ruleSet);
        for (const answers of sets) {
          expect(explain(answers)).toEqual(triageIn(ruleSet, stateOf(ruleSet, answers)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("counts to any number, however many there are", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `q${index}`);
    const yesNo = { options: { yes: 1, no: 1, unsure: 1 } };
    const { answered, atLeast } = notationFor(Object.fromEntries(ids.map((id) => [id, yesNo])));
    const [first = "", ...others] = ids;
    for (const count of [1, 2, 7, 20, 39, 40]) {
      const when = atLeast(count, answered(first, "yes"), ...others.map((id) => answered(id, "yes")));
      const ruleSet = prepared({
        levels: ["now", "week", "home"],
        rules: { many: { when, disposition: "now", ifUnsure: "week" } },
        screens: { all: { parts: [{ kind: "checklist", questions: [first, ...others] }] } },
        enableWhen: {},
      });
      const sets = [count - 1, count].flatMap((yes) =>
        ["no", "unsure"].map((rest) =>
          Object.fromEntries(ids.map((id, index) => [id, index < yes ? "yes" : rest])),
        ),
      );
      const small = compiled(ruleSet);
      const row = new Uint32Array(small.words);
      for (const answers of sets) {
        small.bits.write(answers, row, 0);
        expect(small.outcomeAt(row, 0)).toBe(explained(ruleSet, answers));
      }
      agreeSliced(bitSliced(ruleSet, 1), sets, (answers) => explained(ruleSet, answers));
    }
  });

  it("that asks a question depending on its own answer is refused", () => {
    const loop = prepared({
      levels: ["now", "home"],
      rules: {
        a: {
          when: { kind: "answered", question: "x", options: ["yes"] },
          disposition: "now",
          ifUnsure: "now",
        },
      },
      screens: { s: { parts: [{ kind: "choice", question: "x" }] } },
      enableWhen: {
        x: { kind: "answered", question: "y", options: ["yes"] },
        y: { kind: "answered", question: "x", options: ["yes"] },
      },
    });
    expect(() => compiled(loop)).toThrow(RangeError);
    expect(() => bitSliced(loop, 1)).toThrow(RangeError);
  });
});
