/** Each red flag over every combination of the answers that it depends on. */
import {
  answerState,
  enableWhen,
  evaluate,
  isKeyOf,
  keysOf,
  optionsOf,
  questionsIn,
  redFlags,
  triage,
} from "#rules";
import type { Condition, QuestionId, RedFlagId } from "#rules";
import { afterAll, describe, expect, it, vi } from "vitest";
import { truthBySpecification } from "../oracle/level.ts";
import { specifiedRules } from "../oracle/rules.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { combinationsOf, withSteps } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The questions that decide whether one of `asked` is asked at all. */
function deciding(asked: readonly QuestionId[]): readonly QuestionId[] {
  return asked.flatMap((question) =>
    isKeyOf(enableWhen, question) ? questionsIn(enableWhen[question]) : [],
  );
}

function dependsOn(id: RedFlagId): readonly QuestionId[] {
  const mentioned = questionsIn(redFlags[id].when);
  return [...new Set([...mentioned, ...deciding(mentioned)])];
}

/** Of options that neither the rule nor what decides its questions tells apart, one stands for all. */
function toldApart(id: RedFlagId): (question: QuestionId) => readonly string[] {
  const conditionsOf: Readonly<Partial<Record<QuestionId, Condition<QuestionId>>>> = enableWhen;
  const deciders = dependsOn(id).flatMap((question) => conditionsOf[question] ?? []);
  const named = new Set([redFlags[id].when, ...deciders].flatMap(optionsNamed));
  return (question) => {
    const options = optionsOf(question);
    const isNamed = (option: string) => option === "unsure" || named.has(`${question} ${option}`);
    return [...options.filter(isNamed), ...options.filter((option) => !isNamed(option)).slice(0, 1)];
  };
}

function optionsNamed(condition: Condition<QuestionId>): readonly string[] {
  switch (condition.kind) {
    case "answered":
      return condition.options.map((option) => `${condition.question} ${option}`);
    case "atLeast":
      return condition.of.flatMap(optionsNamed);
  }
}

let compared = 0;
afterAll(() => console.log(`${compared} combinations of answers compared, rule by rule.`));

describe.each(keysOf(redFlags))("%s", (id) => {
  it("is present, absent or not ruled out as specified, for every combination", () => {
    const specified = specifiedRules[id];
    if (specified === undefined) throw new TypeError(`${id} is not specified.`);
    const [, , when] = specified;
    const seen = new Set<string>();
    for (const steps of combinationsOf(dependsOn(id), toldApart(id))) {
      for (const base of [{}, soreNextDay]) {
        const answers = withSteps(base, ...steps);
        const { truth } = evaluate(redFlags[id].when, answers);
        const expected = truthBySpecification(when, answers);
        if (truth !== expected)
          expect.fail(`${truth} in place of ${expected} for ${JSON.stringify(answers)}`);
        seen.add(truth);
        compared += 1;
      }
    }
    expect([...seen].sort()).toEqual(["no", "unknown", "yes"]);
  });

  it("has the levels that are specified", () => {
    const { disposition, ifUnsure } = redFlags[id];
    expect([disposition, ifUnsure]).toEqual(specifiedRules[id]?.slice(0, 2));
  });

  it("names as reasons only answers of questions that it mentions, and settles on them alone", () => {
    for (const steps of combinationsOf(dependsOn(id), toldApart(id))) {
      const answers = withSteps(soreNextDay, ...steps);
      const { truth, because } = evaluate(redFlags[id].when, answers);
      if (truth !== "yes") continue;
      const state = answerState(answers);
      for (const { question, answer } of because) {
        if (answer !== state.answers[question]) expect.fail(`${question} is given as ${String(answer)}`);
      }
      const reasons = because.map(({ question }) => question);
      const needed = [...reasons, ...deciding(reasons)].map(
        (question) => [question, answers[question]] as const,
      );
      const alone = withSteps({}, ...needed);
      if (evaluate(redFlags[id].when, alone).truth !== "yes")
        expect.fail(`Not settled by ${JSON.stringify(alone)}`);
      if (!triage(answers).present.some((finding) => finding.rule === id))
        expect.fail(JSON.stringify(answers));
    }
    expect(questionsIn(redFlags[id].when).length).toBeGreaterThan(0);
  });
});
