/** What a person can do on the page in front of them, worked out from the model alone. */
import {
  interview,
  isKeyOf,
  keysOf,
  optionsOf,
  questions,
  screens,
  type QuestionId,
  type ScreenId,
} from "#rules";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import type { Address, Step } from "./steps.ts";
import { isMarked, partsOf, verdictOf, visitOf, type Action, type AskedPart, type World } from "./world.ts";

/** The one of `all` that `pick` (from 0 to below 1) points at. */
function picked<T>(all: readonly T[], pick: number): T | undefined {
  return all[Math.floor(pick * all.length)];
}

/** The actions that a step stands for in this world, in order; none when there is nothing to do it to. */
export function actionsFor(step: Step, world: World): readonly Action[] {
  const { address, screen } = visitOf(world);
  const asked = address === "/check" && screen !== undefined ? partsOf(screen, world.answers) : [];
  switch (step.kind) {
    case "mark":
      return listed(
        picked(
          asked.flatMap((part) => marks(part, world)),
          step.pick,
        ),
      );
    case "answerAndGoOn":
      if (screen === undefined || asked.length === 0) return [];
      return isOptional(screen)
        ? [{ kind: "skip" }]
        : [...asked.flatMap((part) => mildest(part, world)), { kind: "continue" }];
    case "goOn":
      return asked.length === 0 ? [] : [{ kind: "continue" }];
    case "back":
      return address === "/check" ? [backLink(world)] : [];
    case "stepBack":
      return world.at > 0 ? [{ kind: "step", by: -1 }] : [];
    case "stepForward":
      return world.at < world.visits.length - 1 ? [{ kind: "step", by: 1 }] : [];
    case "follow":
      return listed(mainLink(address, world));
    case "change":
      return address === "/answers" ? listed(changeLink(world, step.pick)) : [];
    case "reload":
    case "clear":
    case "open":
    case "wait":
    case "sleep":
    case "away":
    case "clockBack":
    case "language":
    case "secondTab":
    case "storageEmptied":
      return [];
  }
}

function listed<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

function isOptional(screen: ScreenId): boolean {
  return "optional" in screens[screen];
}

/** Each way of marking something in one part of a screen, or of taking a mark back. */
function marks({ part, items }: AskedPart, { answers }: World): readonly Action[] {
  if (part.kind === "choice")
    return optionsOf(part.question).map((option) => ({ kind: "choose", question: part.question, option }));
  const allNo = items.every((item) => answers[item] === "no");
  const canBeUnsure = items.every((item) => optionsOf(item).includes("unsure"));
  const toMark = items.filter((item) => !isMarked(answers[item]));
  const unsure = items.filter((item) => answers[item] === "unsure");
  return [
    ...toMark.map((question): Action => ({ kind: "mark", question, option: "yes", items })),
    ...(canBeUnsure ? toMark : []).map((question): Action => ({
      kind: "mark",
      question,
      option: "unsure",
      items,
    })),
    ...items
      .filter((item) => answers[item] === "yes")
      .map((question): Action => ({ kind: "unmark", question })),
    { kind: allNo ? "notNone" : "none", items },
    ...(unsure.length > 0 ? [{ kind: "notUnsure", items } as const] : []),
  ];
}

/** What somebody well would answer to what is open in one part. */
function mildest({ part, items }: AskedPart, { answers }: World): readonly Action[] {
  if (items.every((item) => answers[item] !== undefined)) return [];
  if (part.kind === "choice")
    return [{ kind: "choose", question: part.question, option: usual(part.question) ?? "no" }];
  if (items.some((item) => isMarked(answers[item]))) return [];
  const question = items.find((item) => usual(item) === "yes");
  return [
    question === undefined ? { kind: "none", items } : { kind: "mark", question, option: "yes", items },
  ];
}

function usual(question: QuestionId): string | undefined {
  return isKeyOf(soreNextDay, question) ? soreNextDay[question] : undefined;
}

/** The link back: the step before in this page load, or else the screen before on this person’s way. */
function backLink(world: World): Action {
  const { screen, changing, index } = visitOf(world);
  const link = "Back";
  if (index > 0) return { kind: "step", by: -1, link };
  if (changing === true) return { kind: "visit", link, address: "/answers" };
  const { path } = interview(world.answers);
  const before = path[path.findIndex(({ id }) => id === screen) - 1];
  return before === undefined
    ? { kind: "visit", link, address: "/" }
    : { kind: "visit", link, address: "/check", screen: before.id };
}

/** The first way on that a page offers. */
function mainLink(address: Address, { answers }: World): Action | undefined {
  const verdict = verdictOf(answers);
  switch (address) {
    case "/": {
      const begun = keysOf(answers).length > 0;
      return begun
        ? { kind: "visit", link: "Go on where you stopped", address: "/check" }
        : { kind: "visit", link: "Start the check", address: "/check" };
    }
    case "/answers":
      return verdict === "open"
        ? {
            kind: "visit",
            link: "Go on with the questions",
            address: "/check",
            screen: interview(answers).next,
            changing: true,
          }
        : { kind: "visit", link: "Show my result", address: "/result" };
    case "/result":
      if (verdict === "open") return { kind: "visit", link: "Go on with the questions", address: "/check" };
      return verdict === "outOfScope"
        ? undefined
        : { kind: "visit", link: "Summary to print", address: "/summary" };
    case "/summary":
      return verdict === "open"
        ? { kind: "visit", link: "Go to the questions", address: "/check" }
        : { kind: "visit", link: "Back to your result", address: "/result" };
    case "/no-such-page":
      return { kind: "visit", link: "Go to the start", address: "/" };
    case "/check":
    case "/plan":
    case "/guide":
      return undefined;
  }
}

/** The link that changes the answers of one screen on the list of answers. */
function changeLink({ answers }: World, pick: number): Action | undefined {
  const parts = interview(answers).path.flatMap(({ id }) =>
    partsOf(id, answers).map((part) => ({ id, part })),
  );
  const chosen = picked(parts, pick);
  if (chosen === undefined) return undefined;
  const { part } = chosen.part;
  const asked = part.kind === "checklist" ? part.legend : questions[part.question].plain;
  return { kind: "visit", link: `Change: ${asked}`, address: "/check", screen: chosen.id, changing: true };
}
