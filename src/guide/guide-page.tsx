import { guide, guidePageIds, type GuidePage as GuidePageData, type GuidePageId } from "#rules";
import { Link } from "react-router";
import { Icon } from "../components/icon.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { WayBack } from "../components/way-back.tsx";
import { WhereFrom } from "../components/where-from.tsx";
import { Block } from "./block.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** One page of the guide, made from its data. */
export function GuidePage({ id }: { readonly id: GuidePageId }) {
  const page: GuidePageData = guide[id];
  const sections = Object.entries(page.sections);
  return (
    <div className="guide-page stack">
      <WayBack as={Link} to={paths.guide}>
        {say("All pages of the guide")}
      </WayBack>
      <PageTitle windowTitle={page.title}>{page.title}</PageTitle>
      <p className="lead">{page.description}</p>
      {sections.length > 3 && (
        <nav className="no-print" aria-label={say("On this page")}>
          <ul className="link-list">
            {sections.map(([section, { heading }]) => (
              <li key={section}>
                <a href={`#${section}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(([section, { heading, blocks, sources }]) => (
        <section className="stack" key={section} aria-labelledby={section}>
          <h2 id={section} tabIndex={-1}>
            {heading}
          </h2>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
          {sources.length > 0 && <WhereFrom about={heading} citations={sources} />}
        </section>
      ))}
      <p className="quiet">{say("Where no source is named, it is general advice.")}</p>
      <NextPage after={id} />
    </div>
  );
}

function NextPage({ after }: { readonly after: GuidePageId }) {
  const next = guidePageIds[guidePageIds.indexOf(after) + 1];
  if (next === undefined) return null;
  return (
    <p className="next-page no-print">
      <Link to={paths.guidePage(guide[next].slug)}>
        <span>{`${say("Next page:")} ${guide[next].title} `}</span>
        <Icon name="arrowForward" />
      </Link>
    </p>
  );
}
