/**
 * Where in the interview the person is. It travels in the browser's history, not in the address, so that back
 * and forward work and nobody can read a question or an answer off the address bar.
 */
import { isKeyOf, screens, type Answers, type Interview, type ScreenId, type StemId } from "#rules";
import { resultOf } from "../session/use-result.ts";
import { interviewOf } from "./interview-of.ts";
import { firstParts, pageOf, secondParts, stemsOn, wantedOn } from "./pages.ts";
import * as paths from "../paths.ts";
import { problemsOf } from "./problems.ts";
import { isEmergencyUnexplained } from "./ticks.ts";

/** A place in the interview: which page, which step of it, and why the person came. */
export interface Place {
  /** A screen of the page. */
  readonly screen: ScreenId;
  /** Present on the second step, which asks about what was ticked on the first. */
  readonly ticked?: true | undefined;
  /** The page to return to after this one; absent on the way through. */
  readonly returnTo?: ReturnPage | undefined;
  /** Present when the level is known and the person answers the rest for the professional. */
  readonly rest?: true | undefined;
  /** Present when a sign of an emergency was asked about first, and the person comes back to what else stands on the page. */
  readonly unread?: true | undefined;
}

const returnPages = [paths.answers, paths.result, paths.plan] as const;

/** Pages from which one answer can be changed. */
export type ReturnPage = (typeof returnPages)[number];

/**
 * Reads the state of a history entry; undefined when there is none that makes sense. By hand, since it is four words, and
 * a parser for them would be most of what the way through the questions has to fetch beside its texts.
 */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== "object" || state === null || !("screen" in state)) return undefined;
  const { screen } = state;
  if (typeof screen !== "string" || !isKeyOf(screens, screen)) return undefined;
  const steps = {
    ...("ticked" in state && state.ticked === true ? { ticked: true as const } : {}),
    ...("rest" in state && state.rest === true ? { rest: true as const } : {}),
    ...("unread" in state && state.unread === true ? { unread: true as const } : {}),
  };
  if (!("returnTo" in state) || state.returnTo === undefined) return { screen, ...steps };
  const returnTo = returnPages.find((page) => page === state.returnTo);
  return returnTo === undefined ? undefined : { screen, ...steps, returnTo };
}

/** The pages that this person sees, in order, by the screen that each begins with. */
function pagesOn({ path }: Pick<Interview, "path">): readonly ScreenId[] {
  return [...new Set(path.map(({ id }) => pageOf(id)))];
}

/** The pages on the way to the result: without those that are optional or only offered. */
export function stepsOn({ path }: Pick<Interview, "path">): readonly ScreenId[] {
  return pagesOn({ path: path.filter(({ optional, offered }) => !optional && !offered) });
}

/**
 * What to show: the place asked for if this person has it on their path and no page before it is open, otherwise the
 * first with an open question, and the result when nothing is open. Whoever comes to change one answer, or to answer
 * the rest, sees that page even if others are open.
 */
export function placeToShow(asked: Place | undefined, now: Interview): Place | typeof paths.result {
  const pages = pagesOn(now);
  const first = now.next === undefined ? paths.result : { screen: pageOf(now.next) };
  if (asked === undefined) return first;
  if (asked.rest === true || asked.returnTo !== undefined) return asked;
  const at = pages.indexOf(pageOf(asked.screen));
  if (at < 0) return first;
  return now.next !== undefined && at > pages.indexOf(pageOf(now.next)) ? first : asked;
}

/** Whether the answers ask for an ambulance for certain, so that nothing more is asked. */
export function isCertainEmergency(answers: Answers): boolean {
  const { ofAnswers } = resultOfAnswers(answers);
  return ofAnswers.status === "decided" && ofAnswers.disposition === "emergency";
}

function resultOfAnswers(answers: Answers) {
  const result = resultOf(answers);
  if (!("ofAnswers" in result)) throw new Error("A result of answers alone waits for nothing.");
  return result;
}

/** Tells which screens are left out for a person who checks again. */
type LeavesOut = (screen: ScreenId) => boolean;

/** Where going on from `place` leads, once its answers are in: another place in the interview or a page. */
export function placeAfter(
  place: Place,
  answers: Answers,
  ticks: readonly StemId[],
  leavesOut: LeavesOut = () => false,
): Place | ReturnPage {
  const { ticked, returnTo, rest } = place;
  const page = pageOf(place.screen);
  if (isCertainEmergency(answers)) return paths.result;
  const way = { ...(returnTo === undefined ? {} : { returnTo }), ...(rest === undefined ? {} : { rest }) };
  if (ticked === undefined && hasSecondStep(place, answers, ticks)) {
    return { screen: page, ticked: true, ...way };
  }
  if (ticked === true && isFirstStepOpen(place, answers, ticks)) {
    return { screen: page, unread: true, ...way };
  }
  const now = interviewOf(answers);
  if (returnTo !== undefined) {
    return now.next === undefined ? returnTo : { screen: pageOf(now.next), returnTo };
  }
  const pages = (rest === true ? pagesOn(now) : stepsOn(now)).filter((id) => !leavesOut(id));
  const after = pages[pages.indexOf(page) + 1];
  if (rest === true)
    return after === undefined || isOptional(now, after) ? paths.result : { screen: after, rest };
  if (now.next === undefined) return paths.result;
  const next = after === undefined || !isOpen(now, after) ? pageOf(now.next) : after;
  return { screen: next };
}

function isOpen({ path }: Interview, page: ScreenId): boolean {
  return path.some(({ id, toAsk }) => pageOf(id) === page && toAsk.length > 0);
}

/**
 * Whether something that was ticked on the page, or that follows from it, is asked about on a second step. Who was there
 * already for the sake of one line, and read the others later, is not shown the same answers again.
 */
export function hasSecondStep(
  { screen, rest, unread }: Place,
  answers: Answers,
  ticks: readonly StemId[],
): boolean {
  const page = pageOf(screen);
  const parts = secondParts(page, wantedOn(page, answers, rest === true), answers, ticks);
  return parts.some(({ questions }) => unread === undefined || answers[questions[0]] === undefined);
}

/**
 * Whether a line of the page that can be an emergency by itself stands ticked and unexplained. That is asked about at
 * once, whatever else of the page has not been read.
 */
export function isUrgentToExplain(place: Place, answers: Answers, ticks: readonly StemId[]): boolean {
  return (
    place.ticked === undefined &&
    isEmergencyUnexplained(stemsOn(pageOf(place.screen)), answers, ticks) &&
    hasSecondStep(place, answers, ticks)
  );
}

/** Whether the lists of the page have not all been read: a sign of an emergency waits for none of them. */
export function isFirstStepOpen(
  { screen, rest }: Place,
  answers: Answers,
  ticks: readonly StemId[],
): boolean {
  const page = pageOf(screen);
  return problemsOf(firstParts(page, wantedOn(page, answers, rest === true)), answers, ticks).length > 0;
}

function isOptional({ path }: Interview, page: ScreenId): boolean {
  return path.some(({ id, optional }) => pageOf(id) === page && optional);
}

/** Where the back link leads when the browser has no step of its own to go back to. */
export function placeBefore(place: Place, now: Interview): Place | ReturnPage | typeof paths.start {
  const { screen, ticked, unread: _, ...way } = place;
  const page = pageOf(screen);
  if (ticked === true) return { screen: page, ...way };
  if (place.returnTo !== undefined) return place.returnTo;
  const pages = pagesOn(now);
  const before = pages[pages.indexOf(page) - 1];
  return before === undefined ? paths.start : { screen: before, ...way };
}
