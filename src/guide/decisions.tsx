import { decisions, knownDifferences, redFlags, sources, type Decision, type KnownDifference } from "#rules";
import { say } from "../words/say.ts";

/** What was decided where sources differ or are silent. */
export function Decisions() {
  const all: readonly Decision[] = decisions;
  return (
    <ul className="card-list">
      {all.map(({ id, decision, why, sources: keys = [] }) => (
        <li className="card" key={id}>
          <h3>{decision}</h3>
          <p>{why}</p>
          <p className="quiet">
            {keys.length === 0 ? (
              say("This choice is ours alone.")
            ) : (
              <>
                <span>{`${say("Sources:")} `}</span>
                <span lang="en">{[...new Set(keys.map((key) => sources[key].organization))].join("; ")}</span>
                <span>.</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const headings = {
  milder: say("Where we ask for less than a source"),
  stricter: say("Where we ask for more than a source"),
} as const satisfies Record<KnownDifference["direction"], string>;

/** Every place where a rule is known to differ from a good source, in one direction. */
export function Differences({ direction }: { readonly direction: KnownDifference["direction"] }) {
  const differences = knownDifferences.filter((known) => known.direction === direction);
  return (
    <details>
      <summary>{`${headings[direction]} (${differences.length})`}</summary>
      <ul>
        {differences.map(({ rule, source, difference }) => (
          <li key={rule + source}>
            <strong>{`${redFlags[rule].title}.`}</strong>
            <span>{` ${difference} `}</span>
            <span className="quiet" lang="en">{`(${sources[source].organization})`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
