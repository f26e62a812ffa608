import { useState } from "react";
import { say } from "../words/say.ts";
import { saveFile } from "./save-file.ts";

/** A file that the browser is to save. */
export interface FileToSave {
  /** Others may see it, so it says nothing of pain or health. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly text: string;
}

interface SaveButtonProps {
  /** What the button says. */
  readonly children: string;
  /** Makes the file when the button is pressed; undefined when what makes it could not be fetched. */
  readonly make: () => Promise<FileToSave | undefined>;
  /** What is said once the browser has the file. */
  readonly saved: string;
  /** What is said when there is no file. */
  readonly failed?: string;
}

const withoutNetwork = say(
  "The file could not be made. Go online, load this page again and press the button once more.",
);

const inFrame = say(
  "If no file comes, the page around this one does not allow it. Open the check in a window of its own.",
);

type State = "notYet" | "making" | "saved" | "savedInFrame" | "failed";

/** A button that makes a file on this device and hands it to the browser to save. */
export function SaveButton({ children, make, saved, failed = withoutNetwork }: SaveButtonProps) {
  const [state, setState] = useState<State>("notYet");
  const save = async () => {
    // A second press while the first is under way would save the file twice.
    if (state === "making") return;
    setState("making");
    try {
      const file = await make();
      if (file !== undefined) saveFile(file.name, file.type, file.text);
      // A page that frames this one can forbid files, and nothing tells us whether it does.
      setState(file === undefined ? "failed" : window.parent === window ? "saved" : "savedInFrame");
    } catch {
      setState("failed");
    }
  };
  const said: Readonly<Record<State, string>> = {
    notYet: "",
    making: say("The file is being made."),
    saved,
    savedInFrame: `${saved} ${inFrame}`,
    failed,
  };
  return (
    <>
      <button className="button button--secondary" type="button" onClick={() => void save()}>
        {children}
      </button>
      <p role="status" className="copy-status">
        {said[state]}
      </p>
    </>
  );
}
