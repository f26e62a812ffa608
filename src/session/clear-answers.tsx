import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import * as paths from "../paths.ts";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";
import { say } from "../words/say.ts";

/** "Clear my answers", confirmed, from every page. */
export function ClearAnswers() {
  const clear = useSession((session) => session.clear);
  const forgetKept = useKept((kept) => kept.forgetAll);
  const somethingKept = useKept((kept) => kept.checks.length > 0);
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  const confirmed = useRef(false);
  // Once the start page has come: the questionnaire follows the answers, and would lead back to itself.
  useLayoutEffect(() => {
    if (!confirmed.current || pathname !== paths.start) return;
    confirmed.current = false;
    clear();
    forgetKept();
  }, [key, pathname, clear, forgetKept]);
  return (
    <ConfirmDialog
      trigger={say("Clear my answers")}
      title={say("Clear all your answers?")}
      text={
        somethingKept
          ? say(
              "This removes everything you told us in this tab, and the checks kept on this device. It cannot be undone.",
            )
          : say("This removes everything you told us in this tab. It cannot be undone.")
      }
      confirmLabel={say("Clear them")}
      onConfirm={() => {
        confirmed.current = true;
        void navigate(paths.start);
      }}
    />
  );
}
