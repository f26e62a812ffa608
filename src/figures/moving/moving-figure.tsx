import type { ExerciseId } from "#rules";
import { ItemsDrawing } from "../drawing.tsx";
import { figures } from "../figures.ts";
import type { Item, Scene } from "../scene.ts";
import { itemsBetween } from "./tween.ts";

interface MovingFigureProps {
  readonly id: ExerciseId;
  /** How far on its way it is: from 0 at the start to 1 at the end, or once around. */
  readonly share: number;
}

/** A move at one moment of its way. Silent: what it shows is said beside it. */
export function MovingFigure({ id, share }: MovingFigureProps) {
  const scene: Scene = figures[id];
  const [left, top, width] = scene.frame;
  const height = width * 0.8;
  return (
    <svg
      className="figure"
      viewBox={`${left} ${top} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="figure-backdrop" x={left} y={top} width={width} height={height} />
      <ItemsDrawing items={itemsAt(scene, share)} />
    </svg>
  );
}

/** All things of a scene at `share` of its way. */
export function itemsAt({ start, end, around }: Scene, share: number): readonly Item[] {
  if (around === undefined) return itemsBetween(start, end, share);
  const place = (share % 1) * around.length;
  const at = (index: number): readonly Item[] => around[index % around.length] ?? start;
  return itemsBetween(at(Math.floor(place)), at(Math.floor(place) + 1), place % 1);
}

/** Whether the move goes in a circle. */
export function isCircle(id: ExerciseId): boolean {
  const scene: Scene = figures[id];
  return scene.around !== undefined;
}
