/** The shape of a page of the guide: words of its own, and references to everything that is written down elsewhere. */
import type { NonEmpty } from "../../../engine/condition.ts";
import type { CausePatternId } from "../cause-patterns/index.ts";
import type { DispositionId } from "../../levels/dispositions.ts";
import type { ExerciseId, LiftId } from "../../advice/exercises/index.ts";
import type { MeasureId } from "../../advice/measures/index.ts";
import type { RedFlagId } from "../../levels/red-flags/index.ts";
import type { Citation } from "../../sources/citation.ts";
import type { ProfessionalId } from "../../levels/who-to-see.ts";

/**
 * The pages that other pages lead to. Written out, because a type made from the pages would refer to itself; the
 * compiler holds it to the pages in `index.ts`.
 */
export type GuidePageName =
  | "whatItIs"
  | "causes"
  | "relief"
  | "prevention"
  | "form"
  | "warmUp"
  | "equipment"
  | "help"
  | "frequentQuestions";

/** One piece of a section: words, or a reference to data that is shown there. */
export type GuideBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: NonEmpty<string> }
  /** In full: what to do, why, what is debated. */
  | { readonly kind: "measures"; readonly ids: NonEmpty<MeasureId> }
  /** By name only, for answers that sum up. */
  | { readonly kind: "measureNames"; readonly ids: NonEmpty<MeasureId> }
  | { readonly kind: "patterns"; readonly ids: NonEmpty<CausePatternId> }
  | { readonly kind: "patternNames"; readonly ids: NonEmpty<CausePatternId> }
  | { readonly kind: "exercises"; readonly ids: NonEmpty<ExerciseId> }
  | { readonly kind: "lifts"; readonly ids: NonEmpty<LiftId> }
  /** Every warning sign of a level. */
  | { readonly kind: "redFlags"; readonly level: DispositionId }
  | { readonly kind: "redFlagNames"; readonly ids: NonEmpty<RedFlagId> }
  | { readonly kind: "professionals"; readonly ids: NonEmpty<ProfessionalId> }
  /** What the days and weeks of care at home bring. */
  | { readonly kind: "phases" }
  /** How much pain is fine while moving. */
  | { readonly kind: "trafficLight" }
  /** The steps back to training. */
  | { readonly kind: "returnToTraining" }
  /** What to tell a professional. */
  | { readonly kind: "whatToTell" }
  /** Links to other pages of the guide. */
  | { readonly kind: "pages"; readonly ids: NonEmpty<GuidePageName> }
  /** A link into the check. */
  | { readonly kind: "check"; readonly text: string };

/** A part of a page under one heading. */
export interface GuideSection {
  readonly heading: string;
  readonly blocks: NonEmpty<GuideBlock>;
  /** For the words of this section. Empty when they are general advice; data that it shows has sources of its own. */
  readonly sources: readonly Citation[];
}

/** One page of the guide. */
export interface GuidePage {
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  /** For search results and the list of pages, in one sentence. */
  readonly description: string;
  /** The sections by id; an id is also the anchor on the page. */
  readonly sections: Readonly<Record<string, GuideSection>>;
}
