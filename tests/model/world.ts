/**
 * The model: a plain record of what the answers should be, when they should be gone, and which page is allowed. It
 * knows nothing of React, of the store or of the browser, and takes the level from the independent oracle.
 */
import {
  emergencyBy,
  evaluate,
  interview,
  outOfScope,
  screens,
  type Answers,
  type QuestionId,
  type ScreenId,
  type StemId,
} from "#rules";
import { oracle } from "../oracle/level.ts";
import { without } from "../support/people/arbitraries.ts";
import { withSteps } from "../support/people/sets.ts";
import {
  type Told,
  type Standing,
  denied,
  isMissing,
  pageOf,
  partsOf,
  opens,
  openedOn,
  saysYes,
  hasTick,
  needed,
  firstStep,
  secondStep,
  hasSecond,
  isFirstOpen,
  leftAlone,
} from "./pages.ts";
import type { Address } from "./steps.ts";

const minute = 60_000;
/** After so long without a sign of life nothing may be left. */
const absence = 60 * minute;

/** One step of the browser's history. */
export interface Visit {
  readonly address: Address;
  /** The screen that the page of the questionnaire begins with. */
  readonly page?: ScreenId | undefined;
  /** The step about what was ticked. */
  readonly second?: boolean;
  /** A sign of an emergency was asked about first; the rest of the page is read only now. */
  readonly unread?: boolean | undefined;
  /** The person came from there to answer or change one page. */
  readonly returnTo?: "/answers" | "/result" | undefined;
  /** The level is known, and everything is asked for the professional. */
  readonly rest?: boolean | undefined;
  /** Which page load it belongs to, and how many steps of that load came before it. */
  readonly load: number;
  readonly index: number;
}

/** Something done to one control of the page. */
export type Action =
  | { readonly kind: "choose"; readonly question: QuestionId; readonly option: string }
  | { readonly kind: "tick" | "untick"; readonly stem: StemId; readonly list: Standing }
  | { readonly kind: "mark" | "unsure" | "unmark"; readonly question: QuestionId; readonly list: Standing }
  | { readonly kind: "none" | "notNone" | "notUnsure"; readonly list: Standing }
  /** The button that goes on, and the one that leaves out a screen that may be left out. */
  | { readonly kind: "continue" | "skip" }
  /** A link of the page is followed. */
  | ({ readonly kind: "visit"; readonly link: string } & Pick<
      Visit,
      "address" | "page" | "returnTo" | "rest"
    >)
  /** A step in the history, by the browser or by the link that says back. */
  | { readonly kind: "step"; readonly by: 1 | -1; readonly link?: string };

/** What should be true. Times in epoch milliseconds. */
export interface World extends Told {
  readonly now: number;
  /** What a reload should find. */
  readonly kept: (Told & { readonly seen: number }) | undefined;
  /** The last sign of life. */
  readonly seen: number;
  readonly visits: readonly Visit[];
  readonly at: number;
  readonly loads: number;
  /** The page says that earlier answers are gone. */
  readonly saysExpired: boolean;
  /** The step of a page in front of the person, and what stood on that page when they came: it stays. */
  readonly form: { readonly of: string; readonly questions: ReadonlySet<QuestionId> };
  /** How often everything was forgotten or loaded anew; nothing that stood on a page outlives it. */
  readonly fresh: number;
}

/** The world in which somebody has just opened `/check` for the first time. */
export function newWorld(now: number): World {
  const visit: Visit = { address: "/check", page: "rightNow", load: 1, index: 0 };
  const form = { of: "", questions: new Set<QuestionId>() };
  const times = { now, seen: now, visits: [visit], at: 0, loads: 1, fresh: 0 };
  return formed({ ...nothing, kept: undefined, saysExpired: false, ...times, form });
}

const nothing: Told = { answers: {}, ticks: [] };

/** The visit that is on the screen. */
export function visitOf({ visits, at }: World): Visit {
  const visit = visits[at];
  if (visit === undefined) throw new RangeError(`There is no visit ${at}.`);
  return visit;
}

const isEmpty = ({ answers, ticks }: Told): boolean => Object.keys(answers).length + ticks.length === 0;

