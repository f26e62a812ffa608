/** Conditions and lists that more than one red flag uses. */
import type { ExclusionId } from "../exclusions.ts";
import { answered } from "../../questions/notation.ts";

/** The age from which a small knock, sudden pain or pain at night weighs more. */
export const fiftyOrOver = answered("age", "a50to59", "a60to64", "a65plus");

/** The age from which bones of the spine often break unnoticed. */
export const sixtyFiveOrOver = answered("age", "a65plus");

/** Begun by lifting or straining, in training or not. */
export const strained = answered("onset", "suddenDuring", "buildingDuring", "otherStrain");

/** Begun in one moment of lifting or straining. */
export const suddenStrain = answered("onset", "suddenDuring", "otherStrain");

/** Not getting better, or too soon to say. */
export const notBetter = answered("trend", "same", "upAndDown", "slowlyWorse", "fastWorse");

/** Getting worse. */
export const worsening = answered("trend", "slowlyWorse", "fastWorse");

/** Up to six weeks. */
export const withinSixWeeks = answered("duration", "under24h", "h24to48", "d2to4", "d5to13", "w2to6");

/** Two weeks or more. */
export const twoWeeksOrMore = answered("duration", "w2to6", "w6toM3", "overM3");

/** Pregnant, perhaps pregnant, or gave birth in the last six weeks. */
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
