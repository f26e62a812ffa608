import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useKept } from "./kept.ts";
import { useSession } from "./session.ts";

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
    if (!confirmed.current || pathname !== "/") return;
    confirmed.current = false;
    clear();
    forgetKept();
  }, [key, pathname, clear, forgetKept]);
  return (
    <ConfirmDialog
      trigger="Clear my answers"
      title="Clear all your answers?"
      text={`This removes everything you told us in this tab${
        somethingKept ? ", and the checks kept on this device" : ""
      }. It cannot be undone.`}
      confirmLabel="Clear them"
      onConfirm={() => {
        confirmed.current = true;
        void navigate("/");
      }}
    />
  );
}
