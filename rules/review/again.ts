/** Checking again, for the review sheet: what is asked again when a person comes back, what is filled in, and why. */
import { keysOf } from "../engine/keys.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import {
  askedAgain,
  checkingAgainNotes,
  isScreenCarriedOver,
  type Again,
} from "../upper-back/recheck/asked-again.ts";
import { screens } from "../upper-back/questions/screens.ts";

const kinds = {
  askAgain: "Asked again, with nothing filled in",
  fromTime: "Filled in from the answer before and the days since",
  carriedOver: "Filled in as it was answered before",
} as const satisfies Record<Again["kind"], string>;

/** How checking again works, one row for each reason, and what is said on the screens. */
export function reviewedAgain(): readonly string[] {
  const leftOut = keysOf(screens).filter(isScreenCarriedOver);
  return [
    "A person may keep a check on the device and do it again later. It starts with the emergency signs, and both checks are judged by the rules of today. The level gets milder only when for each sign that had asked for more an answer has changed; never when the clock of the device shows an earlier time than at the check before.",
    "",
    `Screens left out, as nothing on them is asked again: ${leftOut.map((id) => `\`${id}\``).join(", ") || "none"}. They can still be opened from the list of the answers.`,
    "",
    "| What happens | Why | Questions | Agree |",
    "| --- | --- | --- | --- |",
    ...keysOf(kinds).flatMap((kind) =>
      reasonsOf(kind).map(
        (because) => `| ${kinds[kind]} | ${because} | ${questionsWith(kind, because)} | ☐ |`,
      ),
    ),
    "",
    "Said on the screens to a person who checks again:",
    "",
    ...keysOf(checkingAgainNotes).map((id) => `- \`${id}\` ${checkingAgainNotes[id] ?? ""}`),
    "",
  ];
}

function reasonsOf(kind: Again["kind"]): readonly string[] {
  const all = keysOf(questions).map((id): Again => askedAgain(id));
  return [...new Set(all.filter((again) => again.kind === kind).map(({ because }) => because))];
}

function questionsWith(kind: Again["kind"], because: string): string {
  const found = keysOf(questions).filter((id: QuestionId) => {
    const again: Again = askedAgain(id);
    return again.kind === kind && again.because === because;
  });
  return found.map((id) => `\`${id}\``).join(", ");
}
