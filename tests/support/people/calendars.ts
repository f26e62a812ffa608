/** Calendars for the dated plan. */
import type { Calendar } from "../../../rules/upper-back/advice/plan/index.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** A place whose clocks never change and show UTC. */
export const utcCalendar: Calendar = {
  addDays: (instant, days) => instant + days * day,
  startOfDay: (instant) => Math.floor(instant / day) * day,
};

/** A place at UTC whose clocks go forward (`shift` of 1) or back (`shift` of -1) by an hour at `change`. */
export function calendarWithChange(change: number, shift: 1 | -1): Calendar {
  const offset = (instant: number): number => (instant >= change ? shift * hour : 0);
  const fromLocal = (local: number): number =>
    local - shift * hour >= change ? local - shift * hour : local;
  return {
    addDays: (instant, days) => fromLocal(instant + offset(instant) + days * day),
    startOfDay: (instant) => fromLocal(Math.floor((instant + offset(instant)) / day) * day),
  };
}

/** The calendar of a real time zone, worked out from the time zone data of the platform. */
export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const local = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const whole = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    return whole + (((instant % 1_000) + 1_000) % 1_000);
  };
  // A second round settles the hours around a change of the clocks.
  const fromLocal = (wanted: number): number => {
    const first = wanted - (local(wanted) - wanted);
    return wanted - (local(first) - first);
  };
  return {
    addDays: (instant, days) => fromLocal(local(instant) + days * day),
    startOfDay: (instant) => fromLocal(Math.floor(local(instant) / day) * day),
  };
}
