/** How the stored text of kept checks becomes checks again. It knows every question, so it is fetched when needed. */
import { isAnswers, type Answers } from "#rules";
import * as z from "zod/mini";
import { keptUntil, keptVersion, mostKept, type KeptCheck, type ReadKept } from "./kept-checks.ts";

/** There is no date past 8.64e15 milliseconds; this leaves room for the weeks that are added. */
const latestInstant = 8e15;
const instant = z.custom<number>((value) => typeof value === "number" && Math.abs(value) <= latestInstant);

const versioned = z.object({ version: z.number() });
const given = z.custom<Readonly<Record<string, unknown>>>(
  (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const stored = z.object({
  version: z.literal(keptVersion),
  checks: z
    .array(
      z.object({
        at: instant,
        rules: z.string().check(z.maxLength(40)),
        painStarted: z.optional(instant),
        answers: given,
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
  const value = parseJson(text);
  const head = versioned.safeParse(value);
  if (!head.success) return { status: "notTakenUp", because: "unreadable" };
  if (head.data.version !== keptVersion) return { status: "notTakenUp", because: "otherVersion" };
  const body = stored.safeParse(value);
  if (!body.success) return { status: "notTakenUp", because: "unreadable" };
  const latest = Math.max(...body.data.checks.map(({ at }) => at));
  if (now >= keptUntil(latest) || latest >= keptUntil(now))
    return { status: "notTakenUp", because: "expired" };
  let leftOut = 0;
  const checks = body.data.checks.map(({ answers, ...check }): KeptCheck => {
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
