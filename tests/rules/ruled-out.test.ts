/** What the answers rule out: each dependency of the specification by name, and that no plan breaks one. */
import {
  answerState,
  evaluate,
  isKeyOf,
  keysOf,
  outOfScope,
  questions,
  redFlags,
  triage,
  type Answers,
  type ExclusionId,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercises, type ExerciseId } from "../../rules/upper-back/advice/exercises/index.ts";
import { measures, type Measure, type MeasureId } from "../../rules/upper-back/advice/measures/index.ts";
import { painReliefFor, painReliefSteps } from "../../rules/upper-back/advice/medicines.ts";
import { plan, type SelfCarePlan } from "../../rules/upper-back/advice/plan/index.ts";
import {
  exclusionRules,
  medicineQuestions,
  ruledOut,
  type ExclusionRule,
} from "../../rules/upper-back/advice/ruled-out/index.ts";
import { carePhases } from "../../rules/upper-back/advice/self-care.ts";
import { anySet, nearOrdinary } from "../support/people/arbitraries.ts";
import { utcCalendar } from "../support/people/calendars.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { withSteps } from "../support/people/sets.ts";
import { noMedicineProblem } from "../support/people/worked-persons.ts";

const out = (answers: Answers) => ruledOut(answerState(answers), triage(answers));
const well = (changes: Answers): Answers => sore({ ...noMedicineProblem, ...changes });
/** What is ruled out. */
function without(answers: Answers): readonly string[] {
  const { ruledOut: reasons } = out(answers);
  return keysOf(reasons).filter((id) => reasons[id].length > 0);
}
/** What needs asking first. */
function askFirst(answers: Answers): readonly string[] {
  const { askFirst: reasons } = out(answers);
  return keysOf(reasons).filter((id) => reasons[id].length > 0);
}

const spine: readonly ExclusionId[] = ["neckTilts", "stretching", "foamRolling", "spinalManipulation"];

describe("nothing is ruled out", () => {
  it("for a healthy person with ordinary soreness who has answered everything", () => {
    expect(without(well({}))).toEqual([]);
    expect(askFirst(well({}))).toEqual([]);
  });
});

describe("neck tilts, stretching, foam rolling and spinal manipulation are ruled out", () => {
  const signs: readonly (readonly [string, Answers])[] = [
    ["a neck crack with a new headache", { neckCrackHeadache: "yes" }],
    ["signs of a stroke", { strokeSigns: "yes" }],
    ["signs of the spinal cord in the legs or hands", { legsOrHands: "yes" }],
    ["signs of the spinal cord in both arms", { bothArms: "yes" }],
    ["a small accident", { trauma: "minor" }],
    ["a serious accident", { trauma: "major" }],
    ["an accident that the person is not sure about", { trauma: "unsure" }],
    ["a tender bone after a pop", { pop: "yes", popWithBonePain: "yes" }],
    ["a tender bone after a pop, not sure", { pop: "yes", popWithBonePain: "unsure" }],
    ["a new lump", { newLump: "yes" }],
    ["a pop", { pop: "yes" }],
    ["a torn muscle", { muscleTear: "yes" }],
    ["tingling in an arm", { armTingling: "yes" }],
    ["weakness of an arm", { armWeakness: "yes" }],
    ["thin bones", { fragileBones: "yes" }],
    ["a tender middle of the spine at 70", { siteSpine: "yes", age: "a65plus" }],
    ["the same after a lift at 70", { siteSpine: "yes", age: "a65plus", onset: "otherStrain" }],
    ["numbness that spreads", { armTingling: "yes", numbnessSpreading: "yes" }],
  ];
  it.each(signs)("by %s", (_name, changes) => {
    expect(without(well(changes))).toEqual(expect.arrayContaining([...spine]));
  });
});

describe("foam rolling and spinal manipulation are ruled out", () => {
  it.each([
    "fragileBones",
    "infectionRisk",
    "needleRisk",
    "vesselRisk",
    "bleedRisk",
    "clotEver",
    "cancer",
    "medBloodThinner",
  ] as const)("by %s, and when the person is not sure of it", (question) => {
    for (const answer of ["yes", "unsure"]) {
      const found = without(withSteps(well({}), [question, answer]));
      expect(found).toEqual(expect.arrayContaining(["foamRolling", "spinalManipulation"]));
    }
  });
});

