/** What a person can do on the page in front of them, worked out from the model alone. */
import {
  answerState,
  interview,
  keysOf,
  optionsOf,
  screens,
  questions,
  type Question,
  type QuestionId,
} from "#rules";
import { isKeyOf, type ScreenId } from "#rules";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import type { Address, Step } from "./steps.ts";
import { denied, isMarked, isMissing, pageOf, type Standing } from "./pages.ts";
import {
  after,
  closedByButton,
  formed,
  standing,
  verdictOf,
  visitOf,
  type Action,
  type World,
} from "./world.ts";

/** The one of `all` that `pick` (from 0 to below 1) points at. */
function picked<T>(all: readonly T[], pick: number): T | undefined {
  return all[Math.floor(pick * all.length)];
}

/** The actions that a step stands for in this world, in order; none when there is nothing to do it to. */
export function actionsFor(step: Step, world: World): readonly Action[] {
  const { address, page } = visitOf(world);
  const asked = standing(world);
  switch (step.kind) {
    case "mark":
      return listed(
        picked(
          asked.flatMap((part) => marks(part, world)),
          step.pick,
        ),
      );
    case "answerAndGoOn":
      if (asked.length === 0) return [];
      return isOptional(page) ? [{ kind: "skip" }] : [...mildest(world, step.today), { kind: "continue" }];
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
      return listed(changeLink(world, step.pick));
    case "offer":
      return address === "/result" ? listed(picked(offers(world), step.pick)) : [];
    case "rest":
      return address === "/result" ? listed(theRest(world)) : [];
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

function isOptional(page: ScreenId | undefined): boolean {
  return page !== undefined && "optional" in screens[page];
}

/** Each way of marking something in one part of a page, or of taking a mark back. */
function marks(list: Standing, world: World): readonly Action[] {
  const { answers, ticks } = world;
  const { part, questions: items } = list;
  const allNo: Action = {
    kind: denied(list).every((item) => answers[item] === "no") ? "notNone" : "none",
    list,
  };
  switch (part.kind) {
    case "choice":
      return optionsOf(part.question).map((option) => ({ kind: "choose", question: part.question, option }));
    case "stems": {
      const lines = list.stems.map((stem): Action => ({
        kind: ticks.includes(stem) ? "untick" : "tick",
        stem,
        list,
      }));
      return part === closedByButton(world)?.part ? lines : [...lines, allNo];
    }
    case "sites":
    case "checklist": {
      const toMark = items.filter((item) => !isMarked(answers[item]));
      const canBeUnsure =
        part.kind === "checklist" && items.every((item) => optionsOf(item).includes("unsure"));
      return [
        ...toMark.map((question): Action => ({ kind: "mark", question, list })),
        ...(canBeUnsure ? toMark : []).map((question): Action => ({ kind: "unsure", question, list })),
        ...items
          .filter((item) => answers[item] === "yes")
          .map((question): Action => ({ kind: "unmark", question, list })),
        allNo,
        ...(items.some((item) => answers[item] === "unsure") ? [{ kind: "notUnsure", list } as const] : []),
      ];
    }
    case "followUps":
      return [];
  }
}

/** What somebody well answers to what is open on the page, one answer after the other, as one may ask for another. */
function mildest(world: World, today?: true): readonly Action[] {
  const open = standing(world).find(
    (list) => isMissing(list, world) && list.part !== closedByButton(world)?.part,
  );
  if (open === undefined) return [];
  const answer = mildestAnswer(open, today);
  return [answer, ...mildest(formed(after(world, answer)), today)];
}

function mildestAnswer(list: Standing, today?: true): Action {
  const { part } = list;
  if (part.kind === "choice" && part.question === "trend" && today === true)
    return { kind: "choose", question: part.question, option: "fastWorse" };
  if (part.kind === "choice")
    return { kind: "choose", question: part.question, option: usual(part.question) ?? "no" };
  const question = list.questions.find((item) => usual(item) === "yes");
  return question === undefined || part.kind === "stems"
    ? { kind: "none", list }
    : { kind: "mark", question, list };
}

function usual(question: QuestionId): string | undefined {
  return isKeyOf(soreNextDay, question) ? soreNextDay[question] : undefined;
}

/** The link back: the step before in this page load, or else the step or page before on this person’s way. */
function backLink(world: World): Action {
  const { page, second, returnTo, rest, index } = visitOf(world);
  const link = "Back";
  if (index > 0) return { kind: "step", by: -1, link };
  if (second === true) return { kind: "visit", link, address: "/check", page, returnTo, rest };
  if (returnTo !== undefined) return { kind: "visit", link, address: returnTo };
  const pages = [...new Set(interview(world.answers).path.map(({ id }) => pageOf(id)))];
  const before = pages[pages.findIndex((id) => id === page) - 1];
  return before === undefined
    ? { kind: "visit", link, address: "/" }
    : { kind: "visit", link, address: "/check", page: before, rest };
}

/** The first way on that a page offers. */
function mainLink(address: Address, { answers, ticks }: World): Action | undefined {
  const verdict = verdictOf(answers);
  switch (address) {
    case "/": {
      const begun = keysOf(answers).length + ticks.length > 0;
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
            page: openPage(answers),
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

function openPage(answers: World["answers"]): ScreenId | undefined {
  const { next } = interview(answers);
  return next === undefined ? undefined : pageOf(next);
}

/** The ways from the result to what never changes it: into a screen of which something is not answered. */
function offers({ answers }: World): readonly Action[] {
  const links = {
    yourTraining: "Fit the plan to your training",
    medicines: "Which painkiller is safe for me?",
  };
  const { path } = interview(answers);
  if (!["soon", "selfCare"].includes(verdictOf(answers))) return [];
  return keysOf(links)
    .filter((page) => path.some(({ id, missing }) => id === page && missing.length > 0))
    .map((page) => ({ kind: "visit", link: links[page], address: "/check", page, returnTo: "/result" }));
}

/** The way from the result to the questions that were left out because they could no longer change it. */
function theRest({ answers }: World): Action | undefined {
  const { path, offered } = interview(answers);
  const open = path.find(({ missing }) => missing.some((question) => offered.includes(question)));
  if (open === undefined || !["urgent", "soon", "selfCare"].includes(verdictOf(answers))) return undefined;
  const link = "Answer the rest for the person who sees you";
  return { kind: "visit", link, address: "/check", page: pageOf(open.id), rest: true };
}

/** The link that changes one answer, on the list of answers or under a result. */
function changeLink(world: World, pick: number): Action | undefined {
  const { answers } = world;
  const { address } = visitOf(world);
  const isUnderResult = address === "/result" && ["urgent", "soon", "selfCare"].includes(verdictOf(answers));
  if (address !== "/answers" && !isUnderResult) return undefined;
  const { applies } = answerState(answers);
  const given = keysOf(screens).flatMap((screen) =>
    screens[screen].parts
      .flatMap((part: Standing["part"]) => (part.kind === "choice" ? [part.question] : part.questions))
      .filter((question) => answers[question] !== undefined && applies(question) !== "no")
      .map((question) => ({ screen, question })),
  );
  const chosen = picked(given, pick);
  if (chosen === undefined) return undefined;
  const { short, plain, options }: Question = questions[chosen.question];
  const name = "yes" in options && "no" in options ? short : plain;
  return {
    kind: "visit",
    link: `Change: ${name}`,
    address: "/check",
    page: pageOf(chosen.screen),
    returnTo: address,
  };
}
