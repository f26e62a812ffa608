import { outOfScopePlan, type DispositionId } from "#rules";
import { Link } from "react-router";
import { Signpost } from "../components/signpost.tsx";
import * as paths from "../paths.ts";
import { InAnotherTab } from "../session/in-another-tab.tsx";
import { ResultFirst } from "./result-first.tsx";
import { say } from "../words/say.ts";

/** While questions are open. */
export function AfterTheQuestions() {
  return (
    <Signpost
      windowTitle={say("Your plan")}
      title={say("Your plan comes after the questions")}
      ways={
        <Link className="button" to={paths.check}>
          {say("Go to the questions")}
        </Link>
      }
    >
      <p>{say("We can make a plan once we know how soon you need help.")}</p>
      <InAnotherTab />
    </Signpost>
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
  return <ResultFirst title={outOfScopePlan.title} because={outOfScopePlan.text} />;
}
