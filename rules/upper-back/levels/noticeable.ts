/** Which signs a person can watch out for, and which of them lie near to something the person has said. */
import type { Condition, NonEmpty } from "../../engine/condition.ts";
import { answered, any } from "../questions/notation.ts";
import { questions, type QuestionId, type QuestionOf } from "../questions/index.ts";
import { questionKinds, type QuestionKindId } from "../questions/kinds.ts";
import { pregnantOrRecentBirth } from "./red-flags/shared.ts";

/** The kinds of questions whose answer a person can notice to change. */
type NoticeableKind = {
  [Kind in QuestionKindId]: (typeof questionKinds)[Kind]["noticeable"] extends true ? Kind : never;
}[QuestionKindId];

/** The id of a question whose answer a person can notice to change. */
export type NoticeableId = QuestionOf<NoticeableKind>;

/** Whether the answer to a question can change later in a way that a person notices. */
export function isNoticeable(question: QuestionId): question is NoticeableId {
  return questionKinds[questions[question].kind].noticeable;
}

/** When the person has said this, these signs are worth watching for first. */
interface Nearby {
  readonly when: Condition<QuestionId>;
  readonly signs: NonEmpty<NoticeableId>;
}

/**
 * Which signs belong to which place, start or risk. It orders the list of signs to watch for and never sets a
 * level. General advice: the links follow from what each red flag is about.
 */
export const nearby: readonly Nearby[] = [
  { when: answered("siteBetweenBlades", "yes"), signs: ["chestPressure", "unwellAtRest"] },
  { when: answered("siteLeftBlade", "yes"), signs: ["chestPressure", "armTingling"] },
  { when: answered("siteRightBlade", "yes"), signs: ["rightRibsMeals", "armTingling"] },
  { when: answered("siteShoulderTops", "yes"), signs: ["armWeakness", "armTingling", "swollenArm"] },
  {
    when: answered("siteNeck", "yes"),
    signs: ["strokeSigns", "neckCrackHeadache", "armWeakness", "armTingling"],
  },
  { when: answered("siteSpine", "yes"), signs: ["legsOrHands", "fever", "nightPain"] },
  { when: answered("siteMidBack", "yes"), signs: ["legsOrHands", "severeBellyPain", "urineChange"] },
  { when: answered("siteRib", "yes"), signs: ["breathless", "painOnBreathing", "coughIllness"] },
  { when: answered("siteChestWall", "yes"), signs: ["chestPressure", "breathless", "rash"] },
  { when: answered("siteFlank", "yes"), signs: ["urineChange", "fever", "severeBellyPain"] },
  { when: answered("siteLowBack", "yes"), signs: ["bladderOrBowel", "saddleNumbness", "legsOrHands"] },
  {
    when: answered("painOnBreathing", "yes"),
    signs: ["breathless", "coughingBlood", "coughIllness", "fever"],
  },
  { when: answered("armTingling", "yes"), signs: ["armWeakness", "numbnessSpreading", "bothArms"] },
  {
    when: any(answered("coughIllness", "yes"), answered("fever", "yes")),
    signs: ["sepsisSigns", "painOnBreathing"],
  },
  { when: answered("rightRibsMeals", "yes"), signs: ["yellowSkin", "fever"] },
  { when: answered("onset", "nextDays", "laterSameDay"), signs: ["darkUrine", "outOfProportion"] },
  { when: answered("onset", "suddenDuring"), signs: ["legsOrHands", "armWeakness", "muscleTear"] },
  { when: answered("onset", "overWeeks"), signs: ["nightPain", "armTingling", "trend"] },
  { when: answered("trauma", "minor"), signs: ["legsOrHands", "armTingling", "breathless"] },
  {
    when: answered("clotRisk", "yes"),
    signs: ["breathless", "painOnBreathing", "calfSwollen", "coughingBlood"],
  },
  { when: answered("bleedRisk", "yes"), signs: ["legsOrHands", "armTingling", "trend"] },
  { when: answered("heartRisk", "yes"), signs: ["chestPressure", "acheArmJaw", "unwellAtRest"] },
  { when: answered("lungRisk", "yes"), signs: ["breathless", "painOnBreathing"] },
  {
    when: any(answered("infectionRisk", "yes"), answered("needleRisk", "yes")),
    signs: ["fever", "constantPain", "nightPain", "trend"],
  },
  { when: answered("cancer", "yes"), signs: ["legsOrHands", "bladderOrBowel", "nightPain"] },
  { when: answered("vesselRisk", "yes"), signs: ["worstAtOnce", "tearing", "collapse"] },
  { when: pregnantOrRecentBirth, signs: ["pregnancyWarning", "preeclampsiaSigns", "breathless"] },
  { when: answered("age", "a50to59", "a60to64", "a65plus"), signs: ["chestPressure", "nightPain"] },
];
