/** What would change the level: every single other answer that would make it more urgent. */
import { stateOf, truthOf, type AnswerState } from "./evaluate.ts";
import type { AskedQuestion } from "./condition.ts";
import { keysOf } from "./keys.ts";
import { levelSoFar } from "./level.ts";
import type { GivenAnswers, RuleSet } from "./rule-set.ts";

/** One other answer to one question that was asked, and what it would lead to. */
export interface Change<Id extends string, Level extends string, RuleId extends string> {
  readonly question: Id;
  /** The other answer. */
  readonly option: string;
  /** The level that would then be certain, more urgent than the level of the answers as given. */
  readonly to: Level;
  /** The rules that would then be present and are not present now. */
  readonly rules: readonly RuleId[];
}

/**
 * Every change of a single answer that makes the level more urgent, in interview order.
 *
 * Each is found by working out the level again from the changed answers. A question that only the changed answer
 * brings in counts as not answered, so `to` is what is certain before it is asked: an answer kept from when it did
 * apply is not what the person says now. "Not sure" is never offered as a change: nobody can watch out for it.
 */
export function changesForTheWorse<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RuleSet<Id, Level, RuleId>,
  questions: Readonly<Record<Id, AskedQuestion>>,
  answers: GivenAnswers<Id>,
): readonly Change<Id, Level, RuleId>[] {
  const before = stateOf(ruleSet, answers);
  const level = levelSoFar(ruleSet, before);
  const presentBefore = presentRules(ruleSet, answers);
  const said = saidIn(before);
  const changes: Change<Id, Level, RuleId>[] = [];
  for (const question of keysOf(questions)) {
    const given = said[question];
    if (given === undefined) continue;
    for (const option of keysOf(questions[question].options)) {
      if (option === given || option === "unsure") continue;
      const changed: GivenAnswers<Id> = { ...said, [question]: option };
      const to = levelSoFar(ruleSet, stateOf(ruleSet, changed));
      if (ruleSet.levels.indexOf(to) >= ruleSet.levels.indexOf(level)) continue;
      const rules = presentRules(ruleSet, changed).filter((rule) => !presentBefore.includes(rule));
      changes.push({ question, option, to, rules });
    }
  }
  return changes;
}

/** The answers to questions that apply. */
function saidIn<Id extends string>({ answers, applies }: AnswerState<Id>): GivenAnswers<Id> {
  const said: Partial<Record<Id, string>> = {};
  for (const question of keysOf(answers)) {
    if (applies(question) === "yes") said[question] = answers[question];
  }
  return said;
}

function presentRules<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RuleSet<Id, Level, RuleId>,
  answers: GivenAnswers<Id>,
): readonly RuleId[] {
  const state = stateOf(ruleSet, answers);
  return keysOf(ruleSet.rules).filter((rule) => truthOf(ruleSet.rules[rule].when, state) === "yes");
}
