/** The pages of the questionnaire: which screens stand together, and what of them this person is asked. */
import {
  answerState,
  keysOf,
  questionsOfPart,
  screens,
  type Answers,
  type NonEmpty,
  type Part,
  type QuestionId,
  type ScreenId,
  type StemId,
} from "#rules";
import { interviewOf } from "./interview-of.ts";
import { openedBy, toExplain, type StemList } from "./ticks.ts";
import { say } from "../words/say.ts";

/** Screens that begin a page of their own would cost a press each; what is about the pain itself stands together. */
const together: Partial<Record<ScreenId, ScreenId>> = {
  whereItHurts: "howItStarted",
  howBad: "howItStarted",
};

/** The screen that the page of a screen begins with; it names the page. */
export function pageOf(screen: ScreenId): ScreenId {
  return together[screen] ?? screen;
}

/** The screens of the page that begins with `page`. */
export function screensOf(page: ScreenId): readonly ScreenId[] {
  return keysOf(screens).filter((screen) => pageOf(screen) === page);
}

/** What stands above the first step of a page. */
export function titleOf(page: ScreenId): string {
  return screensOf(page).length > 1 ? say("Your pain") : screens[page].title;
}

/** The parts of a page, in reading order. */
export function partsOf(page: ScreenId): readonly Part[] {
  return screensOf(page).flatMap((screen): readonly Part[] => screens[screen].parts);
}

/** The stems of a page, in reading order. */
export function stemsOn(page: ScreenId): readonly StemId[] {
  return partsOf(page).flatMap((part) => (part.kind === "stems" ? part.stems : []));
}

/** A list of stems, a list of items or one question, with what of it this person is asked. */
export interface ShownPart {
  /** Of a list of stems only the lines that stand there: nobody says no to a line that was not shown. */
  readonly part: Part;
  readonly questions: NonEmpty<QuestionId>;
}

/** The questions of a page that stand on it for this person: those already answered, and those still wanted. */
export type Wanted = ReadonlySet<QuestionId>;

/**
 * The questions of a page that this person is asked. Normally what could still change the level, and what is answered
 * already; with `rest`, everything that applies.
 */
export function wantedOn(page: ScreenId, answers: Answers, rest: boolean): Wanted {
  const { applies } = answerState(answers);
  const { path } = interviewOf(answers);
  const toAsk = new Set(path.flatMap((screen) => screen.toAsk));
  const isOptional = path.some(({ id, optional }) => optional && pageOf(id) === page);
  return new Set(
    partsOf(page)
      .flatMap((part) => questionsOfPart<QuestionId>(part))
      .filter((question) => applies(question) === "yes")
      .filter((question) => rest || isOptional || answers[question] !== undefined || toAsk.has(question)),
  );
}

/** The parts of the first step of a page: lists to tick, places, and questions with their options. */
export function firstParts(page: ScreenId, wanted: Wanted): readonly ShownPart[] {
  return partsOf(page)
    .filter(({ kind }) => kind !== "followUps")
    .flatMap((part) => shown(part, questionsOfPart<QuestionId>(part), wanted));
}

/** What the second step of a page asks: all about what was ticked, and what follows from it, as far as it applies. */
export function secondParts(
  page: ScreenId,
  wanted: Wanted,
  answers: Answers,
  ticks: readonly StemId[],
): readonly ShownPart[] {
  const { applies } = answerState(answers);
  const asked = partsOf(page).flatMap((part) => {
    switch (part.kind) {
      case "stems":
        return toExplain(part, answers, ticks);
      case "followUps":
        return part.questions.filter((question) => applies(question) === "yes");
      case "sites":
      case "checklist":
      case "choice":
        return [];
    }
  });
  return asked.flatMap((question) => shown({ kind: "choice", question }, [question], wanted));
}

function shown(part: Part, questions: readonly QuestionId[], wanted: Wanted): readonly ShownPart[] {
  // A person looks for the place that hurts, whether or not it could change the level: the list stays whole.
  const isWhole = part.kind === "sites" && questions.some((question) => wanted.has(question));
  const [first, ...others] = isWhole ? questions : questions.filter((question) => wanted.has(question));
  if (first === undefined) return [];
  return [{ part: part.kind === "stems" ? withLines(part, wanted) : part, questions: [first, ...others] }];
}

function withLines(list: StemList, wanted: Wanted): StemList {
  const [stem, ...stems] = list.stems.filter((id) => openedBy(id).some((question) => wanted.has(question)));
  if (stem === undefined) return list;
  const opened = new Set([stem, ...stems].flatMap(openedBy));
  const [question, ...questions] = list.questions.filter((id) => opened.has(id));
  if (question === undefined) return list;
  return { ...list, stems: [stem, ...stems], questions: [question, ...questions] };
}
