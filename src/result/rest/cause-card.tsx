import {
  answerInWords,
  causePatterns,
  exercises,
  measures,
  type EvidenceQuality,
  type PlannedPattern,
} from "#rules";
import { Link } from "react-router";
import { CitationList } from "../../components/citation-list.tsx";
import * as paths from "../../paths.ts";
import { say } from "../../words/say.ts";

const qualities: Readonly<Record<EvidenceQuality, string>> = {
  good: say("The evidence is good."),
  moderate: say("There is some evidence."),
  weak: say("The evidence is weak."),
};

/** One cause pattern: what speaks for and against it, how well that is known, and what aims at it. */
export function CauseCard({ fit }: { readonly fit: PlannedPattern }) {
  const { title, whatItIs, quality, evidence, sources } = causePatterns[fit.pattern];
  return (
    <div className="cause stack">
      <p>{whatItIs}</p>
      <h4>{say("Fits because you told us")}</h4>
      <Said reasons={fit.speaksFor} />
      <h4>{say("Does not fit because")}</h4>
      {fit.speaksAgainst.length === 0 ? (
        <p>{say("None of your answers speaks against it.")}</p>
      ) : (
        <Said reasons={fit.speaksAgainst} />
      )}
      <p>
        <strong>{qualities[quality]}</strong>
        <span>{` ${evidence}`}</span>
      </p>
      {fit.measures.length > 0 && (
        <p>
          <strong>{say("What aims at it:")}</strong>
          <span>{` ${fit.measures.map((id) => measures[id].name).join(" · ")}`}</span>
        </p>
      )}
      {fit.exercises.length > 0 && (
        <p>
          <strong>{say("Moves, each in its own time:")}</strong>{" "}
          {fit.exercises.map((id, index) => (
            <span key={id}>
              {index > 0 && <span> · </span>}
              <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
            </span>
          ))}
        </p>
      )}
      <details className="help">
        <summary>
          {say("Where this comes from")}
          <span className="visually-hidden">{`: ${title}`}</span>
        </summary>
        <CitationList citations={sources} />
      </details>
    </div>
  );
}

function Said({
  reasons,
}: {
  readonly reasons: PlannedPattern["speaksFor"] | PlannedPattern["speaksAgainst"];
}) {
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.question}>{answerInWords(reason)}</li>
      ))}
    </ul>
  );
}
