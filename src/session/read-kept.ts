/** How the stored text of kept checks becomes checks again. It knows every question, so it is fetched when needed. */
import { isAnswers, type Answers } from "#rules";
import * as z from "zod/mini";
import { keptUntil, keptVersion, mostKept, type KeptCheck, type ReadKept } from "./kept-checks.ts";
import { anyRecord, instant, notedDaysOrNothing, readStored } from "./stored.ts";

const stored = z.object({
  checks: z
    .array(
      z.object({
        at: instant,
        rules: z.string().check(z.maxLength(40)),
        painStarted: z.optional(instant),
        startTimeUnknown: z.optional(z.boolean()),
        noted: notedDaysOrNothing,
        answers: anyRecord,
      }),
    )
    .check(z.minLength(1), z.maxLength(mostKept)),
});

/**
 * Reads a stored text back. Never throws. Answers that the check no longer has are left out and counted, so that they
 * are asked again. What lies far ahead of `now` (epoch milliseconds) counts as expired too: a clock that was once
 * wrong must not keep anything for years.
 */
export function readKept(text: string, now: number): ReadKept {
  const read = readStored(text, keptVersion, stored);
  if (read.status === "notRead") return { status: "notTakenUp", because: read.because };
  const latest = Math.max(...read.value.checks.map(({ at }) => at));
  if (now >= keptUntil(latest) || latest >= keptUntil(now))
    return { status: "notTakenUp", because: "expired" };
  let leftOut = 0;
  const checks = read.value.checks.map(({ answers, ...check }): KeptCheck => {
    const known = knownAnswers(answers);
    leftOut += Object.keys(answers).length - Object.keys(known).length;
    return { ...check, painStarted: check.painStarted, answers: known };
  });
  return { status: "kept", checks, leftOut };
}

function knownAnswers(answers: Readonly<Record<string, unknown>>): Answers {
  const known: Record<string, string> = {};
  for (const [question, option] of Object.entries(answers)) {
    if (typeof option === "string" && isAnswers({ [question]: option })) known[question] = option;
  }
  return isAnswers(known) ? known : {};
}
