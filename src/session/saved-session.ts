/**
 * What is kept of a session, and how a stored text becomes one again. Parsed here once; everything behind it
 * works with the type.
 */
import { countries, isKeyOf, type Answers, type CountryId } from "#rules";
import * as z from "zod/mini";
import { parseAnswers } from "./parse-answers.ts";

/** What the person told us. Nothing in it can be worked out from the rest. */
export interface SavedSession {
  readonly answers: Answers;
  /** Where the person is, for the emergency number; undefined until they say so. */
  readonly country: CountryId | undefined;
  /** When the last answer was given, in epoch milliseconds; undefined before the first. */
  readonly answeredAt: number | undefined;
  /** When the pain began, in epoch milliseconds; undefined until they say so. */
  readonly painStarted: number | undefined;
}

/** Why an earlier session could not be taken up. */
export type FreshReason = "expired" | "unreadable" | "otherVersion";

/** What reading a stored session can give. */
export type Restored =
  | { readonly status: "none" }
  | { readonly status: "restored"; readonly session: SavedSession }
  | { readonly status: "fresh"; readonly because: FreshReason };

/** Raised when the stored shape changes; a session of another version is not taken up. */
const version = 1;

/** After this long without a touch the session is forgotten, so that a stranger at the device finds nothing. */
export const absenceLimit = 60 * 60 * 1000;

/** The session before the first answer. */
export const emptySession: SavedSession = {
  answers: {},
  country: undefined,
  answeredAt: undefined,
  painStarted: undefined,
};

const versioned = z.object({ version: z.number() });
const stored = z.object({
  version: z.literal(version),
  lastSeen: z.number(),
  answers: z.unknown(),
  country: z.optional(z.custom<CountryId>((value) => typeof value === "string" && isKeyOf(countries, value))),
  answeredAt: z.optional(z.number()),
  painStarted: z.optional(z.number()),
});

/** The text to store for a session. `now` in epoch milliseconds. */
export function writeSession(session: SavedSession, now: number): string {
  const { answers, country, answeredAt, painStarted } = session;
  return JSON.stringify({ version, lastSeen: now, answers, country, answeredAt, painStarted });
}

/** Reads a stored text back. Never throws; whatever is not a session of this version gives a fresh start. */
export function readSession(text: string | null, now: number): Restored {
  if (text === null) return { status: "none" };
  const value = parseJson(text);
  const head = versioned.safeParse(value);
  if (!head.success) return { status: "fresh", because: "unreadable" };
  if (head.data.version !== version) return { status: "fresh", because: "otherVersion" };
  const body = stored.safeParse(value);
  if (!body.success) return { status: "fresh", because: "unreadable" };
  if (now - body.data.lastSeen > absenceLimit) return { status: "fresh", because: "expired" };
  const answers = parseAnswers(body.data.answers);
  if (!answers.ok) return { status: "fresh", because: "unreadable" };
  const { country, answeredAt, painStarted } = body.data;
  return { status: "restored", session: { answers: answers.answers, country, answeredAt, painStarted } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
