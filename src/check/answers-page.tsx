import { interview, screens } from "#rules";
import { Link } from "react-router";
import { SaveAnswers } from "../files/save-answers.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { useSession } from "../session/session.ts";
import { useResult } from "../session/use-result.ts";
import { answerRows, ignoredRows, type AnswerRow } from "./answer-rows.ts";
import type { Place } from "./place.ts";
import { say } from "../words/say.ts";

/** A look at all answers before the result, each of which can be changed. */
export function AnswersPage() {
  const answers = useSession((session) => session.answers);
  const { status } = useResult();
  if (status === "notReady")
    return <PageTitle windowTitle={say("Check your answers")}>{say("One moment")}</PageTitle>;
  const now = interview(answers);
  const rows = answerRows(now, answers);
  const ignored = ignoredRows(now, answers);
  const isOpen = status === "asking";
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Check your answers")}>{say("Check your answers")}</PageTitle>
      <p className="lead">
        {isOpen
          ? say("Some questions are still open. Answer them to see your result.")
          : say("Look them over. You can change any of them now.")}
      </p>
      {now.path.map(({ id }) => (
        <section className="stack" key={id}>
          <h2>{screens[id].title}</h2>
          <AnswerList rows={rows.filter(({ screen }) => screen === id)} />
        </section>
      ))}
      {ignored.length > 0 && (
        <section className="stack">
          <h2>{say("These no longer apply")}</h2>
          <p>
            {say("You answered them before you changed something else. We keep them but do not use them.")}
          </p>
          <AnswerList rows={ignored} fixed />
        </section>
      )}
      <div className="actions">
        {isOpen ? (
          <Link className="button" to="/check" state={openPlace(now.next)}>
            {say("Go on with the questions")}
          </Link>
        ) : (
          <Link className="button" to="/result">
            {say("Show my result")}
          </Link>
        )}
        <SaveAnswers />
      </div>
    </div>
  );
}

function openPlace(screen: Place["screen"] | undefined): Place | null {
  return screen === undefined ? null : { screen, returnTo: "/answers" };
}

interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  /** Without links to change an answer. */
  readonly fixed?: boolean;
}

function AnswerList({ rows, fixed = false }: AnswerListProps) {
  return (
    <dl className="answer-list">
      {rows.map((row) => (
        <div className="answer-list__row" key={row.asked}>
          <dt>{row.asked}</dt>
          <dd>
            {row.said.length === 0
              ? say("Not answered")
              : row.said.map((line) => <div key={line}>{line}</div>)}
          </dd>
          {!fixed && (
            <dd className="answer-list__change">
              <Link to="/check" state={changePlace(row)}>
                {say("Change")}
                <span className="visually-hidden">: {row.asked}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function changePlace({ screen }: AnswerRow): Place {
  return { screen, returnTo: "/answers" };
}
