/** What must hold for every set of answers, searched for counter-examples. */
import {
  answerState,
  dispositionOrder,
  evaluate,
  interview,
  isKeyOf,
  keysOf,
  optionsOf,
  questions,
} from "#rules";
import {
  questionsIn,
  questionsOfPart,
  redFlags,
  triage,
  upperBack,
  type Answers,
  type DispositionId,
  type QuestionId,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { stateOf, worstStandingOf } from "../../rules/engine/evaluate.ts";
import { triage as triageIn } from "../../rules/engine/triage.ts";
import {
  anyQuestion,
  anySet,
  anyStep,
  fullSet,
  nearOrdinary,
  without,
} from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { someCombinationsOf, withSteps } from "../support/people/sets.ts";
import { ordered, ordersOf } from "../support/people/worry.ts";

/** How many sets each law is tried on; the time allows for a busy machine. */
const runs = { numRuns: 1_000 };
vi.setConfig({ testTimeout: 60_000 });

/** The level that is certain, whatever is answered next. */
function certainLevel(answers: Answers): DispositionId {
  const result = triage(answers);
  return result.status === "decided" ? result.disposition : (result.atLeast ?? "selfCare");
}

/** Larger is more urgent. */
const urgency = (level: DispositionId): number => -dispositionOrder.indexOf(level);
const urgencyOf = (answers: Answers): number => urgency(certainLevel(answers));

const unsureAllowed = keysOf(questions).filter((question) => optionsOf(question).includes("unsure"));

describe("a more worrying answer", () => {
  it("never lowers the level", () => {
    fc.assert(
      fc.property(anySet, fc.constantFrom(...ordered), (answers, question) => {
        for (const order of ordersOf(question)) {
          const levels = order.map((option) => urgencyOf(withSteps(answers, [question, option])));
          expect(levels).toEqual([...levels].sort((a, b) => a - b));
        }
      }),
      runs,
    );
  });

  it("never lowers the level for any combination of what a rule mentions", () => {
    let compared = 0;
    for (const id of keysOf(redFlags)) {
      const mentioned = questionsIn(redFlags[id].when);
      for (const question of mentioned) {
        for (const steps of someCombinationsOf(
          mentioned.filter((other) => other !== question),
          3_000,
        )) {
          const answers = withSteps(soreNextDay, ...steps);
          for (const order of ordersOf(question)) {
            const levels = order.map((option) => urgencyOf(withSteps(answers, [question, option])));
            const lowered = levels.findIndex((level, index) => level < (levels[index - 1] ?? level));
            if (lowered >= 0)
              expect.fail(`${question} = ${order[lowered] ?? ""} in ${JSON.stringify(answers)}`);
            compared += levels.length;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it("has an order for every question that offers no better reason not to have one", () => {
    const unordered = keysOf(questions).filter((question) => !ordered.includes(question));
    const yesOrNo = unordered.filter(
      (question) => optionsOf(question).includes("yes") && questions[question].kind !== "site",
    );
    expect(yesOrNo).toEqual([]);
  });

  it("is ordered over all options of its question", () => {
    for (const question of ordered)
      expect([...new Set(ordersOf(question).flat())].sort()).toEqual([...optionsOf(question)].sort());
  });
});

describe("not sure", () => {
  it("never ranks below the mildest other answer", () => {
    fc.assert(
      fc.property(anySet, fc.constantFrom(...unsureAllowed), (answers, question) => {
        const others = optionsOf(question).filter((option) => option !== "unsure");
        const mildest = Math.min(
          ...others.map((option) => urgencyOf(withSteps(answers, [question, option]))),
        );
        expect(urgencyOf(withSteps(answers, [question, "unsure"]))).toBeGreaterThanOrEqual(mildest);
      }),
      runs,
    );
  });

  it("leaves open whatever is present after another answer", () => {
    fc.assert(
      fc.property(nearOrdinary, fc.constantFrom(...unsureAllowed), (answers, question) => {
        const unsure = triage(withSteps(answers, [question, "unsure"]));
        const stillThere = [...unsure.present, ...unsure.notRuledOut].map((finding) => finding.rule);
        for (const option of optionsOf(question)) {
          const { present } = triage(withSteps(answers, [question, option]));
          expect(stillThere).toEqual(expect.arrayContaining(present.map((finding) => finding.rule)));
        }
      }),
      runs,
    );
  });
});

describe("order", () => {
  it("of the answers is irrelevant", () => {
    const shuffled = anySet.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([answers, entries]) => {
        const steps = entries.flatMap(([id, option]) =>
          isKeyOf(questions, id) ? [[id, option] as const] : [],
        );
        expect(triage(withSteps({}, ...steps))).toEqual(triage(answers));
      }),
      runs,
    );
  });

  it("of the rules is irrelevant", () => {
    const rules = keysOf(redFlags);
    const shuffledRules = fc.shuffledSubarray([...rules], { minLength: rules.length });
    fc.assert(
      fc.property(anySet, shuffledRules, (answers, order) => {
        const reordered = { ...upperBack, rules: Object.fromEntries(order.map((id) => [id, redFlags[id]])) };
        const { status, ...result } = triageIn(reordered, stateOf<QuestionId>(upperBack, answers));
        const level = "disposition" in result ? result.disposition : (result.atLeast ?? "selfCare");
        expect({ status, level }).toEqual({ status: triage(answers).status, level: certainLevel(answers) });
      }),
      runs,
    );
  });
});

describe("settled stays settled: one more answer", () => {
  const oneMore = fc
    .tuple(anySet, anyStep)
    .map(([answers, step]) => [without(answers, [step[0]]), withSteps(answers, step)] as const);

  it("never changes a condition that is certain", () => {
    fc.assert(
      fc.property(oneMore, ([before, after]) => {
        for (const id of keysOf(redFlags)) {
          const { truth } = evaluate(redFlags[id].when, before);
          if (truth !== "unknown" && evaluate(redFlags[id].when, after).truth !== truth) expect.fail(id);
        }
      }),
      runs,
    );
  });

  it("never lowers the level that is certain, and never undoes an emergency", () => {
    fc.assert(
      fc.property(oneMore, ([before, after]) => {
        expect(urgencyOf(after)).toBeGreaterThanOrEqual(urgencyOf(before));
        if (certainLevel(before) === "emergency") expect(triage(after).status).toBe("decided");
      }),
      runs,
    );
  });

  it("never takes a question away that it has brought up, unless it answers it or it is no longer needed", () => {
    fc.assert(
      fc.property(oneMore, ([before, after]) => {
        const open = interview(before).missing.filter((question) => after[question] === undefined);
        const { missing, offered, path } = interview(after);
        const unanswered = path.flatMap((screen) => screen.missing);
        expect([...missing, ...offered, ...unanswered]).toEqual(expect.arrayContaining([...open]));
      }),
      runs,
    );
  });

  it("never changes a level that is decided", () => {
    fc.assert(
      fc.property(oneMore, ([before, after]) => {
        const [first, second] = [triage(before), triage(after)];
        if (first.status === "asking") return;
        expect(second).toMatchObject({ status: "decided", disposition: first.disposition, missing: [] });
      }),
      runs,
    );
  });
});

describe("care at home", () => {
  it("is never the result while a red flag is present, or can still come up", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        const result = triage(answers);
        if (result.status === "asking" || result.disposition !== "selfCare") return;
        expect(result.present).toEqual([]);
        // Not every part of it was asked about, and no answer to the rest can bring it up.
        const state = answerState(answers);
        for (const { rule } of result.notRuledOut) {
          expect(worstStandingOf<QuestionId>(redFlags[rule].when, state), rule).toBe("no");
        }
      }),
      runs,
    );
  });

  it("is never the result while a question has no answer and one of its answers leads elsewhere", () => {
    fc.assert(
      fc.property(nearOrdinary, anyQuestion, (answers, question) => {
        const after = triage(without(answers, [question]));
        if (after.status === "asking" || after.disposition !== "selfCare") return;
        for (const option of optionsOf(question)) {
          expect(triage(withSteps(answers, [question, option]))).toMatchObject({ disposition: "selfCare" });
        }
      }),
      runs,
    );
  });
});

describe("answers that do not count", () => {
  it("change nothing, whatever they are", () => {
    fc.assert(
      fc.property(fullSet, anyStep, (answers, step) => {
        const changed = withSteps(answers, step);
        if (answerState(answers).applies(step[0]) !== "no") return;
        expect(triage(changed)).toEqual(triage(answers));
      }),
      runs,
    );
  });

  it("of screens that may be skipped change nothing about the level", () => {
    const optional = keysOf(upperBack.screens)
      .filter((id) => upperBack.screens[id].optional !== undefined)
      .flatMap((id) => upperBack.screens[id].parts)
      .flatMap((part) => questionsOfPart(part));
    fc.assert(
      fc.property(anySet, (answers) => {
        expect(triage(without(answers, optional))).toEqual(triage(answers));
      }),
      runs,
    );
  });
});

describe("JSON", () => {
  it("keeps every condition as it is", () => {
    for (const id of keysOf(redFlags)) {
      expect(JSON.parse(JSON.stringify(redFlags[id].when))).toEqual(redFlags[id].when);
    }
  });

  it("keeps every triage as it is, so that it can be stored and compared", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        const { status, missing } = triage(answers);
        expect(JSON.parse(JSON.stringify({ status, missing }))).toEqual({ status, missing });
        expect(triage(withSteps({}, ...keysOf(answers).map((id) => [id, answers[id]] as const)))).toEqual(
          triage(answers),
        );
      }),
      { numRuns: 500 },
    );
  });
});
