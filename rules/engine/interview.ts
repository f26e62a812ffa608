/** Which questions apply, which screen is next, how far the person is, and which answers still count. */
import type { AnswerState } from "./evaluate.ts";
import { keysOf } from "./keys.ts";
import { levelSoFar } from "./level.ts";
import { questionsOfScreen, type RuleSet } from "./rule-set.ts";
import { missingQuestions } from "./still-open.ts";

/** One screen on this person's path. */
export interface ScreenOnPath<Id extends string, ScreenId extends string> {
  readonly id: ScreenId;
  /** The questions of the screen that apply to this person, in reading order. */
  readonly questions: readonly Id[];
  /** Those of them without an answer. */
  readonly missing: readonly Id[];
  /** Those of `missing` that are still asked before the result. */
  readonly toAsk: readonly Id[];
  readonly optional: boolean;
  /** Not optional, and nothing that is left on it needs an answer: it may be answered for whoever sees the person. */
  readonly offered: boolean;
}

/** Where an interview stands. Derived from the answers each time; never stored. */
export interface Interview<Id extends string, ScreenId extends string> {
  /**
   * The screens that this person sees, given the answers so far, in order. While something is still asked, a screen
   * with no answer and nothing to ask is left out; afterwards it is there again, to be answered or not.
   */
  readonly path: readonly ScreenOnPath<Id, ScreenId>[];
  /** The first screen with a question that is still asked before the result; undefined when nothing is. */
  readonly next: ScreenId | undefined;
  /** Questions whose answers could still make the level more urgent, as in a triage; in interview order. */
  readonly missing: readonly Id[];
  /** Required questions that apply, are not answered, and are no longer asked before the result. */
  readonly offered: readonly Id[];
  /** Screens of the path with nothing left to ask, and all of them; optional and offered ones left out. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Answered questions whose answer counts. */
  readonly counting: readonly Id[];
  /** Answered questions that no longer apply; their answers are kept and ignored. */
  readonly ignored: readonly Id[];
}

/** The interview of `ruleSet` after the answers in `state`. */
export function interview<Id extends string, Level extends string, ScreenId extends string>(
  ruleSet: RuleSet<Id, Level, string, ScreenId>,
  state: AnswerState<Id>,
): Interview<Id, ScreenId> {
  const level = levelSoFar(ruleSet, state);
  const missing = missingQuestions(ruleSet, state, level);
  const unanswered = unansweredQuestions(ruleSet, state);
  const toAsk = new Set(ruleSet.askedInFull?.includes(level) === true ? unanswered : missing);
  const path = keysOf(ruleSet.screens).flatMap((id) => {
    const screen = ruleSet.screens[id];
    if (screen.onlyFor !== undefined && !screen.onlyFor.includes(level)) return [];
    const questions = questionsOfScreen(screen).filter((question) => state.applies(question) === "yes");
    const optional = screen.optional !== undefined;
    const open = questions.filter((question) => state.answers[question] === undefined);
    const asked = open.filter((question) => toAsk.has(question));
    const offered = !optional && open.length > 0 && asked.length === 0;
    if (questions.length === 0 || (offered && toAsk.size > 0 && open.length === questions.length)) return [];
    return [{ id, questions, missing: open, toAsk: asked, optional, offered }];
  });
  const steps = path.filter((screen) => !screen.optional && !screen.offered);
  const answered = keysOf(ruleSet.screens)
    .flatMap((id) => questionsOfScreen(ruleSet.screens[id]))
    .filter((question) => state.answers[question] !== undefined);
  return {
    path,
    next: path.find((screen) => screen.toAsk.length > 0)?.id,
    missing,
    offered: unanswered.filter((question) => !toAsk.has(question)),
    progress: { done: steps.filter((screen) => screen.toAsk.length === 0).length, total: steps.length },
    counting: answered.filter((question) => state.applies(question) !== "no"),
    ignored: answered.filter((question) => state.applies(question) === "no"),
  };
}

/** Required questions that apply and are not answered, in interview order. */
function unansweredQuestions<Id extends string>(
  ruleSet: Pick<RuleSet<Id>, "required">,
  state: AnswerState<Id>,
): readonly Id[] {
  return ruleSet.required.filter(
    (question) => state.answers[question] === undefined && state.applies(question) === "yes",
  );
}

/** The screen after `current` on the path; undefined after the last one. */
export function screenAfter<ScreenId extends string>(
  { path }: Pick<Interview<string, ScreenId>, "path">,
  current: ScreenId,
): ScreenId | undefined {
  const index = path.findIndex((screen) => screen.id === current);
  return index < 0 ? undefined : path[index + 1]?.id;
}
