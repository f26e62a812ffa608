/** One JSON value → one line of result, or what is wrong with it. */
import { triage, whereFor, type Answers, type NonEmpty } from "#rules";
import { parseAnswers, type AnswersProblem } from "../src/session/parse-answers.ts";
import { printable, shown } from "./printable.ts";

/** What a set of answers is called by whoever sent it; null when it has no id. */
export type SetId = string | number | null;

/** The result of one set as a line of JSON, or one message for each thing that is wrong with it. */
export type Response =
  | { readonly ok: true; readonly line: string }
  | { readonly ok: false; readonly id: SetId; readonly messages: NonEmpty<string> };

/** Reasons why one set is refused that are named; the others are counted. */
const mostNamed = 10;

/** Answers one set: `{"id": …, "answers": {…}}` or the answers by themselves. `text` is how it was written. */
export function respond(value: unknown, text: string): Response {
  const request = requestIn(value, text);
  if (!request.ok) return request;
  const parsed = parseAnswers(request.answers, mostNamed);
  if (parsed.ok) return { ok: true, line: resultLine(request.id, parsed.answers) };
  const [first, ...others] = parsed.problems;
  const more = parsed.more === 0 ? [] : [`and ${parsed.more} more that is wrong`];
  return {
    ok: false,
    id: request.id,
    messages: [messageFor(first), ...others.map(messageFor), ...more],
  };
}

type Request =
  | { readonly ok: true; readonly id: SetId; readonly answers: unknown }
  | { readonly ok: false; readonly id: SetId; readonly messages: NonEmpty<string> };

function requestIn(value: unknown, text: string): Request {
  const refused = (message: string, id: SetId = null): Request => ({ ok: false, id, messages: [message] });
  if (typeof value === "object" && value !== null && "resourceType" in value) {
    return refused(
      "a FHIR resource; the page “Open saved answers” reads one and can save its answers as a file",
    );
  }
  if (Array.isArray(value)) {
    return refused("a list, not an object of answers; write each set on a line of its own, without brackets");
  }
  if (typeof value !== "object" || value === null || !("answers" in value || "id" in value)) {
    return { ok: true, id: null, answers: value };
  }
  if ("format" in value && typeof value.format === "string") {
    return refused(
      `a saved file in the format ${shown(value.format)}, as the check saves it; hand over its "answers" only`,
    );
  }
  const id = "id" in value ? value.id : null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") {
    return refused(`"id" must be a text or a number`);
  }
  if (typeof id === "number" && !isWrittenAs(id, text)) {
    return refused(`"id" is a number that would not come back as it was sent; write it as a text`);
  }
  if (!("answers" in value)) {
    return refused(`"id" without "answers"; allowed: {"id": …, "answers": {…}}, or answers only`, id);
  }
  const strange = Object.keys(value).find((key) => key !== "id" && key !== "answers");
  if (strange !== undefined) {
    return refused(`unknown field ${shown(strange)} beside "answers"; allowed: id, answers`, id);
  }
  return { ok: true, id, answers: value.answers };
}

/** JSON has numbers of any size; ours have not: 9007199254740993 would come back as 9007199254740992. */
function isWrittenAs(id: number, text: string): boolean {
  return /"id"\s*:\s*([^\s,}]+)/.exec(text)?.[1] === String(id);
}

function resultLine(id: SetId, answers: Answers): string {
  const result = triage(answers);
  const level = result.status === "decided" ? result.disposition : result.atLeast;
  const where = level === undefined ? undefined : whereFor(level, result);
  const line = JSON.stringify({
    id,
    status: result.status,
    ...(level === undefined ? {} : { disposition: level }),
    ...(where === undefined ? {} : { where }),
    present: result.present.map(ruleOf),
    notRuledOut: result.notRuledOut.map(ruleOf),
    missing: result.missing,
  });
  // Ids of ours hold nothing to steer a terminal with.
  return typeof id === "string" ? printable(line) : line;
}

function ruleOf({ rule }: { readonly rule: string }): string {
  return rule;
}

function messageFor(problem: AnswersProblem): string {
  switch (problem.kind) {
    case "notAnObject":
      return 'not an object of answers; expected question ids with option ids, such as {"fever": "no"}';
    case "unknownQuestion":
      return `unknown question ${shown(problem.question)}${meant(problem)}; ids are listed in rules/REVIEW.md`;
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
