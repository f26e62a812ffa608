import type { BandMark, PhaseMark, TimelineMarks } from "./timeline-marks.ts";
import { say } from "../words/say.ts";

/** Hidden from assistive technology: the words beside it say the same. */
const picture = { "aria-hidden": true, focusable: false } as const;

const wide = { left: 12, step: 174, top: 34 } as const;

/** The plan from left to right, for wide screens and paper. */
export function WideTimeline({ marks }: { readonly marks: TimelineMarks }) {
  const { left, step, top } = wide;
  const at = (place: number): number => left + place * step;
  return (
    <svg
      className="timeline-picture timeline-picture--wide"
      viewBox={`0 0 720 ${marks.looks.length > 0 ? 232 : 172}`}
      {...picture}
    >
      <NowMark x={at(marks.now)} />
      <Band mark={marks.ice} kind="ice" x={at(0)} y={top} width={step - 4} height={36} />
      <Band mark={marks.heat} kind="heat" x={at(1)} y={top} width={3 * step} height={36} />
      {marks.phases.map((phase, index) => (
        <g key={phase.id} className={`timeline-picture__phase timeline-picture__phase--${phase.tense}`}>
          <path
            d={`M${at(index)} ${top + 46}h${step - 18}l14 24l-14 24h${18 - step}${index === 0 ? "" : "l14 -24"}Z`}
          />
          <PhaseName phase={phase} x={at(index) + step / 2} y={top + 76} />
        </g>
      ))}
      {marks.begins.map(({ place, lines }) => (
        <g key={place}>
          <path className="timeline-picture__tick" d={`M${at(place) + 1} ${top + 98}v34`} />
          <Lines lines={lines} x={at(place) + 7} y={top + 112} />
        </g>
      ))}
      {marks.looks.map(({ place, lines }) => (
        <g key={place}>
          <path
            className="timeline-picture__tick"
            d={`M${at(place) - (place === 4 ? 6 : -1)} ${top + 96}v62`}
            strokeDasharray="2 5"
          />
          <Flag x={at(place) - (place === 4 ? 6 : -1)} y={top + 166} />
          <Lines lines={lines} x={at(place) + (place === 4 ? -18 : 14)} y={top + 171} end={place === 4} />
        </g>
      ))}
    </svg>
  );
}

const tall = { left: 4, top: 14, step: 106, bands: 84, phases: 94, phaseWidth: 112, words: 218 } as const;

/** The plan from top to bottom, for narrow screens. */
export function TallTimeline({ marks }: { readonly marks: TimelineMarks }) {
  const { left, top, step, bands, phases, phaseWidth, words } = tall;
  const at = (place: number): number => top + place * step;
  return (
    <svg className="timeline-picture timeline-picture--tall" viewBox="0 0 320 460" {...picture}>
      <Band mark={marks.ice} kind="ice" x={left} y={at(0)} width={bands} height={step - 4} />
      <Band mark={marks.heat} kind="heat" x={left} y={at(1)} width={bands} height={3 * step} />
      {marks.phases.map((phase, index) => (
        <g key={phase.id} className={`timeline-picture__phase timeline-picture__phase--${phase.tense}`}>
          <path
            d={`M${phases} ${at(index)}${index === 0 ? `h${phaseWidth}` : `l${phaseWidth / 2} 12l${phaseWidth / 2} -12`}v${step - 16}l${-phaseWidth / 2} 12l${-phaseWidth / 2} -12Z`}
          />
          <PhaseName phase={phase} x={phases + phaseWidth / 2} y={at(index) + step / 2 + 4} />
        </g>
      ))}
      {marks.begins.map(({ place, lines }) => (
        <g key={place}>
          <path className="timeline-picture__tick" d={`M${phases + phaseWidth} ${at(place) + 1}h8`} />
          <Lines lines={lines} x={words} y={at(place) + 6} />
        </g>
      ))}
      {marks.looks.map(({ place, lines }) => (
        <g key={place}>
          <Flag x={words + 6} y={at(place) + tallLookOffset(place) - 5} />
          <Lines lines={tallLookLines(place, lines)} x={words + 18} y={at(place) + tallLookOffset(place)} />
        </g>
      ))}
    </svg>
  );
}

/** At 48 hours the date stands above already; at the end there is no room below. */
function tallLookOffset(place: number): number {
  if (place === 1) return 44;
  return place === 4 ? -14 : 0;
}

function tallLookLines(place: number, lines: readonly string[]): readonly string[] {
  return place === 1 ? lines.slice(0, 1) : lines;
}

interface BandProps {
  readonly mark: BandMark;
  readonly kind: "ice" | "heat";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Ice is a crystal, warmth a sun: both can be told without color. */
const signs = {
  ice: "M0 -9V9M-7.8 -4.5L7.8 4.5M-7.8 4.5L7.8 -4.5M-3 -7.5L0 -4.5L3 -7.5M-3 7.5L0 4.5L3 7.5",
  heat: "M0 -4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM0 -10V-7.5M0 7.5V10M-10 0H-7.5M7.5 0H10M-7 -7L-5.3 -5.3M5.3 5.3L7 7M-7 7L-5.3 5.3M5.3 -5.3L7 -7",
} as const;

function Band({ mark, kind, x, y, width, height }: BandProps) {
  const upright = height > width;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const shift = mark.words.length * 4.9 + 9;
  return (
    <g className={`timeline-picture__band timeline-picture__band--${mark.shown ? kind : "none"}`}>
      <rect x={x} y={y} width={width} height={height} rx="8" />
      {mark.shown && (
        <path
          className="timeline-picture__sign"
          d={signs[kind]}
          transform={
            upright ? `translate(${middleX} ${middleY - 16})` : `translate(${middleX - shift} ${middleY})`
          }
        />
      )}
      <text
        x={upright || !mark.shown ? middleX : middleX + 8}
        y={upright ? middleY + 12 : middleY + 6}
        textAnchor="middle"
      >
        {mark.words}
      </text>
    </g>
  );
}

function PhaseName({ phase, x, y }: { readonly phase: PhaseMark; readonly x: number; readonly y: number }) {
  return (
    <text x={x} y={y} textAnchor="middle">
      {phase.name}
    </text>
  );
}

function NowMark({ x }: { readonly x: number }) {
  const anchor = x < 60 ? "start" : x > 660 ? "end" : "middle";
  return (
    <g className="timeline-picture__now">
      <text x={anchor === "middle" ? x : anchor === "start" ? 4 : 716} y="15" textAnchor={anchor}>
        {say("You are here")}
      </text>
      <path d={`M${x - 7} 21h14l-7 9Z`} />
    </g>
  );
}

function Flag({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className="timeline-picture__flag" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7Z`} />;
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly end?: boolean;
}

function Lines({ lines, x, y, end = false }: LinesProps) {
  return (
    <text textAnchor={end ? "end" : "start"}>
      {lines.map((line, index) => (
        <tspan x={x} y={y + index * 18} key={line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
