/** When answers were given, as people say it. */
import { locale, say } from "../../words/say.ts";

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** "24 November 2026 at 15:00". With the year, since files are kept for long. `at` in epoch milliseconds. */
export function momentWords(at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** "5 minutes ago". Rounded down, and never less than a minute. Both times in epoch milliseconds. */
export function agoWords(at: number, now: number): string {
  const passed = Math.max(minute, now - at);
  const format = new Intl.RelativeTimeFormat(locale);
  if (passed < hour) return format.format(-Math.floor(passed / minute), "minute");
  if (passed < day) return format.format(-Math.floor(passed / hour), "hour");
  return format.format(-Math.floor(passed / day), "day");
}

/** "It holds one answer", "It holds 12 answers". */
export function countWords(count: number): string {
  return say("The file holds {count|one:# answer|other:# answers}.", { count });
}
