/**
 * Where in the interview the person is. It travels in the browser's history, not in the address, so that back
 * and forward work and nobody can read a question or an answer off the address bar.
 */
import { isKeyOf, screenAfter, screens, type Answers, type Interview, type ScreenId } from "#rules";
import { resultOf } from "../session/use-result.ts";
import { interviewOf } from "./interview-of.ts";

/** A place in the interview: which screen, and whether the person came to change one answer. */
export interface Place {
  readonly screen: ScreenId;
  /** The page to return to after this screen; absent on the way through. */
  readonly returnTo?: ReturnPage | undefined;
}

const returnPages = ["/answers", "/result", "/plan"] as const;

/** Pages from which one answer can be changed. */
export type ReturnPage = (typeof returnPages)[number];

/**
 * Reads the state of a history entry; undefined when there is none that makes sense. By hand, since it is two words, and
 * a parser for them would be most of what the way through the questions has to fetch beside its texts.
 */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== "object" || state === null || !("screen" in state)) return undefined;
  const { screen } = state;
  if (typeof screen !== "string" || !isKeyOf(screens, screen)) return undefined;
  if (!("returnTo" in state) || state.returnTo === undefined) return { screen };
  const returnTo = returnPages.find((page) => page === state.returnTo);
  return returnTo === undefined ? undefined : { screen, returnTo };
}

/**
 * The screen to show: the one asked for if this person has it on their path and no screen before it is open,
 * otherwise the first with an open question, otherwise the last. Whoever comes to change one answer sees that
 * screen even if others are open.
 */
export function screenToShow(asked: Place | undefined, { path, next }: Interview): ScreenId | undefined {
  const first = next ?? path.find(({ missing }) => missing.length > 0)?.id ?? path.at(-1)?.id;
  const placeOf = (screen: ScreenId | undefined): number => path.findIndex(({ id }) => id === screen);
  if (asked === undefined || placeOf(asked.screen) < 0) return first;
  const skipsOpenOnes = next !== undefined && placeOf(asked.screen) > placeOf(next);
  return skipsOpenOnes && asked.returnTo === undefined ? first : asked.screen;
}

/** Tells which screens are left out for a person who checks again. */
type LeavesOut = (screen: ScreenId) => boolean;

/** Where going on from `screen` leads, once its answers are in: another place in the interview or a page. */
export function placeAfter(
  screen: ScreenId,
  returnTo: ReturnPage | undefined,
  answers: Answers,
  leavesOut: LeavesOut = () => false,
): Place | ReturnPage {
  const result = resultOf(answers);
  if (result.status === "decided" && result.level === "emergency") return "/result";
  const now = interviewOf(answers);
  if (returnTo !== undefined) return now.next === undefined ? returnTo : { screen: now.next, returnTo };
  const after = screenToAsk(now, screen, leavesOut);
  const stillRequired = now.next !== undefined && (after === undefined || isOptional(now, after));
  const next = stillRequired ? now.next : after;
  return next === undefined ? "/answers" : { screen: next };
}

/** The next screen that is not left out. Nobody is led to what is only offered, but whoever came for it may go on. */
function screenToAsk(
  now: Interview,
  current: ScreenId,
  leavesOut: LeavesOut,
  from: ScreenId = current,
): ScreenId | undefined {
  const after = screenAfter(now, current);
  if (after === undefined) return undefined;
  const skips = leavesOut(after) || (isOffered(now, after) && !isOffered(now, from));
  return skips ? screenToAsk(now, after, leavesOut, from) : after;
}

function isOffered({ path }: Interview, id: ScreenId): boolean {
  return path.some((screen) => screen.id === id && screen.offered);
}

function isOptional({ path }: Interview, id: ScreenId): boolean {
  return path.some((screen) => screen.id === id && screen.optional);
}

/** Where the back link leads when the browser has no step of its own to go back to. */
export function placeBefore(
  screen: ScreenId,
  returnTo: ReturnPage | undefined,
  { path }: Interview,
): Place | ReturnPage | "/" {
  if (returnTo !== undefined) return returnTo;
  const before = path[path.findIndex(({ id }) => id === screen) - 1];
  return before === undefined ? "/" : { screen: before.id };
}
