/**
 * How a stored text becomes a session again. Parsed here once; everything behind it works with the type. It knows
 * every question, so a page load fetches it only when something is stored: see `reader.ts`.
 */
import { countries, isKeyOf, type CountryId } from "#rules";
import * as z from "zod/mini";
import { answersSchema } from "./parse-answers.ts";
import { absenceLimit, sessionVersion, type Restored } from "./saved-session.ts";

/** There is no date past 8.64e15 milliseconds; this leaves room for the weeks that a plan adds. */
const latestInstant = 8e15;
const instant = z.custom<number>((value) => typeof value === "number" && Math.abs(value) <= latestInstant);

const versioned = z.object({ version: z.number() });
const stored = z.object({
  version: z.literal(sessionVersion),
  lastSeen: instant,
  answers: z.unknown(),
  country: z.optional(z.custom<CountryId>((value) => typeof value === "string" && isKeyOf(countries, value))),
  answeredAt: z.optional(instant),
  painStarted: z.optional(instant),
  followsUp: z.optional(instant),
  keptAt: z.optional(instant),
});

/** Reads a stored text back. Never throws; whatever is not a session of this version gives a fresh start. */
export function readSession(text: string | null, now: number): Restored {
  if (text === null) return { status: "none" };
  const value = parseJson(text);
  const head = versioned.safeParse(value);
  if (!head.success) return { status: "fresh", because: "unreadable" };
  if (head.data.version !== sessionVersion) return { status: "fresh", because: "otherVersion" };
  const body = stored.safeParse(value);
  if (!body.success) return { status: "fresh", because: "unreadable" };
  const { lastSeen, country, answeredAt, painStarted, followsUp, keptAt } = body.data;
  if (now - lastSeen > absenceLimit) return { status: "fresh", because: "expired" };
  const parsed = answersSchema.safeParse(body.data.answers);
  if (!parsed.success) return { status: "fresh", because: "unreadable" };
  const answers = parsed.data;
  return { status: "restored", session: { answers, country, answeredAt, painStarted, followsUp, keptAt } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
