/** How a pain went on from one check to the next: what is new, what is gone, and why the level changed. */
import { questionsIn } from "../../engine/condition.ts";
import { evaluate, standingOf, type Standing } from "../../engine/evaluate.ts";
import { keysOf } from "../../engine/keys.ts";
import type { Answers } from "../questions/answers.ts";
import { dispositionOrder, type DispositionId } from "../levels/dispositions.ts";
import type { Calendar } from "../advice/plan/dates.ts";
import type { QuestionId } from "../questions/index.ts";
import { redFlags, type RedFlagId } from "../levels/red-flags/index.ts";
import { answerState, triage, upperBack, type State, type Triage } from "../rule-set.ts";
import type { RedFlag } from "../levels/red-flags/red-flag.ts";
import type { CheckIn } from "./check-in.ts";

/** An answer that is another one now. Undefined: not asked, or it did not apply. */
export interface ChangedAnswer {
  readonly question: QuestionId;
  readonly then: string | undefined;
  readonly now: string | undefined;
}

/** A red flag that stands otherwise than before. */
export interface SignChange {
  readonly rule: RedFlagId;
  readonly then: Standing;
  readonly now: Standing;
  /** Answers that are others now: those it rested on, or any that the rule reads. In the order of the rule. */
  readonly changed: readonly ChangedAnswer[];
}

/** The course from the check before to this one. */
export interface Course {
  /** The checks before this one, the oldest first, and this one. */
  readonly before: CheckIn;
  readonly now: CheckIn;
  readonly all: readonly CheckIn[];
  /** Calendar days between the two. */
  readonly days: number;
  /** The clock shows an earlier time than at the check before: days cannot be counted, and the level never goes down. */
  readonly clockWentBack: boolean;
  /** The level of the check before, by the rules of today; undefined when they ask more than was answered then. */
  readonly levelThen: DispositionId | undefined;
  /** The level of the new answers by themselves. */
  readonly levelOfAnswers: DispositionId;
  /** The level that holds: that of the answers, or the earlier one when it may not go down. */
  readonly level: DispositionId;
  /** When the level of the answers is milder than before: each sign that had asked for more, and what changed. */
  readonly whyLower: readonly SignChange[];
  /** Signs that are found or not ruled out now, and were not before. */
  readonly newSigns: readonly SignChange[];
  /** Signs that were found or not ruled out before, and are ruled out now. */
  readonly goneSigns: readonly SignChange[];
}

/** What the course is made from. `triageNow` must be that of the answers of `now`. */
export interface CourseInput {
  /** The checks before, the oldest first. */
  readonly earlier: readonly CheckIn[];
  readonly now: CheckIn;
  readonly triageNow: Extract<Triage, { status: "decided" }>;
  readonly calendar: Pick<Calendar, "startOfDay">;
}

const day = 24 * 3_600_000;

/** The course; undefined without an earlier check. The level never goes down without a reason that can be named. */
export function courseOf({ earlier, now, triageNow, calendar }: CourseInput): Course | undefined {
  const before = earlier.at(-1);
  if (before === undefined) return undefined;
  const clockWentBack = earlier.some(({ at }) => at > now.at);
  const changes = signChanges(before.answers, now.answers);
  const levelThen = levelOf(before.answers);
  const levelOfAnswers = triageNow.disposition;
  const isLower = levelThen !== undefined && urgency(levelOfAnswers) > urgency(levelThen);
  const whyLower = isLower ? changes.filter((change) => asksForLess(change, levelOfAnswers)) : [];
  const mayGoDown =
    !clockWentBack && whyLower.length > 0 && whyLower.every(({ changed }) => changed.length > 0);
  // Rounded, as a day on which the clocks change has an hour more or less.
  const days = Math.round((calendar.startOfDay(now.at) - calendar.startOfDay(before.at)) / day);
  return {
    before,
    now,
    all: [...earlier, now],
    days: Math.max(0, days),
    clockWentBack,
    levelThen,
    levelOfAnswers,
    level: isLower && !mayGoDown ? levelThen : levelOfAnswers,
    whyLower,
    newSigns: changes.filter((change) => !counts(change.then) && counts(change.now)),
    goneSigns: changes.filter((change) => counts(change.then) && change.now === "no"),
  };
}

function levelOf(answers: Answers): DispositionId | undefined {
  const result = triage(answers);
  switch (result.status) {
    case "decided":
      return result.disposition;
    case "asking":
      return result.atLeast;
  }
}

function urgency(level: DispositionId): number {
  return dispositionOrder.indexOf(level);
}

function counts(standing: Standing): boolean {
  return standing === "yes" || standing === "unsure";
}

/** Whether a sign asked for a more urgent level than `level` before. */
function asksForLess({ rule, then }: SignChange, level: DispositionId): boolean {
  const { disposition, ifUnsure }: RedFlag = redFlags[rule];
  return counts(then) && urgency(then === "yes" ? disposition : ifUnsure) < urgency(level);
}

/** The most urgent rules first, as they stand in the rule set. */
function signChanges(then: Answers, now: Answers): readonly SignChange[] {
  const [stateThen, stateNow] = [answerState(then), answerState(now)];
  return keysOf(redFlags).flatMap((rule) => {
    const { when } = redFlags[rule];
    const change = { rule, then: standingOf(when, stateThen), now: standingOf(when, stateNow) };
    if (change.then === change.now) return [];
    return [{ ...change, changed: changedAnswers(rule, stateThen, stateNow) }];
  });
}

function changedAnswers(rule: RedFlagId, then: State, now: State): readonly ChangedAnswer[] {
  const { when } = redFlags[rule];
  const changed = withEnabling(questionsIn(when))
    .map((question) => ({ question, then: given(question, then), now: given(question, now) }))
    .filter((answer) => answer.then !== answer.now);
  // What the sign rested on before explains best why it stands otherwise now; or what brought that question in.
  const restedOn = evaluate(when, then).because.flatMap(({ question }) =>
    given(question, now) === undefined ? withEnabling([question]) : [question],
  );
  const explaining = changed.filter(({ question }) => restedOn.includes(question));
  return explaining.length > 0 ? explaining : changed;
}

/** A question may count no longer because the one that brings it in was answered otherwise. */
function withEnabling(questions: readonly QuestionId[]): readonly QuestionId[] {
  const enabling = questions.flatMap((question) => {
    const condition = upperBack.enableWhen[question];
    return condition === undefined ? [] : withEnabling(questionsIn(condition));
  });
  return [...new Set([...questions, ...enabling])];
}

function given(question: QuestionId, state: State): string | undefined {
  return state.applies(question) === "yes" ? state.answers[question] : undefined;
}
