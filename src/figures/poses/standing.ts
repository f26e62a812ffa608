/** Parts of poses that many figures share. */
import type { Curve } from "../geometry.ts";
import type { FacingPose, SidePose } from "../pose.ts";
import { floor } from "../props.ts";

/** Where the floor begins behind a person who faces the viewer, and under one seen from the side. */
export const groundBehind = floor(138);
export const groundUnder = floor(148);

/** Standing, seen from the front, arms hanging. */
export const standingFront = {
  view: "front",
  pelvis: [100, 87],
  neck: [100, 47],
  arms: {
    left: { reach: [82.6, 96], toward: "left", tip: 90 },
    right: { reach: [117.4, 96], toward: "right", tip: 90 },
  },
  legs: {
    left: { reach: [92.6, 144.6], toward: "left" },
    right: { reach: [107.4, 144.6], toward: "right" },
  },
} as const satisfies FacingPose;

/** An upright spine with its natural curve, from a hip joint at `x`, `y`. */
export const uprightSpine = (x: number, y: number): Curve => [
  [x, y],
  [x + 1.5, y - 14],
  [x - 2.5, y - 27],
  [x + 0.5, y - 40],
];

/** Standing, seen from the side, one foot a little ahead. */
export const standingSide = {
  view: "side",
  spine: uprightSpine(100, 88),
  head: { neck: -82, nod: -2 },
  arms: {
    near: { reach: [101, 94], toward: "left", tip: 88 },
    far: { reach: [104, 93], toward: "left", tip: 85 },
  },
  legs: {
    near: { reach: [96, 144.8], toward: "right" },
    far: { reach: [104, 144.2], toward: "right" },
  },
} as const satisfies SidePose;