/** Time passes; nobody notices before `touched` or `ticked`. */
export function later(world: World, milliseconds: number): World {
  return { ...world, now: world.now + milliseconds };
}

/** The page's own clock has looked: the answers go when nobody was there for too long. */
export function ticked(world: World): World {
  const { now, seen } = world;
  // A clock that was set back starts the hour anew.
  if (now < seen) return alive(world);
  if (now - seen <= absence || isEmpty(world)) return world;
  return { ...world, ...nothing, kept: undefined, seen: now, saysExpired: true, fresh: world.fresh + 1 };
}

/** The person gave a sign of life. */
export function touched(world: World): World {
  const after = ticked(world);
  return after.now - after.seen >= minute ? alive(after) : after;
}

function alive(world: World): World {
  const { answers, ticks, now, kept } = world;
  return { ...world, seen: now, kept: isEmpty(world) ? kept : { answers, ticks, seen: now } };
}

/** The page is loaded anew: what was kept comes back, unless it is too old. */
export function loaded(world: World): World {
  const { kept, now } = world;
  const fresh: World = { ...world, ...nothing, seen: now, saysExpired: false, fresh: world.fresh + 1 };
  if (kept === undefined) return fresh;
  if (now - kept.seen > absence) return { ...fresh, kept: undefined, saysExpired: true };
  return alive({ ...fresh, answers: kept.answers, ticks: kept.ticks });
}

/** The world after something was done on the page. */
export function after(world: World, action: Action): World {
  const { answers, ticks } = world;
  switch (action.kind) {
    case "choose":
      return told(world, withSteps(answers, [action.question, action.option]));
    case "tick": {
      const { stem, list } = action;
      // A line said no to by "None of these", or left alone, is read anew.
      const unread = (hasTick(list, world) ? opens(stem) : openedOn(list)).filter(
        (id) => answers[id] === "no",
      );
      const before = without(answers, unread);
      return told(world, saysYes(stem) ? all(before, opens(stem), "yes") : before, [...ticks, stem]);
    }
    case "untick": {
      const { stem, list } = action;
      const others = list.stems.filter((other) => other !== stem && ticks.includes(other)).flatMap(opens);
      const closed = opens(stem).filter((question) => !others.includes(question));
      return told(world, without(answers, closed), ticksWithout(ticks, [stem]));
    }
    case "mark":
    case "unsure": {
      // A mark takes back that nothing applies.
      const { questions } = action.list;
      const allNo = questions.every((item) => answers[item] === "no");
      const before = allNo ? without(answers, questions) : answers;
      return told(world, withSteps(before, [action.question, action.kind === "mark" ? "yes" : "unsure"]));
    }
    case "unmark":
      return told(world, without(answers, [action.question]));
    case "none":
      return saidNone(world, action.list);
    case "notNone":
      return told(world, without(answers, denied(action.list)));
    case "notUnsure":
      return told(
        world,
        without(
          answers,
          action.list.questions.filter((item) => answers[item] === "unsure"),
        ),
      );
    case "continue":
      return wentOn(world);
    case "skip":
      return nextPage(world);
    case "visit":
      return visited(world, action);
    case "step":
      return stepped(world, action.by);
  }
}

/** Anything changed is kept at once and takes the notice away. */
function told(world: World, answers: Answers, ticks = world.ticks): World {
  if (inOrder({ answers, ticks }) === inOrder(world)) return world;
  const { now } = world;
  return { ...world, answers, ticks, kept: { answers, ticks, seen: now }, seen: now, saysExpired: false };
}

/** What was said as a text, whatever the order in which it was said; nothing said when it is left out. */
export function inOrder({ answers, ticks }: Told = nothing): string {
  return JSON.stringify([Object.entries(answers).toSorted(), ticks.toSorted()]);
}

function all(answers: Answers, questions: readonly QuestionId[], option: string): Answers {
  return withSteps(answers, ...questions.map((question) => [question, option] as const));
}

function ticksWithout(ticks: readonly StemId[], left: readonly StemId[]): readonly StemId[] {
  return ticks.filter((stem) => !left.includes(stem));
}

