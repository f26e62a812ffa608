/**
 * The file in which a person takes their answers along, and how it is written. It holds what they told us, and nothing
 * that can be worked out from it: no result, no name. Reading it back is a step of its own: `read-answers-file.ts`.
 */
import { ruleSetVersion, type Answers, type CountryId, type QuestionId } from "#rules";
import type { NotedDay } from "../session/saved-session.ts";

/** By this the file is told from every other. */
export const answersFormat = "upper-back-check-answers";

/** Raised when the shape of the file changes; a page does not open a file with a later version than its own. */
export const answersFileVersion = 1;

/** In bytes: no file with answers comes near it, and nothing larger is read. */
export const largestFile = 1_000_000;

/** What the file holds. Times in epoch milliseconds; in the file they are ISO 8601, so that people can read them. */
export interface AnswersFile {
  readonly answers: Answers;
  /** When the last answer was given. */
  readonly answeredAt: number;
  readonly savedAt: number;
  /** When the pain began; undefined when the person did not say. */
  readonly painStarted: number | undefined;
  /** Whether the person does not know the time of that day. */
  readonly startTimeUnknown?: boolean | undefined;
  /** What was noted on the plan, the oldest day first. */
  readonly noted?: readonly NotedDay[] | undefined;
  /** The check on the device that these answers are compared with; undefined when they stand alone. */
  readonly followsUp?: number | undefined;
  /** The country for the emergency number; undefined when none was chosen. */
  readonly country: CountryId | undefined;
}

/** Answers in a file that the questions of today have no place for. */
export interface LeftOut {
  /** The question is still there, the option is not. */
  readonly known: readonly QuestionId[];
  /** Ids that no question has. Each is one short word of letters and digits: nothing else of a file is ever shown. */
  readonly unknown: readonly string[];
  /** How many more there are, whose names are not shown. */
  readonly unnamed: number;
}

/** Why a text is not taken as a file with answers. */
export type NotOpened =
  | "tooLarge"
  | "empty"
  | "notJson"
  | "clinicFile"
  | "notOurs"
  | "newer"
  | "altered"
  | "damaged"
  | "noAnswers"
  | "noTime";

/** A file that could be read. */
export interface OpenedFile {
  readonly status: "read";
  readonly file: AnswersFile;
  readonly leftOut: LeftOut;
  /** Whether it was saved with the version of the rules that this page has. */
  readonly sameRules: boolean;
}

/** What reading a file can give. */
export type ReadAnswersFile = OpenedFile | { readonly status: "notOpened"; readonly because: NotOpened };

/** How many answers were left out. */
export function countLeftOut({ known, unknown, unnamed }: LeftOut): number {
  return known.length + unknown.length + unnamed;
}

/** The text of the file. Throws RangeError for a time that has no date. */
export function writeAnswersFile(file: AnswersFile): string {
  const { answers, answeredAt, savedAt, painStarted, startTimeUnknown, noted, followsUp, country } = file;
  const written = {
    format: answersFormat,
    version: answersFileVersion,
    rules: ruleSetVersion.version,
    savedAt: new Date(savedAt).toISOString(),
    answeredAt: new Date(answeredAt).toISOString(),
    painStarted: painStarted === undefined ? undefined : new Date(painStarted).toISOString(),
    startTimeUnknown,
    noted,
    followsUp: followsUp === undefined ? undefined : new Date(followsUp).toISOString(),
    country,
    answers,
  };
  return JSON.stringify(written, undefined, 2);
}

/** Says nothing of pain or health, because others may see the name of a file. `savedAt` in epoch milliseconds. */
export function answersFileName(savedAt: number): string {
  const date = new Date(savedAt);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `my-answers-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}
