import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { answersFileName, writeAnswersFile } from "./answers-file.ts";
import { SaveButton } from "./save-button.tsx";

/** Saves the answers as a file that this page can open again. Nothing is shown before the first answer. */
export function SaveAnswers() {
  const hasAnswers = useSession(({ answers }) => Object.keys(answers).length > 0);
  const answeredAt = useSession((session) => session.answeredAt);
  if (answeredAt === undefined || !hasAnswers) return null;
  const make = () => {
    const savedAt = Date.now();
    const text = writeAnswersFile({ ...useSession.getState(), answeredAt, savedAt });
    return Promise.resolve({ name: answersFileName(savedAt), type: "application/json", text });
  };
  return (
    <SaveButton
      make={make}
      saved={say(
        "Your browser saves the file, most often in your downloads. Anyone who opens it can read your answers. To go on from it later, choose “Open saved answers” at the foot of any page.",
      )}
      failed={say(
        "This browser did not make the file. Press the button once more, or print your summary instead.",
      )}
    >
      {say("Save my answers to a file")}
    </SaveButton>
  );
}
