/** Calendar files as a parser reads them that has nothing to do with what writes them. */
import ICAL from "ical.js";

/** One entry of a file, with all that a calendar shows of it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  readonly site: string;
  /** An instant in UTC (2026-11-20T18:00:00Z), or a day without a time zone (2026-11-23). */
  readonly start: string;
  /** When the entry was made, in UTC. */
  readonly made: string;
  /** When a phone rings, in seconds from the start; one for each alarm. */
  readonly rings: readonly number[];
  /** What the alarms say. */
  readonly ringsWith: readonly string[];
}

/** The entries of a file in their order; throws when it is no calendar file. */
export function readCalendar(text: string): readonly CalendarEntry[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((component): CalendarEntry => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents("valarm");
    return {
      uid: event.uid,
      title: event.summary,
      note: event.description,
      site: textOf(component, "url"),
      start: event.startDate.toString(),
      made: textOf(component, "dtstamp"),
      rings: alarms.map(secondsFromStart),
      ringsWith: alarms.map((alarm) => textOf(alarm, "description")),
    };
  });
}

/**
 * The lines of a file, with the folded ones put together again, in the order of the alphabet. That a URL is a URI need
 * not be said, and not everybody says it.
 */
export function linesOf(text: string): readonly string[] {
  const whole = text.replaceAll("\r\n ", "").replaceAll(/^URL;VALUE=URI:/gm, "URL:");
  return whole.trim().split("\r\n").toSorted();
}

/** The same lines after the parser has read the file and written it again. */
export function linesReadFrom(text: string): readonly string[] {
  return linesOf(ICAL.Component.fromString(text).toString());
}

type Component = InstanceType<typeof ICAL.Component>;

function textOf(component: Component, property: string): string {
  const value = component.getFirstPropertyValue(property);
  if (value === null) throw new Error(`There is no ${property}.`);
  return value.toString();
}

function secondsFromStart(alarm: Component): number {
  const trigger = alarm.getFirstPropertyValue("trigger");
  if (!(trigger instanceof ICAL.Duration)) throw new Error("The alarm is not counted from the entry.");
  if (alarm.getFirstProperty("trigger")?.getParameter("related") !== "START") {
    throw new Error("The alarm is not counted from the start.");
  }
  return trigger.toSeconds();
}
