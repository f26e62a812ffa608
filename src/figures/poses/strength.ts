/** Shoulder blades, band, wall, cable and the letters Y, T and W. */
import type { Point } from "../geometry.ts";
import type { FacingPose, SidePose } from "../pose.ts";
import { arrow, band, cableTower, floor, mat, twinArrows } from "../props.ts";
import type { Item, Scene } from "../scene.ts";
import { groundBehind, groundUnder, standingFront, standingSide } from "./standing.ts";

const bladesLoose = {
  ...standingFront,
  view: "back",
  shrug: 1.5,
  blades: 0,
  arms: {
    left: { reach: [83, 94.6], toward: "left", tip: 90 },
    right: { reach: [117, 94.6], toward: "right", tip: 90 },
  },
} as const satisfies FacingPose;

const bladesSet = {
  ...standingFront,
  view: "back",
  shrug: -1.5,
  blades: 1,
  arms: {
    left: { reach: [81, 97.4], toward: "left", tip: 90 },
    right: { reach: [119, 97.4], toward: "right", tip: 90 },
  },
} as const satisfies FacingPose;

export const scapularSet = {
  frame: [46, 14, 108],
  start: [{ kind: "person", pose: bladesLoose }],
  end: [{ kind: "person", pose: bladesSet }, ...twinArrows(100, [20, 49], [11.5, 60])],
} as const satisfies Scene;

const bandAhead = {
  ...standingFront,
  arms: {
    left: { reach: [88.5, 61], toward: "viewer" },
    right: { reach: [111.5, 61], toward: "viewer" },
  },
} as const satisfies FacingPose;

const bandApart = {
  ...standingFront,
  arms: {
    left: { reach: [45.7, 57], toward: "down" },
    right: { reach: [154.3, 57], toward: "down" },
  },
} as const satisfies FacingPose;

export const bandPullApart = {
  frame: [28, 10, 144],
  start: [{ kind: "person", pose: bandAhead }, band([88.5, 61], [111.5, 61])],
  end: [
    { kind: "person", pose: bandApart, holds: [] },
    band([42, 57], [158, 57]),
    ...twinArrows(100, [38, 70], [54, 70]),
  ],
} as const satisfies Scene;

const armsInW = {
  ...standingFront,
  arms: {
    left: { reach: [66, 43], toward: "down" },
    right: { reach: [134, 43], toward: "down" },
  },
} as const satisfies FacingPose;

const armsInV = {
  ...standingFront,
  arms: {
    left: { reach: [71, 15.8], toward: "left" },
    right: { reach: [129, 15.8], toward: "right" },
  },
} as const satisfies FacingPose;

const wall = [
  groundBehind,
  { kind: "slab", corner: [30, -12], width: 140, height: 152, tone: "room" },
] as const;

export const wallSlides = {
  frame: [2, -2, 196],
  start: [...wall, { kind: "person", pose: armsInW }],
  end: [...wall, { kind: "person", pose: armsInV }, ...twinArrows(100, [46, 44], [42, 22])],
} as const satisfies Scene;

const ropeReach = {
  ...standingSide,
  arms: {
    near: { reach: [141, 44], toward: "down", tip: -5 },
    far: { reach: [140.5, 43], toward: "down", tip: -5 },
  },
  legs: {
    near: { reach: [90, 144.8], toward: "right" },
    far: { reach: [112, 144.2], toward: "right" },
  },
} as const satisfies SidePose;

const ropeAtFace = {
  ...ropeReach,
  arms: {
    near: { through: [92, 49], reach: [100, 32], tip: -70 },
    far: { through: [100, 46], reach: [107, 30], tip: -70 },
  },
} as const satisfies SidePose;

const tower = [groundUnder, ...cableTower([176, 38], 148)] as const;

export const facePull = {
  frame: [30, 8, 178],
  start: [...tower, { kind: "person", pose: ropeReach, holds: [band([145, 43], [172, 39])] }],
  end: [
    ...tower,
    { kind: "person", pose: ropeAtFace, holds: [band([101, 29.5], [172, 38])] },
    arrow([152, 56], [130, 58]),
  ],
} as const satisfies Scene;

/** Face down, seen from above, the head towards the top. */
const prone = {
  view: "back",
  pelvis: [0, 40],
  neck: [0, 0],
  legs: {
    left: { reach: [-7, 97.5], toward: "left", tip: 95 },
    right: { reach: [7, 97.5], toward: "right", tip: 85 },
  },
} as const;

const shapes = {
  y: { left: { reach: [-33.4, -28.6], toward: "left" }, right: { reach: [33.4, -28.6], toward: "right" } },
  t: { left: { reach: [-54.4, 7], toward: "up" }, right: { reach: [54.4, 7], toward: "up" } },
  w: { left: { reach: [-33, 7], toward: "down" }, right: { reach: [33, 7], toward: "down" } },
} as const satisfies Record<string, FacingPose["arms"]>;

/** Where the shadow of the right arm falls when the arms are lifted: shoulder, elbow, wrist. */
const shadows = {
  y: [
    [16, 14],
    [38, -24],
  ],
  t: [
    [16, 14],
    [62, 13],
  ],
  w: [
    [16, 14],
    [29, 32],
    [39, 10],
  ],
} as const satisfies Record<string, readonly Point[]>;

const mirrored = (points: readonly Point[]): readonly Point[] => points.map(([x, y]): Point => [4 - x, y]);

const shadow = (points: readonly Point[]): Item => ({ kind: "rope", points, tone: "prop", width: 9 });

const proneShape = (shape: keyof typeof shapes, x: number, lifted: boolean): Item => ({
  kind: "group",
  origin: [x, 36],
  scale: 0.58,
  items: [
    ...(lifted ? [shadow(shadows[shape]), shadow(mirrored(shadows[shape]))] : []),
    { kind: "person", pose: { ...prone, arms: shapes[shape], blades: lifted ? 1 : 0 } },
  ],
});

const letters = (lifted: boolean): readonly Item[] => [
  proneShape("y", 32, lifted),
  proneShape("t", 101, lifted),
  proneShape("w", 169, lifted),
  { kind: "letter", at: [32, 116], text: "Y" },
  { kind: "letter", at: [101, 116], text: "T" },
  { kind: "letter", at: [169, 116], text: "W" },
];

const faceDown = {
  view: "side",
  spine: [
    [96, 111.5],
    [109, 111],
    [122, 110.5],
    [135, 111.5],
  ],
  head: { neck: 4, nod: 0 },
  legs: {
    near: { reach: [38.5, 115.5], toward: "up", tip: 172 },
    far: { reach: [38.5, 115], toward: "up", tip: 172 },
  },
} as const;

const sideStrip = (handY: number): readonly Item[] => [
  floor(149),
  {
    kind: "group",
    origin: [30, 66],
    scale: 0.69,
    items: [
      mat(16, 119, 172),
      {
        kind: "person",
        pose: {
          ...faceDown,
          arms: {
            near: { reach: [171, handY], toward: "up" },
            far: { reach: [171, handY - 1], toward: "up" },
          },
        },
      },
    ],
  },
];

export const ytw = {
  frame: [0, 0, 200],
  start: [...letters(false), ...sideStrip(116.4)],
  end: [...letters(true), ...sideStrip(102), arrow([160, 146], [160, 130])],
} as const satisfies Scene;
