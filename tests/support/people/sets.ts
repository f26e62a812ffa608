/** Many sets of answers: at random, all combinations, and each step away from an ordinary case. */
import { interview, isAnswers, keysOf, optionsOf, questions, type Answers, type QuestionId } from "#rules";
import { chance, type Chance } from "../../../proof/chance.ts";
import { soreNextDay } from "../../../rules/upper-back/stories/people.ts";

export { chance, type Chance } from "../../../proof/chance.ts";

/** A question with an option to give it; no option takes the answer away. */
export type Step = readonly [question: QuestionId, option: string | undefined];

/** Answers from plain data; throws TypeError when it is not a set of answers. */
export function answersFrom(given: Readonly<Record<string, string | undefined>>): Answers {
  const answered: Record<string, string> = {};
  for (const [question, option] of Object.entries(given))
    if (option !== undefined) answered[question] = option;
  if (!isAnswers(answered)) throw new TypeError(`Not a set of answers: ${JSON.stringify(answered)}`);
  return answered;
}

/** `answers` after the steps. */
export function withSteps(answers: Answers, ...steps: readonly Step[]): Answers {
  return answersFrom({ ...answers, ...Object.fromEntries(steps) });
}

/** Those of the answers that count: a question that does not apply is left out of what is handed on. */
export function thoseThatCount(answers: Answers): Answers {
  return answersFrom(Object.fromEntries(interview(answers).counting.map((id) => [id, answers[id]])));
}

/** Every question with every option that it has. */
export const allSteps: readonly Step[] = keysOf(questions).flatMap((question) =>
  optionsOf(question).map((option): Step => [question, option]),
);

/** Every combination of the options of `asked`, or of those `among` them, each question also left unanswered. */
export function* combinationsOf(
  asked: readonly QuestionId[],
  among: (question: QuestionId) => readonly string[] = optionsOf,
): Generator<readonly Step[], void, undefined> {
  const [first, ...others] = asked;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const option of [...among(first), undefined]) {
    for (const rest of combinationsOf(others, among)) yield [[first, option], ...rest];
  }
}

/** `combinationsOf`, or as many as `atMost` of them at random where there are more. */
export function* someCombinationsOf(
  asked: readonly QuestionId[],
  atMost = 25_000,
): Generator<readonly Step[], void, undefined> {
  const choices = asked.map((question) => [question, [...optionsOf(question), undefined]] as const);
  if (choices.reduce((product, [, options]) => product * options.length, 1) <= atMost) {
    yield* combinationsOf(asked);
    return;
  }
  const next = chance(asked.length);
  for (let count = 0; count < atMost; count += 1) {
    yield choices.map(([question, options]): Step => [question, options[next(options.length)]]);
  }
}

/**
 * A random set: any answers at all, or an ordinary case with a few changes, since otherwise nearly every set
 * holds an emergency; complete, or with some or most of it not answered.
 */
export function randomSet(next: Chance): Answers {
  const answers: Record<string, string> = {};
  const changes = next(4) === 0 ? Infinity : next(7);
  if (changes !== Infinity) Object.assign(answers, soreNextDay);
  const ids = keysOf(questions);
  for (let change = 0; change < Math.min(changes, ids.length); change += 1) {
    const id = ids[changes === Infinity ? change : next(ids.length)];
    if (id === undefined) continue;
    const options = optionsOf(id);
    const option = options[next(options.length)];
    if (option !== undefined) answers[id] = option;
  }
  const left = next(3);
  const kept = Object.entries(answers).filter(() => left === 0 || next(left === 1 ? 8 : 2) > 0);
  return answersFrom(Object.fromEntries(kept));
}
