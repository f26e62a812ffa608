import { Link } from "react-router";
import type { Elements } from "../components/elements.ts";
import { hasBegun, useSession } from "../session/session.ts";
import { DangerFirst } from "../emergency/danger-first.tsx";
import * as paths from "../paths.ts";
import { StartPage } from "./start-page.tsx";
import { say } from "../words/say.ts";

/** The start page with its ways on: into the questions, back into questions begun earlier, or to the guide. */
export function StartRoute({ howIsItNow }: { readonly howIsItNow: Elements }) {
  const begun = useSession(hasBegun);
  return (
    <StartPage
      emergency={<DangerFirst />}
      howIsItNow={howIsItNow}
      startLink={
        <Link
          className="button button--large button--wide"
          to={paths.check}
          state={begun ? { screen: "rightNow" } : null}
        >
          {begun ? say("Start from the first question") : say("Start the check")}
        </Link>
      }
      continueLink={
        begun && (
          <Link className="button button--secondary" to={paths.check}>
            {say("Go on where you stopped")}
          </Link>
        )
      }
      guideLinks={[
        <Link to={paths.guide}>{say("The guide: causes, relief and prevention")}</Link>,
        <Link to={paths.exercises}>{say("Exercises with drawings")}</Link>,
        <Link to={paths.howThisWorks}>{say("How this check works, and what it cannot do")}</Link>,
        <Link to={paths.paper}>{say("The questions on paper, to print and fill in by hand")}</Link>,
      ]}
    />
  );
}
