/** The interview: which questions stand on which screen, in which order. The order of the keys is the order of asking. */
import type { NonEmpty } from "../../engine/condition.ts";
import { keysOf, nonEmpty } from "../../engine/keys.ts";
import type { DispositionId } from "../levels/dispositions.ts";
import type { QuestionId } from "./index.ts";
import type { Stem } from "./stem.ts";
import { stemLists, type StemId } from "./stems.ts";

/** Questions shown together. */
export type Part =
  | {
      /** A list of short lines to tick; the second page of the screen asks about what was ticked. */
      readonly kind: "stems";
      /** What the lines have in common, as the heading of the list. */
      readonly legend: string;
      readonly stems: NonEmpty<StemId>;
      /** What the stems open, each question once. */
      readonly questions: NonEmpty<QuestionId>;
      /** The label of the box that says no to each line. */
      readonly none: string;
    }
  | {
      /** The places on the picture of the body, also as a list of words. */
      readonly kind: "sites";
      readonly legend: string;
      readonly questions: NonEmpty<QuestionId>;
      readonly none: string;
    }
  | {
      /** A list to tick whose items are the questions themselves: a tick says yes. */
      readonly kind: "checklist";
      readonly legend: string;
      readonly questions: NonEmpty<QuestionId>;
      /** The label of the box that answers no to each question of the list. */
      readonly none: string;
    }
  | {
      /** Asked on the second page of the screen, as far as they apply; see `enableWhen`. */
      readonly kind: "followUps";
      readonly questions: NonEmpty<QuestionId>;
    }
  | { readonly kind: "choice"; readonly question: QuestionId };

/** One screen of the interview: one topic. */
export interface Screen {
  /** The heading, in plain words. */
  readonly title: string;
  /** One short line below the heading where no start page has said it: on paper, and in a form of other software. */
  readonly intro?: string;
  readonly parts: NonEmpty<Part>;
  /** Present when the screen may be skipped: the label of the button, and one line on what the screen is for. */
  readonly optional?: { readonly skip: string; readonly because: string };
  /** When given, the screen is asked only while the level so far is one of these. */
  readonly onlyFor?: readonly DispositionId[];
}

/** A list of stems as a part of a screen. */
function list<const Legend extends string, Id extends StemId>(
  legend: Legend,
  stems: Readonly<Record<Id, Stem>>,
) {
  const ids = keysOf(stems);
  return {
    kind: "stems",
    legend,
    stems: nonEmpty(ids),
    questions: nonEmpty([...new Set(ids.flatMap((id) => stems[id].opens))]),
    none: "None of these",
  } as const satisfies Part;
}

export const screens = {
  rightNow: {
    title: "Now, or since the pain began",
    intro: "Helping someone? Answer for them.",
    parts: [
      list("Chest and breath", stemLists.chestAndBreath),
      list("Sudden, or at rest", stemLists.suddenOrAtRest),
      list("Head, whole body", stemLists.headAndWholeBody),
    ],
  },
  nervesAndLimbs: {
    title: "Since the pain began",
    parts: [
      list("Both sides, bladder", stemLists.bothSidesAndBladder),
      list("One side, pee, skin", stemLists.oneSidePeeAndSkin),
      { kind: "followUps", questions: ["numbnessSpreading"] },
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
        kind: "sites",
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
      list("The pain is", stemLists.howThePainIs),
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
  otherSigns: {
    title: "Since it began, or weeks before",
    parts: [
      list("Illness", stemLists.illness),
      list("Injury", stemLists.injury),
      { kind: "followUps", questions: ["popWithBonePain", "ribSpot", "painOnCough", "worseLyingFlat"] },
    ],
  },
  aboutYou: {
    title: "About you",
    parts: [
      { kind: "choice", question: "age" },
      { kind: "choice", question: "pregnancy" },
      list("Your health", stemLists.yourHealth),
      list("This pain and you", stemLists.painAndYou),
      {
        kind: "followUps",
        questions: [
          "clotRisk",
          "heartRisk",
          "lungRisk",
          "pregnancyWarning",
          "preeclampsiaSigns",
          "inflammatoryPattern",
        ],
      },
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
        legend: "Before ice, heat or a foam roller: tick all that is true for you",
        questions: ["coldProblem", "numbSkin", "clotEver"],
        none: "None of these",
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
