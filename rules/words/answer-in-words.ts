/** An answer in words: alone, in a sentence of its own, in a list, and in a professional's words. */
import type { Reason } from "../engine/evaluate.ts";
import { isKeyOf } from "../engine/keys.ts";
import { yesNo } from "../upper-back/questions/answer-kinds.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import type { Question } from "../upper-back/questions/question.ts";
import { filled, upperFirst } from "../engine/texts.ts";
import { phrases } from "./phrases.ts";

/** The option as the person chose it: "2 to 4 days". */
export function optionInWords(id: QuestionId, answer: string | undefined): string {
  return wordsOf(id, answer, "plain");
}

/** The option beside another one: a sign by a bare yes or no, as the harmless words of a no are too long there. */
export function optionCompared(id: QuestionId, answer: string | undefined): string {
  return answer !== undefined && isKeyOf(yesNo, answer) ? yesNo[answer].plain : optionInWords(id, answer);
}

/** The option in a professional's words. */
export function clinicalOption(id: QuestionId, answer: string | undefined): string {
  return wordsOf(id, answer, "clinical");
}

/** An answer that no question of today offers is shown as it was stored. */
function wordsOf(id: QuestionId, answer: string | undefined, by: "plain" | "clinical"): string {
  const { options }: Question = questions[id];
  return answer === undefined ? phrases.notAsked : (options[answer]?.[by] ?? answer);
}

/** An answer as a sentence that stands for itself; undefined when the question has not been answered. */
export function answerInWords({ question: id, answer }: Reason<QuestionId>): string | undefined {
  if (answer === undefined) return undefined;
  const question: Question = questions[id];
  if (answer === "yes") return upperFirst(question.short);
  if (answer === "past") return filled(phrases.gone, { sign: question.short });
  if (answer === "unsure") return filled(phrases.notSure, { sign: question.short });
  const said = optionInWords(id, answer);
  return question.plain.endsWith("?")
    ? `${question.plain} ${said}`
    : `${upperFirst(question.short)}: ${said}`;
}

/** The same for a line with many answers; undefined when the question has not been answered. */
export function answerInList({ question: id, answer }: Reason<QuestionId>): string | undefined {
  if (answer === undefined) return undefined;
  const { short } = questions[id];
  if (answer === "yes") return short;
  if (answer === "past") return filled(phrases.goneInList, { sign: short });
  if (answer === "unsure") return filled(phrases.notSureInList, { sign: short });
  return `${short}: ${optionInWords(id, answer)}`;
}
