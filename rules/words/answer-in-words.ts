/** One answer as a person would say it, in the words of its question. */
import type { Reason } from "../engine/evaluate.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import type { Question } from "../upper-back/questions/question.ts";
import { filled, upperFirst } from "../engine/texts.ts";
import { phrases } from "./phrases.ts";

/** An answer in plain words; undefined when the question has not been answered. */
export function answerInWords({ question: id, answer }: Reason<QuestionId>): string | undefined {
  if (answer === undefined) return undefined;
  const question: Question = questions[id];
  if (answer === "yes") return upperFirst(question.short);
  if (answer === "unsure") return filled(phrases.notSure, { sign: question.short });
  const said = question.options[answer]?.plain ?? answer;
  return question.plain.endsWith("?")
    ? `${question.plain} ${said}`
    : `${upperFirst(question.short)}: ${said}`;
}
