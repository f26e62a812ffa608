import { useEffect, useId, useRef, useState } from "react";
import { largestFile, type NotOpened, type OpenedFile } from "../answers-file.ts";
import { readAnswersFile } from "../read-answers-file.ts";
import { Notice } from "../../components/notice.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { useSession } from "../../session/session.ts";
import { say } from "../../words/say.ts";
import { notOpenedWords } from "./not-opened-words.ts";
import { OpenedAnswers } from "./opened-file.tsx";

type Looked =
  | { readonly status: "notYet" }
  | { readonly status: "notOpened"; readonly because: NotOpened | "notReadable" }
  | (OpenedFile & { readonly number: number });

/** Opens a file with saved answers. It is read on the device; the answers in the tab stay until the person goes on. */
export function OpenFilePage() {
  // What was read from a file goes when the answers go, also when this page comes back out of the browser's cache.
  const forgotten = useSession((session) => session.forgotten);
  return <OpenFile key={forgotten} />;
}

function OpenFile() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef(0);
  const [looked, setLooked] = useState<Looked>({ status: "notYet" });

  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    chosen.current += 1;
    const number = chosen.current;
    const read = await readFile(file);
    // Another file was chosen while this one was read.
    if (number !== chosen.current) return;
    setLooked(read.status === "read" ? { ...read, number } : read);
  };
  useEffect(() => {
    // Chosen on the page that was built beforehand, before its script was there.
    void look(field.current?.files?.[0]);
  }, []);

  return (
    <div className="stack">
      <PageTitle windowTitle={say("Open saved answers")}>{say("Open saved answers")}</PageTitle>
      <p className="lead">
        {say("Did you save your answers to a file? Choose it here, and go on from there.")}
      </p>
      <p>
        <label htmlFor={id}>{say("The file with your answers")}</label>
        <br />
        <input
          id={id}
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}hint`}
          // The same file can be chosen again, after it was mended or when it could not be read.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
        />
      </p>
      <p id={`${id}hint`}>
        {say(
          "Its name begins with “my-answers” and ends with “.json”. It is read on this device, and nothing is sent.",
        )}{" "}
        {say("A form that other software filled in can be opened too, if it is the FHIR form of this check.")}
      </p>
      <div role="status">
        {looked.status === "notOpened" && (
          <Notice>
            <p>{notOpenedWords[looked.because]}</p>
            <p>{say("Nothing has changed: the answers in this tab, if there are any, are still here.")}</p>
          </Notice>
        )}
      </div>
      {looked.status === "read" && <OpenedAnswers key={looked.number} opened={looked} />}
    </div>
  );
}

async function readFile(file: File): Promise<ReturnType<typeof readAnswersFile> | Looked> {
  if (file.size > largestFile) return { status: "notOpened", because: "tooLarge" };
  try {
    return readAnswersFile(await file.text());
  } catch {
    return { status: "notOpened", because: "notReadable" };
  }
}
