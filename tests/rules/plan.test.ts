/** The dated plan: its phases and dates, and when there is none. */
import { lookAgainFor, plan, type Answers, type SelfCarePlan } from "#rules";
import { describe, expect, it } from "vitest";
import { calendarOf, calendarWithChange, utcCalendar } from "../support/people/calendars.ts";
import { day, hour, minute, phaseOf, planOf, start, undatedPlanOf } from "../support/people/plans.ts";
import { sore, strained } from "../../rules/upper-back/stories/people.ts";
import { acheFromPressing, noMedicineProblem, strainToday } from "../support/people/worked-persons.ts";

const at = (instant: number | undefined): string =>
  instant === undefined ? "none" : new Date(instant).toISOString();

describe("hour 48", () => {
  const twoDays = strained({ ...noMedicineProblem, duration: "h24to48" });

  it("is the end of ice and the beginning of heat, to the minute", () => {
    const before = planOf(twoDays, { after: 48 * hour - minute });
    expect(before.phase).toBe("protect");
    expect(before.ice).toMatchObject({
      kind: "offered",
      tense: "now",
      from: start,
      until: start + 48 * hour,
    });
    expect(before.heat).toMatchObject({ kind: "offered", tense: "ahead", from: start + 48 * hour });
    const after = planOf(twoDays, { after: 48 * hour });
    expect(after.phase).toBe("move");
    expect(after.ice).toMatchObject({ kind: "offered", tense: "past" });
    expect(after.heat).toMatchObject({ kind: "offered", tense: "now" });
  });

  it("brings the first gentle moves after a strain, and none before", () => {
    expect(planOf(twoDays, { after: 48 * hour - minute }).movesToday).toEqual([]);
    expect(planOf(twoDays, { after: 48 * hour }).movesToday).toEqual([
      "shoulderRolls",
      "neckTilts",
      "catCow",
    ]);
  });
});

describe("the later phases", () => {
  const days = sore({ ...noMedicineProblem, duration: "d2to4" });
  const week = sore({ ...noMedicineProblem, duration: "d5to13", trend: "better" });

  it("begin on day 3 and day 7, at the time of day at which the pain began", () => {
    expect(planOf(days, { after: 3 * day - minute }).phase).toBe("move");
    expect(planOf(days, { after: 3 * day }).phase).toBe("loadLightly");
    expect(planOf(week, { after: 7 * day - minute }).phase).toBe("loadLightly");
    expect(planOf(week, { after: 7 * day }).phase).toBe("rebuild");
  });

  it("follow each other without a gap, and the last has no end", () => {
    const { phases } = planOf(days, { after: 60 * hour });
    phases.forEach((phase, index) => expect(phases[index + 1]?.from).toBe(phase.until));
    expect(phases.map(({ from }) => from)).toEqual([
      start,
      start + 2 * day,
      start + 3 * day,
      start + 7 * day,
    ]);
  });

  it("keep the moves of the phases before", () => {
    const moves = planOf(week, { after: 8 * day }).movesToday;
    expect(moves).toContain("shoulderRolls");
    expect(moves).toContain("foamExtension");
    expect(new Set(moves).size).toBe(moves.length);
  });

  it("tell nobody to add moves that are all left out", () => {
    const made = planOf(sore({ ...noMedicineProblem, duration: "d2to4", pop: "yes" }), { after: 60 * hour });
    expect(made.movesToday).toEqual([]);
    expect(made.phases.flatMap((phase) => phase.do).join(" ")).not.toContain("moves below");
  });

  it("mark what is past, what is now and what is ahead", () => {
    expect(planOf(days, { after: 60 * hour }).phases.map(({ tense }) => tense)).toEqual([
      "past",
      "now",
      "ahead",
      "ahead",
    ]);
  });
});

