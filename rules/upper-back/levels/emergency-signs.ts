/** The signs of an emergency that stand on every page, for people who should not begin a questionnaire. */
import type { NonEmpty } from "../../engine/condition.ts";
import { nervesAndMuscleQuestions } from "../questions/nerves-and-muscle.ts";
import { rightNowQuestions } from "../questions/right-now.ts";

/** The questions of the first two screens, which ask about every sign. */
const firstQuestions = { ...rightNowQuestions, ...nervesAndMuscleQuestions } as const;

/** The signs shown before the first question and on each page. A short choice. */
export const emergencySigns = [
  "chestPressure",
  "breathless",
  "unwellAtRest",
  "collapse",
  "tearing",
  "strokeSigns",
  "coughingBlood",
  "legsOrHands",
  "bothArms",
  "bladderOrBowel",
  "saddleNumbness",
  "darkUrine",
] as const satisfies NonEmpty<keyof typeof firstQuestions>;

/** The same signs in the words of their questions, which the person will meet again there. */
export const emergencySignWords: readonly string[] = emergencySigns.map((sign) => firstQuestions[sign].plain);

/** Emergencies that no question of `emergencySigns` names. Stands below that list. */
export const emergencyAlso =
  "Call too after a bad accident or a fall from a height, or when you feel that your life is in danger.";
