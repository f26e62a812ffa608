/**
 * How the whole result must move when the answers are changed in a known way, whatever the right result is. Each
 * relation is named in words; none of them looks into the rules. Relations of the plan stand beside.
 */
import {
  answerState,
  causesThatFit,
  dispositionOrder,
  keysOf,
  optionsOf,
  questions,
  questionsOfKind,
  questionsIn,
  questionsOfPart,
  redFlags,
  enableWhen,
  screens,
  triage,
  type Answers,
  type Condition,
  type Part,
  type QuestionId,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseAnswers } from "../../src/session/parse-answers.ts";
import { anySet, anyStep, fullSet, nearOrdinary, without } from "../support/people/arbitraries.ts";
import { withSteps, type Step } from "../support/people/sets.ts";
import { certainLevel, wholeResult } from "../support/people/whole-result.ts";
import { ordered, ordersOf } from "../support/people/worry.ts";

vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 500 };

/** Larger is more urgent. */
const urgency = (answers: Answers): number => -dispositionOrder.indexOf(certainLevel(answers));

/** The rules that are present and those that are not ruled out. */
function rulesOf(answers: Answers) {
  const { present, notRuledOut } = triage(answers);
  return { present: present.map(({ rule }) => rule), notRuledOut: notRuledOut.map(({ rule }) => rule) };
}

/** Every condition that decides a level or a question. */
const conditions: readonly Condition<QuestionId>[] = [
  ...keysOf(redFlags).map((id) => redFlags[id].when),
  ...Object.values(enableWhen),
];

/** The sets of options that conditions name for a question. */
function namedSets(question: QuestionId): readonly (readonly string[])[] {
  const inCondition = (condition: Condition<QuestionId>): readonly (readonly string[])[] => {
    switch (condition.kind) {
      case "answered":
        return condition.question === question ? [condition.options] : [];
      case "atLeast":
        return condition.of.flatMap(inCondition);
    }
  };
  return conditions.flatMap(inCondition);
}

/** Pairs of options between which no condition makes a difference: other words, the same worry. */
const twins: readonly (readonly [QuestionId, string, string])[] = keysOf(questions).flatMap((question) => {
  const sets = namedSets(question);
  const options = optionsOf(question).filter((option) => option !== "unsure");
  return options.flatMap((one, index) =>
    options
      .slice(index + 1)
      .filter((other) => sets.every((set) => set.includes(one) === set.includes(other)))
      .map((other) => [question, one, other] as const),
  );
});

