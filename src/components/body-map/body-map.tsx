/** The picture of the back on which places that hurt are marked. */
import { useId } from "react";
import { isKeyOf, keysOf, questions } from "#rules";
import { BackFigure, FrontFigure } from "./figure.tsx";
import { drawing } from "./outline.ts";
import { regions, type SiteId } from "./regions.ts";
import { say } from "../../words/say.ts";

export type { SiteId } from "./regions.ts";

/** Whether the question `id` is one of the places on the picture. */
export function isSiteId(id: string): id is SiteId {
  return isKeyOf(regions, id);
}

interface BodyMapProps {
  /** The places that are marked. */
  readonly selected: readonly SiteId[];
  /**
   * Called with the place that was clicked or tapped. The picture is then only a second way to work the checkboxes
   * that stand beside it, so it is hidden from assistive technology. Without it the picture is an image.
   */
  readonly onToggle?: (site: SiteId) => void;
  /** What the picture shows, as its accessible name: "Where it hurts". */
  readonly label: string;
}

/** The small picture of the front stands in the upper right corner of the large one. */
const inset = { x: 302, y: 74, radius: 54, scale: 0.34 } as const;
const insetTransform = `translate(${inset.x - (drawing.width / 2) * inset.scale} ${inset.y - 163 * inset.scale}) scale(${inset.scale})`;

/** A drawn back with the marked places hatched. Works by click and tap; the checkboxes beside it do the same. */
export function BodyMap({ selected, onToggle, label }: BodyMapProps) {
  const id = useId();
  const marked = siteIds.filter((site) => selected.includes(site));
  const list = (between: string): string => marked.map((site) => questions[site].short).join(between);
  const area = (site: SiteId) => (
    <Area
      key={site}
      site={site}
      marked={selected.includes(site)}
      hatch={`url(#${id}-${regions[site].view})`}
      name={questions[site].short}
      onToggle={onToggle}
    />
  );
  const spoken = marked.length === 0 ? say("{label}: no place marked", { label }) : `${label}: ${list("; ")}`;
  const semantics = onToggle === undefined ? { role: "img", "aria-label": spoken } : { "aria-hidden": true };
  return (
    <div className={onToggle === undefined ? "body-map" : "body-map body-map--interactive"} {...semantics}>
      <svg className="body-map__picture" viewBox={`0 0 ${drawing.width} ${drawing.height}`} focusable="false">
        <defs>
          <Hatch id={`${id}-back`} size={1} />
          <Hatch id={`${id}-front`} size={0.7 / inset.scale} />
          <clipPath id={`${id}-frame`}>
            <rect width={drawing.width} height={drawing.height} rx="20" />
          </clipPath>
          <clipPath id={`${id}-inset`}>
            <circle cx={inset.x} cy={inset.y} r={inset.radius} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${id}-frame)`}>
          <rect className="body-map__ground" width={drawing.width} height={drawing.height} />
          <BackFigure />
          {siteIds.filter((site) => regions[site].view === "back").map(area)}
        </g>
        <circle className="body-map__inset" cx={inset.x} cy={inset.y} r={inset.radius} />
        <g clipPath={`url(#${id}-inset)`}>
          <g transform={insetTransform}>
            <FrontFigure />
            {siteIds.filter((site) => regions[site].view === "front").map(area)}
          </g>
        </g>
        <circle className="body-map__inset-edge" cx={inset.x} cy={inset.y} r={inset.radius} />
        {onToggle !== undefined && <Labels marked={marked} />}
        <text className="body-map__word" x={inset.x} y={inset.y + inset.radius + 16} textAnchor="middle">
          {say("Front")}
        </text>
      </svg>
      <p className="body-map__sides">
        <span>{say("Left")}</span>
        <span>{say("Seen from behind")}</span>
        <span>{say("Right")}</span>
      </p>
    </div>
  );
}

/** Every place on the picture, in drawing order. */
export const siteIds = keysOf(regions);

/** Diagonal stripes, so that a marked place can be told without color, on paper too. */
function Hatch({ id, size }: { readonly id: string; readonly size: number }) {
  return (
    <pattern
      id={id}
      width="9"
      height="9"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${size.toFixed(2)})`}
    >
      <rect className="body-map__tint" width="9" height="9" />
      <rect className="body-map__stripe" width="3.6" height="9" />
    </pattern>
  );
}

/** What the places are called on the picture itself, where there is little room. */
const labels = (): Readonly<Record<SiteId, string>> => ({
  siteNeck: say("Neck"),
  siteShoulderTops: say("Shoulder tops"),
  siteLeftBlade: say("Left blade"),
  siteRightBlade: say("Right blade"),
  siteBetweenBlades: say("Between"),
  siteSpine: say("Spine"),
  siteRib: say("Rib"),
  siteMidBack: say("Mid back"),
  siteFlank: say("Below ribs"),
  siteLowBack: say("Low"),
  siteChestWall: say("Chest"),
});

function Labels({ marked }: { readonly marked: readonly SiteId[] }) {
  const words = labels();
  return siteIds.map((site) => {
    const { x, y } = regions[site].label;
    return (
      <text
        key={site}
        className={marked.includes(site) ? "body-map__label body-map__label--marked" : "body-map__label"}
        x={x}
        y={y}
        textAnchor="middle"
      >
        {words[site]}
      </text>
    );
  });
}

interface AreaProps {
  readonly site: SiteId;
  readonly marked: boolean;
  readonly hatch: string;
  readonly name: string;
  readonly onToggle: ((site: SiteId) => void) | undefined;
}

function Area({ site, marked, hatch, name, onToggle }: AreaProps) {
  if (onToggle === undefined && !marked) return null;
  const { paths, reach = [] } = regions[site];
  const path = paths.join("");
  const toggle = onToggle === undefined ? {} : { onClick: () => onToggle(site) };
  return (
    <g className="body-map__area" data-site={site} {...toggle}>
      {onToggle !== undefined && <title>{name}</title>}
      {onToggle !== undefined && <path className="body-map__reach" d={reach.join("")} />}
      {marked ? (
        <path className="body-map__mark" d={path} fill={hatch} />
      ) : (
        <path className="body-map__choice" d={path} />
      )}
    </g>
  );
}
