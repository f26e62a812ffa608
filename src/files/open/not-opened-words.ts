/** What is said when a file is not opened: what is wrong, and what the person can do. */
import type { NotOpened } from "../answers-file.ts";
import { say } from "../../words/say.ts";

export const notOpenedWords = {
  notReadable: say(
    "This device did not let us read the file. Try again, or copy the file to another place first.",
  ),
  tooLarge: say(
    "This file is far too large to be saved answers. Choose the one whose name begins with “my-answers”.",
  ),
  empty: say(
    "This file is empty. It may not have been saved to its end. Choose another file, or start the check anew.",
  ),
  notJson: say(
    "We cannot read this file. It is of another kind, or it was cut short. Choose the one whose name begins with “my-answers”.",
  ),
  clinicFile: say(
    "This is a file for clinic software, but it holds no answers to this check. Choose another file, or start the check anew.",
  ),
  notOurs: say(
    "This file comes from somewhere else: it holds no answers to this check. Choose the one whose name begins with “my-answers”.",
  ),
  newer: say(
    "This file was saved by a newer version of this page. Go online, load this page again, and then open the file.",
  ),
  altered: say(
    "This file holds parts that this page never writes, so we did not open it. Choose another file, or start the check anew.",
  ),
  damaged: say(
    "This file was changed or damaged after it was saved, so we did not open it. Choose another file, or start the check anew.",
  ),
  noTime: say(
    "This file does not say at what time the answers were given, so we cannot tell how old they are. Please start the check anew.",
  ),
  noAnswers: say(
    "This file holds no answers that fit the questions of today. Choose another file, or start the check anew.",
  ),
} as const satisfies Record<NotOpened | "notReadable", string>;
