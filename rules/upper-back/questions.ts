/**
 * Every question of the check by its permanent id. Other tools read the ids of questions and options: add to
 * them, never rename or reuse one.
 */
import { aboutYouQuestions } from "./questions/about-you.ts";
import { armAndShoulderQuestions } from "./questions/arm-and-shoulder.ts";
import { howBadQuestions } from "./questions/how-bad.ts";
import { howItStartedQuestions } from "./questions/how-it-started.ts";
import { illnessSignsQuestions } from "./questions/illness-signs.ts";
import { injurySignsQuestions } from "./questions/injury-signs.ts";
import { medicinesQuestions } from "./questions/medicines.ts";
import { nervesAndMuscleQuestions } from "./questions/nerves-and-muscle.ts";
import { rightNowQuestions } from "./questions/right-now.ts";
import { whereItHurtsQuestions } from "./questions/where-it-hurts.ts";
import { yourTrainingQuestions } from "./questions/your-training.ts";
import type { Question } from "./shape.ts";

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
