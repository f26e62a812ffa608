/** The way back to training: five steps, with the person's own lift in them. */
import type { NonEmpty } from "../../engine/condition.ts";
import { nonEmpty } from "../../engine/keys.ts";
import { questions } from "../questions/index.ts";
import type { Citation } from "../sources/citation.ts";
import { lowerFirst } from "../../engine/texts.ts";

/** What the person said brings on the pain. */
export type LiftAnswer = keyof typeof questions.lift.options;

/** One step of the ladder. */
export interface LadderStep {
  readonly name: string;
  readonly text: string;
  /** When to go on to the next step; the last step has none. */
  readonly moveOn?: string;
}

/** The steps; `{lift}` stands for the person's own lift. */
export const ladderSteps = [
  {
    name: "Daily life",
    text: "Do your normal day. No training of the sore area yet.",
    moveOn: "Your day, your sleep and light arm and neck movement hurt 3 out of 10 or less.",
  },
  {
    name: "Technique",
    text: "Two or three sets of light band or bodyweight moves.",
    moveOn: "The pain is no higher on the next day.",
  },
  {
    name: "Half load",
    text: "Start again with {lift}. Do about half of what you used to: half the weight, half the sets or half the time.",
    moveOn: "Two sessions have gone by with no more pain.",
  },
  {
    name: "Build up",
    text: "Add a little to {lift} once the planned amount feels easy. Two or three days a week are enough.",
    moveOn: "Two weeks have gone by without pain, with full movement and good form.",
  },
  {
    name: "As usual",
    text: "Train fully, with {lift} as before. Keep the warm-up and the pulling work.",
  },
] as const satisfies NonEmpty<LadderStep>;

/** Shown with an appointment to come: how far up the ladder to go before it. */
export const stayUntilSeen = "Stay on the first two steps until you have been seen.";

/** When to go back down a step. */
export const stepBack =
  "Go back one step if the pain goes above 5 out of 10, is still there on the next day, or your form slips.";

export const returnToTrainingSources = [
  {
    source: "acsmProgression2009",
    supports: "raise the load in small steps, two to three days a week at first",
  },
  { source: "lauersen2018", supports: "more strength training goes with fewer injuries" },
] as const satisfies readonly Citation[];

/** What to leave for now and what to go on with, by the lift that brings on the pain. */
export const trainingMeanwhile = {
  rowOrPull: {
    leave: "Leave out rows, pull-downs and pull-ups for now.",
    keep: "Train your legs and do easy cardio. Light pressing is fine when it doesn’t hurt at all.",
  },
  overheadPress: {
    leave: "Leave out pressing above your head and heavy shrugs for now.",
    keep: "Train your legs and do easy cardio. Light pulling is fine when it doesn’t hurt at all.",
  },
  benchPress: {
    leave: "Leave out the bench press, push-ups and dips for now.",
    keep: "Train your legs and do easy cardio. Light pulling is fine when it doesn’t hurt at all.",
  },
  deadliftOrCarry: {
    leave: "Leave out deadlifts, carries and heavy shrugs for now.",
    keep: "Use leg machines that leave your back at rest, and do easy cardio.",
  },
  otherLift: {
    leave: "Leave out the lift that brings on the pain, and others like it, for now.",
    keep: "Go on with the lifts that don’t hurt at all, a little lighter, and do easy cardio.",
  },
  cardioOrSport: {
    leave: "Leave out the sport or machine that brings on the pain for now.",
    keep: "Walk or cycle gently. Train your legs if that doesn’t hurt at all.",
  },
  noOneLift: {
    leave: "Leave out everything that brings on the pain for now.",
    keep: "Go on with what doesn’t hurt at all, a little lighter, and do easy cardio.",
  },
} as const satisfies Record<LiftAnswer, { readonly leave: string; readonly keep: string }>;

/** When the sore area must not be trained: what remains for everybody. */
export const trainingOnHold =
  "Don’t train the sore area until you have been checked. Walking and your normal light day are fine.";

/** The ladder with the person's own lift in it. Without one it speaks of what the person left out. */
export function ladderFor(lift: LiftAnswer): NonEmpty<LadderStep> {
  const words = liftWords(lift);
  return nonEmpty(ladderSteps.map((step) => ({ ...step, text: step.text.replaceAll("{lift}", words) })));
}

/** What stands for a lift that has no name. */
export const whatWasLeftOut = "the exercises that you left out";

/** The lift as part of a sentence, in the words of the question. */
export function liftWords(lift: LiftAnswer): string {
  switch (lift) {
    case "rowOrPull":
    case "overheadPress":
    case "benchPress":
    case "deadliftOrCarry":
    case "cardioOrSport": {
      const { plain } = questions.lift.options[lift];
      return lowerFirst(plain);
    }
    case "otherLift":
    case "noOneLift":
      return whatWasLeftOut;
  }
}
