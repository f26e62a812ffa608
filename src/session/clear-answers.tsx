import { useNavigate } from "react-router";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useSession } from "./session.ts";

/** "Clear my answers", confirmed, from every page. */
export function ClearAnswers() {
  const clear = useSession((session) => session.clear);
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      trigger="Clear my answers"
      title="Clear all your answers?"
      text="This removes everything you told us in this tab. It cannot be undone."
      confirmLabel="Clear them"
      onConfirm={() => {
        clear();
        void navigate("/");
      }}
    />
  );
}
