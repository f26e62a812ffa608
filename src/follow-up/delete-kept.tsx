import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useKept } from "../session/kept.ts";

/** "Delete what is kept", confirmed. */
export function DeleteKept() {
  const forgetAll = useKept((kept) => kept.forgetAll);
  return (
    <ConfirmDialog
      trigger="Delete what is kept"
      title="Delete all checks kept here?"
      text="This removes every check that is kept on this device. It cannot be undone. What you are answering in this tab stays."
      confirmLabel="Delete them"
      onConfirm={forgetAll}
    />
  );
}
