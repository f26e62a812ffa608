/**
 * What is asked again when a person comes back. Whatever could be a new sign is asked again, and so is whatever we are
 * not sure about. A list is asked again as a whole: what is left alone on it becomes a no, so nothing on it may be
 * filled in beforehand.
 */
import { questionsOfScreen } from "../../engine/rule-set.ts";
import { questions, type QuestionId } from "../questions/index.ts";
import { questionKinds, type AgainId } from "../questions/kinds.ts";
import { screens, type ScreenId } from "../questions/screens.ts";

/** What happens to a question when the check is done again, and why. */
export interface Again {
  /**
   * `askAgain`: without an answer until the person gives one. `carriedOver`: filled in as it was answered before.
   * `fromTime`: filled in from the answer before and the days since. What is filled in can be seen and changed.
   */
  readonly kind: "askAgain" | "carriedOver" | "fromTime";
  readonly because: string;
}

const askAgain = (because: string): Again => ({ kind: "askAgain", because });
const carriedOver = (because: string): Again => ({ kind: "carriedOver", because });

const reasons: Readonly<Record<AgainId, Again>> = {
  newSign: askAgain("A new sign can come at any time, and it decides how soon help is needed."),
  lateSign: askAgain("A bruise, a headache or a lump can show days after an injury."),
  newInjury: askAgain("There may have been a fall or a blow since the last check."),
  painCanMove: askAgain("Pain can move, and the way it behaves can change."),
  course: askAgain("This is what is compared."),
  keptAtIt: askAgain("Only the person knows if they kept looking after it, so the days are not just added."),
  newState: askAgain("Health, risks and pregnancy can change within days or weeks."),
  adviceMustFit: askAgain("A new medicine or illness changes which advice is safe."),
  shownAgain: carriedOver(
    "It rarely changes within weeks. It stands filled in beside questions that are asked again, to be changed if need be.",
  ),
  neverTheLevel: carriedOver("It shows what the pain can fit with, and never changes the level."),
  counted: {
    kind: "fromTime",
    because:
      "It follows from the answer before and the days since. It stands filled in, to be changed if need be.",
  },
};

/** What happens to a question. */
export function askedAgain(question: QuestionId): Again {
  return reasons[questionKinds[questions[question].kind].again];
}

/** Whether the answer to a question is taken over as it was. */
export function isCarriedOver(question: QuestionId): boolean {
  return askedAgain(question).kind === "carriedOver";
}

/** Whether nothing on a screen is asked again, so that the way through the questions leaves it out. */
export function isScreenCarriedOver(screen: ScreenId): boolean {
  return questionsOfScreen<QuestionId>({ parts: screens[screen].parts }).every(isCarriedOver);
}

/** The texts of `checkingAgainNotes`. */
export const checkingAgainTexts = {
  rightNow: "You are checking again. We ask what may have changed, and always start with these signs.",
  howItStarted:
    "We filled in what you told us last time, and counted the days since then. Change it if it is not right. A new fall or blow since then counts too.",
  howBad:
    "Answer for how it is now. If you have looked after it all the time since your last check, add those days too.",
  aboutYou: "We filled in your age from last time. Please answer the rest anew: it may have changed.",
} as const satisfies Partial<Record<ScreenId, string>>;

/** What is said on a screen to a person who checks again. */
export const checkingAgainNotes: Readonly<Partial<Record<ScreenId, string>>> = {
  ...checkingAgainTexts,
};
