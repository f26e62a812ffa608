/** What the plan of the engine holds for a set of answers, at four moments: one in each phase. */
import { isAnswers, keysOf, plan, type Calendar, type SelfCarePlan } from "#rules";
import type { AnswerSet } from "./results-format.ts";
import type { PlanItem } from "./subject.ts";

const day = 24 * 3_600_000;
const start = Date.UTC(2026, 0, 5, 18);

/** A place whose clocks show UTC. */
const calendar: Calendar = {
  addDays: (instant, days) => instant + days * day,
  startOfDay: (instant) => Math.floor(instant / day) * day,
};

/** Days after the start of the pain at which the plan is read, and one at which nobody knows when it began. */
const moments = [0.2, 2.5, 5, 12] as const;

/** Everything that the plan holds at one of the moments or another; none when there is no plan. */
export function plannedItems(answers: AnswerSet): ReadonlySet<string> {
  if (!isAnswers(answers)) throw new TypeError("These are not answers of this check.");
  const items = new Set<string>();
  for (const startedAt of [start, undefined]) {
    for (const after of moments) {
      const now = start + after * day;
      const made = plan({ answers, startedAt, answeredAt: now, now, calendar });
      if (made.kind !== "none") itemsOf(made).forEach((item) => items.add(item));
    }
  }
  return items;
}

/** How an item is named in the set of a plan's items. */
export function itemKey({ kind, id }: Pick<PlanItem, "kind" | "id">): string {
  return `${kind}.${id}`;
}

function itemsOf(made: SelfCarePlan): readonly string[] {
  const patterns = made.causes.kind === "fits" ? made.causes.patterns : [];
  const exercises = [
    ...made.movesToday,
    ...made.phases.flatMap(({ moves }) => moves),
    ...patterns.flatMap((pattern) => pattern.exercises),
    ...made.longTerm.flatMap((measure) => measure.exercises),
  ];
  const measures = [
    ...made.measuresNow,
    ...patterns.flatMap((pattern) => pattern.measures),
    ...made.longTerm.map(({ id }) => id),
  ];
  const sections = {
    ice: made.ice.kind === "offered",
    heat: made.heat.kind === "offered",
    training: made.training.kind === "steps",
    sorenessPace: made.pace === "soreness",
    strainPace: made.pace === "strain",
  };
  return [
    ...exercises.map((id) => itemKey({ kind: "exercise", id })),
    ...measures.map((id) => itemKey({ kind: "measure", id })),
    ...made.painRelief.steps.map((id) => itemKey({ kind: "painRelief", id })),
    ...made.phases
      .flatMap((phase) => [...phase.do, ...phase.doNot])
      .map((id) => itemKey({ kind: "line", id })),
    ...keysOf(sections)
      .filter((id) => sections[id])
      .map((id) => itemKey({ kind: "section", id })),
  ];
}
