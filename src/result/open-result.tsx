import { dispositions } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import type { Asking } from "../session/use-result.ts";
import { say } from "../words/say.ts";

interface OpenResultProps {
  readonly result: Asking["ofAnswers"];
}

/** Some questions are still open. What is certain already is said; care at home never is. */
export function OpenResult({ result }: OpenResultProps) {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your result")}>{say("We need a few more answers")}</PageTitle>
      {result.atLeast !== undefined && (
        <p className="lead">
          {say("One thing is clear already: your answers so far lead to {help}, or sooner.", {
            help: dispositions[result.atLeast].moveTo,
          })}
        </p>
      )}
      <p>{say("Your result comes when the last question is answered.")}</p>
      <div className="actions">
        <Link className="button" to="/check">
          {say("Go on with the questions")}
        </Link>
      </div>
    </div>
  );
}
