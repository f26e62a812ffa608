/** A FHIR R4 QuestionnaireResponse, ours or one that other software filled in, back into answers. */
import { isAnswers, isQuestionId, optionsOf, type Answers, type NonEmpty, type QuestionId } from "#rules";
import * as z from "zod/mini";
import { groupLinkIds } from "./layout.ts";
import { dataAbsentReason, optionOfCode, optionSystem, questionnaireUrl } from "./names.ts";

/** Why something is not a response to our questionnaire. */
export type ResponseProblem =
  | { readonly kind: "notAResponse" }
  | { readonly kind: "otherQuestionnaire"; readonly questionnaire: string }
  /** An item that has no linkId, or is no item at all; `inside` is the linkId of the group around it. */
  | { readonly kind: "notAnItem"; readonly inside: string | undefined }
  | { readonly kind: "unknownLinkId"; readonly linkId: string }
  /** More than one answer, in one item or in several of the same linkId. */
  | { readonly kind: "answeredTwice"; readonly linkId: string }
  /** The answer is not one of ours: its code as far as it has one, and the codes of our options. */
  | {
      readonly kind: "unknownOption";
      readonly linkId: string;
      readonly code: string | undefined;
      readonly allowed: readonly string[];
    };

/** Answers, or every reason why it is not a response to our questionnaire, with the answers that no reason concerns. */
export type ReadResponse =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: NonEmpty<ResponseProblem>; readonly fitting: Answers };

const extensions = z.optional(z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()) })));
const answerSchema = z.object({
  valueCoding: z.optional(z.object({ system: z.optional(z.string()), code: z.optional(z.string()) })),
  extension: extensions,
  item: z.optional(z.array(z.unknown())),
});
const itemSchema = z.object({
  linkId: z.string(),
  answer: z.optional(z.array(answerSchema)),
  item: z.optional(z.array(z.unknown())),
});
const responseSchema = z.object({
  resourceType: z.literal("QuestionnaireResponse"),
  questionnaire: z.optional(z.string()),
  item: z.optional(z.array(z.unknown())),
});

type Answer = z.infer<typeof answerSchema>;

/**
 * Reads `value` as a response to our questionnaire, of whichever version: linkIds and codes are permanent. A question
 * without an answer stays unanswered, whatever the reason. Never throws, and never leaves anything out in silence.
 */
export function answersFromResponse(value: unknown): ReadResponse {
  const response = responseSchema.safeParse(value);
  if (!response.success) return { ok: false, problems: [{ kind: "notAResponse" }], fitting: {} };
  const { questionnaire, item } = response.data;
  if (questionnaire !== undefined && questionnaire.split("|")[0] !== questionnaireUrl) {
    return { ok: false, problems: [{ kind: "otherQuestionnaire", questionnaire }], fitting: {} };
  }
  const given: Record<string, string> = {};
  const [first, ...others] = readItems(item ?? [], given);
  if (first === undefined && isAnswers(given)) return { ok: true, answers: given };
  const problems: NonEmpty<ResponseProblem> = [first ?? { kind: "notAResponse" }, ...others];
  const wrong = problems.flatMap((problem) => ("linkId" in problem ? [problem.linkId] : []));
  const fitting = Object.fromEntries(Object.entries(given).filter(([id]) => !wrong.includes(id)));
  return { ok: false, problems, fitting: isAnswers(fitting) ? fitting : {} };
}

interface WaitingItem {
  readonly item: unknown;
  readonly inside: string | undefined;
}

/** Writes what is answered into `given`. Items wait in a list, so that no depth of nesting can be too deep. */
function readItems(top: readonly unknown[], given: Record<string, string>): readonly ResponseProblem[] {
  const problems: ResponseProblem[] = [];
  const waiting: WaitingItem[] = top.map((item) => ({ item, inside: undefined }));
  for (const { item, inside } of waiting) {
    const parsed = itemSchema.safeParse(item);
    if (!parsed.success) {
      problems.push({ kind: "notAnItem", inside });
      continue;
    }
    const { linkId, answer = [], item: below = [] } = parsed.data;
    for (const nested of [...below, ...answer.flatMap((one) => one.item ?? [])]) {
      waiting.push({ item: nested, inside: linkId });
    }
    const problem = readAnswers(linkId, answer, given);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

function readAnswers(
  linkId: string,
  answers: readonly Answer[],
  given: Record<string, string>,
): ResponseProblem | undefined {
  if (!isQuestionId(linkId)) {
    return groupLinkIds.includes(linkId) && answers.length === 0
      ? undefined
      : { kind: "unknownLinkId", linkId };
  }
  const [answer, ...more] = answers.filter(saysSomething);
  if (answer === undefined) return undefined;
  if (more.length > 0 || Object.hasOwn(given, linkId)) return { kind: "answeredTwice", linkId };
  const option = optionOf(linkId, answer);
  if (option === undefined || !optionsOf(linkId).includes(option)) {
    return { kind: "unknownOption", linkId, code: answer.valueCoding?.code, allowed: optionsOf(linkId) };
  }
  given[linkId] = option;
  return undefined;
}

/** A reason alone says that there is no answer; only "asked and not known" is one of ours. */
function saysSomething(answer: Answer): boolean {
  const reason = absenceOf(answer);
  return answer.valueCoding !== undefined || reason === undefined || reason === "asked-unknown";
}

/** The option that was chosen; undefined when it is a code of another system, or no code at all. */
function optionOf(question: QuestionId, answer: Answer): string | undefined {
  const { valueCoding } = answer;
  if (valueCoding === undefined) return absenceOf(answer) === "asked-unknown" ? "unsure" : undefined;
  const { system = optionSystem, code } = valueCoding;
  return system === optionSystem && code !== undefined ? optionOfCode(question, code) : undefined;
}

function absenceOf({ extension }: Answer): string | undefined {
  return extension?.find(({ url }) => url === dataAbsentReason)?.valueCode;
}
