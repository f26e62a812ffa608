import {
  carePhases,
  exercises,
  firstDaysRule,
  phaseOfMove,
  startOfMove,
  stopSigns,
  type Exercise,
  type ExerciseId,
} from "#rules";
import { Link } from "react-router";
import { CallList } from "../emergency/call-list.tsx";
import { FigurePair } from "../figures/exercise-figure.tsx";
import { DoWithMe } from "../figures/on-press.tsx";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { PrintButton } from "../components/print-button.tsx";
import { WayBack } from "../components/way-back.tsx";
import { WhereFrom } from "../components/where-from.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** One movement, on one sheet when it is printed. */
export function ExercisePage({ id }: { readonly id: ExerciseId }) {
  const exercise: Exercise = exercises[id];
  const { name, purpose, equipment, steps, dose, doseIsOurs, commonErrors, askFirst, picture, sources } =
    exercise;
  return (
    <article className="exercise stack">
      <WayBack as={Link} to={paths.exercises}>
        {say("All exercises")}
      </WayBack>
      <PageTitle windowTitle={name}>{name}</PageTitle>
      <p className="lead">{purpose}</p>
      <FigurePair id={id} label={picture} />
      <p className="no-print">
        <DoWithMe moves={[id]} call={<CallList />} />
      </p>
      <details className="help no-print">
        <summary>{say("What the drawings show")}</summary>
        <p>{`${say("Start:")} ${picture.start}`}</p>
        <p>{`${say("End:")} ${picture.end}`}</p>
      </details>
      <dl className="exercise__facts">
        <div>
          <dt>{say("You need")}</dt>
          <dd>{equipment}</dd>
        </div>
        <div>
          <dt>{say("How much")}</dt>
          <dd>
            {doseIsOurs === true
              ? `${dose} ${say("At least one of these numbers is our own proposal.")}`
              : dose}
          </dd>
        </div>
        <FromWhenOn id={id} />
      </dl>
      <section className="stack">
        <h2>{say("Steps")}</h2>
        <Steps lines={steps} />
      </section>
      <section className="stack">
        <h2>{say("Common errors")}</h2>
        <Lines lines={commonErrors} />
      </section>
      <section className="stack">
        <h2>{say("When to leave it, or ask first")}</h2>
        <Lines lines={askFirst} />
        <p>{firstDaysRule}</p>
        <p>{`${say("Stop at once for any of these:")} ${stopSigns.join(", ")}.`}</p>
        <p>
          {say("With a warning sign, have that seen to first.")}{" "}
          <Link to={paths.check}>{say("The check asks about them")}</Link>.
        </p>
      </section>
      <WhereFrom about={name} citations={sources} />
      <div className="actions no-print">
        <PrintButton>{say("Print this exercise")}</PrintButton>
      </div>
    </article>
  );
}

function Steps({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

function FromWhenOn({ id }: { readonly id: ExerciseId }) {
  const phase = phaseOfMove(id, "strain");
  const when = startOfMove(id);
  if (phase === undefined || when === undefined) return null;
  const { goal } = carePhases[phase];
  return (
    <div>
      <dt>{say("From when on")}</dt>
      <dd>{`${when}. ${goal}`}</dd>
    </div>
  );
}
