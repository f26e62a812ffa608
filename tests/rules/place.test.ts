import {
  dispositions,
  emergencyDepartmentToday,
  keysOf,
  levelInWords,
  lookAgainFor,
  redFlags,
  triage,
  whereFor,
  type Answers,
  type RedFlag,
} from "#rules";
import { describe, expect, it } from "vitest";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { utcCalendar } from "../support/people/calendars.ts";

const placeAfter = (answers: Answers) => {
  const result = triage(answers);
  if (result.status !== "decided") throw new Error("Not decided.");
  return whereFor(result.disposition, result);
};

describe("the place of a result", () => {
  it("sends a person to the emergency department as soon as one sign that is present asks for it", () => {
    expect(placeAfter(sore({ worstAtOnce: "yes", heartRisk: "no" }))).toBe("emergencyDepartment");
    expect(
      placeAfter(sore({ worstAtOnce: "yes", heartRisk: "no", fever: "yes", worseLyingFlat: "no" })),
    ).toBe("emergencyDepartment");
  });

  it("names none when the sign is only not ruled out, or when a doctor can look", () => {
    expect(placeAfter(sore({ outOfProportion: "unsure" }))).toBeUndefined();
    expect(placeAfter(sore({ fever: "yes", worseLyingFlat: "no" }))).toBeUndefined();
  });

  it("is one of help today only", () => {
    const named = keysOf(redFlags).filter((id) => {
      const { where }: RedFlag = redFlags[id];
      return where !== undefined;
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => redFlags[id].disposition !== "urgent")).toEqual([]);
    expect(placeAfter(sore({ chestPressure: "yes", worstAtOnce: "yes" }))).toBeUndefined();
  });

  it("is told in the headline", () => {
    expect(levelInWords("urgent", "emergencyDepartment")).toBe(emergencyDepartmentToday);
    expect(levelInWords("urgent", undefined)).toBe(dispositions.urgent);
  });

  it("leaves out the four hours of waiting for somebody who is sent to the emergency department", () => {
    const now = Date.UTC(2026, 10, 29);
    const looks = (place: "emergencyDepartment" | undefined) =>
      lookAgainFor({
        disposition: "urgent",
        place,
        startedAt: undefined,
        answeredAt: now,
        duration: "h24to48",
        now,
        calendar: utcCalendar,
      }).map(({ id }) => id);
    expect(looks(undefined)).toEqual(["hours4", "hours24"]);
    expect(looks("emergencyDepartment")).toEqual(["hours24"]);
  });
});
