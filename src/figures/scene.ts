/** What a picture consists of: plain data, listed from back to front. */
import type { Point } from "./geometry.ts";
import type { Pose } from "./pose.ts";

/** What a thing is made of; the style sheet gives each its color. */
type PropTone = "prop" | "propDark" | "room" | "accent" | "guide";

/** One thing on a picture. */
export type Item =
  /** A body; what it holds is drawn in front of the trunk and behind the near hand. */
  | { readonly kind: "person"; readonly pose: Pose; readonly holds?: readonly Item[] }
  | {
      readonly kind: "slab";
      readonly corner: Point;
      readonly width: number;
      readonly height: number;
      readonly tone: PropTone;
    }
  | {
      readonly kind: "rope";
      readonly points: readonly Point[];
      readonly tone: PropTone;
      readonly width: number;
    }
  | { readonly kind: "ring"; readonly center: Point; readonly radius: number; readonly tone: PropTone }
  /** A movement: a curve that starts at `from`, is pulled towards `by` and ends at `to` with an arrowhead. */
  | { readonly kind: "arrow"; readonly from: Point; readonly by?: Point; readonly to: Point }
  /** A movement around a point: an arc from one angle over `sweep` degrees (more than 0 is clockwise). */
  | {
      readonly kind: "turn";
      readonly center: Point;
      readonly radius: number;
      readonly from: number;
      readonly sweep: number;
    }
  /** Items drawn smaller (`scale`) and moved, so that their point 0, 0 comes to lie at `origin`. */
  | {
      readonly kind: "group";
      readonly origin: Point;
      readonly scale: number;
      readonly items: readonly Item[];
    }
  | { readonly kind: "letter"; readonly at: Point; readonly text: string };

/** A start and an end position on the same part of the same picture. */
export interface Scene {
  /** The part that is shown, as left, top and width; its height is four fifths of its width. */
  readonly frame: readonly [number, number, number];
  readonly start: readonly Item[];
  readonly end: readonly Item[];
  /** The positions on the way around, for a movement that goes in a circle and not to and fro. */
  readonly around?: readonly (readonly Item[])[];
}
