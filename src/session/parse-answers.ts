/**
 * The one place where something unknown (read from storage, from a file) becomes answers. It either is a set of
 * answers to questions of this check with options that they have, or it is refused with every reason.
 */
import {
  isQuestionId,
  keysOf,
  optionsOf,
  questions,
  type Answers,
  type NonEmpty,
  type Question,
  type QuestionId,
} from "#rules";
import * as z from "zod/mini";
import { nearest } from "./nearest.ts";

/** Why something is not a set of answers. `nearest` is what was probably meant. */
export type AnswersProblem =
  | { readonly kind: "notAnObject" }
  | { readonly kind: "unknownQuestion"; readonly question: string; readonly nearest?: string }
  | { readonly kind: "notText"; readonly question: string; readonly allowed: readonly string[] }
  | {
      readonly kind: "unknownOption";
      readonly question: string;
      readonly option: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    };

/** Answers, or why it is not a set of answers; `more` is how many reasons are not named. */
export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: NonEmpty<AnswersProblem>; readonly more: number };

/** A set of answers and nothing else. Stops at the first thing that is wrong, so that a huge text costs little. */
export const answersSchema = z.custom<Answers>((value: unknown) => {
  if (!isPlainObject(value)) return false;
  // A plain object inherits no keys, and to make no list of them saves the command line a tenth of its time.
  for (const question in value) if (!isAnswered(question, value[question])) return false;
  return true;
});

/**
 * Reads `value` as a set of answers. Never throws, and never leaves anything out in silence. Names no more problems
 * than `most`: a huge text can hold a hundred thousand, and looking for what was meant takes time.
 */
export function parseAnswers(value: unknown, most = Infinity): ParsedAnswers {
  const parsed = answersSchema.safeParse(value);
  if (parsed.success) return { ok: true, answers: parsed.data };
  if (!isPlainObject(value)) return { ok: false, problems: [{ kind: "notAnObject" }], more: 0 };
  const wrong = Object.keys(value).filter((question) => !isAnswered(question, value[question]));
  const named = wrong.slice(0, most).map((question) => problemWith(question, value[question]));
  const [first = { kind: "notAnObject" }, ...others] = named;
  return { ok: false, problems: [first, ...others], more: wrong.length - named.length };
}

/** Maps, because they are asked a million times a second, and know nothing of inherited keys. */
const optionsByQuestion: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  keysOf(questions).map((question) => [question, new Set(optionsOf(question))]),
);

function isAnswered(question: string, option: unknown): boolean {
  return typeof option === "string" && optionsByQuestion.get(question)?.has(option) === true;
}

function problemWith(question: string, option: unknown): AnswersProblem {
  if (!isQuestionId(question)) {
    return { kind: "unknownQuestion", question, ...meant(question, keysOf(questions)) };
  }
  const allowed = optionsOf(question);
  if (typeof option !== "string") return { kind: "notText", question, allowed };
  return { kind: "unknownOption", question, option, allowed, ...meantOption(question, option) };
}

/**
 * Nobody is led to say that a sign is not there: whoever wrote "n/a" has not said no. So the least worrying option is
 * never offered, and what is nearer to it than to any other is left to the person.
 */
function meantOption(question: QuestionId, option: string): { readonly nearest?: string } {
  const { worry = [["no"]] }: Question = questions[question];
  const [[harmless]] = worry;
  const others = optionsOf(question).filter((other) => other !== harmless);
  const found = nearest(option, [...others, harmless]);
  // Of two that are as near, nobody knows which: “n11” is no less a 10 than a 1.
  const isOneOfTwo = found !== nearest(option, [...others.reverse(), harmless]);
  return found === undefined || found === harmless || isOneOfTwo ? {} : { nearest: found };
}

function meant(word: string, candidates: readonly string[]): { readonly nearest?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { nearest: found };
}

/** Without a prototype of its own, so that reading an answer can only ever find an own property. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
