import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { useKept } from "../session/kept.ts";
import { say } from "../words/say.ts";

/** "Delete what is kept", confirmed. */
export function DeleteKept() {
  const forgetAll = useKept((kept) => kept.forgetAll);
  return (
    <ConfirmDialog
      trigger={say("Delete what is kept")}
      title={say("Delete all checks kept here?")}
      text={say(
        "This removes every check that is kept on this device. It cannot be undone. What you are answering in this tab stays.",
      )}
      confirmLabel={say("Delete them")}
      onConfirm={forgetAll}
    />
  );
}
