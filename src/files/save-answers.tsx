import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { answersFileName, writeAnswersFile } from "./answers-file.ts";
import { SaveButton } from "./save-button.tsx";

/** Saves the answers as a file that this page can open again. Nothing is shown before the first answer. */
export function SaveAnswers() {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const painStarted = useSession((session) => session.painStarted);
  const followsUp = useSession((session) => session.followsUp);
  const country = useSession((session) => session.country);
  if (answeredAt === undefined || Object.keys(answers).length === 0) return null;
  const make = () => {
    const savedAt = Date.now();
    const text = writeAnswersFile({ answers, answeredAt, savedAt, painStarted, followsUp, country });
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
