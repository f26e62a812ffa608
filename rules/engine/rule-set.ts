/** What the engine needs to know of a rule set. It knows nothing of backs; `upper-back` fills it in. */
import type { Condition, NonEmpty } from "./condition.ts";

/** The answers as the engine reads them: question id to option id; a question not answered is absent. */
export type GivenAnswers<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/** A rule: when it is present, and how urgent it is if present and if it cannot be ruled out. */
export interface Rule<Id extends string, Level extends string> {
  readonly when: Condition<Id>;
  readonly disposition: Level;
  readonly ifUnsure: Level;
}

/**
 * Questions shown together: those that a list of stems opens, places on a picture, a list to tick, questions that follow
 * on the second page of a screen; or one question with its options. How a person meets them changes no level.
 */
export type ScreenPart<Id extends string> =
  | { readonly kind: "stems" | "sites" | "checklist" | "followUps"; readonly questions: NonEmpty<Id> }
  | { readonly kind: "choice"; readonly question: Id };

/** One screen of the interview. */
export interface InterviewScreen<Id extends string, Level extends string> {
  readonly parts: NonEmpty<ScreenPart<Id>>;
  /** Present when the screen may be skipped; nothing that sets a level may depend on it. */
  readonly optional?: unknown;
  /** When given, the screen is shown only while the level so far is one of these. */
  readonly onlyFor?: readonly Level[];
}

/** A set of rules and the interview that feeds it. `Id`, `Level`, `RuleId` and `ScreenId` are its permanent ids. */
export interface RuleSet<
  Id extends string = string,
  Level extends string = string,
  RuleId extends string = string,
  ScreenId extends string = string,
> {
  /** Most urgent first. */
  readonly levels: NonEmpty<Level>;
  readonly rules: Readonly<Record<RuleId, Rule<Id, Level>>>;
  /** In interview order. */
  readonly screens: Readonly<Record<ScreenId, InterviewScreen<Id, Level>>>;
  /** A question with an entry is asked unless the condition is certainly not met. */
  readonly enableWhen: Readonly<Partial<Record<Id, Condition<Id>>>>;
  /** The questions of `screens` that are not optional; see `prepared`. */
  readonly required: readonly Id[];
  /**
   * The levels at which a person is asked every required question that applies, also when it can no longer change the
   * level: what follows from such a level (a plan, a summary) rests on the other answers too. Absent: at none.
   */
  readonly askedInFull?: readonly Level[];
}

/** The questions of one part of a screen. */
export function questionsOfPart<Id extends string>(part: ScreenPart<Id>): readonly Id[] {
  switch (part.kind) {
    case "stems":
    case "sites":
    case "checklist":
    case "followUps":
      return part.questions;
    case "choice":
      return [part.question];
  }
}

/** The questions of a screen, in reading order, whether or not they apply. */
export function questionsOfScreen<Id extends string>(
  screen: Pick<InterviewScreen<Id, string>, "parts">,
): readonly Id[] {
  return screen.parts.flatMap(questionsOfPart);
}

/** The questions on which a level may rest. */
function requiredQuestions<Id extends string, Level extends string>(
  ruleSet: Pick<RuleSet<Id, Level>, "screens">,
): readonly Id[] {
  return Object.values(ruleSet.screens)
    .filter((screen) => screen.optional === undefined)
    .flatMap(questionsOfScreen);
}

/** The same rule set with what never changes worked out once. */
export function prepared<
  Id extends string,
  Level extends string,
  RuleId extends string,
  ScreenId extends string,
>(ruleSet: Omit<RuleSet<Id, Level, RuleId, ScreenId>, "required">): RuleSet<Id, Level, RuleId, ScreenId> {
  return { ...ruleSet, required: requiredQuestions(ruleSet) };
}
