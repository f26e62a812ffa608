/** The answers with which a check is done again. */
import { isAnswers, isQuestionId, type Answers } from "../questions/answers.ts";
import type { CheckIn } from "./check-in.ts";
import { isCarriedOver } from "./asked-again.ts";
import { durationNow } from "./duration-now.ts";

/**
 * What is filled in when the person of `checkIns`, the oldest first, comes back at `now` (epoch milliseconds): what is
 * carried over, and what follows from the time. Everything else has no answer, so the interview asks it.
 */
export function answersAgain(checkIns: readonly CheckIn[], now: number): Answers {
  const carried = carriedOver(checkIns.at(-1)?.answers ?? {});
  const duration = durationNow(checkIns, now);
  return duration === undefined ? carried : { ...carried, duration };
}

function carriedOver(answers: Answers): Answers {
  const carried: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(answers).filter(([id]) => isQuestionId(id) && isCarriedOver(id)),
  );
  return isAnswers(carried) ? carried : {};
}
