/** Plane geometry for the drawings. Lengths are units of the 200 by 160 picture; y grows downwards. */

/** A point or a vector: x to the right, y downwards. */
export type Point = readonly [number, number];

/** Which of the two ways a knee or an elbow may bend: the joint lies further to this side. */
export type Side = "left" | "right" | "up" | "down";

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const scaled = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The unit vector from `a` to `b`; points up when the two are the same. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? [0, -1] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The unit vector at an angle in degrees: 0 is right, 90 is down, -90 is up. */
export function heading(degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/** The angle of a vector in degrees, as `heading` counts it. */
export const degreesOf = (vector: Point): number => (Math.atan2(vector[1], vector[0]) * 180) / Math.PI;

/** A vector turned a quarter clockwise as seen on the picture. */
export const quarterTurn = (vector: Point): Point => [-vector[1], vector[0]];

/** Where the middle joint and the end of a limb come to lie. */
export interface Reach {
  readonly joint: Point;
  readonly end: Point;
}

const furtherTo: Readonly<Record<Side, (a: Point, b: Point) => boolean>> = {
  left: (a, b) => a[0] <= b[0],
  right: (a, b) => a[0] >= b[0],
  up: (a, b) => a[1] <= b[1],
  down: (a, b) => a[1] >= b[1],
};

/**
 * Places a limb of two bones (`upper`, `lower`) from its root towards `target`, with the joint bent to `toward`.
 * Bones never stretch: a target out of reach ends the straight limb on the way to it.
 */
export function reachFor(root: Point, target: Point, upper: number, lower: number, toward: Side): Reach {
  const span = Math.min(
    Math.max(distance(root, target), Math.abs(upper - lower) + 0.01),
    upper + lower - 0.01,
  );
  const along = direction(root, target);
  const cosine = (upper * upper + span * span - lower * lower) / (2 * upper * span);
  const sideways = upper * Math.sqrt(Math.max(0, 1 - cosine * cosine));
  const foot = add(root, scaled(along, upper * cosine));
  const first = add(foot, scaled(quarterTurn(along), sideways));
  const second = add(foot, scaled(quarterTurn(along), -sideways));
  return { joint: furtherTo[toward](first, second) ? first : second, end: add(root, scaled(along, span)) };
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as path data. */
export const at = (point: Point): string => `${number(point[0])} ${number(point[1])}`;

/** A tapered capsule: a bone with its flesh, round at both ends. */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const normal = quarterTurn(direction(a, b));
  const edge = (center: Point, radius: number): string => at(add(center, scaled(normal, radius)));
  const arc = (radius: number): string => `A${number(radius)} ${number(radius)} 0 0 0`;
  return (
    `M${edge(a, radiusA)}L${edge(b, radiusB)}${arc(radiusB)} ${edge(b, -radiusB)}` +
    `L${edge(a, -radiusA)}${arc(radiusA)} ${edge(a, radiusA)}Z`
  );
}

/** A circle as path data. */
export function disc(center: Point, radius: number): string {
  return capsule(add(center, [0, 0.001]), radius, center, radius);
}

/** A smooth closed outline through all points (Catmull-Rom, as cubic curves). */
export function smoothOutline(points: readonly Point[]): string {
  const wrapped = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curves = points.map((point, index) => {
    const next = wrapped(index + 1);
    const out = add(point, scaled(direction(wrapped(index - 1), next), distance(point, next) / 3));
    const into = add(next, scaled(direction(wrapped(index + 2), point), distance(point, next) / 3));
    return `C${at(out)} ${at(into)} ${at(next)}`;
  });
  return `M${at(wrapped(0))}${curves.join("")}Z`;
}

/** The point at `share` (0 to 1) of a cubic curve. */
export function onCurve([a, b, c, d]: Curve, share: number): Point {
  const ab = between(a, b, share);
  const bc = between(b, c, share);
  const cd = between(c, d, share);
  return between(between(ab, bc, share), between(bc, cd, share), share);
}

/** A cubic curve: where it begins, two points that pull it, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];
