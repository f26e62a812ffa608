/** The shape of one statement of the article that this check grew out of, and of the content that carries it. */
import type { NonEmpty } from "../../../engine/condition.ts";
import type { CausePatternId } from "../cause-patterns/index.ts";
import type { ExerciseId, LiftId } from "../../advice/exercises/index.ts";
import type { GuideSectionRef } from "../guide/index.ts";
import type { MeasureId } from "../../advice/measures/index.ts";
import type { PainReliefId } from "../../advice/medicines.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { RedFlagId } from "../../levels/red-flags/index.ts";
import type { decisions } from "../../sources/review-notes.ts";
import type { CarePhaseId } from "../../advice/self-care.ts";
import type { ProfessionalId } from "../../levels/who-to-see.ts";

/** Content that carries a statement. A reference to something that is not there does not compile. */
export type Home =
  | { readonly exercise: ExerciseId }
  | { readonly lift: LiftId }
  | { readonly measure: MeasureId }
  | { readonly pattern: CausePatternId }
  | { readonly phase: CarePhaseId }
  | { readonly painRelief: PainReliefId }
  | { readonly redFlag: RedFlagId }
  | { readonly question: QuestionId }
  | { readonly professional: ProfessionalId }
  | { readonly decision: (typeof decisions)[number]["id"] }
  | GuideSectionRef;

/** The parts of the article, in its order. */
export const articleParts = {
  opening: "Opening",
  understanding: "What the pain is",
  causes: "Causes",
  symptoms: "Symptoms",
  relief: "Quick relief",
  longTerm: "The long run",
  exercises: "Exercises and stretches",
  help: "When to get help",
  conclusion: "Conclusion",
  takeaways: "Key points",
  faq: "Questions and answers",
} as const;

/** The id of a part of the article. */
export type ArticlePart = keyof typeof articleParts;

/** One thing that the article says. */
export interface Statement {
  /** Counted from 1 in the order of the article, without gaps. */
  readonly number: number;
  readonly part: ArticlePart;
  /** What the article says, in our own short words. */
  readonly says: string;
  readonly carriedBy: NonEmpty<Home>;
  /** Where we say something else on purpose, and why. */
  readonly differs?: string;
}