describe("when the clocks change", () => {
  it("hour 48 stays 48 hours away and day 3 keeps the time of day, in a made-up place", () => {
    for (const shift of [1, -1] as const) {
      const calendar = calendarWithChange(start + 20 * hour, shift);
      const made = planOf(strained({ ...noMedicineProblem, duration: "under24h" }), { calendar });
      expect(phaseOf(made, "move")?.from).toBe(start + 48 * hour);
      expect(phaseOf(made, "loadLightly")?.from).toBe(start + 3 * day - shift * hour);
    }
  });

  it("the same in London when summer time ends", () => {
    const startedAt = Date.parse("2026-10-23T18:00:00+01:00");
    const calendar = calendarOf("Europe/London");
    const made = planOf(strainToday, { calendar, startedAt, after: startedAt - start + hour });
    expect(at(phaseOf(made, "move")?.from)).toBe("2026-10-25T17:00:00.000Z");
    expect(at(phaseOf(made, "loadLightly")?.from)).toBe("2026-10-26T18:00:00.000Z");
    expect(made.lookAgain.map((look) => at(look.at))).toEqual([
      "2026-10-25T17:00:00.000Z",
      "2026-10-28T00:00:00.000Z",
      "2026-11-06T00:00:00.000Z",
    ]);
  });

  it("the same in London when summer time begins", () => {
    const startedAt = Date.parse("2026-03-27T18:00:00Z");
    const calendar = calendarOf("Europe/London");
    const made = planOf(strainToday, { calendar, startedAt, after: startedAt - start + hour });
    expect(at(phaseOf(made, "move")?.from)).toBe("2026-03-29T18:00:00.000Z");
    expect(at(phaseOf(made, "loadLightly")?.from)).toBe("2026-03-30T17:00:00.000Z");
    expect(at(made.lookAgain[1]?.at)).toBe("2026-03-31T23:00:00.000Z");
  });
});

describe("looking again", () => {
  const days = sore({ ...noMedicineProblem, duration: "d2to4", trend: "better" });
  const looksIn = (made: SelfCarePlan) =>
    made.lookAgain.map(({ id, at: when, tense }) => [id, at(when), tense]);

  it("is due at 48 hours, on day 5 and after two weeks; what is over counts until the next is due", () => {
    expect(looksIn(planOf(days, { after: 5 * day + 2 * hour }))).toEqual([
      ["day5", "2026-11-23T00:00:00.000Z", "now"],
      ["week2", "2026-12-02T00:00:00.000Z", "ahead"],
    ]);
    expect(looksIn(planOf(days, { after: 4 * day }))).toEqual([
      ["hours48", "2026-11-20T18:00:00.000Z", "past"],
      ["day5", "2026-11-23T00:00:00.000Z", "ahead"],
      ["week2", "2026-12-02T00:00:00.000Z", "ahead"],
    ]);
  });

  it("counts from the start of the pain when that is known, whenever the check was done", () => {
    expect(planOf(days, { after: 4 * day, answeredAt: start + 4 * day }).lookAgain).toEqual(
      planOf(days, { after: 4 * day }).lookAgain,
    );
  });

  it("counts from the check when the start of the pain is not known", () => {
    expect(looksIn(undatedPlanOf(days, start - hour))).toEqual([
      ["hours48", "2026-11-20T17:00:00.000Z", "ahead"],
      ["day5", "2026-11-23T00:00:00.000Z", "ahead"],
      ["week2", "2026-12-02T00:00:00.000Z", "ahead"],
    ]);
  });

  it("counts from the check when the pain has lasted five days: three days and 7 days", () => {
    const week = sore({ ...noMedicineProblem, duration: "d5to13", trend: "same" });
    const checked = start + 6 * day;
    expect(looksIn(planOf(week, { after: 6 * day, answeredAt: checked }))).toEqual([
      ["hours72", at(checked + 3 * day), "ahead"],
      ["hours168", at(checked + 7 * day), "ahead"],
    ]);
  });

  it("counts from the check while an appointment is awaited: 48 hours and 7 days", () => {
    const checked = start + 6 * hour;
    const made = planOf(acheFromPressing, { startedAt: start - 28 * day, answeredAt: checked });
    expect(looksIn(made)).toEqual([
      ["hours48", at(checked + 48 * hour), "ahead"],
      ["hours168", at(checked + 7 * day), "ahead"],
    ]);
    expect(made.lookAgain[1]?.text).toContain("You should have been seen by now");
  });

  it("keeps the 4 hours of help today until 24 hours are over", () => {
    const idsAfter = (passed: number) =>
      lookAgainFor({
        disposition: "urgent",
        startedAt: start,
        answeredAt: start,
        duration: "under24h",
        now: start + passed,
        calendar: utcCalendar,
      }).map(({ id }) => id);
    expect(idsAfter(5 * hour)).toEqual(["hours4", "hours24"]);
    expect(idsAfter(24 * hour)).toEqual(["hours24"]);
  });
});

