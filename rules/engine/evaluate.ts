/**
 * Condition × answers → yes, no or unknown, with the answers that settle it.
 *
 * Strong Kleene logic. A condition has no negation, so more worrying answers can only move it from no over
 * unknown to yes.
 */
import type { Answered, Condition } from "./condition.ts";
import { keysOf } from "./keys.ts";
import type { GivenAnswers, RuleSet } from "./rule-set.ts";

/** Three-valued truth. Unknown means: the answers settle it neither way. */
export type Truth = "yes" | "no" | "unknown";

/** An answer that helped to settle a condition. No `answer`: the question has not been answered. */
export interface Reason<Id extends string = string> {
  readonly question: Id;
  readonly answer: string | undefined;
}

/** The truth of a condition and the answers it rests on; for unknown, those that are needed to settle it. */
export interface Evaluation<Id extends string = string> {
  readonly truth: Truth;
  readonly because: readonly Reason<Id>[];
}

/** The answers together with which questions they may be asked of. Built by `stateOf`. */
export interface AnswerState<Id extends string = string> {
  readonly answers: GivenAnswers<Id>;
  /** Whether the question is asked of this person; unknown while that depends on questions still to be asked. */
  applies(question: Id): Truth;
  /** Whether it can still come to be asked: unlike `applies`, this heeds answers that may come to count. */
  canApply(question: Id): boolean;
}

/**
 * How a condition stands, from least to most worrying. It splits "unknown" in two: `unsure` means that the person
 * does not know, so no later answer can take it back to no; `notAsked` may still turn out either way.
 */
export type Standing = "no" | "notAsked" | "unsure" | "yes";

/** The state of an interview after `answers`. */
export function stateOf<Id extends string>(
  ruleSet: Pick<RuleSet<Id>, "enableWhen">,
  answers: GivenAnswers<Id>,
): AnswerState<Id> {
  return stateWhere((question) => ruleSet.enableWhen[question], answers);
}

/** The same for many sets of answers: which questions depend on others is looked up once. */
export function statesOf<Id extends string>({
  enableWhen,
}: Pick<RuleSet<Id>, "enableWhen">): (answers: GivenAnswers<Id>) => AnswerState<Id> {
  const conditions = new Map<Id, Condition<Id> | undefined>(
    keysOf(enableWhen).map((question) => [question, enableWhen[question]]),
  );
  const enabledBy = (question: Id): Condition<Id> | undefined => conditions.get(question);
  return (answers) => stateWhere(enabledBy, answers);
}

function stateWhere<Id extends string>(
  enabledBy: (question: Id) => Condition<Id> | undefined,
  answers: GivenAnswers<Id>,
): AnswerState<Id> {
  const known = new Map<Id, Truth>();
  const state: AnswerState<Id> = {
    answers,
    applies(question) {
      const condition = enabledBy(question);
      if (condition === undefined) return "yes";
      const before = known.get(question);
      if (before !== undefined) return before;
      const now = applicability(condition, state);
      known.set(question, now);
      return now;
    },
    canApply(question) {
      const condition = enabledBy(question);
      return condition === undefined || worstStandingOf(condition, state) !== "no";
    },
  };
  return state;
}

/** "Not sure" enables a question just as yes does: only a certain no leaves it out. */
function applicability<Id extends string>(condition: Condition<Id>, state: AnswerState<Id>): Truth {
  switch (standingOf(condition, state)) {
    case "no":
      return "no";
    case "notAsked":
      return "unknown";
    case "unsure":
    case "yes":
      return "yes";
  }
}

/** How a condition stands. `all` is as worrying as its least worrying part, `any` as its most worrying one. */
export function standingOf<Id extends string>(condition: Condition<Id>, state: AnswerState<Id>): Standing {
  return standingIn("now", condition, state);
}

/**
 * The most worrying way in which a condition can still come to stand, whatever is answered next: as it stands when each
 * question that is still open gets the answer that it asks about. Never `notAsked`. Answers that were given stay.
 */
export function worstStandingOf<Id extends string>(
  condition: Condition<Id>,
  state: AnswerState<Id>,
): Standing {
  return standingIn("worst", condition, state);
}

function answerStanding<Id extends string>(
  { question, options }: Answered<Id>,
  state: AnswerState<Id>,
): Standing {
  const applies = state.applies(question);
  if (applies === "no") return "no";
  const answer = state.answers[question];
  return applies === "unknown" ? "notAsked" : standingWith(answer, options, "notAsked");
}

function worstAnswerStanding<Id extends string>(
  { question, options }: Answered<Id>,
  state: AnswerState<Id>,
): Standing {
  return state.canApply(question) ? standingWith(state.answers[question], options, "yes") : "no";
}

function standingWith(answer: string | undefined, options: readonly string[], open: Standing): Standing {
  if (answer === undefined) return open;
  if (answer === "unsure") return "unsure";
  return options.includes(answer) ? "yes" : "no";
}

/** Both readings in one place, as they only differ in what is open. */
function standingIn<Id extends string>(
  reading: "now" | "worst",
  condition: Condition<Id>,
  state: AnswerState<Id>,
): Standing {
  switch (condition.kind) {
    case "answered":
      return reading === "now" ? answerStanding(condition, state) : worstAnswerStanding(condition, state);
    case "atLeast": {
      const { count, of } = condition;
      let yes = 0;
      let unsure = 0;
      // Once too few parts are left to reach the count, the others need not be read.
      let possible = of.length;
      for (const part of of) {
        const standing = standingIn(reading, part, state);
        if (standing === "yes") yes += 1;
        else if (standing === "unsure") unsure += 1;
        else if (standing === "no") {
          possible -= 1;
          if (possible < count) return "no";
        }
      }
      if (yes >= count) return "yes";
      return yes + unsure >= count ? "unsure" : "notAsked";
    }
  }
}

/** The truth of a condition, without its reasons. */
export function truthOf<Id extends string>(condition: Condition<Id>, state: AnswerState<Id>): Truth {
  const standing = standingOf(condition, state);
  return standing === "yes" || standing === "no" ? standing : "unknown";
}

/** The truth of a condition with the answers that settle it, each named once. */
export function evaluate<Id extends string>(
  condition: Condition<Id>,
  state: AnswerState<Id>,
): Evaluation<Id> {
  const truth = truthOf(condition, state);
  const because = new Map<Id, Reason<Id>>();
  collectReasons(condition, truth, state, because);
  return { truth, because: [...because.values()] };
}

/** Only parts with the truth of the whole can have settled it. */
function collectReasons<Id extends string>(
  condition: Condition<Id>,
  truth: Truth,
  state: AnswerState<Id>,
  because: Map<Id, Reason<Id>>,
): void {
  switch (condition.kind) {
    case "answered":
      because.set(condition.question, {
        question: condition.question,
        answer: state.applies(condition.question) === "yes" ? state.answers[condition.question] : undefined,
      });
      return;
    case "atLeast":
      for (const part of condition.of) {
        if (truthOf(part, state) === truth) collectReasons(part, truth, state, because);
      }
      return;
  }
}
