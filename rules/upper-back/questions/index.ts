/**
 * Every question of the check by its permanent id. Other tools read the ids of questions and options: add to
 * them, never rename or reuse one.
 */
import { aboutYouQuestions } from "./about-you.ts";
import { armAndShoulderQuestions } from "./arm-and-shoulder.ts";
import { howBadQuestions } from "./how-bad.ts";
import { howItStartedQuestions } from "./how-it-started.ts";
import { illnessSignsQuestions } from "./illness-signs.ts";
import { injurySignsQuestions } from "./injury-signs.ts";
import { medicinesQuestions } from "./medicines.ts";
import { nervesAndMuscleQuestions } from "./nerves-and-muscle.ts";
import { rightNowQuestions } from "./right-now.ts";
import { whereItHurtsQuestions } from "./where-it-hurts.ts";
import { yourTrainingQuestions } from "./your-training.ts";
import type { Question } from "./question.ts";

export const questions = {
  ...rightNowQuestions,
  ...nervesAndMuscleQuestions,
  ...howItStartedQuestions,
  ...whereItHurtsQuestions,
  ...howBadQuestions,
  ...armAndShoulderQuestions,
  ...illnessSignsQuestions,
  ...injurySignsQuestions,
  ...aboutYouQuestions,
  ...yourTrainingQuestions,
  ...medicinesQuestions,
} as const satisfies Record<string, Question>;

/** The id of a question. */
export type QuestionId = keyof typeof questions;