describe("the start of the pain", () => {
  const known = { kind: "known", at: start };

  it("may be unknown: the plan then goes by the answered duration and has no dates", () => {
    const made = undatedPlanOf(sore({ duration: "d2to4" }));
    expect(made.start).toEqual({ kind: "unknown" });
    expect(made.phase).toBe("move");
    expect(made.phases.flatMap(({ from, until }) => [from, until])).toEqual(Array(8).fill(undefined));
    expect(made.lookAgain.map((look) => look.at)).toEqual([undefined, undefined, undefined]);
    expect(made.movesToday).toContain("shoulderRolls");
  });

  it("leads to the earlier phase when the answered duration spans two", () => {
    const phaseFor = (duration: NonNullable<Answers["duration"]>) =>
      undatedPlanOf(sore({ duration, trend: "better", inflammatoryPattern: "no" })).phase;
    expect(phaseFor("under24h")).toBe("protect");
    expect(phaseFor("h24to48")).toBe("protect");
    expect(phaseFor("d5to13")).toBe("loadLightly");
    expect(undatedPlanOf(sore({ duration: "w2to6", trend: "better", function: "fine" })).phase).toBe(
      "rebuild",
    );
    // Longer pain needs an appointment, and what comes after it waits.
    expect(phaseFor("overM3")).toBe("loadLightly");
  });

  it("is kindly not believed in the future, and the plan is still of use", () => {
    const made = planOf(strainToday, { after: -minute });
    expect(made.start).toEqual({ kind: "inFuture" });
    expect(made.phase).toBe("protect");
    expect(phaseOf(made, "protect")?.do.length).toBeGreaterThan(0);
    expect(planOf(strainToday, { after: 0 }).start).toEqual(known);
  });

  it("is kindly not believed when it is longer ago than the answered duration by more than a day", () => {
    expect(planOf(strainToday, { after: 48 * hour }).start).toEqual(known);
    expect(planOf(strainToday, { after: 48 * hour + minute }).start).toEqual({ kind: "longAgo" });
    expect(planOf(strainToday, { after: 400 * day }).phase).toBe("protect");
  });

  it("is kindly not believed when it is more recent than the answered duration by more than a day", () => {
    const week = sore({ duration: "d5to13", trend: "better" });
    expect(planOf(week, { after: 4 * day }).start).toEqual(known);
    expect(planOf(week, { after: 4 * day - minute }).start).toEqual({ kind: "tooRecent" });
  });

  it("may be nonsense", () => {
    for (const startedAt of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(planOf(strainToday, { startedAt }).start).toEqual({ kind: "unknown" });
    }
    const months = sore({ duration: "overM3", inflammatoryPattern: "no" });
    const calendar = calendarOf("Europe/London");
    expect(planOf(months, { startedAt: -8.64e15, calendar }).start).toEqual({ kind: "longAgo" });
  });
});

describe("no plan", () => {
  const planned = (answers: Answers) =>
    plan({ answers, startedAt: start, answeredAt: start, now: start, calendar: utcCalendar });

  it("is made in an emergency, when help is needed today, or while questions are open", () => {
    expect(planned({ ...strainToday, chestPressure: "yes" })).toEqual({ kind: "none" });
    expect(planned({ ...strainToday, fever: "yes" })).toEqual({ kind: "none" });
    expect(planned({ ...strainToday, darkUrine: "unsure" })).toEqual({ kind: "none" });
    expect(planned({})).toEqual({ kind: "none" });
  });

  it("is made when the upper back does not hurt, with an appointment to come either", () => {
    const lowBack = { ...strainToday, siteLeftBlade: "no", siteLowBack: "yes" } as const;
    expect(planned(lowBack)).toEqual({ kind: "none" });
    expect(planned({ ...lowBack, worried: "yes" })).toEqual({ kind: "none" });
  });
});
