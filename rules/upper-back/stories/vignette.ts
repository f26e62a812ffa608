/** What a patient story looks like. Stories are our own; what they turn on is in the sources of the rule. */
import type { DispositionId } from "../levels/dispositions.ts";
import type { RedFlagId } from "../levels/red-flags/index.ts";
import type { Answers } from "../questions/answers.ts";

/** One person's story, the answers they give, and where they must be sent. */
export interface Vignette {
  readonly story: string;
  readonly answers: Answers;
  readonly expected: DispositionId;
  /** Rules that must be present, among others. */
  readonly present?: readonly RedFlagId[];
  /** Rules that must be neither present nor ruled out, among others. */
  readonly notRuledOut?: readonly RedFlagId[];
}

/** Two stories side by side that differ in one thing: in one the rule is present, in the other it is absent. */
export interface Boundary {
  readonly rule: RedFlagId;
  readonly inside: Vignette;
  readonly outside: Vignette;
}
