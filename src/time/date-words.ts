/** Dates as people say them, in the language of the words around them. */
import { locale } from "../words/say.ts";

/** A day: "Tuesday 24 November". `at` in epoch milliseconds, in the time zone of the device. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" }).format(at);
}

/** A day and time: "Tuesday 24 November, 18:30". */
export function timeWords(at: number): string {
  return `${dayWords(at)}, ${new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at)}`;
}

/** A day with its year, and the time, for a record: "24 November 2026, 18:30". */
export function recordTime(at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** A day in few words: "24 Nov". */
export function shortDay(at: number): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }).format(at);
}

/** The same for machines, for the `dateTime` of a <time>. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
