import { dayWords, isoTime, timeWords } from "../time/date-words.ts";

interface MomentProps {
  /** In epoch milliseconds. */
  readonly at: number;
  readonly withTime?: boolean;
}

/** A day, or a day and a time, as people say it. */
export function Moment({ at, withTime = false }: MomentProps) {
  return <time dateTime={isoTime(at)}>{withTime ? timeWords(at) : dayWords(at)}</time>;
}
