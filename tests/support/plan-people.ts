/** Six people whose plans are read sentence by sentence, each with the moment the pain began. */
import type { Answers } from "#rules";
import { sore, strained } from "./profiles.ts";

/** The instant at which the plans are read: Tuesday 24 November 2026, 15:00, in the time zone of the device. */
export const atNow = new Date(2026, 10, 24, 15).getTime();

const hour = 3_600_000;

/** Nothing on the checklist of training applies. */
export const trainingAnswered = {
  lift: "noOneLift",
  sorePattern: "oneSide",
  newOrLongGap: "no",
  moreLoad: "no",
  fewRestDays: "no",
  tiredSlower: "no",
  formBreaks: "no",
  noWarmUp: "no",
  mostlyPressing: "no",
  oneSideWeaker: "no",
  deskHours: "no",
  stiffRotation: "no",
  neckOrLowBackToo: "no",
  tenderToPress: "no",
  bruiseOrSpasm: "no",
  equipment: "no",
} as const satisfies Answers;

/** Nothing speaks against painkillers, ice or heat. */
export const careAnswered = {
  medPregnancy: "no",
  medBreastfeeding: "no",
  medUlcerOrBleed: "no",
  medKidneyLiverHeart: "no",
  medBloodThinner: "no",
  medAsthmaOrAllergy: "no",
  medBowelDisease: "no",
  medAlcohol: "no",
  medChickenpoxShingles: "no",
  medSurgerySoon: "no",
  coldProblem: "no",
  numbSkin: "no",
} as const satisfies Answers;

/** One person and the start of their pain, in epoch milliseconds. */
export interface PlanPerson {
  readonly answers: Answers;
  readonly startedAt: number | undefined;
}

export const people = {
  strainToday: {
    answers: strained({
      ...trainingAnswered,
      ...careAnswered,
      lift: "rowOrPull",
      sorePattern: "oneSpot",
      noWarmUp: "yes",
      tenderToPress: "yes",
    }),
    startedAt: atNow - 5 * hour,
  },
  nextDaySoreness: {
    answers: sore({
      ...trainingAnswered,
      ...careAnswered,
      sorePattern: "bothSidesEven",
      newOrLongGap: "yes",
      tenderToPress: "yes",
    }),
    startedAt: atNow - 30 * hour,
  },
  fourWeeksOfPressing: {
    answers: sore({
      ...trainingAnswered,
      ...careAnswered,
      onset: "overWeeks",
      duration: "w2to6",
      trend: "slowlyWorse",
      selfCare: "d3plus",
      lift: "overheadPress",
      moreLoad: "yes",
      mostlyPressing: "yes",
      stiffRotation: "yes",
    }),
    startedAt: atNow - 28 * 24 * hour,
  },
  deskWorker: {
    answers: sore({
      ...trainingAnswered,
      onset: "overWeeks",
      duration: "d2to4",
      trend: "better",
      function: "fine",
      deskHours: "yes",
      stiffRotation: "yes",
      neckOrLowBackToo: "yes",
    }),
    startedAt: undefined,
  },
  pregnantBeginner: {
    answers: sore({
      ...trainingAnswered,
      ...careAnswered,
      pregnancy: "pregnant",
      pregnancyWarning: "no",
      preeclampsiaSigns: "no",
      medPregnancy: "yes",
      lift: "otherLift",
      sorePattern: "bothSidesEven",
      newOrLongGap: "yes",
      formBreaks: "yes",
    }),
    startedAt: atNow - 40 * hour,
  },
  bloodThinner: {
    answers: strained({
      ...trainingAnswered,
      ...careAnswered,
      duration: "d2to4",
      selfCare: "d1to2",
      trend: "better",
      age: "a60to64",
      lift: "deadliftOrCarry",
      sorePattern: "oneSpot",
      bruiseOrSpasm: "yes",
      medBloodThinner: "yes",
      medKidneyLiverHeart: "yes",
    }),
    startedAt: atNow - 75 * hour,
  },
} as const satisfies Record<string, PlanPerson>;
