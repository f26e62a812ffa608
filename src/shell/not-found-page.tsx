import { Link } from "react-router";
import { Signpost } from "../components/signpost.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** There is no page at this address. The address itself is not repeated: it may come from anybody. */
export function NotFoundPage() {
  return (
    <Signpost
      windowTitle={say("Page not found")}
      title={say("We can’t find that page")}
      ways={
        <>
          <Link className="button" to={paths.start}>
            {say("Go to the start")}
          </Link>
          <Link className="button button--secondary" to={paths.check}>
            {say("Go to the questions")}
          </Link>
        </>
      }
    >
      <p>{say("The address may be mistyped, or the page may have moved. Your answers are not affected.")}</p>
    </Signpost>
  );
}
