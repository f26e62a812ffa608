/** What stands where on the picture of the plan. Places run from 0, the start, to 4: one phase is one step wide. */
import {
  carePhases,
  type CarePhaseId,
  type ColdOrWarmth,
  type PlannedLook,
  type PlannedPhase,
  type SelfCarePlan,
  type Tense,
} from "#rules";
import { beginsWithoutDates } from "./phase-words.ts";
import { isOpen } from "./why.tsx";
import { locale, say } from "../words/say.ts";

/** Words at one place, line by line. */
export interface Mark {
  readonly place: number;
  readonly lines: readonly string[];
}

/** One phase on the picture. */
export interface PhaseMark {
  readonly id: CarePhaseId;
  readonly name: string;
  readonly tense: Tense;
}

/** Ice or warmth on the picture. */
export interface BandMark {
  readonly words: string;
  readonly shown: boolean;
}

/** All that the picture shows. */
export interface TimelineMarks {
  readonly phases: readonly PhaseMark[];
  readonly ice: BandMark;
  readonly heat: BandMark;
  /** Where each phase begins. */
  readonly begins: readonly Mark[];
  readonly looks: readonly Mark[];
  /** Where now is. */
  readonly now: number;
}

const day = 24 * 3_600_000;

/** The days at which the places 0 to 4 stand. */
const days = [0, 2, 3, 7, 14] as const;

/** The picture of this plan at `now`, in epoch milliseconds; without times of day when that of the start is not known. */
export function timelineMarks(plan: SelfCarePlan, now: number, timeIsKnown: boolean): TimelineMarks {
  const current = plan.phases.findIndex(({ tense }) => tense === "now");
  return {
    phases: plan.phases.map(({ id, tense }) => ({ id, tense, name: carePhases[id].name })),
    ice: band(say("Ice"), plan.ice, plan.phase !== "protect"),
    heat: band(say("Warmth"), plan.heat, false),
    begins: plan.phases.map((phase, place) => ({ place, lines: beginLines(phase, timeIsKnown) })),
    looks: looksOnPicture(plan).map(({ name, after, at }) => ({
      place: placeOf("hours" in after ? after.hours / 24 : after.days),
      lines: [say("Look again"), at === undefined ? name : shortDay(at)],
    })),
    now: plan.start.kind === "known" ? within(placeOf((now - plan.start.at) / day), current) : current + 0.5,
  };
}

/** A phase can last longer than its days; then the place is the end of it. */
function within(place: number, phase: number): number {
  return Math.min(Math.max(place, phase), phase + 0.9);
}

/** The picture counts from the start of the pain, so it has no place for what is counted from the check. */
function looksOnPicture({ kind, start, lookAgain }: SelfCarePlan): readonly PlannedLook[] {
  return kind === "selfCare" && start.kind === "known"
    ? lookAgain.filter(({ tense }) => tense !== "past")
    : [];
}

function beginLines(
  { id, from, waitsForAppointment }: PlannedPhase,
  timeIsKnown: boolean,
): readonly string[] {
  if (waitsForAppointment) return [say("Once seen")];
  if (from === undefined) return [beginsWithoutDates[id]];
  return timeIsKnown && "hours" in carePhases[id].begins
    ? [shortDay(from), shortTime(from)]
    : [shortDay(from)];
}

/** What is over needs no answer any more. */
function band(name: string, care: ColdOrWarmth, isOver: boolean): BandMark {
  if (isOver) return { words: name, shown: care.kind === "offered" };
  switch (care.kind) {
    case "offered":
      return { words: name, shown: true };
    case "leftOut":
      return {
        words: isOpen(care.reasons)
          ? say("{name}?", { name })
          : say("No {name}", { name: name.toLowerCase() }),
        shown: false,
      };
  }
}

function placeOf(elapsedDays: number): number {
  const step = days.findLastIndex((at) => at <= elapsedDays);
  const [from, to] = [days[step], days[step + 1]];
  if (from === undefined) return 0;
  return to === undefined ? days.length - 1 : step + (elapsedDays - from) / (to - from);
}

function shortDay(at: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" }).format(at);
}

function shortTime(at: number): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at);
}
