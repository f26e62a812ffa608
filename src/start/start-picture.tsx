import { useId } from "react";
import { BackFigure } from "../components/body-map/figure.tsx";

/** The picture of the start page: a person from behind, and warmth between the shoulder blades. Decoration only. */
export function StartPicture() {
  const id = useId();
  return (
    <svg className="start__picture" viewBox="0 0 360 400" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id={`${id}-arch`}>
          <path d="M10 400V180a170 170 0 0 1 340 0V400Z" />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-arch)`}>
        <rect className="start__wall" width="360" height="400" />
        <circle className="start__sun" cx="180" cy="176" r="138" />
        <g transform="translate(34 58) scale(0.812)">
          <BackFigure />
          <circle className="start__warmth" cx="180" cy="236" r="78" />
          <circle className="start__warmth" cx="180" cy="236" r="52" />
          <circle className="start__warmth" cx="180" cy="236" r="27" />
        </g>
      </g>
    </svg>
  );
}
