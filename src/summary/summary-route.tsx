import { interview, sheetOf, triage } from "#rules";
import { Link } from "react-router";
import { FhirDownload } from "../files/fhir-download.tsx";
import { SaveAnswers } from "../files/save-answers.tsx";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { shortDay, timeWords } from "../time/date-words.ts";
import { PageTitle } from "../components/page-title.tsx";
import { fetchedAgain } from "../session/fetched-again.ts";
import { useSession } from "../session/session.ts";
import { useCourse } from "../session/use-course.ts";
import { SummaryPage } from "./summary-page.tsx";
import { say } from "../words/say.ts";

/** The sheet of the answers given so far; the way to the questions while there is nothing to put on it. */
export function SummaryRoute() {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const course = useCourse();
  const result = triage(answers);
  if (result.status === "asking" || answeredAt === undefined) return <NoSheetYet />;
  if (course === "waiting") return <p role="status">{say("One moment, your summary is on its way.")}</p>;
  if (course === "notFetched") return <NotFetchedPage />;
  const level = course === undefined ? result.disposition : course.level;
  const sheet = sheetOf({
    answers,
    triage: { ...result, disposition: level },
    interview: interview(answers),
    answeredAt: timeWords(answeredAt),
    course: course === undefined ? undefined : fetchedAgain.now()?.courseLines(course, shortDay),
  });
  return (
    <SummaryPage sheet={sheet} resultPath="/result">
      <SaveAnswers />
      <FhirDownload answers={answers} answeredAt={answeredAt} level={level} />
    </SummaryPage>
  );
}

function NoSheetYet() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your summary")}>{say("Your summary for a professional")}</PageTitle>
      <p>{say("There is a sheet to print once the questions are answered.")}</p>
      <div className="actions">
        <Link className="button" to="/check">
          {say("Go to the questions")}
        </Link>
      </div>
    </div>
  );
}
