import { flow, type FlowArrow, type FlowBox } from "#rules";
import {
  flowHeight,
  flowWidth,
  placedBox,
  placedBoxes,
  railX,
  wordsOfBox,
  type PlacedBox,
} from "./flow-layout.ts";
import { say } from "../words/say.ts";

/** The interview as a drawing, and the same as a list for those who cannot see it or would rather read. */
export function FlowDrawing() {
  return (
    <div className="stack">
      <svg
        className="flow"
        viewBox={`0 0 ${String(flowWidth)} ${String(flowHeight)}`}
        role="img"
        aria-label={say("The way through the questions. The list below tells the same in words.")}
      >
        {flow.arrows.map((arrow) => (
          <Arrow key={`${arrow.kind} ${arrow.from} ${arrow.to}`} arrow={arrow} />
        ))}
        {placedBoxes.map((placed) => (
          <Box key={`${placed.box.kind} ${placed.box.id}`} placed={placed} />
        ))}
      </svg>
      <p className="note">
        {say(
          "The line on the right leaves the questions early: an emergency that is certain ends them at once. A dashed box is not for everybody.",
        )}
      </p>
      <details className="help">
        <summary>{say("The same in words")}</summary>
        <ol>
          {flow.boxes.map((box) => (
            <li key={`${box.kind} ${box.id}`}>
              <BoxInWords box={box} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function BoxInWords({ box }: { readonly box: FlowBox }) {
  const [title, ...rest] = wordsOfBox(box);
  const stops = flow.arrows.some(({ kind, from }) => kind === "stop" && from === box.id);
  return (
    <>
      <strong>{`${title}.`}</strong>
      <span>{` ${rest.map((line) => (/[.]$/.test(line) ? line : `${line}.`)).join(" ")}`}</span>
      {stops && <span>{` ${flow.stopWhen}`}</span>}
    </>
  );
}

function Box({ placed: { box, x, y, width, height, lines } }: { readonly placed: PlacedBox }) {
  const dashed = box.kind === "followUp" || (box.kind === "screen" && box.optional !== undefined);
  const level = box.kind === "level" ? ` level--${box.id}` : "";
  return (
    <g className={`flow__box flow__box--${box.kind}${level}`}>
      <rect
        className={dashed ? "flow__edge flow__edge--dashed" : "flow__edge"}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="10"
      />
      {lines.map((line) => (
        <text key={line.y} className={line.strong ? "flow__title" : "flow__line"} x={x + 12} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

function Arrow({ arrow }: { readonly arrow: FlowArrow }) {
  switch (arrow.kind) {
    case "next":
      return <Next from={placedBox(arrow.from)} to={placedBox(arrow.to)} />;
    case "followUp":
      return <Branch from={placedBox(arrow.from)} to={followUp(arrow.to)} />;
    case "stop":
      return <Stop from={placedBox(arrow.from)} to={placedBox(arrow.to)} />;
    case "decide":
      return <Branch from={placedBox(arrow.from)} to={placedBox(arrow.to)} />;
  }
}

function followUp(id: FlowArrow["to"]): PlacedBox {
  const found = placedBoxes.find(({ box }) => box.kind === "followUp" && box.id === id);
  return found ?? placedBox(id);
}

/** Down the left side from one screen to the next, past any box in between. */
function Next({ from, to }: { readonly from: PlacedBox; readonly to: PlacedBox }) {
  const x = from.x + 14;
  return (
    <path
      className="flow__arrow"
      d={`M${x} ${from.y + from.height}V${to.y - 2}${head(x, to.y - 1, "down")}`}
    />
  );
}

/** Down the left side, then to the right into an indented box. */
function Branch({ from, to }: { readonly from: PlacedBox; readonly to: PlacedBox }) {
  const x = from.x + 14;
  const y = to.y + 25;
  return (
    <path
      className="flow__arrow"
      d={`M${x} ${from.y + from.height}V${y}H${to.x - 2}${head(to.x - 1, y, "right")}`}
    />
  );
}

/** From the right edge into the lane that leads to the emergency. */
function Stop({ from, to }: { readonly from: PlacedBox; readonly to: PlacedBox }) {
  const [start, end] = [from.y + 25, to.y + 25];
  const right = to.x + to.width;
  return (
    <path
      className="flow__arrow flow__arrow--stop"
      d={`M${from.x + from.width} ${start}H${railX}V${end}H${right + 2}${head(right + 1, end, "left")}`}
    />
  );
}

/** The two strokes of an arrow head with its tip at x, y. */
function head(x: number, y: number, to: "down" | "right" | "left"): string {
  switch (to) {
    case "down":
      return `M${x - 5} ${y - 6}L${x} ${y}L${x + 5} ${y - 6}`;
    case "right":
      return `M${x - 6} ${y - 5}L${x} ${y}L${x - 6} ${y + 5}`;
    case "left":
      return `M${x + 6} ${y - 5}L${x} ${y}L${x + 6} ${y + 5}`;
  }
}
