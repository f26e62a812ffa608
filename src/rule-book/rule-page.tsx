import {
  answerInWords,
  dispositions,
  exampleOf,
  exclusions,
  isQuestionId,
  keysOf,
  professionals,
  redFlags,
  storiesOf,
  type RedFlag,
  type RedFlagId,
  type StoryPart,
  type ToldStory,
} from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { CitationList } from "../components/citation-list.tsx";
import { LevelTag } from "../components/level-mark.tsx";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { RuleTree } from "../components/rule-tree.tsx";
import { WayBack } from "../components/way-back.tsx";
import * as paths from "../paths.ts";

const parts = {
  present: "The sign is there",
  notRuledOut: "The sign may be there",
  justOutside: "Just outside: it does not count",
} as const satisfies Record<StoryPart, string>;

/** One rule: all that is written down of it, and the stories that hold it to that. */
export function RulePage({ id }: { readonly id: RedFlagId }) {
  const rule: RedFlag = redFlags[id];
  const { title, when, disposition, because, notWhen, advice, sources } = rule;
  const stories = storiesOf(id);
  return (
    <article className="stack">
      <WayBack as={Link} to={paths.rules}>
        Every rule
      </WayBack>
      <PageTitle windowTitle={title}>{title}</PageTitle>
      <p>
        <LevelTag level={disposition} />
        <span>{` ${dispositions[disposition].timeFrame}`}</span>
      </p>
      <p className="lead">{because}</p>
      {advice !== undefined && <p>{advice}</p>}
      <section className="stack">
        <h2>When it counts</h2>
        <p>It counts when you answer:</p>
        <ul className="card rule__condition">
          <li>
            <RuleTree condition={when} />
          </li>
        </ul>
        <p>
          <strong>Does not count:</strong>
          <span>{` ${notWhen}`}</span>
        </p>
      </section>
      <section className="stack">
        <h2>The smallest example</h2>
        <p>As little as this sets it off, whatever else you answer:</p>
        <Lines lines={exampleInWords(id)} />
      </section>
      <section className="stack">
        <h2>What follows from it</h2>
        <Facts id={id} rule={rule} />
      </section>
      <section className="stack">
        <h2>Stories that test it</h2>
        <p>We wrote these stories ourselves. A test fails when one of them is sent to another level.</p>
        {keysOf(parts).map((part) => (
          <Stories key={part} heading={parts[part]} stories={stories[part]} />
        ))}
      </section>
      <section className="stack">
        <h2>Sources</h2>
        <CitationList citations={sources} />
      </section>
    </article>
  );
}

function Facts({
  id,
  rule: { disposition, ifUnsure, see, rulesOut },
}: {
  readonly id: RedFlagId;
  readonly rule: RedFlag;
}) {
  return (
    <dl className="facts">
      <Fact name="When it is there">{`${dispositions[disposition].headline}.`}</Fact>
      <Fact name="When you are not sure">{`${dispositions[ifUnsure].headline}.`}</Fact>
      <Fact name="Who suits it, the best first">{see.map((who) => professionals[who].name).join(", ")}</Fact>
      <Fact name="What it rules out">
        {rulesOut.length === 0 ? "Nothing by itself" : rulesOut.map((out) => exclusions[out].name).join(", ")}
      </Fact>
      <Fact name="Its name in the program">
        <code>{id}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** More stories than these are folded away. */
const shownAtOnce = 4;

function Stories({ heading, stories }: { readonly heading: string; readonly stories: readonly ToldStory[] }) {
  if (stories.length === 0) return null;
  const more = stories.slice(shownAtOnce);
  return (
    <>
      <h3>{heading}</h3>
      <StoryList stories={stories.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <details className="help">
          <summary>
            <span>{`${more.length} more of them`}</span>
            <span className="visually-hidden">{`: ${heading}`}</span>
          </summary>
          <div>
            <StoryList stories={more} />
          </div>
        </details>
      )}
    </>
  );
}

function StoryList({ stories }: { readonly stories: readonly ToldStory[] }) {
  return (
    <ul className="story-list">
      {stories.map(({ story, expected, given }) => (
        <li key={story}>
          <span>{`${story} `}</span>
          <span className="quiet">{outcome(expected, given)}</span>
        </li>
      ))}
    </ul>
  );
}

function outcome(expected: ToldStory["expected"], given: ToldStory["given"]): string {
  const wanted = dispositions[expected].name;
  if (given === expected) return `Level wanted and given: ${wanted}.`;
  return `Level wanted: ${wanted}. Given: ${given === undefined ? "none yet" : dispositions[given].name}.`;
}

function exampleInWords(id: RedFlagId): readonly string[] {
  return Object.entries(exampleOf(id)).flatMap(([question, answer]) =>
    isQuestionId(question) ? (answerInWords({ question, answer }) ?? []) : [],
  );
}
