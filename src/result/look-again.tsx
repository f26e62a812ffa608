import { lookAgainFor, type Answers, type DispositionId } from "#rules";
import { dayWords, isoTime, timeWords } from "../parts/date-words.ts";
import { deviceCalendar } from "../parts/device-calendar.ts";
import { useNow } from "../parts/use-now.ts";
import { useSession } from "../session/session.ts";

interface LookAgainProps {
  readonly disposition: DispositionId;
  readonly duration: Answers["duration"];
}

/** When to look again, with the dates that the plan has too. */
export function LookAgain({ disposition, duration }: LookAgainProps) {
  const answeredAt = useSession((session) => session.answeredAt);
  const startedAt = useSession((session) => session.painStarted);
  const now = useNow();
  const looks = lookAgainFor({
    disposition,
    startedAt,
    answeredAt,
    duration,
    now,
    calendar: deviceCalendar,
  });
  return (
    <section className="stack">
      <h2>When to look again</h2>
      <ul>
        {looks.map(({ id, name, after, at, text }) => (
          <li key={id}>
            <strong>{at === undefined ? name : <TimeWords at={at} withTime={"hours" in after} />}</strong>:{" "}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TimeWords({ at, withTime }: { readonly at: number; readonly withTime: boolean }) {
  return <time dateTime={isoTime(at)}>{withTime ? timeWords(at) : dayWords(at)}</time>;
}
