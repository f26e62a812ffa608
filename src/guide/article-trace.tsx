import { article, articleParts, articleStatements, keysOf, type ArticlePart, type Home } from "#rules";
import { Fragment } from "react";
import { Link } from "react-router";
import { placeOf } from "./homes.ts";
import { say } from "../words/say.ts";

/** Every statement of the article, in our own words, and where it went. */
export function ArticleTrace() {
  return (
    <>
      <p>
        {say(
          "This check grew out of an article by {author}, “{title}”. It makes {count} statements. Each one has a place here, or a reason why we say something else.",
          { ...article, count: articleStatements.length },
        )}
      </p>
      <details>
        <summary>
          {say("All {count} statements, and where they are", { count: articleStatements.length })}
        </summary>
        {keysOf(articleParts).map((part) => (
          <Part key={part} part={part} />
        ))}
      </details>
    </>
  );
}

function Part({ part }: { readonly part: ArticlePart }) {
  const statements = articleStatements.filter((statement) => statement.part === part);
  return (
    <div className="stack">
      <h3>{articleParts[part]}</h3>
      <ol start={statements[0]?.number ?? 1}>
        {statements.map(({ number, says, carriedBy, differs }) => (
          <li key={number}>
            <p>{says}</p>
            {differs !== undefined && (
              <p>
                <strong>{say("Here it differs:")}</strong>
                <span>{` ${differs}`}</span>
              </p>
            )}
            <p className="quiet">
              <Places homes={carriedBy} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Places({ homes }: { readonly homes: readonly Home[] }) {
  // Two references may lead to one place, such as two steps of pain relief behind the same questions.
  const places = new Map(homes.map((home) => [JSON.stringify(placeOf(home)), placeOf(home)]));
  return [...places.values()].map(({ kind, name, path }, index) => {
    return (
      <Fragment key={`${kind} ${name}`}>
        <span>{index > 0 ? ` · ${kind}: ` : `${kind}: `}</span>
        {path === undefined ? <span>{name}</span> : <Link to={path}>{name}</Link>}
      </Fragment>
    );
  });
}
