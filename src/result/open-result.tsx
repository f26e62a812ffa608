import { dispositions } from "#rules";
import { Link } from "react-router";
import { Signpost } from "../components/signpost.tsx";
import * as paths from "../paths.ts";
import { InAnotherTab } from "../session/in-another-tab.tsx";
import type { Asking } from "../session/use-result.ts";
import { say } from "../words/say.ts";

interface OpenResultProps {
  readonly result: Asking["ofAnswers"];
}

/** Some questions are still open. What is certain already is said; care at home never is. */
export function OpenResult({ result }: OpenResultProps) {
  return (
    <Signpost
      windowTitle={say("Your result")}
      title={say("We need a few more answers")}
      ways={
        <Link className="button" to={paths.check}>
          {say("Go on with the questions")}
        </Link>
      }
    >
      {result.atLeast !== undefined && (
        <p className="lead">
          {say("One thing is clear already: your answers so far lead to {help}, or sooner.", {
            help: dispositions[result.atLeast].moveTo,
          })}
        </p>
      )}
      {result.atLeast === "urgent" && <p>{dispositions.urgent.where}</p>}
      <p>{say("Your result comes when the last question is answered.")}</p>
      <InAnotherTab />
    </Signpost>
  );
}
