/**
 * Every question of the check by its permanent id. Other tools read the ids of questions and options: add to
 * them, never rename or reuse one.
 */
import { aboutYouQuestions } from "./about-you.ts";
import { howBadQuestions } from "./how-bad.ts";
import { howItStartedQuestions } from "./how-it-started.ts";
import { medicinesQuestions } from "./medicines.ts";
import { nervesAndLimbsQuestions } from "./nerves-and-limbs.ts";
import { otherSignsQuestions } from "./other-signs.ts";
import { rightNowQuestions } from "./right-now.ts";
import { whereItHurtsQuestions } from "./where-it-hurts.ts";
import { yourTrainingQuestions } from "./your-training.ts";
import { keysOf } from "../../engine/keys.ts";
import type { QuestionKindId } from "./kinds.ts";
import type { Question } from "./question.ts";

export const questions = {
  ...rightNowQuestions,
  ...nervesAndLimbsQuestions,
  ...howItStartedQuestions,
  ...whereItHurtsQuestions,
  ...howBadQuestions,
  ...otherSignsQuestions,
  ...aboutYouQuestions,
  ...yourTrainingQuestions,
  ...medicinesQuestions,
} as const satisfies Record<string, Question>;

/** The id of a question. */
export type QuestionId = keyof typeof questions;

/** The ids of the questions of some kinds. */
export type QuestionOf<Kind extends QuestionKindId> = {
  [Id in QuestionId]: (typeof questions)[Id]["kind"] extends Kind ? Id : never;
}[QuestionId];

/** The questions of one kind, in their order here. */
export function questionsOfKind<Kind extends QuestionKindId>(kind: Kind): readonly QuestionOf<Kind>[] {
  return keysOf(questions).filter((id): id is QuestionOf<Kind> & QuestionId => questions[id].kind === kind);
}
