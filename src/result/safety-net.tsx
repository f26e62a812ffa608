import {
  dispositionOrder,
  lookAgainFor,
  upperFirst,
  whatWouldChange,
  type Answers,
  type DispositionId,
  type Place,
  type WhatWouldChange,
} from "#rules";
import { Fragment } from "react";
import { Fold } from "../components/fold.tsx";
import { Lines } from "../components/lines.tsx";
import { dayWords, isoTime, timeWords } from "../time/date-words.ts";
import { deviceCalendar } from "../time/device-calendar.ts";
import { useNow } from "../time/use-now.ts";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";

interface SafetyNetProps {
  readonly disposition: DispositionId;
  /** Where to go, when the rules name a place. */
  readonly place: Place | undefined;
  readonly answers: Answers;
}

/**
 * When to look again, with the dates that the plan has too: the next one in full, the others one press away. In an emergency
 * nobody looks that far, so all of it is one press away.
 */
export function LookAgain({ disposition, place, answers }: SafetyNetProps) {
  const answeredAt = useSession((session) => session.answeredAt);
  const startedAt = useSession((session) => session.painStarted);
  const timeUnknown = useSession((session) => session.startTimeUnknown) === true;
  const now = useNow();
  const { duration } = answers;
  // Only with care at home do the hours count from when the pain began.
  const byDay = timeUnknown && disposition === "selfCare";
  const calendar = deviceCalendar;
  const looks = lookAgainFor({ disposition, place, startedAt, answeredAt, duration, now, calendar });
  const [next, ...later] = looks;
  if (disposition === "emergency")
    return (
      <Fold title={say("When to look again")}>
        <Look look={next} byDay={byDay} />
      </Fold>
    );
  return (
    <section className="look-again">
      <h2>{say("When to look again")}</h2>
      <Look look={next} byDay={byDay} />
      {later.length > 0 && (
        <details className="help">
          <summary>{say("And after that")}</summary>
          {later.map((look) => (
            <Look look={look} byDay={byDay} key={look.id} />
          ))}
        </details>
      )}
    </section>
  );
}

interface LookProps {
  readonly look: ReturnType<typeof lookAgainFor>[number];
  /** Whether only the day is known, as the time when the pain began is not. */
  readonly byDay: boolean;
}

function Look({ look: { name, after, at, text }, byDay }: LookProps) {
  return (
    <p>
      <strong>
        {at === undefined ? (
          name
        ) : (
          <time dateTime={isoTime(at)}>{"hours" in after && !byDay ? timeWords(at) : dayWords(at)}</time>
        )}
      </strong>
      <span>{`: ${text}`}</span>
    </p>
  );
}

/** How the signs that lead to each level are announced. Nothing is milder than care at home. */
const announced = {
  emergency: say("Call the emergency number if new:"),
  urgent: say("Get help today if new:"),
  soon: say("Book an appointment if new:"),
  selfCare: undefined,
} as const satisfies Record<DispositionId, string | undefined>;

/** So many signs are read at one look; the others are one press away. */
const mostAtOnce = 3;

/** The signs nearest to these answers that would make it more urgent, by what to do then. */
export function IfNew({ disposition, answers }: Pick<SafetyNetProps, "disposition" | "answers">) {
  const changes = whatWouldChange(answers).filter(
    ({ to }) => dispositionOrder.indexOf(to) < dispositionOrder.indexOf(disposition),
  );
  if (changes.length === 0) return null;
  const more = changes.slice(mostAtOnce);
  return (
    <section className="if-new">
      <Signs changes={changes.slice(0, mostAtOnce)} />
      {more.length > 0 && (
        <details className="help">
          <summary>{say("More signs to watch for")}</summary>
          <Signs changes={more} />
        </details>
      )}
    </section>
  );
}

function Signs({ changes }: { readonly changes: readonly WhatWouldChange[] }) {
  return dispositionOrder.map((level) => {
    const signs = changes.filter(({ to }) => to === level);
    return (
      signs.length > 0 && (
        <Fragment key={level}>
          <h2>{announced[level]}</h2>
          <Lines lines={signs.map(({ sign }) => `${upperFirst(sign)}.`)} />
        </Fragment>
      )
    );
  });
}
