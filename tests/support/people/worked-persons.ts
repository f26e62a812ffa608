/** Six people whose plans are read sentence by sentence. */
import type { Answers } from "#rules";
import { sore, strained } from "../../../rules/upper-back/stories/people.ts";

/** The medicine, ice and heat questions, all answered with no. */
export const noMedicineProblem = {
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
  clotEver: "no",
} as const satisfies Answers;

/** The training questions for someone to whom none of them applies. */
const ordinaryTraining = {
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

/** Pulled a muscle on one rep of a row this morning. */
export const strainToday: Answers = strained({
  ...ordinaryTraining,
  ...noMedicineProblem,
  lift: "rowOrPull",
  sorePattern: "oneSpot",
  tenderToPress: "yes",
});

/** Evenly sore on both sides the day after a first session in months. */
export const soreBothSides: Answers = sore({
  ...ordinaryTraining,
  ...noMedicineProblem,
  sorePattern: "bothSidesEven",
  newOrLongGap: "yes",
  tenderToPress: "yes",
});

/** Four weeks of an ache that grows with more and more bench pressing. */
export const acheFromPressing: Answers = sore({
  ...ordinaryTraining,
  ...noMedicineProblem,
  onset: "overWeeks",
  duration: "w2to6",
  trend: "slowlyWorse",
  selfCare: "none",
  lift: "benchPress",
  moreLoad: "yes",
  mostlyPressing: "yes",
  tiredSlower: "yes",
});

/** Aches after long days at a desk, with a stiff back, two days after a light session. */
export const deskWorker: Answers = sore({
  ...ordinaryTraining,
  ...noMedicineProblem,
  onset: "laterSameDay",
  duration: "d2to4",
  deskHours: "yes",
  stiffRotation: "yes",
  neckOrLowBackToo: "yes",
});

/** Pregnant, and sore after a first class. */
export const pregnantBeginner: Answers = sore({
  ...ordinaryTraining,
  ...noMedicineProblem,
  pregnancy: "pregnant",
  pregnancyWarning: "no",
  preeclampsiaSigns: "no",
  medPregnancy: "yes",
  sorePattern: "bothSidesEven",
  newOrLongGap: "yes",
});

/** Takes a blood thinner and pulled a muscle with an overhead press. */
export const onBloodThinner: Answers = strained({
  ...ordinaryTraining,
  ...noMedicineProblem,
  medBloodThinner: "yes",
  lift: "overheadPress",
  sorePattern: "oneSpot",
});
