/** The answers as rows: what was said, and how many signs were answered no. */
import {
  keysOf,
  optionInWords,
  questions,
  questionsOfPart,
  screens,
  type Answers,
  type Interview,
  type Part,
  type Question,
  type QuestionId,
  type ScreenId,
} from "#rules";
import { say } from "../words/say.ts";

/** One row: what was asked, what the person said in the words they saw, and where it can be changed. */
export interface AnswerRow {
  readonly question: QuestionId;
  readonly screen: ScreenId;
  readonly asked: string;
  readonly said: string;
}

/** The answers of a person, as far as they apply. */
export interface AnswerRows {
  /** What was said: signs that are or were there or that are not sure, places that hurt, and the choices. */
  readonly told: readonly AnswerRow[];
  /** Signs and places answered no. */
  readonly denied: readonly AnswerRow[];
  /** Answers that no longer apply: kept in case the person changes their mind, but not used. */
  readonly ignored: readonly AnswerRow[];
}

/** The rows of these answers, in the order of the interview. */
export function answerRows({ ignored }: Pick<Interview, "ignored">, answers: Answers): AnswerRows {
  const rows = keysOf(screens).flatMap((screen) =>
    screens[screen].parts
      .flatMap((part: Part) => questionsOfPart<QuestionId>(part))
      .flatMap((question) => rowOf(screen, question, answers)),
  );
  const counting = rows.filter(({ question }) => !ignored.includes(question));
  const isDenied = ({ question }: AnswerRow): boolean => answers[question] === "no" && isSign(question);
  return {
    told: counting.filter((row) => !isDenied(row)),
    denied: counting.filter(isDenied),
    ignored: rows.filter(({ question }) => ignored.includes(question)),
  };
}

function rowOf(screen: ScreenId, question: QuestionId, answers: Answers): readonly AnswerRow[] {
  const { short, plain }: Question = questions[question];
  const answer = answers[question];
  if (answer === undefined) return [];
  // The harmless answer to a sign is a whole sentence; beside the sign’s name a short word says the same.
  const said = isSign(question) && answer === "no" ? say("No") : optionInWords(question, answer);
  return [{ question, screen, asked: isSign(question) ? short : plain, said }];
}

/** Whether a question is a sign or a place, to which yes and no are answers. */
function isSign(question: QuestionId): boolean {
  const { options }: Question = questions[question];
  return "yes" in options && "no" in options;
}
