import { hasBegun, useSession } from "./session.ts";
import { say } from "../words/say.ts";

/** Where a page about the answers has none: they may be in the tab that this one was opened from. */
export function InAnotherTab() {
  const isEmpty = useSession((session) => session.ready && !hasBegun(session));
  if (!isEmpty) return null;
  return (
    <p>
      {say(
        "There are no answers in this tab. They stay in the tab where you gave them: if you opened this page from there in a new tab, go back to that one.",
      )}
    </p>
  );
}
