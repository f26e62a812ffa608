/** When the pain began, and what follows from it. Instants are milliseconds since 1970 (UTC); nothing here reads a clock. */
import type { Answers } from "../../questions/answers.ts";
import type { Offset } from "../self-care.ts";

/** The calendar where the person is. Passed in, as the rules know no time zone. */
export interface Calendar {
  /** The instant so many calendar days later at the same time of day, whatever the clocks do in between. */
  addDays(instant: number, days: number): number;
  /** The first instant of the calendar day that holds `instant`. */
  startOfDay(instant: number): number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** How long ice is used before warmth, in milliseconds of elapsed time. */
export const iceFor = 48 * hour;

/**
 * The moment the pain began. Every kind but `known` gives a plan without dates, led by the answered duration.
 * `longAgo` and `tooRecent`: the moment and the answered duration do not fit together.
 */
export type Start =
  | { readonly kind: "known"; readonly at: number }
  | { readonly kind: "unknown" | "inFuture" | "longAgo" | "tooRecent" };

/** A pain that began "about" then, and a check that was finished a while ago, need some room on either side. */
const leeway = day;

/** How long the pain has lasted, as answered. */
export type Duration = NonNullable<Answers["duration"]>;

/** The shortest and longest time that each answered duration can mean, in milliseconds. */
export const durations: Readonly<Record<Duration, readonly [number, number]>> = {
  under24h: [0, day],
  h24to48: [day, 2 * day],
  d2to4: [2 * day, 5 * day],
  d5to13: [5 * day, 14 * day],
  w2to6: [14 * day, 42 * day],
  w6toM3: [42 * day, 92 * day],
  // The longest time is only there to stop a slip of the keyboard.
  overM3: [89 * day, 36_525 * day],
};

/** Whether `startedAt` can be used for dates. `now` and `startedAt` are instants. */
export function startOf(startedAt: number | undefined, now: number, duration: Duration | undefined): Start {
  if (startedAt === undefined || !Number.isFinite(startedAt)) return { kind: "unknown" };
  if (startedAt > now) return { kind: "inFuture" };
  const [shortest, longest] = duration === undefined ? [0, durations.overM3[1]] : durations[duration];
  if (now - startedAt > longest + leeway) return { kind: "longAgo" };
  if (now - startedAt < shortest - leeway) return { kind: "tooRecent" };
  return { kind: "known", at: startedAt };
}

/** The instant at `offset` from the start. */
export function instantAt(offset: Offset, startedAt: number, calendar: Calendar): number {
  return "hours" in offset ? startedAt + offset.hours * hour : calendar.addDays(startedAt, offset.days);
}
