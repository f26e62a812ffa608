/** The interview, for the review sheet: every screen, question and option, why it is asked and when. */
import type { Condition } from "../engine/condition.ts";
import { keysOf } from "../engine/keys.ts";
import { questionsOfPart } from "../engine/rule-set.ts";
import { dispositions } from "../upper-back/levels/dispositions.ts";
import { enableWhen } from "../upper-back/questions/enable-when.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { screens, type Part, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import type { Question } from "../upper-back/questions/question.ts";
import { conditionInWords } from "../words/condition-in-words.ts";

/** One section a screen, one line a question. */
export function reviewedInterview(): readonly string[] {
  return [
    "Screens in the order of asking. On a checklist each item has the answers yes, no and, where it can be honest, “I’m not sure”. A question is left out only when its condition is certainly not met.",
    "",
    ...keysOf(screens).flatMap(screenLines),
  ];
}

function screenLines(id: ScreenId, index: number): readonly string[] {
  const { title, intro, parts, optional, onlyFor }: Screen = screens[id];
  const asked =
    onlyFor === undefined
      ? []
      : [`Only for: ${onlyFor.map((level) => dispositions[level].name).join(", ")}.`];
  const skipped = optional === undefined ? [] : [`May be skipped. ${optional.because}`];
  return [
    `### 2.${index + 1} ${title} (\`${id}\`)`,
    "",
    ...[...(intro === undefined ? [] : [intro]), ...asked, ...skipped].flatMap((line) => [line, ""]),
    ...parts.flatMap((part: Part) => [
      ...legendOf(part),
      ...questionsOfPart<QuestionId>(part).map(questionLine),
    ]),
    "",
  ];
}

function legendOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "checklist":
      return [`- _Checklist: ${part.legend}; or “${part.none}”_`];
    case "choice":
      return [];
  }
}

function questionLine(id: QuestionId): string {
  const { plain, why, notThis, help, clinical, options }: Question = questions[id];
  const asked: Condition<QuestionId> | undefined = enabling[id];
  const choices = Object.entries(options).map(([option, words]) => `\`${option}\` ${words.plain}`);
  const extras = [
    isPlainYesNo(options) ? undefined : `Options: ${choices.join(" · ")}.`,
    `Why: ${why}`,
    notThis === undefined ? undefined : `Not this: ${notThis}`,
    help === undefined ? undefined : `Help: ${help}`,
    asked === undefined ? undefined : `Asked unless ruled out: ${conditionInWords(asked)}.`,
  ].filter((extra) => extra !== undefined);
  return `- \`${id}\` **${plain}** _(${clinical})_ ${extras.join(" ")}`;
}

const enabling: Readonly<Partial<Record<QuestionId, Condition<QuestionId>>>> = enableWhen;

function isPlainYesNo(options: Question["options"]): boolean {
  return Object.keys(options).every((option) => ["yes", "no", "unsure"].includes(option));
}
