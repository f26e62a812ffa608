/** The signs of an emergency that stand on every page, for people who should not begin a questionnaire. */
import { keysOf, nonEmpty } from "../../engine/keys.ts";
import { emergencySignWords } from "../questions/emergency-sign-words.ts";

export { emergencySignWords };

/** The signs shown before the first question and on each page: questions of the first two screens. */
export const emergencySigns = nonEmpty(keysOf(emergencySignWords));

/** The signs that must be known before anything else is read, in two or three words each: one line of the start page. */
export const emergencyInShort = {
  chestPressure: "chest pressure",
  breathless: "hard to breathe",
  collapse: "passing out",
  strokeSigns: "a drooping face",
  legsOrHands: "weak or numb legs",
  saddleNumbness: "numb between the legs",
} as const satisfies Partial<Record<(typeof emergencySigns)[number], string>>;

/** Emergencies that no question of `emergencySigns` names. Stands below that list. */
export const emergencyAlso =
  "Call too after a bad accident or a fall from a height, or when you feel that your life is in danger.";
