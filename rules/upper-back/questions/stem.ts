/** The shape of a stem. */
import type { NonEmpty } from "../../engine/condition.ts";
import type { QuestionId } from "./index.ts";

/**
 * A short line on a list to tick. When the person goes on, one page asks about everything that was ticked, in the whole
 * words of its questions. A stem is at least as wide as all that it opens, so that nobody who would say yes there
 * leaves it alone.
 */
export interface Stem {
  /** About eight words. */
  readonly plain: string;
  /** What is asked once it is ticked. Two stems may open the same question. */
  readonly opens: NonEmpty<QuestionId>;
  /** Words that stay visible under it: a list of unlike things cannot be said in eight words. */
  readonly under?: string;
  /** Ticking it is the answer yes to what it opens; nothing more has to be asked. */
  readonly tickSaysYes?: true;
}
