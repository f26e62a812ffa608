/**
 * What the answers rule out, and what they turn into "ask first", each with the reasons.
 *
 * "Not sure" and "not asked" rule out just as yes does. So nothing with a gate of its own is advised before the
 * gate has been passed: no painkiller before the medicine questions, no ice or heat before theirs.
 */
import { evaluate, type Evaluation, type Reason } from "../../../engine/evaluate.ts";
import { keysOf } from "../../../engine/keys.ts";
import type { ExclusionId } from "../../levels/exclusions.ts";
import { exercises as allExercises, type ExerciseId } from "../exercises/index.ts";
import { questions, questionsOfKind, type QuestionId } from "../../questions/index.ts";
import { redFlags, type RedFlagId } from "../../levels/red-flags/index.ts";
import type { Finding, State, Triage } from "../../rule-set.ts";
import { medicineExclusions } from "./medicines.ts";
import type { ExclusionRule } from "./shape.ts";
import { signExclusions } from "./signs.ts";
import type { RedFlag } from "../../levels/red-flags/red-flag.ts";

export type { ExclusionRule } from "./shape.ts";

/** Every exclusion rule. */
export const exclusionRules = { ...signExclusions, ...medicineExclusions } as const;

/** The id of an exclusion rule. */
export type ExclusionRuleId = keyof typeof exclusionRules;

/** The questions that must all be answered before a painkiller is named. */
export const medicineQuestions: readonly QuestionId[] = questionsOfKind("painkillers");

/** Why something is left out or needs asking first. */
export interface WhyLeftOut {
  readonly from:
    | { readonly kind: "redFlag"; readonly id: RedFlagId }
    | { readonly kind: "answer"; readonly id: ExclusionRuleId }
    | { readonly kind: "medicinesNotAnswered" };
  /** Whether the answers say so, leave it open, or the question has not been answered. */
  readonly settled: "yes" | "notSure" | "notAnswered";
  /** To the person. */
  readonly because: string;
  /** The answers it rests on; without an `answer`, questions that would settle it. */
  readonly answers: readonly Reason<QuestionId>[];
}

/** Reasons by the thing left out; an empty list means that it may be advised. */
export type Reasons = Readonly<Record<ExclusionId, readonly WhyLeftOut[]>>;

/** What may not be advised to this person, and why. */
export interface RuledOut {
  readonly ruledOut: Reasons;
  readonly askFirst: Reasons;
  /** Single exercises left out for reasons of their own. */
  readonly exercises: Readonly<Partial<Record<ExerciseId, readonly WhyLeftOut[]>>>;
}

/** What the answers in `state` and the findings of their triage rule out. Total. */
export function ruledOut(state: State, triage: Pick<Triage, "present" | "notRuledOut">): RuledOut {
  const out = emptyReasons();
  const ask = emptyReasons();
  const exercises: Partial<Record<ExerciseId, WhyLeftOut[]>> = {};
  for (const id of keysOf(exclusionRules)) {
    const rule: ExclusionRule = exclusionRules[id];
    const found = evaluate(rule.when, state);
    if (found.truth === "no") continue;
    const why: WhyLeftOut = {
      from: { kind: "answer", id },
      settled: settledBy(found),
      because: rule.because,
      answers: found.because,
    };
    // One reason stands for the whole medicines screen while it is open; see below.
    const partOfGate =
      why.settled === "notAnswered" && why.answers.some(({ question }) => isMedicineQuestion(question));
    const said = (thing: ExclusionId): boolean =>
      partOfGate && (thing === "nsaids" || thing === "painkillers");
    for (const thing of rule.ruledOut) if (!said(thing)) out[thing].push(why);
    for (const thing of rule.askFirst) if (!said(thing)) ask[thing].push(why);
    for (const exercise of rule.exercises ?? []) exercises[exercise] = [...(exercises[exercise] ?? []), why];
  }
  // After the answers: a red flag is mostly about more than the one thing left out.
  for (const finding of [...triage.present, ...triage.notRuledOut]) {
    const flag: RedFlag = redFlags[finding.rule];
    for (const thing of flag.rulesOut) out[thing].push(becauseOfFlag(finding, flag, triage));
  }
  const unanswered = medicineQuestions.filter((question) => state.answers[question] === undefined);
  if (unanswered.length > 0) {
    out.painkillers.push(medicinesNotAnswered(unanswered));
    out.nsaids.push(medicinesNotAnswered(unanswered));
  }
  return { ruledOut: out, askFirst: ask, exercises };
}

/** Whether something may not be advised. */
export function isRuledOut(thing: ExclusionId, { ruledOut }: Pick<RuledOut, "ruledOut">): boolean {
  return ruledOut[thing].length > 0;
}

/** Whether nothing rules this exercise out. */
export function exerciseAllowed(id: ExerciseId, out: RuledOut): boolean {
  return (
    out.exercises[id] === undefined && !allExercises[id].ruledOutBy.some((thing) => isRuledOut(thing, out))
  );
}

function isMedicineQuestion(question: QuestionId): boolean {
  return questions[question].kind === "painkillers";
}

function emptyReasons(): Record<ExclusionId, WhyLeftOut[]> {
  return {
    neckTilts: [],
    stretching: [],
    foamRolling: [],
    loading: [],
    spinalManipulation: [],
    nsaids: [],
    painkillers: [],
    ice: [],
    heat: [],
  };
}

function settledBy({ truth, because }: Evaluation<QuestionId>): WhyLeftOut["settled"] {
  if (truth === "yes") return "yes";
  return because.some((reason) => reason.answer !== undefined) ? "notSure" : "notAnswered";
}

function becauseOfFlag(finding: Finding, flag: RedFlag, triage: Pick<Triage, "present">): WhyLeftOut {
  return {
    from: { kind: "redFlag", id: finding.rule },
    settled: triage.present.includes(finding)
      ? "yes"
      : settledBy({ truth: "unknown", because: finding.because }),
    because: flag.because,
    answers: finding.because,
  };
}

/** Why no painkiller is named before the medicine questions are answered. */
export const medicinesUnknown =
  "You have not answered the medicine questions. Answer them to see which painkillers may suit you.";

function medicinesNotAnswered(unanswered: readonly QuestionId[]): WhyLeftOut {
  return {
    from: { kind: "medicinesNotAnswered" },
    settled: "notAnswered",
    because: medicinesUnknown,
    answers: unanswered.map((question) => ({ question, answer: undefined })),
  };
}
