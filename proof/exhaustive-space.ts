/** All combinations of the answers to some questions, numbered. */
import { questionsIn, type Condition } from "../rules/engine/condition.ts";
import { keysOf } from "../rules/engine/keys.ts";
import type { RuleSet } from "../rules/engine/rule-set.ts";
import type { AnswerSet } from "./results-format.ts";
import type { Subject } from "./subject.ts";

/** A question of a space: its answers, "not answered" first, and how far apart the numbers of two of them are. */
export interface Digit {
  readonly question: string;
  readonly answers: readonly (string | undefined)[];
  readonly stride: number;
}

/** Every combination of the answers to some questions, each also left out. They are numbered from 0. */
export interface Space {
  readonly digits: readonly Digit[];
  readonly size: number;
}

/** The space of some questions; the first of them changes quickest. */
export function spaceOf({ options }: Pick<Subject, "options">, questions: readonly string[]): Space {
  let size = 1;
  const digits = questions.map((question): Digit => {
    const digit = { question, answers: [undefined, ...(options[question] ?? [])], stride: size };
    size *= digit.answers.length;
    return digit;
  });
  return { digits, size };
}

/** The answer to the question of `digit` in combination `index`; undefined when it is left out. */
export function answerAt({ answers, stride }: Digit, index: number): string | undefined {
  return answers[Math.floor(index / stride) % answers.length];
}

/** The answers of combination `index`. */
export function combinationAt({ digits }: Space, index: number): AnswerSet {
  const answers: Record<string, string> = {};
  for (const digit of digits) {
    const answer = answerAt(digit, index);
    if (answer !== undefined) answers[digit.question] = answer;
  }
  return answers;
}

/** Every question that `conditions` read, those that decide whether such a question is asked included. */
export function questionsReadBy(
  { enableWhen }: Pick<RuleSet, "enableWhen">,
  conditions: readonly Condition[],
): readonly string[] {
  const read = new Set<string>();
  const collect = (condition: Condition): void => {
    for (const question of questionsIn(condition)) {
      if (read.has(question)) continue;
      read.add(question);
      const enabling = enableWhen[question];
      if (enabling !== undefined) collect(enabling);
    }
  };
  conditions.forEach(collect);
  return [...read];
}

/** The rule set with only some of its rules. */
export function withOnly(ruleSet: RuleSet, kept: readonly string[]): RuleSet {
  const rules = keysOf(ruleSet.rules).filter((rule) => kept.includes(rule));
  return {
    ...ruleSet,
    rules: Object.fromEntries(
      rules.flatMap((id) => {
        const rule = ruleSet.rules[id];
        return rule === undefined ? [] : [[id, rule]];
      }),
    ),
  };
}
