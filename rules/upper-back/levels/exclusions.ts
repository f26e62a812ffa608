/**
 * What a red flag or an answer can forbid. The plan, the exercises and the list of who to see leave these out
 * and say so. The key is the thing left out.
 */

/** One thing that can be ruled out. */
export interface Exclusion {
  /** As part of a sentence: "we left out …". */
  readonly name: string;
}

export const exclusions = {
  neckTilts: { name: "neck tilts" },
  stretching: { name: "stretching" },
  foamRolling: { name: "foam rolling" },
  loading: { name: "training the sore area with weights or bands" },
  spinalManipulation: { name: "spinal manipulation" },
  nsaids: { name: "anti-inflammatory painkillers" },
  painkillers: { name: "naming any painkiller" },
  ice: { name: "ice" },
  heat: { name: "heat" },
} as const satisfies Record<string, Exclusion>;

/** The id of something that can be ruled out. */
export type ExclusionId = keyof typeof exclusions;
