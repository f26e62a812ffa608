/** What is kept of finished checks when the person asks for it, and how it is written down. */
import type { CheckIn } from "#rules";
import type { NotedDay } from "./saved-session.ts";

/** A finished check that the person chose to keep on the device. */
export interface KeptCheck extends CheckIn {
  /** The version of the rules with which it was answered. */
  readonly rules: string;
  /** When the pain began, in epoch milliseconds; undefined when the person did not say. */
  readonly painStarted: number | undefined;
  /** Whether that stands for the day alone. */
  readonly startTimeUnknown?: boolean | undefined;
  /** What was noted on the plan. */
  readonly noted?: readonly NotedDay[] | undefined;
}

/** Why nothing was taken up although something was stored. */
export type NotTakenUp = "expired" | "unreadable" | "otherVersion";

/** What reading the stored text can give. */
export type ReadKept =
  | {
      readonly status: "kept";
      /** The oldest first; never empty. */
      readonly checks: readonly KeptCheck[];
      /** How many answers were left out because the check no longer has their question or option. */
      readonly leftOut: number;
    }
  | { readonly status: "notTakenUp"; readonly because: NotTakenUp };

/** Raised when the stored shape changes. */
export const keptVersion = 1;

/** So many days after the latest check everything that is kept is removed: twelve weeks. */
export const daysKept = 84;

/** No more checks than this are kept: the first, and the latest. */
export const mostKept = 20;

/** When what is kept is removed, in epoch milliseconds, if no check is added. In days of the device's calendar. */
export function keptUntil(latest: number): number {
  const date = new Date(latest);
  date.setDate(date.getDate() + daysKept);
  return date.getTime();
}

/**
 * `checks` with one more; it takes the place of the one kept under the time `replaces`. When there are too many, the
 * second goes: the first is where the course began.
 */
export function withCheck(
  checks: readonly KeptCheck[],
  check: KeptCheck,
  replaces: number | undefined,
): readonly KeptCheck[] {
  const others = checks.filter(({ at }) => at !== replaces && at !== check.at);
  const all = [...others, check];
  return all.length <= mostKept ? all : [...all.slice(0, 1), ...all.slice(1 - mostKept)];
}

/** The text to store. */
export function writeKept(checks: readonly KeptCheck[]): string {
  return JSON.stringify({ version: keptVersion, checks });
}
