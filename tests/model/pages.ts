/** What stands on the pages of the questionnaire in the model, and what of it is missing; of a visit it knows nothing. */
import {
  answerState,
  interview,
  keysOf,
  screens,
  stems,
  type Answers,
  type Part,
  type QuestionId,
  type ScreenId,
  type Stem,
  type StemId,
} from "#rules";

/** What the person has said on the questionnaire. */
export interface Told {
  readonly answers: Answers;
  readonly ticks: readonly StemId[];
}

/** A list or a question as it stands on a page: the lines of a list that are shown, and what is asked. */
export interface Standing {
  readonly part: Part;
  readonly questions: readonly QuestionId[];
  readonly stems: readonly StemId[];
}

/** The pain itself is asked about on one page. */
const aboutThePain: readonly ScreenId[] = ["howItStarted", "whereItHurts", "howBad"];

/** The screen that the page of a screen begins with. */
export function pageOf(screen: ScreenId): ScreenId {
  return aboutThePain.includes(screen) ? "howItStarted" : screen;
}

export function partsOf(page: ScreenId): readonly Part[] {
  return keysOf(screens)
    .filter((screen) => pageOf(screen) === page)
    .flatMap((screen): readonly Part[] => screens[screen].parts);
}

/** What a stem opens. */
export function opens(id: StemId): readonly QuestionId[] {
  const stem: Stem = stems[id];
  return stem.opens;
}

export function openedOn({ stems: lines }: Standing): readonly QuestionId[] {
  return [...new Set(lines.flatMap(opens))];
}

export function saysYes(id: StemId): boolean {
  const stem: Stem = stems[id];
  return stem.tickSaysYes === true;
}

/** Whether something is ticked on a list of stems. */
export function hasTick({ stems: lines }: Standing, { ticks }: Pick<Told, "ticks">): boolean {
  return lines.some((stem) => ticks.includes(stem));
}

function questionsIn(part: Part): readonly QuestionId[] {
  return part.kind === "choice" ? [part.question] : part.questions;
}

/** A page as somebody comes to it: to answer the rest as well, or what they had not read before. */
export interface Seen {
  readonly page: ScreenId;
  readonly rest?: boolean | undefined;
  readonly unread?: boolean | undefined;
}

/** The questions of a page that must stand on it: those answered, those that can still matter, what is optional, or all. */
export function needed(page: ScreenId, answers: Answers, rest: boolean): ReadonlySet<QuestionId> {
  const { applies } = answerState(answers);
  const toAsk = interview(answers).path.flatMap((screen) => screen.toAsk);
  return new Set(
    partsOf(page)
      .flatMap(questionsIn)
      .filter((id) => applies(id) === "yes")
      .filter((id) => rest || "optional" in screens[page] || answers[id] !== undefined || toAsk.includes(id)),
  );
}

export function firstStep(page: ScreenId, wanted: ReadonlySet<QuestionId>): readonly Standing[] {
  return partsOf(page).flatMap((part): readonly Standing[] => {
    const among = questionsIn(part);
    const some = among.filter((id) => wanted.has(id));
    // The places stand together or not at all.
    const questions = part.kind === "sites" && some.length > 0 ? among : some;
    if (part.kind === "followUps" || questions.length === 0) return [];
    const lines =
      part.kind === "stems" ? part.stems.filter((stem) => opens(stem).some((id) => wanted.has(id))) : [];
    return [{ part, questions, stems: lines }];
  });
}

/** The second step: whole questions about what was ticked, and what follows from the answers. */
export function secondStep(
  page: ScreenId,
  wanted: ReadonlySet<QuestionId>,
  { answers, ticks }: Told,
): readonly Standing[] {
  const { applies } = answerState(answers);
  const asked = partsOf(page).flatMap((part): readonly QuestionId[] => {
    if (part.kind === "followUps") return part.questions.filter((id) => applies(id) === "yes");
    if (part.kind !== "stems") return [];
    return part.stems.filter((stem) => ticks.includes(stem) && !saysYes(stem)).flatMap(opens);
  });
  return [...new Set(asked)]
    .filter((id) => wanted.has(id))
    .map((question) => ({ part: { kind: "choice", question }, questions: [question], stems: [] }));
}

/** Whether the page has a second step; for who read the rest of the page later, one with something new. */
export function hasSecond({ page, rest, unread }: Seen, told: Told): boolean {
  const asked = secondStep(page, needed(page, told.answers, rest === true), told);
  return asked.some((question) => unread !== true || isMissing(question, told));
}

/** Whether a list or a question keeps the person from going on. */
export function isMissing(list: Standing, { answers, ticks }: Told): boolean {
  if (list.part.kind === "choice") return list.questions.some((question) => answers[question] === undefined);
  const marked =
    list.stems.some((stem) => ticks.includes(stem)) || list.questions.some((id) => isMarked(answers[id]));
  return !marked && !list.questions.every((question) => answers[question] === "no");
}

/** Whether a list of the page was never read. */
export function isFirstOpen({ page, rest }: Seen, told: Told): boolean {
  return firstStep(page, needed(page, told.answers, rest === true)).some((list) => isMissing(list, told));
}

/** What becomes a no when the page is left: what was left alone on a list on which something was marked. */
export function leftAlone(list: Standing, told: Told): readonly QuestionId[] {
  const { answers, ticks } = told;
  const open = (questions: readonly QuestionId[]) => questions.filter((id) => answers[id] === undefined);
  if (list.part.kind === "choice") return [];
  if (list.part.kind !== "stems")
    return list.questions.some((id) => isMarked(answers[id])) ? open(list.questions) : [];
  if (!hasTick(list, told)) return [];
  const explained = list.stems.filter((stem) => ticks.includes(stem)).flatMap(opens);
  return open(openedOn(list)).filter((question) => !explained.includes(question));
}

/** What is said no to with a whole list: its items, or whatever its lines open. */
export function denied(list: Standing): readonly QuestionId[] {
  return list.part.kind === "stems" ? openedOn(list) : list.questions;
}

/** Whether an item of a list is ticked or marked as not sure. */
export function isMarked(answer: string | undefined): boolean {
  return answer === "yes" || answer === "unsure";
}
