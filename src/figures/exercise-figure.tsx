/** The drawing of one position of a movement, and of both side by side. */
import { useId } from "react";
import type { ExerciseId, LiftId } from "#rules";
import { ItemsDrawing } from "./drawing.tsx";
import { figures } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { say } from "../words/say.ts";

/** A movement that has a drawing. */
type FigureId = ExerciseId | LiftId;

/** Which of the two positions of a movement is meant. */
type Position = "start" | "end";

/** One position; `label` says in words what it shows, for those who cannot see it. */
export function ExerciseFigure({
  id,
  position,
  label,
}: {
  readonly id: FigureId;
  readonly position: Position;
  readonly label: string;
}) {
  const titleId = useId();
  const scene: Scene = figures[id];
  const [left, top, width] = scene.frame;
  const height = width * 0.8;
  return (
    <svg
      className="figure"
      role="img"
      aria-labelledby={titleId}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      <title id={titleId}>{label}</title>
      <rect className="figure-backdrop" x={left} y={top} width={width} height={height} />
      <ItemsDrawing items={scene[position]} />
    </svg>
  );
}

/** Both positions side by side, each with its caption. */
export function FigurePair({
  id,
  label,
}: {
  readonly id: FigureId;
  readonly label: Readonly<Record<Position, string>>;
}) {
  return (
    <div className="figure-pair">
      <figure className="figure-half">
        <ExerciseFigure id={id} position="start" label={label.start} />
        <figcaption>{say("Start")}</figcaption>
      </figure>
      <svg className="figure figure-then" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path className="figure-arrow" d="M3 12H15" />
        <path className="figure-arrowhead" d="M22 12L13 6.5V17.5Z" />
      </svg>
      <figure className="figure-half">
        <ExerciseFigure id={id} position="end" label={label.end} />
        <figcaption>{say("End")}</figcaption>
      </figure>
    </div>
  );
}
