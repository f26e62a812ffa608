/** Which phase of care at home a person is in. */
import { keysOf } from "../../../engine/keys.ts";
import { carePhases, type CarePhaseId } from "../self-care.ts";
import { instantAt, type Calendar, type Duration, type Start } from "./dates.ts";

/** The phase that a person is in, when only the duration is known; the earlier one when it spans two. */
const phaseByDuration: Readonly<Record<Duration, CarePhaseId>> = {
  under24h: "protect",
  h24to48: "protect",
  d2to4: "move",
  d5to13: "loadLightly",
  w2to6: "rebuild",
  w6toM3: "rebuild",
  overM3: "rebuild",
};

/** The phase at `now`: the last one that has begun. */
export function phaseAt(
  start: Start,
  now: number,
  duration: Duration | undefined,
  calendar: Calendar,
): CarePhaseId {
  switch (start.kind) {
    case "known":
      return (
        keysOf(carePhases).findLast((id) => instantAt(carePhases[id].begins, start.at, calendar) <= now) ??
        "protect"
      );
    case "unknown":
    case "inFuture":
    case "longAgo":
    case "tooRecent":
      return duration === undefined ? "protect" : phaseByDuration[duration];
  }
}
