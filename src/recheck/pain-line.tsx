import { questions, type CheckIn } from "#rules";
import { shortDay } from "../time/date-words.ts";
import { say } from "../words/say.ts";

/** In the units of the drawing. The numbers stand left of the line, the days below it. */
const box = { width: 400, height: 150, left: 34, right: 384, top: 22, bottom: 118 } as const;
const strongest = 10;
/** With more points than this, only the first and the last number are written. */
const mostNumbers = 8;

interface Point {
  readonly at: number;
  readonly pain: number;
  readonly x: number;
  readonly y: number;
}

/** The strength of the pain at each check as a line over time. Nothing when it was told fewer than two times. */
export function PainLine({ checks }: { readonly checks: readonly CheckIn[] }) {
  const points = pointsOf(checks);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const words = points.map(({ at, pain }) => `${shortDay(at)}: ${pain}`).join(", ");
  return (
    <figure>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={say("Pain over time, from 0 to 10. {words}.", { words })}
        fill="currentColor"
        fontSize="13"
      >
        <g stroke="currentColor" fill="none">
          <path
            d={`M${box.left} ${box.top}H${box.right}M${box.left} ${box.bottom}H${box.right}`}
            opacity="0.4"
          />
          <path
            d={`M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`}
            strokeWidth="3"
            strokeLinejoin="round"
          />
        </g>
        <text x={box.left - 8} y={box.top + 4} textAnchor="end">
          10
        </text>
        <text x={box.left - 8} y={box.bottom + 4} textAnchor="end">
          0
        </text>
        {points.map((point) => (
          <g key={point.at}>
            <circle cx={point.x} cy={point.y} r="5" />
            {(points.length <= mostNumbers || point === first || point === last) && (
              <text x={point.x} y={point.y - 10} textAnchor="middle" fontWeight="650">
                {point.pain}
              </text>
            )}
          </g>
        ))}
        <text x={first.x} y={box.height - 10} textAnchor="start">
          {shortDay(first.at)}
        </text>
        <text x={last.x} y={box.height - 10} textAnchor="end">
          {shortDay(last.at)}
        </text>
      </svg>
      <figcaption>{say("Your pain at each check, from 0 to 10")}</figcaption>
    </figure>
  );
}

function pointsOf(checks: readonly CheckIn[]): readonly Point[] {
  const told = checks.flatMap(({ at, answers: { painNow } }) =>
    painNow === undefined ? [] : [{ at, pain: Number(questions.painNow.options[painNow].plain) }],
  );
  const times = told.map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return told.map(({ at, pain }) => ({
    at,
    pain,
    x: Math.round(box.left + 6 + ((at - from) / Math.max(1, to - from)) * (box.right - box.left - 12)),
    y: Math.round(box.bottom - (pain / strongest) * (box.bottom - box.top)),
  }));
}
