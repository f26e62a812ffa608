/** The shape of a movement and of a lift, as they are written down in this folder. */
import type { NonEmpty } from "../../../engine/condition.ts";
import type { ExclusionId } from "../../levels/exclusions.ts";
import type { Citation } from "../../sources/citation.ts";

/** What the two drawings show, in words, for those who cannot see them. */
export interface PictureText {
  readonly start: string;
  readonly end: string;
}

/** A number, or from where to where. */
type Range = readonly [number] | readonly [from: number, to: number];

/** What is done in one go: counted or timed, and if need be on each side, or in each direction. */
export type Amount = (
  { readonly times: Range } | { readonly seconds: Range } | { readonly minutes: Range }
) & {
  readonly eachSide?: true;
  readonly eachWay?: true;
};

/** One movement. Everything but `amount`, `ruledOutBy` and `sources` is read by the person. */
export interface Exercise {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** What is needed, as a list in words; "nothing" is an answer. */
  readonly equipment: string;
  readonly steps: NonEmpty<string>;
  /** How long, how often, how many. */
  readonly dose: string;
  /** Present where numbers in `dose` are this project’s own proposal and not those of physiotherapy pages. */
  readonly doseIsOurs?: true;
  /** One go of `dose`, for a counter or a timer. Its numbers stand in `dose` too. */
  readonly amount: Amount;
  readonly commonErrors: NonEmpty<string>;
  /** When to leave it, or to ask a professional first. */
  readonly askFirst: NonEmpty<string>;
  /**
   * What removes it. Every movement carries `stretching`: where an injury is suspected that forbids it, only rest
   * and walking are left.
   */
  readonly ruledOutBy: NonEmpty<ExclusionId>;
  readonly picture: PictureText;
  /** None means that it is general advice, and is shown as that. */
  readonly sources: readonly Citation[];
}

/** A lift that the article names as a risk when the form is poor. The checks are general coaching. */
export interface Lift {
  readonly name: string;
  readonly checks: NonEmpty<string>;
  readonly picture: PictureText;
}
