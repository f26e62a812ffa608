/** The parts that every body is made of, so that all figures share one build and one style. */
import {
  add,
  at,
  between,
  capsule,
  degreesOf,
  direction,
  disc,
  heading,
  quarterTurn,
  reachFor,
  scaled,
} from "./geometry.ts";
import type { Point, Reach } from "./geometry.ts";
import type { Limb } from "./pose.ts";

/** What a part is made of; the style sheet gives each its color. `Far` is for limbs on the far side. */
export type Tone = "skin" | "skinFar" | "shirt" | "shirtFar" | "legs" | "legsFar" | "shoe" | "shoeFar";

/** One closed shape of one tone. */
export interface Part {
  readonly d: string;
  readonly tone: Tone;
}

/** Parts that share one contour, and thin lines drawn on them. */
export interface Layer {
  readonly parts: readonly Part[];
  /** Drawn over the contour and under the parts: cloth that goes on without a seam. */
  readonly joins: readonly Part[];
  readonly lines: readonly string[];
}

/** Lengths of the bones, the same for every figure. A standing figure is about 125 high. */
export const bones = {
  upperArm: 22,
  forearm: 20,
  thigh: 29,
  shin: 29,
  neckToHead: 13.6,
} as const;

type Distance = "near" | "far";

const armTones = {
  near: { sleeve: "shirt", skin: "skin" },
  far: { sleeve: "shirtFar", skin: "skinFar" },
} as const satisfies Record<Distance, Record<string, Tone>>;

const legTones = {
  near: { trouser: "legs", foot: "shoe" },
  far: { trouser: "legsFar", foot: "shoeFar" },
} as const satisfies Record<Distance, Record<string, Tone>>;

/** Where the middle joint and the end of a limb are. */
export function placed(root: Point, limb: Limb, upper: number, lower: number): Reach {
  if ("through" in limb) return { joint: limb.through, end: limb.reach };
  if (limb.toward === "viewer") return { joint: between(root, limb.reach, 0.5), end: limb.reach };
  return reachFor(root, limb.reach, upper, lower, limb.toward);
}

/** Where the elbow and the wrist of an arm are. */
const armReach = (shoulder: Point, limb: Limb): Reach =>
  placed(shoulder, limb, bones.upperArm, bones.forearm);

/**
 * An arm with a short sleeve and a hand that follows the forearm unless the pose says otherwise. `joins` is where
 * its sleeve grows out of the shirt.
 */
export function arm(shoulder: Point, limb: Limb, distance: Distance, joins: readonly string[]): Layer {
  const { joint, end } = armReach(shoulder, limb);
  const tones = armTones[distance];
  const fingers = limb.tip === undefined ? direction(joint, end) : heading(limb.tip);
  const hem = between(shoulder, joint, 0.55);
  if (!("through" in limb) && limb.toward === "viewer") {
    return {
      parts: [
        { d: capsule(shoulder, 4.6, end, 4), tone: tones.sleeve },
        { d: disc(end, 4.6), tone: tones.skin },
      ],
      joins: joins.map((d) => ({ d, tone: tones.sleeve })),
      lines: [disc(end, 4.6)],
    };
  }
  return {
    parts: [
      { d: capsule(shoulder, 4.3, joint, 3.6), tone: tones.skin },
      { d: capsule(joint, 3.6, end, 2.7), tone: tones.skin },
      { d: capsule(end, 3.1, add(end, scaled(fingers, 5)), 2.6), tone: tones.skin },
      { d: sleeve(shoulder, hem), tone: tones.sleeve },
    ],
    joins: joins.map((d) => ({ d, tone: tones.sleeve })),
    lines: [],
  };
}

/** A sleeve is round at the shoulder and cut straight at its hem. */
function sleeve(shoulder: Point, hem: Point): string {
  const across = quarterTurn(direction(shoulder, hem));
  const edge = (center: Point, by: number): string => at(add(center, scaled(across, by)));
  return `M${edge(shoulder, 4.9)}L${edge(hem, 4.9)}L${edge(hem, -4.9)}L${edge(shoulder, -4.9)}A4.9 4.9 0 0 0 ${edge(shoulder, 4.9)}Z`;
}

/** A leg with a foot whose toes point to `toes` degrees unless the pose says otherwise. */
export function leg(hip: Point, limb: Limb, distance: Distance, toes: number): Layer {
  const { joint, end } = placed(hip, limb, bones.thigh, bones.shin);
  const tones = legTones[distance];
  const ahead = heading(limb.tip ?? toes);
  const heel = add(end, scaled(ahead, -1.6));
  return {
    parts: [
      { d: capsule(heel, 3.2, add(heel, scaled(ahead, 11)), 2.4), tone: tones.foot },
      { d: capsule(joint, 5, end, 3.1), tone: tones.trouser },
      { d: capsule(hip, 7.2, joint, 5.1), tone: tones.trouser },
    ],
    joins: [],
    lines: [],
  };
}

