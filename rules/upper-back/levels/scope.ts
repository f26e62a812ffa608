/** When the pain is outside the upper back, and what a person is shown then in place of care at home. */
import type { Condition } from "../../engine/condition.ts";
import { all, answered } from "../questions/notation.ts";
import type { QuestionId } from "../questions/index.ts";

/**
 * No place of the upper back hurts: only the low back, or nowhere on the picture. All rules still run; only a
 * self-care result is replaced by `outOfScopePage`, and no plan is made at any level.
 */
export const outOfScope: Condition<QuestionId> = all(
  answered("siteBetweenBlades", "no"),
  answered("siteLeftBlade", "no"),
  answered("siteRightBlade", "no"),
  answered("siteShoulderTops", "no"),
  answered("siteNeck", "no"),
  answered("siteSpine", "no"),
  answered("siteMidBack", "no"),
  answered("siteRib", "no"),
  answered("siteChestWall", "no"),
  answered("siteFlank", "no"),
);

/** Why there is no plan. */
export const outOfScopePlan = {
  title: "This plan is made for the upper back",
  text: "You told us that your upper back does not hurt, so this plan may not suit you. Your result says what to do and where to go.",
} as const;

/** The words of the page shown in place of care at home. */
export const outOfScopePage = {
  title: "This check is for the upper back",
  text: "You told us that your upper back does not hurt. None of your answers was a warning sign. But our advice on exercises and care is made for the upper back, so it may not suit you.",
  /** Above the signs of `signs`. */
  signsTitle: "Call the emergency number if low back pain comes with one of these:",
  /** Emergency signs of low back pain; their words are those of the questions. */
  signs: [
    "bladderOrBowel",
    "saddleNumbness",
    "legsOrHands",
    "severeBellyPain",
    "chestPressure",
    "collapse",
  ] satisfies readonly QuestionId[],
  /** Signs that need help on the same day. */
  todayTitle: "Get medical help today if it comes with one of these:",
  today: ["fever", "urineChange", "weightLoss", "constantPain", "newLump"] satisfies readonly QuestionId[],
  /** Where to go instead, one line each. */
  where: [
    "A physiotherapist or a doctor can look at low back pain, or at pain somewhere else.",
    "Book an appointment this week if the pain holds you back, or does not ease within a few days.",
    "Did you miss a place that hurts? Go back, mark it on the picture and finish the check.",
  ],
} as const;
