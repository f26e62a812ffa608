import { interview, type ScreenId } from "#rules";
import { Link, useLocation, useNavigate } from "react-router";
import { Icon } from "../parts/icon.tsx";
import { useSession } from "../session/session.ts";
import { placeBefore, type ReturnPage } from "./place.ts";

interface BackLinkProps {
  readonly screen: ScreenId;
  readonly returnTo: ReturnPage | undefined;
}

/** One step back: the browser's own step where there is one, otherwise the screen before this one. */
export function BackLink({ screen, returnTo }: BackLinkProps) {
  const answers = useSession((session) => session.answers);
  const { key } = useLocation();
  const navigate = useNavigate();
  const before = placeBefore(screen, returnTo, interview(answers));
  const cameFromHere = key !== "default";
  return (
    <p className="back">
      <Link
        to={typeof before === "string" ? before : "/check"}
        state={typeof before === "string" ? null : before}
        onClick={(event) => {
          if (!cameFromHere) return;
          event.preventDefault();
          void navigate(-1);
        }}
      >
        <Icon name="arrowBack" /> Back
      </Link>
    </p>
  );
}
