/**
 * A rule set compiled for many sets of answers: the outcome of a triage without its reasons.
 *
 * The formulas become one flat table of tests. Each test looks at one word of a set for any bit of a mask, and says
 * where to go on if there is one and if there is none; below zero stands the outcome. So an evaluation is one short
 * loop over numbers, and nothing is made while it runs.
 */
import type { AnswerBits, RulesToCompile } from "./compiled-bits.ts";
import { any, triageFormulas, type Formula } from "./compiled-formulas.ts";
import { leastUrgent } from "./level.ts";
import type { GivenAnswers } from "./rule-set.ts";

/** What a triage comes to, without the rules that made it so. As in `Triage`. */
export type Outcome<Level extends string> =
  | { readonly status: "asking"; readonly atLeast?: Level }
  | { readonly status: "decided"; readonly disposition: Level };

/** What a triage tells, with the ids of rules in place of findings. Lists are in the order of `Triage`. */
export type TriageInBrief<Id extends string, Level extends string, RuleId extends string> = Outcome<Level> & {
  readonly present: readonly RuleId[];
  readonly notRuledOut: readonly RuleId[];
  readonly missing: readonly Id[];
};

/** A compiled rule set. */
export interface Compiled<Id extends string, Level extends string, RuleId extends string> {
  readonly bits: AnswerBits<Id>;
  /** How many words a set takes; what an evaluation works out first is kept in the last of them. */
  readonly words: number;
  /** Every outcome there is; for each level, the most urgent first: decided, then asking. */
  readonly outcomes: readonly Outcome<Level>[];
  /** The index, in `outcomes`, of the outcome for the set that `bits.write` has written at `at`. */
  outcomeAt(sets: Uint32Array, at: number): number;
  /** What `triage` tells of one set of answers, but the reasons. Total, as `triage` is. */
  triageInBrief(answers: GivenAnswers<Id>): TriageInBrief<Id, Level, RuleId>;
}

/** Numbers of one test: word, mask, where to go on if a bit of the mask is set, and if none is. */
const testSize = 4;

/** Where the tests of one rule, or of one question that may be missing, end. */
const [isNot, isOpen, isPresent] = [0, 1, 2];

