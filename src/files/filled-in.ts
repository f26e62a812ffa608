/** What of the answers in a file is filled in again, by how old they are. */
import {
  answersAgain,
  emergencySigns,
  keysOf,
  questionsOfPart,
  screens,
  type Answers,
  type Part,
  type QuestionId,
} from "#rules";
import { daysKept } from "../session/kept-checks.ts";
import { absenceLimit } from "../session/saved-session.ts";
import { withChanges } from "../session/session.ts";
import { resultOf } from "../session/use-result.ts";
import { countLeftOut, type AnswersFile, type OpenedFile } from "./answers-file.ts";

/**
 * How old answers are. `fresh`: within the time for which this page keeps them itself. `today`: within a day. `old`:
 * longer ago. `ahead`: by the clock of this device they lie in the future, so nobody can tell. `tooOld`: older than
 * anything that this page keeps by choice.
 */
export type AgeOfAnswers = "fresh" | "today" | "old" | "ahead" | "tooOld";

/** What is filled in when a file is opened. */
export interface FilledIn {
  readonly age: AgeOfAnswers;
  readonly answers: Answers;
  readonly painStarted: AnswersFile["painStarted"];
  readonly startTimeUnknown: AnswersFile["startTimeUnknown"];
  readonly noted: AnswersFile["noted"];
  /** So that an earlier, more urgent result holds as it did; without that check on the device it means nothing. */
  readonly followsUp: AnswersFile["followsUp"];
  readonly country: AnswersFile["country"];
  /** Whether the answers in the file, as they were, name an emergency. */
  readonly emergency: boolean;
  /**
   * Whether they are so new, and were so far finished, that beside what is asked anew one look over them is enough.
   * Otherwise each is shown again beside its question.
   */
  readonly lookOver: boolean;
}

const day = 24 * 60 * 60 * 1000;
/** The clocks of two devices differ by so much without one of them being wrong; in milliseconds. */
const clockSlack = 5 * 60 * 1000;

/** Every question of each screen on which a sign of an emergency is asked about: they are asked as whole lists. */
const askedFirst: readonly QuestionId[] = keysOf(screens)
  .map((id): readonly QuestionId[] =>
    screens[id].parts.flatMap((part: Part) => questionsOfPart<QuestionId>(part)),
  )
  .filter((questions) => emergencySigns.some((sign) => questions.includes(sign)))
  .flat();

/**
 * What is filled in at `now` (epoch milliseconds). The emergency signs never are, however young the file says that it
 * is: its times are only what a text claims and what the clock of some device said, what is true now may differ, and to
 * tick them again takes seconds. So no file gives a milder result than an emergency before the person has seen them.
 *
 * Up to a day later the other answers are filled in. After that they are only as good as those of an earlier check, and
 * the rules for checking again say what of them is: most is asked anew. What is older than `daysKept` days may belong
 * to another pain.
 */
export function filledIn({ file, leftOut }: Pick<OpenedFile, "file" | "leftOut">, now: number): FilledIn {
  const age = ageOf(file, now);
  const within = age === "fresh" || age === "today";
  const isTooOld = age === "tooOld";
  const result = resultOf(file.answers);
  const emergency = result.status === "decided" && result.level === "emergency";
  return {
    age,
    answers: within ? withoutEmergencySigns(file.answers) : answersOfBefore(file, age, now),
    painStarted: isTooOld ? undefined : file.painStarted,
    startTimeUnknown: isTooOld ? undefined : file.startTimeUnknown,
    noted: isTooOld ? undefined : file.noted,
    followsUp: isTooOld ? undefined : file.followsUp,
    // A wrong emergency number is worse than none: the person may be in another country by another day.
    country: within ? file.country : undefined,
    emergency,
    // An emergency ends the questions early, so what comes after it may never have been asked.
    lookOver: age === "fresh" && !emergency && (result.status === "decided" || countLeftOut(leftOut) > 0),
  };
}

function ageOf({ answeredAt, savedAt }: AnswersFile, now: number): AgeOfAnswers {
  if (Math.max(answeredAt, savedAt) > now + clockSlack) return "ahead";
  const passed = now - Math.min(answeredAt, savedAt);
  if (passed <= absenceLimit) return "fresh";
  if (passed <= day) return "today";
  return passed <= daysKept * day ? "old" : "tooOld";
}

function withoutEmergencySigns(answers: Answers): Answers {
  return withChanges(answers, Object.fromEntries(askedFirst.map((question) => [question, undefined])));
}

function answersOfBefore(
  { answers, answeredAt }: AnswersFile,
  age: Exclude<AgeOfAnswers, "fresh" | "today">,
  now: number,
): Answers {
  switch (age) {
    case "old":
      return answersAgain([{ at: answeredAt, answers }], now);
    case "ahead":
      // How long the pain has lasted is counted from the day, which is not known.
      return answersAgain([{ at: now, answers: withChanges(answers, { duration: undefined }) }], now);
    case "tooOld":
      return {};
  }
}
