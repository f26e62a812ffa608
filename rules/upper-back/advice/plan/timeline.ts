/** The phases of a plan, with dates when the start of the pain is known. */
import { evaluate } from "../../../engine/evaluate.ts";
import { keysOf, nonEmpty } from "../../../engine/keys.ts";
import type { State } from "../../rule-set.ts";
import { exerciseAllowed, isRuledOut, type RuledOut } from "../ruled-out/index.ts";
import {
  carePhases,
  movesFrom,
  type Advice,
  type CarePhase,
  type CarePhaseId,
  type PaceId,
} from "../self-care.ts";
import { instantAt, type Calendar, type Start } from "./dates.ts";
import type { PlannedPhase, SelfCarePlan, Tense } from "./shape.ts";

/** What all phases are worked out from. */
export interface TimelineInput {
  readonly kind: SelfCarePlan["kind"];
  readonly current: CarePhaseId;
  readonly pace: PaceId;
  readonly out: RuledOut;
  readonly start: Start;
  readonly calendar: Calendar;
  readonly state: State;
}

/** All phases for this person, in order. */
export function plannedPhases({
  kind,
  current,
  pace,
  out,
  start,
  calendar,
  state,
}: TimelineInput): SelfCarePlan["phases"] {
  const ids = keysOf(carePhases);
  return nonEmpty(
    ids.map((id, index): PlannedPhase => {
      const moves = movesFrom(id, pace).filter((move) => exerciseAllowed(move, out));
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
        do: linesFor(carePhases[id].do, out, state),
        doNot: linesFor(carePhases[id].doNot, out, state),
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

/** The lines that suit this person. The first line of a list always does: see `CarePhase`. */
function linesFor(lines: CarePhase["do"], out: RuledOut, state: State): PlannedPhase["do"] {
  const allowed = lines.filter(
    ({ ruledOutBy, notFor }: Advice) =>
      (ruledOutBy === undefined || !isRuledOut(ruledOutBy, out)) &&
      (notFor === undefined || evaluate(notFor, state).truth === "no"),
  );
  return nonEmpty(
    allowed.map(({ text, ruledOutBy, askFirst }: Advice) =>
      askFirst !== undefined && ruledOutBy !== undefined && out.askFirst[ruledOutBy].length > 0
        ? askFirst
        : text,
    ),
  );
}
