/** How each screen is called on the sheet, in a professional's words. */
import type { ScreenId } from "../upper-back/questions/screens.ts";

export const sheetTopics = {
  rightNow: "Heart, lungs, vessels, abdomen, brain, sepsis",
  nervesAndLimbs: "Cord, cauda equina, arm nerves, limb veins, urine",
  howItStarted: "Onset and injury",
  whereItHurts: "Site and behavior of pain",
  howBad: "Severity and course",
  otherSigns: "Systemic and injury signs",
  aboutYou: "Age, history and risk factors",
  yourTraining: "Training",
  medicines: "Medicines, ice and heat: cautions",
} as const satisfies Record<ScreenId, string>;
