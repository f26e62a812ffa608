/** Where a movement and its counter are after some time. Pure: time comes in, in milliseconds. */
import type { Amount } from "#rules";

/** How long one time takes: out, a rest there, back, a rest. Slow, as every step asks for. */
export const onceTakes = 5000;

/** How far on the way from start to end, 0 to 1, the figure is: it goes gently and rests at both ends. */
export function shareAt(elapsed: number): number {
  const part = (elapsed % onceTakes) / onceTakes;
  if (part < 0.4) return eased(part / 0.4);
  if (part < 0.55) return 1;
  return part < 0.95 ? eased((0.95 - part) / 0.4) : 0;
}

/** The same for a position that is held: it goes there once and stays. */
export function heldShareAt(elapsed: number): number {
  return eased(Math.min(1, elapsed / (onceTakes * 0.4)));
}

const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** How far one go of a move is. */
export interface Progress {
  /** From 1; there are two rounds when each side, or each way, has its own. */
  readonly round: 1 | 2;
  /** How many times, or seconds, of this round are done, and how many there are. */
  readonly done: number;
  readonly whole: number;
  readonly isOver: boolean;
}

/** How long one go takes in all, in milliseconds. */
export function lasts(amount: Amount): number {
  const seconds = secondsOf(amount);
  return (seconds === undefined ? timesOf(amount) * onceTakes : seconds * 1000) * (isTwice(amount) ? 2 : 1);
}

/** How far it is after `elapsed` milliseconds of doing it. The higher number of a range is where it ends. */
export function progressAt(amount: Amount, elapsed: number): Progress {
  const timed = secondsOf(amount);
  const whole = timed ?? timesOf(amount);
  const all = Math.floor(elapsed / (timed === undefined ? onceTakes : 1000));
  const isOver = all >= whole * (isTwice(amount) ? 2 : 1);
  const round = isTwice(amount) && all >= whole ? 2 : 1;
  return { round, done: isOver ? whole : all % whole, whole, isOver };
}

/** How long a move is held or done in one go, in seconds; undefined for one that is counted. */
export function secondsOf(amount: Amount): number | undefined {
  if ("seconds" in amount) return amount.seconds[1] ?? amount.seconds[0];
  return "minutes" in amount ? (amount.minutes[1] ?? amount.minutes[0]) * 60 : undefined;
}

function timesOf(amount: Amount): number {
  return "times" in amount ? (amount.times[1] ?? amount.times[0]) : 1;
}

/** Whether each side, or each way, is done for itself. */
function isTwice({ eachSide, eachWay }: Amount): boolean {
  return eachSide === true || eachWay === true;
}

/** Minutes and seconds: "14:05". */
export function clockWords(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}
