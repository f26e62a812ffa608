import type { Citation } from "#rules";
import { Suspense } from "react";
import { useFetched } from "./fetched.ts";
import { fetchedSources } from "./fetched-sources.ts";
import { say } from "../words/say.ts";

interface CitationListProps {
  readonly citations: readonly Citation[];
}

/**
 * Where a statement comes from: who published it, what it is called, when, and what it speaks for. The register of
 * sources may come later; until then the list says what the sources speak for.
 */
export function CitationList({ citations }: CitationListProps) {
  return (
    <Suspense fallback={<WithoutRegister citations={citations} />}>
      <WithRegister citations={citations} />
    </Suspense>
  );
}

function WithRegister({ citations }: CitationListProps) {
  const sources = useFetched(fetchedSources);
  if (sources === undefined) return <WithoutRegister citations={citations} />;
  return (
    <ul className="citation-list">
      {citations.map(({ source: key, supports }) => {
        const source = sources[key];
        return (
          <li key={key + supports}>
            <span lang="en">
              {"year" in source ? `${source.organization}, ${source.year}` : source.organization}
            </span>
            <a href={source.url} rel="noopener noreferrer">
              <cite lang="en">{source.title}</cite>
            </a>
            <span className="citation-list__supports">{`${say("Speaks for:")} ${supports}`}</span>
          </li>
        );
      })}
    </ul>
  );
}

function WithoutRegister({ citations }: CitationListProps) {
  return (
    <ul className="citation-list">
      {citations.map(({ source: key, supports }) => (
        <li key={key + supports}>
          <span>{say("The name of this source has not been fetched yet.")}</span>
          <span className="citation-list__supports">{`${say("Speaks for:")} ${supports}`}</span>
        </li>
      ))}
    </ul>
  );
}
