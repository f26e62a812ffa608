import { createContext, useContext } from "react";
import { dayWords, isoTime, timeWords } from "../time/date-words.ts";

interface MomentProps {
  /** In epoch milliseconds. */
  readonly at: number;
  readonly withTime?: boolean;
}

/** Whether the time of day at which the pain began is known: what is counted from it has no time otherwise. */
export const TimeOfDayContext = createContext(true);

/** A day, or a day and a time, as people say it. */
export function Moment({ at, withTime = false }: MomentProps) {
  const timeIsKnown = useContext(TimeOfDayContext);
  return <time dateTime={isoTime(at)}>{withTime && timeIsKnown ? timeWords(at) : dayWords(at)}</time>;
}
