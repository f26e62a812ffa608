/** Answers that answer a later question too, so that nobody is asked the same twice. */
import type { Answers } from "./answers.ts";

/**
 * `answers` with what follows from them: a blood thinner that was told among the things about the person stands filled in
 * among the medicines. Nothing that the person answered is changed.
 */
export function alsoAnswered(answers: Answers): Answers {
  return answers.bleedRisk === "yes" && answers.medBloodThinner === undefined
    ? { ...answers, medBloodThinner: "yes" }
    : answers;
}
