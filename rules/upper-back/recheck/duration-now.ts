/** How long the pain has lasted by now, from what was answered before and the time since. */
import { keysOf } from "../../engine/keys.ts";
import { levelSoFar } from "../../engine/level.ts";
import { dispositionOrder } from "../levels/dispositions.ts";
import { durations, type Duration } from "../advice/plan/dates.ts";
import { answerState, upperBack } from "../rule-set.ts";
import type { CheckIn } from "./check-in.ts";

/** The earliest and the latest instant at which the pain can have begun. */
interface Began {
  readonly earliest: number;
  readonly latest: number;
}

/** Each answer to the question, with the longest time that it can mean, in milliseconds; the shortest first. */
const bands = keysOf(durations).map((id) => ({ id, to: durations[id][1] }));

/**
 * The duration at `now`, in epoch milliseconds, of the pain of `checkIns`, the oldest first; undefined when none of
 * them says how long it has lasted. Where two answers are possible, the more worrying one. A clock that was set back
 * counts as no time at all.
 */
export function durationNow(checkIns: readonly CheckIn[], now: number): Duration | undefined {
  let began: Began | undefined;
  let before = -Infinity;
  for (const { at, answers } of checkIns) {
    const { duration } = answers;
    before = Math.max(before, at);
    if (duration === undefined) continue;
    // An answer that was filled in tells nothing new; one that the person chose tells when the pain began.
    if (began !== undefined && mostWorrying(possibleDurations(began, before), answers) === duration) continue;
    began = beganBefore(duration, before);
  }
  const last = checkIns.at(-1);
  if (began === undefined || last === undefined) return undefined;
  return mostWorrying(possibleDurations(began, Math.max(before, now)), last.answers);
}

function beganBefore(duration: Duration, at: number): Began {
  return { earliest: at - durations[duration][1], latest: at - shortest(duration) };
}

/** Where one answer ends the next begins. */
function shortest(duration: Duration): number {
  return bands[bands.findIndex(({ id }) => id === duration) - 1]?.to ?? 0;
}

/** Every answer that can be right at `now`, the shortest first. */
function possibleDurations({ earliest, latest }: Began, now: number): readonly Duration[] {
  return bands.filter(({ id, to }) => shortest(id) < now - earliest && now - latest < to).map(({ id }) => id);
}

/** The one that by itself, with how the pain began and the age, asks for the most urgent level; of equals the longest. */
function mostWorrying(
  possible: readonly Duration[],
  { onset, age }: CheckIn["answers"],
): Duration | undefined {
  const kept = { ...(onset === undefined ? {} : { onset }), ...(age === undefined ? {} : { age }) };
  const urgency = (duration: Duration): number =>
    dispositionOrder.indexOf(levelSoFar(upperBack, answerState({ ...kept, duration })));
  return [...possible].sort((a, b) => urgency(b) - urgency(a)).at(-1);
}
