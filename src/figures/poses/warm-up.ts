/** Warm-up and cool-down. */
import { heading, scaled } from "../geometry.ts";
import type { FacingPose, SidePose } from "../pose.ts";
import { arrow } from "../props.ts";
import type { Item, Scene } from "../scene.ts";
import { groundBehind, groundUnder, standingFront } from "./standing.ts";

const armsOut = {
  ...standingFront,
  arms: {
    left: { reach: [45.7, 54], toward: "down" },
    right: { reach: [154.3, 54], toward: "down" },
  },
} as const satisfies FacingPose;

/** The hands on their way around small circles. */
const circling = Array.from({ length: 12 }, (_, step): readonly Item[] => {
  const [x, y] = scaled(heading(step * 30), 5);
  return [
    groundBehind,
    {
      kind: "person",
      pose: {
        ...standingFront,
        arms: {
          left: { reach: [50.5 - x, 54 + y], toward: "down" },
          right: { reach: [149.5 + x, 54 + y], toward: "down" },
        },
      },
    },
  ];
});

export const armCircles = {
  frame: [8, 8, 184],
  start: [
    groundBehind,
    { kind: "turn", center: [42, 53], radius: 9, from: 20, sweep: 290 },
    { kind: "turn", center: [158, 53], radius: 9, from: 160, sweep: -290 },
    { kind: "person", pose: armsOut },
  ],
  end: [
    groundBehind,
    { kind: "turn", center: [42, 53], radius: 21, from: 20, sweep: 290 },
    { kind: "turn", center: [158, 53], radius: 21, from: 160, sweep: -290 },
    { kind: "person", pose: armsOut },
  ],
  around: circling,
} as const satisfies Scene;

const handsAtChest = {
  ...standingFront,
  arms: {
    left: { through: [70, 62], reach: [90, 61] },
    right: { through: [130, 62], reach: [110, 61] },
  },
} as const satisfies FacingPose;

const trunkTurned = {
  ...standingFront,
  turned: 1,
  arms: {
    left: { through: [101, 64], reach: [118, 62] },
    right: { through: [126, 60], reach: [121, 61] },
  },
} as const satisfies FacingPose;

export const torsoTwists = {
  frame: [10, 8, 180],
  start: [groundBehind, { kind: "person", pose: handsAtChest }],
  end: [groundBehind, { kind: "person", pose: trunkTurned }, arrow([70, 78], [134, 76], [102, 92])],
} as const satisfies Scene;

const walking = {
  view: "side",
  spine: [
    [98, 88],
    [100, 74],
    [97, 61],
    [101, 48],
  ],
  head: { neck: -80, nod: 0 },
  arms: {
    near: { reach: [118, 84], toward: "left" },
    far: { reach: [86, 86], toward: "left" },
  },
  legs: {
    near: { reach: [80, 142], toward: "right", tip: 28 },
    far: { reach: [116, 143.6], toward: "right", tip: -12 },
  },
} as const satisfies SidePose;

const jogging = {
  view: "side",
  spine: [
    [98, 84],
    [102, 70],
    [100, 57],
    [106, 45],
  ],
  head: { neck: -76, nod: 0 },
  arms: {
    near: { reach: [97, 74], toward: "left", tip: 0 },
    far: { reach: [128, 58], toward: "down", tip: -50 },
  },
  legs: {
    near: { reach: [116, 116], toward: "right", tip: 20 },
    far: { reach: [84, 137], toward: "right", tip: 55 },
  },
} as const satisfies SidePose;

export const lightCardio = {
  frame: [10, 8, 180],
  start: [groundUnder, { kind: "person", pose: walking }, arrow([134, 100], [152, 100])],
  end: [groundUnder, { kind: "person", pose: jogging }, arrow([140, 100], [172, 100])],
} as const satisfies Scene;

const armAcross = {
  ...standingFront,
  arms: {
    left: { reach: [128, 60], toward: "down" },
    right: { through: [118, 73], reach: [105, 60], tip: -120 },
  },
} as const satisfies FacingPose;

export const staticStretching = {
  frame: [28, 12, 144],
  start: [{ kind: "person", pose: standingFront }],
  end: [{ kind: "person", pose: armAcross }, arrow([138, 76], [118, 86], [132, 86])],
} as const satisfies Scene;
