/** How each screen is called on the sheet, in a professional's words. */
import type { ScreenId } from "../upper-back/questions/screens.ts";

export const sheetTopics = {
  rightNow: "Heart, lungs, vessels, abdomen",
  nervesAndMuscle: "Spinal cord, cauda equina, muscle breakdown",
  howItStarted: "Onset and injury",
  whereItHurts: "Site and behavior of pain",
  howBad: "Severity and course",
  armAndShoulder: "Arm and shoulder",
  illnessSigns: "Systemic, renal, biliary, exertional",
  injurySigns: "Injury signs",
  aboutYou: "Age, history and risk factors",
  yourTraining: "Training",
  medicines: "Medicines, ice and heat: cautions",
} as const satisfies Record<ScreenId, string>;