function saidNone(world: World, list: Standing): World {
  return told(world, all(world.answers, denied(list), "no"), ticksWithout(world.ticks, list.stems));
}

/** Going on: a certain emergency ends it; otherwise nothing may be missing, and the last step of a page closes it. */
function wentOn(world: World): World {
  const closing = closedByButton(world);
  const now = closing === undefined ? world : saidNone(world, closing);
  if (isEmergency(now.answers)) return nextPage(now);
  const { page, second, rest, unread } = visitOf(now);
  if (page === undefined) return now;
  const seen = { page, rest, unread };
  if (hurries(now)) return nextPage(now);
  if (standing(now).some((part) => isMissing(part, now))) return now;
  const questions = everythingOn(now);
  const alone = firstStep(page, questions).flatMap((list) => leftAlone(list, now));
  const closed = told(now, all(now.answers, alone, "no"));
  const isLeft = second === true ? !isFirstOpen(seen, now) : !hasSecond(seen, closed);
  return nextPage(isLeft ? closed : now);
}

/** Whether a line is ticked that can be an emergency by itself, and nothing was said about it yet: nobody waits then. */
function hurries(world: World): boolean {
  const { answers, ticks } = world;
  const { page, second, rest, unread } = visitOf(world);
  if (page === undefined || second === true || !hasSecond({ page, rest, unread }, world)) return false;
  return partsOf(page)
    .flatMap((part): readonly StemId[] => (part.kind === "stems" ? part.stems : []))
    .filter((stem) => ticks.includes(stem) && emergencyBy(stem) === "alone")
    .some((stem) => opens(stem).some((question) => answers[question] === undefined));
}

/**
 * The list whose "None of these" is said by the button: the last of a page, while nothing is said on it. In an emergency the
 * button says nothing about a list that need not have been read.
 */
export function closedByButton(world: World): Standing | undefined {
  const last = standing(world).at(-1);
  if (isEmergency(world.answers)) return undefined;
  if (last?.part.kind !== "stems" || hasTick(last, world) || hurries(world)) return undefined;
  return denied(last).every((question) => world.answers[question] === "no") ? undefined : last;
}

function nextPage(world: World): World {
  const { page, second, rest, unread, returnTo } = visitOf(world);
  if (page === undefined || isEmergency(world.answers)) return visited(world, { address: "/result" });
  if (second !== true && hasSecond({ page, rest, unread }, world))
    return visited(world, { address: "/check", page, second: true, returnTo, rest });
  if (second === true && isFirstOpen({ page, rest }, world))
    return visited(world, { address: "/check", page, unread: true, returnTo, rest });
  if (rest === true) {
    const pages = [...new Set(interview(world.answers).path.map(({ id }) => pageOf(id)))];
    const following = pages[pages.indexOf(page) + 1];
    return following === undefined || "optional" in screens[following]
      ? visited(world, { address: "/result" })
      : visited(world, { address: "/check", page: following, rest });
  }
  const { next } = interview(world.answers);
  if (next === undefined) return visited(world, { address: returnTo ?? "/result" });
  return visited(world, { address: "/check", page: pageOf(next), returnTo });
}

function isEmergency(answers: Answers): boolean {
  return oracle(asGiven(answers)).level === "emergency";
}

function visited(
  world: World,
  to: Pick<Visit, "address" | "page" | "second" | "unread" | "returnTo" | "rest">,
): World {
  const { load, index } = visitOf(world);
  const { address, page, second, unread, returnTo, rest } = to;
  const visit = { address, page, second: second === true, unread, returnTo, rest, load, index: index + 1 };
  const visits = [...world.visits.slice(0, world.at + 1), visit];
  return { ...world, visits, at: world.at + 1 };
}

/** The browser's own step back or forward; over the edge of a page load it loads the page anew. */
function stepped(world: World, by: 1 | -1): World {
  const moved = { ...world, at: world.at + by };
  return visitOf(moved).load === visitOf(world).load ? moved : loaded(moved);
}

