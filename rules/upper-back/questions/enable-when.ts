/**
 * Which questions are asked only after certain answers. A question is left out only when its condition is
 * certainly not met, so "not sure" asks it just as yes does.
 */
import type { Condition } from "../../engine/condition.ts";
import { all, answered, any } from "./notation.ts";
import type { QuestionId } from "./index.ts";

export const enableWhen = {
  numbnessSpreading: any(answered("armTingling", "yes"), answered("armWeakness", "yes")),
  selfCare: answered("duration", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"),
  popWithBonePain: answered("pop", "yes"),
  ribSpot: any(answered("siteRib", "yes"), answered("siteChestWall", "yes")),
  painOnCough: any(answered("onset", "notTraining"), answered("armTingling", "yes")),
  worseLyingFlat: any(
    answered("painOnBreathing", "yes"),
    answered("fever", "yes"),
    answered("coughIllness", "yes"),
    answered("siteChestWall", "yes"),
  ),
  clotRisk: any(
    answered("painOnBreathing", "yes"),
    answered("calfSwollen", "yes"),
    answered("swollenArm", "yes"),
  ),
  heartRisk: any(
    answered("acheArmJaw", "yes"),
    answered("armTingling", "yes"),
    answered("siteChestWall", "yes"),
    answered("worstAtOnce", "yes"),
    answered("mechanical", "no"),
  ),
  lungRisk: answered("painOnBreathing", "yes"),
  pregnancyWarning: answered("pregnancy", "pregnant", "maybe"),
  preeclampsiaSigns: answered("pregnancy", "pregnant", "recentBirth"),
  inflammatoryPattern: all(answered("duration", "overM3"), answered("age", "a18to44")),
} as const satisfies Partial<Record<QuestionId, Condition<QuestionId>>>;
