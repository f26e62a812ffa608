/** Positions between two drawn ones: limbs swing around their joints, bones keep their length, props go along. */
import { hipJointsOf, shouldersOf } from "../body-facing.ts";
import { bones, placed } from "../body-parts.ts";
import { farShoulderOf, shoulderOf } from "../body-side.ts";
import { add, between, degreesOf, distance, heading, scaled, type Curve, type Point } from "../geometry.ts";
import type { FacingPose, Limb, Pose, SidePose } from "../pose.ts";
import type { Item } from "../scene.ts";

/** The value at `share` (0 to 1) of the way from `a` to `b`. */
const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** The same for angles in degrees, the short way around. */
const turn = (a: number, b: number, share: number): number =>
  a + (((((b - a) % 360) + 540) % 360) - 180) * share;

/**
 * All things at `share` of the way. Arrows are left out, for now the movement itself can be seen. What is there at the
 * end only comes in halfway.
 */
export function itemsBetween(start: readonly Item[], end: readonly Item[], share: number): readonly Item[] {
  const from = start.filter(isNoArrow);
  let next = 0;
  return end.filter(isNoArrow).flatMap((item): readonly Item[] => {
    const before = from[next];
    if (before?.kind !== item.kind) return share > 0.5 ? [item] : [];
    next += 1;
    return [itemBetween(before, item, share)];
  });
}

const isNoArrow = ({ kind }: Item): boolean => kind !== "arrow" && kind !== "turn";

function itemBetween(a: Item, b: Item, share: number): Item {
  if (a.kind === "person" && b.kind === "person") {
    const holds = itemsBetween(a.holds ?? [], b.holds ?? [], share);
    return { kind: "person", pose: poseBetween(a.pose, b.pose, share), holds };
  }
  if (a.kind === "group" && b.kind === "group") return { ...b, items: itemsBetween(a.items, b.items, share) };
  if (a.kind === "rope" && b.kind === "rope" && a.points.length === b.points.length) {
    const points = b.points.map((point, index) => between(a.points[index] ?? point, point, share));
    return { ...b, points };
  }
  return share > 0.5 ? b : a;
}

/** A body at `share` of the way from `a` to `b`. */
export function poseBetween(a: Pose, b: Pose, share: number): Pose {
  if (a.view === "side" && b.view === "side") return sideBetween(a, b, share);
  if (a.view !== "side" && b.view !== "side") return facingBetween(a, b, share);
  return share > 0.5 ? b : a;
}

function sideBetween(a: SidePose, b: SidePose, share: number): SidePose {
  const spine = curveBetween(a.spine, b.spine, share);
  const arm = (side: "near" | "far", root: (spine: Curve) => Point): Limb =>
    limbBetween(
      { limb: a.arms[side], root: root(a.spine) },
      { limb: b.arms[side], root: root(b.spine) },
      { root: root(spine), upper: bones.upperArm, lower: bones.forearm, share },
    );
  const leg = (side: "near" | "far"): Limb =>
    limbBetween(
      { limb: a.legs[side], root: a.spine[0] },
      { limb: b.legs[side], root: b.spine[0] },
      { root: spine[0], upper: bones.thigh, lower: bones.shin, share },
    );
  return {
    view: "side",
    spine,
    head: { neck: turn(a.head.neck, b.head.neck, share), nod: mix(a.head.nod, b.head.nod, share) },
    arms: { near: arm("near", shoulderOf), far: arm("far", farShoulderOf) },
    legs: { near: leg("near"), far: leg("far") },
  };
}

function facingBetween(a: FacingPose, b: FacingPose, share: number): FacingPose {
  const trunk = {
    view: b.view,
    pelvis: between(a.pelvis, b.pelvis, share),
    neck: between(a.neck, b.neck, share),
    tilt: mix(a.tilt ?? 0, b.tilt ?? 0, share),
    turned: mix(a.turned ?? 0, b.turned ?? 0, share),
    shrug: mix(a.shrug ?? 0, b.shrug ?? 0, share),
    ...(a.blades !== undefined && b.blades !== undefined && { blades: mix(a.blades, b.blades, share) }),
  };
  const now: FacingPose = { ...trunk, arms: b.arms, legs: b.legs };
  const limb = (part: "arms" | "legs", side: "left" | "right"): Limb => {
    const root = (pose: FacingPose): Point => (part === "arms" ? shouldersOf : hipJointsOf)(pose)[side];
    const [upper, lower] = part === "arms" ? [bones.upperArm, bones.forearm] : [bones.thigh, bones.shin];
    return limbBetween(
      { limb: a[part][side], root: root(a) },
      { limb: b[part][side], root: root(b) },
      { root: root(now), upper, lower, share },
    );
  };
  return {
    ...trunk,
    arms: { left: limb("arms", "left"), right: limb("arms", "right") },
    legs: { left: limb("legs", "left"), right: limb("legs", "right") },
  };
}

function curveBetween(a: Curve, b: Curve, share: number): Curve {
  return [
    between(a[0], b[0], share),
    between(a[1], b[1], share),
    between(a[2], b[2], share),
    between(a[3], b[3], share),
  ];
}

interface HeldLimb {
  readonly limb: Limb;
  readonly root: Point;
}

interface Between {
  /** Where the limb begins now. */
  readonly root: Point;
  readonly upper: number;
  readonly lower: number;
  readonly share: number;
}

/** A hand or foot that stays in its place stays; any other swings around its joint, and so does an elbow that turns over. */
function limbBetween(a: HeldLimb, b: HeldLimb, { root, upper, lower, share }: Between): Limb {
  if (share <= 0) return a.limb;
  if (share >= 1) return b.limb;
  // What points out of the picture has no arc on it.
  const isStraight = [a, b].some(({ limb }) => "toward" in limb && limb.toward === "viewer");
  const swing = (from: Point, to: Point): Point =>
    isStraight || distance(from, to) < 1.5
      ? between(from, to, share)
      : add(root, swung(minus(from, a.root), minus(to, b.root), share));
  const reach = swing(a.limb.reach, b.limb.reach);
  const tip = tipBetween(a.limb.tip, b.limb.tip, share);
  if ("toward" in a.limb && "toward" in b.limb && a.limb.toward === b.limb.toward)
    return { ...b.limb, reach, ...tip };
  const jointOf = ({ limb, root: from }: HeldLimb): Point => placed(from, limb, upper, lower).joint;
  return { reach, through: swing(jointOf(a), jointOf(b)), ...tip };
}

/** A vector on its way from one to the other: it turns, and grows or shrinks. */
function swung(from: Point, to: Point, share: number): Point {
  const length = mix(Math.hypot(...from), Math.hypot(...to), share);
  return scaled(heading(turn(degreesOf(from), degreesOf(to), share)), length);
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

function tipBetween(a: number | undefined, b: number | undefined, share: number): { readonly tip?: number } {
  if (a !== undefined && b !== undefined) return { tip: turn(a, b, share) };
  const tip = share > 0.5 ? b : a;
  return tip === undefined ? {} : { tip };
}
