import { evaluate, outOfScope, triage, type Answers, type Course, type DispositionId } from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";
import { useSession } from "../session/session.ts";
import { useCourse } from "../session/use-course.ts";
import { DecidedResult, type Decided } from "./decided-result.tsx";
import { OpenResult } from "./open-result.tsx";
import { OutOfScope } from "./out-of-scope.tsx";
import { say } from "../words/say.ts";

/** What other rooms add to the result. */
export interface ResultSlots {
  /** How it went on, when the check is done again. */
  readonly sinceLastCheck?: ReactNode;
  /** The choice to keep this check. */
  readonly keepForLater?: ReactNode;
}

/** The result, worked out from the answers each time it is shown. */
export function ResultPage(slots: ResultSlots) {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  if (!ready) return <NoResultYet />;
  return <ResultOf answers={answers} {...slots} />;
}

function ResultOf({ answers, ...slots }: ResultSlots & { readonly answers: Answers }) {
  const course = useCourse();
  const result = triage(answers);
  if (course === "waiting") return <p role="status">{say("One moment, your result is on its way.")}</p>;
  switch (result.status) {
    case "asking":
      return <OpenResult result={result} />;
    case "decided":
      return levelThatHolds(result, course) === "selfCare" &&
        evaluate(outOfScope, answers).truth === "yes" ? (
        <>
          <OutOfScope />
          {slots.sinceLastCheck}
        </>
      ) : (
        <DecidedResult
          result={{ ...result, disposition: levelThatHolds(result, course) }}
          answers={answers}
          {...slots}
        />
      );
  }
}

/** When the check is done again, the level goes down only for a reason that can be named. */
function levelThatHolds(result: Decided, course: Course | undefined): DispositionId {
  return course === undefined ? result.disposition : course.level;
}

/** What is built into the page: it has no answers, so it can only show the way. */
function NoResultYet() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your result")}>{say("Your result")}</PageTitle>
      <p>
        {say(
          "Your result is worked out on this device from your answers. If nothing more appears, start here.",
        )}
      </p>
      <div className="actions">
        <Link className="button" to="/check">
          {say("Go to the questions")}
        </Link>
      </div>
    </div>
  );
}
