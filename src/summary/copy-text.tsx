import { useState } from "react";
import { say } from "../words/say.ts";

type Copied = keyof typeof copiedWords;

const copiedWords = {
  notYet: "",
  done: say("Copied. You can paste it into a message or a note."),
  byHand: say("This browser did not let us copy. The text is below: select it and copy it."),
} as const;

/** Copies `text`. Where the browser does not allow it, shows the text to copy by hand. */
export function CopyText({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<Copied>("notYet");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("done");
    } catch {
      setCopied("byHand");
    }
  };
  return (
    <>
      <button className="button button--secondary" type="button" onClick={() => void copy()}>
        {say("Copy as text")}
      </button>
      <p role="status" className="copy-status">
        {copiedWords[copied]}
      </p>
      {copied === "byHand" && (
        <textarea
          className="copy-text"
          aria-label={say("The summary as text")}
          readOnly
          rows={12}
          value={text}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
