/**
 * Every stem, by the list that it stands on and by its permanent id. Lists hold at most seven. Which stem can lead to an
 * emergency is not written here: see `emergencyBy`.
 */
import type { Stem } from "./stem.ts";

/** The lists of the check, each with its stems in reading order. */
export const stemLists = {
  chestAndBreath: {
    chest: { plain: "Chest pain, pressure or tightness", opens: ["chestPressure"] },
    armJawOrNeck: {
      plain: "Arm, jaw or neck: ache or heaviness",
      // Strain on the heart can be felt there alone, and only with effort.
      opens: ["acheArmJaw", "effortTightness"],
    },
    breath: {
      plain: "Breathless, or tight or heavy with effort",
      opens: ["breathless", "effortTightness"],
    },
    bloodCoughedUp: {
      plain: "Coughed up blood",
      opens: ["coughingBlood"],
      under: "Not from nose, gums or cheek",
      tickSaysYes: true,
    },
  },
  suddenOrAtRest: {
    suddenOrTearing: {
      plain: "Sudden severe pain, or deep tearing pain",
      opens: ["worstAtOnce", "tearing"],
    },
    fainted: { plain: "Fainted, blacked out, or nearly", opens: ["collapse"] },
    unwell: {
      plain: "At rest: sweaty, sick, drained or heart racing",
      opens: ["unwellAtRest"],
    },
    belly: { plain: "Bad tummy pain too", opens: ["severeBellyPain"] },
  },
  headAndWholeBody: {
    faceOrSpeech: {
      plain: "Face, speech, sight, balance or swallowing suddenly changed",
      opens: ["strokeSigns"],
      under: "Drooping eyelid, dizziness, confusion",
    },
    limbOrSide: {
      plain: "Arm, leg or one side suddenly weak, numb or cold",
      opens: ["strokeSigns"],
      under: "Also if gone again",
    },
    confusedOrBlotchy: {
      plain: "Confused, very drowsy, blotchy skin, or shaking with cold",
      opens: ["sepsisSigns"],
      under: "Fast breathing, no pee all day, rash that stays under a glass, stiff neck with headache",
    },
  },
  bothSidesAndBladder: {
    legs: {
      plain: "Legs weak, numb, tingling, heavy or unsteady",
      opens: ["legsOrHands"],
      under: "Electric shocks too",
    },
    handsOrBand: { plain: "Clumsy hands, or numb band around the chest", opens: ["legsOrHands"] },
    armsOrHandsBoth: {
      plain: "Both arms or hands painful, numb, tingling or weak",
      opens: ["bothArms"],
    },
    toilet: {
      plain: "New pee or poo trouble, or numb between the legs",
      opens: ["bladderOrBowel", "saddleNumbness"],
      under: "Bottom or genitals too",
    },
  },
  oneSidePeeAndSkin: {
    oneArm: {
      plain: "One arm: pain down it, tingling, numb or weaker",
      opens: ["armTingling", "armWeakness"],
    },
    armOrCalf: {
      plain: "One arm or calf swollen, heavy, warm or painful",
      opens: ["swollenArm", "calfSwollen"],
      under: "Blue, red, or new veins",
    },
    pee: { plain: "Pee dark, red, cloudy, burning or very little", opens: ["darkUrine", "urineChange"] },
    skinOrVoice: { plain: "Crackling skin, swollen neck or changed voice", opens: ["crackling"] },
  },
  howThePainIs: {
    allTheTime: { plain: "There all the time, no position eases it", opens: ["constantPain"] },
    atNight: { plain: "Worse at night, or wakes me", opens: ["nightPain"] },
    eachBreath: { plain: "Sharp with each breath in", opens: ["painOnBreathing"] },
  },
  illness: {
    feverOrIll: {
      plain: "Fever, chills, night sweats, cough or feeling ill",
      opens: ["fever", "coughIllness"],
    },
    losingWeight: { plain: "Losing weight without trying", opens: ["weightLoss"] },
    skin: { plain: "New rash, or burning or tingling skin", opens: ["rash"] },
    rightRibsOrYellow: {
      plain: "Pain attacks at right ribs or blade, or yellow skin or eyes",
      opens: ["rightRibsMeals", "yellowSkin"],
    },
    bleedingOrSwelling: {
      plain: "Black or bloody poo, vomiting blood, swollen face, hives or wheeze",
      opens: ["painkillerReaction"],
    },
  },
  injury: {
    popOrBruise: {
      plain: "Pop, big bruise, dent, or a muscle not working",
      opens: ["pop", "muscleTear"],
    },
    farTooPainful: { plain: "Muscles far too painful, swollen or weak", opens: ["outOfProportion"] },
    headOrNeck: { plain: "New headache or one-sided neck pain", opens: ["neckCrackHeadache"] },
    lumpOrShape: {
      plain: "New lump, changed back shape, or blade sticking out",
      opens: ["newLump", "bladeSticksOut"],
    },
  },
  yourHealth: {
    cancerEver: { plain: "Cancer, now or ever", opens: ["cancer"] },
    thinBones: {
      plain: "Thin bones, bone broken easily, or steroid tablets",
      opens: ["fragileBones"],
      under: "Lost height; prednisone-type, not gym steroids",
    },
    weakDefenses: {
      plain: "Anything that weakens you against infection",
      opens: ["infectionRisk"],
      under:
        "Steroid tablets, chemotherapy, hard-to-control diabetes, tuberculosis ever, no spleen, sickle cell",
    },
    needle: {
      plain: "Spine needle or surgery, blood infection, injected drugs, or dialysis",
      opens: ["needleRisk"],
      under: "Last three months; epidurals too",
    },
    vessels: {
      plain: "Aneurysm, Marfan, two-flap valve or torn aorta, you or close family",
      opens: ["vesselRisk"],
    },
    bleeding: { plain: "Blood thinner, or bleeding easily", opens: ["bleedRisk"] },
  },
  painAndYou: {
    comesBack: { plain: "Same pain keeps coming back", opens: ["recurrent"] },
    worriedOrNotCoping: { plain: "Very worried, or not coping", opens: ["worried"] },
  },
} as const satisfies Record<string, Readonly<Record<string, Stem>>>;

/** Every stem by its permanent id. */
export const stems = {
  ...stemLists.chestAndBreath,
  ...stemLists.suddenOrAtRest,
  ...stemLists.headAndWholeBody,
  ...stemLists.bothSidesAndBladder,
  ...stemLists.oneSidePeeAndSkin,
  ...stemLists.howThePainIs,
  ...stemLists.illness,
  ...stemLists.injury,
  ...stemLists.yourHealth,
  ...stemLists.painAndYou,
} as const satisfies Readonly<Record<string, Stem>>;

/** The id of a stem. */
export type StemId = keyof typeof stems;
