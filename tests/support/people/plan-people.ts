/** The six people whose plans are read sentence by sentence, each with the moment the pain began. */
import type { Answers } from "#rules";
import {
  acheFromPressing,
  deskWorker,
  onBloodThinner,
  pregnantBeginner,
  soreBothSides,
  strainToday,
} from "./worked-persons.ts";

/** The instant at which the plans are read: Tuesday 24 November 2026, 15:00, in the time zone of the device. */
export const atNow = new Date(2026, 10, 24, 15).getTime();

const hour = 3_600_000;

/** One person and the start of their pain, in epoch milliseconds. */
export interface PlanPerson {
  readonly answers: Answers;
  readonly startedAt: number | undefined;
}

export const people = {
  strainToday: { answers: strainToday, startedAt: atNow - 5 * hour },
  soreBothSides: { answers: soreBothSides, startedAt: atNow - 30 * hour },
  acheFromPressing: { answers: acheFromPressing, startedAt: atNow - 28 * 24 * hour },
  deskWorker: { answers: deskWorker, startedAt: undefined },
  pregnantBeginner: { answers: pregnantBeginner, startedAt: atNow - 40 * hour },
  onBloodThinner: { answers: onBloodThinner, startedAt: atNow - 3 * hour },
} as const satisfies Record<string, PlanPerson>;
