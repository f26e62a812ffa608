/** Checking again: what is asked, what only the time tells, and when the level may go down. */
import {
  answersAgain,
  courseInWords,
  courseLines,
  courseOf,
  dispositionOrder,
  enableWhen,
  interview,
  isScreenCarriedOver,
  keysOf,
  questionsIn,
  questionsOfPart,
  redFlags,
  screens,
  triage,
  type Answers,
  type CheckIn,
  type Course,
  type Part,
  type QuestionId,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedAgain, isCarriedOver } from "../../rules/upper-back/recheck/asked-again.ts";
import { durations } from "../../rules/upper-back/advice/plan/dates.ts";
import { fullSet, nearOrdinary } from "../support/people/arbitraries.ts";
import { calendarOf } from "../support/people/calendars.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";

const hour = 3_600_000;
const day = 24 * hour;
const first = Date.UTC(2026, 10, 22, 18);
const calendar = calendarOf("Europe/London");

const check = (answers: Answers, at = first): CheckIn => ({ at, answers });
const urgency = (level: Course["level"]): number => dispositionOrder.indexOf(level);

/** The course to a check whose answers lead to a level. */
function courseTo(now: CheckIn, ...earlier: readonly CheckIn[]): Course {
  const triageNow = triage(now.answers);
  if (triageNow.status !== "decided") throw new Error("This person is still being asked.");
  const course = courseOf({ earlier, now, triageNow, calendar });
  if (course === undefined) throw new Error("There is nothing to compare with.");
  return course;
}

/** What a person says who comes back: what is filled in, and the same as before with `changes` for the rest. */
function again(before: CheckIn, days: number, changes: Answers = {}): CheckIn {
  const at = before.at + days * day;
  return check({ ...before.answers, ...answersAgain([before], at), ...changes }, at);
}

describe("what is asked again", () => {
  const parts = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);

  it("asks a list as a whole, since what is left alone on it becomes a no", () => {
    for (const part of parts) {
      const kinds = new Set(questionsOfPart<QuestionId>(part).map((id) => askedAgain(id).kind));
      expect(kinds.size, questionsOfPart(part).join(", ")).toBe(1);
    }
  });

  it("asks everything again that a red flag reads, but for three answers shown beside questions that are asked", () => {
    const read = [...Object.values(redFlags).map(({ when }) => when), ...Object.values(enableWhen)].flatMap(
      (condition) => questionsIn<QuestionId>(condition),
    );
    const filledIn = [...new Set(read)].filter((id) => askedAgain(id).kind !== "askAgain");
    expect(filledIn.toSorted()).toEqual(["age", "duration", "onset"]);
    for (const id of filledIn) {
      const screen = keysOf(screens).find((key) =>
        screens[key].parts.some((part: Part) => questionsOfPart<QuestionId>(part).includes(id)),
      );
      expect(screen !== undefined && isScreenCarriedOver(screen), id).toBe(false);
    }
  });

  it("leaves out the training screen alone, which never changes the level", () => {
    expect(keysOf(screens).filter(isScreenCarriedOver)).toEqual(["yourTraining"]);
  });

  it("starts with the emergency screen, and fills in nothing that is asked again", () => {
    fc.assert(
      fc.property(fullSet, fc.integer({ min: 0, max: 100 }), (answers, days) => {
        const filled = answersAgain([check(answers)], first + days * day);
        expect(interview(filled).next).toBe("rightNow");
        expect(keysOf(filled).filter((id) => askedAgain(id).kind === "askAgain")).toEqual([]);
        for (const id of keysOf(filled).filter(isCarriedOver)) expect(filled[id]).toBe(answers[id]);
      }),
    );
  });

  it("has nothing to fill in after a check that an emergency ended at once", () => {
    expect(answersAgain([check({ chestPressure: "yes" })], first + day)).toEqual({});
  });
});