describe("anti-inflammatory painkillers are ruled out", () => {
  it("by dark pee and by pain out of proportion, always", () => {
    expect(without(well({ darkUrine: "yes" }))).toContain("nsaids");
    expect(without(well({ outOfProportion: "yes" }))).toContain("nsaids");
  });

  it("by a blood thinner or bleeding easily, and when the person is not sure of it", () => {
    expect(without(well({ bleedRisk: "yes" }))).toContain("nsaids");
    expect(without(well({ bleedRisk: "unsure" }))).toContain("nsaids");
  });

  it("by pregnancy and under the age of 18", () => {
    expect(without(well({ pregnancy: "pregnant" }))).toContain("nsaids");
    expect(without(well({ pregnancy: "maybe" }))).toContain("nsaids");
    expect(without(well({ age: "under18" }))).toContain("nsaids");
    expect(without(well({ pregnancy: "no", age: "a18to44" }))).not.toContain("nsaids");
  });

  it.each(medicineQuestions)("by %s, and when the person is not sure of it", (question) => {
    for (const answer of ["yes", "unsure"]) {
      const answers = withSteps(well({}), [question, answer]);
      expect(without(answers)).toContain("nsaids");
      const advice = painReliefFor(out(answers));
      expect(advice.steps).toContain("pharmacist");
      expect(advice.leftOut.length).toBeGreaterThan(0);
    }
  });

  it("by a higher chance of infection, and when the person is not sure of it", () => {
    for (const infectionRisk of ["yes", "unsure"] as const) {
      expect(without(well({ infectionRisk }))).toContain("nsaids");
    }
  });

  it("by sudden severe pain and by pain that moving does not change, also while not ruled out", () => {
    expect(redFlags.suddenSevere.rulesOut).toContain("nsaids");
    expect(redFlags.noTrainingLink.rulesOut).toContain("nsaids");
    expect(without(well({ worstAtOnce: "unsure" }))).toContain("nsaids");
    expect(without(well({ mechanical: "unsure" }))).toContain("nsaids");
  });

  it("not by thin bones or long-term steroids, but a pharmacist is asked first", () => {
    for (const fragileBones of ["yes", "unsure"] as const) {
      expect(without(well({ fragileBones }))).not.toContain("nsaids");
      expect(painReliefFor(out(well({ fragileBones }))).askFirst.map(({ because }) => because)).toEqual([
        exclusionRules.longTermSteroids.because,
      ]);
    }
  });

  it("not from the age of 60, but a pharmacist is asked first", () => {
    for (const age of ["a60to64", "a65plus"] as const) {
      expect(without(well({ age }))).not.toContain("nsaids");
      expect(painReliefFor(out(well({ age }))).askFirst.length).toBeGreaterThan(0);
    }
    expect(painReliefFor(out(well({ age: "a50to59" }))).askFirst).toEqual([]);
  });
});

describe("no painkiller is named", () => {
  it("before the medicine questions, with one reason that says so", () => {
    const advice = painReliefFor(out(sore({})));
    expect(advice).toMatchObject({ kind: "notNamed", steps: ["none", "pharmacist"], askFirst: [] });
    expect(advice.leftOut.map(({ from }) => from.kind)).toEqual(["medicinesNotAnswered"]);
  });

  it.each(medicineQuestions)("while %s is not answered", (question) => {
    expect(painReliefFor(out(withSteps(well({}), [question, undefined]))).kind).toBe("notNamed");
  });

  it.each([
    ["yes", "yes"],
    ["yes", "unsure"],
    ["unsure", "yes"],
    ["unsure", "unsure"],
  ] as const)("with organ disease (%s) and alcohol on most days (%s)", (medKidneyLiverHeart, medAlcohol) => {
    const advice = painReliefFor(out(well({ medKidneyLiverHeart, medAlcohol })));
    expect(advice).toMatchObject({ kind: "notNamed", steps: ["none", "pharmacist"] });
    expect(advice.leftOut.map(({ because }) => because)).toContain(exclusionRules.liverAndAlcohol.because);
    for (const one of [{ medKidneyLiverHeart }, { medAlcohol }]) {
      expect(painReliefFor(out(well(one))).kind).toBe("named");
    }
  });

  it("after a reaction to one", () => {
    expect(painReliefFor(out(well({ painkillerReaction: "yes" }))).kind).toBe("notNamed");
  });
});

