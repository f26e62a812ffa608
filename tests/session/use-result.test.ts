/** The level that holds, for whatever is known of an earlier check. */
import { courseOf, type Answers } from "#rules";
import { describe, expect, it } from "vitest";
import { deviceCalendar } from "../../src/time/device-calendar.ts";
import { withChanges } from "../../src/session/session.ts";
import { resultOf, type Decided } from "../../src/session/use-result.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";

const now = Date.parse("2026-11-25T18:00:00Z");
const day = 24 * 3_600_000;

/** A kept check with `answers`, made so many days ago; less than none when the clock was set back since. */
const kept = (answers: Answers, daysAgo: number, answersNow: Answers) => ({
  course: (triageNow: Decided["ofAnswers"]) =>
    courseOf({
      earlier: [{ at: now - daysAgo * day, answers }],
      now: { at: now, answers: answersNow },
      triageNow,
      calendar: deviceCalendar,
    }),
});

const milder = sore({ trend: "better" });
const tingling = sore({ armTingling: "yes" });
const chest: Answers = { chestPressure: "yes" };

describe("the level that holds", () => {
  it("is that of the answers when there is no earlier check", () => {
    expect(resultOf(tingling)).toMatchObject({ status: "decided", level: "soon", because: "answers" });
  });

  it("is that of an earlier check when no reason for less can be named", () => {
    const result = resultOf(milder, kept(tingling, -2, milder));
    expect(result).toMatchObject({
      status: "decided",
      level: "soon",
      because: "earlierCheck",
      ofAnswers: { disposition: "selfCare" },
    });
  });

  it("is that of the answers when the reason for less can be named", () => {
    const result = resultOf(milder, kept(tingling, 2, milder));
    expect(result).toMatchObject({ level: "selfCare", because: "answers", course: { levelThen: "soon" } });
  });

  it.each(["waiting", "notFetched"] as const)("is not told while the earlier check is %s", (earlier) => {
    expect(resultOf(milder, earlier)).toEqual({ status: earlier });
  });

  it.each(["waiting", "notFetched", "none"] as const)(
    "is an emergency, with the earlier check %s",
    (earlier) => {
      expect(resultOf(chest, earlier)).toMatchObject({ level: "emergency", because: "answers" });
    },
  );

  it.each(["waiting", "notFetched", "none"] as const)(
    "is not there while questions are open: %s",
    (earlier) => {
      expect(resultOf(withChanges(soreNextDay, { painNow: undefined }), earlier)).toMatchObject({
        status: "asking",
      });
    },
  );
});
