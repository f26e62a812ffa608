/** The shape of a measure: something to do about the pain, now or in the long run. */
import type { Condition } from "../../../engine/condition.ts";
import type { ExclusionId } from "../../levels/exclusions.ts";
import type { ExerciseId } from "../exercises/index.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { Citation } from "../../sources/citation.ts";

/** One thing to do. No text of a measure names a painkiller: those have a gate of their own. */
export interface Measure {
  readonly name: string;
  /** What to do, in one to three short sentences. */
  readonly how: string;
  readonly why: string;
  /** For the first days, or to keep the pain from coming back. */
  readonly kind: "now" | "longTerm";
  /** What the sources do not agree on, said plainly. */
  readonly debate?: string;
  /** The movements that carry it out. */
  readonly exercises?: readonly ExerciseId[];
  /** The measure is left out while any of these is ruled out. */
  readonly ruledOutBy: readonly ExclusionId[];
  /** Answers that call for this measure, whichever cause pattern fits. */
  readonly calledForBy?: Condition<QuestionId>;
  /** Empty when it is general advice without a source that we can show. */
  readonly sources: readonly Citation[];
}
