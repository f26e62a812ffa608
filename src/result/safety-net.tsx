import {
  dispositionOrder,
  lookAgainFor,
  whatWouldChange,
  type Answers,
  type DispositionId,
  type Place,
} from "#rules";
import { dayWords, isoTime, timeWords } from "../time/date-words.ts";
import { deviceCalendar } from "../time/device-calendar.ts";
import { useNow } from "../time/use-now.ts";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface SafetyNetProps {
  readonly disposition: DispositionId;
  /** Where to go, when the rules name a place. */
  readonly place?: Place | undefined;
  readonly answers: Answers;
}

/** What would change the result, and when to look again, with the dates that the plan has too. */
export function SafetyNet({ disposition, place, answers }: SafetyNetProps) {
  const answeredAt = useSession((session) => session.answeredAt);
  const startedAt = useSession((session) => session.painStarted);
  const now = useNow();
  const { duration } = answers;
  const looks = lookAgainFor({
    disposition,
    place,
    startedAt,
    answeredAt,
    duration,
    now,
    calendar: deviceCalendar,
  });
  const changes = whatWouldChange(answers).filter(
    ({ to }) => dispositionOrder.indexOf(to) < dispositionOrder.indexOf(disposition),
  );
  const next = looks.find(({ at }) => at !== undefined && at > now)?.at;
  return (
    <>
      {changes.length > 0 && (
        <section className="stack">
          <h2>{say("What would change it")}</h2>
          <p>
            {next === undefined
              ? say("Watch for these signs:")
              : sayWith("Watch for these signs, at least until you look again on {day}:", {
                  day: <time dateTime={isoTime(next)}>{dayWords(next)}</time>,
                })}
          </p>
          <ul>
            {changes.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{say("When to look again")}</h2>
        <ul>
          {looks.map(({ id, name, after, at, text }) => (
            <li key={id}>
              <strong>{at === undefined ? name : <TimeWords at={at} withTime={"hours" in after} />}</strong>:{" "}
              {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function TimeWords({ at, withTime }: { readonly at: number; readonly withTime: boolean }) {
  return <time dateTime={isoTime(at)}>{withTime ? timeWords(at) : dayWords(at)}</time>;
}
