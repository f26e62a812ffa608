import { evaluate, outOfScope, triage, type Answers } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";
import { useSession } from "../session/session.ts";
import { DecidedResult } from "./decided-result.tsx";
import { OpenResult } from "./open-result.tsx";
import { OutOfScope } from "./out-of-scope.tsx";

/** The result, worked out from the answers each time it is shown. */
export function ResultPage() {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  if (!ready) return <NoResultYet />;
  return <ResultOf answers={answers} />;
}

function ResultOf({ answers }: { readonly answers: Answers }) {
  const result = triage(answers);
  switch (result.status) {
    case "asking":
      return <OpenResult result={result} />;
    case "decided":
      return result.disposition === "selfCare" && evaluate(outOfScope, answers).truth === "yes" ? (
        <OutOfScope />
      ) : (
        <DecidedResult result={result} answers={answers} />
      );
  }
}

/** What is built into the page: it has no answers, so it can only show the way. */
function NoResultYet() {
  return (
    <div className="stack">
      <PageTitle windowTitle="Your result">Your result</PageTitle>
      <p>Your result is worked out on this device from your answers. If nothing more appears, start here.</p>
      <div className="actions">
        <Link className="button" to="/check">
          Go to the questions
        </Link>
      </div>
    </div>
  );
}
