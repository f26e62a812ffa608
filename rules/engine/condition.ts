/**
 * The notation: how a condition on answers is written down.
 *
 * A condition is plain data, so it can be stored as JSON, listed, proven, drawn and explained. There are only
 * two kinds of node; `all` and `any` are the two ends of `atLeast`, so every reader has two cases to handle.
 */

/** A list that the compiler knows is not empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The least the engine needs to know of a question: which options it has. */
export interface AskedQuestion {
  readonly options: Readonly<Record<string, unknown>>;
}

/** All questions of a rule set by their permanent ids. */
export type Questions = Readonly<Record<string, AskedQuestion>>;

/** The id of a question of `Q`. */
export type QuestionId<Q extends Questions> = keyof Q & string;

/** The id of an option of question `K`. */
export type OptionId<Q extends Questions, K extends QuestionId<Q>> = keyof Q[K]["options"] & string;

/** What a person may choose to say that they do not know. Never the subject of a condition. */
export type Unsure = "unsure";

/**
 * What a person has answered so far: question id to option id. A question that has not been answered is absent;
 * absent never means no.
 */
export type Answers<Q extends Questions> = { readonly [K in QuestionId<Q>]?: OptionId<Q, K> };

/** The person chose one of `options` for `question`. */
export interface Answered<Id extends string = string> {
  readonly kind: "answered";
  readonly question: Id;
  readonly options: NonEmpty<string>;
}

/** At least `count` of the conditions in `of` hold. */
export interface AtLeast<Id extends string = string> {
  readonly kind: "atLeast";
  readonly count: number;
  readonly of: NonEmpty<Condition<Id>>;
}

/** A condition on answers, as plain data. `Id` names the questions that it may mention. */
export type Condition<Id extends string = string> = Answered<Id> | AtLeast<Id>;

/**
 * The combinators for one set of questions. A misspelt question, an option that the question does not have, an
 * empty list and a test for `unsure` do not compile.
 */
export interface Notation<Q extends Questions> {
  /** The person chose `option` or one of `others` for `question`. */
  answered<K extends QuestionId<Q>>(
    question: K,
    option: Exclude<OptionId<Q, K>, Unsure>,
    ...others: readonly Exclude<OptionId<Q, K>, Unsure>[]
  ): Answered<QuestionId<Q>>;
  /** Every one of the conditions holds. */
  all(...of: NonEmpty<Condition<QuestionId<Q>>>): AtLeast<QuestionId<Q>>;
  /** One of the conditions holds, or more. */
  any(...of: NonEmpty<Condition<QuestionId<Q>>>): AtLeast<QuestionId<Q>>;
  /** At least `count` (1 to the number of conditions) of the conditions hold; throws RangeError otherwise. */
  atLeast(count: number, ...of: NonEmpty<Condition<QuestionId<Q>>>): AtLeast<QuestionId<Q>>;
}

/** The combinators bound to the ids and options of `_questions`, which is read for its type only. */
export function notationFor<const Q extends Questions>(_questions: Q): Notation<Q> {
  type C = Condition<QuestionId<Q>>;
  const atLeast = (count: number, ...of: NonEmpty<C>): AtLeast<QuestionId<Q>> => {
    if (!Number.isInteger(count) || count < 1 || count > of.length) {
      throw new RangeError(
        `atLeast(${count}) needs a whole number from 1 to ${of.length}, the conditions given.`,
      );
    }
    return { kind: "atLeast", count, of };
  };
  return {
    answered: (question, option, ...others) => ({ kind: "answered", question, options: [option, ...others] }),
    all: (...of) => atLeast(of.length, ...of),
    any: (...of) => atLeast(1, ...of),
    atLeast,
  };
}

/** Every question that a condition mentions, each once, in the order of first mention. */
export function questionsIn<Id extends string>(condition: Condition<Id>): readonly Id[] {
  switch (condition.kind) {
    case "answered":
      return [condition.question];
    case "atLeast":
      return [...new Set(condition.of.flatMap(questionsIn))];
  }
}
