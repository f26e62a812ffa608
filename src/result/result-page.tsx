import { evaluate, outOfScope } from "#rules";
import { Link } from "react-router";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { Signpost } from "../components/signpost.tsx";
import { useSession } from "../session/session.ts";
import { useResult } from "../session/use-result.ts";
import { DecidedResult } from "./decided-result.tsx";
import { OpenResult } from "./open-result.tsx";
import { OutOfScope } from "./out-of-scope.tsx";
import * as paths from "../paths.ts";
import type { ResultSlots } from "./slots.ts";
import { say } from "../words/say.ts";

/** The result, worked out from the answers each time it is shown. */
export function ResultPage(slots: ResultSlots) {
  const answers = useSession((session) => session.answers);
  const result = useResult();
  switch (result.status) {
    case "notReady":
      return <NoResultYet />;
    case "waiting":
      return <p role="status">{say("One moment, your result is on its way.")}</p>;
    case "notFetched":
      return <NotFetchedPage />;
    case "asking":
      return <OpenResult result={result.ofAnswers} />;
    case "decided":
      return result.level === "selfCare" && evaluate(outOfScope, answers).truth === "yes" ? (
        <>
          <OutOfScope />
          {slots.sinceLastCheck}
        </>
      ) : (
        <DecidedResult result={result} answers={answers} {...slots} />
      );
  }
}

/** What is built into the page: it has no answers, so it can only show the way. */
function NoResultYet() {
  return (
    <Signpost
      windowTitle={say("Your result")}
      title={say("Your result")}
      ways={
        <Link className="button" to={paths.check}>
          {say("Go to the questions")}
        </Link>
      }
    >
      <p>
        {say(
          "Your result is worked out on this device from your answers. If nothing more appears, start here.",
        )}
      </p>
    </Signpost>
  );
}
