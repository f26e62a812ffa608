const places = [1, 2, 3, 4, 5] as const;

/** A risk as five bars, as many filled as its step from 1 to 5. Silent: its word stands beside it. */
export function RiskMark({ step }: { readonly step: number }) {
  return (
    <svg className="risk-mark" viewBox="0 0 42 20" aria-hidden="true" focusable="false">
      {places.map((place) => (
        <rect
          key={place}
          className={place <= step ? "risk-mark__bar risk-mark__bar--full" : "risk-mark__bar"}
          x={place * 8 - 7}
          y={16 - place * 3}
          width="6"
          height={place * 3 + 3}
          rx="1"
        />
      ))}
    </svg>
  );
}
