/** How urgent the answers are so far. Rule order never matters: the most urgent level wins. */
import type { NonEmpty } from "./condition.ts";
import { standingOf, type AnswerState } from "./evaluate.ts";
import type { RuleSet } from "./rule-set.ts";

/** The level when no rule is present or open. */
export function leastUrgent<Level extends string>(levels: NonEmpty<Level>): Level {
  return levels.at(-1) ?? levels[0];
}

/** The most urgent of `asked`; the least urgent level when nothing is asked. `levels` has the most urgent first. */
export function mostUrgentOf<Level extends string>(levels: NonEmpty<Level>, asked: readonly Level[]): Level {
  return levels.find((level) => asked.includes(level)) ?? leastUrgent(levels);
}

/**
 * The level that is certain already, whatever is answered next: what has not been asked counts for nothing yet,
 * and "not sure" counts with the rule's `ifUnsure` level.
 */
export function levelSoFar<Id extends string, Level extends string>(
  ruleSet: Pick<RuleSet<Id, Level>, "levels" | "rules">,
  state: AnswerState<Id>,
): Level {
  const asked: Level[] = [];
  for (const rule of Object.values(ruleSet.rules)) {
    const standing = standingOf(rule.when, state);
    if (standing === "yes") asked.push(rule.disposition);
    else if (standing === "unsure") asked.push(rule.ifUnsure);
  }
  return mostUrgentOf(ruleSet.levels, asked);
}
