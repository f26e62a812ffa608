/**
 * Each pair of rules, and all rules together, over every combination of the answers that the pair reads.
 *
 * Combinations are laid out so that some questions change inside the planes and the others stay the same for one
 * evaluation. What is expected comes from the tables of the rules by themselves, which the explaining evaluator made.
 */
import { bitSliced, type BitSliced } from "./compiled/bit-sliced.ts";
import type { RuleSet } from "../rules/engine/rule-set.ts";
import { answerAll, answerEach, readLevels } from "./exhaustive-planes.ts";
import { refute, type RuleAlone } from "./exhaustive-rules.ts";
import { answerAt, combinationAt, spaceOf, withOnly, type Space } from "./exhaustive-space.ts";
import type { AnswerSet } from "./results-format.ts";
import { ordinarySoreness, type Subject } from "./subject.ts";

/** Words of a plane: small enough for what is worked on to stay near the processor. */
const words = 64;

/** How much was looked at. */
export interface PairsReport {
  readonly pairs: number;
  /** Pairs that read more combinations than was allowed. */
  readonly leftOut: number;
  readonly combinations: number;
  /** Comparisons of a combination with the one that differs in one answer, more worrying or given at all. */
  readonly steps: number;
}

/**
 * Checks every pair with no more combinations than `limit`; `checked` is what is compiled. For each combination: the
 * two rules together have the more urgent of their levels; all rules together have the most urgent of all their
 * levels, with nothing else answered and with all else as in ordinary soreness; and no more worrying answer, and no
 * answer where there was none, makes the level that is certain milder. Throws `Refuted` otherwise.
 */
export function everyPair(
  subject: Subject,
  alone: readonly RuleAlone[],
  limit = Infinity,
  checked: RuleSet = subject.ruleSet,
): PairsReport {
  const everything = bitSliced(checked, words);
  const ordinary = ordinarySoreness(subject);
  let [pairs, leftOut, combinations, steps] = [0, 0, 0, 0];
  for (const [index, first] of alone.entries()) {
    for (const second of alone.slice(index + 1)) {
      const questions = [...first.space.digits, ...second.space.digits].map(({ question }) => question);
      const space = spaceOf(subject, [...new Set(questions)]);
      if (space.size > limit) {
        leftOut += 1;
        continue;
      }
      const pair = bitSliced(withOnly(checked, [first.rule, second.rule]), words);
      const names = `${first.rule} and ${second.rule}`;
      compare(names, pair, space, [first, second], {});
      for (const others of [{}, ordinary]) {
        const found = compare(`all rules over ${names}`, everything, space, alone, others);
        steps += compareSteps(subject, found, space, others);
      }
      pairs += 1;
      combinations += space.size;
    }
  }
  return { pairs, leftOut, combinations, steps };
}

/** Kept between calls, so that room for the largest space is made once. */
let levels = new Uint8Array(0);

/** Compares the level of each combination with the most urgent of `tables`, and returns the levels. */
function compare(
  what: string,
  sliced: BitSliced<string>,
  space: Space,
  tables: readonly RuleAlone[],
  others: AnswerSet,
): Uint8Array {
  if (levels.length < space.size) levels = new Uint8Array(space.size);
  const [inner, outer] = innerAndOuter(space, sliced.sets);
  const [varying, same] = byWhetherTheyRead(tables, space);
  const levelOfSame = Math.min(
    sliced.atLeast.length,
    ...same.map((table) => table.levels[fixedPlace(table, space, others)] ?? 0),
  );
  const rules = varying.map((table) => ({
    levels: table.levels,
    fixed: fixedPlace(table, space, others),
    inside: Uint32Array.from({ length: inner.size }, (_, index) => placeIn(table, inner, index)),
    table,
  }));
  sliced.answers.fill(0);
  for (const { question } of sliced.bits.questions) answerAll(sliced, question, others[question]);
  for (const digit of inner.digits) answerEach(sliced, digit, inner.size);
  const expected = new Uint8Array(inner.size);
  for (let outside = 0; outside < outer.size; outside += 1) {
    for (const digit of outer.digits) answerAll(sliced, digit.question, answerAt(digit, outside));
    sliced.evaluate();
    const found = levels.subarray(outside * inner.size, (outside + 1) * inner.size);
    readLevels(sliced, found);
    expected.fill(levelOfSame);
    for (const rule of rules) {
      takeMoreUrgent(expected, rule.levels, rule.inside, rule.fixed + placeIn(rule.table, outer, outside));
    }
    const wrong = firstDifference(found, expected);
    if (wrong >= 0) refute(what, { ...others, ...combinationAt(space, outside * inner.size + wrong) });
  }
  return levels;
}

