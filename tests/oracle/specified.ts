/**
 * The permanent ids, typed in from the clinical specification and not taken from the code: other tools read
 * them. Questions may be added here; nothing may be renamed, reused or removed.
 */

const yesNo = ["yes", "no"];
const yesNoUnsure = ["yes", "no", "unsure"];
/** Signs that may also have been there and gone. */
const orPast = [...yesNoUnsure, "past"];

/** Each question with its options, screen by screen, in interview order. */
export const specifiedScreens: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  rightNow: {
    chestPressure: orPast,
    acheArmJaw: yesNoUnsure,
    breathless: orPast,
    effortTightness: yesNoUnsure,
    coughingBlood: orPast,
    worstAtOnce: yesNoUnsure,
    tearing: yesNoUnsure,
    collapse: orPast,
    unwellAtRest: orPast,
    severeBellyPain: orPast,
    strokeSigns: orPast,
    sepsisSigns: yesNoUnsure,
  },
  nervesAndLimbs: {
    legsOrHands: yesNoUnsure,
    bothArms: orPast,
    bladderOrBowel: yesNoUnsure,
    saddleNumbness: yesNoUnsure,
    armTingling: yesNoUnsure,
    armWeakness: yesNoUnsure,
    numbnessSpreading: yesNoUnsure,
    swollenArm: yesNoUnsure,
    calfSwollen: yesNoUnsure,
    darkUrine: yesNoUnsure,
    urineChange: yesNoUnsure,
    crackling: yesNoUnsure,
  },
  howItStarted: {
    trauma: ["none", "minor", "major", "unsure"],
    onset: [
      "suddenDuring",
      "buildingDuring",
      "laterSameDay",
      "nextDays",
      "overWeeks",
      "otherStrain",
      "posture",
      "notTraining",
      "unsure",
    ],
    duration: ["under24h", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"],
  },
  whereItHurts: {
    siteBetweenBlades: yesNo,
    siteLeftBlade: yesNo,
    siteRightBlade: yesNo,
    siteShoulderTops: yesNo,
    siteNeck: yesNo,
    siteSpine: yesNo,
    siteMidBack: yesNo,
    siteRib: yesNo,
    siteChestWall: yesNo,
    siteFlank: yesNo,
    siteLowBack: yesNo,
    mechanical: yesNoUnsure,
    constantPain: yesNoUnsure,
    nightPain: yesNoUnsure,
    painOnBreathing: yesNoUnsure,
  },
  howBad: {
    painNow: ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10"],
    function: ["fine", "trainingLimited", "dailyLimited", "severelyLimited"],
    trend: ["better", "same", "upAndDown", "slowlyWorse", "fastWorse"],
    selfCare: ["none", "d1to2", "d3plus"],
  },
  otherSigns: {
    fever: yesNoUnsure,
    coughIllness: yesNoUnsure,
    weightLoss: yesNoUnsure,
    rash: yesNoUnsure,
    rightRibsMeals: yesNoUnsure,
    yellowSkin: yesNoUnsure,
    painkillerReaction: yesNoUnsure,
    pop: yesNoUnsure,
    popWithBonePain: yesNoUnsure,
    muscleTear: yesNoUnsure,
    outOfProportion: yesNoUnsure,
    neckCrackHeadache: yesNoUnsure,
    newLump: yesNoUnsure,
    bladeSticksOut: yesNoUnsure,
    ribSpot: yesNoUnsure,
    painOnCough: yesNoUnsure,
    worseLyingFlat: yesNoUnsure,
  },
  aboutYou: {
    age: ["under18", "a18to44", "a45to49", "a50to59", "a60to64", "a65plus"],
    pregnancy: ["no", "pregnant", "maybe", "recentBirth"],
    cancer: yesNoUnsure,
    fragileBones: yesNoUnsure,
    infectionRisk: yesNoUnsure,
    needleRisk: yesNoUnsure,
    vesselRisk: yesNoUnsure,
    bleedRisk: yesNoUnsure,
    recurrent: yesNoUnsure,
    worried: yesNoUnsure,
    clotRisk: yesNoUnsure,
    heartRisk: yesNoUnsure,
    lungRisk: yesNoUnsure,
    pregnancyWarning: yesNoUnsure,
    preeclampsiaSigns: yesNoUnsure,
    inflammatoryPattern: yesNoUnsure,
  },
  yourTraining: {
    lift: [
      "rowOrPull",
      "overheadPress",
      "benchPress",
      "deadliftOrCarry",
      "otherLift",
      "cardioOrSport",
      "noOneLift",
    ],
    sorePattern: ["oneSpot", "oneSide", "bothSidesEven", "unsure"],
    newOrLongGap: yesNoUnsure,
    moreLoad: yesNoUnsure,
    fewRestDays: yesNoUnsure,
    tiredSlower: yesNoUnsure,
    formBreaks: yesNoUnsure,
    noWarmUp: yesNoUnsure,
    mostlyPressing: yesNoUnsure,
    oneSideWeaker: yesNoUnsure,
    deskHours: yesNoUnsure,
    stiffRotation: yesNoUnsure,
    neckOrLowBackToo: yesNoUnsure,
    tenderToPress: yesNoUnsure,
    bruiseOrSpasm: yesNoUnsure,
    equipment: yesNoUnsure,
  },
  medicines: {
    medPregnancy: yesNoUnsure,
    medBreastfeeding: yesNoUnsure,
    medUlcerOrBleed: yesNoUnsure,
    medKidneyLiverHeart: yesNoUnsure,
    medBloodThinner: yesNoUnsure,
    medAsthmaOrAllergy: yesNoUnsure,
    medBowelDisease: yesNoUnsure,
    medAlcohol: yesNoUnsure,
    medChickenpoxShingles: yesNoUnsure,
    medSurgerySoon: yesNoUnsure,
    coldProblem: yesNoUnsure,
    numbSkin: yesNoUnsure,
    clotEver: yesNoUnsure,
  },
};

/** The screens whose questions never set a level. */
export const specifiedOptionalScreens: readonly string[] = ["yourTraining", "medicines"];

/** Every question with its options, in interview order. */
export const specifiedQuestions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(specifiedScreens).flatMap((questions) => Object.entries(questions)),
);

/** The levels, most urgent first. */
export const specifiedLevels = ["emergency", "urgent", "soon", "selfCare"] as const;

/** Urgent rules whose place is an emergency department. */
export const specifiedForEmergencyDepartment: readonly string[] = [
  "signsGone",
  "hiddenInfection",
  "needleInfection",
  "suddenSevere",
  "vesselRisk",
  "clotInLung",
  "legClot",
  "lungLeak",
  "traumaOnThinner",
  "bleedRiskSudden",
  "minorTraumaSpine",
  "swollenArm",
  "boneTenderAfterPop",
  "painOutOfProportion",
  "neckArteryEarly",
];