/** Compiles `ruleSet`. Throws RangeError when whether a question is asked depends on its own answer. */
export function compiled<Id extends string, Level extends string, RuleId extends string>(
  ruleSet: RulesToCompile<Id, Level, RuleId>,
): Compiled<Id, Level, RuleId> {
  const { bits, derived, missing, rules, certain, settled } = triageFormulas(ruleSet);
  const { levels } = ruleSet;
  const outcomes = levels.flatMap((level): readonly [Outcome<Level>, Outcome<Level>] => [
    { status: "decided", disposition: level },
    level === leastUrgent(levels) ? { status: "asking" } : { status: "asking", atLeast: level },
  ]);
  const decided = (level: number): number => ~(2 * level);
  const asking = (level: number): number => (level === 0 ? decided(0) : ~(2 * level + 1));

  const program = programBuilder();
  /** The most urgent level that is asked for, the least urgent when none is. */
  const firstOf = (formulas: readonly Formula[], outcome: (level: number) => number): number =>
    formulas
      .slice(0, -1)
      .reduceRight(
        (otherwise, formula, level) => program.add(formula, outcome(level), otherwise),
        outcome(levels.length - 1),
      );
  const derivedStarts = derived.map((formula) => program.add(formula, ~isPresent, ~isNot));
  const outcome = program.add(
    any(...missing.map(({ isMissing }) => isMissing)),
    firstOf(certain, asking),
    firstOf(settled, decided),
  );
  const anyOf = (formulas: readonly Formula[]): number => program.add(any(...formulas), ~isPresent, ~isNot);
  const anyRule = anyOf(rules.map(({ possible }) => possible));
  const anyMissing = anyOf(missing.map(({ isMissing }) => isMissing));
  const ruleStarts = rules.map(({ rule, present, possible }) => ({
    rule,
    start: program.add(present, ~isPresent, program.add(possible, ~isOpen, ~isNot)),
  }));
  const missingStarts = missing.map(({ question, isMissing }) => ({
    question,
    start: program.add(isMissing, ~isPresent, ~isNot),
  }));
  const tests = Int32Array.from(program.tests);

  const endOf = (start: number, sets: Uint32Array, at: number): number => {
    let test = start;
    while (test >= 0) {
      const isSet = ((sets[at + (tests[test] ?? 0)] ?? 0) & (tests[test + 1] ?? 0)) !== 0;
      test = tests[test + (isSet ? 2 : 3)] ?? 0;
    }
    return ~test;
  };
  const workOut = (sets: Uint32Array, at: number): void => {
    for (let index = 0; index < derivedStarts.length; index += 1) {
      const bit = bits.count + index;
      const word = at + (bit >>> 5);
      const others = (sets[word] ?? 0) & ~(1 << (bit & 31));
      const holds = endOf(derivedStarts[index] ?? 0, sets, at) === isPresent;
      sets[word] = holds ? others | (1 << (bit & 31)) : others;
    }
  };
  const words = Math.max(1, Math.ceil((bits.count + derived.length) / 32));
  const one = new Uint32Array(words);
  return {
    bits,
    words,
    outcomes,
    outcomeAt(sets, at) {
      workOut(sets, at);
      return endOf(outcome, sets, at);
    },
    triageInBrief(answers) {
      bits.write(answers, one, 0);
      workOut(one, 0);
      const present: RuleId[] = [];
      const notRuledOut: RuleId[] = [];
      const missing: Id[] = [];
      // For most people there is nothing to list, and one look tells.
      if (endOf(anyRule, one, 0) === isPresent) {
        for (const { rule, start } of ruleStarts) {
          const end = endOf(start, one, 0);
          if (end === isPresent) present.push(rule);
          else if (end === isOpen) notRuledOut.push(rule);
        }
      }
      if (endOf(anyMissing, one, 0) === isPresent) {
        for (const { question, start } of missingStarts) {
          if (endOf(start, one, 0) === isPresent) missing.push(question);
        }
      }
      const found = outcomes[endOf(outcome, one, 0)] ?? { status: "asking" };
      return { ...found, present, notRuledOut, missing };
    },
  };
}

/** Writes tests from the last to the first, so that where to go on is always known. The same test is written once. */
function programBuilder() {
  const tests: number[] = [];
  const written = new Map<string, number>();

  const test = (word: number, mask: number, whenSet: number, otherwise: number): number => {
    const key = `${word} ${mask} ${whenSet} ${otherwise}`;
    const before = written.get(key);
    if (before !== undefined) return before;
    tests.push(word, mask, whenSet, otherwise);
    written.set(key, tests.length - testSize);
    return tests.length - testSize;
  };

  /** Where to start so as to end at `whenTrue` if the formula holds and at `whenFalse` if it does not. */
  const add = (formula: Formula, whenTrue: number, whenFalse: number): number => {
    if (whenTrue === whenFalse) return whenTrue;
    switch (formula.kind) {
      case "oneOf":
        return [...masksOf(formula.bits)].reduceRight(
          (otherwise, [word, mask]) => test(word, mask, whenTrue, otherwise),
          whenFalse,
        );
      case "not":
        return add(formula.of, whenFalse, whenTrue);
      case "atLeast": {
        // ends[n]: where to go on after the parts seen so far, from the last, while n more have to hold.
        let ends = Array.from({ length: formula.count + 1 }, (_, wanted) =>
          wanted === 0 ? whenTrue : whenFalse,
        );
        for (const part of formula.of.toReversed()) {
          ends = ends.map((end, wanted) => (wanted === 0 ? end : add(part, ends[wanted - 1] ?? end, end)));
        }
        return ends[formula.count] ?? whenFalse;
      }
    }
  };
  return { tests, add };
}

/** Bits → for each word that holds one of them, its mask. */
function masksOf(bits: readonly number[]): ReadonlyMap<number, number> {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >>> 5, (masks.get(bit >>> 5) ?? 0) | (1 << (bit & 31)));
  return masks;
}
