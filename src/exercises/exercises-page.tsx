import { carePhaseOrder, carePhases, exercises, type CarePhase, type CarePhaseId } from "#rules";
import { Link } from "react-router";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** Every movement, by the time from which it may be done. */
export function ExercisesPage() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Exercises")}>{say("Exercises and stretches")}</PageTitle>
      <p className="lead">
        {say(
          "Every movement has a page with steps and drawings. They stand in the order in which you may begin.",
        )}
      </p>
      <p>
        {sayWith(
          "They are for pain without a warning sign. <check>Do the check first</check>, and you get a plan with the moves that fit you.",
          { check: (words) => <Link to={paths.check}>{words}</Link> },
        )}
      </p>
      {carePhaseOrder.map((phase) => (
        <PhaseMoves key={phase} phase={phase} />
      ))}
      <p>
        {say("Looking for the row, the press or the bench press?")}{" "}
        <Link to={paths.guidePage("form")}>{say("See the form checks")}</Link>.
      </p>
    </div>
  );
}

function PhaseMoves({ phase }: { readonly phase: CarePhaseId }) {
  const { when, goal, moves }: CarePhase = carePhases[phase];
  if (moves.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={phase}>
      <h2 id={phase}>{when}</h2>
      <p>{goal}</p>
      <ul className="exercise-tiles">
        {moves.map((id) => (
          <li className="card" key={id}>
            <ExerciseFigure id={id} position="end" label={exercises[id].picture.end} />
            <h3>
              <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
            </h3>
            <p>{exercises[id].purpose}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
