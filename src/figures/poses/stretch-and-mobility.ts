/** The roller, the doorway, child’s pose. */
import type { SidePose } from "../pose.ts";
import { arrow, floor, mat, roller } from "../props.ts";
import type { Scene } from "../scene.ts";
import { groundUnder, uprightSpine } from "./standing.ts";

const supineLegs = {
  near: { reach: [146, 116.8], toward: "up" },
  far: { reach: [150, 116], toward: "up" },
} as const;

const overRoller = {
  view: "side",
  spine: [
    [112, 111.6],
    [102, 108],
    [90, 97],
    [80, 87],
  ],
  head: { neck: -136, nod: 10 },
  arms: {
    near: { through: [77, 82], reach: [66, 84], tip: -150 },
    far: { through: [82, 76], reach: [68, 82], tip: -150 },
  },
  legs: supineLegs,
} as const satisfies SidePose;

const backOverRoller = {
  ...overRoller,
  spine: [
    [112, 111.6],
    [100, 104],
    [88, 90],
    [76, 101],
  ],
  head: { neck: -186, nod: 8 },
  arms: {
    near: { through: [68, 94], reach: [62, 106], tip: 150 },
    far: { through: [70, 88], reach: [62, 104], tip: 150 },
  },
} as const satisfies SidePose;

const rollerFloor = [floor(120), mat(38, 119, 124), ...roller([91, 111], 8.4)] as const;

export const foamExtension = {
  frame: [34, 26, 136],
  start: [...rollerFloor, { kind: "person", pose: overRoller }],
  end: [...rollerFloor, { kind: "person", pose: backOverRoller }, arrow([88, 70], [58, 76], [70, 62])],
} as const satisfies Scene;

const inDoorway = {
  view: "side",
  spine: uprightSpine(94, 88),
  head: { neck: -82, nod: 0 },
  arms: {
    near: { through: [110, 55], reach: [110, 35], tip: -90 },
    far: { through: [113, 53], reach: [113, 33], tip: -90 },
  },
  legs: {
    near: { reach: [86, 144.8], toward: "right" },
    far: { reach: [102, 144.2], toward: "right" },
  },
} as const satisfies SidePose;

const throughDoorway = {
  ...inDoorway,
  spine: [
    [106, 96],
    [112, 82],
    [113, 71],
    [119, 57.5],
  ],
  head: { neck: -68, nod: -4 },
  legs: {
    near: { reach: [80, 141], toward: "right", tip: 30 },
    far: { reach: [130, 144.2], toward: "right" },
  },
} as const satisfies SidePose;

const doorPost = [
  groundUnder,
  { kind: "slab", corner: [105, -10], width: 11, height: 158, tone: "prop" },
] as const;

export const doorwayPec = {
  frame: [14, 8, 180],
  start: [...doorPost, { kind: "person", pose: inDoorway }],
  end: [...doorPost, { kind: "person", pose: throughDoorway }, arrow([132, 74], [152, 78])],
} as const satisfies Scene;

const kneeling = {
  view: "side",
  spine: uprightSpine(80, 89),
  head: { neck: -82, nod: 0 },
  arms: {
    near: { reach: [83, 94], toward: "left", tip: 88 },
    far: { reach: [86, 93], toward: "left", tip: 88 },
  },
  legs: {
    near: { reach: [53, 117], toward: "right", tip: 180 },
    far: { reach: [56, 116.4], toward: "right", tip: 180 },
  },
} as const satisfies SidePose;

const folded = {
  view: "side",
  spine: [
    [66, 103],
    [77, 92],
    [94, 93],
    [102, 105],
  ],
  head: { neck: 18, nod: 8 },
  arms: {
    near: { reach: [137, 117], toward: "up", tip: 0 },
    far: { reach: [139, 116.2], toward: "up", tip: 0 },
  },
  legs: {
    near: { reach: [63, 117], toward: "right", tip: 180 },
    far: { reach: [66, 116.4], toward: "right", tip: 180 },
  },
} as const satisfies SidePose;

const matFloor = [floor(120), mat(34, 119, 120)] as const;

export const childsPose = {
  frame: [24, 16, 142],
  start: [...matFloor, { kind: "person", pose: kneeling }],
  end: [...matFloor, { kind: "person", pose: folded }, arrow([112, 92], [136, 100], [126, 90])],
} as const satisfies Scene;
