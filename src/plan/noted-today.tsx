/** Ticks for the moves of today, and the pain of today as a number. */
import { exercises, keysOf, painTrafficLight, type ExerciseId, type PainLightId } from "#rules";
import { noteDay } from "../session/noted.ts";
import type { NotedDay } from "../session/saved-session.ts";
import { useSession } from "../session/session.ts";
import { dayWords } from "../time/date-words.ts";
import { useNow } from "../time/use-now.ts";
import { amountWords } from "../figures/amount-words.ts";
import { dayOf } from "./start-answer.ts";
import { say } from "../words/say.ts";

/** What is noted today, and the way to note more. */
function useToday(): readonly [NotedDay, (changes: Partial<NotedDay>) => void] {
  const now = useNow();
  const day = dayOf(now);
  const noted = useSession((session) => session.noted);
  const today = noted?.find((other) => other.day === day) ?? { day, done: [] };
  return [today, (changes) => void noteDay({ ...today, ...changes }, now)];
}

/** The tick of a move, beside one go of it in words. */
export function MoveTick({ id }: { readonly id: ExerciseId }) {
  const [{ done }, note] = useToday();
  const isDone = done.includes(id);
  const { name, amount } = exercises[id];
  return (
    <label className="move-tick">
      <input
        type="checkbox"
        aria-label={say("Done today: {name}, {amount}", { name, amount: amountWords(amount) })}
        checked={isDone}
        onChange={() => note({ done: isDone ? done.filter((other) => other !== id) : [...done, id] })}
      />
      <span>{amountWords(amount)}</span>
    </label>
  );
}

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** Asks for the pain of today as a number; what is chosen shows in the bar of lights. */
export function PainToday() {
  const [{ pain }, note] = useToday();
  return (
    <label className="pain-today">
      <span aria-hidden="true">{say("Today:")}</span>
      <span className="visually-hidden">{say("Your pain today, 0 to 10")}</span>
      <select
        value={pain ?? ""}
        onChange={({ target }) => note({ pain: target.value === "" ? undefined : Number(target.value) })}
      >
        <option value="">–</option>
        {numbers.map((number) => (
          <option key={number}>{number}</option>
        ))}
      </select>
    </label>
  );
}

/** The light of the pain of today; undefined until there is a number. */
export function useLightToday(): PainLightId | undefined {
  const [{ pain }] = useToday();
  return keysOf(painTrafficLight).find((id) => {
    const { from, to } = painTrafficLight[id];
    return pain !== undefined && from <= pain && pain <= to;
  });
}

/** The pain from day to day, and how long it is kept. Nothing until a first thing is noted. */
export function NotedSoFar() {
  const noted = useSession((session) => session.noted) ?? [];
  if (noted.length === 0) return null;
  return (
    <section className="stack">
      <h3>{say("Your days so far")}</h3>
      <ul>
        {noted.map(({ day, done, pain }) => (
          <li key={day}>{dayLine(dayWords(new Date(`${day}T12:00:00`).getTime()), done.length, pain)}</li>
        ))}
      </ul>
      <p>{say("These go when your answers go, unless you keep this check on your result.")}</p>
    </section>
  );
}

function dayLine(day: string, moves: number, pain: number | undefined): string {
  if (pain === undefined) return say("{day}: {moves|one:# move|other:# moves} done", { day, moves });
  return moves === 0
    ? say("{day}: pain {pain}", { day, pain })
    : say("{day}: pain {pain}, {moves|one:# move|other:# moves} done", { day, moves, pain });
}
