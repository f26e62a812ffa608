import { dispositions, type Triage } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";

interface OpenResultProps {
  readonly result: Extract<Triage, { status: "asking" }>;
}

/** Some questions are still open. What is certain already is said; care at home never is. */
export function OpenResult({ result }: OpenResultProps) {
  return (
    <div className="stack">
      <PageTitle windowTitle="Not finished yet">We need a few more answers</PageTitle>
      {result.atLeast !== undefined && (
        <p className="lead">
          One thing is clear already: your answers so far lead to {dispositions[result.atLeast].moveTo}, or
          sooner.
        </p>
      )}
      <p>Your result comes when the last question is answered.</p>
      <div className="actions">
        <Link className="button" to="/check">
          Go on with the questions
        </Link>
      </div>
    </div>
  );
}
