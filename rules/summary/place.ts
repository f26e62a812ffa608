/** Where on the sheet each answer stands. */
import { isKeyOf, keysOf } from "../engine/keys.ts";
import { questionsOfScreen } from "../engine/rule-set.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { screens, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import type { Question } from "../upper-back/questions/question.ts";

/** The parts of the sheet that hold answers. */
export type SheetPlace =
  "background" | "context" | "severity" | "marked" | "notMarked" | "present" | "gone" | "denied" | "notSure";

/** How strong, how limiting, which way, and whether movement changes it: read together. */
const severity: readonly QuestionId[] = ["painNow", "function", "trend", "mechanical"];

/** Screens whose yes is background and not a finding. */
const contextScreens: readonly ScreenId[] = ["yourTraining", "medicines"];

/** Whether a question is about training or medicines: no sign, and no risk of the illnesses that the rules know. */
export function isContext(id: QuestionId): boolean {
  return contextScreens.some((screen) => questionsOfScreen<QuestionId>(screens[screen]).includes(id));
}

/** The one place in which an answer stands. "Not sure" has a place of its own, so that it is never read as no. */
export function placeOf(screen: ScreenId, id: QuestionId, answer: string): SheetPlace {
  if (answer === "unsure") return "notSure";
  if (severity.includes(id)) return "severity";
  if (!isYesNo(id)) return "background";
  if (questions[id].kind === "site") return answer === "yes" ? "marked" : "notMarked";
  if (answer === "past") return "gone";
  if (answer !== "yes") return "denied";
  return contextScreens.includes(screen) ? "context" : "present";
}

function isYesNo(id: QuestionId): boolean {
  return keysOf<Question["options"]>(questions[id].options).every((option) =>
    isKeyOf({ yes: 0, past: 0, no: 0, unsure: 0 }, option),
  );
}

/** Every question with the screen it stands on, in interview order. */
export const questionsByScreen: readonly {
  readonly screen: ScreenId;
  readonly ids: readonly QuestionId[];
}[] = keysOf(screens).map((screen) => {
  const { parts }: Screen = screens[screen];
  return { screen, ids: questionsOfScreen<QuestionId>({ parts }) };
});
