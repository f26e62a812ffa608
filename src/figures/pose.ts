/** How a body is held: plain data. The drawing of it is in `body-side.ts` and `body-facing.ts`. */
import type { Curve, Point, Side } from "./geometry.ts";

/**
 * An arm or a leg. `reach` is where the wrist or the ankle should be; the elbow or knee bends `toward` a side, with
 * bones of constant length. `through` places the elbow or knee by hand instead, for a limb that looks shorter
 * because it points partly out of the picture; a limb bent toward the `viewer` points straight out of it. `tip` is where fingers or toes point, in degrees (0 right, 90 down, -90 up).
 */
export type Limb =
  | { readonly reach: Point; readonly toward: Side; readonly tip?: number }
  | { readonly reach: Point; readonly through: Point; readonly tip?: number }
  | { readonly reach: Point; readonly toward: "viewer"; readonly tip?: number };

/** A body seen from its right side: upright it looks to the right, on its back its head is on the left. */
export interface SidePose {
  readonly view: "side";
  /** From the hip joint to the base of the neck. */
  readonly spine: Curve;
  readonly head: {
    /** Where the neck points, in degrees. */
    readonly neck: number;
    /** How far the chin is lowered towards the throat, in degrees; less than 0 lifts it. */
    readonly nod: number;
  };
  readonly arms: { readonly near: Limb; readonly far: Limb };
  readonly legs: { readonly near: Limb; readonly far: Limb };
}

/** A body seen from the front or the back. Left and right are those of the picture. */
export interface FacingPose {
  readonly view: "front" | "back";
  /** Between the hip joints. */
  readonly pelvis: Point;
  /** The base of the neck. */
  readonly neck: Point;
  /** How far the head leans towards the right of the picture, in degrees. */
  readonly tilt?: number;
  /** How far the trunk is turned to the right of the picture, 0 to 1: then the head is in profile and the shoulders look narrower. */
  readonly turned?: number;
  /** How far each shoulder is lifted. */
  readonly shrug?: number;
  /** How far the shoulder blades are drawn in and down, 0 to 1; without it they are not drawn. */
  readonly blades?: number;
  readonly arms: { readonly left: Limb; readonly right: Limb };
  readonly legs: { readonly left: Limb; readonly right: Limb };
}

export type Pose = SidePose | FacingPose;
