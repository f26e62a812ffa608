import { guide, guidePageIds } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The list of all pages of the guide. */
export function GuideIndexPage() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Guide")}>{say("Guide to upper back pain after training")}</PageTitle>
      <p className="lead">
        {say(
          "Read about causes, relief and prevention at your own pace. For advice that fits your own signs, do the check.",
        )}
      </p>
      <div className="actions">
        <Link className="button" to={paths.check}>
          {say("Do the check")}
        </Link>
      </div>
      <ul className="card-list">
        {guidePageIds.map((id) => (
          <li className="card" key={id}>
            <h2>
              <Link to={paths.guidePage(guide[id].slug)}>{guide[id].title}</Link>
            </h2>
            <p>{guide[id].description}</p>
          </li>
        ))}
        <li className="card">
          <h2>
            <Link to={paths.exercises}>{say("Exercises")}</Link>
          </h2>
          <p>{say("Every movement with steps, drawings and what to look out for.")}</p>
        </li>
      </ul>
    </div>
  );
}
