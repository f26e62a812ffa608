/**
 * The check on paper. Every question has a number and every box a name, so that the rules can say which boxes they
 * look at. Read from the same records as the check itself; no text is written here a second time.
 */
import type { Condition } from "../engine/condition.ts";
import { isKeyOf, keysOf } from "../engine/keys.ts";
import { questionsOfPart, questionsOfScreen } from "../engine/rule-set.ts";
import { isAnswers } from "../upper-back/questions/answers.ts";
import { dispositionOrder, type DispositionId } from "../upper-back/levels/dispositions.ts";
import { enableWhen } from "../upper-back/questions/enable-when.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { redFlags, type RedFlagId } from "../upper-back/levels/red-flags/index.ts";
import { triage } from "../upper-back/rule-set.ts";
import { screens, type Part, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import type { Question } from "../upper-back/questions/question.ts";
import { filled } from "../engine/texts.ts";
import { optionInWords } from "../words/answer-in-words.ts";
import { phrases } from "../words/phrases.ts";

/** One box to tick. */
export interface PaperBox {
  readonly option: string;
  /** What the rules call it after the number of its question; empty for yes to a sign or a place. */
  readonly name: string;
  readonly plain: string;
  /** This box alone means: call the emergency number. */
  readonly callNow: boolean;
}

/**
 * One question with its boxes. Each sign stands in its whole words, with its answers written out: nobody turns a page for
 * what was ticked. On the list of places and on the lists that never set a level there is no box for no: not ticked
 * means no.
 */
export interface PaperQuestion {
  readonly id: QuestionId;
  readonly number: number;
  readonly plain: string;
  /** What words mean. */
  readonly help: string | undefined;
  /** For a scale of numbers. */
  readonly scale: string | undefined;
  /** The boxes after which it is to be answered, for a question that not everybody is asked. */
  readonly onlyAfter: string | undefined;
  readonly boxes: readonly PaperBox[];
}

/** Questions under one heading. */
export interface PaperPart {
  /** The heading of several questions; undefined for a single question. */
  readonly legend: string | undefined;
  /** Whether it is a list to tick, where a box that is left empty says no. */
  readonly toTick: boolean;
  readonly questions: readonly PaperQuestion[];
}

/** One screen of the check as a section of the paper. */
export interface PaperSection {
  readonly id: ScreenId;
  readonly title: string;
  readonly intro: string | undefined;
  /** Why the section may be left out; undefined where it must not be. */
  readonly optional: string | undefined;
  readonly parts: readonly PaperPart[];
}

/** One rule by the boxes that it looks at. */
export interface PaperRule {
  readonly id: RedFlagId;
  readonly title: string;
  readonly boxes: string;
  readonly ifUnsure: DispositionId;
}

/** The rules of one level. */
export interface PaperLevel {
  readonly level: DispositionId;
  readonly rules: readonly PaperRule[];
}

/** The number of each question, in the order of asking. */
const numbers: ReadonlyMap<QuestionId, number> = new Map(
  keysOf(screens)
    .flatMap((id): readonly QuestionId[] => questionsOfScreen<QuestionId>(screens[id]))
    .map((id, index) => [id, index + 1]),
);

/** Questions on lists to tick, where a box that is left empty says no. */
const onLists: ReadonlySet<QuestionId> = new Set(
  keysOf(screens)
    .flatMap((id): readonly Part[] => screens[id].parts)
    .flatMap((part): readonly QuestionId[] => (isToTick(part) ? questionsOfPart<QuestionId>(part) : [])),
);

function isToTick({ kind }: Part): boolean {
  return kind === "checklist" || kind === "sites";
}

/** The names of the boxes of a sign or a place. */
const namesOfSigns = { yes: "", past: "p", no: "n", unsure: "?" } as const;

/** Every screen, in the order of asking. */
export function paperSections(): readonly PaperSection[] {
  return keysOf(screens).map((id) => {
    const { title, intro, optional, parts }: Screen = screens[id];
    return { id, title, intro, optional: optional?.because, parts: parts.map(partOnPaper) };
  });
}

/** Every rule by the level that it asks for, the most urgent level first. */
export function paperLevels(): readonly PaperLevel[] {
  return dispositionOrder.map((level) => ({
    level,
    rules: keysOf(redFlags)
      .filter((id) => redFlags[id].disposition === level)
      .map((id) => ({
        id,
        title: redFlags[id].title,
        boxes: boxesOf(redFlags[id].when),
        ifUnsure: redFlags[id].ifUnsure,
      })),
  }));
}

function partOnPaper(part: Part): PaperPart {
  return {
    legend: "legend" in part ? part.legend : undefined,
    toTick: isToTick(part),
    questions: questionsOfPart<QuestionId>(part).map(questionOnPaper),
  };
}

const asked: Readonly<Partial<Record<QuestionId, Condition<QuestionId>>>> = enableWhen;

function questionOnPaper(id: QuestionId): PaperQuestion {
  const { plain, help, scale, options }: Question = questions[id];
  const condition = asked[id];
  return {
    id,
    number: numberOf(id),
    plain,
    help,
    scale: scale === undefined ? undefined : `${scale.from}, ${scale.to}`,
    onlyAfter: condition === undefined ? undefined : boxesOf(condition),
    boxes: Object.keys(options)
      .filter((option) => !(onLists.has(id) && option === "no"))
      .map((option) => ({
        option,
        name: nameOf(id, option),
        plain: optionInWords(id, option),
        callNow: meansEmergency({ [id]: option }),
      })),
  };
}

function numberOf(id: QuestionId): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`No screen asks ${id}.`);
  return number;
}

