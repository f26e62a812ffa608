/** The shape of a cause pattern: what the pain can fit with, how well that is known, and what aims at it. */
import type { NonEmpty } from "../../../engine/condition.ts";
import type { Pattern } from "../../../engine/patterns.ts";
import type { ExerciseId } from "../../advice/exercises/index.ts";
import type { MeasureId } from "../../advice/measures/index.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { Citation } from "../../sources/citation.ts";

/** How good the evidence is that this pattern matters. */
export type EvidenceQuality = "good" | "moderate" | "weak";

/** A cause pattern: what upper back pain after training can fit with. Never a diagnosis, and never sets the level. */
export interface CausePattern extends Pattern<QuestionId> {
  /** As a heading. */
  readonly title: string;
  /** As part of a sentence: "this can fit with …". */
  readonly name: string;
  readonly whatItIs: string;
  readonly quality: EvidenceQuality;
  /** How good the evidence is, in one honest sentence. */
  readonly evidence: string;
  /** What aims at it, the most fitting first. */
  readonly measures: NonEmpty<MeasureId>;
  readonly exercises: NonEmpty<ExerciseId>;
  readonly sources: NonEmpty<Citation>;
}
