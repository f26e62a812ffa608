/**
 * The tables of rules, typed in from the clinical specification and not taken from the code. Here a rule is a
 * plain function of "is this answer one of these", where the code has conditions as data. `all` and `any` look at
 * every part, so that one call tells everything a rule reads.
 */
import type { specifiedLevels } from "./specified.ts";

/** The id of a level. */
export type Level = (typeof specifiedLevels)[number];

/** Whether `question` was answered with one of `options`. */
export type Is = (question: string, ...options: readonly string[]) => boolean;

/** A rule: level when true, level when neither true nor ruled out, and when it is true. */
export type SpecifiedRule = readonly [disposition: Level, ifUnsure: Level, when: (is: Is) => boolean];

const all = (...parts: readonly boolean[]): boolean => parts.every(Boolean);
const any = (...parts: readonly boolean[]): boolean => parts.some(Boolean);
/** One of these questions was answered with yes. */
const yes = (is: Is, ...questions: readonly string[]): boolean =>
  any(...questions.map((question) => is(question, "yes")));

const fiftyUp = ["a50to59", "a60to64", "a65plus"];
const growing = ["slowlyWorse", "fastWorse"];
const notBetter = ["same", "upAndDown", ...growing];
const overTwoWeeks = ["w2to6", "w6toM3", "overM3"];
const overFiveDays = ["d5to13", ...overTwoWeeks];
const withinSixWeeks = ["under24h", "h24to48", "d2to4", "d5to13", "w2to6"];
const strain = ["suddenDuring", "buildingDuring", "otherStrain"];

