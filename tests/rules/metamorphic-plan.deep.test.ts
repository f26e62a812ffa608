/** How the plan must move when the answers or the time are changed in a known way. Each relation is named in words. */
import {
  answerState,
  causesThatFit,
  dispositionOrder,
  keysOf,
  plan,
  questionsOfPart,
  screens,
  triage,
  type Answers,
  type Calendar,
  type QuestionId,
  type SelfCarePlan,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { carePhases } from "../../rules/upper-back/advice/self-care.ts";
import { medicineQuestions } from "../../rules/upper-back/advice/ruled-out/index.ts";
import { nearOrdinary } from "../support/people/arbitraries.ts";
import { calendarOf, utcCalendar } from "../support/people/calendars.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { withSteps } from "../support/people/sets.ts";
import { certainLevel, undatedPlan } from "../support/people/whole-result.ts";
import { noMedicineProblem } from "../support/people/worked-persons.ts";
import { ordered, ordersOf } from "../support/people/worry.ts";

vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 200 };
const hour = 3_600_000;
const day = 24 * hour;

/** Near-ordinary answers, mostly with the medicines screen answered: most of these lead to a plan. */
const planned = fc
  .tuple(nearOrdinary, fc.constantFrom({}, noMedicineProblem, noMedicineProblem))
  .map(([answers, medicines]): Answers => ({ ...medicines, ...answers }));

/** Training habits are left out: there an answer asks for a measure of its own. */
const aboutTraining: readonly QuestionId[] = screens.yourTraining.parts.flatMap((part) =>
  questionsOfPart(part),
);
const steps = ordered
  .filter((question) => !aboutTraining.includes(question))
  .flatMap((question) =>
    ordersOf(question).flatMap((order) =>
      order.slice(1).map((worse, index) => [question, order[index], worse] as const),
    ),
  );

/** Everything that a plan tells a person to do or to take, by id. */
function advised(made: SelfCarePlan): readonly string[] {
  const patterns = made.causes.kind === "fits" ? made.causes.patterns : [];
  return [
    ...made.phases.flatMap(({ moves }) => moves),
    ...made.movesToday,
    ...made.painRelief.steps,
    ...made.measuresNow,
    ...made.longTerm.flatMap(({ id, exercises }) => [id, ...exercises]),
    ...patterns.flatMap(({ measures, exercises }) => [...measures, ...exercises]),
    ...(made.ice.kind === "offered" ? ["ice"] : []),
    ...(made.heat.kind === "offered" ? ["heat"] : []),
    ...(made.training.kind === "steps" ? ["training"] : []),
  ];
}

/** What stays when a painkiller is no longer named; nothing else may come in for it. */
const withoutPainkillers: readonly string[] = ["none", "pharmacist"];

function expectNothingAdded(before: SelfCarePlan, after: SelfCarePlan): void {
  const had = [...advised(before), ...withoutPainkillers];
  expect(advised(after).filter((thing) => !had.includes(thing))).toEqual([]);
  const gone = after.leftOut.map(({ id }) => id);
  expect(gone).toEqual(expect.arrayContaining(before.leftOut.map(({ id }) => id)));
}

/** What the plan may choose by: the level, the causes that fit, and the phase. */
function choice(answers: Answers): string {
  const causes = causesThatFit(triage(answers), answerState(answers));
  const fit = causes.kind === "fits" ? causes.patterns.map(({ pattern }) => pattern) : [];
  return JSON.stringify([certainLevel(answers), fit]);
}

/** The answers with `question` one step more worrying, and one step less. */
const oneStepWorse = fc
  .tuple(planned, fc.constantFrom(...steps))
  .map(
    ([answers, [question, milder, worse]]) =>
      [withSteps(answers, [question, milder]), withSteps(answers, [question, worse])] as const,
  );

