/**
 * The one place that knows the level that holds. Whoever shows, prints, saves or guards a result asks here; `triage` alone
 * does not know of an earlier check that was more urgent.
 */
import {
  triage,
  whereFor,
  type Answers,
  type CheckIn,
  type Course,
  type DispositionId,
  type Place,
  type Triage,
} from "#rules";
import { useEffect } from "react";
import { deviceCalendar } from "../time/device-calendar.ts";
import { useFetchedIf } from "../components/fetched.ts";
import { fetchedAgain } from "./fetched-again.ts";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";

type OfAnswers<Status> = Extract<Triage, { status: Status }>;

/** Some questions are still open. */
export interface Asking {
  readonly status: "asking";
  readonly ofAnswers: OfAnswers<"asking">;
}

/** There is a level, and it holds. */
export interface Decided {
  readonly status: "decided";
  readonly level: DispositionId;
  /** Why this level: the answers ask for it, or an earlier check did and nothing that can be named made it milder. */
  readonly because: "answers" | "earlierCheck";
  /** Where help is to be found, when the rules name a place for this level. */
  readonly place: Place | undefined;
  /** What the rules make of the answers by themselves. */
  readonly ofAnswers: OfAnswers<"decided">;
  /** How it went on since the kept check before; undefined when there is nothing to compare with. */
  readonly course: Course | undefined;
}

/**
 * What is known of the result. "notReady" until an earlier page load has been looked for, as on the page that is built
 * beforehand; "waiting" until the device has been asked for earlier checks; "notFetched" when what reads or compares
 * them could not be had, so that nobody can tell whether the level may go down.
 */
export type Result = { readonly status: "notReady" | "waiting" | "notFetched" } | Asking | Decided;

/** The check before, as far as it can be had, for a check that is done again. */
type Earlier =
  "waiting" | "notFetched" | "none" | { readonly course: (now: Decided["ofAnswers"]) => Course | undefined };

/** The result of the answers in this tab. The component waits while what compares checks is fetched. */
export function useResult(): Result {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  const earlier = useEarlier(answers);
  return ready ? resultOf(answers, earlier) : { status: "notReady" };
}

/** The result of a set of answers, given what there is of an earlier check; of the answers alone when that is left out. */
export function resultOf(answers: Answers, earlier: Earlier = "none"): Result {
  const ofAnswers = triage(answers);
  if (ofAnswers.status === "asking") return { status: "asking", ofAnswers };
  const level = ofAnswers.disposition;
  const place = whereFor(level, ofAnswers);
  const alone = { status: "decided", because: "answers", ofAnswers, level, place } as const;
  const course = typeof earlier === "object" ? earlier.course(ofAnswers) : undefined;
  // Nothing is above an emergency, so it waits for no comparison.
  if (earlier === "none" || alone.level === "emergency") return { ...alone, course };
  if (typeof earlier === "string") return { status: earlier };
  if (course === undefined || course.level === course.levelOfAnswers) return { ...alone, course };
  return { ...alone, because: "earlierCheck", level: course.level, course };
}

function useEarlier(answers: Answers): Earlier {
  const answeredAt = useSession((session) => session.answeredAt);
  const followsUp = useSession((session) => session.followsUp);
  const ready = useKept((kept) => kept.ready);
  const checks = useKept((kept) => kept.checks);
  const isUnread = useKept((kept) => kept.notTakenUp === "noReader");
  const isAgain = followsUp !== undefined && answeredAt !== undefined;
  const again = useFetchedIf(isAgain, fetchedAgain);
  const isMissing = isAgain && again === undefined;
  useEffect(() => (isMissing ? fetchedAgain.letGo : undefined), [isMissing]);
  if (!isAgain) return "none";
  if (!ready) return "waiting";
  if (isUnread) return "notFetched";
  // This check itself may have been kept already.
  const earlier: readonly CheckIn[] = checks.slice(0, checks.findIndex(({ at }) => at === followsUp) + 1);
  if (earlier.length === 0) return "none";
  if (again === undefined) return "notFetched";
  const now = { at: answeredAt, answers };
  return { course: (triageNow) => again.courseOf({ earlier, now, triageNow, calendar: deviceCalendar }) };
}
