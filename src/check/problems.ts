/** What is still missing on a page when the person wants to go on, in words that help. */
import { questions, type Answers, type QuestionId, type StemId } from "#rules";
import type { AnswerChanges } from "../session/session.ts";
import type { ShownPart } from "./pages.ts";
import { leftAlone, leftAloneOnList, saidNone, saidUnsure, tickedOn } from "./ticks.ts";
import { say } from "../words/say.ts";

/** Something missing: the question whose field to lead to, and what to do. */
export interface Problem {
  readonly question: QuestionId;
  readonly message: string;
}

/** The answers that going on with the questions adds: lines and items left alone on a list in which something was marked. */
export function answersOnContinue(
  parts: readonly ShownPart[],
  answers: Answers,
  ticks: readonly StemId[],
): AnswerChanges {
  return parts.reduce<AnswerChanges>((changes, { part, questions }) => {
    switch (part.kind) {
      case "stems":
        return { ...changes, ...leftAloneOnList(part, answers, ticks) };
      case "sites":
      case "checklist":
        return { ...changes, ...leftAlone(questions, answers) };
      case "choice":
      case "followUps":
        return changes;
    }
  }, {});
}

/**
 * What keeps the person from going on, the first problem first. `unsureAsked` names the lists, by their first
 * question, on which the person said that they are not sure about some items.
 */
export function problemsOf(
  parts: readonly ShownPart[],
  answers: Answers,
  ticks: readonly StemId[],
  unsureAsked: ReadonlySet<QuestionId> = new Set(),
): readonly Problem[] {
  return parts.flatMap(({ part, questions }) => {
    const [list] = questions;
    switch (part.kind) {
      case "stems":
        // A tick without its explanation is open, and is asked about on the second step.
        return tickedOn(part, answers, ticks).length > 0 || saidNone(questions, answers)
          ? []
          : [{ question: list, message: listMessage(part) }];
      case "sites":
      case "checklist": {
        if (unsureAsked.has(list) && !saidUnsure(questions, answers)) {
          return [{ question: list, message: say("Please tick the ones you are not sure about.") }];
        }
        const marked = questions.some((id) => answers[id] !== undefined && answers[id] !== "no");
        return marked || saidNone(questions, answers) ? [] : [{ question: list, message: listMessage(part) }];
      }
      case "choice":
      case "followUps":
        return answers[list] === undefined ? [{ question: list, message: choiceMessage(list) }] : [];
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

function listMessage({ legend, none }: { readonly legend: string; readonly none: string }): string {
  return say("{list}: please tick what applies. If nothing does, press “{none}”.", { list: legend, none });
}
