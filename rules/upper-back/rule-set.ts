/** The rule set of this check, put together for the engine, and the engine's functions bound to it. */
import { evaluate as evaluateIn, stateOf, type AnswerState, type Evaluation } from "../engine/evaluate.ts";
import type { Condition } from "../engine/condition.ts";
import { interview as interviewIn, type Interview as InterviewOf } from "../engine/interview.ts";
import { keysOf, nonEmpty } from "../engine/keys.ts";
import { prepared, type RuleSet } from "../engine/rule-set.ts";
import { triageBy, type Finding as FindingOf, type Triage as TriageOf } from "../engine/triage.ts";
import type { Answers } from "./questions/answers.ts";
import { dispositions, type DispositionId } from "./levels/dispositions.ts";
import { enableWhen } from "./questions/enable-when.ts";
import type { QuestionId } from "./questions/index.ts";
import { redFlags, type RedFlagId } from "./levels/red-flags/index.ts";
import { screens, type ScreenId } from "./questions/screens.ts";

/** The rules, the interview and the levels, as the engine reads them. */
export const upperBack: RuleSet<QuestionId, DispositionId, RedFlagId, ScreenId> = prepared({
  levels: nonEmpty(keysOf(dispositions)),
  rules: redFlags,
  screens,
  enableWhen,
  // At home and until an appointment there is a plan, which leaves out what is not certainly safe.
  askedInFull: ["soon", "selfCare"],
});

/** The result of a triage of this check. */
export type Triage = TriageOf<QuestionId, DispositionId, RedFlagId>;
/** A red flag that is present or not ruled out, with the answers that make it so. */
export type Finding = FindingOf<QuestionId, RedFlagId>;
/** Where the interview of this check stands. */
export type Interview = InterviewOf<QuestionId, ScreenId>;
/** The answers together with which questions they may be asked of. */
export type State = AnswerState<QuestionId>;

/** The state of the interview after `answers`, for the functions that take one. */
export function answerState(answers: Answers): State {
  return stateOf<QuestionId>(upperBack, answers);
}

/** Works out the level of care. Total: it returns for every set of answers. */
export const triage: (answers: Answers) => Triage = triageBy(upperBack);

/** Which screens this person sees, which is next, and what is still to be answered. */
export function interview(answers: Answers): Interview {
  return interviewIn(upperBack, answerState(answers));
}

/** The truth of a condition on `answers`, with the answers that settle it. */
export function evaluate(condition: Condition<QuestionId>, answers: Answers): Evaluation<QuestionId> {
  return evaluateIn(condition, answerState(answers));
}
