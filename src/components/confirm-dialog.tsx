import { useId, useRef } from "react";
import { say } from "../words/say.ts";

interface ConfirmDialogProps {
  /** The words of the button that opens the dialog. */
  readonly trigger: string;
  readonly title: string;
  readonly text: string;
  readonly confirmLabel: string;
  /** The words of the way out, which comes first and so has the focus. */
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
}

/** A button for something that cannot be undone, and the question whether it is really meant. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, text, confirmLabel, cancelLabel = say("No, go back"), onConfirm } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => dialog.current?.showModal()}>
        {trigger}
      </button>
      <dialog className="dialog" ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        <div className="actions">
          <button type="button" className="button button--secondary" onClick={() => dialog.current?.close()}>
            {cancelLabel}
          </button>
          <button
            type="button"
            className="button button--danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirmLabel}
          </button>
        </div>
      </dialog>
    </>
  );
}
