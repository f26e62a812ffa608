/** Which measures and exercises of a plan fit this person, with all that is ruled out left out. */
import { evaluate } from "../../../engine/evaluate.ts";
import { keysOf, nonEmpty } from "../../../engine/keys.ts";
import { causePatterns, type CauseFit, type CausePatternId } from "../../background/cause-patterns/index.ts";
import type { CausePattern } from "../../background/cause-patterns/shape.ts";
import type { ExerciseId } from "../exercises/index.ts";
import { measures, type Measure, type MeasureId } from "../measures/index.ts";
import type { State } from "../../rule-set.ts";
import { exerciseAllowed, isRuledOut, type RuledOut } from "../ruled-out/index.ts";
import type { CarePhaseId, PaceId } from "../self-care.ts";
import type { LongTermMeasure, PlannedCauses } from "./shape.ts";

/** Good advice for everybody, for when no answer asks for anything else. */
const forEverybody = [
  "progressiveOverload",
  "dynamicWarmUp",
  "varyPosture",
] as const satisfies readonly MeasureId[];

/** So many of the strongest patterns choose long-term measures; a longer list is not followed. */
const patternsHeeded = 3;

/** The fitting patterns with the measures and exercises that aim at them. */
export function plannedCauses(causes: CauseFit, out: RuledOut): PlannedCauses {
  switch (causes.kind) {
    case "nothingFits":
    case "notShown":
      return { kind: causes.kind };
    case "fits": {
      const patterns = causes.patterns.map((fit) => {
        const pattern: CausePattern = causePatterns[fit.pattern];
        return {
          ...fit,
          measures: pattern.measures.filter((id) => measureAllowed(id, out)),
          exercises: pattern.exercises.filter((id) => exerciseAllowed(id, out)),
        };
      });
      return { kind: "fits", patterns: nonEmpty(patterns) };
    }
  }
}

/** The same once the time for ice is over. */
export function withoutIce(causes: PlannedCauses): PlannedCauses {
  switch (causes.kind) {
    case "nothingFits":
    case "notShown":
      return causes;
    case "fits": {
      const patterns = causes.patterns.map((fit) => ({
        ...fit,
        measures: fit.measures.filter((id) => id !== "ice"),
      }));
      return { kind: "fits", patterns: nonEmpty(patterns) };
    }
  }
}

/** Measures for the first days that have no section of their own in the plan. */
export function measuresForNow(phase: CarePhaseId, pace: PaceId, out: RuledOut): readonly MeasureId[] {
  const gentle = phase !== "protect" || pace === "soreness";
  const ids: readonly MeasureId[] = gentle
    ? ["rest", "keepActive", "gentleMovement", "sleep"]
    : ["rest", "keepActive", "sleep"];
  return ids.filter((id) => measureAllowed(id, out));
}

/** Long-term measures: those of the fitting patterns, strongest first, then those that single answers call for. */
export function longTermMeasures(
  causes: PlannedCauses,
  state: State,
  out: RuledOut,
): readonly LongTermMeasure[] {
  const fitting = causes.kind === "fits" ? causes.patterns : [];
  const byPattern = fitting.slice(0, patternsHeeded).flatMap((fit) => fit.measures);
  const byAnswer = keysOf(measures).filter((id) => {
    const measure: Measure = measures[id];
    return measure.calledForBy !== undefined && evaluate(measure.calledForBy, state).truth === "yes";
  });
  const isLongTerm = (id: MeasureId): boolean => measures[id].kind === "longTerm" && measureAllowed(id, out);
  const chosen = [...new Set([...byPattern, ...byAnswer])].filter(isLongTerm);
  return (chosen.length > 0 ? chosen : forEverybody.filter(isLongTerm)).map((id) => ({
    id,
    aimsAt: fitting.filter((fit) => fit.measures.includes(id)).map((fit): CausePatternId => fit.pattern),
    exercises: exercisesOf(id, out),
  }));
}

/** A measure is left out when it is ruled out, or when none of the movements that carry it out is left. */
function measureAllowed(id: MeasureId, out: RuledOut): boolean {
  const measure: Measure = measures[id];
  if (measure.ruledOutBy.some((thing) => isRuledOut(thing, out))) return false;
  return measure.exercises === undefined || exercisesOf(id, out).length > 0;
}

function exercisesOf(id: MeasureId, out: RuledOut): readonly ExerciseId[] {
  const measure: Measure = measures[id];
  return (measure.exercises ?? []).filter((exercise) => exerciseAllowed(exercise, out));
}
