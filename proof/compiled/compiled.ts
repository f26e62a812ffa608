/**
 * A rule set compiled for many sets of answers: the outcome of a triage without its reasons.
 *
 * The formulas become one flat table of tests. Each test looks at one word of a set for any bit of a mask, and says
 * where to go on if there is one and if there is none; below zero stands the outcome. So an evaluation is one short
 * loop over numbers, and nothing is made while it runs.
 */
import type { AnswerBits, RulesToCompile } from "./answer-bits.ts";
import { any, moreThan, triageFormulas, type Formula } from "./formulas.ts";
import { leastUrgent } from "../../rules/engine/level.ts";

/** What a triage comes to, without the rules that made it so. As in `Triage`. */
export type Outcome<Level extends string> =
  | { readonly status: "asking"; readonly atLeast?: Level }
  | { readonly status: "decided"; readonly disposition: Level };

/** A compiled rule set. */
export interface Compiled<Id extends string, Level extends string> {
  readonly bits: AnswerBits<Id>;
  /** How many words a set takes; what an evaluation works out first is kept in the last of them. */
  readonly words: number;
  /** Every outcome there is; for each level, the most urgent first: decided, then asking. */
  readonly outcomes: readonly Outcome<Level>[];
  /** The index, in `outcomes`, of the outcome for the set that `bits.write` has written at `at`. */
  outcomeAt(sets: Uint32Array, at: number): number;
}

/** Numbers of one test: word, mask, where to go on if a bit of the mask is set, and if none is. */
const testSize = 4;

/** Where the tests of what is worked out first end. */
const [isNot, isSo] = [0, 1];

/** Compiles `ruleSet`. Throws RangeError when whether a question is asked depends on its own answer. */
export function compiled<Id extends string, Level extends string>(
  ruleSet: RulesToCompile<Id, Level>,
): Compiled<Id, Level> {
  const { bits, derived, certain, possible } = triageFormulas(ruleSet);
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
  const derivedStarts = derived.map((formula) => program.add(formula, ~isSo, ~isNot));
  const outcome = program.add(
    any(...possible.slice(0, -1).map((formula, level) => moreThan(certain.slice(0, level + 1), formula))),
    firstOf(certain, asking),
    firstOf(certain, decided),
  );
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
      const holds = endOf(derivedStarts[index] ?? 0, sets, at) === isSo;
      sets[word] = holds ? others | (1 << (bit & 31)) : others;
    }
  };
  const words = Math.max(1, Math.ceil((bits.count + derived.length) / 32));
  return {
    bits,
    words,
    outcomes,
    outcomeAt(sets, at) {
      workOut(sets, at);
      return endOf(outcome, sets, at);
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