/** An address typed by hand: a new page load and a new step of the history. */
export function opened(world: World, address: Address): World {
  const loads = world.loads + 1;
  const visits = [...world.visits.slice(0, world.at + 1), { address, load: loads, index: 0 }];
  return loaded({ ...world, visits, at: world.at + 1, loads });
}

/** The page was left for another one and is come back to: what lay ahead in the history is gone. */
export function cameBack(world: World): World {
  return loaded({ ...world, visits: world.visits.slice(0, world.at + 1) });
}

/** Everything is cleared, and the start page is shown. */
export function cleared(world: World): World {
  const fresh = world.fresh + 1;
  return visited({ ...world, ...nothing, kept: undefined, saysExpired: false, fresh }, { address: "/" });
}

/** Everything that stands on the page, on whichever of its steps: what is needed and what stood there on arrival. */
function everythingOn(world: World): ReadonlySet<QuestionId> {
  const { page, rest } = visitOf(world);
  if (page === undefined) return new Set();
  return new Set([...world.form.questions, ...needed(page, world.answers, rest === true)]);
}

/** What stands on the step of the page in front of the person, in reading order. */
export function standing(world: World): readonly Standing[] {
  const { address, page, second } = visitOf(world);
  if (address !== "/check" || page === undefined) return [];
  const questions = everythingOn(world);
  return second === true ? secondStep(page, questions, world) : firstStep(page, questions);
}

/** The world with the page of the questionnaire that is in front of the person as this person may see it now. */
export function formed(world: World): World {
  const visit = visitOf(world);
  const page = shownPage(world);
  if (page === "result") {
    const { load, index } = visit;
    return formed({ ...world, visits: world.visits.with(world.at, { address: "/result", load, index }) });
  }
  const { returnTo, rest, unread } = visit.page === page ? visit : {};
  // A second step whose ticks are gone is the first one again.
  const isSecond = visit.second === true && visit.page === page && page !== undefined;
  const second = isSecond && hasSecond({ page, rest, unread }, world);
  const of = page === undefined ? "" : `${page} ${String(second)} ${world.fresh}`;
  const here = { ...visit, page, second, unread, returnTo, rest };
  const arrived = { ...world, visits: world.visits.with(world.at, here) };
  if (of === world.form.of) return arrived;
  const now = page === "medicines" ? filledIn(arrived) : arrived;
  const questions = page === undefined ? new Set<QuestionId>() : needed(page, now.answers, rest === true);
  return { ...now, form: { of, questions } };
}

/** A blood thinner that was told among the things about the person is no longer asked about among the medicines. */
function filledIn(world: World): World {
  const { bleedRisk, medBloodThinner } = world.answers;
  if (bleedRisk !== "yes" || medBloodThinner !== undefined) return world;
  return told(world, withSteps(world.answers, ["medBloodThinner", "yes"]));
}

/**
 * The page the person asked for, when it is theirs and no page before it is open (whoever comes to answer one page, or
 * the rest, may leave some open); otherwise the first with an open question, and the result when there is none.
 */
function shownPage(world: World): ScreenId | "result" | undefined {
  const { address, page, returnTo, rest } = visitOf(world);
  if (address !== "/check") return undefined;
  const { path, next } = interview(world.answers);
  const pages = path.map(({ id }) => pageOf(id));
  const first = next === undefined ? "result" : pageOf(next);
  if (page === undefined) return first;
  if (returnTo !== undefined || rest === true) return page;
  if (!pages.includes(page)) return first;
  return next !== undefined && pages.indexOf(page) > pages.indexOf(pageOf(next)) ? first : page;
}

/** The answers as the oracle takes them. */
function asGiven(answers: Answers): Readonly<Record<string, string>> {
  return { ...answers };
}

/** What the pages with a result should say: a level, that questions are open, or that the pain is elsewhere. */
export function verdictOf(answers: Answers): string {
  const { status, level } = oracle(asGiven(answers));
  if (status === "asking") return "open";
  return level === "selfCare" && isOutOfScope(answers) ? "outOfScope" : level;
}

/** Whether the pain is somewhere else. */
export function isOutOfScope(answers: Answers): boolean {
  return evaluate(outOfScope, answers).truth === "yes";
}
