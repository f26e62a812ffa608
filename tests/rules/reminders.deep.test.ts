/** What a plan reminds of: for worked persons, and for everybody in places with and without changes of the clocks. */
import {
  keysOf,
  plan,
  questions,
  reminderNote,
  remindersOf,
  reminderTitles,
  type Answers,
  type Plan,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearOrdinary } from "../support/people/arbitraries.ts";
import { calendarOf, utcCalendar } from "../support/people/calendars.ts";
import { day, hour, planOf, start, undatedPlanOf, type Moment } from "../support/people/plans.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import {
  acheFromPressing,
  noMedicineProblem,
  pregnantBeginner,
  strainToday,
} from "../support/people/worked-persons.ts";

/** The reminders in few words: "change 2026-11-20 18:00", and without an hour for a whole day. */
function said(made: Plan, now: number): readonly string[] {
  return remindersOf(made, now).map(({ about, by, at }) => {
    const [date = "", time = ""] = new Date(at).toISOString().split("T");
    return by === "day" ? `${about} ${date}` : `${about} ${date} ${time.slice(0, 5)}`;
  });
}

/** The reminders of a person so many milliseconds after the start of the pain. */
function after(milliseconds: number, answers: Answers, moment: Moment = {}): readonly string[] {
  return said(planOf(answers, { after: milliseconds, ...moment }), start + milliseconds);
}

describe("the person who pulled a muscle on Wednesday at 18:00", () => {
  const of = (milliseconds: number) => after(milliseconds, strainToday);

  it("is reminded of the change from ice to heat, of 48 hours, day 5 and week 2", () => {
    expect(of(6 * hour)).toEqual([
      "change 2026-11-20 18:00",
      "look 2026-11-20 18:00",
      "look 2026-11-23",
      "look 2026-12-02",
    ]);
  });

  it("is reminded of nothing that is over", () => {
    expect(of(48 * hour - 1)).toHaveLength(4);
    expect(of(48 * hour)).toEqual(["look 2026-11-23", "look 2026-12-02"]);
  });

  it("needs no reminder of a day that has begun", () => {
    const changed = { ...strainToday, duration: "d2to4" } as const;
    expect(after(5 * day - 18 * hour - 1, changed)).toEqual(["look 2026-11-23", "look 2026-12-02"]);
    expect(after(5 * day - 18 * hour, changed)).toEqual(["look 2026-12-02"]);
  });

  it("has none left after two weeks", () => {
    expect(after(15 * day, { ...strainToday, duration: "w2to6" })).toEqual([]);
  });

  it("finds titles in the calendar that say nothing of what it is about", () => {
    const titles = remindersOf(planOf(strainToday), start + 6 * hour).map(({ title }) => title);
    const { change, look } = reminderTitles;
    expect(titles).toEqual([change, look, look, look]);
    const telling = /back|pain|sore|hurt|ice|heat|warm|health|doctor|check|result|train/i;
    expect([change, look, reminderNote].filter((text) => telling.test(text))).toEqual([]);
  });
});

describe("what a plan leaves out", () => {
  const looks = ["look 2026-11-20 18:00", "look 2026-11-23", "look 2026-12-02"];

  it.each([
    ["ice, for a person who cannot bear cold", { coldProblem: "yes" }, { ice: "leftOut", heat: "offered" }],
    ["both, for a person with numb skin", { numbSkin: "yes" }, { ice: "leftOut", heat: "leftOut" }],
    ["both, while the questions on them are open", undefined, { ice: "leftOut", heat: "leftOut" }],
  ] as const)("is not reminded of: %s", (_, changes, expected) => {
    const answers = changes === undefined ? sore({ duration: "under24h" }) : { ...strainToday, ...changes };
    const made = planOf(answers);
    expect({ ice: made.ice.kind, heat: made.heat.kind }).toEqual(expected);
    expect(said(made, start + 6 * hour)).toEqual(looks);
  });
});

describe("a person who needs an appointment", () => {
  it("is reminded to look again as the check says, counted from the check, and of no phase after it", () => {
    expect(after(6 * hour, pregnantBeginner, { answeredAt: start + 5 * hour })).toEqual([
      "change 2026-11-20 18:00",
      "look 2026-11-20 23:00",
      "look 2026-11-25 23:00",
    ]);
  });

  it("gets nothing without anything to count from", () => {
    expect(said(undatedPlanOf(acheFromPressing), start)).toEqual([]);
  });
});

