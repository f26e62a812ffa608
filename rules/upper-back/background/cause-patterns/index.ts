/** All cause patterns, in the order in which they stand when the answers favor none. */
import {
  fittingPatterns,
  type FittingPattern as FittingPatternOf,
  type PatternFit,
} from "../../../engine/patterns.ts";
import { evaluate } from "../../../engine/evaluate.ts";
import { answered } from "../../questions/notation.ts";
import type { QuestionId } from "../../questions/index.ts";
import type { RedFlagId } from "../../levels/red-flags/index.ts";
import type { State, Triage } from "../../rule-set.ts";
import { bodyPatterns } from "./body.ts";
import { loadPatterns } from "./load.ts";

export type { CausePattern, EvidenceQuality } from "./shape.ts";

export const causePatterns = {
  muscleStrain: loadPatterns.muscleStrain,
  poorForm: loadPatterns.poorForm,
  overuse: loadPatterns.overuse,
  muscleImbalance: bodyPatterns.muscleImbalance,
  poorPosture: bodyPatterns.poorPosture,
  thoracicStiffness: bodyPatterns.thoracicStiffness,
  doms: loadPatterns.doms,
} as const;

/** The id of a cause pattern. */
export type CausePatternId = keyof typeof causePatterns;

/** A cause pattern that fits, with the person's answers for and against it. */
export type FittingPattern = FittingPatternOf<QuestionId, CausePatternId>;

/** The cause patterns are about training; with this answer none of them is named. */
const notFromTraining = answered("onset", "notTraining");

/** Signs that point away from muscles. While one is present or not ruled out, no pattern is named. */
const pointElsewhere = [
  "noTrainingLink",
  "noTrainingLinkYounger",
  "gallbladderSimple",
] as const satisfies readonly RedFlagId[];

/**
 * The cause patterns of a result. `notShown`: help comes first, the questions are not finished, or the answers point
 * away from training.
 */
export type CauseFit = PatternFit<QuestionId, CausePatternId> | { readonly kind: "notShown" };

/** Which cause patterns fit, strongest first. Shown only with an appointment or with care at home. */
export function causesThatFit(triage: Triage, state: State): CauseFit {
  switch (triage.status) {
    case "asking":
      return { kind: "notShown" };
    case "decided":
      switch (triage.disposition) {
        case "emergency":
        case "urgent":
          return { kind: "notShown" };
        case "soon":
        case "selfCare":
          return pointsElsewhere(triage, state)
            ? { kind: "notShown" }
            : fittingPatterns(causePatterns, state);
      }
  }
}

function pointsElsewhere({ present, notRuledOut }: Triage, state: State): boolean {
  return (
    evaluate(notFromTraining, state).truth === "yes" ||
    [...present, ...notRuledOut].some(({ rule }) => pointElsewhere.some((id) => id === rule))
  );
}
