/** How a set of answers is written as bits: one bit for each answer that a rule set tells from the others. */
import type { Condition } from "../../rules/engine/condition.ts";
import { keysOf } from "../../rules/engine/keys.ts";
import type { GivenAnswers, RuleSet } from "../../rules/engine/rule-set.ts";

/** What the evaluators for many sets need to know of a rule set: all of it but the screens. */
export type RulesToCompile<Id extends string, Level extends string = string> = Pick<
  RuleSet<Id, Level>,
  "levels" | "rules" | "enableWhen" | "required"
>;

/** The bits of one question. An option that no condition names has no bit: it is none of these. */
export interface QuestionBits<Id extends string> {
  readonly question: Id;
  readonly notAnswered: number;
  readonly unsure: number;
  /** Option id to bit. */
  readonly options: ReadonlyMap<string, number>;
}

/** The bits of the answers to every question that a rule set reads. Bits are numbered from 0, without gaps. */
export interface AnswerBits<Id extends string> {
  readonly count: number;
  /** The questions that have bits, in the order in which they are first read. */
  readonly questions: readonly QuestionBits<Id>[];
  /** The bits of one of these questions. */
  of(question: Id): QuestionBits<Id>;
  /** Writes `answers` into the words of `sets` from `at` on; bit `b` is bit `b % 32` of word `b / 32`. */
  write(answers: GivenAnswers<Id>, sets: Uint32Array, at: number): void;
}

/** Numbers the bits for the answers that the conditions of `ruleSet` name. */
export function answerBits<Id extends string>(ruleSet: RulesToCompile<Id>): AnswerBits<Id> {
  const named = new Map<Id, Set<string>>(ruleSet.required.map((question) => [question, new Set()]));
  const conditions = [
    ...Object.values(ruleSet.rules).map((rule) => rule.when),
    ...keysOf(ruleSet.enableWhen).flatMap((question) => ruleSet.enableWhen[question] ?? []),
  ];
  for (const condition of conditions) collectNamed(condition, named);

  let count = 0;
  const byQuestion = new Map<Id, QuestionBits<Id>>();
  for (const [question, options] of named) {
    const numbered = [...options].map((option, index) => [option, count + 2 + index] as const);
    const bits = { question, notAnswered: count, unsure: count + 1, options: new Map(numbered) };
    byQuestion.set(question, bits);
    count += 2 + options.size;
  }
  const questions = [...byQuestion.values()];
  const nothingAnswered = new Uint32Array(Math.ceil(count / 32));
  for (const { notAnswered } of questions) {
    nothingAnswered[notAnswered >>> 5] =
      (nothingAnswered[notAnswered >>> 5] ?? 0) | (1 << (notAnswered & 31));
  }
  return {
    count,
    questions,
    of(question) {
      const bits = byQuestion.get(question);
      if (bits === undefined) throw new RangeError(`No rule reads the question ${question}.`);
      return bits;
    },
    write(answers, sets, at) {
      sets.set(nothingAnswered, at);
      // By what was answered, since most sets answer less than there is to ask.
      for (const question in answers) {
        const bits = byQuestion.get(question);
        const answer = answers[question];
        if (bits === undefined || answer === undefined) continue;
        const { notAnswered } = bits;
        sets[at + (notAnswered >>> 5)] = (sets[at + (notAnswered >>> 5)] ?? 0) & ~(1 << (notAnswered & 31));
        const bit = bitOfAnswer(bits, answer);
        if (bit !== undefined) sets[at + (bit >>> 5)] = (sets[at + (bit >>> 5)] ?? 0) | (1 << (bit & 31));
      }
    },
  };
}

/** The bit of an answer as it was given; undefined when no condition tells it from any other. */
export function bitOfAnswer<Id extends string>(
  { notAnswered, unsure, options }: QuestionBits<Id>,
  answer: string | undefined,
): number | undefined {
  if (answer === undefined) return notAnswered;
  return answer === "unsure" ? unsure : options.get(answer);
}

function collectNamed<Id extends string>(condition: Condition<Id>, named: Map<Id, Set<string>>): void {
  switch (condition.kind) {
    case "answered": {
      const options = named.get(condition.question) ?? new Set();
      named.set(condition.question, options);
      // Whatever a condition names, "unsure" is read as not knowing.
      for (const option of condition.options) if (option !== "unsure") options.add(option);
      return;
    }
    case "atLeast":
      for (const part of condition.of) collectNamed(part, named);
      return;
  }
}
