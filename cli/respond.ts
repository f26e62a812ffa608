/** One JSON value → one line of result, or what is wrong with it. */
import { keysOf, questions, triage, type Answers, type NonEmpty } from "#rules";
import { parseAnswers, type AnswersProblem } from "../src/session/parse-answers.ts";

/** What a set of answers is called by whoever sent it; null when it has no id. */
export type SetId = string | number | null;

/** The result of one set as a line of JSON, or one message for each thing that is wrong with it. */
export type Response =
  | { readonly ok: true; readonly line: string }
  | { readonly ok: false; readonly id: SetId; readonly messages: NonEmpty<string> };

/** Answers one set: `{"id": …, "answers": {…}}` or the answers by themselves. */
export function respond(value: unknown): Response {
  const request = requestIn(value);
  if (!request.ok) return request;
  const parsed = parseAnswers(request.answers);
  if (parsed.ok) return { ok: true, line: resultLine(request.id, parsed.answers) };
  const [first, ...others] = parsed.problems;
  return { ok: false, id: request.id, messages: [messageFor(first), ...others.map(messageFor)] };
}

type Request =
  | { readonly ok: true; readonly id: SetId; readonly answers: unknown }
  | { readonly ok: false; readonly id: SetId; readonly messages: NonEmpty<string> };

function requestIn(value: unknown): Request {
  if (typeof value !== "object" || value === null || !("answers" in value || "id" in value)) {
    return { ok: true, id: null, answers: value };
  }
  const id = "id" in value ? value.id : null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") {
    return { ok: false, id: null, messages: [`"id" must be a text or a number`] };
  }
  if (!("answers" in value)) {
    return {
      ok: false,
      id,
      messages: [`"id" without "answers"; allowed: {"id": …, "answers": {…}}, or answers only`],
    };
  }
  const strange = Object.keys(value).find((key) => key !== "id" && key !== "answers");
  if (strange !== undefined) {
    return {
      ok: false,
      id,
      messages: [`unknown field ${shown(strange)} beside "answers"; allowed: id, answers`],
    };
  }
  return { ok: true, id, answers: value.answers };
}

function resultLine(id: SetId, answers: Answers): string {
  const result = triage(answers);
  const level = result.status === "decided" ? result.disposition : result.atLeast;
  return JSON.stringify({
    id,
    status: result.status,
    ...(level === undefined ? {} : { disposition: level }),
    present: result.present.map(({ rule }) => rule),
    notRuledOut: result.notRuledOut.map(({ rule }) => rule),
    missing: result.missing,
  });
}

function messageFor(problem: AnswersProblem): string {
  switch (problem.kind) {
    case "notAnObject":
      return 'not an object of answers; expected question ids with option ids, such as {"fever": "no"}';
    case "unknownQuestion":
      return `unknown question ${shown(problem.question)}${meant(problem)}; allowed: ${keysOf(questions).join(", ")}`;
    case "notText":
      return `the answer to ${shown(problem.question)} is not a text; allowed: ${problem.allowed.join(", ")}`;
    case "unknownOption":
      return (
        `unknown option ${shown(problem.option)} for ${shown(problem.question)}${meant(problem)}; ` +
        `allowed: ${problem.allowed.join(", ")}`
      );
  }
}

function meant({ nearest }: { readonly nearest?: string }): string {
  return nearest === undefined ? "" : `, did you mean "${nearest}"?`;
}

/** In quotation marks and on one line, whatever it holds, and not longer than a line. */
function shown(word: string): string {
  return JSON.stringify(word.length > 80 ? `${word.slice(0, 80)}…` : word);
}
