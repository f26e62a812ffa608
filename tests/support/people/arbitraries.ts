/** Sets of answers for property tests. */
import { keysOf, optionsOf, questions, type Answers, type QuestionId } from "#rules";
import fc from "fast-check";
import { soreNextDay } from "../../../rules/upper-back/stories/people.ts";
import { allSteps, answersFrom, withSteps } from "./sets.ts";

/** Any question. */
export const anyQuestion: fc.Arbitrary<QuestionId> = fc.constantFrom(...keysOf(questions));

/** Any answer to any question. */
export const anyStep = fc.constantFrom(...allSteps);

/** Every question answered, also those that do not apply, without regard to sense. */
const everythingAnswered: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(keysOf(questions).map((id) => [id, fc.constantFrom(...optionsOf(id))])))
  .map(answersFrom);

/** An ordinary case with a few changes: without these nearly every set would hold an emergency. */
export const nearOrdinary: fc.Arbitrary<Answers> = fc
  .array(anyStep, { maxLength: 5 })
  .map((steps) => withSteps(soreNextDay, ...steps));

/** A set of which nothing is left out on purpose. */
export const fullSet: fc.Arbitrary<Answers> = fc.oneof(everythingAnswered, nearOrdinary);

/** A set of which anything may be left out. */
export const anySet: fc.Arbitrary<Answers> = fc.oneof(
  fullSet,
  fc.tuple(fullSet, fc.array(anyQuestion, { maxLength: 8 })).map(([answers, left]) => without(answers, left)),
  fc.tuple(fullSet, fc.subarray([...keysOf(questions)])).map(([answers, left]) => without(answers, left)),
);

/** `answers` without those to the questions `left`. */
export function without(answers: Answers, left: readonly QuestionId[]): Answers {
  return withSteps(answers, ...left.map((question) => [question, undefined] as const));
}
