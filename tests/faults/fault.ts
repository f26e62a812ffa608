/** The shape of a fault. */

/** One fault. */
export interface Fault {
  /** What happens, in words. */
  readonly happens: string;
  /** What the check must do. */
  readonly must: string;
  /** The file of the test that shows it. */
  readonly shownIn: `tests/${string}`;
}
