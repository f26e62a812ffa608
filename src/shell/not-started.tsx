import { Link } from "react-router";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** By this the app finds it and takes it away. */
export const notStartedId = "not-started";

/**
 * Stands below every built page that can do nothing without scripts, unseen for a few seconds; the styles alone bring it up.
 * So it is there whatever keeps the scripts away: switched off, blocked, missing, cut short, or too young for the browser.
 */
export function NotStarted() {
  return (
    <aside id={notStartedId} className="notice stack no-print" aria-label={say("This page has not started")}>
      <p>
        <strong>{say("This page has not started yet.")}</strong>{" "}
        {sayWith(
          "Wait a moment, or load it again. If it stays so, scripts may be switched off here, or this browser may be too old. Then take <paper>the questions on paper</paper>, or read <guide>the guide</guide>.",
          {
            paper: (words) => <Link to={paths.paper}>{words}</Link>,
            guide: (words) => <Link to={paths.guide}>{words}</Link>,
          },
        )}
      </p>
      <p>
        {say(
          "Do not wait for it: speak to a doctor or a health phone line today. Emergency signs and numbers stand at the top.",
        )}
      </p>
    </aside>
  );
}
