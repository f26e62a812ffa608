/** Ways to break a copy of the rules: each changes one thing in plain data. */
import type { Condition } from "../rules/engine/condition.ts";
import { prepared, type InterviewScreen, type Rule } from "../rules/engine/rule-set.ts";
import { upperBackSubject, type Advice, type Subject } from "./subject.ts";

const { ruleSet, advice } = upperBackSubject;

/** The check with one rule changed or added. Throws RangeError when the change names a rule that is not there. */
export function withRule(id: string, change: Partial<Rule<string, string>>): Subject {
  const rule = ruleSet.rules[id];
  if (rule === undefined) throw new RangeError(`There is no rule “${id}”.`);
  return withNewRule(id, { ...rule, ...change });
}

/** The check with one rule put in. */
export function withNewRule(id: string, rule: Rule<string, string>): Subject {
  return { ...upperBackSubject, ruleSet: { ...ruleSet, rules: { ...ruleSet.rules, [id]: rule } } };
}

/** The check with one question asked only when `condition` holds. */
export function withEnabling(question: string, condition: Condition): Subject {
  return {
    ...upperBackSubject,
    ruleSet: { ...ruleSet, enableWhen: { ...ruleSet.enableWhen, [question]: condition } },
  };
}

/** The check with one screen changed. Throws RangeError when there is no such screen. */
export function withScreen(id: string, change: Partial<InterviewScreen<string, string>>): Subject {
  const screen = ruleSet.screens[id];
  if (screen === undefined) throw new RangeError(`There is no screen “${id}”.`);
  const screens = { ...ruleSet.screens, [id]: { ...screen, ...change } };
  return { ...upperBackSubject, ruleSet: prepared({ ...ruleSet, screens }) };
}

/** The check with one question that nobody has to answer any more. */
export function withoutRequired(question: string): Subject {
  return {
    ...upperBackSubject,
    ruleSet: { ...ruleSet, required: ruleSet.required.filter((other) => other !== question) },
  };
}

/** The check with its advice changed. */
export function withAdvice(change: (advice: Advice) => Partial<Advice>): Subject {
  return { ...upperBackSubject, advice: { ...advice, ...change(advice) } };
}

/** The condition of a rule. Throws RangeError when there is no such rule. */
export function conditionOf(id: string): Condition {
  const rule = ruleSet.rules[id];
  if (rule === undefined) throw new RangeError(`There is no rule “${id}”.`);
  return rule.when;
}
