/** Plans that must be there, for tests. */
import type { Answers } from "#rules";
import { plan, type Calendar, type SelfCarePlan } from "../../../rules/upper-back/advice/plan/index.ts";
import type { carePhases } from "../../../rules/upper-back/advice/self-care.ts";
import { utcCalendar } from "./calendars.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** When the pain began: a Wednesday evening. */
export const start = Date.parse("2026-11-18T18:00:00Z");

/** When a plan is read, and where. */
export interface Moment {
  /** Milliseconds from `start` to now; six hours when nothing is said. */
  readonly after?: number;
  readonly startedAt?: number;
  readonly answeredAt?: number;
  readonly calendar?: Calendar;
}

/** The plan, which must be there; throws Error when there is none. */
export function planOf(
  answers: Answers,
  { after = 6 * hour, startedAt = start, answeredAt, calendar = utcCalendar }: Moment = {},
): SelfCarePlan {
  return there(plan({ answers, startedAt, answeredAt, now: start + after, calendar }));
}

/** The plan of someone who cannot say when the pain began; throws Error when there is none. */
export function undatedPlanOf(answers: Answers, answeredAt?: number): SelfCarePlan {
  return there(plan({ answers, startedAt: undefined, answeredAt, now: start, calendar: utcCalendar }));
}

/** One phase of a plan. */
export function phaseOf(made: SelfCarePlan, id: keyof typeof carePhases) {
  return made.phases.find((phase) => phase.id === id);
}

function there(made: ReturnType<typeof plan>): SelfCarePlan {
  if (made.kind === "none") throw new Error("There is no plan for these answers.");
  return made;
}
