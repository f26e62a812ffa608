/**
 * A rule set → one two-valued formula on answer bits for each thing that an outcome says.
 *
 * The standings of a condition are a ladder: no, unsure, yes. `all`, `any` and `atLeast` never turn
 * the ladder over, so "stands at least this high" can be worked out for one step at a time, by plain and, or and
 * counting, from the same question asked of the parts. That turns three-valued logic into bits.
 */
import { answerBits, type AnswerBits, type RulesToCompile } from "./answer-bits.ts";
import { questionsIn, type Condition } from "../../rules/engine/condition.ts";
import type { Rule } from "../../rules/engine/rule-set.ts";

/** A formula on answer bits. */
export type Formula =
  /** One of these bits is set. */
  | { readonly kind: "oneOf"; readonly bits: readonly number[] }
  /** At least `count` of the formulas hold; always when it is 0. */
  | { readonly kind: "atLeast"; readonly count: number; readonly of: readonly Formula[] }
  | { readonly kind: "not"; readonly of: Formula };

/** The outcome of a triage as formulas. */
export interface TriageFormulas<Id extends string> {
  readonly bits: AnswerBits<Id>;
  /**
   * What is worked out first and then read as one more bit, so that no formula has to be carried out many times: the
   * bits after those of the answers, each from bits before it.
   */
  readonly derived: readonly Formula[];
  /** For each level, the most urgent first: a rule asks for this level, whatever is answered next. */
  readonly certain: readonly Formula[];
  /** The same for: a rule asks for this level, or can still come to ask for it. */
  readonly possible: readonly Formula[];
}

/** A step of the ladder above "no" that is reached; or that can still be reached, with what is open at its worst. */
type Step = "unsure" | "yes" | "worstUnsure" | "worstYes";

/**
 * The formulas of `ruleSet`. Throws RangeError when whether a question is asked depends on its own answer, and when a
 * rule reads a question that is not required.
 */
export function triageFormulas<Id extends string, Level extends string>(
  ruleSet: RulesToCompile<Id, Level>,
): TriageFormulas<Id> {
  const bits = answerBits(ruleSet);
  const derived: Formula[] = [];
  const derive = (formula: Formula): Formula => {
    if (formula.kind === "oneOf") return formula;
    derived.push(formula);
    return oneOf([bits.count + derived.length - 1]);
  };
  const enabled = new Map<string, Formula>();
  const open = new Set<Id>();

  /** Whether `question` applies, or can still come to apply. */
  const applies = (question: Id, step: "unsure" | "worstUnsure"): Formula => {
    const condition = ruleSet.enableWhen[question];
    if (condition === undefined) return always;
    const key = `${step} ${question}`;
    const before = enabled.get(key);
    if (before !== undefined) return before;
    if (open.has(question)) throw new RangeError(`Whether ${question} is asked depends on its own answer.`);
    open.add(question);
    const formula = derive(stands(condition, step));
    open.delete(question);
    enabled.set(key, formula);
    return formula;
  };

  const stands = (condition: Condition<Id>, step: Step): Formula => {
    if (condition.kind === "atLeast") {
      const { count, of } = condition;
      const parts = of.map((part) => stands(part, step));
      return atLeast(count, count === 1 || count === of.length ? parts : parts.map(derive));
    }
    const { question, options } = condition;
    const { notAnswered, unsure, options: known } = bits.of(question);
    const chosen = options.flatMap((option) => known.get(option) ?? []);
    switch (step) {
      case "yes":
        return all(applies(question, "unsure"), oneOf(chosen));
      case "unsure":
        return all(applies(question, "unsure"), oneOf([...chosen, unsure]));
      case "worstYes":
        return all(applies(question, "worstUnsure"), oneOf([...chosen, notAnswered]));
      case "worstUnsure":
        return all(applies(question, "worstUnsure"), oneOf([...chosen, unsure, notAnswered]));
    }
  };

  /** Whether a rule asks for `level`, whatever is answered next. */
  const asksFor = (level: Level, { when, disposition, ifUnsure }: Rule<Id, Level>): Formula => {
    const present = disposition === level ? stands(when, "yes") : never;
    if (ifUnsure !== level) return present;
    // Present, a rule asks for its own level only. That hides a milder one, but not a more urgent one.
    const hides = ruleSet.levels.indexOf(disposition) <= ruleSet.levels.indexOf(level);
    return any(
      present,
      hides ? stands(when, "unsure") : all(stands(when, "unsure"), not(stands(when, "yes"))),
    );
  };

  const rules = Object.values<Rule<Id, Level>>(ruleSet.rules);
  for (const { when } of rules) refuseOptional(ruleSet, when);
  return {
    bits,
    derived,
    certain: withoutIdle(ruleSet.levels.map((level) => any(...rules.map((rule) => asksFor(level, rule))))),
    possible: ruleSet.levels.map((level) =>
      any(
        ...rules.flatMap(({ when, disposition, ifUnsure }) => [
          disposition === level ? stands(when, "worstYes") : never,
          ifUnsure === level ? all(stands(when, "worstUnsure"), not(stands(when, "yes"))) : never,
        ]),
      ),
    ),
  };
}

