/** What must be true of the app in every world of the model, and how what it shows is written down. */
import type { Answers, ScreenId } from "#rules";
import { closedByButton, inOrder, isOutOfScope, standing, verdictOf, visitOf } from "./world.ts";
import { denied, isMarked, type Standing, type Told } from "./pages.ts";
import type { World } from "./world.ts";

/** What an app shows and keeps; both the simulated and the real one are looked at in this way. */
export interface Shown {
  readonly address: string;
  /** The page of the questionnaire, when one is shown, by the screen it begins with, and which step of it. */
  readonly step: string | undefined;
  /** Every control of the page to answer with: a question, a line, or a box under a list; sorted. */
  readonly controls: readonly string[];
  /** Those that are marked, radios with the option; sorted. */
  readonly marks: readonly string[];
  /** What a page with a result says, as `verdictOf` writes it; on the other pages undefined. */
  readonly verdict: string | undefined;
  /** What is kept in the browser’s storage; undefined when nothing is. */
  readonly kept: Told | undefined;
  readonly saysExpired: boolean;
}

/** How a step of a page is written down. */
export function stepName(page: ScreenId, second: boolean): string {
  return `${page}, ${second ? "second" : "first"} step`;
}

/** How the button is written down that says "None of these" itself. */
export const noneByButton = "none by the button";

/** How the boxes under a list are written down. */
export const noneOf = (legend: string): string => `none of: ${legend}`;
export const unsureOn = (legend: string): string => `not sure on: ${legend}`;

function controlsOf(world: World, part: Standing): readonly string[] {
  switch (part.part.kind) {
    case "choice":
      return part.questions;
    case "stems":
      return [
        ...part.stems,
        part.part === closedByButton(world)?.part ? noneByButton : noneOf(part.part.legend),
      ];
    case "sites":
    case "checklist":
      return [...part.questions, noneOf(part.part.legend)];
    case "followUps":
      return [];
  }
}

function marksOf({ answers, ticks }: Told, list: Standing): readonly string[] {
  const { part, questions, stems } = list;
  if (part.kind === "followUps") return [];
  if (part.kind === "choice")
    return questions.flatMap((id) => (answers[id] === undefined ? [] : [`${id}: ${answers[id]}`]));
  const ticked = stems.filter((stem) => ticks.includes(stem));
  const allNo = ticked.length === 0 && denied(list).every((id) => answers[id] === "no");
  const none = allNo ? [noneOf(part.legend)] : [];
  if (part.kind === "stems") return [...ticked, ...none];
  const marked = questions.filter((id) => isMarked(answers[id])).map((id) => `${id}: ${String(answers[id])}`);
  const unsure = questions.some((id) => answers[id] === "unsure") ? [unsureOn(part.legend)] : [];
  return [...marked, ...none, ...unsure];
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
    inOrder(shown.kept) !== inOrder(world.kept) &&
      `storage holds ${inOrder(shown.kept)}, not ${inOrder(world.kept)}`,
    shown.saysExpired !== world.saysExpired &&
      `it ${shown.saysExpired ? "says" : "does not say"} that answers were removed`,
    resultPages.includes(address) &&
      shown.verdict !== verdictOn(address, world.answers) &&
      `it says ${String(shown.verdict)}, not ${String(verdictOn(address, world.answers))}`,
    ...(address === "/check" ? checkComplaints(world, shown) : []),
  ];
  return all.filter((complaint) => complaint !== false);
}

function checkComplaints(world: World, { step, controls, marks }: Shown): readonly (string | false)[] {
  const { page, second } = visitOf(world);
  const expected = page === undefined ? "no page" : stepName(page, second === true);
  const parts = standing(world);
  const asked = parts.flatMap((part) => controlsOf(world, part)).toSorted();
  const marked = parts.flatMap((part) => marksOf(world, part)).toSorted();
  return [
    step !== expected && `the step is ${String(step)}, not ${expected}`,
    controls.join() !== asked.join() && `to answer is “${controls.join()}”, not “${asked.join()}”`,
    marks.join() !== marked.join() && `marked is “${marks.join()}”, not “${marked.join()}”`,
  ];
}
