import { causePatterns, exercises, measures, type LongTermMeasure, type Measure } from "#rules";
import { Link } from "react-router";
import { MeasureDetails } from "./measure-details.tsx";
import * as paths from "../paths.ts";
import { locale, say } from "../words/say.ts";

/** What may keep the pain from coming back, with the patterns that each measure aims at. */
export function LongTerm({ longTerm }: { readonly longTerm: readonly LongTermMeasure[] }) {
  return (
    <>
      <p>{say("For later, once the pain is settling. Pick one or two. You need not do them all.")}</p>
      <ul className="card-list">
        {longTerm.map((item) => (
          <LongTermCard key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

function LongTermCard({ item }: { readonly item: LongTermMeasure }) {
  const measure: Measure = measures[item.id];
  return (
    <li className="card">
      <h3>{measure.name}</h3>
      {item.aimsAt.length > 0 && (
        <p className="quiet">{`${say("Chosen because your pain can fit with")} ${orWords(item.aimsAt)}.`}</p>
      )}
      <p>{measure.how}</p>
      {item.exercises.length > 0 && (
        <p>
          {say("Moves:")}{" "}
          {item.exercises.map((id, index) => (
            <span key={id}>
              {index > 0 && <span>, </span>}
              <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
            </span>
          ))}
        </p>
      )}
      <MeasureDetails id={item.id} />
    </li>
  );
}

function orWords(patterns: LongTermMeasure["aimsAt"]): string {
  const names = patterns.map((id) => causePatterns[id].name);
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}
