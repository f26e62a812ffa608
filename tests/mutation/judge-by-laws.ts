/** Whether the laws of the rules, which know no single rule, notice that a rule set is wrong. */
import {
  keysOf,
  questions,
  questionsIn,
  questionsOfPart,
  type Answers,
  type DispositionId,
  type QuestionId,
} from "#rules";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview } from "../../rules/engine/interview.ts";
import { levelSoFar } from "../../rules/engine/level.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { someCombinationsOf, withSteps } from "../support/people/sets.ts";
import { ordersOf } from "../support/people/worry.ts";
import type { AnyRuleSet, RuleMutant } from "./rule-mutations.ts";

/** Each law by its name: true while it holds. */
const laws: Readonly<Record<string, (mutant: RuleMutant) => boolean>> = {
  "every question stands on exactly one screen": ({ ruleSet }) =>
    [...inOrder(ruleSet)].sort().join() === [...keysOf(questions)].sort().join(),
  "what decides whether to ask comes earlier": ({ ruleSet }) =>
    keysOf(ruleSet.enableWhen).every((question) =>
      decidingAbout(ruleSet, question).every(
        (deciding) => inOrder(ruleSet).indexOf(deciding) < inOrder(ruleSet).indexOf(question),
      ),
    ),
  "levels and follow-ups rest on required questions": ({ ruleSet }) =>
    [...mentioned(ruleSet)].every((question) => ruleSet.required.includes(question)),
  "no required question is asked for nothing": ({ ruleSet }) =>
    ruleSet.required.every(
      (question) => questions[question].kind === "site" || mentioned(ruleSet).has(question),
    ),
  "only screens that may be skipped are limited to levels": ({ ruleSet }) =>
    Object.values(ruleSet.screens).every(
      (screen) => screen.optional !== undefined || screen.onlyFor === undefined,
    ),
  "screens that may be skipped are for those who need no help today": ({ ruleSet }) =>
    skippableOnPath(ruleSet, soreNextDay).length === skippable(ruleSet).length &&
    skippableOnPath(ruleSet, { ...soreNextDay, worried: "yes" }).length === skippable(ruleSet).length &&
    skippableOnPath(ruleSet, { ...soreNextDay, newLump: "yes" }).length === 0 &&
    skippableOnPath(ruleSet, { ...soreNextDay, tearing: "yes" }).length === 0,
  "not sure is never more urgent than the sign, and no rule asks for care at home": ({ ruleSet }) =>
    Object.values(ruleSet.rules).every(
      ({ disposition, ifUnsure }) =>
        urgency(ruleSet, ifUnsure) <= urgency(ruleSet, disposition) &&
        disposition !== "selfCare" &&
        ifUnsure !== "selfCare",
    ),
  "a more worrying answer never lowers the level": neverLowers,
};

/** The first law that `mutant` breaks; undefined when it keeps all. */
export function lawAgainst(mutant: RuleMutant): string | undefined {
  return keysOf(laws).find((name) => laws[name]?.(mutant) === false);
}

function inOrder(ruleSet: AnyRuleSet): readonly QuestionId[] {
  return Object.values(ruleSet.screens).flatMap((screen) => screen.parts.flatMap(questionsOfPart));
}

function decidingAbout(ruleSet: AnyRuleSet, question: QuestionId): readonly QuestionId[] {
  const condition = ruleSet.enableWhen[question];
  return condition === undefined ? [] : questionsIn(condition);
}

function mentioned(ruleSet: AnyRuleSet): ReadonlySet<QuestionId> {
  return new Set([
    ...Object.values(ruleSet.rules).flatMap(({ when }) => questionsIn(when)),
    ...keysOf(ruleSet.enableWhen).flatMap((question) => decidingAbout(ruleSet, question)),
  ]);
}

function skippable(ruleSet: AnyRuleSet): readonly string[] {
  return keysOf(ruleSet.screens).filter((id) => ruleSet.screens[id]?.optional !== undefined);
}

function skippableOnPath(ruleSet: AnyRuleSet, answers: Answers): readonly string[] {
  const { path } = interview(ruleSet, stateOf(ruleSet, answers));
  return path.filter(({ optional }) => optional).map(({ id }) => id);
}

/** Larger is more urgent. */
function urgency(ruleSet: AnyRuleSet, level: DispositionId): number {
  return -ruleSet.levels.indexOf(level);
}

function neverLowers({ ruleSet, touches }: RuleMutant): boolean {
  return touches.every((question) => {
    const others = touches.filter((other) => other !== question);
    return [...someCombinationsOf(others, 3_000)].every((steps) => {
      const answers = withSteps(soreNextDay, ...steps);
      return ordersOf(question).every((order) => {
        const levels = order.map((option) =>
          urgency(
            ruleSet,
            levelSoFar(ruleSet, stateOf<QuestionId>(ruleSet, withSteps(answers, [question, option]))),
          ),
        );
        return levels.every((level, index) => index === 0 || level >= (levels[index - 1] ?? level));
      });
    });
  });
}
