import { Link, useNavigate } from "react-router";
import { Icon } from "../components/icon.tsx";
import { useSession } from "../session/session.ts";
import { interviewOf } from "./interview-of.ts";
import * as paths from "../paths.ts";
import { placeBefore, type Place } from "./place.ts";
import { say } from "../words/say.ts";

/** One step back: the browser's own step where there is one, otherwise the page before this one. */
export function BackLink({ place }: { readonly place: Place }) {
  const answers = useSession((session) => session.answers);
  const navigate = useNavigate();
  const before = placeBefore(place, interviewOf(answers));
  return (
    <p className="back">
      <Link
        to={typeof before === "string" ? before : paths.check}
        state={typeof before === "string" ? null : before}
        onClick={(event) => {
          if (!hasStepBack()) return;
          event.preventDefault();
          void navigate(-1);
        }}
      >
        <Icon name="arrowBack" /> {say("Back")}
      </Link>
    </p>
  );
}

/** Whether the step before this one is ours too. The router counts its steps in the history of the browser. */
function hasStepBack(): boolean {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("idx" in state)) return false;
  return typeof state.idx === "number" && state.idx > 0;
}
