/** Reminders as a calendar file (iCalendar, RFC 5545). It tells whoever reads it when, and nothing of what or of whom. */
import { reminderNote, type Reminder } from "#rules";
import ical, { ICalEventClass, ICalEventTransparency } from "ical-generator";

/** What the file is made from. */
export interface CalendarFileInput {
  readonly reminders: readonly Reminder[];
  /** When the file is made, in epoch milliseconds. */
  readonly now: number;
  /** The address of the site. */
  readonly site: string;
}

/** A phone rings between these hours only, where the person is. Nobody is woken for a look at a plan. */
const morning = 8;
const evening = 22;

/**
 * The text of the file, with times to the second. A moment stands in UTC, so it is the same instant in each time zone
 * and on both sides of a change of the clocks. A day is an entry for the whole day: it has a date and no time zone, so
 * it is that date wherever the person has travelled to, and no change of the clocks can move it to the day before.
 *
 * Reads the time zone of the device. Throws when a moment is no time at all.
 */
export function calendarFile({ reminders, now, site }: CalendarFileInput): string {
  const calendar = ical({ prodId: "//Reminders//Calendar file" });
  for (const reminder of reminders) {
    calendar
      .createEvent({
        id: uidOf(reminder),
        stamp: new Date(now),
        start: startOf(reminder),
        allDay: reminder.by === "day",
        summary: reminder.title,
        description: reminderNote,
        // Not in the description, of which calendars show the first words: the name of a site can say what it is about.
        url: site,
        // In a calendar that is shared, others see at most that there is something; and the time stays free.
        class: ICalEventClass.PRIVATE,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
      .createAlarm({ triggerAfter: secondsUntilItRings(reminder) })
      .relatesTo("START");
  }
  return `${calendar.toString()}\r\n`;
}

/** The instant; for a day its date, as the midnight of UTC that the package takes it from. */
function startOf({ by, at }: Reminder): Date {
  const date = new Date(at);
  switch (by) {
    case "moment":
      return date;
    case "day":
      return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  }
}

/**
 * The same for the same reminder, so that a calendar which is given the file twice shows it once. Made from what the
 * entry shows anyway; no host can have the name behind the @.
 */
function uidOf(reminder: Reminder): string {
  const start = startOf(reminder).toISOString();
  const when = reminder.by === "day" ? start.slice(0, 10) : `${start.slice(0, 19)}Z`;
  return `${reminder.about}-${when.replaceAll(/[-:]/g, "")}@reminders.invalid`;
}

/** From the beginning of the entry. A whole day begins at midnight; what falls into the night waits for the morning. */
function secondsUntilItRings({ by, at }: Reminder): number {
  switch (by) {
    case "day":
      return morning * 3600;
    case "moment": {
      const rings = new Date(at);
      const hour = rings.getHours();
      if (hour >= morning && hour < evening) return 0;
      if (hour >= evening) rings.setDate(rings.getDate() + 1);
      rings.setHours(morning, 0, 0, 0);
      return Math.ceil((rings.getTime() - at) / 1000);
    }
  }
}
