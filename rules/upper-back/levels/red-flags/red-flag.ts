/** The shape of a red flag. */
import type { Condition, NonEmpty } from "../../../engine/condition.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { Citation } from "../../sources/citation.ts";
import type { DispositionId } from "../dispositions.ts";
import type { ExclusionId } from "../exclusions.ts";
import type { ProfessionalId } from "../who-to-see.ts";

/** A red flag: when it is present, a professional should look, this soon. Fields stand in a clinician's order. */
export interface RedFlag {
  /** What it is, as a person would say it; never a diagnosis. */
  readonly title: string;
  /** When it is present. */
  readonly when: Condition<QuestionId>;
  /** How soon help is needed when it is present. */
  readonly disposition: DispositionId;
  /** Where to go when only a hospital can look for it the same day. A place and not a level: it changes no order. */
  readonly where?: "emergencyDepartment";
  /** How soon help is needed when it can be neither confirmed nor ruled out. */
  readonly ifUnsure: DispositionId;
  /** Why it matters, to the person, in one or two plain sentences. */
  readonly because: string;
  /** What must not set it off. */
  readonly notWhen: string;
  /** Who suits it, the best first. */
  readonly see: NonEmpty<ProfessionalId>;
  /** What must not be advised while it is present or not ruled out. */
  readonly rulesOut: readonly ExclusionId[];
  readonly sources: NonEmpty<Citation>;
  /** One more piece of advice that only this rule gives. */
  readonly advice?: string;
}
