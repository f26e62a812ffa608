/** The course since the kept check before, when this check is done again. */
import { triage, type Course } from "#rules";
import { useEffect } from "react";
import { deviceCalendar } from "../time/device-calendar.ts";
import { useFetchedIf } from "../components/fetched.ts";
import { fetchedAgain } from "./fetched-again.ts";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";

/**
 * "waiting" until the device has been looked at; "notFetched" when what reads or compares the checks could not be had, so
 * that nobody can tell whether the level may go down; undefined when there is nothing to compare with, or no result.
 */
export function useCourse(): Course | "waiting" | "notFetched" | undefined {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const followsUp = useSession((session) => session.followsUp);
  const ready = useKept((kept) => kept.ready);
  const checks = useKept((kept) => kept.checks);
  const isUnread = useKept((kept) => kept.notTakenUp === "noReader");
  const isAgain = followsUp !== undefined && answeredAt !== undefined;
  const again = useFetchedIf(isAgain, fetchedAgain);
  const isMissing = isAgain && again === undefined;
  useEffect(() => {
    if (isMissing) return fetchedAgain.letGo;
    return undefined;
  }, [isMissing]);
  if (!isAgain) return undefined;
  if (!ready) return "waiting";
  const result = triage(answers);
  if (result.status !== "decided") return undefined;
  if (isUnread) return "notFetched";
  // This check itself may have been kept already.
  const earlier = checks.slice(0, checks.findIndex(({ at }) => at === followsUp) + 1);
  if (earlier.length === 0) return undefined;
  if (again === undefined) return "notFetched";
  const now = { at: answeredAt, answers };
  return again.courseOf({ earlier, now, triageNow: result, calendar: deviceCalendar });
}
