/** The shape of an exclusion rule: an answer that forbids a piece of advice, or makes it "ask first". */
import type { Condition, NonEmpty } from "../../../engine/condition.ts";
import type { ExclusionId } from "../../levels/exclusions.ts";
import type { ExerciseId } from "../exercises/index.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { Citation } from "../../sources/citation.ts";

/** An answer that forbids advice. It holds when the answers cannot rule it out, so "not sure" never is milder. */
export interface ExclusionRule {
  readonly when: Condition<QuestionId>;
  /** Left out altogether. */
  readonly ruledOut: readonly ExclusionId[];
  /** Still shown, with the words to ask a professional first. */
  readonly askFirst: readonly ExclusionId[];
  /** Single exercises left out, where no wider exclusion fits. */
  readonly exercises?: NonEmpty<ExerciseId>;
  /** Why, to the person, in one or two plain sentences. */
  readonly because: string;
  /** Empty when it is this project's own caution. */
  readonly sources: readonly Citation[];
}
