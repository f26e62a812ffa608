import { carePhases, exercises, type ExerciseId, type SelfCarePlan } from "#rules";
import { Link } from "react-router";
import { CallList } from "../emergency/call-list.tsx";
import { amountWords } from "../figures/amount-words.ts";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { DoWithMe } from "../figures/on-press.tsx";
import { MoveTick } from "./noted-today.tsx";
import * as paths from "../paths.ts";
import { reasonsToTell } from "./why.tsx";
import { say } from "../words/say.ts";

/** So many moves stand side by side; more of them are one press away. */
const mostShown = 2;

/** The moves that are allowed today, those that are new first. */
export function MovesToday({ plan }: { readonly plan: SelfCarePlan }) {
  const groups = plan.phases.filter(({ tense, moves }) => tense !== "ahead" && moves.length > 0).reverse();
  const [newest] = groups;
  return (
    <section>
      <div className="moves-head">
        <h2>{say("Moves for today")}</h2>
        {newest !== undefined && (
          <DoWithMe moves={groups.flatMap(({ moves }) => moves)} call={<CallList />} />
        )}
      </div>
      {newest === undefined ? (
        <p>{noMoves(plan)}</p>
      ) : (
        <>
          <AskBeforeMoves plan={plan} />
          <MoveTiles moves={newest.moves.slice(0, mostShown)} withTicks />
        </>
      )}
      {plan.movesToday.length > mostShown && (
        <details className="help">
          <summary>
            {say("{count|one:# more move|other:# more moves} for today", {
              count: plan.movesToday.length - mostShown,
            })}
          </summary>
          <div className="stack">
            {groups.map(({ id, moves }) => {
              const more = moves.slice(id === newest?.id ? mostShown : 0);
              return (
                more.length > 0 && (
                  <div className="stack" key={id}>
                    {id !== newest?.id && (
                      <h3>{say("From “{phase}”, go on with these", { phase: carePhases[id].name })}</h3>
                    )}
                    <MoveTiles moves={more} withTicks />
                  </div>
                )
              );
            })}
          </div>
        </details>
      )}
    </section>
  );
}

/** Each reason ends with whom to ask. */
function AskBeforeMoves({ plan: { movesAskFirst } }: { readonly plan: SelfCarePlan }) {
  if (movesAskFirst.length === 0) return null;
  return (
    <p className="note">
      <strong>
        {reasonsToTell(movesAskFirst)
          .map(({ because }) => because)
          .join(" ")}
      </strong>
    </p>
  );
}

function noMoves({ phase, leftOut }: SelfCarePlan): string {
  return leftOut.some(({ id }) => id === "stretching") || phase !== "protect"
    ? say("Your answers rule out moves for the back for now.")
    : say("No special moves in the first 48 hours. Let it settle.");
}

interface MoveTilesProps {
  readonly moves: readonly ExerciseId[];
  /** For what can be done today already. */
  readonly withTicks?: boolean;
}

/** Moves as cards that lead to their pages. */
export function MoveTiles({ moves, withTicks = false }: MoveTilesProps) {
  return (
    <ul className="move-tiles">
      {moves.map((id) => (
        <li key={id}>
          <Link className="move-tile" to={paths.exercise(id)}>
            <span aria-hidden="true">
              <ExerciseFigure id={id} position="end" label={exercises[id].picture.end} />
            </span>
            <span>{exercises[id].name}</span>
          </Link>
          {withTicks ? (
            <MoveTick id={id} />
          ) : (
            <span className="move-tile__amount">{amountWords(exercises[id].amount)}</span>
          )}
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
