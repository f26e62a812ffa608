import { keysOf, sources, type Source, lowerFirst } from "#rules";
import { locale, say } from "../words/say.ts";

const tiers = {
  A: say("Health services, guideline bodies, professional societies and medicine labels"),
  B: say("Journals in which other experts review each article"),
  C: say("Charities and hospitals"),
} as const satisfies Record<Source["tier"], string>;

const readAs = {
  full: say("Read in full"),
  excerpt: say("Read in part"),
  abstract: say("Abstract read"),
} as const satisfies Record<Source["readAs"], string>;

/** Every source once, by the kind of publisher, and how much of it was read. */
export function SourceList() {
  const all: readonly Source[] = keysOf(sources).map((key) => sources[key]);
  return (
    <>
      <p>
        {say(
          "The rules and the advice rest on {count} sources. We read stored copies of them, many only in part, so a page may have changed since.",
          { count: all.length },
        )}
      </p>
      <details>
        <summary>{say("All {count} sources", { count: all.length })}</summary>
        {keysOf(tiers).map((tier) => (
          <div className="stack" key={tier}>
            <h3>{tiers[tier]}</h3>
            <ul>
              {inOrder(all.filter((source) => source.tier === tier)).map((source) => (
                <li key={source.url + source.title}>
                  <span lang="en">{source.organization}</span>
                  <span>{source.year === undefined ? ": " : `, ${source.year}: `}</span>
                  <a href={source.url} rel="noopener noreferrer">
                    <cite lang="en">{source.title}</cite>
                  </a>{" "}
                  <span className="quiet">{`(${lowerFirst(readAs[source.readAs])})`}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </>
  );
}

function inOrder(list: readonly Source[]): readonly Source[] {
  return [...list].sort((a, b) => a.organization.localeCompare(b.organization, locale));
}
