/** Which stems can lead to an emergency, read from the rules: a person who ticks one is shown the number to call. */
import { questionsIn } from "../../engine/condition.ts";
import { levelSoFar } from "../../engine/level.ts";
import { isAnswers, optionsOf } from "../questions/answers.ts";
import type { QuestionId } from "../questions/index.ts";
import type { Stem } from "../questions/stem.ts";
import { stems, type StemId } from "../questions/stems.ts";
import { answerState, upperBack } from "../rule-set.ts";
import { dispositionOrder } from "./dispositions.ts";
import { redFlags } from "./red-flags/index.ts";

/**
 * How a stem can lead to an emergency. `alone`: one answer to what it opens is one, whatever else is answered. `withMore`:
 * only along with other answers. `never`: no rule of an emergency reads what it opens.
 */
export type EmergencyBy = "alone" | "withMore" | "never";

/** How the stem `id` can lead to an emergency. */
export function emergencyBy(id: StemId): EmergencyBy {
  const { opens }: Stem = stems[id];
  if (opens.some(isEmergencyAlone)) return "alone";
  return opens.some((question) => emergencyQuestions.has(question)) ? "withMore" : "never";
}

function isEmergencyAlone(question: QuestionId): boolean {
  return optionsOf(question).some((option) => {
    const answer: Readonly<Record<string, string>> = { [question]: option };
    return isAnswers(answer) && levelSoFar(upperBack, answerState(answer)) === dispositionOrder[0];
  });
}

/** Every question that a rule of an emergency reads. */
const emergencyQuestions: ReadonlySet<QuestionId> = new Set(
  Object.values(redFlags)
    .filter(({ disposition }) => disposition === dispositionOrder[0])
    .flatMap(({ when }) => questionsIn<QuestionId>(when)),
);
