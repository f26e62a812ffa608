import {
  exclusionRules,
  exercises,
  measures,
  type ExclusionId,
  type ExclusionRule,
  type Measure,
  type MeasureId,
} from "#rules";
import { Link } from "react-router";
import { WhereFrom } from "../components/where-from.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** What to do, why, what the sources do not agree on, and the movements that carry it out. */
export function MeasureCards({ ids }: { readonly ids: readonly MeasureId[] }) {
  return (
    <ul className="card-list">
      {ids.map((id) => (
        <li className="card" key={id}>
          <MeasureCard measure={measures[id]} />
        </li>
      ))}
    </ul>
  );
}

function MeasureCard({ measure }: { readonly measure: Measure }) {
  const { name, how, why, debate, sources } = measure;
  const moves = measure.exercises ?? [];
  const cautions = cautionsFor(measure.ruledOutBy);
  return (
    <>
      <h3>{name}</h3>
      <p>{how}</p>
      <p>{why}</p>
      {moves.length > 0 && (
        <ul className="link-list">
          {moves.map((id) => (
            <li key={id}>
              <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
            </li>
          ))}
        </ul>
      )}
      {debate !== undefined && (
        <p>
          <strong>{say("Where opinions differ:")}</strong>
          <span>{` ${debate}`}</span>
        </p>
      )}
      {cautions.length > 0 && (
        <>
          <p>
            <strong>{say("Leave it out, or ask first:")}</strong>
          </p>
          <ul>
            {cautions.map((because) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
        </>
      )}
      <WhereFrom about={name} citations={sources} />
    </>
  );
}

/** Ice and warmth are used straight from this page; movements have their cautions on their own pages. */
const usedFromHere: readonly ExclusionId[] = ["ice", "heat"];

function cautionsFor(things: readonly ExclusionId[]): readonly string[] {
  const cautioned = things.filter((thing) => usedFromHere.includes(thing));
  const rules: readonly ExclusionRule[] = Object.values(exclusionRules);
  return rules
    .filter((rule) => cautioned.some((thing) => [...rule.ruledOut, ...rule.askFirst].includes(thing)))
    .map((rule) => rule.because);
}
