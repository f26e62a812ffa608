/** Sets of answers and conditions, said in words. */
import { isKeyOf, questions, type Option, type Question } from "#rules";
import type { AnswerSet } from "./results-format.ts";

/** So many answers are named; a longer list is not read. */
const mostNamed = 8;

/** How `answers` differ from `ordinary`, as one sentence part. */
export function differenceInWords(answers: AnswerSet, ordinary: AnswerSet): string {
  const other = Object.keys(answers).filter((question) => answers[question] !== ordinary[question]);
  const missing = Object.keys(ordinary).filter((question) => answers[question] === undefined);
  const named = other
    .slice(0, mostNamed)
    .map((question) => answerInPlainWords(question, answers[question] ?? ""));
  const more = other.length > named.length ? [`${other.length - named.length} more`] : [];
  const left =
    missing.length > 2
      ? [`${missing.length} questions not answered`]
      : missing.map((id) => `${id} not answered`);
  const all = [...named, ...more, ...left];
  return all.length === 0 ? "ordinary soreness" : `ordinary soreness but for ${all.join(", ")}`;
}

/** One answer, with its ids, so that it can be tried. */
function answerInPlainWords(question: string, option: string): string {
  if (!isKeyOf(questions, question)) return `${question} = ${option}`;
  const asked: Question = questions[question];
  const chosen: Option | undefined = asked.options[option];
  return `${question} = ${option} (${asked.short}: ${chosen?.plain.toLowerCase() ?? option})`;
}
