/** Which questions apply, which screen is next, how far the person is, and which answers still count. */
import type { AnswerState } from "./evaluate.ts";
import { keysOf } from "./keys.ts";
import { levelSoFar } from "./level.ts";
import { questionsOfScreen, type RuleSet } from "./rule-set.ts";

/** One screen on this person's path. */
export interface ScreenOnPath<Id extends string, ScreenId extends string> {
  readonly id: ScreenId;
  /** The questions of the screen that apply to this person, in reading order. */
  readonly questions: readonly Id[];
  /** Those of them without an answer. */
  readonly missing: readonly Id[];
  readonly optional: boolean;
}

/** Where an interview stands. Derived from the answers each time; never stored. */
export interface Interview<Id extends string, ScreenId extends string> {
  /** The screens that this person sees, given the answers so far, in order. */
  readonly path: readonly ScreenOnPath<Id, ScreenId>[];
  /** The first screen with a required question that is not answered; undefined when all is answered. */
  readonly next: ScreenId | undefined;
  /** Required questions that apply and are not answered, in interview order. */
  readonly missing: readonly Id[];
  /** Screens of the path that are answered in full, and how many screens the path has, optional ones left out. */
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
  const path = keysOf(ruleSet.screens).flatMap((id) => {
    const screen = ruleSet.screens[id];
    if (screen.onlyFor !== undefined && !screen.onlyFor.includes(level)) return [];
    const questions = questionsOfScreen(screen).filter((question) => state.applies(question) === "yes");
    if (questions.length === 0) return [];
    const missing = questions.filter((question) => state.answers[question] === undefined);
    return [{ id, questions, missing, optional: screen.optional !== undefined }];
  });
  const required = path.filter((screen) => !screen.optional);
  const answered = keysOf(ruleSet.screens)
    .flatMap((id) => questionsOfScreen(ruleSet.screens[id]))
    .filter((question) => state.answers[question] !== undefined);
  return {
    path,
    next: required.find((screen) => screen.missing.length > 0)?.id,
    missing: missingQuestions(ruleSet, state),
    progress: {
      done: required.filter((screen) => screen.missing.length === 0).length,
      total: required.length,
    },
    counting: answered.filter((question) => state.applies(question) !== "no"),
    ignored: answered.filter((question) => state.applies(question) === "no"),
  };
}

/** Required questions that apply and are not answered, in interview order. */
export function missingQuestions<Id extends string>(
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
