import { lookAgain, type DispositionId } from "#rules";
import { isoTime, timeWords } from "../parts/date-words.ts";
import { useSession } from "../session/session.ts";

const hour = 60 * 60 * 1000;

/** When to look again, with dates counted from the last answer. */
export function LookAgain({ disposition }: { readonly disposition: DispositionId }) {
  const answeredAt = useSession((session) => session.answeredAt);
  return (
    <section className="stack">
      <h2>When to look again</h2>
      <ul>
        {lookAgain[disposition].map(({ hours, text }) => (
          <li key={hours}>
            {answeredAt !== undefined && <TimeWords at={answeredAt + hours * hour} />}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TimeWords({ at }: { readonly at: number }) {
  return (
    <>
      <time dateTime={isoTime(at)}>
        <strong>{timeWords(at)}</strong>
      </time>
      {": "}
    </>
  );
}