describe("ice and heat", () => {
  it("lose ice with a cold problem, and both with numb skin", () => {
    for (const answer of ["yes", "unsure"] as const) {
      expect(without(well({ coldProblem: answer }))).toEqual(["ice"]);
      expect(without(well({ numbSkin: answer }))).toEqual(["ice", "heat"]);
    }
  });

  it("are not advised before their questions are answered", () => {
    const { ruledOut: reasons } = out(sore({}));
    expect(reasons.ice.map(({ settled }) => settled)).toEqual(["notAnswered", "notAnswered"]);
    expect(reasons.heat.map(({ settled }) => settled)).toEqual(["notAnswered"]);
  });

  it.each([{ fever: "unsure" }, { cancer: "unsure" }, { medKidneyLiverHeart: "yes" }] as const)(
    "need asking first with %o",
    (changes) => {
      expect(askFirst(well(changes))).toEqual(expect.arrayContaining(["ice", "heat"]));
      expect(without(well(changes))).not.toContain("ice");
    },
  );
});

describe("a reason", () => {
  it("says whether it is certain, not sure or not answered, and names the answers", () => {
    const [sure] = out(well({ medUlcerOrBleed: "yes" })).ruledOut.nsaids;
    expect(sure).toMatchObject({
      from: { kind: "answer", id: "medUlcerOrBleed" },
      settled: "yes",
      answers: [{ question: "medUlcerOrBleed", answer: "yes" }],
    });
    const [unsure] = out(well({ medUlcerOrBleed: "unsure" })).ruledOut.nsaids;
    expect(unsure?.settled).toBe("notSure");
  });

  it("speaks of painkillers only where painkillers are left out or asked about, and of nothing else there", () => {
    const mixed = keysOf(exclusionRules).filter((id) => {
      const rule: ExclusionRule = exclusionRules[id];
      const things: readonly string[] = [...rule.ruledOut, ...rule.askFirst, ...(rule.exercises ?? [])];
      const medicines = things.filter((thing) => thing === "nsaids" || thing === "painkillers");
      return medicines.length > 0 !== /painkiller|medicine/.test(rule.because);
    });
    expect(mixed).toEqual([]);
  });

  it("for a person under 18 or pregnant fits what is left out", () => {
    const [spineUnder18] = out(well({ age: "under18" })).ruledOut.spinalManipulation;
    expect(spineUnder18?.because).not.toMatch(/painkiller/);
    const pregnant = out(well({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }));
    expect(pregnant.exercises.ytw?.map(({ because }) => because)).toEqual([
      exclusionRules.pregnantLying.because,
    ]);
  });

  it("of a medicine stands under the id of its question", () => {
    for (const id of medicineQuestions)
      expect(isKeyOf(exclusionRules, id) && isKeyOf(questions, id)).toBe(true);
  });
});

describe("the phases of care", () => {
  it("hold every movement there is, each once", () => {
    const moves: readonly string[] = Object.values(carePhases).flatMap(
      ({ moves: all }): readonly string[] => all,
    );
    expect([...moves].sort()).toEqual([...keysOf(exercises)].sort());
  });
});

/** Near-ordinary answers, mostly with the medicines screen answered. */
const anyPlanned = fc
  .tuple(nearOrdinary, fc.constantFrom({}, noMedicineProblem, noMedicineProblem))
  .map(([answers, medicines]): Answers => ({ ...medicines, ...answers }));

const now = Date.parse("2026-11-22T09:00:00Z");
const hours = fc.option(fc.integer({ min: -48, max: 24 * 120 }), { nil: undefined });

function exercisesIn(made: SelfCarePlan): readonly ExerciseId[] {
  const patterns = made.causes.kind === "fits" ? made.causes.patterns : [];
  return [
    ...made.movesToday,
    ...made.phases.flatMap(({ moves }) => moves),
    ...made.longTerm.flatMap((measure) => measure.exercises),
    ...patterns.flatMap((pattern) => pattern.exercises),
  ];
}

