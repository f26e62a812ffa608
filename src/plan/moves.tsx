import { carePhases, exercises, slugOf, type ExerciseId, type SelfCarePlan } from "#rules";
import { Link } from "react-router";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { Whys } from "./why.tsx";
import { say } from "../words/say.ts";

/** The moves that are allowed today, those that are new first. */
export function MovesToday({ plan }: { readonly plan: SelfCarePlan }) {
  const groups = plan.phases.filter(({ tense, moves }) => tense !== "ahead" && moves.length > 0).reverse();
  return (
    <section className="stack">
      <h2>{say("Moves for today")}</h2>
      {groups.length === 0 ? (
        <p>
          {noMoves(plan)}{" "}
          {say(
            "Walking is always there: five to ten minutes, a few times a day, as long as it doesn’t make the pain worse.",
          )}
        </p>
      ) : (
        <p>
          {say(
            "Walking comes first. These may join it. Tap a move to see each step and when to leave it out.",
          )}
        </p>
      )}
      {groups.length > 0 && <AskBeforeMoves plan={plan} />}
      {groups.map(({ id, tense, moves }) => (
        <div className="stack" key={id}>
          {groups.length > 1 && (
            <h3>
              {tense === "now"
                ? say("New in this phase")
                : say("From “{phase}”, go on with these", { phase: carePhases[id].name })}
            </h3>
          )}
          <MoveCards moves={moves} />
        </div>
      ))}
    </section>
  );
}

function AskBeforeMoves({ plan: { movesAskFirst } }: { readonly plan: SelfCarePlan }) {
  if (movesAskFirst.length === 0) return null;
  return (
    <div className="note">
      <p>
        <strong>{say("Ask before you start these moves:")}</strong>
      </p>
      <Whys reasons={movesAskFirst} />
    </div>
  );
}

function noMoves({ phase, leftOut }: SelfCarePlan): string {
  return leftOut.some(({ id }) => id === "stretching") || phase !== "protect"
    ? say("Your answers rule out moves for the back for now.")
    : say("No special moves in the first 48 hours. Let it settle.");
}

/** Moves as small pictures that lead to their pages. */
export function MoveCards({ moves }: { readonly moves: readonly ExerciseId[] }) {
  return (
    <ul className="move-cards">
      {moves.map((id) => (
        <li key={id}>
          <Link className="move-card" to={`/exercises/${slugOf(id)}`}>
            <MovePictures id={id} />
            <span className="move-card__name">{exercises[id].name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Start and end of a move, small. Silent: its name stands beside it, and its page tells what they show. */
export function MovePictures({ id }: { readonly id: ExerciseId }) {
  const { picture } = exercises[id];
  return (
    <span className="move-pictures" aria-hidden="true">
      <ExerciseFigure id={id} position="start" label={picture.start} />
      <ExerciseFigure id={id} position="end" label={picture.end} />
    </span>
  );
}