describe("metamorphic relations of the plan:", () => {
  it("1 a more worrying answer never brings in a move, an exercise, a measure or a painkiller", () => {
    let compared = 0;
    fc.assert(
      fc.property(oneStepWorse, ([milder, worse]) => {
        const [before, after] = [undatedPlan(milder), undatedPlan(worse)];
        if (before === undefined || after === undefined || choice(milder) !== choice(worse)) return;
        expectNothingAdded(before, after);
        compared += 1;
      }),
      { numRuns: 1_500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("2 more medicine answers with yes never name a painkiller that fewer did not", () => {
    const some = fc.subarray([...medicineQuestions]);
    fc.assert(
      fc.property(some, some, (few, more) => {
        const with_ = (ids: readonly QuestionId[]): Answers =>
          withSteps(sore(noMedicineProblem), ...ids.map((id) => [id, "yes"] as const));
        const [before, after] = [undatedPlan(with_(few)), undatedPlan(with_([...few, ...more]))];
        if (before === undefined || after === undefined) throw new Error("Medicines changed the level.");
        expectNothingAdded(before, after);
      }),
      runs,
    );
  });

  it("3 not sure about a medicine, and no answer, advise nothing that yes would not", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...medicineQuestions, "coldProblem", "numbSkin"),
        fc.constantFrom("unsure", undefined),
        (question, answer) => {
          const yes = undatedPlan(withSteps(sore(noMedicineProblem), [question, "yes"]));
          const open = undatedPlan(withSteps(sore(noMedicineProblem), [question, answer]));
          if (yes === undefined || open === undefined) throw new Error("There is no plan.");
          expectNothingAdded(yes, open);
        },
      ),
      runs,
    );
  });

  it("4 an answer that needs help today or an ambulance takes the plan away altogether", () => {
    let lost = 0;
    fc.assert(
      fc.property(oneStepWorse, ([milder, worse]) => {
        if (dispositionOrder.indexOf(certainLevel(worse)) > 1) return;
        expect(undatedPlan(worse)).toBeUndefined();
        if (undatedPlan(milder) !== undefined) lost += 1;
      }),
      { numRuns: 1_500 },
    );
    expect(lost).toBeGreaterThan(20);
  });

  it("5 a pain that began n days later, read n days later, has the same plan with every date n days later", () => {
    const cases = fc.tuple(planned, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 400 }));
    let dated = 0;
    fc.assert(
      fc.property(cases, ([answers, hoursAgo, days]) => {
        const now = Date.UTC(2026, 10, 24, 15);
        const [first, second] = [now, now + days * day].map((at) =>
          plan({
            answers,
            startedAt: at - hoursAgo * hour,
            answeredAt: at - hour,
            now: at,
            calendar: utcCalendar,
          }),
        );
        expect(shifted(first, days * day)).toEqual(second);
        if (first?.kind !== "none") dated += 1;
      }),
      runs,
    );
    expect(dated).toBeGreaterThan(50);
  });

  it("6 every date of a phase moves by n days of the calendar too when the clocks change in between", () => {
    const zones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"] as const;
    const calendars: Readonly<Record<string, Calendar>> = Object.fromEntries(
      zones.map((zone) => [zone, calendarOf(zone)]),
    );
    const answers = sore({ ...noMedicineProblem, duration: "under24h" });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 1, max: 360 }), (zone, days) => {
        const calendar = calendars[zone] ?? utcCalendar;
        const first = Date.UTC(2026, 0, 5, 18);
        const [one, other] = [first, calendar.addDays(first, days)].map((startedAt) =>
          plan({ answers, startedAt, answeredAt: startedAt, now: startedAt + hour, calendar }),
        );
        if (one === undefined || other === undefined || one.kind === "none" || other.kind === "none")
          throw new Error("There is no plan.");
        one.phases.forEach(({ id, from }, index) => {
          const then = other.phases[index]?.from ?? 0;
          // The phase of hour 48 counts hours and not days of the calendar; it moves with the clocks.
          const inHours = "hours" in carePhases[id].begins;
          const off = Math.abs(then - calendar.addDays(from ?? 0, days));
          expect(off).toBeLessThanOrEqual(inHours ? hour : 0);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("7 reading the same plan later never leads back to an earlier phase, and never forgets a move of today", () => {
    fc.assert(
      fc.property(planned, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (answers, earlier, more) => {
        const startedAt = Date.UTC(2026, 10, 24, 15);
        const at = (hours: number) =>
          plan({
            answers,
            startedAt,
            answeredAt: startedAt,
            now: startedAt + hours * hour,
            calendar: utcCalendar,
          });
        const [first, later] = [at(earlier), at(earlier + more)];
        if (first.kind === "none" || later.kind === "none") return;
        if (first.start.kind !== "known" || later.start.kind !== "known") return;
        const order = keysOf(carePhases);
        expect(order.indexOf(later.phase)).toBeGreaterThanOrEqual(order.indexOf(first.phase));
        expect(later.movesToday).toEqual(expect.arrayContaining([...first.movesToday]));
      }),
      runs,
    );
  });

  it("8 a start of the pain that is not believed gives the very plan of somebody who cannot say", () => {
    const now = Date.UTC(2026, 10, 24, 15);
    fc.assert(
      fc.property(
        planned,
        fc.constantFrom(now + 1, now + 9e12, NaN, Infinity, -8e15),
        (answers, startedAt) => {
          const read = (start: number | undefined) =>
            plan({ answers, startedAt: start, answeredAt: now, now, calendar: utcCalendar });
          const [wrong, unknown] = [read(startedAt), read(undefined)];
          if (wrong.kind === "none" || unknown.kind === "none") expect(wrong).toEqual(unknown);
          else expect({ ...wrong, start: undefined }).toEqual({ ...unknown, start: undefined });
        },
      ),
      runs,
    );
  });
});

/** The same data with every instant later by `by`: numbers this large are instants and nothing else. */
function shifted(value: unknown, by: number): unknown {
  if (typeof value === "number") return value > 1e12 ? value + by : value;
  if (Array.isArray(value)) return value.map((part) => shifted(part, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shifted(part, by)]));
}
