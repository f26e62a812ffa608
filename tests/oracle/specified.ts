/**
 * The permanent ids, typed in from the clinical specification and not taken from the code: other tools read
 * them. Questions may be added here; nothing may be renamed, reused or removed.
 */

const yesNo = ["yes", "no"];
const yesNoUnsure = ["yes", "no", "unsure"];

/** Each question with its options, screen by screen, in interview order. */
export const specifiedScreens: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  rightNow: {
    chestPressure: yesNoUnsure,
    breathless: yesNoUnsure,
    worstAtOnce: yesNoUnsure,
    tearing: yesNoUnsure,
    collapse: yesNoUnsure,
    unwellAtRest: yesNoUnsure,
    coughingBlood: yesNoUnsure,
    strokeSigns: yesNoUnsure,
    severeBellyPain: yesNoUnsure,
  },
  nervesAndMuscle: {
    legsOrHands: yesNoUnsure,
    bothArms: yesNoUnsure,
    bladderOrBowel: yesNoUnsure,
    saddleNumbness: yesNoUnsure,
    darkUrine: yesNoUnsure,
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
    worseLyingFlat: yesNoUnsure,
  },
  howBad: {
    painNow: ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10"],
    function: ["fine", "trainingLimited", "dailyLimited", "severelyLimited"],
    trend: ["better", "same", "upAndDown", "slowlyWorse", "fastWorse"],
    selfCare: ["none", "d1to2", "d3plus"],
  },
  armAndShoulder: {
    armTingling: yesNoUnsure,
    armWeakness: yesNoUnsure,
    numbnessSpreading: yesNoUnsure,
    swollenArm: yesNoUnsure,
    bladeSticksOut: yesNoUnsure,
  },
  illnessSigns: {
    fever: yesNoUnsure,
    weightLoss: yesNoUnsure,
    rash: yesNoUnsure,
    coughIllness: yesNoUnsure,
    urineChange: yesNoUnsure,
    rightRibsMeals: yesNoUnsure,
    yellowSkin: yesNoUnsure,
    effortTightness: yesNoUnsure,
    painkillerReaction: yesNoUnsure,
    sepsisSigns: yesNoUnsure,
  },
  injurySigns: {
    pop: yesNoUnsure,
    popWithBonePain: yesNoUnsure,
    muscleTear: yesNoUnsure,
    outOfProportion: yesNoUnsure,
    neckCrackHeadache: yesNoUnsure,
    newLump: yesNoUnsure,
    ribSpot: yesNoUnsure,
    painOnCough: yesNoUnsure,
  },
  aboutYou: {
    age: ["under18", "a18to44", "a45to49", "a50to59", "a60to64", "a65plus"],
    cancer: yesNoUnsure,
    fragileBones: yesNoUnsure,
    infectionRisk: yesNoUnsure,
    vesselRisk: yesNoUnsure,
    clotRisk: yesNoUnsure,
    recurrent: yesNoUnsure,
    worried: yesNoUnsure,
    pregnancy: ["no", "pregnant", "maybe", "recentBirth"],
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
