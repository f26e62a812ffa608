/**
 * The model: a plain record of what the answers should be, when they should be gone, and which page is allowed. It
 * knows nothing of React, of the store or of the browser, and takes the level from the independent oracle.
 */
import {
  answerState,
  evaluate,
  interview,
  outOfScope,
  screens,
  type Answers,
  type Part,
  type QuestionId,
  type ScreenId,
} from "#rules";
import { oracle } from "../oracle/level.ts";
import { without } from "../support/arbitraries.ts";
import { withSteps } from "../support/sets.ts";
import type { Address } from "./steps.ts";

const minute = 60_000;
/** After so long without a sign of life nothing may be left. */
const absence = 60 * minute;

/** One step of the browser's history. */
export interface Visit {
  readonly address: Address;
  readonly screen?: ScreenId | undefined;
  /** The person came from the list of answers to change one. */
  readonly changing?: boolean;
  /** Which page load it belongs to, and how many steps of that load came before it. */
  readonly load: number;
  readonly index: number;
}

/** Something done to one control of the page. */
export type Action =
  | { readonly kind: "choose"; readonly question: QuestionId; readonly option: string }
  | {
      readonly kind: "mark";
      readonly question: QuestionId;
      readonly option: "yes" | "unsure";
      readonly items: readonly QuestionId[];
    }
  | { readonly kind: "unmark"; readonly question: QuestionId }
  | { readonly kind: "none" | "notNone" | "notUnsure"; readonly items: readonly QuestionId[] }
  /** The button that goes on, and the one that leaves out a screen that may be left out. */
  | { readonly kind: "continue" | "skip" }
  /** A link of the page is followed. */
  | ({ readonly kind: "visit"; readonly link: string } & Pick<Visit, "address" | "screen" | "changing">)
  /** A step in the history, by the browser or by the link that says back. */
  | { readonly kind: "step"; readonly by: 1 | -1; readonly link?: string };

/** What should be true. Times in epoch milliseconds. */
export interface World {
  readonly now: number;
  readonly answers: Answers;
  /** What a reload should find. */
  readonly kept: { readonly answers: Answers; readonly seen: number } | undefined;
  /** The last sign of life. */
  readonly seen: number;
  readonly visits: readonly Visit[];
  readonly at: number;
  readonly loads: number;
  /** The page says that earlier answers are gone. */
  readonly saysExpired: boolean;
}

/** The world in which somebody has just opened `/check` for the first time. */
export function newWorld(now: number): World {
  const visit: Visit = { address: "/check", screen: "rightNow", load: 1, index: 0 };
  const nothing = { answers: {}, kept: undefined, saysExpired: false };
  return { ...nothing, now, seen: now, visits: [visit], at: 0, loads: 1 };
}

/** The visit that is on the screen. */
export function visitOf({ visits, at }: World): Visit {
  const visit = visits[at];
  if (visit === undefined) throw new RangeError(`There is no visit ${at}.`);
  return visit;
}

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

/** Time passes; nobody notices before `touched` or `ticked`. */
export function later(world: World, milliseconds: number): World {
  return { ...world, now: world.now + milliseconds };
}

/** The page's own clock has looked: the answers go when nobody was there for too long. */
export function ticked(world: World): World {
  const { now, seen, answers } = world;
  // A clock that was set back starts the hour anew.
  if (now < seen) return alive(world);
  if (now - seen <= absence || isEmpty(answers)) return world;
  return { ...world, answers: {}, kept: undefined, seen: now, saysExpired: true };
}

/** The person gave a sign of life. */
export function touched(world: World): World {
  const after = ticked(world);
  return after.now - after.seen >= minute ? alive(after) : after;
}

function alive(world: World): World {
  const { answers, now, kept } = world;
  return { ...world, seen: now, kept: isEmpty(answers) ? kept : { answers, seen: now } };
}

/** The page is loaded anew: what was kept comes back, unless it is too old. */
export function loaded(world: World): World {
  const { kept, now } = world;
  const fresh: World = { ...world, answers: {}, seen: now, saysExpired: false };
  if (kept === undefined) return fresh;
  if (now - kept.seen > absence) return { ...fresh, kept: undefined, saysExpired: true };
  return alive({ ...fresh, answers: kept.answers });
}

