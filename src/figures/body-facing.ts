/** A body from the front or the back, as layers from back to front. */
import { arm, facingHead, facingLeg, profileHead } from "./body-parts.ts";
import type { Layer } from "./body-parts.ts";
import {
  add,
  at,
  capsule,
  degreesOf,
  direction,
  distance,
  quarterTurn,
  scaled,
  smoothOutline,
} from "./geometry.ts";
import type { Point } from "./geometry.ts";
import type { FacingPose } from "./pose.ts";

/** Puts a place of the trunk (across from the midline, up from the pelvis) on the picture. */
function onTrunk(pose: FacingPose): (across: number, up: number) => Point {
  const axis = direction(pose.pelvis, pose.neck);
  return (across, up) => add(pose.pelvis, add(scaled(quarterTurn(axis), across), scaled(axis, up)));
}

/** How wide the chest looks: all of it, or less when the trunk is turned. */
const widthOf = (pose: FacingPose): number => 1 - 0.34 * (pose.turned ?? 0);

/** Where the two shoulder joints are. */
export function shouldersOf(pose: FacingPose): { readonly left: Point; readonly right: Point } {
  const put = onTrunk(pose);
  const up = distance(pose.pelvis, pose.neck) - 7.4 + (pose.shrug ?? 0);
  return { left: put(-13 * widthOf(pose), up), right: put(13 * widthOf(pose), up) };
}

/** Where the two hip joints are. */
export function hipJointsOf(pose: FacingPose): { readonly left: Point; readonly right: Point } {
  const across = quarterTurn(direction(pose.pelvis, pose.neck));
  return { left: add(pose.pelvis, scaled(across, -6)), right: add(pose.pelvis, scaled(across, 6)) };
}

function shirt(pose: FacingPose): string {
  const put = onTrunk(pose);
  const top = distance(pose.pelvis, pose.neck);
  const shrug = pose.shrug ?? 0;
  const wide = widthOf(pose);
  const half: readonly Point[] = [
    [4.8 * wide, top + 1 + shrug * 0.2],
    [9 * wide, top - 1.2 + shrug * 0.8],
    [13.6 * wide, top - 3.2 + shrug],
    [15.4 * wide, top - 8 + shrug],
    [12.6 * wide, top - 17],
    [10.4, 16],
    [11, 6],
    [11.4, -1],
  ];
  const mirrored = [...half].reverse().map(([across, up]): Point => [-across, up]);
  return smoothOutline([...half, ...mirrored].map(([across, up]) => put(across, up)));
}

function hipsOutline(pose: FacingPose): string {
  const put = onTrunk(pose);
  return smoothOutline([
    put(-11, 7),
    put(0, 6.4),
    put(11, 7),
    put(12.4, -1),
    put(8, -7),
    put(0, -8),
    put(-8, -7),
    put(-12.4, -1),
  ]);
}

/** The two shoulder blades through the shirt, apart (0) to drawn in and down (1). */
function blades(pose: FacingPose, drawn: number): readonly string[] {
  const put = onTrunk(pose);
  const top = distance(pose.pelvis, pose.neck) - 5.6 - drawn * 3.2;
  const inner = 5.4 - drawn * 3.4;
  return [-1, 1].map((side) => {
    const point = (across: number, up: number): string => at(put(side * (inner + across), top + up));
    return (
      `M${point(0.6, 0)}C${point(-0.6, -5)} ${point(0, -9)} ${point(2.4, -14)}` +
      `C${point(4, -11.5)} ${point(6.6, -6)} ${point(7.2, -1.6)}` +
      `C${point(5, 0.8)} ${point(2.4, 1)} ${point(0.6, 0)}Z`
    );
  });
}

/** The layers behind whatever the hands hold, and those in front of it. */
export function facingBody(pose: FacingPose): {
  readonly body: readonly Layer[];
  readonly front: readonly Layer[];
} {
  const up = direction(pose.pelvis, pose.neck);
  const across = quarterTurn(up);
  const shoulders = shouldersOf(pose);
  const grown = (shoulder: Point, side: number): string =>
    capsule(
      add(shoulder, scaled(across, side * 2.4)),
      5.6,
      add(shoulder, add(scaled(across, side * 6), scaled(up, -1.6))),
      6,
    );
  const head =
    (pose.turned ?? 0) > 0.5
      ? profileHead(pose.neck, degreesOf(up), 0)
      : facingHead(pose.neck, up, pose.tilt ?? 0, pose.view === "front");
  const hips = hipJointsOf(pose);
  const leftLeg = facingLeg(hips.left, pose.legs.left, -1);
  const rightLeg = facingLeg(hips.right, pose.legs.right, 1);
  return {
    body: [
      {
        parts: [
          ...head.parts,
          { d: shirt(pose), tone: "shirt" },
          { d: hipsOutline(pose), tone: "legs" },
          ...leftLeg.parts,
          ...rightLeg.parts,
        ],
        joins: [],
        lines: head.lines,
      },
    ],
    front: [
      arm(shoulders.left, pose.arms.left, "near", [grown(shoulders.left, 1)]),
      arm(shoulders.right, pose.arms.right, "near", [grown(shoulders.right, -1)]),
      { parts: [], joins: [], lines: pose.blades === undefined ? [] : blades(pose, pose.blades) },
    ],
  };
}
