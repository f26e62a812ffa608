/**
 * A rule set compiled for very many sets of answers at once: 32 sets in one word.
 *
 * A plane is a row of words in which each bit stands for one set: the plane of an answer bit says which sets hold
 * that answer. The formulas become a flat list of word operations on whole planes; what comes out is one plane for
 * each level. Counting "at least n of these" is and and or too: a plane for each count that has been reached so far.
 */
import { bitOfAnswer, type AnswerBits, type RulesToCompile } from "./answer-bits.ts";
import { any, triageFormulas, type Formula } from "./formulas.ts";
import type { GivenAnswers } from "../../rules/engine/rule-set.ts";

/** Sets of answers in planes, and the planes of their outcome. All planes are `words` long: `sets / 32`. */
export interface BitSliced<Id extends string> {
  readonly bits: AnswerBits<Id>;
  /** How many sets are evaluated at once: 32 for each word of a plane. */
  readonly sets: number;
  /** The planes of the answer bits, to be filled: plane `b` holds the words from `b * words` on. */
  readonly answers: Int32Array;
  /** Writes one set of answers into the planes, in place of the one that stood at `set` (from 0). */
  write(given: GivenAnswers<Id>, set: number): void;
  /** Works out the planes below from `answers`. */
  evaluate(): void;
  /** A plane for each level but the least urgent, the most urgent first: this level or a more urgent one. */
  readonly atLeast: readonly Int32Array[];
  /** Which sets are still asking; the level is then the one that is certain already. */
  readonly asking: Int32Array;
  /** The outcome for one set, as an index into the `outcomes` of the rule set when `compiled`. */
  outcomeAt(set: number): number;
}

/** Numbers of one operation: what to do, the plane that it writes, and up to four that it reads. */
const operationSize = 6;
const [and, or, invert, andFour, orFour] = [0, 1, 2, 3, 4];

/**
 * Compiles `ruleSet` for planes of `words` words. Throws RangeError when whether a question is asked depends on its
 * own answer.
 */
export function bitSliced<Id extends string>(ruleSet: RulesToCompile<Id>, words: number): BitSliced<Id> {
  const { bits, derived, certain, possible } = triageFormulas(ruleSet);
  const circuit = circuitBuilder(bits.count, derived);
  const reached: number[] = [];
  for (const formula of certain.slice(0, -1)) {
    reached.push(circuit.or([...reached.slice(-1), circuit.add(formula)]));
  }
  const askingPlane = circuit.or(
    reached.map((plane, level) => circuit.and([circuit.add(possible[level] ?? any()), circuit.not(plane)])),
  );

  const planes = new Int32Array(circuit.planes() * words);
  const program = Int32Array.from(circuit.operations);
  for (let at = 0; at < program.length; at += operationSize) {
    for (let plane = at + 1; plane < at + operationSize; plane += 1) {
      program[plane] = (program[plane] ?? 0) * words;
    }
  }
  const planeAt = (plane: number): Int32Array => planes.subarray(plane * words, (plane + 1) * words);
  const answers = planes.subarray(0, bits.count * words);
  const atLeast = reached.map(planeAt);
  const asking = planeAt(askingPlane);
  return {
    bits,
    sets: 32 * words,
    answers,
    write(given, set) {
      const here = 1 << (set & 31);
      for (let word = set >>> 5; word < answers.length; word += words) {
        answers[word] = (answers[word] ?? 0) & ~here;
      }
      for (const question of bits.questions) {
        const bit = bitOfAnswer(question, given[question.question]);
        if (bit === undefined) continue;
        const word = bit * words + (set >>> 5);
        answers[word] = (answers[word] ?? 0) | here;
      }
    },
    evaluate: () => run(program, planes, words),
    atLeast,
    asking,
    outcomeAt(set) {
      const level = atLeast.findIndex((plane) => isSet(plane, set));
      return 2 * (level < 0 ? atLeast.length : level) + (isSet(asking, set) ? 1 : 0);
    },
  };
}

