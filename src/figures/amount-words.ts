import type { Amount } from "#rules";
import { say } from "../words/say.ts";

/** One go of a move in few words: "5–10 times each side". */
export function amountWords(amount: Amount): string {
  if ("times" in amount) {
    const times = rangeWords(amount.times);
    if (amount.eachSide) return say("{times} times each side", { times });
    return amount.eachWay ? say("{times} times each way", { times }) : say("{times} times", { times });
  }
  if ("minutes" in amount) return say("{minutes} minutes", { minutes: rangeWords(amount.minutes) });
  const seconds = rangeWords(amount.seconds);
  return amount.eachSide
    ? say("{seconds} seconds each side", { seconds })
    : say("{seconds} seconds", { seconds });
}

function rangeWords([from, to]: readonly [number, number?]): string {
  return to === undefined ? String(from) : `${String(from)}–${String(to)}`;
}
