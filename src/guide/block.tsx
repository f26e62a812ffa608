import {
  causePatterns,
  exercises,
  guide,
  lifts,
  measures,
  professionals,
  redFlags,
  whatToTell,
  type GuideBlock,
  type MeasureId,
  upperFirst,
} from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { FigurePair } from "../figures/exercise-figure.tsx";
import { Icon } from "../components/icon.tsx";
import { CarePhases, PainTrafficLight, ReturnToTraining } from "./care-course.tsx";
import { MeasureCards } from "./measure-cards.tsx";
import * as paths from "../paths.ts";
import { PatternCards } from "./pattern-cards.tsx";
import { pageOfMeasure } from "./page-of-measure.ts";
import { RedFlagList } from "./red-flag-list.tsx";
import { say } from "../words/say.ts";

/** One piece of a section: its own words, or the data that it points to. */
export function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case "text":
      return <p>{block.text}</p>;
    case "list":
      return <List items={block.items} />;
    case "measures":
      return <MeasureCards ids={block.ids} />;
    case "measureNames":
      return (
        <List
          items={block.ids.map((id) => (
            <MeasureName key={id} id={id} />
          ))}
        />
      );
    case "patterns":
      return <PatternCards ids={block.ids} />;
    case "patternNames":
      return (
        <List items={block.ids.map((id) => `${causePatterns[id].title}. ${causePatterns[id].whatItIs}`)} />
      );
    case "exercises":
      return (
        <List
          items={block.ids.map((id) => (
            <span key={id}>
              <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
              <span>{`. ${exercises[id].purpose}`}</span>
            </span>
          ))}
        />
      );
    case "lifts":
      return (
        <ul className="card-list">
          {block.ids.map((id) => (
            <li className="card" key={id}>
              <h3>{lifts[id].name}</h3>
              <FigurePair id={id} label={lifts[id].picture} />
              <List items={lifts[id].checks} />
            </li>
          ))}
        </ul>
      );
    case "redFlags":
      return <RedFlagList level={block.level} />;
    case "redFlagNames":
      return <List items={block.ids.map((id) => redFlags[id].title)} />;
    case "professionals":
      return (
        <ul className="card-list">
          {block.ids.map((id) => (
            <li className="card" key={id}>
              <h3>{upperFirst(professionals[id].name)}</h3>
              <p>
                <strong>{say("Good for:")}</strong>
                <span>{` ${professionals[id].suits}`}</span>
              </p>
              <p>
                <strong>{say("Not the first choice for:")}</strong>
                <span>{` ${professionals[id].notFirstFor}`}</span>
              </p>
            </li>
          ))}
        </ul>
      );
    case "phases":
      return <CarePhases />;
    case "trafficLight":
      return <PainTrafficLight />;
    case "returnToTraining":
      return <ReturnToTraining />;
    case "whatToTell":
      return <List items={whatToTell} />;
    case "pages":
      return (
        <List
          items={block.ids.map((id) => (
            <span key={id}>
              <Link to={paths.guidePage(guide[id].slug)}>{guide[id].title}</Link>
              <span>{`. ${guide[id].description}`}</span>
            </span>
          ))}
        />
      );
    case "check":
      return (
        <p className="next-page no-print">
          <Link to={paths.check}>
            <span>{`${block.text} `}</span>
            <Icon name="arrowForward" />
          </Link>
        </p>
      );
  }
}

function MeasureName({ id }: { readonly id: MeasureId }) {
  const page = pageOfMeasure(id);
  const { name, why } = measures[id];
  return (
    <span>
      {page === undefined ? <span>{name}</span> : <Link to={paths.guidePage(guide[page].slug)}>{name}</Link>}
      <span>{`. ${why}`}</span>
    </span>
  );
}

function List({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
