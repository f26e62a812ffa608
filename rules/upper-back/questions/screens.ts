/** The interview: which questions stand on which screen, in which order. The order of the keys is the order of asking. */
import type { NonEmpty } from "../../engine/condition.ts";
import type { DispositionId } from "../levels/dispositions.ts";
import type { QuestionId } from "./index.ts";

/** A set of questions shown together. A checklist is ticked; the others are answered one by one. */
export type Part =
  | {
      readonly kind: "checklist";
      /** What the list is about, as its heading. */
      readonly legend: string;
      readonly questions: NonEmpty<QuestionId>;
      /** The label of the box that answers no to each question of the list. */
      readonly none: string;
    }
  | { readonly kind: "choice"; readonly question: QuestionId };

/** One screen of the interview: one topic. */
export interface Screen {
  /** The heading, in plain words. */
  readonly title: string;
  /** One short line below the heading. */
  readonly intro?: string;
  readonly parts: NonEmpty<Part>;
  /** Present when the screen may be skipped: the label of the button, and one line on what the screen is for. */
  readonly optional?: { readonly skip: string; readonly because: string };
  /** When given, the screen is asked only while the level so far is one of these. */
  readonly onlyFor?: readonly DispositionId[];
}

export const screens = {
  rightNow: {
    title: "Is any of this happening?",
    intro: "Tick all that is true now, or has been true since the pain began.",
    parts: [
      {
        kind: "checklist",
        legend: "Now, or since the pain began",
        questions: [
          "chestPressure",
          "breathless",
          "worstAtOnce",
          "tearing",
          "collapse",
          "unwellAtRest",
          "coughingBlood",
          "strokeSigns",
          "severeBellyPain",
        ],
        none: "None of these",
      },
    ],
  },
  nervesAndMuscle: {
    title: "Nerves and muscles",
    intro: "Tick all that has been true since the pain began.",
    parts: [
      {
        kind: "checklist",
        legend: "Since the pain began",
        questions: ["legsOrHands", "bothArms", "bladderOrBowel", "saddleNumbness", "darkUrine", "crackling"],
        none: "None of these",
      },
    ],
  },
  howItStarted: {
    title: "How it started",
    parts: [
      { kind: "choice", question: "trauma" },
      { kind: "choice", question: "onset" },
      { kind: "choice", question: "duration" },
    ],
  },
  whereItHurts: {
    title: "Where it hurts",
    parts: [
      {
        kind: "checklist",
        legend: "Tick every place that hurts",
        questions: [
          "siteBetweenBlades",
          "siteLeftBlade",
          "siteRightBlade",
          "siteShoulderTops",
          "siteNeck",
          "siteSpine",
          "siteMidBack",
          "siteRib",
          "siteChestWall",
          "siteFlank",
          "siteLowBack",
        ],
        none: "None of these places",
      },
      { kind: "choice", question: "mechanical" },
      { kind: "choice", question: "constantPain" },
      { kind: "choice", question: "nightPain" },
      { kind: "choice", question: "painOnBreathing" },
      { kind: "choice", question: "worseLyingFlat" },
    ],
  },
  howBad: {
    title: "How bad it is",
    parts: [
      { kind: "choice", question: "painNow" },
      { kind: "choice", question: "function" },
      { kind: "choice", question: "trend" },
      { kind: "choice", question: "selfCare" },
    ],
  },
  armAndShoulder: {
    title: "Arm and shoulder",
    intro: "Tick all that has been true since the pain began.",
    parts: [
      {
        kind: "checklist",
        legend: "In an arm, hand or shoulder",
        questions: ["armTingling", "armWeakness", "numbnessSpreading", "swollenArm", "bladeSticksOut"],
        none: "None of these",
      },
    ],
  },
  illnessSigns: {
    title: "Signs of illness",
    intro: "Tick all that has been true since the pain began, or in the weeks before.",
    parts: [
      {
        kind: "checklist",
        legend: "Other things you may have noticed",
        questions: [
          "fever",
          "weightLoss",
          "rash",
          "coughIllness",
          "urineChange",
          "rightRibsMeals",
          "yellowSkin",
          "effortTightness",
          "painkillerReaction",
        ],
        none: "None of these",
      },
      { kind: "choice", question: "sepsisSigns" },
    ],
  },
  injurySigns: {
    title: "Signs of an injury",
    intro: "Tick all that has been true since the pain began.",
    parts: [
      {
        kind: "checklist",
        legend: "What you felt or saw",
        questions: [
          "pop",
          "popWithBonePain",
          "muscleTear",
          "outOfProportion",
          "neckCrackHeadache",
          "newLump",
          "ribSpot",
          "painOnCough",
        ],
        none: "None of these",
      },
    ],
  },
  aboutYou: {
    title: "About you",
    parts: [
      { kind: "choice", question: "age" },
      { kind: "choice", question: "inflammatoryPattern" },
      {
        kind: "checklist",
        legend: "Tick all that is true for you",
        questions: [
          "cancer",
          "fragileBones",
          "infectionRisk",
          "vesselRisk",
          "clotRisk",
          "recurrent",
          "worried",
        ],
        none: "None of these",
      },
      { kind: "choice", question: "pregnancy" },
      { kind: "choice", question: "pregnancyWarning" },
      { kind: "choice", question: "preeclampsiaSigns" },
    ],
  },
  yourTraining: {
    title: "Your training",
    parts: [
      { kind: "choice", question: "lift" },
      { kind: "choice", question: "sorePattern" },
      {
        kind: "checklist",
        legend: "Your training lately",
        questions: [
          "newOrLongGap",
          "moreLoad",
          "fewRestDays",
          "tiredSlower",
          "formBreaks",
          "noWarmUp",
          "mostlyPressing",
          "equipment",
        ],
        none: "None of these",
      },
      {
        kind: "checklist",
        legend: "Your body and your day",
        questions: [
          "oneSideWeaker",
          "deskHours",
          "stiffRotation",
          "neckOrLowBackToo",
          "tenderToPress",
          "bruiseOrSpasm",
        ],
        none: "None of these",
      },
    ],
    optional: {
      skip: "Skip my training",
      because: "These answers show what the pain can fit with. They never change how soon you need help.",
    },
    onlyFor: ["soon", "selfCare"],
  },
  medicines: {
    title: "Medicines, ice and heat",
    parts: [
      {
        kind: "checklist",
        legend: "Before we name a painkiller: tick all that is true for you",
        questions: [
          "medPregnancy",
          "medBreastfeeding",
          "medUlcerOrBleed",
          "medKidneyLiverHeart",
          "medBloodThinner",
          "medAsthmaOrAllergy",
          "medBowelDisease",
          "medAlcohol",
          "medChickenpoxShingles",
          "medSurgerySoon",
        ],
        none: "None of these",
      },
      {
        kind: "checklist",
        legend: "Before ice or heat: tick all that is true for you",
        questions: ["coldProblem", "numbSkin"],
        none: "Neither of these",
      },
    ],
    optional: {
      skip: "Skip medicines, ice and heat",
      because: "These answers decide which advice is safe for you. If you skip them, no painkiller is named.",
    },
    onlyFor: ["soon", "selfCare"],
  },
} as const satisfies Record<string, Screen>;

/** The id of a screen. */
export type ScreenId = keyof typeof screens;
