/**
 * The dated plan: what to do now, what later, what to leave out and why. Pure: the answers, the moment the pain
 * began, the time and the calendar come in, plain data goes out.
 */
import { evaluate } from "../../../engine/evaluate.ts";
import { keysOf } from "../../../engine/keys.ts";
import type { Answers } from "../../questions/answers.ts";
import { causesThatFit, type CauseFit } from "../../background/cause-patterns/index.ts";
import { exclusions } from "../../levels/exclusions.ts";
import { noTabletsLine, painReliefFor } from "../medicines.ts";
import { iceFor, startOf, type Calendar, type Start } from "./dates.ts";
import { longTermMeasures, measuresForNow, plannedCauses, withoutIce } from "./measures.ts";
import type { ColdOrWarmth, LeftOut, Plan, SelfCarePlan, Tense, Training } from "./shape.ts";
import { lookAgainFor } from "./look-again.ts";
import { phaseAt } from "./phase.ts";
import { plannedPhases, reachedPhase } from "./timeline.ts";
import { ladderFor, type LiftAnswer } from "../return-to-training.ts";
import { answerState, triage, type State, type Triage } from "../../rule-set.ts";
import { isRuledOut, ruledOut, type RuledOut } from "../ruled-out/index.ts";
import type { CarePhaseId, PaceId } from "../self-care.ts";
import { outOfScope } from "../../levels/scope.ts";
import { whatWouldChange } from "../../levels/what-would-change.ts";

export type { Calendar, Start } from "./dates.ts";
export { lookAgainFor } from "./look-again.ts";
export type { LookAgainInput } from "./look-again.ts";
export type * from "./shape.ts";

/** What a plan is worked out from. */
export interface PlanInput {
  readonly answers: Answers;
  /** The instant at which the pain began, in milliseconds since 1970 (UTC), as far as the person can say. */
  readonly startedAt: number | undefined;
  /** The instant at which the last question was answered, if it was noted. */
  readonly answeredAt: number | undefined;
  /** The instant at which the plan is read. */
  readonly now: number;
  readonly calendar: Calendar;
}

/**
 * Works out the plan. Total. None while questions are open, none in an emergency or when help is needed today, and
 * none when the upper back does not hurt.
 */
export function plan(input: PlanInput): Plan {
  const result = triage(input.answers);
  switch (result.status) {
    case "asking":
      return { kind: "none" };
    case "decided":
      switch (result.disposition) {
        case "emergency":
        case "urgent":
          return { kind: "none" };
        case "soon":
        case "selfCare":
          return evaluate(outOfScope, answerState(input.answers)).truth === "yes"
            ? { kind: "none" }
            : planFor(result.disposition, input, result);
      }
  }
}

function planFor(disposition: "soon" | "selfCare", input: PlanInput, result: Triage): SelfCarePlan {
  const { answers, startedAt, now, calendar } = input;
  const kind = disposition === "soon" ? "untilSeen" : "selfCare";
  const state: State = answerState(answers);
  const out = ruledOut(state, result);
  const start = startOf(startedAt, now, answers.duration);
  const phase = reachedPhase(phaseAt(start, now, answers.duration, calendar), kind);
  const fit = causesThatFit(result, state);
  const pace = paceOf(fit);
  const phases = plannedPhases({ kind, current: phase, pace, out, start, calendar, state });
  const fitting = plannedCauses(fit, out);
  const causes = phase === "protect" ? fitting : withoutIce(fitting);
  return {
    kind,
    start,
    phase,
    pace,
    phases,
    movesToday: phases.filter(({ tense }) => tense !== "ahead").flatMap(({ moves }) => moves),
    movesAskFirst: out.askFirst.stretching,
    rollerAskFirst: isRuledOut("foamRolling", out) ? [] : out.askFirst.foamRolling,
    ice: iceAdvice(start, phase, out),
    heat: heatAdvice(start, phase, out),
    painRelief: painReliefFor(out),
    noTablets: noTabletsLine(out),
    measuresNow: measuresForNow(phase, pace, out),
    training: trainingAdvice(kind, answers.lift ?? "noOneLift", out),
    causes,
    longTerm: longTermMeasures(causes, state, out),
    lookAgain: lookAgainFor({ ...input, disposition, duration: answers.duration }),
    urgentIf: whatWouldChange(answers).filter(({ to }) => to === "emergency" || to === "urgent"),
    leftOut: allLeftOut(out),
  };
}

/** Soreness sets the pace only when nothing fits better: a strain needs more care. */
function paceOf(fit: CauseFit): PaceId {
  return fit.kind === "fits" && fit.patterns[0].pattern === "doms" ? "soreness" : "strain";
}

function iceAdvice(start: Start, phase: CarePhaseId, out: RuledOut): ColdOrWarmth {
  const reasons = out.ruledOut.ice;
  if (reasons.length > 0) return { kind: "leftOut", reasons };
  const tense: Tense = phase === "protect" ? "now" : "past";
  const dates = start.kind === "known" ? { from: start.at, until: start.at + iceFor } : {};
  return { kind: "offered", tense, ...dates, askFirst: out.askFirst.ice };
}

function heatAdvice(start: Start, phase: CarePhaseId, out: RuledOut): ColdOrWarmth {
  const reasons = out.ruledOut.heat;
  if (reasons.length > 0) return { kind: "leftOut", reasons };
  const tense: Tense = phase === "protect" ? "ahead" : "now";
  const dates = start.kind === "known" ? { from: start.at + iceFor } : {};
  return { kind: "offered", tense, ...dates, askFirst: out.askFirst.heat };
}

function trainingAdvice(kind: SelfCarePlan["kind"], lift: LiftAnswer, out: RuledOut): Training {
  const reasons = out.ruledOut.loading;
  if (reasons.length > 0) return { kind: "onHold", lift, reasons };
  const waitsForAppointment = kind === "untilSeen";
  return { kind: "steps", lift, steps: ladderFor(lift), waitsForAppointment, askFirst: out.askFirst.loading };
}

function allLeftOut(out: RuledOut): readonly LeftOut[] {
  const things = keysOf(exclusions)
    .filter((id) => out.ruledOut[id].length > 0)
    .map((id): LeftOut => ({ kind: "exclusion", id, reasons: out.ruledOut[id] }));
  const exercises = keysOf(out.exercises).map((id): LeftOut => ({
    kind: "exercise",
    id,
    reasons: out.exercises[id] ?? [],
  }));
  return [...things, ...exercises];
}
