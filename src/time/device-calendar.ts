import type { Calendar } from "#rules";

/**
 * The calendar of the device. It adds days and not 24 hours each, so that the time of day stays the same over a
 * change of the clocks; a time of day that is skipped that night moves on with the clocks.
 */
export const deviceCalendar: Calendar = {
  addDays(instant, days) {
    const date = new Date(instant);
    date.setDate(date.getDate() + days);
    return date.getTime();
  },
  startOfDay(instant) {
    const date = new Date(instant);
    date.setHours(0, 0, 0, 0);
    return date.getTime();
  },
};