describe("how long the pain has lasted by now", () => {
  const lasted = (duration: Answers["duration"], days: number, more: Answers = {}) =>
    answersAgain(
      [check(sore({ ...(duration === undefined ? {} : { duration }), ...more }))],
      first + days * day,
    ).duration;

  it.each([
    ["under24h", 0, "under24h"],
    ["w6toM3", 0, "w6toM3"],
    ["under24h", 1, "h24to48"],
    ["h24to48", 3, "d2to4"],
    ["under24h", 3, "d2to4"],
    ["d2to4", 3, "d5to13"],
    ["h24to48", 14, "w2to6"],
    ["d2to4", 42, "w6toM3"],
    ["overM3", 1, "overM3"],
    // Two answers are possible: the later one, which asks for more.
    ["d5to13", 3, "w2to6"],
    ["h24to48", 3.5, "d5to13"],
    ["w2to6", 7, "w6toM3"],
  ] as const)("%s and %s days later: %s", (duration, days, now) => {
    expect(lasted(duration, days)).toBe(now);
  });

  it("stays below six weeks where that asks for more: pain without a link to training", () => {
    expect(lasted("w2to6", 7, { onset: "notTraining", age: "a50to59" })).toBe("w2to6");
  });

  it("is counted from what the person said, and not from what was filled in", () => {
    const one = check(sore({ duration: "d5to13" }));
    const two = again(one, 3);
    expect(two.answers.duration).toBe("w2to6");
    // Twelve days by now, or twenty: had the filled-in answer been counted from, it would be six weeks in the end.
    expect(answersAgain([one, two], first + 34 * day).duration).toBe("w6toM3");
    expect(answersAgain([one, two], first + 27 * day).duration).toBe("w2to6");
  });

  it("is counted from an answer that the person put right", () => {
    const one = check(sore({ duration: "d5to13" }));
    const two = check({ ...again(one, 3).answers, duration: "d5to13" }, first + 3 * day);
    expect(answersAgain([one, two], first + 3 * day).duration).toBe("d5to13");
  });

  it("stands still when the clock was set back", () => {
    expect(lasted("d2to4", -30)).toBe("d2to4");
  });

  it("never asks for less than another answer that is possible", () => {
    const ids = keysOf(durations);
    fc.assert(
      fc.property(
        nearOrdinary,
        fc.constantFrom(...ids),
        fc.double({ min: 0, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (answers, duration, days, share) => {
          const then = check({ ...answers, duration });
          const filled = answersAgain([then], first + days * day).duration;
          // The pain began at some instant that fits what was said.
          const order = ids.indexOf(duration);
          const from = order === 0 ? 0 : durations[ids[order - 1] ?? duration][1];
          const age = from + share * (durations[duration][1] - from) + days * day;
          const truly = ids.find((id) => age < durations[id][1]) ?? "overM3";
          const level = (id: typeof duration) => {
            const { status, ...result } = triage({ ...answers, inflammatoryPattern: "no", duration: id });
            return status === "decided" && "disposition" in result ? urgency(result.disposition) : 9;
          };
          expect(level(filled ?? duration)).toBeLessThanOrEqual(level(truly));
        },
      ),
    );
  });
});

describe("what only time can say", () => {
  const resting = check(sore({ selfCare: "none", trend: "upAndDown" }));

  it("no better after three days of self-care: an appointment", () => {
    const now = again(resting, 3, { selfCare: "d3plus", trend: "same" });
    const course = courseTo(now, resting);
    expect([course.levelThen, course.level]).toEqual(["selfCare", "soon"]);
    expect(course.newSigns.map(({ rule }) => rule)).toEqual(["persistent"]);
    expect(course.days).toBe(3);
  });

  it("better after three days of self-care: care at home goes on", () => {
    const now = again(resting, 3, { selfCare: "d3plus", trend: "better", painNow: "n2", function: "fine" });
    expect(courseTo(now, resting).level).toBe("selfCare");
  });

  it("not gone after two weeks, and everyday tasks still hard: an appointment, even if it gets better", () => {
    const better = (func: NonNullable<Answers["function"]>) =>
      courseTo(again(resting, 14, { trend: "better", function: func }), resting).level;
    expect(better("dailyLimited")).toBe("soon");
    expect(better("trainingLimited")).toBe("selfCare");
  });

  it("not gone after six weeks: an appointment whatever else", () => {
    const now = again(resting, 42, { trend: "better", function: "fine", painNow: "n1" });
    expect(courseTo(now, resting).level).toBe("soon");
  });

  it("a new sign of an emergency stops the questions at once", () => {
    const filled = answersAgain([resting], first + 3 * day);
    expect(triage({ ...filled, chestPressure: "yes" })).toMatchObject({
      status: "decided",
      disposition: "emergency",
    });
  });
});

describe("a level that goes down", () => {
  const tingling = check(sore({ armTingling: "yes" }));

  it("says which sign is gone, and which answer changed", () => {
    const course = courseTo(again(tingling, 2, { armTingling: "no", trend: "better" }), tingling);
    expect([course.levelThen, course.level]).toEqual(["soon", "selfCare"]);
    expect(course.whyLower).toEqual([
      {
        rule: "armTingling",
        then: "yes",
        now: "no",
        changed: [{ question: "armTingling", then: "yes", now: "no" }],
      },
    ]);
    expect(courseInWords(course).whyLower.join()).toContain("then “Yes”, now “No”");
    expect(courseLines(course, () => "day").join("\n")).toContain("Appointment this week → Care at home");
  });

  it("names only the answers that the sign rested on", () => {
    const before = check(sore({ selfCare: "d3plus", trend: "same", duration: "d2to4" }));
    const course = courseTo(again(before, 12, { trend: "better", function: "fine" }), before);
    expect(course.whyLower.map(({ changed }) => changed.map(({ question }) => question))).toEqual([
      ["trend"],
    ]);
  });

  it("names the answer that brings in a question that is no longer asked", () => {
    const before = check(sore({ pop: "yes", popWithBonePain: "yes" }));
    const course = courseTo(again(before, 1, { pop: "no" }), before);
    expect(course.whyLower.find(({ rule }) => rule === "boneTenderAfterPop")?.changed).toEqual([
      { question: "popWithBonePain", then: "yes", now: undefined },
      { question: "pop", then: "yes", now: "no" },
    ]);
  });

  it("always has a reason with a changed answer, whatever was answered", () => {
    fc.assert(
      fc.property(fullSet, fullSet, (then, now) => {
        const triageNow = triage(now);
        if (triageNow.status !== "decided") return;
        const course = courseTo(check(now, first + day), check(then));
        if (course.levelThen === undefined || urgency(course.level) <= urgency(course.levelThen)) return;
        expect(course.whyLower).not.toEqual([]);
        for (const { changed } of course.whyLower) expect(changed).not.toEqual([]);
        // Nothing that asked for more before is left without a reason.
        expect(courseInWords(course).whyLower).toHaveLength(course.whyLower.length);
      }),
    );
  });

  it("does not go down when the clock shows an earlier time than before", () => {
    const now = check({ ...soreNextDay, trend: "better" }, first - day);
    const course = courseTo(now, tingling);
    expect(course).toMatchObject({ clockWentBack: true, days: 0, levelOfAnswers: "selfCare", level: "soon" });
    expect(courseInWords(course).level).toContain("earlier than at your last check");
  });

  it("still goes up when the clock shows an earlier time", () => {
    const now = check(sore({ fever: "yes", sepsisSigns: "no" }), first - day);
    expect(courseTo(now, tingling).level).toBe("urgent");
  });

  it("is compared with the check before, not with the first", () => {
    const two = again(tingling, 2, { armTingling: "no", trend: "better" });
    const three = again(two, 3, { trend: "better" });
    expect(courseTo(three, tingling, two)).toMatchObject({ levelThen: "selfCare", whyLower: [] });
  });
});

describe("the comparison", () => {
  it("counts calendar days over a change of the clocks", () => {
    const spring = check(soreNextDay, Date.UTC(2026, 2, 28, 23, 30));
    expect(courseTo(check(soreNextDay, Date.UTC(2026, 2, 29, 22, 30)), spring).days).toBe(1);
    const autumn = check(soreNextDay, Date.UTC(2026, 9, 24, 22, 30));
    expect(courseTo(check(soreNextDay, Date.UTC(2026, 9, 25, 23, 30)), autumn).days).toBe(1);
  });

  it("puts then and now side by side in the person's words", () => {
    const before = check(sore({ painNow: "n6", selfCare: "none" }));
    const { rows } = courseInWords(courseTo(again(before, 3, { painNow: "n3", selfCare: "d3plus" }), before));
    expect(rows.map(({ then, now }) => [then, now])).toContainEqual(["6", "3"]);
    expect(rows.map(({ then, now }) => [then, now])).toContainEqual(["Not yet", "3 days or more"]);
  });

  it("remarks when better and a higher number do not fit together", () => {
    const before = check(sore({ painNow: "n3" }));
    const course = courseTo(again(before, 2, { painNow: "n6", trend: "better" }), before);
    expect(courseInWords(course).remarks.join()).toContain("higher than last time");
    expect(courseInWords(courseTo(again(before, 2, { trend: "better" }), before)).remarks).toEqual([]);
  });

  it("has four lines at most on the sheet, with the first and the latest scores of many", () => {
    fc.assert(
      fc.property(fullSet, fc.array(fullSet, { minLength: 1, maxLength: 20 }), (now, before) => {
        if (triage(now).status !== "decided") return;
        const course = courseTo(
          check(now, first + 99 * day),
          ...before.map((answers, n) => check(answers, first + n * day)),
        );
        const lines = courseLines(course, (at) => String((at - first) / day));
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(lines[0]?.split("; ").length).toBeLessThanOrEqual(7);
        expect(lines[0]).toMatch(/: 0 .*; 99 /);
      }),
      { numRuns: 30 },
    );
  });

  it("cannot be made with nothing to compare with", () => {
    const triageNow = triage(soreNextDay);
    if (triageNow.status !== "decided") throw new Error("This person is still being asked.");
    expect(courseOf({ earlier: [], now: check(soreNextDay), triageNow, calendar })).toBeUndefined();
  });
});