function measuresIn(made: SelfCarePlan): readonly MeasureId[] {
  const patterns = made.causes.kind === "fits" ? made.causes.patterns : [];
  return [
    ...made.measuresNow,
    ...made.longTerm.map(({ id }) => id),
    ...patterns.flatMap((pattern) => pattern.measures),
  ];
}

/** What a reader of the specification would say must not be there, without the code that decides it. */
function forbiddenByHand(answers: Answers): readonly ExclusionId[] {
  const { applies } = answerState(answers);
  const settledNo = (id: keyof Answers): boolean => answers[id] === "no" || applies(id) === "no";
  const accident =
    answers.trauma !== "none" || !settledNo("popWithBonePain") || !settledNo("neckCrackHeadache");
  return [
    ...(medicineQuestions.every(settledNo) && settledNo("pregnancy") ? [] : (["nsaids"] as const)),
    ...(answers.age === "under18" ? (["nsaids"] as const) : []),
    ...(settledNo("infectionRisk") ? [] : (["nsaids"] as const)),
    ...(settledNo("medAlcohol") || settledNo("medKidneyLiverHeart") ? [] : (["painkillers"] as const)),
    ...(accident ? spine : []),
    ...(settledNo("fragileBones") && settledNo("clotEver") && settledNo("bleedRisk")
      ? []
      : (["foamRolling"] as const)),
    ...(settledNo("coldProblem") && settledNo("numbSkin") ? [] : (["ice"] as const)),
    ...(settledNo("numbSkin") ? [] : (["heat"] as const)),
  ];
}

describe("every plan", () => {
  it("holds nothing that is ruled out, says why, and is never empty", () => {
    let plans = 0;
    fc.assert(
      fc.property(anyPlanned, hours, (answers, hoursAgo) => {
        const startedAt = hoursAgo === undefined ? undefined : now - hoursAgo * 3_600_000;
        const made = plan({ answers, startedAt, answeredAt: now, now, calendar: utcCalendar });
        if (made.kind === "none") return;
        plans += 1;
        const gone = made.leftOut.map(({ id }): string => id);
        for (const id of forbiddenByHand(answers)) {
          expect(gone).toContain(id);
        }
        for (const id of exercisesIn(made)) {
          expect(gone).not.toContain(id);
          for (const thing of exercises[id].ruledOutBy) expect(gone).not.toContain(thing);
        }
        for (const id of measuresIn(made)) {
          const measure: Measure = measures[id];
          for (const thing of measure.ruledOutBy) expect(gone).not.toContain(thing);
        }
        for (const id of made.painRelief.steps) {
          for (const thing of painReliefSteps[id].ruledOutBy) expect(gone).not.toContain(thing);
        }
        expect(made.ice.kind === "leftOut").toBe(gone.includes("ice"));
        expect(made.heat.kind === "leftOut").toBe(gone.includes("heat"));
        expect(made.training.kind === "onHold").toBe(gone.includes("loading"));
        for (const { reasons } of made.leftOut) expect(reasons.length).toBeGreaterThan(0);
        for (const phase of made.phases) expect(phase.do[0]).toMatch(/walk/i);
        expect(made.measuresNow).toContain("keepActive");
        expect(made.longTerm.length).toBeGreaterThan(0);
        expect(made.painRelief.steps.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
    // Otherwise the search would have looked at almost nothing.
    expect(plans).toBeGreaterThan(200);
  }, 60_000);

  it("can be worked out, or declined, for any answers at all", () => {
    fc.assert(
      fc.property(anySet, hours, (answers, hoursAgo) => {
        const startedAt = hoursAgo === undefined ? undefined : now - hoursAgo * 3_600_000;
        const { kind } = plan({ answers, startedAt, answeredAt: now, now, calendar: utcCalendar });
        const result = triage(answers);
        const mild =
          result.status === "decided" && (result.disposition === "soon" || result.disposition === "selfCare");
        if (!mild) expect(kind).toBe("none");
        else if (evaluate(outOfScope, answers).truth === "yes") expect(kind).toBe("none");
        else expect(kind).toBe(result.disposition === "soon" ? "untilSeen" : "selfCare");
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
