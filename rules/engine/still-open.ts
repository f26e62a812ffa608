/**
 * What is still open: the questions whose answers could make the level more urgent. When there are none, the level is
 * decided. That an emergency ends the questions at once is the simplest case: nothing is more urgent.
 */
import type { Condition } from "./condition.ts";
import { standingOf, worstStandingOf, type AnswerState } from "./evaluate.ts";
import { levelSoFar, mostUrgentOf } from "./level.ts";
import type { Rule, RuleSet } from "./rule-set.ts";

/**
 * Required questions that apply, are not answered, and could still make the level more urgent than `certain`, the
 * level that is certain already; in interview order. `rules` may leave out those that are settled.
 */
export function missingQuestions<Id extends string, Level extends string>(
  ruleSet: RuleSet<Id, Level>,
  state: AnswerState<Id>,
  certain: Level = levelSoFar(ruleSet, state),
  rules: readonly Rule<Id, Level>[] = Object.values<Rule<Id, Level>>(ruleSet.rules),
): readonly Id[] {
  const found = new Set<Id>();
  for (const rule of rules) {
    if (isMoreUrgent(ruleSet, worstLevelOf(ruleSet, rule, state), certain)) {
      collectOpen(ruleSet, rule.when, state, found);
    }
  }
  return found.size === 0 ? [] : ruleSet.required.filter((question) => found.has(question));
}

/** The most urgent level that a rule can still ask for; undefined when it is ruled out. */
function worstLevelOf<Id extends string, Level extends string>(
  { levels }: Pick<RuleSet<Id, Level>, "levels">,
  { when, disposition, ifUnsure }: Rule<Id, Level>,
  state: AnswerState<Id>,
): Level | undefined {
  switch (worstStandingOf(when, state)) {
    case "no":
      return undefined;
    case "notAsked":
    case "unsure":
      return ifUnsure;
    case "yes":
      // It may also stay unsure, which could ask for more where a rule is written so.
      return mostUrgentOf(levels, [disposition, ifUnsure]);
  }
}

function isMoreUrgent<Level extends string>(
  { levels }: { readonly levels: readonly Level[] },
  level: Level | undefined,
  than: Level,
): boolean {
  return level !== undefined && levels.indexOf(level) < levels.indexOf(than);
}

/**
 * The open questions on which it rests how a condition will stand. While it is open whether a question applies, those
 * that decide that come first. A part that can no longer rise has nothing to ask.
 */
function collectOpen<Id extends string>(
  ruleSet: Pick<RuleSet<Id>, "enableWhen">,
  condition: Condition<Id>,
  state: AnswerState<Id>,
  found: Set<Id>,
): void {
  const worst = worstStandingOf(condition, state);
  if (worst === "no" || worst === standingOf(condition, state)) return;
  switch (condition.kind) {
    case "answered": {
      const enabling = ruleSet.enableWhen[condition.question];
      if (state.applies(condition.question) === "yes") found.add(condition.question);
      else if (enabling !== undefined) collectOpen(ruleSet, enabling, state, found);
      return;
    }
    case "atLeast":
      for (const part of condition.of) collectOpen(ruleSet, part, state, found);
      return;
  }
}