describe("a person who cannot say when the pain began", () => {
  it("is reminded as the plan counts: from the check, and of no change", () => {
    expect(said(undatedPlanOf(strainToday, start), start)).toEqual([
      "look 2026-11-20 18:00",
      "look 2026-11-23",
      "look 2026-12-02",
    ]);
    expect(said(undatedPlanOf(strainToday), start)).toEqual([]);
  });
});

describe("without a plan", () => {
  it.each([
    ["in an emergency", sore({ chestPressure: "yes" })],
    ["when help is needed today", sore({ bladderOrBowel: "no", darkUrine: "yes" })],
    ["while questions are open", {}],
  ] as const)("there is no reminder: %s", (_, answers) => {
    const made = plan({
      answers,
      startedAt: start,
      answeredAt: start,
      now: start + hour,
      calendar: utcCalendar,
    });
    expect(made).toEqual({ kind: "none" });
    expect(remindersOf(made, start + hour)).toEqual([]);
  });
});

const places = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "Pacific/Kiritimati",
].map((timeZone) => calendarOf(timeZone));

/** So long ago, in milliseconds, or an hour ahead by a slip; half of it within the first days. */
const ago = fc.oneof(fc.integer({ min: -hour, max: 3 * day }), fc.integer({ min: -hour, max: 20 * day }));

/** Near-ordinary people anywhere, at any time of a year with its changes of the clocks. */
const anybody = fc.record({
  answers: fc
    .tuple(
      nearOrdinary,
      fc.constantFrom({}, noMedicineProblem, noMedicineProblem),
      fc.constantFrom(...keysOf(questions.duration.options)),
    )
    .map(([answers, medicines, duration]): Answers => ({ ...medicines, ...answers, duration })),
  now: fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((date) => date.getTime()),
  began: fc.option(ago, { nil: undefined }),
  checked: fc.option(ago, { nil: undefined }),
  calendar: fc.constantFrom(...places),
});

describe("for anybody, anywhere", () => {
  it("reminders lie ahead, in order, each once, on moments of the plan, and of nothing left out", () => {
    const seen = { change: 0, moment: 0, day: 0, none: 0 };
    fc.assert(
      fc.property(anybody, ({ answers, now, began, checked, calendar }) => {
        const startedAt = began === undefined ? undefined : now - began;
        const answeredAt = checked === undefined ? undefined : now - checked;
        const made = plan({ answers, startedAt, answeredAt, now, calendar });
        const reminders = remindersOf(made, now);
        if (made.kind === "none") {
          expect(reminders).toEqual([]);
          seen.none++;
          return;
        }
        for (const { about, by, at } of reminders) {
          expect(at).toBeGreaterThan(now);
          if (by === "day") expect(calendar.startOfDay(at)).toBe(at);
          if (about === "look") {
            const look = made.lookAgain.find((planned) => planned.at === at);
            expect(look?.tense).toMatch(/now|ahead/);
            expect(look !== undefined && "hours" in look.after).toBe(by === "moment");
          }
          seen[by]++;
        }
        const times = reminders.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(new Set(reminders.map(({ about, at }) => `${about} ${at}`)).size).toBe(reminders.length);
        const ahead = made.lookAgain.filter(({ at }) => at !== undefined && at > now);
        expect(reminders.filter(({ about }) => about === "look")).toHaveLength(ahead.length);
        expectChange(made, reminders, now);
        if (reminders.some(({ about }) => about === "change")) seen.change++;
      }),
      { numRuns: 2000 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
  });
});

/** The change is there exactly when ice is offered now and heat is offered later, 48 hours of real time after the start. */
function expectChange(made: Plan, reminders: ReturnType<typeof remindersOf>, now: number): void {
  if (made.kind === "none") return;
  const changes = reminders.filter(({ about }) => about === "change").map(({ at }) => at);
  const bothOffered = made.ice.kind === "offered" && made.heat.kind === "offered";
  const moment = made.start.kind === "known" ? made.start.at + 48 * hour : undefined;
  expect(changes).toEqual(bothOffered && moment !== undefined && moment > now ? [moment] : []);
}
