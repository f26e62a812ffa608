import { measures, type Measure, type MeasureId } from "#rules";
import { MeasureDetails } from "./measure-details.tsx";
import { say } from "../words/say.ts";

/** Rest, daily life and sleep. */
export function DailyCare({ measuresNow }: { readonly measuresNow: readonly MeasureId[] }) {
  return (
    <section className="stack">
      <h3>{say("Sleep and daily life")}</h3>
      <p>
        {say(
          "Walking is always there: five to ten minutes, a few times a day, as long as it doesn’t make the pain worse.",
        )}
      </p>
      <ul className="card-list">
        {measuresNow.map((id) => (
          <MeasureCard id={id} key={id} />
        ))}
      </ul>
    </section>
  );
}

function MeasureCard({ id }: { readonly id: MeasureId }) {
  const measure: Measure = measures[id];
  return (
    <li className="card">
      <h4>{measure.name}</h4>
      <p>{measure.how}</p>
      <MeasureDetails id={id} />
    </li>
  );
}
