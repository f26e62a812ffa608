/** The phases of care at home: what to do, what to leave out, and which moves belong to each. */
import type { Condition, NonEmpty } from "../../engine/condition.ts";
import { keysOf } from "../../engine/keys.ts";
import { filled } from "../../engine/texts.ts";
import type { ExclusionId } from "../levels/exclusions.ts";
import type { ExerciseId } from "./exercises/index.ts";
import { answered } from "../questions/notation.ts";
import type { QuestionId } from "../questions/index.ts";
import type { Citation } from "../sources/citation.ts";

/** One line of advice. It is left out while what it needs is ruled out. */
export interface Advice {
  readonly text: string;
  readonly ruledOutBy?: ExclusionId;
  /** Said in place of `text` when what it needs is to be asked about first. */
  readonly askFirst?: string;
  /** People whom the line does not suit. */
  readonly notFor?: Condition<QuestionId>;
}

/**
 * When a phase begins, counted from the start of the pain. Hours are elapsed time; days are days of the calendar
 * where the person is, at the same time of day.
 */
export type Offset = { readonly hours: number } | { readonly days: number };

/** One phase of care at home. It ends when the next one begins. */
export interface CarePhase {
  readonly name: string;
  /** The time it covers, in words. */
  readonly when: string;
  readonly goal: string;
  readonly begins: Offset;
  /** The first line holds for everybody, so no phase is ever empty. */
  readonly do: NonEmpty<Advice>;
  readonly doNot: NonEmpty<Advice>;
  /** The moves that this phase adds to those of the phases before. */
  readonly moves: readonly ExerciseId[];
  /** Moves that may start in this phase already when the pain fits with soreness after hard work. */
  readonly movesWithSoreness?: readonly ExerciseId[];
  readonly sources: readonly Citation[];
}

export const carePhases = {
  protect: {
    name: "Protect",
    when: "The first 48 hours",
    goal: "Let it settle without stopping your life.",
    begins: { hours: 0 },
    do: [
      { text: "Walk a little, a few times a day. Keep up light tasks that don’t hurt." },
      { text: "Stop the exercise that brings on the pain." },
      { text: "Sleep in any way that is comfortable." },
    ],
    doNot: [
      { text: "No heavy pulling, pressing or work above your head." },
      { text: "No deep stretching, hard massage or foam rolling on the sore spot." },
      { text: "No heat on it yet." },
      { text: "Little or no alcohol.", notFor: answered("age", "under18") },
      { text: "No days in bed." },
    ],
    moves: [],
    movesWithSoreness: ["shoulderRolls", "neckTilts"],
    sources: [
      { source: "duboisPeaceLove2020", supports: "protect for one to three days, without full rest" },
      { source: "ncaSoftTissue", supports: "no heat, alcohol or massage in the first days" },
      { source: "northumbriaMidBack", supports: "ease back for two days, then keep moving" },
    ],
  },
  move: {
    name: "Move",
    when: "After 48 hours",
    goal: "Get the back moving again, free of pain.",
    begins: { hours: 48 },
    do: [
      { text: "Walk, and do a little more of your daily life." },
      {
        text: "Add the gentle moves below, slowly, and only as far as they are free of pain.",
        // Every movement is left out with stretching.
        ruledOutBy: "stretching",
        askFirst: "Ask first which of the gentle moves below suit you. Then add them slowly, free of pain.",
      },
      { text: "Use warmth if it feels good.", ruledOutBy: "heat" },
    ],
    doNot: [
      { text: "Don’t push to the end of a movement." },
      { text: "Don’t go back yet to what brought it on." },
    ],
    moves: ["shoulderRolls", "neckTilts", "catCow"],
    sources: [
      { source: "duboisPeaceLove2020", supports: "load early, within what the pain allows" },
      { source: "cuhThoracicExercises", supports: "gentle arching and rounding for the upper back" },
    ],
  },
  loadLightly: {
    name: "Load lightly",
    when: "Days 3 to 7",
    goal: "Give the muscles easy work.",
    begins: { days: 3 },
    do: [
      { text: "Walk as much as you like. Easy cardio is fine when it doesn’t hurt." },
      {
        text: "Add the moves below, one or two at a time.",
        ruledOutBy: "stretching",
        askFirst: "Ask first which of the moves below suit you. Then add one or two at a time.",
      },
      { text: "Train the parts that don’t hurt, lightly.", ruledOutBy: "loading" },
    ],
    doNot: [{ text: "No test of how strong you are." }, { text: "No new lift, and no heavy weight." }],
    moves: ["childsPose", "doorwayPec", "wallSlides", "scapularSet", "bandPullApart", "lightCardio"],
    sources: [
      { source: "nhsInformAfterExercise2024", supports: "rest an injury for 48 to 72 hours, then build up" },
      { source: "forthValleyMinorInjury", supports: "back to normal activity as the pain allows" },
    ],
  },
  rebuild: {
    name: "Rebuild",
    when: "From week 2 on",
    goal: "Come back step by step, and work on what brought it on.",
    begins: { days: 7 },
    do: [
      { text: "Keep walking, and move through the whole day." },
      {
        text: "Add the strengthening moves below.",
        ruledOutBy: "loading",
        askFirst: "Ask first which of the strengthening moves below suit you. Then add them.",
      },
      { text: "Go up the steps back to your lift.", ruledOutBy: "loading" },
      { text: "Change what may have brought it on, with the long-term steps below." },
    ],
    doNot: [
      { text: "Don’t raise weight, sets and days at the same time." },
      { text: "Don’t rush. Repeat a step when the next one hurts." },
    ],
    moves: [
      "facePull",
      "ytw",
      "foamExtension",
      "armCircles",
      "torsoTwists",
      "staticStretching",
      "deadBug",
      "birdDog",
      "sidePlank",
      "bridge",
    ],
    sources: [
      { source: "acsmProgression2009", supports: "raise the load in small steps" },
      { source: "lauersen2014", supports: "strength training lowers the number of injuries" },
    ],
  },
} as const satisfies Record<string, CarePhase>;

