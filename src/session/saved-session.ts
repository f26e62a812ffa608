/** What is kept of a session, and how it is written down. Reading it back is a step of its own: `read-session.ts`. */
import type { Answers, CountryId, StemId } from "#rules";

/** What the person notes on the plan on one day. */
export interface NotedDay {
  /** In the calendar of the device: 2026-11-24. */
  readonly day: string;
  /** The ids of the moves that are done. */
  readonly done: readonly string[];
  /** From 0 to 10; undefined until they say so. */
  readonly pain?: number | undefined;
}

/** So many days are noted at most; then the first goes. */
export const mostNoted = 100;

/** What the person told us. Nothing in it can be worked out from the rest. */
export interface SavedSession {
  readonly answers: Answers;
  /** Where the person is, for the emergency number; undefined until they say so. */
  readonly country: CountryId | undefined;
  /** When the last answer was given, in epoch milliseconds; undefined before the first. */
  readonly answeredAt: number | undefined;
  /** When the pain began, in epoch milliseconds; undefined until they say so. */
  readonly painStarted: number | undefined;
  /** Whether the person does not know the time of that day: then `painStarted` stands for the day alone. */
  readonly startTimeUnknown?: boolean | undefined;
  /** What was noted on the plan, the oldest day first. */
  readonly noted?: readonly NotedDay[] | undefined;
  /** When this check is done again: the time of the kept check before, in epoch milliseconds. */
  readonly followsUp?: number | undefined;
  /** Under which time this check has been kept on the device, in epoch milliseconds; undefined until it has. */
  readonly keptAt?: number | undefined;
  /** The stems that stand ticked on the lists of the check: said, and not yet explained by it. */
  readonly ticks?: readonly StemId[] | undefined;
}

/** Why an earlier session could not be taken up. */
export type FreshReason = "expired" | "unreadable" | "otherVersion";

/** What reading a stored session can give. */
export type Restored =
  | { readonly status: "none" }
  | { readonly status: "restored"; readonly session: SavedSession }
  | { readonly status: "fresh"; readonly because: FreshReason };

/** Raised when the stored shape changes; a session of another version is not taken up. */
export const sessionVersion = 1;

/** After this long without a touch the session is forgotten, so that a stranger at the device finds nothing. */
export const absenceLimit = 60 * 60 * 1000;

/** So long before that the person is asked whether they are still there. */
export const askedBefore = 5 * 60 * 1000;

/** The session before the first answer. */
export const emptySession: SavedSession = {
  answers: {},
  ticks: [],
  country: undefined,
  answeredAt: undefined,
  painStarted: undefined,
  startTimeUnknown: undefined,
  noted: undefined,
  followsUp: undefined,
  keptAt: undefined,
};

/** The text to store for a session. `now` in epoch milliseconds. */
export function writeSession(session: SavedSession, now: number): string {
  const { answers, ticks, country, answeredAt, painStarted, startTimeUnknown, noted, followsUp, keptAt } =
    session;
  return JSON.stringify({
    version: sessionVersion,
    lastSeen: now,
    answers,
    ticks,
    country,
    answeredAt,
    painStarted,
    startTimeUnknown,
    noted,
    followsUp,
    keptAt,
  });
}
