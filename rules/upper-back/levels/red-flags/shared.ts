/** Conditions and lists that more than one red flag uses. */
import type { ExclusionId } from "../exclusions.ts";
import { answered } from "../../questions/notation.ts";

/** The age from which a small knock or pain at night weighs more. */
export const fiftyOrOver = answered("age", "a50to59", "a60to64", "a65plus");

/** Not getting better, or too soon to say. */
export const notBetter = answered("trend", "same", "upAndDown", "slowlyWorse", "fastWorse");

/** Pregnant, perhaps pregnant, or gave birth in the last four weeks. */
export const pregnantOrRecentBirth = answered("pregnancy", "pregnant", "maybe", "recentBirth");

/**
 * What must wait while a bone, the spinal cord or an artery of the neck may be hurt: all that moves or loads the
 * neck and the upper back on purpose. Source: see `bmcEpiduralTable2019`, `bartschFoamRolling2021`.
 */
export const noSpineMovement = [
  "neckTilts",
  "stretching",
  "foamRolling",
  "loading",
  "spinalManipulation",
] as const satisfies readonly ExclusionId[];