/** A level that rests on a question which nobody has to answer is for the explaining evaluator only. */
function refuseOptional<Id extends string>(ruleSet: RulesToCompile<Id>, condition: Condition<Id>): void {
  for (const question of questionsIn(condition)) {
    if (!ruleSet.required.includes(question)) {
      throw new RangeError(`A rule reads ${question}, which nobody has to answer.`);
    }
    const enabling = ruleSet.enableWhen[question];
    if (enabling !== undefined) refuseOptional(ruleSet, enabling);
  }
}

/**
 * The same levels with what no longer matters left out. A bit that is enough by itself for a level makes all that it
 * would do elsewhere for that level or a milder one of no account, so there it may be taken as not set.
 */
function withoutIdle(levels: readonly Formula[]): readonly Formula[] {
  const enough = new Set<number>();
  return levels.map((level) => {
    const parts = partsOfAny(assumingNone(level, enough));
    const bits = parts.flatMap((part) => (part.kind === "oneOf" ? part.bits : []));
    for (const bit of bits) enough.add(bit);
    const others = parts.filter((part) => part.kind !== "oneOf");
    return any(oneOf(bits), ...others.map((part) => assumingNone(part, enough)));
  });
}

/** What is left of a formula when none of `bits` is set. */
function assumingNone(formula: Formula, bits: ReadonlySet<number>): Formula {
  switch (formula.kind) {
    case "oneOf":
      return oneOf(formula.bits.filter((bit) => !bits.has(bit)));
    case "not":
      return not(assumingNone(formula.of, bits));
    case "atLeast":
      return atLeast(
        formula.count,
        formula.of.map((part) => assumingNone(part, bits)),
      );
  }
}

const always: Formula = { kind: "atLeast", count: 0, of: [] };
const never: Formula = { kind: "oneOf", bits: [] };

function oneOf(bits: readonly number[]): Formula {
  return { kind: "oneOf", bits: [...new Set(bits)].sort((a, b) => a - b) };
}

function not(of: Formula): Formula {
  return { kind: "not", of };
}

const all = (...of: readonly Formula[]): Formula => atLeast(of.length, of);
export const any = (...of: readonly Formula[]): Formula => atLeast(1, of);
/** `formula` holds, and none of `certain` does. */
export const moreThan = (certain: readonly Formula[], formula: Formula): Formula =>
  all(formula, not(any(...certain)));

/** At least `count` of `of` hold, in as few and as flat formulas as is easily done. */
function atLeast(count: number, of: readonly Formula[]): Formula {
  const parts = of.filter((part) => part.kind !== "oneOf" || part.bits.length > 0);
  if (parts.length < count) return never;
  if (count === 1) return anyOf(parts.flatMap(partsOfAny));
  if (count < parts.length) return { kind: "atLeast", count, of: parts };
  const flat = parts.flatMap((part) => (isAll(part) ? part.of : [part]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { kind: "atLeast", count: flat.length, of: flat };
}

/** All bits that are enough by themselves are put into one test. */
function anyOf(parts: readonly Formula[]): Formula {
  const bits = parts.flatMap((part) => (part.kind === "oneOf" ? part.bits : []));
  const others = parts.filter((part) => part.kind !== "oneOf");
  if (others.length === 0) return oneOf(bits);
  const of = bits.length === 0 ? others : [oneOf(bits), ...others];
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { kind: "atLeast", count: 1, of };
}

function isAll(formula: Formula): formula is Formula & { kind: "atLeast" } {
  return formula.kind === "atLeast" && formula.count === formula.of.length;
}

function partsOfAny(formula: Formula): readonly Formula[] {
  return formula.kind === "atLeast" && formula.count === 1 ? formula.of : [formula];
}
