import { outOfScopePlan, type DispositionId } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import { ResultFirst } from "./result-first.tsx";
import { say } from "../words/say.ts";

/** While questions are open. */
export function AfterTheQuestions() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your plan")}>{say("Your plan comes after the questions")}</PageTitle>
      <p>{say("We can make a plan once we know how soon you need help.")}</p>
      <div className="actions">
        <Link className="button" to="/check">
          {say("Go to the questions")}
        </Link>
      </div>
    </div>
  );
}

/** Why there is no plan for home, and where to go instead. */
export function NoPlan({ level }: { readonly level: DispositionId }) {
  switch (level) {
    case "emergency":
    case "urgent":
      return <HelpFirst />;
    case "soon":
    case "selfCare":
      return <OtherPlace />;
  }
}

function HelpFirst() {
  return (
    <ResultFirst
      title={say("Help comes first")}
      because={say(
        "There is no home plan for your answers. Get help first. Your result tells you where to go and how soon.",
      )}
    />
  );
}

function OtherPlace() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your plan")}>{outOfScopePlan.title}</PageTitle>
      <p className="lead">{outOfScopePlan.text}</p>
      <div className="actions">
        <Link className="button" to="/result">
          {say("See your result")}
        </Link>
      </div>
    </div>
  );
}
