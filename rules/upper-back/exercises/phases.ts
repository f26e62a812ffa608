/** The phases of recovery, counted from the moment the pain began, as far as movements depend on them. */
import { keysOf } from "../../engine/keys.ts";

/** A stretch of time in which certain movements may begin. */
export interface Phase {
  readonly name: string;
  /** What must be true for its movements. */
  readonly rule: string;
}

export const phases = {
  early: { name: "The first 48 hours", rule: "Only if it causes no pain at all." },
  settling: {
    name: "After 48 hours, to about two weeks",
    rule: "Keep it gentle. Stop at more than mild pain.",
  },
  building: { name: "From week two on", rule: "Add a little at a time." },
} as const satisfies Record<string, Phase>;

/** The id of a phase. */
export type ExercisePhase = keyof typeof phases;

/** The phases in the order of time. */
export const phaseOrder = keysOf(phases);

/** Whether a movement that may begin in `from` may be done in `now`. */
export const mayBeDoneIn = (from: ExercisePhase, now: ExercisePhase): boolean =>
  phaseOrder.indexOf(from) <= phaseOrder.indexOf(now);
