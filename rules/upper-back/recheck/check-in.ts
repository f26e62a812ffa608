/** One check of a person who comes back, as far as it is compared with the others. */
import type { Answers } from "../questions/answers.ts";

/** A finished check. */
export interface CheckIn {
  /** When the last answer was given, in epoch milliseconds. */
  readonly at: number;
  readonly answers: Answers;
}
