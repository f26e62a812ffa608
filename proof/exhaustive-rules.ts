/** Each rule by itself: its level for every combination of the answers that it reads, by evaluators that share little. */
import { bitSliced } from "./compiled/bit-sliced.ts";
import { compiled } from "./compiled/compiled.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import { keysOf } from "../rules/engine/keys.ts";
import { levelSoFar } from "../rules/engine/level.ts";
import type { RuleSet } from "../rules/engine/rule-set.ts";
import { combinationAt, questionsReadBy, spaceOf, withOnly, type Space } from "./exhaustive-space.ts";
import type { AnswerSet } from "./results-format.ts";
import type { Subject } from "./subject.ts";

/** What one rule asks for by itself. */
export interface RuleAlone {
  readonly rule: string;
  readonly space: Space;
  /** For each combination of the space, the place of the level in `levels`: 0 is the most urgent. */
  readonly levels: Uint8Array;
}

/** Thrown at the first combination for which something does not hold. */
export class Refuted extends Error {
  override readonly name = "Refuted";
}

/** Throws `Refuted` with the answers that show it. */
export function refute(what: string, answers: AnswerSet): never {
  throw new Refuted(`${what}: ${JSON.stringify(answers)}`);
}

/**
 * The level of each rule by itself for every combination, by the explaining evaluator. `subject.ruleSet` is what is
 * explained, and `checked` is what is compiled. Throws `Refuted` when they differ.
 */
export function everyRule(subject: Subject, checked: RuleSet = subject.ruleSet): readonly RuleAlone[] {
  const { ruleSet } = subject;
  return keysOf(ruleSet.rules).flatMap((rule) => {
    const when = ruleSet.rules[rule]?.when;
    if (when === undefined) return [];
    const space = spaceOf(subject, questionsReadBy(ruleSet, [when]));
    const explained = withOnly(ruleSet, [rule]);
    const inBits = compiled(withOnly(checked, [rule]));
    const inPlanes = bitSliced(withOnly(checked, [rule]), Math.ceil(space.size / 32));
    const set = new Uint32Array(inBits.words);
    const levels = new Uint8Array(space.size);
    for (let index = 0; index < space.size; index += 1) {
      const answers = combinationAt(space, index);
      levels[index] = ruleSet.levels.indexOf(levelSoFar(explained, stateOf(explained, answers)));
      inPlanes.write(answers, index);
    }
    inPlanes.evaluate();
    for (let index = 0; index < space.size; index += 1) {
      const answers = combinationAt(space, index);
      inBits.bits.write(answers, set, 0);
      const byBits = inBits.outcomeAt(set, 0);
      if (byBits >> 1 !== levels[index]) refute(`${rule} by itself, by bits`, answers);
      if (inPlanes.outcomeAt(index) !== byBits) refute(`${rule} by itself, by planes`, answers);
    }
    return [{ rule, space, levels }];
  });
}
