/**
 * Spanish, sentence by sentence. A translation that no clinician has looked over yet; the pages say so. What is missing
 * or stale does not compile: each file may hold only sentences that there are, and together they must hold all.
 */
import type { RuleText } from "../rule-text.ts";
import { care } from "./care.ts";
import { causes } from "./causes.ts";
import { decisions } from "./decisions.ts";
import { exercises } from "./exercises.ts";
import { guide } from "./guide.ts";
import { leftOut } from "./left-out.ts";
import { levels } from "./levels.ts";
import { questionsHealth } from "./questions-health.ts";
import { questionsPain } from "./questions-pain.ts";
import { questionsTraining } from "./questions-training.ts";
import { screens } from "./screens.ts";
import { warningSignsEmergency } from "./warning-signs-emergency.ts";
import { warningSignsSoon } from "./warning-signs-soon.ts";
import { warningSignsUrgent } from "./warning-signs-urgent.ts";

/** The texts of the rules. */
export const ruleTextsInSpanish = {
  ...screens,
  ...questionsPain,
  ...questionsHealth,
  ...questionsTraining,
  ...levels,
  ...warningSignsEmergency,
  ...warningSignsUrgent,
  ...warningSignsSoon,
  ...care,
  ...leftOut,
  ...causes,
  ...exercises,
  ...guide,
  ...decisions,
} satisfies Record<RuleText, string>;
