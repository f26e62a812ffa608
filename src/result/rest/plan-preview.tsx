import { exercises, type ExerciseId, type SelfCarePlan } from "#rules";
import { Suspense } from "react";
import { Link } from "react-router";
import { useFetched } from "../../components/fetched.ts";
import { Lines } from "../../components/lines.tsx";
import * as paths from "../../paths.ts";
import type { ResultSlots } from "../slots.ts";
import { say } from "../../words/say.ts";

interface PlanPreviewProps extends Pick<ResultSlots, "drawing"> {
  readonly planned: SelfCarePlan;
}

/** So many moves are drawn here; the plan has all. */
const firstMoves = 2;

/** What to do today, in a few lines with the first moves, and the way to the whole plan. */
export function PlanPreview({ planned, drawing }: PlanPreviewProps) {
  const now = planned.phases.find(({ tense }) => tense === "now");
  const moves = now === undefined || now.moves.length === 0 ? planned.movesToday : now.moves;
  return (
    <section className="card">
      <h2>{planned.kind === "untilSeen" ? say("What to do until then") : say("What to do today")}</h2>
      <Lines lines={now?.do ?? []} />
      {planned.noTablets !== undefined && <p>{planned.noTablets}</p>}
      {moves.length > 0 && (
        <>
          {planned.movesAskFirst.map(({ because }) => (
            <p key={because}>{because}</p>
          ))}
          <ul className="first-moves">
            {moves.slice(0, firstMoves).map((id) => (
              <li key={id}>
                <Link to={paths.exercise(id)}>
                  {drawing !== undefined && (
                    <span className="first-moves__picture" aria-hidden="true">
                      <Suspense>
                        <Drawing id={id} drawing={drawing} />
                      </Suspense>
                    </span>
                  )}
                  <span>{exercises[id].name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="button" to={paths.plan}>
          {say("See your dated plan")}
        </Link>
      </p>
    </section>
  );
}

interface DrawingProps {
  readonly id: ExerciseId;
  readonly drawing: NonNullable<ResultSlots["drawing"]>;
}

/** The picture alone: the name stands below it. */
function Drawing({ id, drawing }: DrawingProps) {
  return useFetched(drawing)?.(id, exercises[id].picture.end);
}
