import type { Answers } from "#rules";
import { useState } from "react";

interface FhirDownloadProps {
  readonly answers: Answers;
  /** When the questions were answered, epoch milliseconds. */
  readonly answeredAt: number;
}

type Saved = "notYet" | "done" | "failed";

/** Saves the answers as a file that the software of a practice or clinic may be able to read. */
export function FhirDownload({ answers, answeredAt }: FhirDownloadProps) {
  const [saved, setSaved] = useState<Saved>("notYet");
  const save = async () => {
    try {
      // Fetched on the press: few people need it, and it must not weigh on those who do not.
      const { questionnaireResponse } = await import("./fhir/response.ts");
      const response = questionnaireResponse(answers, answeredAt);
      saveAs(fileName(answeredAt), JSON.stringify(response, undefined, 2));
      setSaved("done");
    } catch {
      setSaved("failed");
    }
  };
  return (
    <>
      <button className="button button--secondary" type="button" onClick={() => void save()}>
        Save as FHIR file
      </button>
      <p role="status" className="copy-status">
        {saved === "done" &&
          "Your browser saves the file, most often in your downloads. Some clinic software can read it."}
        {saved === "failed" && "The file could not be made. Go online and press the button again."}
      </p>
    </>
  );
}

/** Says nothing of pain or health, because others may see the name of a file. */
function fileName(answeredAt: number): string {
  return `my-answers-${new Date(answeredAt).toISOString().slice(0, 10)}.fhir.json`;
}

function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/fhir+json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; until that moment it needs the address.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
