import { interview, sheetOf } from "#rules";
import { Link } from "react-router";
import { FhirDownload } from "../files/fhir-download.tsx";
import { SaveAnswers } from "../files/save-answers.tsx";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { shortDay, recordTime } from "../time/date-words.ts";
import { Signpost } from "../components/signpost.tsx";
import * as paths from "../paths.ts";
import { fetchedAgain } from "../session/fetched-again.ts";
import { InAnotherTab } from "../session/in-another-tab.tsx";
import { useSession } from "../session/session.ts";
import { useResult, type Decided } from "../session/use-result.ts";
import { SummaryPage } from "./summary-page.tsx";
import { say } from "../words/say.ts";

/** The sheet of the answers given so far; the way to the questions while there is nothing to put on it. */
export function SummaryRoute() {
  const result = useResult();
  const answeredAt = useSession((session) => session.answeredAt);
  switch (result.status) {
    case "notReady":
    case "asking":
      return <NoSheetYet />;
    case "waiting":
      return <p role="status">{say("One moment, your summary is on its way.")}</p>;
    case "notFetched":
      return <NotFetchedPage />;
    case "decided":
      return answeredAt === undefined ? (
        <NoSheetYet />
      ) : (
        <SummaryOf result={result} answeredAt={answeredAt} />
      );
  }
}

interface SummaryOfProps {
  readonly result: Decided;
  readonly answeredAt: number;
}

function SummaryOf({ result: { ofAnswers, level, course }, answeredAt }: SummaryOfProps) {
  const answers = useSession((session) => session.answers);
  // The words are there wherever the comparison is.
  const again = fetchedAgain.now();
  const triage = { ...ofAnswers, disposition: level };
  const sheet = sheetOf({
    answers,
    triage,
    interview: interview(answers),
    answeredAt: recordTime(answeredAt),
    course: course && again?.courseLines(course, shortDay),
  });
  return (
    <SummaryPage sheet={sheet} resultPath={paths.result}>
      <SaveAnswers />
      <FhirDownload answers={answers} answeredAt={answeredAt} triage={triage} />
    </SummaryPage>
  );
}

function NoSheetYet() {
  return (
    <Signpost
      windowTitle={say("Your summary")}
      title={say("Your summary for a professional")}
      ways={
        <Link className="button" to={paths.check}>
          {say("Go to the questions")}
        </Link>
      }
    >
      <p>{say("There is a sheet to print once the questions are answered.")}</p>
      <InAnotherTab />
    </Signpost>
  );
}
