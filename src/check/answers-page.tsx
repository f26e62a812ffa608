import { Link } from "react-router";
import { SaveAnswers } from "../files/save-answers.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { useSession } from "../session/session.ts";
import { useResult } from "../session/use-result.ts";
import { AnswersGiven } from "./answers-given.tsx";
import { interviewOf } from "./interview-of.ts";
import * as paths from "../paths.ts";
import type { Place } from "./place.ts";
import { say } from "../words/say.ts";

/** A look at all answers, each of which can be changed. Reachable from the first question on. */
export function AnswersPage() {
  const answers = useSession((session) => session.answers);
  const { status } = useResult();
  if (status === "notReady")
    return <PageTitle windowTitle={say("Check your answers")}>{say("One moment")}</PageTitle>;
  const { next } = interviewOf(answers);
  const isOpen = status === "asking";
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Check your answers")}>{say("Check your answers")}</PageTitle>
      <p className="lead">
        {isOpen
          ? say("Some questions are still open. Answer them to see your result.")
          : say("Look them over. You can change any of them now.")}
      </p>
      <AnswersGiven on={paths.answers} />
      <div className="actions">
        {isOpen ? (
          <Link className="button" to={paths.check} state={openPlace(next)}>
            {say("Go on with the questions")}
          </Link>
        ) : (
          <Link className="button" to={paths.result}>
            {say("Show my result")}
          </Link>
        )}
        <SaveAnswers />
      </div>
    </div>
  );
}

function openPlace(screen: Place["screen"] | undefined): Place | null {
  return screen === undefined ? null : { screen };
}
