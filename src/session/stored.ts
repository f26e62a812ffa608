/**
 * How a text that anybody may have written (storage, a file) becomes something of ours: what every reader of one needs.
 * What is right for one kind only stands in its own reader.
 */
import * as z from "zod/mini";
import { mostNoted } from "./saved-session.ts";

/** There is no date past 8.64e15 milliseconds; this leaves room for the weeks that a plan adds. */
export const latestInstant = 8e15;

/** A moment in epoch milliseconds. */
export const instant = z.custom<number>(
  (value) => typeof value === "number" && Math.abs(value) <= latestInstant,
);

/** 2026-11-24. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** What was noted on the plan. */
export const notedDays = z.optional(
  z
    .array(
      z.object({
        day: z.string().check(z.refine(isDay)),
        done: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)),
        pain: z.optional(z.number().check(z.gte(0), z.lte(10))),
      }),
    )
    .check(z.maxLength(mostNoted)),
);

/** The same where the answers beside it matter more: anything else there counts as nothing noted. */
export const notedDaysOrNothing = z.catch(notedDays, undefined);

/** An object with whatever in it. */
export const anyRecord = z.custom<Readonly<Record<string, unknown>>>(
  (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** What a text says; undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a stored text can be. */
export type ReadStored<T> =
  | { readonly status: "read"; readonly value: T }
  | { readonly status: "notRead"; readonly because: "unreadable" | "otherVersion" };

const versioned = z.object({ version: z.number() });

/** Reads a text that this or another version of the app has stored. Never throws. */
export function readStored<T>(text: string, version: number, shape: z.ZodMiniType<T>): ReadStored<T> {
  const value = parseJson(text);
  const head = versioned.safeParse(value);
  if (!head.success) return { status: "notRead", because: "unreadable" };
  if (head.data.version !== version) return { status: "notRead", because: "otherVersion" };
  const body = shape.safeParse(value);
  return body.success ? { status: "read", value: body.data } : { status: "notRead", because: "unreadable" };
}
