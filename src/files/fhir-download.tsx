import type { Answers, Triage } from "#rules";
import { fetched } from "../components/fetched.ts";
import { say } from "../words/say.ts";
import { SaveButton, type FileToSave } from "./save-button.tsx";

interface FhirDownloadProps {
  readonly answers: Answers;
  /** When the questions were answered, epoch milliseconds. */
  readonly answeredAt: number;
  /** With the level that holds: that of the answers, or a more urgent one of an earlier check. */
  readonly triage: Triage;
}

/** Fetched on the press: few people need it, and it must not weigh on those who do not. */
const responses = fetched(() => import("./fhir/response.ts"));

/** Saves the answers as a file that the software of a practice or clinic may be able to read. */
export function FhirDownload({ answers, answeredAt, triage }: FhirDownloadProps) {
  const make = async (): Promise<FileToSave | undefined> => {
    const made = await responses.fetch();
    // So that the next press asks the network again.
    if (made === undefined) responses.letGo();
    return (
      made && {
        name: fileName(answeredAt),
        type: "application/fhir+json",
        text: JSON.stringify(made.questionnaireResponse(answers, answeredAt, triage), undefined, 2),
      }
    );
  };
  return (
    <SaveButton
      make={make}
      saved={say(
        "Your browser saves the file, most often in your downloads. Some clinic software can read it.",
      )}
    >
      {say("Save as FHIR file")}
    </SaveButton>
  );
}

/** Says nothing of pain or health, because others may see the name of a file. */
function fileName(answeredAt: number): string {
  return `my-answers-${new Date(answeredAt).toISOString().slice(0, 10)}.fhir.json`;
}