/** The rules that read a question of the space, and the others, whose level is the same all over it. */
function byWhetherTheyRead(
  tables: readonly RuleAlone[],
  space: Space,
): readonly [readonly RuleAlone[], readonly RuleAlone[]] {
  const asked = new Set(space.digits.map(({ question }) => question));
  const reads = (table: RuleAlone): boolean => table.space.digits.some(({ question }) => asked.has(question));
  return [tables.filter(reads), tables.filter((table) => !reads(table))];
}

/** The space as two: questions that change inside the planes, and those that stay the same for one evaluation. */
function innerAndOuter({ digits, size }: Space, sets: number): readonly [inner: Space, outer: Space] {
  const inside = digits.filter(({ answers, stride }) => stride * answers.length <= sets);
  const innerSize = inside.reduce((product, { answers }) => product * answers.length, 1);
  const outside = digits.slice(inside.length);
  return [
    { digits: inside, size: innerSize },
    {
      digits: outside.map((digit) => ({ ...digit, stride: digit.stride / innerSize })),
      size: size / innerSize,
    },
  ];
}

/** Where a combination of part of a space stands in the table of a rule; the places of the parts add up. */
function placeIn({ space }: RuleAlone, part: Space, index: number): number {
  return part.digits.reduce((place, { question, answers, stride }) => {
    const own = space.digits.find((digit) => digit.question === question);
    return place + (own?.stride ?? 0) * (Math.floor(index / stride) % answers.length);
  }, 0);
}

/** The same for the questions that the space leaves as they are in `others`. */
function fixedPlace(table: RuleAlone, space: Space, others: AnswerSet): number {
  const varied = space.digits.map(({ question }) => question);
  return table.space.digits
    .filter(({ question }) => !varied.includes(question))
    .reduce((place, { question, answers, stride }) => place + stride * answers.indexOf(others[question]), 0);
}

function takeMoreUrgent(expected: Uint8Array, levels: Uint8Array, inside: Uint32Array, from: number): void {
  for (let index = 0; index < expected.length; index += 1) {
    const level = levels[from + (inside[index] ?? 0)] ?? 0;
    if (level < (expected[index] ?? 0)) expected[index] = level;
  }
}

function firstDifference(found: Uint8Array, expected: Uint8Array): number {
  for (let index = 0; index < expected.length; index += 1) if (found[index] !== expected[index]) return index;
  return -1;
}

/** Compares each combination with those that are one step more worrying. Returns how many steps were looked at. */
function compareSteps(subject: Subject, found: Uint8Array, space: Space, others: AnswerSet): number {
  let steps = 0;
  for (const { question, answers, stride } of space.digits) {
    for (const [milder, worse] of stepsOf(subject, question, answers)) {
      const apart = (worse - milder) * stride;
      for (let block = milder * stride; block < space.size; block += answers.length * stride) {
        for (let index = block; index < block + stride; index += 1) {
          if ((found[index + apart] ?? 0) > (found[index] ?? 0)) {
            refute(`a more worrying answer to ${question} makes the level milder`, {
              ...others,
              ...combinationAt(space, index + apart),
            });
          }
        }
      }
      steps += space.size / answers.length;
    }
  }
  return steps;
}

/** From no answer to each answer, and from each answer to the next more worrying one; as places in `answers`. */
function stepsOf(
  { worry }: Subject,
  question: string,
  answers: readonly (string | undefined)[],
): readonly (readonly [milder: number, worse: number])[] {
  const chains = (worry[question] ?? []).map((chain) => chain.map((option) => answers.indexOf(option)));
  return [
    ...answers.slice(1).map((_, index) => [0, index + 1] as const),
    ...chains.flatMap((order) =>
      order.slice(1).map((worse, index) => [order[index] ?? worse, worse] as const),
    ),
  ];
}
