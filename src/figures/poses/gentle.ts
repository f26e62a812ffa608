/** Shoulder rolls, neck tilts, cat-cow. */
import type { FacingPose, SidePose } from "../pose.ts";
import { arrow, chair, mat } from "../props.ts";
import type { Item, Scene } from "../scene.ts";
import { groundBehind, standingFront } from "./standing.ts";
import { floor } from "../props.ts";

const shouldersUp = {
  ...standingFront,
  shrug: 6,
  arms: {
    left: { reach: [82.6, 90], toward: "left", tip: 90 },
    right: { reach: [117.4, 90], toward: "right", tip: 90 },
  },
} as const satisfies FacingPose;

export const shoulderRolls = {
  frame: [46, 14, 108],
  start: [{ kind: "person", pose: standingFront }],
  end: [
    { kind: "person", pose: shouldersUp },
    { kind: "turn", center: [65, 54], radius: 9, from: 60, sweep: 250 },
    { kind: "turn", center: [135, 54], radius: 9, from: 120, sweep: -250 },
  ],
} as const satisfies Scene;

const seated = {
  view: "front",
  pelvis: [100, 98],
  neck: [100, 58],
  arms: {
    left: { reach: [88, 104], toward: "left", tip: 80 },
    right: { reach: [112, 104], toward: "right", tip: 100 },
  },
  legs: {
    left: { through: [89, 111], reach: [89, 140] },
    right: { through: [111, 111], reach: [111, 140] },
  },
} as const satisfies FacingPose;

const seatedOn = (pose: FacingPose): readonly Item[] => [
  groundBehind,
  ...chair(100, 104, 146),
  { kind: "person", pose },
];

export const neckTilts = {
  frame: [36, 18, 128],
  start: seatedOn(seated),
  end: [...seatedOn({ ...seated, tilt: 30 }), arrow([108, 24], [128, 44], [124, 28])],
} as const satisfies Scene;

const onAllFours = {
  view: "side",
  arms: {
    near: { reach: [109, 116.8], toward: "left", tip: 0 },
    far: { reach: [113, 116], toward: "left", tip: 0 },
  },
  legs: {
    near: { reach: [48, 116.6], toward: "down", tip: 176 },
    far: { reach: [52, 115.8], toward: "down", tip: 176 },
  },
} as const;

const cat = {
  ...onAllFours,
  spine: [
    [79, 88],
    [82, 70],
    [99, 65],
    [110, 80],
  ],
  head: { neck: 72, nod: 12 },
} as const satisfies SidePose;

const cow = {
  ...onAllFours,
  spine: [
    [76, 86.5],
    [87, 95],
    [101, 92],
    [110, 70.5],
  ],
  head: { neck: -38, nod: -28 },
} as const satisfies SidePose;

const matFloor = [floor(120), mat(34, 119, 104)] as const;

export const catCow = {
  frame: [22, 32, 128],
  start: [...matFloor, { kind: "person", pose: cat }, arrow([95, 58], [95, 44])],
  end: [...matFloor, { kind: "person", pose: cow }, arrow([94, 60], [94, 75])],
} as const satisfies Scene;
