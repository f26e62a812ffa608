/** The marks of the four levels: each its own outline, so that they can be told apart without color. */
import { dispositions, type DispositionId } from "#rules";

interface Mark {
  /** The outline, filled. */
  readonly shape: string;
  /** The sign inside it, in thin lines. */
  readonly sign: string;
}

const marks: Readonly<Record<DispositionId, Mark>> = {
  /** A stop sign. */
  emergency: { shape: "M15 3H33L45 15V33L33 45H15L3 33V15Z", sign: "M24 12.5V26.5M24 35V35.5" },
  /** A warning triangle with a clock. */
  urgent: {
    shape: "M20.6 5.2a4 4 0 0 1 6.8 0L46 38.5a4 4 0 0 1-3.5 6H5.5a4 4 0 0 1-3.5-6Z",
    sign: "M24 20.5a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM24 24.5v5.5l3.5 2",
  },
  /** A leaf of a calendar. */
  soon: {
    shape: "M14 3h4v4h12V3h4v4h6a4 4 0 0 1 4 4v30a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V11a4 4 0 0 1 4-4h6Z",
    sign: "M10 18H38M13 27h4M22 27h4M31 27h4M13 36h4M22 36h4",
  },
  /** A round badge with a house. */
  selfCare: {
    shape: "M24 2a22 22 0 1 0 0 44 22 22 0 0 0 0-44Z",
    sign: "M11.5 25 24 13.5 36.5 25M16 22v12.5h16V22",
  },
};

/** The mark of a level. Silent: the level's words stand beside it. */
export function LevelMark({ level }: { readonly level: DispositionId }) {
  const { shape, sign } = marks[level];
  return (
    <svg className={`level-mark level--${level}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className="level-mark__shape" d={shape} />
      <path className="level-mark__sign" d={sign} />
    </svg>
  );
}

/** The name of a level with its mark, for lists. */
export function LevelTag({ level }: { readonly level: DispositionId }) {
  return (
    <span className={`tag level--${level}`}>
      <span>{`${dispositions[level].name} `}</span>
      <LevelMark level={level} />
    </span>
  );
}
