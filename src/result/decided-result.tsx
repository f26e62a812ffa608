import { notADiagnosis, whatToTell, whyOf, type Answers, type Triage } from "#rules";
import { Link } from "react-router";
import { BodyMap, siteIds } from "../parts/body-map/body-map.tsx";
import { useSession } from "../session/session.ts";
import { CauseFitSection } from "./cause-fit.tsx";
import { LevelHeader } from "./level-header.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { Reasons } from "./reasons.tsx";
import { SafetyNet } from "./safety-net.tsx";
import { WhoToSee } from "./who-to-see.tsx";

/** A triage that has come to a level. */
export type Decided = Extract<Triage, { status: "decided" }>;

interface DecidedResultProps {
  readonly result: Decided;
  readonly answers: Answers;
}

/** The result: what to do and how soon, then why, what would change it, and what to watch for. */
export function DecidedResult({ result, answers }: DecidedResultProps) {
  const { disposition } = result;
  const why = whyOf(result, answers);
  const painStarted = useSession((session) => session.painStarted);
  return (
    <div className="stack">
      <LevelHeader disposition={disposition} />
      <section className="stack">
        <h2>Why this result</h2>
        {why.length === 0 ? (
          <p>
            Nothing you told us is a warning sign by our rules, and nothing was left open. So this fits with
            pain that you can look after yourself.
          </p>
        ) : (
          <Reasons why={why} />
        )}
      </section>
      {disposition !== "emergency" && <WhoToSee why={why} answers={answers} />}
      <PlanPreview answers={answers} painStarted={painStarted} />
      <CauseFitSection answers={answers} />
      <SafetyNet disposition={disposition} answers={answers} />
      <section className="stack">
        <h2>What to tell the professional</h2>
        <ul>
          {whatToTell.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <WhereItHurts answers={answers} />
        <p>The summary has all of this on one sheet.</p>
      </section>
      <div className="actions">
        <Link className="button" to="/summary">
          Summary to print
        </Link>
        <Link className="button button--secondary" to="/answers">
          Change an answer
        </Link>
      </div>
      <p className="note">{notADiagnosis}</p>
    </div>
  );
}

function WhereItHurts({ answers }: { readonly answers: Answers }) {
  const marked = siteIds.filter((site) => answers[site] === "yes");
  return marked.length > 0 && <BodyMap selected={marked} label="Where it hurts" />;
}
