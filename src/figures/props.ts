/** The few things that people lie on, hold or lean on. Each is a handful of simple shapes. */
import { add } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import type { Item } from "./scene.ts";

/** The floor, from edge to edge. */
export const floor = (y: number): Item => ({
  kind: "slab",
  corner: [-20, y],
  width: 240,
  height: 60,
  tone: "room",
});

/** A mat seen from the side; people lie on `y`. */
export const mat = (x: number, y: number, width: number): Item => ({
  kind: "slab",
  corner: [x, y],
  width,
  height: 3.6,
  tone: "prop",
});

/** A bench seen from the side; people lie on `y`, its legs end at `ground`. */
export const bench = (x: number, y: number, width: number, ground: number): readonly Item[] => [
  {
    kind: "rope",
    points: [
      [x + 12, y + 4],
      [x + 12, ground - 1.5],
    ],
    tone: "propDark",
    width: 3.4,
  },
  {
    kind: "rope",
    points: [
      [x + width - 12, y + 4],
      [x + width - 12, ground - 1.5],
    ],
    tone: "propDark",
    width: 3.4,
  },
  { kind: "slab", corner: [x, y], width, height: 6.5, tone: "prop" },
];

/** A chair from the front, behind a person who sits on `seat`. */
export const chair = (center: number, seat: number, ground: number): readonly Item[] => [
  {
    kind: "rope",
    points: [
      [center - 23, seat],
      [center - 24, ground - 1.5],
    ],
    tone: "propDark",
    width: 3.2,
  },
  {
    kind: "rope",
    points: [
      [center + 23, seat],
      [center + 24, ground - 1.5],
    ],
    tone: "propDark",
    width: 3.2,
  },
  {
    kind: "rope",
    points: [
      [center - 23, seat - 16],
      [center - 23, seat],
    ],
    tone: "propDark",
    width: 3.2,
  },
  {
    kind: "rope",
    points: [
      [center + 23, seat - 16],
      [center + 23, seat],
    ],
    tone: "propDark",
    width: 3.2,
  },
  { kind: "slab", corner: [center - 27, seat - 40], width: 54, height: 26, tone: "prop" },
  { kind: "slab", corner: [center - 27, seat - 1], width: 54, height: 5, tone: "prop" },
];

/** A foam roller from its end. */
export const roller = (center: Point, radius: number): readonly Item[] => [
  { kind: "ring", center, radius, tone: "accent" },
  { kind: "ring", center, radius: radius * 0.4, tone: "prop" },
];

/** A bar from its end, with a plate. */
export const plate = (center: Point, radius: number): readonly Item[] => [
  { kind: "ring", center, radius, tone: "propDark" },
  { kind: "ring", center, radius: radius * 0.62, tone: "prop" },
  { kind: "ring", center, radius: 1.9, tone: "propDark" },
];

/** A stretched band or a rope from hand to hand. */
export const band = (...points: readonly Point[]): Item => ({
  kind: "rope",
  points,
  tone: "accent",
  width: 3,
});

/** A line to look along, such as the path of a bar. */
export const guide = (from: Point, to: Point): Item => ({
  kind: "rope",
  points: [from, to],
  tone: "guide",
  width: 1.6,
});

/** A cable tower on the right of the picture, with its pulley at `pulley`. */
export const cableTower = (pulley: Point, ground: number): readonly Item[] => [
  { kind: "slab", corner: [pulley[0] + 4, 8], width: 9, height: ground - 8, tone: "prop" },
  { kind: "slab", corner: [pulley[0] - 3, ground - 5], width: 24, height: 5, tone: "propDark" },
  { kind: "ring", center: pulley, radius: 4.2, tone: "propDark" },
];

/** A movement as an arrow, straight or pulled towards `by`. */
export const arrow = (from: Point, to: Point, by?: Point): Item =>
  by === undefined ? { kind: "arrow", from, to } : { kind: "arrow", from, by, to };

/** The same arrow on the left and on the right of a middle line at `x`. */
export function twinArrows(x: number, from: Point, to: Point, by?: Point): readonly Item[] {
  const put = (side: number, point: Point): Point => add([x, 0], [side * point[0], point[1]]);
  return [-1, 1].map((side) => arrow(put(side, from), put(side, to), by && put(side, by)));
}
