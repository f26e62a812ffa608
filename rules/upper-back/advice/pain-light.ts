/**
 * How much pain is fine while moving, and when to stop. The numbers are a habit of many clinics, tested in no trial
 * that we read; other clinics draw the lines a point higher or lower.
 */
import type { NonEmpty } from "../../engine/condition.ts";
import type { Citation } from "../sources/citation.ts";

/** One light: a range of pain scores from 0 to 10, and what to do. */
export interface PainLight {
  readonly name: string;
  /** The lowest and the highest score of the range, from 0 to 10. */
  readonly from: number;
  readonly to: number;
  /** What to do, in a few words. */
  readonly short: string;
  readonly text: string;
}

export const painTrafficLight = {
  green: { name: "Green", from: 0, to: 3, short: "carry on", text: "Carry on." },
  amber: {
    name: "Amber",
    from: 4,
    to: 5,
    short: "fine if settled by the next day",
    text: "Fine if it has settled by the next day. If it has not, do half as much.",
  },
  red: { name: "Red", from: 6, to: 10, short: "stop", text: "Stop. Do less, and try again tomorrow." },
} as const satisfies Record<string, PainLight>;

/** The id of a light. */
export type PainLightId = keyof typeof painTrafficLight;

/** In the first days the limit is stricter than the lights. */
export const firstDaysRule = "In the first three days, move only while it doesn’t hurt.";

/** Signs that end an exercise at once, whatever the score. */
export const stopSigns = [
  "tingling or numbness",
  "weakness in an arm or leg",
  "feeling dizzy or faint",
  "a sudden headache",
  "changed sight or speech",
  "pressure or pain in the chest",
  "trouble breathing",
  "pain that spreads",
] as const satisfies NonEmpty<string>;

export const painTrafficLightSources = [
  {
    source: "ncaNeckSprains",
    supports: "stop and get checked for pins and needles, numbness, weakness or dizziness",
  },
] as const satisfies readonly Citation[];