/** A foot seen from the front or the back: short and wide. */
export function facingLeg(hip: Point, limb: Limb, outward: number): Layer {
  const { joint, end } = placed(hip, limb, bones.thigh, bones.shin);
  const toes = add(end, limb.tip === undefined ? [outward * 2.4, 3.4] : scaled(heading(limb.tip), 8));
  return {
    parts: [
      { d: capsule(end, 3.1, toes, 3.6), tone: "shoe" },
      { d: capsule(joint, 5, end, 3.1), tone: "legs" },
      { d: capsule(hip, 7.2, joint, 5.1), tone: "legs" },
    ],
    joins: [],
    lines: [],
  };
}

/** The head in profile, with its neck; `up` is where the neck points, `nod` lowers the chin (both in degrees). */
export function profileHead(neck: Point, up: number, nod: number): Layer {
  const center = add(neck, scaled(heading(up), bones.neckToHead));
  const turn = up + 90 + nod;
  const put = (x: number, y: number): string =>
    at(add(center, add(scaled(heading(turn), x), scaled(heading(turn + 90), y))));
  const face =
    `M${put(-8.8, -1.4)}C${put(-8.8, -7.4)} ${put(-4.2, -10.6)} ${put(0.4, -10.6)}` +
    `C${put(5, -10.6)} ${put(7.8, -7.6)} ${put(7.9, -3.2)}C${put(7.9, -1.6)} ${put(8.6, -0.2)} ${put(9.5, 1.4)}` +
    `C${put(9.9, 2.2)} ${put(9.2, 2.8)} ${put(8.2, 2.8)}C${put(8.3, 4.4)} ${put(8.2, 6)} ${put(7.2, 7.4)}` +
    `C${put(6, 9.1)} ${put(3.4, 9)} ${put(1.4, 8.2)}C${put(-2, 7)} ${put(-5.6, 7)} ${put(-7.4, 3.4)}` +
    `C${put(-8.2, 1.8)} ${put(-8.8, 0.4)} ${put(-8.8, -1.4)}Z`;
  const ear = `M${put(-1.6, -1.2)}C${put(-3.4, -2)} ${put(-3.6, 1.4)} ${put(-1.4, 2.4)}`;
  const eye = `M${put(5.2, -1.2)}L${put(5.4, -0.4)}`;
  return {
    parts: [
      {
        d: capsule(add(neck, scaled(heading(up), -2)), 4.9, add(center, scaled(heading(turn), -2.2)), 4.2),
        tone: "skin",
      },
      { d: face, tone: "skin" },
    ],
    joins: [],
    lines: [ear, eye],
  };
}

/** The head from the front or the back, leaning by `tilt` degrees. */
export function facingHead(neck: Point, up: Point, tilt: number, face: boolean): Layer {
  const axis = heading(degreesOf(up) + tilt);
  const across = quarterTurn(axis);
  const center = add(add(neck, scaled(up, 5)), scaled(axis, bones.neckToHead - 5));
  const put = (x: number, y: number): Point => add(center, add(scaled(across, x), scaled(axis, -y)));
  const point = (x: number, y: number): string => at(put(x, y));
  const skull =
    `M${point(-8, -1.6)}C${point(-8, -7.6)} ${point(-4.6, -10.6)} ${point(0, -10.6)}` +
    `C${point(4.6, -10.6)} ${point(8, -7.6)} ${point(8, -1.6)}C${point(8, 4.4)} ${point(4.6, 9.2)} ${point(0, 9.2)}` +
    `C${point(-4.6, 9.2)} ${point(-8, 4.4)} ${point(-8, -1.6)}Z`;
  const features = face
    ? [
        `M${point(-3.1, -0.8)}L${point(-3.1, 0)}`,
        `M${point(3.1, -0.8)}L${point(3.1, 0)}`,
        `M${point(-2.3, 5.2)}C${point(-1, 6.2)} ${point(1, 6.2)} ${point(2.3, 5.2)}`,
      ]
    : [];
  return {
    parts: [
      { d: capsule(add(neck, scaled(up, -2)), 4.8, put(0, 4), 4.4), tone: "skin" },
      { d: disc(put(-8, 0.4), 1.9), tone: "skin" },
      { d: disc(put(8, 0.4), 1.9), tone: "skin" },
      { d: skull, tone: "skin" },
    ],
    joins: [],
    lines: features,
  };
}
