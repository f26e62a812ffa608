/**
 * How the text of a file becomes answers again. Anybody can write such a file, so everything in it is looked at once,
 * here; everything behind it works with the type.
 */
import { countries, isKeyOf, isQuestionId, ruleSetVersion, type CountryId, type QuestionId } from "#rules";
import * as z from "zod/mini";
import { parseAnswers } from "../session/parse-answers.ts";
import { anyRecord, latestInstant, notedDays } from "../session/stored.ts";
import { readJson } from "../session/read-json.ts";
import {
  answersFileVersion,
  answersFormat,
  largestFile,
  type AnswersFile,
  type LeftOut,
  type NotOpened,
  type ReadAnswersFile,
} from "./answers-file.ts";
import { questionnaireCanonical } from "./fhir/names.ts";
import { answersFromResponse } from "./fhir/read-response.ts";

const instant = z.custom<string>((value) => typeof value === "string" && isInstant(value));

const headOfFile = z.object({ format: z.literal(answersFormat), version: z.number() });
const clinicFile = z.object({ resourceType: z.string() });
/** A time to the second, with its zone: a day alone does not tell whether it was an hour ago. */
const timeOfResponse = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const headOfResponse = z.object({
  authored: z.custom<string>(
    (value) =>
      typeof value === "string" && timeOfResponse.test(value) && Math.abs(Date.parse(value)) <= latestInstant,
  ),
  questionnaire: z.optional(z.string()),
});
const body = z.object({
  rules: z.string().check(z.maxLength(40)),
  savedAt: instant,
  answeredAt: instant,
  painStarted: z.optional(instant),
  startTimeUnknown: z.optional(z.boolean()),
  noted: notedDays,
  followsUp: z.optional(instant),
  country: z.optional(z.unknown()),
  answers: anyRecord,
});

/** Names by which a text can try to reach the prototype of all objects. No file that was saved here holds one. */
const forbiddenKeys: readonly string[] = ["__proto__", "constructor", "prototype"];
/** Several times as many as there are questions; for each that is not known a name is looked for, which takes time. */
const mostAnswers = 400;
/** What ids look like. Whatever does not look so could be a sentence that somebody wants to put on this page. */
const idPattern = /^[a-z][A-Za-z0-9]{0,23}$/;
const mostUnknownNamed = 10;

/**
 * Reads the text of a file. Never throws. Answers that the questions of today have no place for are left out and
 * named, so that they are asked again; a file that is wrong in any other way is not opened.
 */
export function readAnswersFile(text: string): ReadAnswersFile {
  if (text.length > largestFile) return notOpened("tooLarge");
  if (text.trim() === "") return notOpened("empty");
  const json = readJson(text);
  if (json.kind === "notJson") return notOpened("notJson");
  // Of an answer that stands twice nobody knows which one was given.
  if (json.kind === "keyTwice") return notOpened("altered");
  const { value } = json;
  const head = headOfFile.safeParse(value);
  if (!head.success)
    return clinicFile.safeParse(value).success ? readClinicFile(value) : notOpened("notOurs");
  if (head.data.version > answersFileVersion) return notOpened("newer");
  if (head.data.version !== answersFileVersion) return notOpened("damaged");
  if (holdsForbiddenKey(value)) return notOpened("altered");
  const parsed = body.safeParse(value);
  if (!parsed.success) return notOpened("damaged");
  const { answers: given, rules, savedAt, answeredAt, painStarted, followsUp, country } = parsed.data;
  const { startTimeUnknown, noted } = parsed.data;
  if (holdsForbiddenKey(given)) return notOpened("altered");
  if (Object.keys(given).length > mostAnswers) return notOpened("damaged");
  const { answers, leftOut } = fittingAnswers(given);
  if (Object.keys(answers).length === 0) return notOpened("noAnswers");
  return {
    status: "read",
    file: {
      answers,
      savedAt: Date.parse(savedAt),
      answeredAt: Date.parse(answeredAt),
      painStarted: painStarted === undefined ? undefined : Date.parse(painStarted),
      startTimeUnknown,
      noted,
      followsUp: followsUp === undefined ? undefined : Date.parse(followsUp),
      country: isCountry(country) ? country : undefined,
    },
    leftOut,
    sameRules: rules === ruleSetVersion.version,
  };
}

/** A form that other software filled in, or ours. It has no country, no start of the pain and no notes. */
function readClinicFile(value: unknown): ReadAnswersFile {
  const read = answersFromResponse(value);
  const problems = read.ok ? [] : read.problems;
  const other = problems.some(({ kind }) => kind === "notAResponse" || kind === "otherQuestionnaire");
  if (other) return notOpened("clinicFile");
  const answers = read.ok ? read.answers : read.fitting;
  if (Object.keys(answers).length === 0) return notOpened("noAnswers");
  const head = headOfResponse.safeParse(value);
  if (!head.success) return notOpened("noTime");
  const { authored, questionnaire } = head.data;
  const at = Date.parse(authored);
  const wrong = problems.map((problem) => ("linkId" in problem ? problem.linkId : ""));
  return {
    status: "read",
    file: {
      answers,
      savedAt: at,
      answeredAt: at,
      painStarted: undefined,
      followsUp: undefined,
      country: undefined,
    },
    leftOut: leftOutOf([...new Set(wrong)]),
    sameRules: questionnaire === questionnaireCanonical,
  };
}

function notOpened(because: NotOpened): ReadAnswersFile {
  return { status: "notOpened", because };
}

interface Fitting extends Pick<AnswersFile, "answers"> {
  readonly leftOut: LeftOut;
}

const nothingLeftOut: LeftOut = { known: [], unknown: [], unnamed: 0 };

function fittingAnswers(given: Readonly<Record<string, unknown>>): Fitting {
  const parsed = parseAnswers(given);
  if (parsed.ok) return { answers: parsed.answers, leftOut: nothingLeftOut };
  const wrong = new Set(
    parsed.problems.flatMap((problem) => (problem.kind === "notAnObject" ? [] : [problem.question])),
  );
  const rest = parseAnswers(Object.fromEntries(Object.entries(given).filter(([id]) => !wrong.has(id))));
  return { answers: rest.ok ? rest.answers : {}, leftOut: leftOutOf([...wrong]) };
}

function leftOutOf(ids: readonly string[]): LeftOut {
  const known: QuestionId[] = ids.filter(isQuestionId);
  const others = ids.filter((id) => !isQuestionId(id));
  const unknown = others.filter((id) => idPattern.test(id)).slice(0, mostUnknownNamed);
  return { known, unknown, unnamed: others.length - unknown.length };
}

function isCountry(value: unknown): value is CountryId {
  return typeof value === "string" && isKeyOf(countries, value);
}

/** Written as this page writes it: other spellings of a time mean different things to different browsers. */
function isInstant(text: string): boolean {
  const at = Date.parse(text);
  return Math.abs(at) <= latestInstant && new Date(at).toISOString() === text;
}

function holdsForbiddenKey(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && forbiddenKeys.some((key) => Object.hasOwn(value, key))
  );
}
