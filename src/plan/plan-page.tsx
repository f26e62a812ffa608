import { plan } from "#rules";
import { Link } from "react-router";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { deviceCalendar } from "../time/device-calendar.ts";
import { Signpost } from "../components/signpost.tsx";
import { useNow } from "../time/use-now.ts";
import { useSession } from "../session/session.ts";
import { useResult, type Decided } from "../session/use-result.ts";
import { TimeOfDayContext } from "./moment.tsx";
import { AfterTheQuestions, NoPlan } from "./no-plan.tsx";
import * as paths from "../paths.ts";
import { PlanSheet } from "./plan-sheet.tsx";
import { PlanView } from "./plan-view.tsx";
import { ResultFirst } from "./result-first.tsx";
import { say } from "../words/say.ts";

/** The dated plan. It is worked out each time it is shown; only the answers and the start of the pain are kept. */
export function PlanPage() {
  const result = useResult();
  switch (result.status) {
    case "notReady":
      return <NoPlanYet />;
    case "waiting":
      return <p role="status">{say("One moment, your plan is on its way.")}</p>;
    case "notFetched":
      return <NotFetchedPage />;
    case "asking":
      return <AfterTheQuestions />;
    case "decided":
      return <PlanFor result={result} />;
  }
}

function PlanFor({ result }: { readonly result: Decided }) {
  const answers = useSession((session) => session.answers);
  const painStarted = useSession((session) => session.painStarted);
  const timeUnknown = useSession((session) => session.startTimeUnknown) === true;
  const answeredAt = useSession((session) => session.answeredAt);
  const country = useSession((session) => session.country);
  const now = useNow();
  const planned = plan({ answers, startedAt: painStarted, answeredAt, now, calendar: deviceCalendar });
  switch (planned.kind) {
    case "none":
      return <NoPlan level={result.ofAnswers.disposition} />;
    case "selfCare":
    case "untilSeen":
      if (result.because === "earlierCheck") return <EarlierResultHolds />;
      return (
        <TimeOfDayContext value={!timeUnknown}>
          <PlanView plan={planned} duration={answers.duration} painStarted={painStarted} now={now} />
          <PlanSheet plan={planned} now={now} country={country} />
        </TimeOfDayContext>
      );
  }
}

/** A plan made from the answers alone would be too mild. */
function EarlierResultHolds() {
  return (
    <ResultFirst
      title={say("Your earlier result still holds")}
      because={say(
        "Your new answers alone would be milder. We can’t be sure of that, so we make no plan from them. Your result tells you where to go and how soon.",
      )}
    />
  );
}

/** What is built into the page: it has no answers, so it can only show the way. */
function NoPlanYet() {
  return (
    <Signpost
      windowTitle={say("Your plan")}
      title={say("Your plan")}
      ways={
        <Link className="button" to={paths.check}>
          {say("Go to the questions")}
        </Link>
      }
    >
      <p>
        {say(
          "Your plan is worked out on this device from your answers. If nothing more appears, start here.",
        )}
      </p>
    </Signpost>
  );
}
