/** A body from the side, as layers from back to front. */
import { arm, leg, profileHead } from "./body-parts.ts";
import type { Layer } from "./body-parts.ts";
import { add, direction, disc, onCurve, quarterTurn, scaled, smoothOutline } from "./geometry.ts";
import type { Curve, Point } from "./geometry.ts";
import type { SidePose } from "./pose.ts";

/** Half the depth of the trunk in front of and behind the spine, at shares of the way from hip to neck. */
const trunk = [
  { share: 0, front: 7.6, behind: 8.2 },
  { share: 0.22, front: 7.8, behind: 7.2 },
  { share: 0.45, front: 7.6, behind: 6.6 },
  { share: 0.7, front: 9.2, behind: 7.6 },
  { share: 0.88, front: 8.4, behind: 7.2 },
  { share: 1, front: 4.6, behind: 4.8 },
] as const;

function beside(spine: Curve, share: number, by: number): Point {
  const along = direction(
    onCurve(spine, Math.max(0, share - 0.02)),
    onCurve(spine, Math.min(1, share + 0.02)),
  );
  return add(onCurve(spine, share), scaled(quarterTurn(along), by));
}

function trunkOutline(spine: Curve, to: number): string {
  const rows = trunk.filter(({ share }) => share <= to);
  const along = direction(spine[1], spine[0]);
  return smoothOutline([
    ...rows.map(({ share, front }) => beside(spine, share, front)),
    ...rows.map(({ share, behind }) => beside(spine, share, -behind)).reverse(),
    add(spine[0], scaled(along, 7)),
  ]);
}

/** Where the shoulder joint is: a little below the neck, on the chest side. */
export const shoulderOf = (spine: Curve): Point => beside(spine, 0.88, 0.6);

/** Where the far shoulder joint is: a little higher. */
export const farShoulderOf = (spine: Curve): Point =>
  add(shoulderOf(spine), scaled(direction(spine[0], spine[3]), 0.6));

/** The layers behind whatever the near hand holds, and the near arm in front of it. */
export function sideBody(pose: SidePose): { readonly body: readonly Layer[]; readonly nearArm: Layer } {
  const { spine } = pose;
  const hip = spine[0];
  const shoulder = shoulderOf(spine);
  const head = profileHead(spine[3], pose.head.neck, pose.head.nod);
  const nearLeg = leg(hip, pose.legs.near, "near", 0);
  return {
    body: [
      arm(farShoulderOf(spine), pose.arms.far, "far", []),
      leg(hip, pose.legs.far, "far", 0),
      {
        parts: [
          ...head.parts,
          { d: trunkOutline(spine, 1), tone: "shirt" },
          { d: trunkOutline(spine, 0.22), tone: "legs" },
          ...nearLeg.parts,
        ],
        joins: [],
        lines: head.lines,
      },
    ],
    nearArm: arm(shoulder, pose.arms.near, "near", [disc(beside(spine, 0.86, 0.6), 5.7)]),
  };
}
