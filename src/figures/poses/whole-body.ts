/** Trunk and hips: dead bug, bird dog, side plank, bridge. */
import type { FacingPose, SidePose } from "../pose.ts";
import { arrow, floor, mat } from "../props.ts";
import type { Scene } from "../scene.ts";

const matFloor = [floor(120), mat(12, 119, 176)] as const;

const onBack = {
  view: "side",
  spine: [
    [104, 111.4],
    [91, 109.6],
    [77, 110.4],
    [64, 111.6],
  ],
  head: { neck: -176, nod: 6 },
} as const;

const tableTop = {
  ...onBack,
  arms: {
    near: { reach: [69, 68.5], toward: "left" },
    far: { reach: [72, 68.5], toward: "left" },
  },
  legs: {
    near: { reach: [134, 84], toward: "up", tip: -50 },
    far: { reach: [138, 83], toward: "up", tip: -50 },
  },
} as const satisfies SidePose;

const oppositeOut = {
  ...tableTop,
  arms: {
    near: { reach: [69, 68.5], toward: "left" },
    far: { reach: [28.5, 104], toward: "up" },
  },
  legs: {
    near: { reach: [161, 109], toward: "up", tip: -60 },
    far: { reach: [138, 83], toward: "up", tip: -50 },
  },
} as const satisfies SidePose;

export const deadBug = {
  frame: [18, 10, 158],
  start: [...matFloor, { kind: "person", pose: tableTop }],
  end: [
    ...matFloor,
    { kind: "person", pose: oppositeOut },
    arrow([54, 68], [34, 88], [38, 72]),
    arrow([148, 80], [164, 94], [160, 82]),
  ],
} as const satisfies Scene;

const onAllFours = {
  view: "side",
  spine: [
    [80, 86.6],
    [93, 84],
    [106, 80],
    [119, 75],
  ],
  head: { neck: -6, nod: -8 },
  arms: {
    near: { reach: [115, 116.8], toward: "left", tip: 0 },
    far: { reach: [120, 116], toward: "left", tip: 0 },
  },
  legs: {
    near: { reach: [52, 116.6], toward: "down", tip: 176 },
    far: { reach: [56, 115.8], toward: "down", tip: 176 },
  },
} as const satisfies SidePose;

const armAndLegOut = {
  ...onAllFours,
  arms: { ...onAllFours.arms, far: { reach: [156, 71], toward: "down" } },
  legs: { ...onAllFours.legs, near: { reach: [22.5, 82], toward: "down", tip: 110 } },
} as const satisfies SidePose;

export const birdDog = {
  frame: [8, 8, 162],
  start: [...matFloor, { kind: "person", pose: onAllFours }],
  end: [
    ...matFloor,
    { kind: "person", pose: armAndLegOut },
    arrow([140, 92], [158, 82], [152, 92]),
    arrow([40, 102], [24, 92], [28, 102]),
  ],
} as const satisfies Scene;

const hipsDown = {
  view: "front",
  pelvis: [96, 106],
  neck: [60, 87],
  tilt: 0,
  arms: {
    left: { reach: [52, 116.6], through: [72, 115.6], tip: 180 },
    right: { reach: [96, 96], toward: "up" },
  },
  legs: {
    left: { reach: [150.4, 115.4], toward: "up", tip: 4 },
    right: { reach: [155.6, 110], toward: "up", tip: 8 },
  },
} as const satisfies FacingPose;

const hipsUp = {
  ...hipsDown,
  pelvis: [97, 96],
  neck: [60, 81],
  legs: {
    left: { reach: [150.8, 114.4], toward: "up", tip: 10 },
    right: { reach: [154, 108.6], toward: "up", tip: 14 },
  },
  arms: {
    left: { reach: [50, 116.6], through: [70, 115.6], tip: 180 },
    right: { reach: [97, 87], toward: "up" },
  },
} as const satisfies FacingPose;

export const sidePlank = {
  frame: [18, 12, 156],
  start: [...matFloor, { kind: "person", pose: hipsDown }],
  end: [...matFloor, { kind: "person", pose: hipsUp }, arrow([112, 80], [112, 62])],
} as const satisfies Scene;

const hipsOnFloor = {
  ...onBack,
  arms: {
    near: { reach: [108, 117], toward: "up", tip: 0 },
    far: { reach: [109, 116], toward: "up", tip: 0 },
  },
  legs: {
    near: { reach: [138, 116.8], toward: "up" },
    far: { reach: [142, 116], toward: "up" },
  },
} as const satisfies SidePose;

const hipsLifted = {
  ...hipsOnFloor,
  spine: [
    [100, 92],
    [89, 96],
    [76, 104],
    [64, 111],
  ],
} as const satisfies SidePose;

export const bridge = {
  frame: [30, 28, 134],
  start: [...matFloor, { kind: "person", pose: hipsOnFloor }],
  end: [...matFloor, { kind: "person", pose: hipsLifted }, arrow([92, 80], [92, 64])],
} as const satisfies Scene;
