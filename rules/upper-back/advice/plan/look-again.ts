/** When to look again: one reading of `lookAgain` for the result and the plan, so that both show the same dates. */
import { nonEmpty } from "../../../engine/keys.ts";
import type { Answers } from "../../questions/answers.ts";
import type { DispositionId } from "../../levels/dispositions.ts";
import type { Place } from "../../levels/place.ts";
import { lookAgain, lookAgainLater, type LookAgain } from "../safety-net.ts";
import { instantAt, startOf, type Calendar } from "./dates.ts";
import type { PlannedLook, SelfCarePlan, Tense } from "./shape.ts";

/** What the times to look again are worked out from. All instants are milliseconds since 1970 (UTC). */
export interface LookAgainInput {
  readonly disposition: DispositionId;
  /** Where to go, when the rules name a place. Nobody waits four hours for an emergency department. */
  readonly place?: Place | undefined;
  /** When the pain began, as far as the person can say. Used for care at home only. */
  readonly startedAt: number | undefined;
  /** When the last question was answered; undefined when nobody noted it. */
  readonly answeredAt: number | undefined;
  readonly duration: Answers["duration"];
  readonly now: number;
  readonly calendar: Calendar;
}

/**
 * The times to look again that still count: one that is over counts until the next is due. Care at home counts from
 * the start of the pain, or from the check when that is not known; every other level counts from the check.
 */
export function lookAgainFor(input: LookAgainInput): SelfCarePlan["lookAgain"] {
  const { now, calendar } = input;
  const from = countedFrom(input);
  const looks = looksOf(input);
  const planned = looks.map((look): PlannedLook => {
    const { id, name, text, after } = look;
    const said = { id, name, text, after };
    return from === undefined ? said : { ...said, ...dated(look, from, now, calendar) };
  });
  return nonEmpty(planned.filter((_, index) => !isDue(planned[index + 1], now)));
}

/** Care at home for pain that has lasted five days to six weeks. */
function isLater({ disposition, duration }: LookAgainInput): boolean {
  return disposition === "selfCare" && (duration === "d5to13" || duration === "w2to6");
}

function looksOf(input: LookAgainInput): readonly LookAgain[] {
  if (isLater(input)) return lookAgainLater;
  const looks: readonly LookAgain[] = lookAgain[input.disposition];
  return input.place === undefined ? looks : looks.filter(({ id }) => id !== "hours4");
}

function countedFrom(input: LookAgainInput): number | undefined {
  const { disposition, startedAt, answeredAt, duration, now } = input;
  if (isLater(input)) return answeredAt;
  const start = startOf(startedAt, now, duration);
  return disposition === "selfCare" && start.kind === "known" ? start.at : answeredAt;
}

function dated(
  { after }: LookAgain,
  from: number,
  now: number,
  calendar: Calendar,
): { readonly at: number; readonly tense: Tense } {
  const instant = instantAt(after, from, calendar);
  return "hours" in after
    ? { at: instant, tense: now >= instant ? "past" : tenseOnDay(instant, now, calendar) }
    : { at: calendar.startOfDay(instant), tense: tenseOnDay(instant, now, calendar) };
}

function isDue(look: PlannedLook | undefined, now: number): boolean {
  return look?.at !== undefined && look.at <= now;
}

function tenseOnDay(instant: number, now: number, calendar: Calendar): Tense {
  const today = calendar.startOfDay(now);
  const then = calendar.startOfDay(instant);
  if (today === then) return "now";
  return then < today ? "past" : "ahead";
}