function isSet(plane: Int32Array, set: number): boolean {
  return (((plane[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}

/** Carries out the operations one after the other, each on whole planes. */
function run(program: Int32Array, planes: Int32Array, words: number): void {
  for (let at = 0; at < program.length; at += operationSize) {
    const kind = program[at];
    const to = program[at + 1] ?? 0;
    const a = program[at + 2] ?? 0;
    const b = program[at + 3] ?? 0;
    const c = program[at + 4] ?? 0;
    const d = program[at + 5] ?? 0;
    if (kind === and) andOfTwo(planes, words, to, a, b);
    else if (kind === or) orOfTwo(planes, words, to, a, b);
    else if (kind === andFour) andOfFour(planes, words, to, a, b, c, d);
    else if (kind === orFour) orOfFour(planes, words, to, a, b, c, d);
    else inverse(planes, words, to, a);
  }
}

// One small function for each kind, and `| 0`, which says that a sum is a small whole number: both are for the
// compiler of the JavaScript engine, which makes of each a loop without tests.

function andOfTwo(planes: Int32Array, words: number, to: number, a: number, b: number): void {
  for (let word = 0; word < words; word += 1) {
    planes[(to + word) | 0] = (planes[(a + word) | 0] ?? 0) & (planes[(b + word) | 0] ?? 0);
  }
}

function orOfTwo(planes: Int32Array, words: number, to: number, a: number, b: number): void {
  for (let word = 0; word < words; word += 1) {
    planes[(to + word) | 0] = (planes[(a + word) | 0] ?? 0) | (planes[(b + word) | 0] ?? 0);
  }
}

function andOfFour(
  planes: Int32Array,
  words: number,
  to: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (let word = 0; word < words; word += 1) {
    planes[(to + word) | 0] =
      (planes[(a + word) | 0] ?? 0) &
      (planes[(b + word) | 0] ?? 0) &
      (planes[(c + word) | 0] ?? 0) &
      (planes[(d + word) | 0] ?? 0);
  }
}

function orOfFour(
  planes: Int32Array,
  words: number,
  to: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (let word = 0; word < words; word += 1) {
    planes[(to + word) | 0] =
      (planes[(a + word) | 0] ?? 0) |
      (planes[(b + word) | 0] ?? 0) |
      (planes[(c + word) | 0] ?? 0) |
      (planes[(d + word) | 0] ?? 0);
  }
}

function inverse(planes: Int32Array, words: number, to: number, a: number): void {
  for (let word = 0; word < words; word += 1) planes[(to + word) | 0] = ~(planes[(a + word) | 0] ?? 0);
}

/** Writes operations; `inputs` planes stand before the first of them. What is worked out already is used again. */
function circuitBuilder(inputs: number, derived: readonly Formula[]) {
  const operations: number[] = [];
  const written = new Map<string, number>();
  const derivedPlanes = new Map<number, number>();
  let next = inputs;

  const write = (kind: number, from: readonly [number, ...number[]], to: number): void => {
    const ofFour = kind === and ? andFour : orFour;
    // A plane that is read twice changes nothing, so a short list repeats its first.
    const [first] = from;
    operations.push(from.length > 2 ? ofFour : kind, to);
    operations.push(...[...from, first, first, first].slice(0, operationSize - 2));
  };

  /** One operation reads four planes; a longer list is gathered, three more at a time, in the plane that it fills. */
  const gather = (kind: number, from: readonly number[]): number => {
    const [first, ...others] = [...new Set(from)].sort((a, b) => a - b);
    if (first === undefined) return constant(kind === and);
    if (others.length === 0 && kind !== invert) return first;
    const key = `${kind} ${first} ${others.join(" ")}`;
    const before = written.get(key);
    if (before !== undefined) return before;
    const to = next;
    next += 1;
    written.set(key, to);
    write(kind, [first, ...others.slice(0, 3)], to);
    for (let taken = 3; taken < others.length; taken += 3) {
      write(kind, [to, ...others.slice(taken, taken + 3)], to);
    }
    return to;
  };

  /** The plane in which no set has its bit, or every set. A plane that nothing writes is all zero. */
  const constant = (value: boolean): number => {
    const before = written.get("zero");
    const zero = before ?? next;
    if (before === undefined) {
      next += 1;
      written.set("zero", zero);
    }
    return value ? gather(invert, [zero]) : zero;
  };

  const planeOf = (bit: number): number => {
    const formula = derived[bit - inputs];
    if (formula === undefined) return bit;
    const plane = derivedPlanes.get(bit) ?? add(formula);
    derivedPlanes.set(bit, plane);
    return plane;
  };

  const add = (formula: Formula): number => {
    switch (formula.kind) {
      case "oneOf":
        return gather(or, formula.bits.map(planeOf));
      case "not":
        return gather(invert, [add(formula.of)]);
      case "atLeast": {
        const parts = formula.of.map(add);
        if (formula.count === 1) return gather(or, parts);
        if (formula.count === parts.length) return gather(and, parts);
        // reached[n]: where at least n of the parts seen so far hold.
        let reached = [constant(true), ...Array.from({ length: formula.count }, () => constant(false))];
        for (const part of parts) {
          reached = reached.map((plane, n) =>
            n === 0 ? plane : gather(or, [plane, gather(and, [reached[n - 1] ?? plane, part])]),
          );
        }
        return reached[formula.count] ?? constant(false);
      }
    }
  };
  return {
    operations,
    add,
    and: (from: readonly number[]) => gather(and, from),
    or: (from: readonly number[]) => gather(or, from),
    not: (from: number) => gather(invert, [from]),
    planes: () => next,
  };
}
