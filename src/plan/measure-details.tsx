import { measures, type Measure, type MeasureId } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { say } from "../words/say.ts";

/** What sources disagree on about a measure, and where it comes from. */
export function MeasureDetails({ id }: { readonly id: MeasureId }) {
  const measure: Measure = measures[id];
  return (
    <details className="help">
      <summary>
        {say("Why, and how sure is it?")}
        <span className="visually-hidden">{` (${measure.name})`}</span>
      </summary>
      <p>{measure.why}</p>
      {measure.debate !== undefined && <p>{measure.debate}</p>}
      {measure.sources.length > 0 ? (
        <CitationList citations={measure.sources} />
      ) : (
        <p>{say("This is general advice. We found no source that tested it.")}</p>
      )}
    </details>
  );
}
