/**
 * The tables of rules, typed in from the clinical specification and not taken from the code. Here a rule is a
 * plain function of "is this answer one of these", where the code has conditions as data.
 */
import type { specifiedLevels } from "./specified.ts";

/** The id of a level. */
export type Level = (typeof specifiedLevels)[number];

/** Whether `question` was answered with one of `options`. */
export type Is = (question: string, ...options: readonly string[]) => boolean;

/** A rule: level when true, level when neither true nor ruled out, and when it is true. */
export type SpecifiedRule = readonly [disposition: Level, ifUnsure: Level, when: (is: Is) => boolean];

const yes = (is: Is, ...questions: readonly string[]): boolean =>
  questions.some((question) => is(question, "yes"));
const pregnantOrSo = ["pregnant", "maybe", "recentBirth"];
const notBetter = ["same", "upAndDown", "slowlyWorse", "fastWorse"];
const fiftyUp = ["a50to59", "a60to64", "a65plus"];

/** Every rule by its permanent id. */
export const specifiedRules: Readonly<Record<string, SpecifiedRule>> = {
  heartSigns: ["emergency", "emergency", (is) => is("chestPressure", "yes")],
  unwellWithBackPain: ["emergency", "urgent", (is) => is("unwellAtRest", "yes")],
  worstAtOnce: ["emergency", "urgent", (is) => is("worstAtOnce", "yes") && is("mechanical", "no")],
  tearing: ["emergency", "urgent", (is) => is("tearing", "yes")],
  vesselRiskSudden: [
    "emergency",
    "urgent",
    (is) => is("vesselRisk", "yes") && (is("onset", "suddenDuring") || is("worstAtOnce", "yes")),
  ],
  breathless: ["emergency", "emergency", (is) => is("breathless", "yes")],
  coughingBlood: ["emergency", "urgent", (is) => is("coughingBlood", "yes")],
  collapse: ["emergency", "urgent", (is) => is("collapse", "yes")],
  strokeSigns: ["emergency", "emergency", (is) => is("strokeSigns", "yes")],
  severeBellyPain: ["emergency", "urgent", (is) => is("severeBellyPain", "yes")],
  cordSigns: ["emergency", "emergency", (is) => yes(is, "legsOrHands", "bothArms")],
  caudaEquina: ["emergency", "emergency", (is) => yes(is, "bladderOrBowel", "saddleNumbness")],
  darkUrine: ["emergency", "urgent", (is) => is("darkUrine", "yes")],
  airLeak: ["emergency", "urgent", (is) => is("crackling", "yes")],
  armClotToLung: ["emergency", "urgent", (is) => is("swollenArm", "yes") && is("painOnBreathing", "yes")],
  majorTrauma: ["emergency", "soon", (is) => is("trauma", "major")],
  traumaWithNerveOrBone: [
    "emergency",
    "urgent",
    (is) =>
      is("trauma", "minor", "major") &&
      yes(is, "armTingling", "armWeakness", "numbnessSpreading", "popWithBonePain"),
  ],
  sepsis: ["emergency", "emergency", (is) => is("sepsisSigns", "yes")],
  ectopic: [
    "emergency",
    "emergency",
    (is) => is("pregnancy", "pregnant", "maybe") && is("pregnancyWarning", "yes"),
  ],
  painkillerReaction: ["emergency", "urgent", (is) => is("painkillerReaction", "yes")],

  noTrainingLink: [
    "urgent",
    "soon",
    (is) =>
      (is("onset", "notTraining") && is("duration", "under24h", "h24to48", "d2to4", "d5to13", "w2to6")) ||
      is("mechanical", "no"),
  ],
  fever: ["urgent", "soon", (is) => is("fever", "yes")],
  hiddenInfection: [
    "urgent",
    "soon",
    (is) =>
      is("infectionRisk", "yes") &&
      (yes(is, "constantPain", "nightPain") || is("trend", "slowlyWorse", "fastWorse")),
  ],
  suddenSevere: ["urgent", "soon", (is) => is("worstAtOnce", "yes")],
  vesselRisk: ["urgent", "soon", (is) => is("vesselRisk", "yes")],
  clotInLung: [
    "urgent",
    "soon",
    (is) => is("painOnBreathing", "yes") && (is("clotRisk", "yes") || is("pregnancy", ...pregnantOrSo)),
  ],
  urineChange: ["urgent", "soon", (is) => is("urineChange", "yes")],
  heartLining: [
    "urgent",
    "soon",
    (is) => is("worseLyingFlat", "yes") && yes(is, "painOnBreathing", "fever", "coughIllness"),
  ],
  nightPainOver50: ["urgent", "soon", (is) => is("nightPain", "yes") && is("age", ...fiftyUp)],
  constantPain: ["urgent", "soon", (is) => is("constantPain", "yes")],
  weightLoss: ["urgent", "soon", (is) => is("weightLoss", "yes")],
  cancerHistory: ["urgent", "soon", (is) => is("cancer", "yes")],
  fragileBones: [
    "urgent",
    "soon",
    (is) =>
      (is("trauma", "minor") && (is("age", ...fiftyUp) || is("fragileBones", "yes"))) ||
      // A lift outside training is a lift for weak bone too; see the decisions in CONTRIBUTING.md.
      (is("fragileBones", "yes") && is("onset", "suddenDuring", "buildingDuring", "otherStrain")),
  ],
  newLump: ["urgent", "soon", (is) => is("newLump", "yes")],
  severelyLimited: ["urgent", "soon", (is) => is("function", "severelyLimited")],
  fastWorse: ["urgent", "soon", (is) => is("trend", "fastWorse")],
  armWeakness: ["urgent", "soon", (is) => yes(is, "armWeakness", "numbnessSpreading")],
  swollenArm: ["urgent", "urgent", (is) => is("swollenArm", "yes")],
  boneTenderAfterPop: ["urgent", "soon", (is) => is("popWithBonePain", "yes")],
  muscleTear: ["urgent", "soon", (is) => is("muscleTear", "yes")],
  painOutOfProportion: ["urgent", "urgent", (is) => is("outOfProportion", "yes")],
  shingles: ["urgent", "soon", (is) => is("rash", "yes")],
  kidney: ["urgent", "soon", (is) => is("siteFlank", "yes") && yes(is, "fever", "urineChange")],
  chestInfection: ["urgent", "soon", (is) => is("coughIllness", "yes") && is("painOnBreathing", "yes")],
  effortTightness: ["urgent", "urgent", (is) => is("effortTightness", "yes")],
  neckArteryEarly: ["urgent", "urgent", (is) => is("neckCrackHeadache", "yes")],
  gallbladderComplicated: [
    "urgent",
    "soon",
    (is) => is("rightRibsMeals", "yes") && yes(is, "fever", "yellowSkin"),
  ],
  yellowSkin: ["urgent", "soon", (is) => is("yellowSkin", "yes")],
  lastingShoulderNerve: [
    "urgent",
    "soon",
    (is) =>
      yes(is, "siteLeftBlade", "siteRightBlade", "siteShoulderTops") &&
      is("duration", "w2to6", "w6toM3", "overM3") &&
      yes(is, "armTingling", "armWeakness", "weightLoss"),
  ],
  preeclampsia: [
    "urgent",
    "urgent",
    (is) => is("pregnancy", "pregnant", "recentBirth") && is("preeclampsiaSigns", "yes"),
  ],
  coughPainUnexplained: [
    "urgent",
    "soon",
    (is) => is("painOnCough", "yes") && (is("onset", "notTraining") || is("armTingling", "yes")),
  ],

  persistent: [
    "soon",
    "soon",
    (is) =>
      (is("selfCare", "d3plus") && is("trend", ...notBetter)) ||
      (is("duration", "d5to13", "w2to6", "w6toM3", "overM3") && is("trend", ...notBetter)) ||
      (is("duration", "w2to6") && is("function", "trainingLimited", "dailyLimited", "severelyLimited")) ||
      is("duration", "w6toM3", "overM3"),
  ],
  worsening: [
    "soon",
    "soon",
    (is) =>
      is("trend", "slowlyWorse") &&
      is("duration", "d2to4") &&
      is("onset", "suddenDuring", "buildingDuring", "laterSameDay", "overWeeks", "otherStrain"),
  ],
  intense: ["soon", "soon", (is) => is("painNow", "n8", "n9", "n10")],
  armTingling: ["soon", "soon", (is) => is("armTingling", "yes")],
  bladeSticksOut: ["soon", "soon", (is) => is("bladeSticksOut", "yes")],
  ribStress: ["soon", "soon", (is) => is("ribSpot", "yes")],
  inflammatory: [
    "soon",
    "soon",
    (is) => is("duration", "overM3") && is("age", "a18to44") && is("inflammatoryPattern", "yes"),
  ],
  gallbladderSimple: ["soon", "soon", (is) => is("rightRibsMeals", "yes")],
  coughIllness: ["soon", "soon", (is) => is("coughIllness", "yes")],
  nightPain: ["soon", "soon", (is) => is("nightPain", "yes")],
  infectionRiskNotBetter: [
    "soon",
    "soon",
    (is) => is("infectionRisk", "yes") && is("trend", "same", "upAndDown"),
  ],
  pop: ["soon", "soon", (is) => is("pop", "yes")],
  minorTrauma: ["soon", "soon", (is) => is("trauma", "minor")],
  pregnancy: ["soon", "soon", (is) => is("pregnancy", ...pregnantOrSo)],
  recurrent: ["soon", "soon", (is) => is("recurrent", "yes")],
  under18: ["soon", "soon", (is) => is("age", "under18")],
  worried: ["soon", "soon", (is) => is("worried", "yes")],
};