/** The id of a phase. */
export type CarePhaseId = keyof typeof carePhases;

/** The phases in the order of time. */
export const carePhaseOrder = keysOf(carePhases);

/** The moves that may be done from this phase on, and not before, at `pace`. */
export function movesFrom(id: CarePhaseId, pace: PaceId): readonly ExerciseId[] {
  const { moves, movesWithSoreness = [] }: CarePhase = carePhases[id];
  return [...moves, ...movesWithSoreness].filter((move) => phaseOfMove(move, pace) === id);
}

/**
 * The phase from which a movement may be done at `pace`; undefined for one that belongs to no phase. The one place that
 * says so: the plan, the pages of the movements and the course of care read it here.
 */
export function phaseOfMove(move: ExerciseId, pace: PaceId): CarePhaseId | undefined {
  return carePhaseOrder.find((id) => {
    const { moves, movesWithSoreness = [] }: CarePhase = carePhases[id];
    return moves.includes(move) || (pace === "soreness" && movesWithSoreness.includes(move));
  });
}

/** From when on a movement may be done, in words that hold at every pace; undefined for one that belongs to no phase. */
export function startOfMove(move: ExerciseId): string | undefined {
  const phase = phaseOfMove(move, "strain");
  if (phase === undefined) return undefined;
  const { when } = carePhases[phase];
  return phaseOfMove(move, "soreness") === phase ? when : filled(soonerWithSoreness, { when });
}

/** Said of a move that need not wait when the pain fits with soreness. */
export const soonerWithSoreness = "{when}; from the first day when it is even soreness after hard work";

/** How fast to go on, by what the pain fits with most. */
export const pacing = {
  soreness: {
    text: "Even soreness after hard work mostly goes within two to five days. Easy movement is fine from the first day.",
    sources: [
      { source: "nhsInformAfterExercise2024", supports: "such soreness lasts two to five days" },
      { source: "dupuyRecovery2018", supports: "light activity eases it a little" },
    ],
  },
  strain: {
    text: "Small strains mostly feel better within about two weeks. Some need six to eight weeks. Go by how it feels, more than by the date.",
    sources: [
      { source: "forthValleyMinorInjury", supports: "most minor injuries settle in six to eight weeks" },
    ],
  },
} as const satisfies Record<string, { readonly text: string; readonly sources: NonEmpty<Citation> }>;

/** The id of a pace. */
export type PaceId = keyof typeof pacing;
