/** One move after the other, to be followed instead of read. Fetched on the press. */
import { exercises, painTrafficLight, stopSigns, type Exercise, type ExerciseId } from "#rules";
import { useState, type ReactNode } from "react";
import { say } from "../../words/say.ts";
import { amountWords } from "../amount-words.ts";
import { FigurePair } from "../exercise-figure.tsx";
import { Frame } from "./frame.tsx";
import { isCircle, MovingFigure } from "./moving-figure.tsx";
import {
  clockWords,
  heldShareAt,
  lasts,
  onceTakes,
  progressAt,
  secondsOf,
  shareAt,
  type Progress,
} from "./pace.ts";
import { useElapsed, useLessMotion } from "./use-elapsed.ts";

interface WithMeProps {
  /** Never empty. */
  readonly moves: readonly ExerciseId[];
  /** The number to call. */
  readonly call: ReactNode;
  readonly onClose: () => void;
}

/** All these moves, one at a time. */
export function WithMe({ moves, call, onClose }: WithMeProps) {
  const [index, setIndex] = useState(0);
  const id = moves[index];
  if (id === undefined) return null;
  return (
    <Move
      id={id}
      key={id}
      place={moves.length > 1 ? say("{index} of {all}", { index: index + 1, all: moves.length }) : undefined}
      onBack={index > 0 ? () => setIndex(index - 1) : undefined}
      onNext={index + 1 < moves.length ? () => setIndex(index + 1) : undefined}
      call={call}
      onClose={onClose}
    />
  );
}

interface MoveProps {
  readonly id: ExerciseId;
  readonly place: string | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly call: ReactNode;
  readonly onClose: () => void;
}

function Move({ id, place, onBack, onNext, call, onClose }: MoveProps) {
  const { name, steps, dose, amount, picture }: Exercise = exercises[id];
  const lessMotion = useLessMotion();
  const isTimed = secondsOf(amount) !== undefined;
  /** The move is shown until the person begins; then it is counted, or timed. */
  const [begun, setBegun] = useState(false);
  const [moves, setMoves] = useState(!lessMotion);
  const [elapsed, setElapsed] = useElapsed(moves, begun ? lasts(amount) : Infinity);
  const progress = progressAt(amount, begun ? elapsed : 0);
  /** Without motion nothing counts by itself, so a press counts. */
  const countsByPress = lessMotion && !isTimed;
  const begin = (): void => {
    setElapsed(() => 0);
    setBegun(true);
    setMoves(!countsByPress);
  };
  return (
    <Frame
      title={name}
      place={place}
      onClose={onClose}
      status={statusOf(progress, begun)}
      isOver={begun && progress.isOver}
      call={call}
      controls={
        <>
          <button
            className="button button--secondary"
            type="button"
            disabled={onBack === undefined}
            onClick={onBack}
          >
            {say("Back")}
          </button>
          {!begun ? (
            <button className="button" type="button" onClick={begin}>
              {say("Begin")}
            </button>
          ) : progress.isOver ? (
            <button className="button" type="button" onClick={begin}>
              {say("Once more")}
            </button>
          ) : countsByPress ? (
            <button
              className="button"
              type="button"
              onClick={() => setElapsed((before) => before + onceTakes)}
            >
              {say("Count one")}
            </button>
          ) : (
            <button className="button" type="button" onClick={() => setMoves(!moves)}>
              {moves ? say("Pause") : say("Go on")}
            </button>
          )}
          <button
            className="button button--secondary"
            type="button"
            disabled={onNext === undefined}
            onClick={onNext}
          >
            {say("Next")}
          </button>
        </>
      }
    >
      {lessMotion ? (
        <FigurePair id={id} label={picture} />
      ) : (
        <button
          className="with-me__figure"
          type="button"
          aria-label={moves ? say("Stop the movement") : say("Show the movement")}
          onClick={() => setMoves(!moves)}
        >
          <MovingFigure id={id} share={shareOf(id, elapsed, begun && isTimed)} />
        </button>
      )}
      <p className="with-me__count" role="timer">
        {!begun
          ? amountWords(amount)
          : isTimed
            ? clockWords(progress.whole - progress.done)
            : say("{done} of {whole}", { done: progress.done, whole: progress.whole })}
      </p>
      <p>{dose}</p>
      <p className="with-me__stop">
        {say("Stop at {from} out of 10. Stop at once, and do the check again, for: {signs}.", {
          from: painTrafficLight.red.from,
          signs: stopSigns.join(", "),
        })}
      </p>
      <details className="help">
        <summary>{say("Steps")}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </Frame>
  );
}

function shareOf(id: ExerciseId, elapsed: number, isHeld: boolean): number {
  if (isCircle(id)) return (elapsed % onceTakes) / onceTakes;
  // What is done for minutes goes on; what is held stays where it is held.
  return isHeld && "seconds" in exercises[id].amount ? heldShareAt(elapsed) : shareAt(elapsed);
}

function statusOf({ round, isOver, done }: Progress, begun: boolean): string {
  if (!begun) return "";
  if (isOver) return say("Done.");
  return round === 2 && done < 2 ? say("Now the other side, or the other way.") : "";
}
