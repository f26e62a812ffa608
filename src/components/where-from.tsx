import type { Citation } from "#rules";
import { CitationList } from "./citation-list.tsx";
import { say } from "../words/say.ts";

interface WhereFromProps {
  /** What the sources are for, so that the lists on a page can be told apart. */
  readonly about: string;
  readonly citations: readonly Citation[];
}

/** The sources of a piece of advice, folded away; without any it is called general advice. */
export function WhereFrom({ about, citations }: WhereFromProps) {
  if (citations.length === 0)
    return <p className="quiet">{say("General advice, without a source of its own.")}</p>;
  return (
    <details className="help no-print">
      <summary>
        {say("Where this comes from")}
        <span className="visually-hidden">{`: ${about}`}</span>
      </summary>
      <CitationList citations={citations} />
    </details>
  );
}
