import { causePatterns, exercises, guide, measures, type CausePatternId, type MeasureId } from "#rules";
import { Fragment } from "react";
import { Link } from "react-router";
import { WhereFrom } from "../components/where-from.tsx";
import * as paths from "../paths.ts";
import { pageOfMeasure } from "./page-of-measure.ts";
import { say } from "../words/say.ts";

/** What each cause pattern is, how well it is known, and what aims at it. */
export function PatternCards({ ids }: { readonly ids: readonly CausePatternId[] }) {
  return (
    <ul className="card-list">
      {ids.map((id) => {
        const pattern = causePatterns[id];
        return (
          <li className="card" key={id}>
            <h3>{pattern.title}</h3>
            <p>{pattern.whatItIs}</p>
            <p>
              <strong>{say("How well this is known:")}</strong>
              <span>{` ${pattern.evidence}`}</span>
            </p>
            <p>
              <strong>{say("What aims at it:")}</strong> <MeasureLinks ids={pattern.measures} />
              <span>.</span>
            </p>
            <p>
              <strong>{say("Moves:")}</strong>{" "}
              {pattern.exercises.map((exercise, index) => (
                <Fragment key={exercise}>
                  {index > 0 && <span>, </span>}
                  <Link to={paths.exercise(exercise)}>{exercises[exercise].name}</Link>
                </Fragment>
              ))}
              <span>.</span>
            </p>
            <WhereFrom about={pattern.title} citations={pattern.sources} />
          </li>
        );
      })}
    </ul>
  );
}

function MeasureLinks({ ids }: { readonly ids: readonly MeasureId[] }) {
  return ids.map((id, index) => {
    const page = pageOfMeasure(id);
    return (
      <Fragment key={id}>
        {index > 0 && <span>, </span>}
        {page === undefined ? (
          <span>{measures[id].name}</span>
        ) : (
          <Link to={paths.guidePage(guide[page].slug)}>{measures[id].name}</Link>
        )}
      </Fragment>
    );
  });
}
