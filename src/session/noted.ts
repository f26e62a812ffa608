/** What is noted on the plan: it goes with the answers, and stays with a check that the person keeps. */
import { useKept } from "./kept.ts";
import type { NotedDay } from "./saved-session.ts";
import { useSession } from "./session.ts";

/** Notes something for a day; also in the kept check, if this one is kept. `now` in epoch milliseconds. */
export async function noteDay(day: NotedDay, now: number): Promise<void> {
  useSession.getState().noteDay(day);
  const { keptAt, noted } = useSession.getState();
  if (keptAt === undefined) return;
  if (!useKept.getState().ready) await useKept.getState().takeUp(now);
  const { checks, keep } = useKept.getState();
  const check = checks.find(({ at }) => at === keptAt);
  if (check !== undefined) keep({ ...check, noted }, { replaces: keptAt, alone: false });
}
