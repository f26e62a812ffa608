/**
 * Answers → the patterns that fit, with what speaks for and against each. It knows nothing of backs.
 *
 * A pattern fits when at least one strong feature or two plain ones are there, and more features speak for it than
 * against it. Patterns that fit are ordered by how many strong features they have, then by how many more features
 * speak for them than against them, then as they were written down. The counts order the list; they are no
 * measure of how likely a pattern is, so nothing returns them.
 */
import type { Condition, NonEmpty } from "./condition.ts";
import { evaluate, type AnswerState, type Reason } from "./evaluate.ts";
import { keysOf } from "./keys.ts";

/** How a feature bears on a pattern when it is there. A feature that is not there says nothing. */
export type FeatureStrength = "strongFor" | "for" | "against";

/** One thing that a person can report and that bears on a pattern. */
export interface PatternFeature<Id extends string = string> {
  readonly when: Condition<Id>;
  readonly strength: FeatureStrength;
}

/** The least the engine needs to know of a pattern. */
export interface Pattern<Id extends string = string> {
  readonly features: NonEmpty<PatternFeature<Id>>;
}

/** A pattern that fits. */
export interface FittingPattern<Id extends string, PatternId extends string> {
  readonly pattern: PatternId;
  /** The answers that speak for it, those of strong features first; each answer once. */
  readonly speaksFor: NonEmpty<Reason<Id>>;
  /** The answers that speak against it; each once, may be empty. */
  readonly speaksAgainst: readonly Reason<Id>[];
}

/** The patterns that fit, strongest first, or that nothing fits clearly. */
export type PatternFit<Id extends string, PatternId extends string> =
  | { readonly kind: "fits"; readonly patterns: NonEmpty<FittingPattern<Id, PatternId>> }
  | { readonly kind: "nothingFits" };

/** Which of `patterns` fit the answers. Answers that are not sure or not given count neither for nor against. */
export function fittingPatterns<Id extends string, PatternId extends string>(
  patterns: Readonly<Record<PatternId, Pattern<Id>>>,
  state: AnswerState<Id>,
): PatternFit<Id, PatternId> {
  const weighed = keysOf(patterns).flatMap((pattern) => {
    const strong = present(patterns[pattern], "strongFor", state);
    const plain = present(patterns[pattern], "for", state);
    const against = present(patterns[pattern], "against", state);
    const [first, ...rest] = eachOnce([...strong, ...plain]);
    const margin = strong.length + plain.length - against.length;
    const enough = strong.length >= 1 || plain.length >= 2;
    if (first === undefined || !enough || margin < 1) return [];
    const fit: FittingPattern<Id, PatternId> = {
      pattern,
      speaksFor: [first, ...rest],
      speaksAgainst: eachOnce(against),
    };
    return [{ fit, strong: strong.length, margin }];
  });
  // Sorting keeps the written order of patterns that are level.
  weighed.sort((a, b) => b.strong - a.strong || b.margin - a.margin);
  const [first, ...rest] = weighed.map(({ fit }) => fit);
  return first === undefined ? { kind: "nothingFits" } : { kind: "fits", patterns: [first, ...rest] };
}

/** The reasons of every feature of this strength that is certainly there, feature by feature. */
function present<Id extends string>(
  pattern: Pattern<Id>,
  strength: FeatureStrength,
  state: AnswerState<Id>,
): readonly (readonly Reason<Id>[])[] {
  return pattern.features
    .filter((feature) => feature.strength === strength)
    .map((feature) => evaluate(feature.when, state))
    .filter((evaluation) => evaluation.truth === "yes")
    .map((evaluation) => evaluation.because);
}

function eachOnce<Id extends string>(reasons: readonly (readonly Reason<Id>[])[]): readonly Reason<Id>[] {
  return [...new Map(reasons.flat().map((reason) => [reason.question, reason])).values()];
}
