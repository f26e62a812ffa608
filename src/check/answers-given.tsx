import { Link } from "react-router";
import { useSession } from "../session/session.ts";
import type { AnswerRow } from "./answer-rows.ts";
import { answerRows } from "./answer-rows.ts";
import { interviewOf } from "./interview-of.ts";
import * as paths from "../paths.ts";
import type { Place, ReturnPage } from "./place.ts";
import { say } from "../words/say.ts";

interface AnswersGivenProps {
  /** The page that shows them, to come back to after a change. */
  readonly on: ReturnPage;
}

/** What the person said, each to change: signs and choices first, and all that was answered no one press away. */
export function AnswersGiven({ on }: AnswersGivenProps) {
  const answers = useSession((session) => session.answers);
  const { told, denied, ignored } = answerRows(interviewOf(answers), answers);
  return (
    <div className="stack">
      <AnswerList rows={told} on={on} />
      {denied.length > 0 && (
        <details>
          <summary>{say("No to {count} signs and places", { count: denied.length })}</summary>
          <AnswerList rows={denied} on={on} />
        </details>
      )}
      {ignored.length > 0 && (
        <details>
          <summary>{say("These no longer apply")}</summary>
          <p>
            {say("You answered them before you changed something else. We keep them but do not use them.")}
          </p>
          <AnswerList rows={ignored} />
        </details>
      )}
    </div>
  );
}

interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  /** Left out for answers that cannot be changed here. */
  readonly on?: ReturnPage;
}

function AnswerList({ rows, on }: AnswerListProps) {
  return (
    <dl className="answer-list">
      {rows.map((row) => (
        <div className="answer-list__row" key={row.question} id={on === undefined ? undefined : rowId(row)}>
          <dt>{row.asked}</dt>
          <dd>{row.said}</dd>
          {on !== undefined && (
            <dd className="answer-list__change">
              <Link to={paths.check} state={{ screen: row.screen, returnTo: on } satisfies Place}>
                {say("Change")}
                <span className="visually-hidden">{`: ${row.asked}`}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function rowId({ question }: AnswerRow): string {
  return `answer-${question}`;
}