describe("metamorphic relations of the result:", () => {
  it("1 a person in the mirror, left and right blade swapped, gets the same level, signs and causes", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        const mirrored = withSteps(
          answers,
          ["siteLeftBlade", answers.siteRightBlade],
          ["siteRightBlade", answers.siteLeftBlade],
        );
        expect(rulesOf(mirrored)).toEqual(rulesOf(answers));
        expect(certainLevel(mirrored)).toBe(certainLevel(answers));
        const causes = (of: Answers): unknown => causesThatFit(triage(of), answerState(of));
        expect(causes(mirrored)).toEqual(causes(answers));
      }),
      runs,
    );
  });

  it("2 one more place that hurts never takes a sign away and never makes the level milder", () => {
    const sites = questionsOfKind("site");
    fc.assert(
      fc.property(fullSet, fc.constantFrom(...sites), (answers, site) => {
        const before = withSteps(answers, [site, "no"]);
        const after = withSteps(answers, [site, "yes"]);
        expect(rulesOf(after).present).toEqual(expect.arrayContaining(rulesOf(before).present));
        expect(urgency(after)).toBeGreaterThanOrEqual(urgency(before));
      }),
      runs,
    );
  });

  it("3 a place that no sign is about changes the level of nobody", () => {
    const mentioned = new Set(conditions.flatMap((condition) => questionsIn(condition)));
    const unrelated = keysOf(questions).filter((id) => questions[id].kind === "site" && !mentioned.has(id));
    expect(unrelated.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fullSet, fc.constantFrom(...unrelated), (answers, site) => {
        const flipped = withSteps(answers, [site, answers[site] === "yes" ? "no" : "yes"]);
        expect(rulesOf(flipped)).toEqual(rulesOf(answers));
        expect(certainLevel(flipped)).toBe(certainLevel(answers));
      }),
      runs,
    );
  });

  it("4 an answer in other words with the same worry, such as the next age band, gives the same result", () => {
    expect(twins.map(([question]) => question)).toContain("age");
    fc.assert(
      fc.property(anySet, fc.constantFrom(...twins), (answers, [question, one, other]) => {
        const first = withSteps(answers, [question, one]);
        const second = withSteps(answers, [question, other]);
        expect(rulesOf(second)).toEqual(rulesOf(first));
        expect(certainLevel(second)).toBe(certainLevel(first));
        expect(triage(second).missing).toEqual(triage(first).missing);
      }),
      runs,
    );
  });

  it("5 a person with the worse of two people’s answers is at least as urgent as each of them", () => {
    const worries = fc.array(fc.constantFrom(...ordered).chain(stepFor), { maxLength: 6 });
    fc.assert(
      fc.property(fullSet, worries, worries, (answers, ones, others) => {
        const one = withSteps(answers, ...ones);
        const other = withSteps(answers, ...others);
        const worse = withSteps(answers, ...ordered.map((question): Step => worst(question, one, other)));
        expect(urgency(worse)).toBeGreaterThanOrEqual(Math.max(urgency(one), urgency(other)));
      }),
      runs,
    );
  });

  it("6 not being sure is never more urgent than the most worrying answer", () => {
    const unsureAllowed = ordered.filter((question) => optionsOf(question).includes("unsure"));
    fc.assert(
      fc.property(fullSet, fc.constantFrom(...unsureAllowed), (answers, question) => {
        const most = ordersOf(question)[0]?.at(-1);
        expect(urgency(withSteps(answers, [question, "unsure"]))).toBeLessThanOrEqual(
          urgency(withSteps(answers, [question, most])),
        );
      }),
      runs,
    );
  });

  it("7 an answer taken back and given again leaves the whole result as it was, word for word", () => {
    fc.assert(
      fc.property(anySet, fc.array(anyStep, { maxLength: 4 }), (answers, steps) => {
        const changed = withSteps(answers, ...steps);
        const back = withSteps(changed, ...steps.map(([id]): Step => [id, answers[id]]));
        expect(wholeResult(back)).toEqual(wholeResult(answers));
      }),
      { numRuns: 120 },
    );
  });

  it("8 the same answers in any order print the same sheet and the same plan", () => {
    const shuffled = fullSet.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray([...keysOf(answers)], { minLength: Object.keys(answers).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([answers, order]) => {
        const again = withSteps({}, ...order.map((id): Step => [id, answers[id]]));
        expect(JSON.stringify(wholeResult(again))).toBe(JSON.stringify(wholeResult(answers)));
      }),
      { numRuns: 120 },
    );
  });

  it("9 answers that went through JSON give the same whole result", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        const read = parseAnswers(JSON.parse(JSON.stringify(answers)));
        if (!read.ok) throw new TypeError("The answers did not come back.");
        expect(wholeResult(read.answers)).toEqual(wholeResult(answers));
      }),
      { numRuns: 120 },
    );
  });

  it("10 without the answers that a sign rests on, the sign is no longer said to be present", () => {
    let taken = 0;
    fc.assert(
      fc.property(nearOrdinary, (answers) => {
        for (const { rule, because } of triage(answers).present) {
          const left = without(
            answers,
            because.map(({ question }) => question),
          );
          expect(rulesOf(left).present).not.toContain(rule);
          taken += 1;
        }
      }),
      runs,
    );
    expect(taken).toBeGreaterThan(100);
  });

  it("11 the answers that a sign rests on are enough for the sign, whatever else is forgotten", () => {
    let kept = 0;
    fc.assert(
      fc.property(nearOrdinary, (answers) => {
        for (const { rule, because } of triage(answers).present) {
          const rests = because.map(({ question }) => question);
          const asking = rests.flatMap((id) => questionsThatAsk(id));
          const few = withSteps({}, ...[...rests, ...asking].map((id): Step => [id, answers[id]]));
          expect(rulesOf(few).present).toContain(rule);
          kept += 1;
        }
      }),
      runs,
    );
    expect(kept).toBeGreaterThan(100);
  });

  it("12 an answer to a question that is no longer asked is in no sign, reason, cause or plan, and nobody is sent by it", () => {
    // What would change it is left out: the answer is kept, and would count again after some of these changes.
    const used = ({ result, told, see, causes, plan }: ReturnType<typeof wholeResult>) => ({
      ...{ result, told, see, causes },
      plan: { ...plan, urgentIf: [] },
    });
    let checked = 0;
    fc.assert(
      fc.property(nearOrdinary, fc.constantFrom(...keysOf(enableWhen)), (answers, question) => {
        if (answerState(answers).applies(question) !== "no") return;
        const clean = used(wholeResult(without(answers, [question])));
        for (const option of optionsOf(question)) {
          expect(used(wholeResult(withSteps(answers, [question, option])))).toEqual(clean);
          checked += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(checked).toBeGreaterThan(30);
  });

  it("13 a sign that the person is told to watch for leads, when it comes, to the level that was said", () => {
    let shown = 0;
    fc.assert(
      fc.property(fullSet, (answers) => {
        const before = wholeResult(answers);
        for (const { question, option, to } of before.changes) {
          const after = withSteps(answers, [question, option]);
          expect(certainLevel(after)).toBe(to);
          expect(urgency(after)).toBeGreaterThan(urgency(answers));
          expect(wholeResult(after).changes.map((change) => change.to)).not.toContain(certainLevel(answers));
          shown += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(100);
  });

  it("14 answers on screens that may be skipped change neither who to see nor why, nor what would change it", () => {
    const skipped = keysOf(screens)
      .filter((id) => "optional" in screens[id])
      .flatMap((id): readonly Part[] => screens[id].parts)
      .flatMap((part) => questionsOfPart<QuestionId>(part));
    fc.assert(
      fc.property(fullSet, fc.constantFrom(...skipped).chain(stepFor), (answers, step) => {
        const pick = ({ told, see, changes }: ReturnType<typeof wholeResult>) => ({ told, see, changes });
        expect(pick(wholeResult(withSteps(answers, step)))).toEqual(pick(wholeResult(answers)));
      }),
      { numRuns: 120 },
    );
  });
});

function stepFor(question: QuestionId): fc.Arbitrary<Step> {
  return fc.constantFrom(...optionsOf(question)).map((option): Step => [question, option]);
}

/** An answer at least as worrying as those of two people: the most worrying one where theirs are not compared. */
function worst(question: QuestionId, one: Answers, other: Answers): Step {
  const [first, second] = [one[question], other[question]];
  if (first === undefined || second === undefined) return [question, first ?? second];
  const order = ordersOf(question).find((options) => options.includes(first) && options.includes(second));
  if (order === undefined) return [question, ordersOf(question)[0]?.at(-1)];
  return [question, order.indexOf(first) >= order.indexOf(second) ? first : second];
}

/** The questions whose answers decide whether `question` is asked. */
function questionsThatAsk(question: QuestionId): readonly QuestionId[] {
  const conditionsOf: Readonly<Partial<Record<QuestionId, Condition<QuestionId>>>> = enableWhen;
  const condition = conditionsOf[question];
  return condition === undefined ? [] : questionsIn(condition).flatMap((id) => [id, ...questionsThatAsk(id)]);
}
