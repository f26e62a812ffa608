import { useEffect, useId, useRef } from "react";
import { useSession } from "./session.ts";
import { say } from "../words/say.ts";

/** Asks, some minutes before the answers are removed. Any touch or key keeps them, the button too. */
export function StillThere() {
  return useSession((session) => session.endsSoon) && <Question />;
}

function Question() {
  const touch = useSession((session) => session.touch);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <h2 id={`${id}-title`}>{say("Are you still there?")}</h2>
      <p id={`${id}-text`}>
        {say(
          "Nobody has touched this page for almost an hour. In a few minutes your answers are removed, so that nobody else finds them here.",
        )}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={() => touch(Date.now())}>
          {say("Keep my answers")}
        </button>
      </div>
    </dialog>
  );
}
