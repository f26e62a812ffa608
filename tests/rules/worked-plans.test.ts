/** The plans of the six worked persons, and the measures that answers call for. */
import { measures, type SelfCarePlan } from "#rules";
import { describe, expect, it } from "vitest";
import { day, hour, phaseOf, planOf, start } from "../support/people/plans.ts";
import { sore, strained } from "../../rules/upper-back/stories/people.ts";
import {
  acheFromPressing,
  deskWorker,
  noMedicineProblem,
  onBloodThinner,
  pregnantBeginner,
  soreBothSides,
  strainToday,
} from "../support/people/worked-persons.ts";

const leftOutIds = (made: SelfCarePlan): readonly string[] => made.leftOut.map(({ id }) => id);

describe("the person who pulled a muscle today", () => {
  const made = planOf(strainToday);

  it("rests the lift, uses ice until hour 48 and does no moves yet", () => {
    expect(made).toMatchObject({ kind: "selfCare", phase: "protect", pace: "strain", movesToday: [] });
    expect(made.ice).toMatchObject({ kind: "offered", tense: "now", askFirst: [] });
    expect(made.leftOut).toEqual([]);
  });

  it("goes back to the row step by step, named in the words of the question", () => {
    expect(made.training.kind === "steps" ? made.training.steps[2]?.text : "").toContain("a row or a pull");
  });

  it("is offered painkillers in order, gel first", () => {
    expect(made.painRelief).toMatchObject({
      kind: "named",
      steps: ["none", "gel", "paracetamol", "nsaidTablet", "pharmacist"],
      askFirst: [],
    });
  });

  it("learns what would make it urgent", () => {
    expect(made.urgentIf.length).toBeGreaterThan(0);
    for (const { to } of made.urgentIf) expect(["emergency", "urgent"]).toContain(to);
  });
});

describe("the person who is sore on both sides the day after", () => {
  it("may move gently from the first day", () => {
    const made = planOf(soreBothSides, { after: 30 * hour });
    expect(made).toMatchObject({ kind: "selfCare", phase: "protect", pace: "soreness" });
    expect(made.movesToday).toEqual(["shoulderRolls", "neckTilts"]);
    expect(made.measuresNow).toContain("gentleMovement");
  });
});

describe("the person whose ache grew over four weeks of pressing", () => {
  const made = planOf(acheFromPressing, { startedAt: start - 28 * day });

  it("gets care until the appointment, past the days of ice", () => {
    expect(made).toMatchObject({ kind: "untilSeen", ice: { tense: "past" }, heat: { tense: "now" } });
  });

  it("waits for the appointment before hard work, however long ago it began", () => {
    expect(made.phase).toBe("loadLightly");
    expect(made.movesToday).toContain("bandPullApart");
    expect(made.movesToday).not.toContain("facePull");
    expect(phaseOf(made, "rebuild")).toMatchObject({ tense: "ahead", waitsForAppointment: true });
    expect(phaseOf(made, "rebuild")?.from).toBeUndefined();
    expect(phaseOf(made, "loadLightly")?.until).toBeUndefined();
    expect(made.training).toMatchObject({ kind: "steps", waitsForAppointment: true });
  });

  it("gets long-term measures for load and for the muscles that pull", () => {
    const ids = made.longTerm.map(({ id }) => id);
    expect(ids[0]).toBe("progressiveOverload");
    expect(ids).toContain("strengthenBlades");
    expect(made.longTerm[0]?.aimsAt).toContain("overuse");
  });

  it("is not sent back to ice by any of the patterns", () => {
    const patterns = made.causes.kind === "fits" ? made.causes.patterns : [];
    expect(patterns.flatMap((pattern) => pattern.measures)).not.toContain("ice");
  });
});

describe("the desk worker", () => {
  it("gets breaks, a better desk and a looser upper back", () => {
    const ids = planOf(deskWorker, { after: 60 * hour }).longTerm.map(({ id }) => id);
    expect(ids[0]).toBe("thoracicMobility");
    expect(ids).toContain("varyPosture");
    expect(ids).toContain("ergonomics");
  });
});

