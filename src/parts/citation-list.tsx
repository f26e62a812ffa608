import { sources, type Citation } from "#rules";

/** Where a statement comes from: who published it, what it is called, when, and what it speaks for. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="citation-list">
      {citations.map(({ source: key, supports }) => {
        const source = sources[key];
        return (
          <li key={key + supports}>
            <span>
              {source.organization}
              {"year" in source && `, ${source.year}`}
            </span>
            <a href={source.url} rel="noopener noreferrer">
              <cite>{source.title}</cite>
            </a>
            <span className="citation-list__supports">Speaks for: {supports}</span>
          </li>
        );
      })}
    </ul>
  );
}
