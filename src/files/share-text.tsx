import { useState, useSyncExternalStore } from "react";
import { say } from "../words/say.ts";

const sharedWords = {
  notYet: "",
  underWay: "",
  done: say("The text was given to the app that you chose."),
  failed: say("This device did not share the text. You can copy it as text instead."),
} as const;

/**
 * Hands `text` to an app that the person chooses, through the share sheet of the device. Nothing is shown where there
 * is none. Only the text goes there: no address, no title, no file; and only when the person presses.
 */
export function ShareText({ text }: { readonly text: string }) {
  const canShare = useSyncExternalStore(neverChanges, hasShareSheet, isBuilding);
  const [shared, setShared] = useState<keyof typeof sharedWords>("notYet");
  if (!canShare) return null;
  const share = async () => {
    // A second press while the sheet is open would be refused by the browser.
    if (shared === "underWay") return;
    setShared("underWay");
    try {
      await navigator.share({ text });
      setShared("done");
    } catch (problem) {
      setShared(isCancelled(problem) ? "notYet" : "failed");
    }
  };
  return (
    <>
      <button className="button button--secondary" type="button" onClick={() => void share()}>
        {say("Share as text")}
      </button>
      <p role="status" className="copy-status">
        {sharedWords[shared]}
      </p>
    </>
  );
}

function hasShareSheet(): boolean {
  return "share" in navigator;
}

/** While a page is built beforehand nobody knows the device. */
function isBuilding(): boolean {
  return false;
}

function neverChanges(): () => void {
  return () => undefined;
}

/** The person closed the sheet, which is their good right and no failure. */
function isCancelled(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === "AbortError";
}
