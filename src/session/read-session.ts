/**
 * How a stored text becomes a session again. Parsed here once; everything behind it works with the type. It knows
 * every question, so a page load fetches it only when something is stored: see `reader.ts`.
 */
import { countries, isKeyOf, stems, type CountryId, type StemId } from "#rules";
import * as z from "zod/mini";
import { answersSchema } from "./parse-answers.ts";
import { absenceLimit, emptySession, sessionVersion, type Restored } from "./saved-session.ts";
import { instant, notedDaysOrNothing, readStored } from "./stored.ts";

const stored = z.object({
  lastSeen: instant,
  answers: z.unknown(),
  country: z.optional(z.custom<CountryId>((value) => typeof value === "string" && isKeyOf(countries, value))),
  answeredAt: z.optional(instant),
  painStarted: z.optional(instant),
  startTimeUnknown: z.optional(z.boolean()),
  noted: notedDaysOrNothing,
  followsUp: z.optional(instant),
  keptAt: z.optional(instant),
  // A session of before there were ticks has none.
  ticks: z._default(
    z.array(z.custom<StemId>((value) => typeof value === "string" && isKeyOf(stems, value))),
    [],
  ),
});

/** Reads a stored text back. Never throws; whatever is not a session of this version gives a fresh start. */
export function readSession(text: string | null, now: number): Restored {
  if (text === null) return { status: "none" };
  const read = readStored(text, sessionVersion, stored);
  if (read.status === "notRead") return { status: "fresh", because: read.because };
  const { lastSeen, answers, ...others } = read.value;
  if (now - lastSeen > absenceLimit) return { status: "fresh", because: "expired" };
  const parsed = answersSchema.safeParse(answers);
  if (!parsed.success) return { status: "fresh", because: "unreadable" };
  // Whatever a session has is taken up as it was parsed: a field that is added needs no line here.
  const session = { ...emptySession, ...others, answers: parsed.data };
  return { status: "restored", session };
}
