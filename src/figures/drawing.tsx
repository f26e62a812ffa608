/** Turns a list of things into SVG. Colors come from `figures.css` alone. */
import { facingBody } from "./body-facing.ts";
import type { Layer } from "./body-parts.ts";
import { sideBody } from "./body-side.ts";
import { add, at, degreesOf, direction, heading, scaled } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import type { Pose } from "./pose.ts";
import type { Item } from "./scene.ts";

/** One contour around all parts of a layer, then the parts, then the thin lines on them. */
function LayerDrawing({ layer }: { readonly layer: Layer }) {
  return (
    <g>
      {layer.parts.map((part, index) => (
        <path key={index} className="figure-contour" d={part.d} />
      ))}
      {layer.joins.map((part, index) => (
        <path key={index} className={`figure-${part.tone}`} d={part.d} />
      ))}
      {layer.parts.map((part, index) => (
        <path key={index} className={`figure-${part.tone}`} d={part.d} />
      ))}
      {layer.lines.map((d) => (
        <path key={d} className="figure-detail" d={d} />
      ))}
    </g>
  );
}

/** The layers of a body: those behind whatever it holds, and those in front of it. */
function layersOf(pose: Pose): { readonly behind: readonly Layer[]; readonly front: readonly Layer[] } {
  switch (pose.view) {
    case "side": {
      const { body, nearArm } = sideBody(pose);
      return { behind: body, front: [nearArm] };
    }
    case "front":
    case "back": {
      const { body, front } = facingBody(pose);
      return { behind: body, front };
    }
  }
}

function Arrow({
  from,
  by,
  to,
}: {
  readonly from: Point;
  readonly by?: Point | undefined;
  readonly to: Point;
}) {
  const into = direction(by ?? from, to);
  const neck = add(to, scaled(into, -5));
  const wing = (turn: number): string => at(add(to, scaled(heading(degreesOf(into) + turn), 7)));
  const shaft = by === undefined ? `M${at(from)}L${at(neck)}` : `M${at(from)}Q${at(by)} ${at(neck)}`;
  const tip = `M${at(to)}L${wing(150)}L${wing(-150)}Z`;
  return (
    <g>
      <path className="figure-arrow-halo" d={`${shaft}${tip}`} />
      <path className="figure-arrow" d={shaft} />
      <path className="figure-arrowhead" d={tip} />
    </g>
  );
}

function Turn({
  center,
  radius,
  from,
  sweep,
}: {
  readonly center: Point;
  readonly radius: number;
  readonly from: number;
  readonly sweep: number;
}) {
  const clockwise = sweep > 0;
  const onCircle = (degrees: number): Point => add(center, scaled(heading(degrees), radius));
  // The shaft stops short of the tip, so that the round end of its line does not show beside the arrowhead.
  const stop = from + sweep - (clockwise ? 1 : -1) * (250 / radius);
  const into = direction(onCircle(stop), onCircle(from + sweep));
  const tip = add(onCircle(stop), scaled(into, 5));
  const wing = (turn: number): string => at(add(tip, scaled(heading(degreesOf(into) + turn), 7)));
  const large = Math.abs(stop - from) > 180 ? 1 : 0;
  const shaft = `M${at(onCircle(from))}A${radius} ${radius} 0 ${large} ${clockwise ? 1 : 0} ${at(onCircle(stop))}`;
  const head = `M${at(tip)}L${wing(150)}L${wing(-150)}Z`;
  return (
    <g>
      <path className="figure-arrow-halo" d={`${shaft}${head}`} />
      <path className="figure-arrow" d={shaft} />
      <path className="figure-arrowhead" d={head} />
    </g>
  );
}

function ItemDrawing({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case "person": {
      const { behind, front } = layersOf(item.pose);
      return (
        <g>
          {behind.map((layer, index) => (
            <LayerDrawing key={index} layer={layer} />
          ))}
          <ItemsDrawing items={item.holds ?? []} />
          {front.map((layer, index) => (
            <LayerDrawing key={index} layer={layer} />
          ))}
        </g>
      );
    }
    case "slab": {
      const [x, y] = item.corner;
      const round = item.tone === "room" ? 0 : Math.min(item.width, item.height, 5) / 2;
      return (
        <rect
          className={`figure-${item.tone}`}
          x={x}
          y={y}
          width={item.width}
          height={item.height}
          rx={round}
        />
      );
    }
    case "rope":
      return (
        <polyline
          className={`figure-rope figure-rope-${item.tone}`}
          points={item.points.map(at).join(" ")}
          strokeWidth={item.width}
        />
      );
    case "ring":
      return (
        <circle className={`figure-${item.tone}`} cx={item.center[0]} cy={item.center[1]} r={item.radius} />
      );
    case "arrow":
      return <Arrow from={item.from} by={item.by} to={item.to} />;
    case "turn":
      return <Turn center={item.center} radius={item.radius} from={item.from} sweep={item.sweep} />;
    case "letter":
      return (
        <text className="figure-letter" x={item.at[0]} y={item.at[1]} textAnchor="middle">
          {item.text}
        </text>
      );
    case "group":
      return (
        <g transform={`translate(${at(item.origin)}) scale(${item.scale})`}>
          <ItemsDrawing items={item.items} />
        </g>
      );
  }
}

/** Things from back to front. */
export function ItemsDrawing({ items }: { readonly items: readonly Item[] }) {
  return items.map((item, index) => <ItemDrawing key={index} item={item} />);
}