/** The world after something was done on the page. */
export function after(world: World, action: Action): World {
  switch (action.kind) {
    case "choose":
      return answered(world, withSteps(world.answers, [action.question, action.option]));
    case "mark": {
      // A mark takes back that nothing applies.
      const allNo = action.items.every((item) => world.answers[item] === "no");
      const before = allNo ? without(world.answers, action.items) : world.answers;
      return answered(world, withSteps(before, [action.question, action.option]));
    }
    case "unmark":
      return answered(world, without(world.answers, [action.question]));
    case "none":
      return answered(world, withSteps(world.answers, ...action.items.map((item) => [item, "no"] as const)));
    case "notNone":
      return answered(world, without(world.answers, action.items));
    case "notUnsure":
      return answered(
        world,
        without(
          world.answers,
          action.items.filter((item) => world.answers[item] === "unsure"),
        ),
      );
    case "continue":
      return wentOn(world);
    case "skip":
      return skipped(world);
    case "visit":
      return visited(world, action);
    case "step":
      return stepped(world, action.by);
  }
}

/** Anything changed is kept at once and takes the notice away. */
function answered(world: World, answers: Answers): World {
  const same = JSON.stringify(sorted(answers)) === JSON.stringify(sorted(world.answers));
  if (same) return world;
  return { ...world, answers, kept: { answers, seen: world.now }, seen: world.now, saysExpired: false };
}

function sorted(answers: Answers): readonly (readonly string[])[] {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Going on: items left alone become a no, then the next page, unless something is missing. */
function wentOn(world: World): World {
  const { screen, changing } = visitOf(world);
  if (screen === undefined) return world;
  const parts = partsOf(screen, world.answers);
  const alone = parts.flatMap(({ part, items }) =>
    part.kind === "checklist" && items.some((item) => isMarked(world.answers[item]))
      ? items.filter((item) => world.answers[item] === undefined)
      : [],
  );
  const filled = withSteps(world.answers, ...alone.map((item) => [item, "no"] as const));
  if (parts.some(({ items }) => items.some((item) => filled[item] === undefined))) return world;
  return nextPage(answered(world, filled), screen, changing === true);
}

/** A screen that may be skipped leads on as it is. */
function skipped(world: World): World {
  const { screen, changing } = visitOf(world);
  return screen === undefined ? world : nextPage(world, screen, changing === true);
}

function nextPage(world: World, screen: ScreenId, changing: boolean): World {
  if (oracle(asGiven(world.answers)).level === "emergency") return visited(world, { address: "/result" });
  const { path, next } = interview(world.answers);
  if (changing)
    return next === undefined
      ? visited(world, { address: "/answers" })
      : visited(world, { address: "/check", screen: next, changing });
  const here = path.find(({ id }) => id === screen);
  // Nobody is led to what is only offered, but whoever came for it may go on.
  const after = path
    .slice(path.findIndex(({ id }) => id === screen) + 1)
    .find(({ offered }) => !offered || here?.offered === true);
  // Nobody is led past an open question to a screen that may be skipped.
  const to = next !== undefined && (after === undefined || after.optional) ? next : after?.id;
  return visited(world, to === undefined ? { address: "/answers" } : { address: "/check", screen: to });
}

function visited(world: World, to: Pick<Visit, "address" | "screen" | "changing">): World {
  const { load, index } = visitOf(world);
  const visits = [...world.visits.slice(0, world.at + 1), { ...to, load, index: index + 1 }];
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
  return visited({ ...world, answers: {}, kept: undefined, saysExpired: false }, { address: "/" });
}

/** A part of a screen with the questions of it that are asked of this person. */
export interface AskedPart {
  readonly part: Part;
  readonly items: readonly QuestionId[];
}

/** What a screen asks of a person with these answers. */
export function partsOf(screen: ScreenId, answers: Answers): readonly AskedPart[] {
  const state = answerState(answers);
  return screens[screen].parts.flatMap((part: Part): readonly AskedPart[] => {
    const all: readonly QuestionId[] = part.kind === "checklist" ? part.questions : [part.question];
    const items = all.filter((id) => state.applies(id) === "yes");
    return items.length === 0 ? [] : [{ part, items }];
  });
}

/** Whether an item of a list is ticked or marked as not sure. */
export function isMarked(answer: string | undefined): boolean {
  return answer === "yes" || answer === "unsure";
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
