/** A timer for ice, which says when to look at the skin and when to take it off. Fetched on the press. */
import { iceTimer, measures } from "#rules";
import { useState, type ReactNode } from "react";
import { say } from "../../words/say.ts";
import { Frame } from "./frame.tsx";
import { clockWords } from "./pace.ts";
import { useElapsed } from "./use-elapsed.ts";

const minute = 60_000;

interface IceTimerProps {
  /** The number to call. */
  readonly call: ReactNode;
  readonly onClose: () => void;
}

/** Runs from the first press; a press stops it, and it goes on from there. */
export function IceTimer({ call, onClose }: IceTimerProps) {
  const all = iceTimer.minutes * minute;
  const [runs, setRuns] = useState(false);
  const [elapsed, setElapsed] = useElapsed(runs, all);
  const isOver = elapsed >= all;
  return (
    <Frame
      title={say("Ice timer")}
      onClose={onClose}
      status={iceStatus(elapsed)}
      isOver={isOver}
      call={call}
      controls={
        isOver ? (
          <button className="button" type="button" onClick={() => setElapsed(() => 0)}>
            {say("Set to the start")}
          </button>
        ) : (
          <button className="button" type="button" onClick={() => setRuns(!runs)}>
            {runs ? say("Pause") : elapsed > 0 ? say("Go on") : say("Begin")}
          </button>
        )
      }
    >
      <p className="with-me__count" role="timer">
        {clockWords(Math.ceil((all - Math.min(elapsed, all)) / 1000))}
      </p>
      <p>{measures.ice.how}</p>
    </Frame>
  );
}

/** What to do at this moment of the ice; for a minute it says to look at the skin. */
export function iceStatus(elapsed: number): string {
  if (elapsed >= iceTimer.minutes * minute) return say("Take the ice off now.");
  const lookAt = iceTimer.lookAfter * minute;
  return elapsed >= lookAt && elapsed < lookAt + minute ? say("Look at your skin now.") : "";
}
