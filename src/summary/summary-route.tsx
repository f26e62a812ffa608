import { interview, sheetOf, triage } from "#rules";
import { Link } from "react-router";
import { timeWords } from "../parts/date-words.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useSession } from "../session/session.ts";
import { SummaryPage } from "./summary-page.tsx";

/** The sheet of the answers given so far; the way to the questions while there is nothing to put on it. */
export function SummaryRoute() {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const result = triage(answers);
  if (result.status === "asking" || answeredAt === undefined) return <NoSheetYet />;
  const sheet = sheetOf({
    answers,
    triage: result,
    interview: interview(answers),
    answeredAt: timeWords(answeredAt),
  });
  return <SummaryPage sheet={sheet} resultPath="/result" />;
}

function NoSheetYet() {
  return (
    <div className="stack">
      <PageTitle windowTitle="Your summary">Your summary for a professional</PageTitle>
      <p>There is a sheet to print once the questions are answered.</p>
      <div className="actions">
        <Link className="button" to="/check">
          Go to the questions
        </Link>
      </div>
    </div>
  );
}
