import type { ExerciseId } from "#rules";
import type { ReactNode } from "react";
import type { Fetched } from "../components/fetched.ts";

/** What other rooms add to the result. */
export interface ResultSlots {
  /** How it went on, when the check is done again. */
  readonly sinceLastCheck?: ReactNode;
  /** What the person said, each to change. */
  readonly answersGiven?: ReactNode;
  /** Questions that can still be answered, for the plan or for the professional. */
  readonly offers?: ReactNode;
  /** The choice to keep this check. */
  readonly keepForLater?: ReactNode;
  /** What draws a move; `label` says what the drawing shows. */
  readonly drawing?: Fetched<(id: ExerciseId, label: string) => ReactNode> | undefined;
}
