import type { ExerciseId } from "#rules";
import type { Elements } from "../components/elements.ts";
import type { Fetched } from "../components/fetched.ts";

/** What other rooms add to the result. */
export interface ResultSlots {
  /** How it went on, when the check is done again. */
  readonly sinceLastCheck?: Elements;
  /** What the person said, each to change. */
  readonly answersGiven?: Elements;
  /** Questions that can still be answered, for the plan or for the professional. */
  readonly offers?: Elements;
  /** The choice to keep this check. */
  readonly keepForLater?: Elements;
  /** What draws a move; `label` says what the drawing shows. */
  readonly drawing?: Fetched<(id: ExerciseId, label: string) => Elements> | undefined;
}
