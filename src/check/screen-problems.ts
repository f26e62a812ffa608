/** What is still missing on a screen when the person wants to go on, in words that help. */
import {
  answerState,
  questions,
  questionsOfPart,
  screens,
  type Answers,
  type Part,
  type QuestionId,
  type ScreenId,
} from "#rules";
import type { AnswerChanges } from "../session/session.ts";
import { leftAlone, saidUnsure } from "./ticks.ts";
import { say } from "../words/say.ts";

/** A part of a screen with the questions of it that apply to this person. */
export interface ShownPart {
  readonly part: Part;
  readonly questions: readonly QuestionId[];
}

/** Something missing: the question whose field to lead to, and what to do. */
export interface Problem {
  readonly question: QuestionId;
  readonly message: string;
}

/** The parts of a screen that apply to this person. */
export function shownParts(screen: ScreenId, answers: Answers): readonly ShownPart[] {
  const state = answerState(answers);
  return screens[screen].parts.flatMap((part) => {
    const questions = questionsOfPart<QuestionId>(part).filter(
      (question) => state.applies(question) === "yes",
    );
    return questions.length === 0 ? [] : [{ part, questions }];
  });
}

/** The answers that going on adds: items left alone on a list in which something was marked. */
export function answersOnContinue(parts: readonly ShownPart[], answers: Answers): AnswerChanges {
  return parts.reduce<AnswerChanges>(
    (changes, { part, questions }) =>
      part.kind === "checklist" ? { ...changes, ...leftAlone(questions, answers) } : changes,
    {},
  );
}

/**
 * What keeps the person from going on, the first problem first. `unsureAsked` names the lists, by their first
 * question, on which the person said that they are not sure about some items.
 */
export function problemsOf(
  parts: readonly ShownPart[],
  answers: Answers,
  unsureAsked: ReadonlySet<QuestionId>,
): readonly Problem[] {
  return parts.flatMap(({ part, questions }) => {
    const open = questions.some((question) => answers[question] === undefined);
    switch (part.kind) {
      case "choice":
        return open ? [{ question: part.question, message: choiceMessage(part.question) }] : [];
      case "checklist": {
        const [list] = part.questions;
        if (unsureAsked.has(list) && !saidUnsure(questions, answers)) {
          return [{ question: list, message: say("Please tick the ones you are not sure about.") }];
        }
        return open ? [{ question: list, message: checklistMessage(part) }] : [];
      }
    }
  });
}

/** Names the question, since the list of problems may hold several of these. */
function choiceMessage(question: QuestionId): string {
  const { options, short } = questions[question];
  const choose = say("Please choose one answer: {short}.", { short });
  return "unsure" in options
    ? `${choose} ${say("If you do not know, choose “{unsure}”.", { unsure: options.unsure.plain })}`
    : choose;
}

function checklistMessage({ none }: { readonly none: string }): string {
  return say("Please tick what applies. If nothing does, tick “{none}”.", { none });
}
