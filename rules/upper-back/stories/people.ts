/** Complete sets of answers of people with ordinary soreness, to which a story adds what is special. */
import type { Answers } from "../questions/answers.ts";

/** Sore between the shoulder blades since the day after a hard pulling session, otherwise well. All is answered. */
export const soreNextDay = {
  // What no order of worry can tell, or what is not the least worrying answer of its question.
  onset: "nextDays",
  duration: "h24to48",
  siteBetweenBlades: "yes",
  siteLeftBlade: "no",
  siteRightBlade: "no",
  siteShoulderTops: "no",
  siteNeck: "no",
  siteSpine: "no",
  siteMidBack: "no",
  siteRib: "no",
  siteChestWall: "no",
  siteFlank: "no",
  siteLowBack: "no",
  painNow: "n4",
  function: "trainingLimited",
  trend: "upAndDown",
  selfCare: "d1to2",
  age: "a18to44",
  pregnancy: "no",
  // Nothing else is out of the ordinary.
  chestPressure: "no",
  breathless: "no",
  worstAtOnce: "no",
  tearing: "no",
  collapse: "no",
  unwellAtRest: "no",
  coughingBlood: "no",
  strokeSigns: "no",
  severeBellyPain: "no",
  legsOrHands: "no",
  bothArms: "no",
  bladderOrBowel: "no",
  saddleNumbness: "no",
  darkUrine: "no",
  crackling: "no",
  trauma: "none",
  mechanical: "yes",
  constantPain: "no",
  nightPain: "no",
  painOnBreathing: "no",
  worseLyingFlat: "no",
  armTingling: "no",
  armWeakness: "no",
  numbnessSpreading: "no",
  swollenArm: "no",
  bladeSticksOut: "no",
  fever: "no",
  weightLoss: "no",
  rash: "no",
  coughIllness: "no",
  urineChange: "no",
  rightRibsMeals: "no",
  yellowSkin: "no",
  effortTightness: "no",
  painkillerReaction: "no",
  pop: "no",
  popWithBonePain: "no",
  muscleTear: "no",
  outOfProportion: "no",
  neckCrackHeadache: "no",
  newLump: "no",
  ribSpot: "no",
  painOnCough: "no",
  cancer: "no",
  fragileBones: "no",
  infectionRisk: "no",
  vesselRisk: "no",
  clotRisk: "no",
  recurrent: "no",
  worried: "no",
} as const satisfies Answers;

/** What the person of `soreNextDay` answers when `changes` are special. */
export function sore(changes: Answers): Answers {
  return { ...soreNextDay, ...changes };
}

/** A muscle pulled on one rep earlier today, with what is special in `changes`. */
export function strained(changes: Answers): Answers {
  return {
    ...soreNextDay,
    onset: "suddenDuring",
    duration: "under24h",
    siteBetweenBlades: "no",
    siteLeftBlade: "yes",
    trend: "same",
    ...changes,
  };
}
