import { hasBegun, useSession } from "../session/session.ts";
import { say } from "../words/say.ts";

/** Loads the page again, which opens the newest version that can be had. */
export function ReloadButton() {
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={() => {
        window.location.reload();
      }}
    >
      {say("Load the newest version")}
    </button>
  );
}

/** Whether there are answers that would not survive loading the page again. */
export function useReloadLosesAnswers(): boolean {
  return useSession((session) => session.storage !== "working" && hasBegun(session));
}
