/** The calendar file, read back by another parser, in places whose clocks and offsets differ. */
import { plan, reminderNote, remindersOf, reminderTitles, type Reminder } from "#rules";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { calendarFile } from "../../src/files/calendar-file.ts";
import { deviceCalendar } from "../../src/time/device-calendar.ts";
import { linesOf, linesReadFrom, readCalendar } from "../support/app/read-calendar.ts";
import { strainToday } from "../support/people/worked-persons.ts";

const hour = 3_600_000;
const site = "https://example.org/somewhere/";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The person who pulled a muscle, six hours later, in the time zone that the process has now. */
function remindersFrom(startedAt: number): { readonly reminders: readonly Reminder[]; readonly now: number } {
  const now = startedAt + 6 * hour;
  const made = plan({ answers: strainToday, startedAt, answeredAt: now, now, calendar: deviceCalendar });
  return { reminders: remindersOf(made, now), now };
}

/** What the file must hold for a reminder. The zone is asked of the platform's own words for dates, not of `Date`. */
function expected({ by, at }: Reminder, timeZone: string): string {
  if (by === "moment") return new Date(Math.floor(at / 1000) * 1000).toISOString().replace(".000", "");
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
}

/** The hour of the clock on the wall. */
function hourAt(instant: number, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(instant),
  );
}

interface Place {
  /** Hours ahead of UTC in January and in July of 2026. */
  readonly ahead: readonly [number, number];
  /** Days on which the clocks change, or days like any other where they never do. */
  readonly changes: readonly string[];
}

const places: Readonly<Record<string, Place>> = {
  "Europe/London": { ahead: [0, 1], changes: ["2026-03-29", "2026-10-25"] },
  "America/New_York": { ahead: [-5, -4], changes: ["2026-03-08", "2026-11-01"] },
  // Its clocks change by half an hour.
  "Australia/Lord_Howe": { ahead: [11, 10.5], changes: ["2026-04-05", "2026-10-04"] },
  "Asia/Kathmandu": { ahead: [5.75, 5.75], changes: ["2026-03-29", "2026-10-25"] },
  // The farthest east and west, where the date is another one than in UTC for half of the day.
  "Pacific/Kiritimati": { ahead: [14, 14], changes: ["2026-01-01"] },
  "Pacific/Pago_Pago": { ahead: [-11, -11], changes: ["2026-01-01"] },
  // Its clocks go forward at midnight, so that a day begins at one.
  "Africa/Cairo": { ahead: [2, 3], changes: ["2026-04-24", "2026-10-29"] },
};

describe.each(Object.entries(places))("in %s", (timeZone, { ahead, changes }) => {
  beforeEach(() => {
    vi.stubEnv("TZ", timeZone);
  });

  it("is where the process is", () => {
    const offsets = [0, 6].map((month) => (0 - new Date(2026, month, 1, 12).getTimezoneOffset()) / 60);
    expect(offsets).toEqual(ahead);
  });

  it.each(changes)("loses nothing from three weeks before to a day after %s", (change) => {
    const last = Date.parse(change) + 24 * hour;
    for (let startedAt = last - 22 * 24 * hour; startedAt < last; startedAt += 7 * hour) {
      const { reminders, now } = remindersFrom(startedAt);
      expect(reminders.map(({ by }) => by)).toEqual(["moment", "moment", "day", "day"]);
      const text = calendarFile({ reminders, now, site });
      const entries = readCalendar(text);
      expect(entries.map(({ start }) => start)).toEqual(reminders.map((one) => expected(one, timeZone)));
      expect(entries.map(({ title }) => title)).toEqual(reminders.map(({ title }) => title));
      for (const { rings } of entries) expect(rings).toHaveLength(1);
      expect(linesReadFrom(text)).toEqual(linesOf(text));
    }
  });

  it("wakes nobody, and rings no later than the next morning", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31") }), (date) => {
        const { reminders, now } = remindersFrom(date.getTime());
        const entries = readCalendar(calendarFile({ reminders, now, site }));
        for (const [index, reminder] of reminders.entries()) {
          const seconds = entries[index]?.rings[0] ?? Number.NaN;
          if (reminder.by === "day") expect(seconds).toBe(8 * 3600);
          else {
            const rings = hourAt(reminder.at + seconds * 1000, timeZone);
            expect(rings).toBeGreaterThanOrEqual(8);
            expect(rings).toBeLessThan(22);
            const byDay = hourAt(reminder.at, timeZone) >= 8 && hourAt(reminder.at, timeZone) < 22;
            if (byDay) expect(seconds).toBe(0);
            else expect(seconds).toBeGreaterThan(0);
            // Ten hours of night, and an hour more when the clocks go back.
            expect(seconds).toBeLessThanOrEqual(11 * 3600);
          }
        }
      }),
    );
  });
});

describe("the file", () => {
  const startedAt = Date.parse("2026-11-18T18:00:30.250Z");
  const { reminders, now } = { ...remindersFrom(startedAt), now: Date.parse("2026-11-19T00:00:05Z") };
  const text = calendarFile({ reminders, now, site });
  const entries = readCalendar(text);

  it("holds the title, the note, the site and the time it was made", () => {
    expect(entries).toHaveLength(4);
    expect(entries[0]).toEqual({
      uid: "change-20261120T180030Z@reminders.invalid",
      title: reminderTitles.change,
      note: reminderNote,
      site,
      start: "2026-11-20T18:00:30Z",
      made: "2026-11-19T00:00:05Z",
      rings: [0],
      ringsWith: [reminderTitles.change],
    });
    for (const { title, note, site: at, made, ringsWith } of entries) {
      expect([note, at, made]).toEqual([reminderNote, site, "2026-11-19T00:00:05Z"]);
      expect(ringsWith).toEqual([title]);
    }
  });

  it("gives each entry a name of its own, the same each time", () => {
    const names = entries.map(({ uid }) => uid);
    expect(new Set(names).size).toBe(4);
    const later = readCalendar(calendarFile({ reminders, now: now + hour, site }));
    expect(later.map(({ uid }) => uid)).toEqual(names);
  });

  it("tells nobody what it is about", () => {
    const telling =
      /back|pain|sore|ache|hurt|ice|heat|warm|cold|cool|health|doctor|symptom|check|result|triage|injur|strain|muscle|train/i;
    // The words that the standard and its readers give their own meaning, and the address, which the host chose.
    const words = text.replaceAll("DISPLAY", "").replaceAll(site, "");
    expect(words.match(telling)).toBeNull();
    expect("Time for ice".match(telling)).not.toBeNull();
  });

  it("takes no time of the day away and keeps its words from those who share the calendar", () => {
    expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(4);
    expect(text.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(4);
  });

  it("has lines as the standard wants them: ended by CR and LF, 75 bytes at most", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const far = calendarFile({ reminders, now, site: `https://example.org/${"far-away/".repeat(20)}` });
    for (const line of far.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readCalendar(far)[0]?.site).toBe(`https://example.org/${"far-away/".repeat(20)}`);
  });

  it("is made of no time that is none", () => {
    const broken: readonly Reminder[] = [
      { about: "look", title: reminderTitles.look, by: "moment", at: Number.NaN },
    ];
    expect(() => calendarFile({ reminders: broken, now, site })).toThrow();
  });
});
