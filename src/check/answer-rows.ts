/** The answers as rows for "check your answers": one row for each question, and one for each list. */
import {
  keysOf,
  optionInWords,
  questions,
  screens,
  type Answers,
  type Interview,
  type Part,
  type QuestionId,
  type ScreenId,
} from "#rules";
import { shownParts } from "./screen-problems.ts";
import { say } from "../words/say.ts";

/** One row: what was asked and what the person said, in the words they saw. */
export interface AnswerRow {
  readonly screen: ScreenId;
  readonly asked: string;
  /** One line for each thing said; empty when nothing was answered. */
  readonly said: readonly string[];
}

/** The rows of the screens on this person's path, in order. */
export function answerRows({ path }: Pick<Interview, "path">, answers: Answers): readonly AnswerRow[] {
  return path.flatMap(({ id }) => {
    return shownParts(id, answers).map(({ part, questions: asked }) => ({
      screen: id,
      asked: part.kind === "checklist" ? part.legend : questions[part.question].plain,
      said: part.kind === "checklist" ? saidOnList(part, asked, answers) : saidTo(part.question, answers),
    }));
  });
}

/** Rows of answers that no longer apply: kept in case the person changes their mind, but not used. */
export function ignoredRows({ ignored }: Pick<Interview, "ignored">, answers: Answers): readonly AnswerRow[] {
  return ignored.flatMap((question) => {
    const screen = keysOf(screens).find((id) =>
      screens[id].parts.some((part: Part) => part.kind === "choice" && part.question === question),
    );
    return screen === undefined
      ? []
      : [{ screen, asked: questions[question].plain, said: saidTo(question, answers) }];
  });
}

function saidTo(id: QuestionId, answers: Answers): readonly string[] {
  const answer = answers[id];
  return answer === undefined ? [] : [optionInWords(id, answer)];
}

function saidOnList(
  { none }: Extract<Part, { kind: "checklist" }>,
  items: readonly QuestionId[],
  answers: Answers,
): readonly string[] {
  const named = (answer: string): readonly string[] =>
    items.filter((item) => answers[item] === answer).map((item) => questions[item].short);
  const yes = named("yes").map((sign) => say("Yes: {sign}", { sign }));
  const unsure = named("unsure").map((sign) => say("Not sure: {sign}", { sign }));
  const no = named("no");
  if (no.length === items.length) return [none];
  return no.length === 0 ? [...yes, ...unsure] : [...yes, ...unsure, say("None of the others")];
}
