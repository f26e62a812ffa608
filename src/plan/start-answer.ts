/** The start of the pain as a person says it: a day and a rough time of day. */
import { isKeyOf, keysOf } from "#rules";
import * as z from "zod/mini";
import { say } from "../words/say.ts";

interface PartOfDay {
  readonly label: string;
  /** The hour at which it begins, and the hour that stands for it. */
  readonly begins: number;
  readonly about: number;
}

export const partsOfDay = {
  night: { label: say("In the night, after midnight"), begins: 0, about: 3 },
  morning: { label: say("In the morning"), begins: 6, about: 9 },
  midday: { label: say("Midday or afternoon"), begins: 11, about: 14 },
  evening: { label: say("In the evening"), begins: 17, about: 19 },
  unknown: { label: say("I don’t know the time"), begins: 0, about: 12 },
} as const satisfies Record<string, PartOfDay>;

/** The id of a part of the day. */
export type PartOfDayId = keyof typeof partsOfDay;

/** A day (2026-11-24) and a part of it. */
export interface StartAnswer {
  readonly day: string;
  readonly part: PartOfDayId;
}

const startAnswer = z.object({
  day: z.iso.date(),
  part: z.custom<PartOfDayId>((value) => typeof value === "string" && isKeyOf(partsOfDay, value)),
});

/** Reads the form; undefined when the day is missing or there is no such day. */
export function readStartAnswer(form: FormData): StartAnswer | undefined {
  const parsed = startAnswer.safeParse({ day: form.get("day"), part: form.get("part") });
  return parsed.success ? parsed.data : undefined;
}

/**
 * The instant that the answer stands for, in epoch milliseconds, in the time zone of the device. A part of today
 * that has begun but whose middle is still to come counts as now; one that has not begun stays in the future.
 */
export function instantOf({ day, part }: StartAnswer, now: number): number {
  const { begins, about } = partsOfDay[part];
  const middle = atHour(day, about);
  return middle > now && atHour(day, begins) <= now ? now : middle;
}

/** The answer that an instant came from, for changing it; an unknown time of day stays unknown. */
export function answerOf(instant: number, timeUnknown: boolean): StartAnswer {
  if (timeUnknown) return { day: dayOf(instant), part: "unknown" };
  const hour = new Date(instant).getHours();
  const parts = keysOf(partsOfDay);
  const exact = parts.find((part) => partsOfDay[part].about === hour);
  const rough = parts.findLast((part) => part !== "unknown" && partsOfDay[part].begins <= hour);
  return { day: dayOf(instant), part: exact ?? rough ?? "unknown" };
}

/** The day of an instant as a date field wants it: 2026-11-24. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

function atHour(day: string, hour: number): number {
  return new Date(`${day}T${twoDigits(hour)}:00:00`).getTime();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
