/** Answers → level, the rules that are present, and the rules that could not be ruled out. */
import {
  evaluate,
  standingOf,
  statesOf,
  worstStandingOf,
  type AnswerState,
  type Reason,
} from "./evaluate.ts";
import { keysOf } from "./keys.ts";
import { leastUrgent, mostUrgentOf } from "./level.ts";
import type { GivenAnswers, Rule, RuleSet } from "./rule-set.ts";
import { missingQuestions } from "./still-open.ts";

/** A rule that is present or not ruled out, with the answers that make it so. */
export interface Finding<Id extends string, RuleId extends string> {
  readonly rule: RuleId;
  readonly because: readonly Reason<Id>[];
}

/** What every triage tells. */
export interface Findings<Id extends string, RuleId extends string> {
  /** Rules that are certainly present. */
  readonly present: readonly Finding<Id, RuleId>[];
  /** Rules that the answers neither confirm nor rule out. While asking, these are also the rules not yet reached. */
  readonly notRuledOut: readonly Finding<Id, RuleId>[];
  /** Questions still to be asked that could make the level more urgent; none once it is decided. */
  readonly missing: readonly Id[];
}

/**
 * The result of a triage. While `asking`, `atLeast` is a level that no further answer can make milder; it is
 * absent while everything is still possible. A level is `decided` as soon as nothing that is still to be asked could
 * make it more urgent; then it is the level of every way in which the questions can be answered to the end.
 */
export type Triage<Id extends string, Level extends string, RuleId extends string> =
  | ({ readonly status: "asking"; readonly atLeast?: Level } & Findings<Id, RuleId>)
  | ({ readonly status: "decided"; readonly disposition: Level } & Findings<Id, RuleId>);

/** Works out the level of care. Total: it returns for every set of answers and throws for none. */
export function triage<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RuleSet<Id, Level, RuleId>,
  state: AnswerState<Id>,
): Triage<Id, Level, RuleId> {
  return triageIn(ruleSet, listed(ruleSet.rules), state);
}

/** `triage` for many sets of answers to one rule set: what never changes is looked up once. */
export function triageBy<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RuleSet<Id, Level, RuleId>,
): (answers: GivenAnswers<Id>) => Triage<Id, Level, RuleId> {
  const rules = listed(ruleSet.rules);
  const stateAfter = statesOf(ruleSet);
  return (answers) => triageIn(ruleSet, rules, stateAfter(answers));
}

/** A rule with its id. */
interface Listed<Id extends string, Level extends string, RuleId extends string> extends Rule<Id, Level> {
  readonly id: RuleId;
}

function listed<Id extends string, Level extends string, RuleId extends string>(
  rules: Readonly<Record<RuleId, Rule<Id, Level>>>,
): readonly Listed<Id, Level, RuleId>[] {
  return keysOf(rules).map((id) => {
    const { when, disposition, ifUnsure } = rules[id];
    return { id, when, disposition, ifUnsure };
  });
}

function triageIn<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RuleSet<Id, Level, RuleId>,
  rules: readonly Listed<Id, Level, RuleId>[],
  state: AnswerState<Id>,
): Triage<Id, Level, RuleId> {
  const present: Finding<Id, RuleId>[] = [];
  const notRuledOut: Finding<Id, RuleId>[] = [];
  // Two readings of what is open: that it will stay unknown, for the result; and that it counts for nothing yet.
  const asked: Level[] = [];
  const certain: Level[] = [];
  const open: Rule<Id, Level>[] = [];
  for (const rule of rules) {
    const { id, when, disposition, ifUnsure } = rule;
    const standing = standingOf(when, state);
    if (standing === "no") continue;
    const level = standing === "yes" ? disposition : ifUnsure;
    (standing === "yes" ? present : notRuledOut).push({ rule: id, because: evaluate(when, state).because });
    if (standing !== "yes") open.push(rule);
    if (standing !== "notAsked") certain.push(level);
    if (standing !== "notAsked" || worstStandingOf(when, state) !== "no") asked.push(level);
  }
  const atLeast = mostUrgentOf(ruleSet.levels, certain);
  const missing = missingQuestions(ruleSet, state, atLeast, open);
  const findings = { present, notRuledOut, missing };
  if (missing.length === 0) {
    return { status: "decided", disposition: mostUrgentOf(ruleSet.levels, asked), ...findings };
  }
  if (atLeast === leastUrgent(ruleSet.levels)) return { status: "asking", ...findings };
  return { status: "asking", atLeast, ...findings };
}
