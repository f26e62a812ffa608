/** The phases of a plan and the times to look again, with dates when the start of the pain is known. */
import { keysOf, nonEmpty } from "../../engine/keys.ts";
import type { ExerciseId } from "../exercises/index.ts";
import { exerciseAllowed, isRuledOut, type RuledOut } from "../ruled-out.ts";
import { lookAgain } from "../safety-net.ts";
import {
  carePhases,
  type Advice,
  type CarePhase,
  type CarePhaseId,
  type Offset,
  type PaceId,
} from "../self-care.ts";
import { instantAt, type Calendar, type Start } from "./dates.ts";
import type { PlannedLook, PlannedPhase, SelfCarePlan, Tense } from "./shape.ts";

/** The moves that a phase adds for this person. */
export function movesOf(id: CarePhaseId, pace: PaceId, out: RuledOut): readonly ExerciseId[] {
  const phase: CarePhase = carePhases[id];
  const early = pace === "soreness" ? (phase.movesWithSoreness ?? []) : [];
  return [...phase.moves, ...early].filter((move) => exerciseAllowed(move, out));
}

/** What all phases are worked out from. */
export interface TimelineInput {
  readonly kind: SelfCarePlan["kind"];
  readonly current: CarePhaseId;
  readonly pace: PaceId;
  readonly out: RuledOut;
  readonly start: Start;
  readonly calendar: Calendar;
}

/** All phases for this person, in order. */
export function plannedPhases({
  kind,
  current,
  pace,
  out,
  start,
  calendar,
}: TimelineInput): SelfCarePlan["phases"] {
  const ids = keysOf(carePhases);
  const seen = new Set<ExerciseId>();
  return nonEmpty(
    ids.map((id, index): PlannedPhase => {
      const moves = movesOf(id, pace, out).filter((move) => !seen.has(move));
      moves.forEach((move) => seen.add(move));
      const next = ids[index + 1];
      const waits = waitsForAppointment(id, kind);
      const dated = start.kind === "known" && !waits;
      return {
        id,
        tense: tenseOf(index, ids.indexOf(current)),
        waitsForAppointment: waits,
        ...(dated && { from: instantAt(carePhases[id].begins, start.at, calendar) }),
        ...(dated &&
          next !== undefined &&
          !waitsForAppointment(next, kind) && {
            until: instantAt(carePhases[next].begins, start.at, calendar),
          }),
        do: allowedLines(carePhases[id].do, out),
        doNot: allowedLines(carePhases[id].doNot, out),
        moves,
      };
    }),
  );
}

/** Hard work on a pain that needs an appointment waits until somebody has looked at it. */
function waitsForAppointment(id: CarePhaseId, kind: SelfCarePlan["kind"]): boolean {
  return kind === "untilSeen" && id === "rebuild";
}

/** The phase that a person may be in: while an appointment is awaited, the last one that does not wait for it. */
export function reachedPhase(byTime: CarePhaseId, kind: SelfCarePlan["kind"]): CarePhaseId {
  return waitsForAppointment(byTime, kind) ? "loadLightly" : byTime;
}

function tenseOf(index: number, current: number): Tense {
  if (index === current) return "now";
  return index < current ? "past" : "ahead";
}

/** The lines that nothing rules out. The first line of a list never is: see `CarePhase`. */
function allowedLines(lines: CarePhase["do"], out: RuledOut): PlannedPhase["do"] {
  const allowed = lines.filter(
    ({ ruledOutBy }: Advice) => ruledOutBy === undefined || !isRuledOut(ruledOutBy, out),
  );
  return nonEmpty(allowed.map(({ text }) => text));
}

const [careAt48, careAtDay5, careAtWeek2] = lookAgain.selfCare;
const [waitingAt48, waitingLater] = lookAgain.soon;

const looks = [
  { id: "hours48", offset: { hours: 48 }, selfCare: careAt48.text, untilSeen: waitingAt48.text },
  { id: "day5", offset: { days: 5 }, selfCare: careAtDay5.text, untilSeen: waitingAt48.text },
  { id: "week2", offset: { days: 14 }, selfCare: careAtWeek2.text, untilSeen: waitingLater.text },
] as const satisfies readonly {
  readonly id: PlannedLook["id"];
  readonly offset: Offset;
  readonly selfCare: string;
  readonly untilSeen: string;
}[];

/** When to look again, counted from the start of the pain. */
export function lookAgainFor(
  kind: SelfCarePlan["kind"],
  start: Start,
  now: number,
  calendar: Calendar,
): SelfCarePlan["lookAgain"] {
  return nonEmpty(
    looks.map((look): PlannedLook => {
      const said = { id: look.id, text: look[kind] };
      if (start.kind !== "known") return said;
      const instant = instantAt(look.offset, start.at, calendar);
      return look.id === "hours48"
        ? { ...said, at: instant, tense: tenseAtHour(instant, now, calendar) }
        : { ...said, at: calendar.startOfDay(instant), tense: tenseOnDay(instant, now, calendar) };
    }),
  );
}

function tenseAtHour(instant: number, now: number, calendar: Calendar): Tense {
  return now >= instant ? "past" : tenseOnDay(instant, now, calendar);
}

function tenseOnDay(instant: number, now: number, calendar: Calendar): Tense {
  const today = calendar.startOfDay(now);
  const then = calendar.startOfDay(instant);
  if (today === then) return "now";
  return then < today ? "past" : "ahead";
}
