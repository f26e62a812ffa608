import { fetched } from "../components/fetched.ts";
import { say } from "../words/say.ts";
import { SaveButton, type FileToSave } from "./save-button.tsx";

/** Fetched on the press: it is for those who run the software of a practice or clinic. */
const questionnaires = fetched(() => import("./fhir/questionnaire.ts"));

/** Saves the questions of the check, empty, as a form for the software of a practice or clinic. */
export function FormDownload() {
  const make = async (): Promise<FileToSave | undefined> => {
    const made = await questionnaires.fetch();
    // So that the next press asks the network again.
    if (made === undefined) questionnaires.letGo();
    return (
      made && {
        name: "upper-back-check.questionnaire.fhir.json",
        type: "application/fhir+json",
        text: JSON.stringify(made.questionnaire(), undefined, 2),
      }
    );
  };
  return (
    <SaveButton
      make={make}
      saved={say(
        "Your browser saves the file, most often in your downloads. Answers that are filled in there can be opened here.",
      )}
    >
      {say("Save the questions as a FHIR form")}
    </SaveButton>
  );
}
