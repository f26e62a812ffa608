/** Every movement by its permanent id. */
import { gentle } from "./gentle.ts";
import { lifts } from "./lifts.ts";
import type { Exercise } from "./shape.ts";
import { strength } from "./strength.ts";
import { stretchAndMobility } from "./stretch-and-mobility.ts";
import { warmUp } from "./warm-up.ts";
import { wholeBody } from "./whole-body.ts";

export { lifts };
export type { Amount, Exercise, Lift, PictureText } from "./shape.ts";

export const exercises = {
  ...gentle,
  ...stretchAndMobility,
  ...strength,
  ...warmUp,
  ...wholeBody,
} as const satisfies Record<string, Exercise>;

/** The id of a movement. */
export type ExerciseId = keyof typeof exercises;

/** The id of a lift with form checks. */
export type LiftId = keyof typeof lifts;
