/** The three lifts that the form checks are about. */
import type { SidePose } from "../pose.ts";
import { arrow, bench, floor, guide, plate } from "../props.ts";
import type { Scene } from "../scene.ts";
import { groundUnder, standingSide } from "./standing.ts";

const hinged = {
  view: "side",
  spine: [
    [82, 98],
    [94, 90],
    [105, 82],
    [116, 75],
  ],
  head: { neck: -40, nod: -18 },
  arms: {
    near: { reach: [113, 119], toward: "left" },
    far: { reach: [116, 118.6], toward: "left" },
  },
  legs: {
    near: { reach: [93, 144.8], toward: "right" },
    far: { reach: [97, 144.2], toward: "right" },
  },
} as const satisfies SidePose;

const rowed = {
  ...hinged,
  arms: {
    near: { reach: [103, 99], toward: "left", tip: 90 },
    far: { reach: [106, 98], toward: "left", tip: 90 },
  },
} as const satisfies SidePose;

export const row = {
  frame: [12, 10, 178],
  start: [groundUnder, { kind: "person", pose: hinged, holds: plate([114, 123], 12) }],
  end: [
    groundUnder,
    { kind: "person", pose: rowed, holds: plate([103, 103], 12) },
    arrow([128, 124], [124, 104]),
  ],
} as const satisfies Scene;

const barAtShoulders = {
  ...standingSide,
  arms: {
    near: { reach: [113, 56], toward: "down", tip: -80 },
    far: { reach: [115, 56], toward: "down", tip: -80 },
  },
} as const satisfies SidePose;

const barOverhead = {
  ...standingSide,
  head: { neck: -73, nod: 0 },
  arms: {
    near: { reach: [99, 11], toward: "left", tip: -85 },
    far: { reach: [101.5, 11], toward: "left", tip: -85 },
  },
} as const satisfies SidePose;

export const overheadPress = {
  frame: [2, -8, 198],
  start: [groundUnder, { kind: "person", pose: barAtShoulders, holds: plate([114, 52], 10) }],
  end: [
    groundUnder,
    { kind: "person", pose: barOverhead, holds: plate([99.5, 7], 10) },
    guide([99.5, 21], [99.5, 146]),
    arrow([130, 46], [130, 20]),
  ],
} as const satisfies Scene;

const onBench = {
  view: "side",
  spine: [
    [112, 96.4],
    [99, 94],
    [85, 94],
    [72, 96.4],
  ],
  head: { neck: -178, nod: 4 },
  legs: {
    near: { reach: [138, 134.8], toward: "up" },
    far: { reach: [142, 134.2], toward: "up" },
  },
} as const;

const pressed = {
  ...onBench,
  arms: {
    near: { reach: [77, 54.5], toward: "right" },
    far: { reach: [79, 54.5], toward: "right" },
  },
} as const satisfies SidePose;

const lowered = {
  ...onBench,
  arms: {
    near: { reach: [90, 81], toward: "down", tip: -80 },
    far: { reach: [92, 80], toward: "down", tip: -80 },
  },
} as const satisfies SidePose;

const benchFloor = [floor(138), ...bench(42, 105, 86, 138)] as const;

export const benchPress = {
  frame: [14, 22, 164],
  start: [...benchFloor, { kind: "person", pose: pressed, holds: plate([77, 50], 12) }],
  end: [
    ...benchFloor,
    { kind: "person", pose: lowered, holds: plate([90, 77], 12) },
    arrow([114, 56], [114, 76]),
  ],
} as const satisfies Scene;
