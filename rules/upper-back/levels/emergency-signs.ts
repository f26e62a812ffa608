/** The signs of an emergency that stand on every page, for people who should not begin a questionnaire. */
import { keysOf, nonEmpty } from "../../engine/keys.ts";
import { emergencySignWords } from "../questions/emergency-sign-words.ts";

export { emergencySignWords };

/** The signs shown before the first question and on each page: questions of the first two screens. */
export const emergencySigns = nonEmpty(keysOf(emergencySignWords));

/** Emergencies that no question of `emergencySigns` names. Stands below that list. */
export const emergencyAlso =
  "Call too after a bad accident or a fall from a height, or when you feel that your life is in danger.";