/** When a question is asked; the others always are. */
export const asked: Readonly<Record<string, (is: Is) => boolean>> = {
  numbnessSpreading: (is) => yes(is, "armTingling", "armWeakness"),
  selfCare: (is) => is("duration", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"),
  popWithBonePain: (is) => yes(is, "pop"),
  ribSpot: (is) => yes(is, "siteRib", "siteChestWall"),
  painOnCough: (is) => any(is("onset", "notTraining"), yes(is, "armTingling")),
  worseLyingFlat: (is) => yes(is, "painOnBreathing", "fever", "coughIllness", "siteChestWall"),
  clotRisk: (is) => yes(is, "painOnBreathing", "calfSwollen", "swollenArm"),
  heartRisk: (is) =>
    any(yes(is, "acheArmJaw", "armTingling", "siteChestWall", "worstAtOnce"), is("mechanical", "no")),
  lungRisk: (is) => yes(is, "painOnBreathing"),
  pregnancyWarning: (is) => is("pregnancy", "pregnant", "maybe"),
  preeclampsiaSigns: (is) => is("pregnancy", "pregnant", "recentBirth"),
  inflammatoryPattern: (is) => all(is("duration", "overM3"), is("age", "a18to44")),
};

/** Every rule by its permanent id. */
export const specifiedRules: Readonly<Record<string, SpecifiedRule>> = {
  heartSigns: ["emergency", "emergency", (is) => yes(is, "chestPressure")],
  heartElsewhere: [
    "emergency",
    "urgent",
    (is) =>
      all(
        yes(is, "acheArmJaw", "armTingling"),
        is("mechanical", "no"),
        any(is("age", "a45to49", ...fiftyUp), yes(is, "heartRisk")),
      ),
  ],
  chestFrontUnclear: ["emergency", "urgent", (is) => all(yes(is, "siteChestWall"), is("mechanical", "no"))],
  unwellWithBackPain: ["emergency", "urgent", (is) => yes(is, "unwellAtRest")],
  worstAtOnce: ["emergency", "urgent", (is) => all(yes(is, "worstAtOnce"), is("mechanical", "no"))],
  suddenSevereOlder: [
    "emergency",
    "urgent",
    (is) => all(yes(is, "worstAtOnce"), any(is("age", ...fiftyUp), yes(is, "heartRisk"))),
  ],
  tearing: ["emergency", "urgent", (is) => yes(is, "tearing")],
  vesselRiskSudden: [
    "emergency",
    "urgent",
    (is) =>
      all(
        yes(is, "vesselRisk"),
        any(is("onset", ...strain, "notTraining"), yes(is, "worstAtOnce"), is("mechanical", "no")),
      ),
  ],
  breathless: ["emergency", "emergency", (is) => yes(is, "breathless")],
  coughingBlood: ["emergency", "urgent", (is) => yes(is, "coughingBlood")],
  collapse: ["emergency", "urgent", (is) => yes(is, "collapse")],
  strokeSigns: ["emergency", "emergency", (is) => yes(is, "strokeSigns")],
  severeBellyPain: ["emergency", "urgent", (is) => yes(is, "severeBellyPain")],
  cordSigns: ["emergency", "emergency", (is) => yes(is, "legsOrHands", "bothArms")],
  caudaEquina: ["emergency", "emergency", (is) => yes(is, "bladderOrBowel", "saddleNumbness")],
  darkUrine: ["emergency", "urgent", (is) => yes(is, "darkUrine")],
  airLeak: ["emergency", "urgent", (is) => yes(is, "crackling")],
  armClotToLung: ["emergency", "urgent", (is) => all(yes(is, "swollenArm"), yes(is, "painOnBreathing"))],
  legClotToLung: ["emergency", "urgent", (is) => all(yes(is, "calfSwollen"), yes(is, "painOnBreathing"))],
  clotInLungMaternity: [
    "emergency",
    "urgent",
    (is) => all(yes(is, "painOnBreathing"), is("pregnancy", "pregnant", "recentBirth")),
  ],
  majorTrauma: ["emergency", "urgent", (is) => is("trauma", "major")],
  traumaWithNerveOrBone: [
    "emergency",
    "urgent",
    (is) =>
      all(
        is("trauma", "minor", "major"),
        yes(is, "armTingling", "armWeakness", "numbnessSpreading", "popWithBonePain"),
      ),
  ],
  sepsis: ["emergency", "emergency", (is) => yes(is, "sepsisSigns")],
  ectopic: [
    "emergency",
    "emergency",
    (is) => all(is("pregnancy", "pregnant", "maybe"), yes(is, "pregnancyWarning")),
  ],
  painkillerReaction: ["emergency", "urgent", (is) => yes(is, "painkillerReaction")],

  signsGone: [
    "urgent",
    "soon",
    (is) =>
      any(
        is("chestPressure", "past"),
        is("breathless", "past"),
        is("coughingBlood", "past"),
        is("collapse", "past"),
        is("unwellAtRest", "past"),
        is("severeBellyPain", "past"),
        is("strokeSigns", "past"),
        is("bothArms", "past"),
      ),
  ],
  noTrainingLink: [
    "urgent",
    "soon",
    (is) =>
      any(
        all(is("onset", "notTraining"), is("duration", ...withinSixWeeks), is("age", ...fiftyUp)),
        is("mechanical", "no"),
      ),
  ],
  fever: ["urgent", "soon", (is) => yes(is, "fever")],
  hiddenInfection: [
    "urgent",
    "soon",
    (is) => all(yes(is, "infectionRisk"), any(yes(is, "constantPain", "nightPain"), is("trend", ...growing))),
  ],
  needleInfection: [
    "urgent",
    "soon",
    (is) =>
      all(
        yes(is, "needleRisk"),
        any(yes(is, "constantPain", "nightPain"), is("trend", ...notBetter), is("mechanical", "no")),
      ),
  ],
  suddenSevere: ["urgent", "soon", (is) => yes(is, "worstAtOnce")],
  vesselRisk: ["urgent", "soon", (is) => yes(is, "vesselRisk")],
  clotInLung: [
    "urgent",
    "soon",
    (is) =>
      all(yes(is, "painOnBreathing"), any(yes(is, "clotRisk"), yes(is, "cancer"), is("pregnancy", "maybe"))),
  ],
  legClot: ["urgent", "soon", (is) => yes(is, "calfSwollen")],
  urineChange: ["urgent", "soon", (is) => yes(is, "urineChange")],
  heartLining: [
    "urgent",
    "soon",
    (is) =>
      all(yes(is, "worseLyingFlat"), yes(is, "painOnBreathing", "fever", "coughIllness", "siteChestWall")),
  ],
  lungLeak: [
    "urgent",
    "soon",
    (is) =>
      all(
        yes(is, "painOnBreathing"),
        is("onset", "suddenDuring", "otherStrain"),
        yes(is, "siteChestWall", "lungRisk"),
      ),
  ],
  nightPainOver50: [
    "urgent",
    "soon",
    (is) =>
      all(
        yes(is, "nightPain"),
        is("age", ...fiftyUp),
        any(is("duration", ...overTwoWeeks), is("mechanical", "no")),
      ),
  ],
  constantPain: [
    "urgent",
    "soon",
    (is) =>
      all(
        yes(is, "constantPain"),
        any(
          is("duration", "d2to4", ...overFiveDays),
          is("mechanical", "no"),
          is("onset", "notTraining"),
          is("painNow", "n8", "n9", "n10"),
        ),
      ),
  ],
  weightLoss: ["urgent", "soon", (is) => yes(is, "weightLoss")],
  cancerHistory: ["urgent", "soon", (is) => yes(is, "cancer")],
  fragileBones: [
    "urgent",
    "soon",
    (is) =>
      any(
        all(is("trauma", "minor"), any(is("age", ...fiftyUp), yes(is, "fragileBones"))),
        all(yes(is, "fragileBones"), is("onset", ...strain)),
      ),
  ],
  olderLift: [
    "urgent",
    "soon",
    (is) => all(is("age", "a65plus"), yes(is, "siteSpine"), is("onset", ...strain)),
  ],
  traumaOnThinner: ["urgent", "soon", (is) => all(is("trauma", "minor"), yes(is, "bleedRisk"))],
  bleedRiskSudden: [
    "urgent",
    "soon",
    (is) =>
      all(
        yes(is, "bleedRisk"),
        any(
          yes(is, "worstAtOnce"),
          is("onset", "suddenDuring"),
          is("trend", "fastWorse"),
          yes(is, "armTingling"),
        ),
      ),
  ],
  minorTraumaSpine: ["urgent", "soon", (is) => all(is("trauma", "minor"), yes(is, "siteSpine", "siteFlank"))],
  under18Warning: [
    "urgent",
    "soon",
    (is) =>
      all(
        is("age", "under18"),
        any(yes(is, "nightPain"), all(is("trend", ...growing), is("duration", ...overFiveDays))),
      ),
  ],
  worstPain: [
    "urgent",
    "soon",
    (is) => all(is("painNow", "n10"), is("function", "dailyLimited", "severelyLimited")),
  ],
  newLump: ["urgent", "soon", (is) => yes(is, "newLump")],
  severelyLimited: ["urgent", "soon", (is) => is("function", "severelyLimited")],
  fastWorse: ["urgent", "soon", (is) => is("trend", "fastWorse")],
  armWeakness: ["urgent", "soon", (is) => yes(is, "armWeakness", "numbnessSpreading")],
  swollenArm: ["urgent", "urgent", (is) => yes(is, "swollenArm")],
  boneTenderAfterPop: ["urgent", "soon", (is) => yes(is, "popWithBonePain")],
  muscleTear: ["urgent", "soon", (is) => yes(is, "muscleTear")],
  painOutOfProportion: ["urgent", "urgent", (is) => yes(is, "outOfProportion")],
  shingles: ["urgent", "soon", (is) => yes(is, "rash")],
  kidney: ["urgent", "soon", (is) => all(yes(is, "siteFlank"), yes(is, "fever", "urineChange"))],
  chestInfection: ["urgent", "soon", (is) => all(yes(is, "coughIllness"), yes(is, "painOnBreathing"))],
  effortTightness: ["urgent", "urgent", (is) => yes(is, "effortTightness")],
  neckArteryEarly: ["urgent", "urgent", (is) => yes(is, "neckCrackHeadache")],
  gallbladderComplicated: [
    "urgent",
    "soon",
    (is) => all(yes(is, "rightRibsMeals"), yes(is, "fever", "yellowSkin")),
  ],
  yellowSkin: ["urgent", "soon", (is) => yes(is, "yellowSkin")],
  preeclampsia: [
    "urgent",
    "urgent",
    (is) => all(is("pregnancy", "pregnant", "recentBirth"), yes(is, "preeclampsiaSigns")),
  ],
  coughPainUnexplained: ["urgent", "soon", (is) => all(yes(is, "painOnCough"), is("onset", "notTraining"))],

  persistent: [
    "soon",
    "soon",
    (is) =>
      any(
        all(is("selfCare", "d3plus"), is("trend", "same", ...growing)),
        all(is("duration", "d5to13"), is("trend", ...growing)),
        all(
          is("duration", "w2to6"),
          any(is("trend", ...notBetter), is("function", "dailyLimited", "severelyLimited")),
        ),
        is("duration", "w6toM3", "overM3"),
      ),
  ],
  worsening: [
    "soon",
    "soon",
    (is) =>
      all(
        is("trend", "slowlyWorse"),
        is("duration", "d2to4"),
        is("onset", ...strain, "laterSameDay", "overWeeks", "posture"),
      ),
  ],
  noTrainingLinkYounger: [
    "soon",
    "soon",
    (is) => all(is("onset", "notTraining"), is("duration", ...withinSixWeeks), is("trend", ...notBetter)),
  ],
  constantPainEarly: ["soon", "soon", (is) => yes(is, "constantPain")],
  lastingShoulderNerve: [
    "soon",
    "soon",
    (is) =>
      all(
        yes(is, "siteLeftBlade", "siteRightBlade", "siteShoulderTops"),
        is("duration", ...overTwoWeeks),
        yes(is, "armTingling", "armWeakness", "weightLoss"),
      ),
  ],
  breathPain: [
    "soon",
    "soon",
    (is) => all(yes(is, "painOnBreathing"), is("onset", "suddenDuring", "otherStrain")),
  ],
  needleRisk: ["soon", "soon", (is) => yes(is, "needleRisk")],
  fragileBonesAny: ["soon", "soon", (is) => yes(is, "fragileBones")],
  olderSpine: ["soon", "soon", (is) => all(is("age", "a65plus"), yes(is, "siteSpine"))],
  coughPain: ["soon", "soon", (is) => all(yes(is, "painOnCough"), yes(is, "armTingling"))],
  intense: ["soon", "soon", (is) => is("painNow", "n8", "n9", "n10")],
  armTingling: ["soon", "soon", (is) => yes(is, "armTingling")],
  bladeSticksOut: ["soon", "soon", (is) => yes(is, "bladeSticksOut")],
  ribStress: ["soon", "soon", (is) => yes(is, "ribSpot")],
  inflammatory: [
    "soon",
    "soon",
    (is) => all(is("duration", "overM3"), is("age", "a18to44"), yes(is, "inflammatoryPattern")),
  ],
  gallbladderSimple: ["soon", "soon", (is) => yes(is, "rightRibsMeals")],
  coughIllness: ["soon", "soon", (is) => yes(is, "coughIllness")],
  nightPain: ["soon", "soon", (is) => yes(is, "nightPain")],
  infectionRiskNotBetter: [
    "soon",
    "soon",
    (is) => all(yes(is, "infectionRisk"), is("trend", "same", "upAndDown")),
  ],
  pop: ["soon", "soon", (is) => yes(is, "pop")],
  minorTrauma: ["soon", "soon", (is) => is("trauma", "minor")],
  pregnancy: ["soon", "soon", (is) => is("pregnancy", "pregnant", "maybe", "recentBirth")],
  recurrent: ["soon", "soon", (is) => yes(is, "recurrent")],
  under18: ["soon", "soon", (is) => is("age", "under18")],
  worried: ["soon", "soon", (is) => yes(is, "worried")],
};
