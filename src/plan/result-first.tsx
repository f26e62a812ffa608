import { Link } from "react-router";
import { Signpost } from "../components/signpost.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

interface ResultFirstProps {
  readonly title: string;
  /** Why there is no plan. */
  readonly because: string;
}

/** In place of a plan: why there is none, and the way to the result. */
export function ResultFirst({ title, because }: ResultFirstProps) {
  return (
    <Signpost
      windowTitle={say("Your plan")}
      title={title}
      ways={
        <Link className="button" to={paths.result}>
          {say("See your result")}
        </Link>
      }
    >
      <p className="lead">{because}</p>
    </Signpost>
  );
}
