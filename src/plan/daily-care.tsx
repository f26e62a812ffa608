import { measures, type Measure, type MeasureId } from "#rules";
import { MeasureDetails } from "./measure-details.tsx";
import { say } from "../words/say.ts";

/** Rest, daily life and sleep. */
export function DailyCare({ measuresNow }: { readonly measuresNow: readonly MeasureId[] }) {
  return (
    <section className="stack">
      <h2>{say("Sleep and daily life")}</h2>
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
      <h3>{measure.name}</h3>
      <p>{measure.how}</p>
      <MeasureDetails id={id} />
    </li>
  );
}
