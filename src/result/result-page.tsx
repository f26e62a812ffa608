import { evaluate, outOfScope, triage, type Answers, type DispositionId, type Triage } from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { PageTitle } from "../components/page-title.tsx";
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
  if (waitsFor(course, result)) {
    return course === "notFetched" ? (
      <NotFetchedPage />
    ) : (
      <p role="status">{say("One moment, your result is on its way.")}</p>
    );
  }
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
        <DecidedResult result={result} level={levelThatHolds(result, course)} answers={answers} {...slots} />
      );
  }
}

/** Without the comparison nobody can tell whether the level may go down; but nothing is above an emergency. */
function waitsFor(course: ReturnType<typeof useCourse>, result: Triage): boolean {
  if (result.status === "decided" && result.disposition === "emergency") return false;
  return course === "waiting" || course === "notFetched";
}

/** When the check is done again, the level goes down only for a reason that can be named. */
function levelThatHolds(result: Decided, course: ReturnType<typeof useCourse>): DispositionId {
  return typeof course === "object" ? course.level : result.disposition;
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
