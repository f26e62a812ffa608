/** The interview, for the review sheet: every screen, question and option, why it is asked and when. */
import type { Condition } from "../engine/condition.ts";
import { keysOf } from "../engine/keys.ts";
import { questionsOfPart } from "../engine/rule-set.ts";
import { dispositions } from "../upper-back/levels/dispositions.ts";
import { enableWhen } from "../upper-back/questions/enable-when.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { screens, type Part, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import { yesNo } from "../upper-back/questions/answer-kinds.ts";
import type { Question } from "../upper-back/questions/question.ts";
import type { Stem } from "../upper-back/questions/stem.ts";
import { stems, type StemId } from "../upper-back/questions/stems.ts";
import { conditionInWords } from "../words/condition-in-words.ts";

/** One section a screen, one line a question. */
export function reviewedInterview(): readonly string[] {
  return [
    "Screens in the order of asking. A list of stems is ticked first; a second page of the same screen then asks about what was ticked, in the whole words of its questions, with the answers written out. A question is left out only when its condition is certainly not met. What nobody ticked on a list where something else was ticked is a no; a list on which nothing was ticked, not even “None of these”, is not answered.",
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
      ...stemsOf(part).map(stemLine),
      ...questionsOfPart<QuestionId>(part).map(questionLine),
    ]),
    "",
  ];
}

function legendOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "stems":
      return [`- _List of stems: ${part.legend}; or “${part.none}”_`];
    case "sites":
      return [`- _Picture and list: ${part.legend}; or “${part.none}”_`];
    case "checklist":
      return [`- _Checklist: ${part.legend}; or “${part.none}”_`];
    case "followUps":
      return ["- _On the second page, when they can matter_"];
    case "choice":
      return [];
  }
}

function stemsOf(part: Part): readonly StemId[] {
  return part.kind === "stems" ? part.stems : [];
}

function stemLine(id: StemId): string {
  const { plain, under, opens, tickSaysYes }: Stem = stems[id];
  const opened = opens.map((question) => `\`${question}\``).join(", ");
  const then = tickSaysYes === undefined ? `opens ${opened}` : `says yes to ${opened}`;
  return `- Stem \`${id}\` **${plain}**${under === undefined ? "" : ` (${under})`} → ${then}`;
}

function questionLine(id: QuestionId): string {
  const { plain, why, help, clinical, options }: Question = questions[id];
  const asked: Condition<QuestionId> | undefined = enabling[id];
  const choices = Object.entries(options).map(([option, words]) => `\`${option}\` ${words.plain}`);
  const extras = [
    isPlainYesNo(options) ? undefined : `Options: ${choices.join(" · ")}.`,
    `Why: ${why}`,
    help === undefined ? undefined : `Help: ${help}`,
    asked === undefined ? undefined : `Asked unless ruled out: ${conditionInWords(asked)}.`,
  ].filter((extra) => extra !== undefined);
  return `- \`${id}\` **${plain}** _(${clinical})_ ${extras.join(" ")}`;
}

const enabling: Readonly<Partial<Record<QuestionId, Condition<QuestionId>>>> = enableWhen;

/** Whether the options need no line: bare yes and no say nothing about this question. */
function isPlainYesNo(options: Question["options"]): boolean {
  return (
    Object.keys(options).every((option) => ["yes", "no", "unsure"].includes(option)) &&
    options["no"]?.plain === yesNo.no.plain
  );
}