describe("the pregnant beginner", () => {
  const made = planOf(pregnantBeginner, { after: 30 * hour });

  it("is named no anti-inflammatory and is sent to a pharmacist first", () => {
    expect(made.kind).toBe("untilSeen");
    expect(made.painRelief.steps).toEqual(["none", "paracetamol", "pharmacist"]);
    expect(made.painRelief.askFirst.length).toBeGreaterThan(0);
  });

  it("does nothing that means lying long on the front or back, and is told why", () => {
    const moves = made.phases.flatMap((phase) => phase.moves);
    for (const move of ["ytw", "deadBug", "bridge", "foamExtension"]) expect(moves).not.toContain(move);
    expect(leftOutIds(made)).toEqual(
      expect.arrayContaining(["ytw", "foamRolling", "nsaids", "spinalManipulation"]),
    );
    for (const { reasons } of made.leftOut) expect(reasons[0]?.because).toMatch(/\w/);
  });
});

describe("a person who is pregnant or gave birth not long ago", () => {
  it.each([
    [{ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }],
    [{ pregnancy: "maybe", pregnancyWarning: "no" }],
    [{ pregnancy: "recentBirth", preeclampsiaSigns: "no" }],
  ] as const)("asks before the moves and before training: %o", (changes) => {
    const made = planOf(sore({ ...noMedicineProblem, ...changes, duration: "d2to4" }), { after: 60 * hour });
    expect(made.movesAskFirst.map(({ because }) => because).join(" ")).toContain("midwife or doctor");
    expect(made.training).toMatchObject({ kind: "steps" });
    expect(made.training.kind === "steps" ? made.training.askFirst.length : 0).toBeGreaterThan(0);
    for (const id of ["move", "loadLightly", "rebuild"] as const) {
      expect(phaseOf(made, id)?.do.join(" ")).toContain("Ask first which of the");
    }
  });

  it("is the only one who is told so", () => {
    const made = planOf(soreBothSides, { after: 30 * hour });
    expect(made.movesAskFirst).toEqual([]);
    expect(made.phases.flatMap((phase) => phase.do).join(" ")).not.toContain("Ask first");
  });
});

describe("a person under 18", () => {
  const linesFor = (age: "under18" | "a18to44") =>
    phaseOf(planOf(strained({ ...noMedicineProblem, age })), "protect")?.doNot.join(" ");

  it("reads nothing about alcohol", () => {
    expect(linesFor("a18to44")).toContain("alcohol");
    expect(linesFor("under18")).toContain("No heat");
    expect(linesFor("under18")).not.toContain("alcohol");
  });
});

describe("the person on a blood thinner", () => {
  const made = planOf(onBloodThinner);

  it("is named no anti-inflammatory, no foam roller and no manipulation", () => {
    expect(made.painRelief.steps).toEqual(["none", "paracetamol", "pharmacist"]);
    expect(leftOutIds(made)).toEqual(["foamRolling", "spinalManipulation", "nsaids"]);
    expect(made.phases.flatMap((phase) => phase.moves)).not.toContain("foamExtension");
  });
});

describe("measures that single answers call for", () => {
  it("are in the plan whichever pattern fits", () => {
    const made = planOf(strained({ ...noMedicineProblem, noWarmUp: "yes", equipment: "yes" }));
    expect(made.longTerm.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["dynamicWarmUp", "equipmentCheck"]),
    );
  });

  it("are good advice for everybody when nothing is known", () => {
    const made = planOf(sore(noMedicineProblem), { after: 30 * hour });
    expect(made.longTerm.map(({ id, aimsAt }) => [id, aimsAt])).toEqual([
      ["progressiveOverload", []],
      ["dynamicWarmUp", []],
      ["varyPosture", []],
    ]);
  });

  it("name no painkiller in any text", () => {
    expect(JSON.stringify(measures)).not.toMatch(/ibuprofen|naproxen|nsaid|paracetamol|anti-inflammatory/i);
  });
});
