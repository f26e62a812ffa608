/**
 * The calendar file in two programs that people have, beside the parser of the other tests: the `icalendar` of Python, on
 * which many servers stand, and khal, a calendar for the terminal. Both must show the local times that the plan shows,
 * on both sides of both changes of the clocks. Where one is not installed, its part is skipped and its title says so;
 * on Debian, `apt-get install python3-icalendar khal` brings both.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan, remindersOf, type Reminder } from "#rules";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { calendarFile } from "../../src/files/calendar-file.ts";
import { deviceCalendar } from "../../src/time/device-calendar.ts";
import { strainToday } from "../support/people/worked-persons.ts";

const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "upper-back-check-calendar-"));

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program that reads the file and gives a line for each entry: the local time, a bar and the title. */
interface Reader {
  readonly name: string;
  readonly program: string | undefined;
  words(file: string, timeZone: string): readonly string[];
}

const python = ["python3", "/usr/bin/python3"].find((program) =>
  runs(program, "-c", "import icalendar, zoneinfo"),
);

const readInPython = `
import datetime, icalendar, sys, zoneinfo
zone = zoneinfo.ZoneInfo(sys.argv[2])
for event in icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT"):
    start = event.decoded("DTSTART")
    if isinstance(start, datetime.datetime):
        start = start.astimezone(zone)
    print(start.strftime("%Y-%m-%d %H:%M") + "|" + str(event["SUMMARY"]))
`;

const readers: readonly Reader[] = [
  {
    name: "Python’s icalendar",
    program: python,
    words: (file, timeZone) => ["-c", readInPython, file, timeZone],
  },
  {
    name: "khal",
    program: runs("khal", "--version") ? "khal" : undefined,
    words: (file, timeZone) => [
      ...["--config", khalConfig(timeZone), "printics"],
      ...["--format", "{start-long-full}|{title}", file],
    ],
  },
];

/** Days on which the clocks go forward and back. */
const places = {
  "Europe/London": ["2026-03-29", "2026-10-25"],
  "America/New_York": ["2026-03-08", "2026-11-01"],
} as const;

describe.each(readers)("$name", ({ name, program, words }) => {
  const cases = Object.entries(places).flatMap(([timeZone, changes]) =>
    changes.map((change) => [timeZone, change] as const),
  );
  const title = program === undefined ? `SKIPPED, ${name} is not installed: ` : "";
  it.skipIf(program === undefined).each(cases)(
    `${title}shows the times of the plan in %s around %s`,
    (timeZone, change) => {
      vi.stubEnv("TZ", timeZone);
      const file = join(folder, "reminders.ics");
      const clocks = new Set<string>();
      // The first look comes two days after the start: before the clocks change, in the hour of it, and after it.
      for (const hoursBefore of [50, 47, 43, 30]) {
        const startedAt = Date.parse(`${change}T01:30:00Z`) - hoursBefore * hour;
        const now = startedAt + 6 * hour;
        const made = plan({
          answers: strainToday,
          startedAt,
          answeredAt: now,
          now,
          calendar: deviceCalendar,
        });
        const reminders = remindersOf(made, now);
        writeFileSync(file, calendarFile({ reminders, now, site: "https://example.org/" }));
        const { stdout, stderr, status } = spawnSync(program ?? "", words(file, timeZone), {
          encoding: "utf8",
        });
        expect(status, stderr).toBe(0);
        const shown = stdout.split("\n").filter((line) => line.includes("|"));
        expect(shown).toEqual(reminders.map((one) => lineOf(one, timeZone)));
        for (const { by, at } of reminders) if (by === "moment") clocks.add(offsetAt(at, timeZone));
      }
      expect(clocks.size).toBe(2);
    },
  );
});

/** What a calendar shows of a reminder. The zone is asked of the platform's own words for dates, not of `Date`. */
function lineOf({ by, at, title }: Reminder, timeZone: string): string {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
  const time = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(at);
  return `${day} ${by === "moment" ? time : "00:00"}|${title}`;
}

function offsetAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" })
    .format(at)
    .replace(/.*GMT/, "GMT");
}

function khalConfig(timeZone: string): string {
  const config = join(folder, "khal.conf");
  const day = "%Y-%m-%d";
  writeFileSync(
    config,
    `[calendars]\n[[none]]\npath = ${folder}\n[sqlite]\npath = ${join(folder, "khal.db")}\n` +
      `[locale]\nlocal_timezone = ${timeZone}\ndefault_timezone = ${timeZone}\ntimeformat = %H:%M\n` +
      `dateformat = ${day}\nlongdateformat = ${day}\ndatetimeformat = ${day} %H:%M\nlongdatetimeformat = ${day} %H:%M\n`,
  );
  return config;
}

function runs(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}
