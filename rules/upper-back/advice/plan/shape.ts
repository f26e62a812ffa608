/** The shape of a plan: what to do from now on, as plain data. Texts stand in the records that the ids name. */
import type { NonEmpty } from "../../../engine/condition.ts";
import type { CausePatternId, FittingPattern } from "../../background/cause-patterns/index.ts";
import type { ExclusionId } from "../../levels/exclusions.ts";
import type { ExerciseId } from "../exercises/index.ts";
import type { MeasureId } from "../measures/index.ts";
import type { PainReliefAdvice } from "../medicines.ts";
import type { LadderStep, LiftAnswer } from "../return-to-training.ts";
import type { WhyLeftOut } from "../ruled-out/index.ts";
import type { LookAgain } from "../safety-net.ts";
import type { CarePhaseId, PaceId } from "../self-care.ts";
import type { WhatWouldChange } from "../../levels/what-would-change.ts";
import type { Start } from "./dates.ts";

/** Where a stretch of time lies, seen from now. */
export type Tense = "past" | "now" | "ahead";

/** One phase for this person. */
export interface PlannedPhase {
  readonly id: CarePhaseId;
  readonly tense: Tense;
  /** True when the phase begins only once the person has been seen. It then has no dates. */
  readonly waitsForAppointment: boolean;
  /** Instants; absent when the start of the pain is not known. The last phase has no `until`. */
  readonly from?: number;
  readonly until?: number;
  /** Never empty. */
  readonly do: NonEmpty<string>;
  readonly doNot: NonEmpty<string>;
  /** The moves that this phase adds. */
  readonly moves: readonly ExerciseId[];
}

/** Ice or heat for this person. */
export type ColdOrWarmth =
  | {
      readonly kind: "offered";
      readonly tense: Tense;
      /** Instants; ice ends and heat begins 48 hours after the start. Absent when the start is not known. */
      readonly from?: number;
      readonly until?: number;
      /** Why to ask a professional first; empty when there is no need. */
      readonly askFirst: readonly WhyLeftOut[];
    }
  | { readonly kind: "leftOut"; readonly reasons: readonly WhyLeftOut[] };

/** A time to look again. */
export interface PlannedLook extends LookAgain {
  /** The instant after so many hours; after days, the first instant of the day. Absent when nothing to count from is known. */
  readonly at?: number;
  /** `now` on the day itself. Absent when there is no `at`. */
  readonly tense?: Tense;
}

/** Something that the answers forbid, with the reasons. */
export type LeftOut =
  | { readonly kind: "exclusion"; readonly id: ExclusionId; readonly reasons: readonly WhyLeftOut[] }
  | { readonly kind: "exercise"; readonly id: ExerciseId; readonly reasons: readonly WhyLeftOut[] };

/** A long-term measure, and why it was chosen. */
export interface LongTermMeasure {
  readonly id: MeasureId;
  /** The fitting cause patterns that it aims at; empty when it is good advice for everybody. */
  readonly aimsAt: readonly CausePatternId[];
  /** The movements of the measure that nothing rules out. */
  readonly exercises: readonly ExerciseId[];
}

/** A cause pattern that fits, with what aims at it and is not ruled out. */
export interface PlannedPattern extends FittingPattern {
  readonly measures: readonly MeasureId[];
  readonly exercises: readonly ExerciseId[];
}

/** The cause patterns that fit, strongest first, or that nothing fits clearly; see `CauseFit` for `notShown`. */
export type PlannedCauses =
  | { readonly kind: "fits"; readonly patterns: NonEmpty<PlannedPattern> }
  | { readonly kind: "nothingFits" | "notShown" };

/** Training while it heals, and the way back. */
export type Training =
  | {
      readonly kind: "steps";
      readonly lift: LiftAnswer;
      readonly steps: NonEmpty<LadderStep>;
      /** True when the steps with load wait until the person has been seen. */
      readonly waitsForAppointment: boolean;
      readonly askFirst: readonly WhyLeftOut[];
    }
  | { readonly kind: "onHold"; readonly lift: LiftAnswer; readonly reasons: readonly WhyLeftOut[] };

/** What to do from now on. */
export interface SelfCarePlan {
  /** `untilSeen`: an appointment is needed, and this is for the time until then. */
  readonly kind: "selfCare" | "untilSeen";
  readonly start: Start;
  readonly phase: CarePhaseId;
  readonly pace: PaceId;
  readonly phases: NonEmpty<PlannedPhase>;
  /** The moves that are allowed now, those of earlier phases included. May be empty; walking is always there. */
  readonly movesToday: readonly ExerciseId[];
  /** Why to ask a professional before any of the moves; empty when there is no need. */
  readonly movesAskFirst: readonly WhyLeftOut[];
  /** Why to ask a professional before the foam roller; empty when there is no need, and when it is ruled out. */
  readonly rollerAskFirst: readonly WhyLeftOut[];
  readonly ice: ColdOrWarmth;
  readonly heat: ColdOrWarmth;
  readonly painRelief: PainReliefAdvice;
  /** Said in one line when anti-inflammatory tablets must not be taken; see `noTabletsLine`. */
  readonly noTablets: string | undefined;
  /** Other measures for the first days. */
  readonly measuresNow: readonly MeasureId[];
  readonly training: Training;
  readonly causes: PlannedCauses;
  readonly longTerm: readonly LongTermMeasure[];
  readonly lookAgain: NonEmpty<PlannedLook>;
  /** What would move the result to help today or to an emergency. */
  readonly urgentIf: readonly WhatWouldChange[];
  readonly leftOut: readonly LeftOut[];
}

/** A plan; none while questions are open, when help comes first, and when the upper back does not hurt. */
export type Plan = SelfCarePlan | { readonly kind: "none" };
