/** What must be true of the app in every world of the model, and how what it shows is written down. */
import { interview, type Answers, type QuestionId, type ScreenId } from "#rules";
import { isMarked, isOutOfScope, partsOf, verdictOf, visitOf, type World } from "./world.ts";

/** What an app shows and keeps; both the simulated and the real one are looked at in this way. */
export interface Shown {
  readonly address: string;
  /** The screen of the questionnaire, when one is shown. */
  readonly screen: ScreenId | undefined;
  /** The marks on the screen, as `marksOf` writes them, sorted. */
  readonly marks: readonly string[];
  /** What a page with a result says, as `verdictOf` writes it; on the other pages undefined. */
  readonly verdict: string | undefined;
  /** The answers in the browser’s storage; undefined when there are none. */
  readonly kept: Answers | undefined;
  readonly saysExpired: boolean;
}

/** The marks that these answers make on a screen, sorted. */
function marksOf(screen: ScreenId, answers: Answers): readonly string[] {
  return partsOf(screen, answers)
    .flatMap(({ part, items }): readonly string[] => {
      if (part.kind === "choice") return given(part.question, answers);
      if (items.every((item) => answers[item] === "no")) return [noneOf(items)];
      const marked = items.filter((item) => isMarked(answers[item])).flatMap((item) => given(item, answers));
      const unsure = items.some((item) => answers[item] === "unsure");
      return unsure ? [...marked, unsureOf(items)] : marked;
    })
    .toSorted();
}

/** How “none of these” of a list is written down. */
export function noneOf([first]: readonly QuestionId[]): string {
  return `none of the list of ${first ?? ""}`;
}

/** How “I’m not sure about some of these” of a list is written down. */
export function unsureOf([first]: readonly QuestionId[]): string {
  return `not sure on the list of ${first ?? ""}`;
}

function given(question: QuestionId, answers: Answers): readonly string[] {
  const answer = answers[question];
  return answer === undefined ? [] : [`${question}: ${answer}`];
}

/** Pages that say something of the level. */
const resultPages: readonly string[] = ["/result", "/summary", "/plan"];

/** What `/summary` and `/plan` may say of a verdict: a sheet or not, a plan or not. */
function verdictOn(address: string, answers: Answers): string | undefined {
  const verdict = verdictOf(answers);
  switch (address) {
    case "/result":
      return verdict;
    case "/summary":
      return verdict === "open" ? "no sheet" : "sheet";
    case "/plan":
      return (verdict === "soon" || verdict === "selfCare") && !isOutOfScope(answers) ? "plan" : "no plan";
    default:
      return undefined;
  }
}

/** Everything in which the app is not as it should be; empty when all is well. */
export function complaints(world: World, shown: Shown): readonly string[] {
  const { address } = visitOf(world);
  const all: (string | false)[] = [
    shown.address !== address && `the page is ${shown.address}, not ${address}`,
    !same(shown.kept, world.kept?.answers) &&
      `storage holds ${JSON.stringify(shown.kept)}, not ${JSON.stringify(world.kept?.answers)}`,
    shown.saysExpired !== world.saysExpired &&
      `it ${shown.saysExpired ? "says" : "does not say"} that answers were removed`,
    resultPages.includes(address) &&
      shown.verdict !== verdictOn(address, world.answers) &&
      `it says ${String(shown.verdict)}, not ${String(verdictOn(address, world.answers))}`,
    address === "/check" && screenComplaint(world, shown),
  ];
  return all.filter((complaint) => complaint !== false);
}

/** Whether both hold the same answers; a kept session without an answer is as good as none. */
function same(one: Answers = {}, other: Answers = {}): boolean {
  const sorted = (answers: Answers) => JSON.stringify(Object.entries(answers).toSorted());
  return sorted(one) === sorted(other);
}

function screenComplaint(world: World, { screen, marks }: Shown): string | false {
  if (screen === undefined) return "no question is shown";
  const allowed = allowedScreens(world);
  if (!allowed.includes(screen)) return `the screen is ${screen}, allowed is ${allowed.join(" or ")}`;
  const expected = marksOf(screen, world.answers);
  return marks.join() !== expected.join() && `marked is “${marks.join()}”, not “${expected.join()}”`;
}

/**
 * The screen the person asked for, when it is theirs and no question before it is open (whoever changes one answer
 * may leave some open); otherwise the first with an open question, or any of their screens when none is open.
 */
function allowedScreens(world: World): readonly ScreenId[] {
  const { path } = interview(world.answers);
  const { screen, changing } = visitOf(world);
  const ids = path.map(({ id }) => id);
  const open = path.findIndex(({ toAsk }) => toAsk.length > 0);
  const wanted = screen === undefined ? -1 : ids.indexOf(screen);
  const reachable = open < 0 || wanted <= open || changing === true;
  if (screen !== undefined && wanted >= 0 && reachable) return [screen];
  return open < 0 ? ids : ids.slice(open, open + 1);
}

/** The world with the screen that is shown: one that was not asked for has replaced what was asked for. */
export function settled(world: World, { screen }: Shown): World {
  const visit = visitOf(world);
  if (visit.address !== "/check" || screen === undefined || screen === visit.screen) return world;
  const { address, load, index } = visit;
  const visits = world.visits.with(world.at, { address, load, index, screen });
  return { ...world, visits };
}
