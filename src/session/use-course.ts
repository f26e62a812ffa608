/** The course since the kept check before, when this check is done again. */
import { courseOf, triage, type Course } from "#rules";
import { deviceCalendar } from "../parts/device-calendar.ts";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";

/** "waiting" until the device has been looked at; undefined when there is nothing to compare with, or no result. */
export function useCourse(): Course | "waiting" | undefined {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const followsUp = useSession((session) => session.followsUp);
  const ready = useKept((kept) => kept.ready);
  const checks = useKept((kept) => kept.checks);
  if (followsUp === undefined || answeredAt === undefined) return undefined;
  if (!ready) return "waiting";
  const result = triage(answers);
  if (result.status !== "decided") return undefined;
  // This check itself may have been kept already.
  const earlier = checks.slice(0, checks.findIndex(({ at }) => at === followsUp) + 1);
  return courseOf({ earlier, now: { at: answeredAt, answers }, triageNow: result, calendar: deviceCalendar });
}