/** Whether a question is answered with yes, no and the like, so that its number alone can stand for yes. */
function isSign(id: QuestionId): boolean {
  return keysOf<Question["options"]>(questions[id].options).every((option) => isKeyOf(namesOfSigns, option));
}

/** A number on a scale is its own name; the boxes of a sign have signs of their own, other boxes letters. */
function nameOf(id: QuestionId, option: string): string {
  const { options, scale }: Question = questions[id];
  if (scale !== undefined) return optionInWords(id, option);
  if (isSign(id) && isKeyOf(namesOfSigns, option)) return namesOfSigns[option];
  return "abcdefghijklmnopqrstuvwxyz".charAt(Object.keys(options).indexOf(option));
}

/** Whether this one answer makes the most urgent level certain, whatever else is answered. */
function meansEmergency(answer: Readonly<Record<string, string>>): boolean {
  if (!isAnswers(answer)) return false;
  const result = triage(answer);
  return result.status === "decided" && result.disposition === dispositionOrder[0];
}

/** The boxes of a condition: "3 and 29b", or "two or more of 40, 43 and 44". */
function boxesOf(condition: Condition<QuestionId>): string {
  switch (condition.kind) {
    case "answered": {
      const { question, options } = condition;
      const number = String(numberOf(question));
      const { scale }: Question = questions[question];
      if (onLists.has(question) && !options.includes("yes"))
        return filled(phrases.notTicked, { box: number });
      const names = options.map((option) => nameOf(question, option));
      return scale === undefined
        ? number + names.join("/")
        : filled(phrases.at, { box: number, values: names.join(", ") });
    }
    case "atLeast": {
      const parts = condition.of.map(partOf);
      if (condition.count === condition.of.length) return parts.join(phrases.bothOf);
      if (condition.count === 1) return parts.join(phrases.oneOfTwo);
      return filled(phrases.orMore, { count: condition.count, parts: parts.join(", ") });
    }
  }
}

/** Parts of parts stand in brackets, so that "and" and "or" cannot be confused. */
function partOf(part: Condition<QuestionId>): string {
  return part.kind === "atLeast" && part.of.length > 1 ? `(${boxesOf(part)})` : boxesOf(part);
}
