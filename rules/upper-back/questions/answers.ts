/** The answers of this check, and how to tell them from anything else. */
import type { Answers as AnswersOf } from "../../engine/condition.ts";
import { isKeyOf } from "../../engine/keys.ts";
import { questions, type QuestionId } from "./index.ts";

/** What a person has answered so far: question id to option id. Absent means not answered, never no. */
export type Answers = AnswersOf<typeof questions>;

/** Whether `id` is a question of this check. */
export function isQuestionId(id: string): id is QuestionId {
  return isKeyOf(questions, id);
}

/** The ids of the options of a question, in the order in which they are offered. */
export function optionsOf(question: QuestionId): readonly string[] {
  return Object.keys(questions[question].options);
}

/** Whether `answers` holds nothing but questions of this check with options that they have. */
export function isAnswers(
  answers: Readonly<Record<string, string>>,
): answers is Record<string, string> & Answers {
  return Object.entries(answers).every(
    ([id, option]) => isQuestionId(id) && isKeyOf(questions[id].options, option),
  );
}
