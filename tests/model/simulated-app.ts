/**
 * The app without React and without a browser: the real store, the real reading and writing of sessions and the real
 * functions that choose a screen, put together as the pages put them together, over a storage, a clock and a history
 * made of plain data. What the pages themselves do is shown in Chromium, where the same model is followed.
 */
import {
  alsoAnswered,
  evaluate,
  interview,
  outOfScope,
  plan,
  triage,
  type Answers,
  type QuestionId,
  type StemId,
} from "#rules";
import { vi } from "vitest";
import { firstParts, pageOf, secondParts, wantedOn, type ShownPart } from "../../src/check/pages.ts";
import {
  hasSecondStep,
  isCertainEmergency,
  isFirstStepOpen,
  isUrgentToExplain,
  placeAfter,
  placeToShow,
  readPlace,
  type Place,
} from "../../src/check/place.ts";
import { answersOnContinue, problemsOf } from "../../src/check/problems.ts";
import {
  markUnsure,
  none,
  noneOnList,
  saidNone,
  saidNoneOnList,
  saidUnsure,
  takeBackNone,
  takeBackUnsure,
  tick,
  tickedOn,
  tickStem,
  type Changes,
  type StemList,
} from "../../src/check/ticks.ts";
import { readSession } from "../../src/session/read-session.ts";
import { ticksOf, useSession, withChanges } from "../../src/session/session.ts";
import { utcCalendar } from "../support/people/calendars.ts";
import { noneByButton, noneOf, stepName, unsureOn, type Shown } from "./checks.ts";
import type { App } from "./follow.ts";
import type { Address } from "./steps.ts";
import { type Standing } from "./pages.ts";
import type { Action } from "./world.ts";

interface Entry {
  readonly address: Address;
  readonly state: Place | null;
  readonly load: number;
}

/** A storage that remembers texts, as a browser's does. */
function plainStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear" | "length"> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => {
      texts.clear();
    },
    get length() {
      return texts.size;
    },
  };
}

const session = () => useSession.getState();

/** A new app in a new tab. The caller has stopped the clock with `vi.useFakeTimers`. */
export function simulatedApp(): App {
  const storage = plainStorage();
  vi.stubGlobal("window", { sessionStorage: storage });
  let entries: Entry[] = [{ address: "/check", state: null, load: 1 }];
  let at = 0;
  let loads = 1;
  /** What a form holds beside the answers: what stood there at first, and on which lists something is not sure. */
  let form = { of: "", onArrival: new Set<QuestionId>(), unsureAsked: new Set<QuestionId>() };

  const entry = (): Entry => {
    const now = entries[at];
    if (now === undefined) throw new RangeError(`There is no step ${at}.`);
    return now;
  };
  /** The place that is shown, and whether it is the second step of its page. */
  const shownPlace = (): (Place & { readonly second: boolean }) | undefined => {
    const { address, state } = entry();
    const { answers } = session();
    if (address !== "/check") return undefined;
    const place = placeToShow(readPlace(state), interview(answers));
    if (place === "/result") {
      entries = entries.with(at, { ...entry(), address: place, state: null });
      return undefined;
    }
    const screen = pageOf(place.screen);
    const second = place.ticked === true && hasSecondStep(place, answers, ticksOf(session()));
    return { ...place, screen, ticked: second ? true : undefined, second };
  };
  const partsShown = ({
    screen,
    rest,
    second,
  }: Place & { readonly second: boolean }): readonly ShownPart[] => {
    const { answers } = session();
    const wanted = new Set([...form.onArrival, ...wantedOn(screen, answers, rest === true)]);
    return second ? secondParts(screen, wanted, answers, ticksOf(session())) : firstParts(screen, wanted);
  };
  /** What the questionnaire does after each change: it pins the place, and another step is another form. */
  const pin = (): void => {
    const shown = shownPlace();
    const of = shown === undefined ? "" : `${stepName(shown.screen, shown.second)} ${session().forgotten}`;
    if (form.of !== of) {
      if (shown?.screen === "medicines") session().answer(alsoAnswered(session().answers));
      const onArrival =
        shown === undefined ? [] : wantedOn(shown.screen, session().answers, shown.rest === true);
      form = { of, onArrival: new Set(onArrival), unsureAsked: new Set() };
    }
    if (shown === undefined) return;
    const { second: _, ...state } = shown;
    entries = entries.with(at, { ...entry(), state });
  };
  const load = (): void => {
    useSession.setState(useSession.getInitialState());
    session().restore(Date.now());
    form = { ...form, of: "" };
    pin();
  };
  const enter = (address: Address, state: Place | null, loadOf: number): void => {
    entries = [...entries.slice(0, at + 1), { address, state, load: loadOf }];
    at += 1;
  };
  const push = (address: Address, state: Place | null, loadOf: number): void => {
    enter(address, state, loadOf);
    pin();
  };
  const step = (by: 1 | -1): void => {
    const from = entry().load;
    at += by;
    if (entry().load === from) pin();
    else load();
  };
  const goOn = (skip: boolean): void => {
    const place = shownPlace();
    if (place === undefined) throw new Error("There is nothing to go on from.");
    const { screen, second } = place;
    const parts = partsShown(place);
    const { second: _, ...here } = place;
    const hurries = isUrgentToExplain(here, session().answers, ticksOf(session()));
    const closing = skip ? undefined : closedByButton(here, parts, session().answers, ticksOf(session()));
    if (closing !== undefined) change(noneOnList(closing, true, ticksOf(session())));
    const { answers } = session();
    const ticks = ticksOf(session());
    if (!skip && !hurries && !isCertainEmergency(answers)) {
      if (problemsOf(parts, answers, ticks, form.unsureAsked).length > 0) return;
      const wanted = new Set([...form.onArrival, ...wantedOn(screen, answers, place.rest === true)]);
      const changes = answersOnContinue(parts, answers, ticks);
      const isLeft = second
        ? !isFirstStepOpen(here, answers, ticks)
        : !hasSecondStep(here, withChanges(answers, changes), ticks);
      const alone = answersOnContinue(firstParts(screen, wanted), answers, ticks);
      if (isLeft) change({ answers: { ...changes, ...alone }, ticks });
    }
    const next = placeAfter(here, session().answers, ticksOf(session()));
    if (typeof next === "string") push(next, null, entry().load);
    else push("/check", next, entry().load);
  };
  const change = ({ answers, ticks }: Changes): void => {
    session().answer(answers, ticks);
  };
  const act = (action: Action): void => {
    const { answers, answer } = session();
    const ticks = ticksOf(session());
    switch (action.kind) {
      case "choose":
        answer({ [action.question]: action.option });
        break;
      case "tick":
      case "untick":
        change(tickStem(lines(action.list), action.stem, action.kind === "tick", { answers, ticks }));
        break;
      case "mark":
      case "unmark":
        answer(tick(action.list.questions, answers, action.question, action.kind === "mark"));
        break;
      case "unsure":
        form.unsureAsked.add(firstOf(action.list));
        answer(takeBackNone(action.list.questions, answers));
        answer(markUnsure(action.question, true));
        break;
      case "none":
      case "notNone": {
        form.unsureAsked.delete(firstOf(action.list));
        const isNone = action.kind === "none";
        if (action.list.part.kind === "stems") change(noneOnList(lines(action.list), isNone, ticks));
        else answer(none(action.list.questions, isNone));
        break;
      }
      case "notUnsure":
        form.unsureAsked.delete(firstOf(action.list));
        answer(takeBackUnsure(action.list.questions, answers));
        break;
      case "continue":
      case "skip":
        goOn(action.kind === "skip");
        break;
      case "visit": {
        const { address, page, returnTo, rest } = action;
        const asked =
          page === undefined ? null : { screen: page, returnTo, rest: rest === true ? rest : undefined };
        push(address, asked, entry().load);
        break;
      }
      case "step":
        step(action.by);
        break;
    }
    pin();
  };
  /** The list as it stands on the page. */
  const lines = ({ part }: Standing): StemList => {
    const place = shownPlace();
    const parts = place === undefined ? [] : partsShown(place);
    for (const shown of parts)
      if (shown.part.kind === "stems" && part.kind === "stems" && shown.part.legend === part.legend)
        return shown.part;
    throw new Error("There is no such list on the page.");
  };
  const look = (): Shown => {
    const { answers, freshBecause } = session();
    const place = shownPlace();
    const parts = place === undefined ? [] : partsShown(place);
    const ticks = ticksOf(session());
    const closing = place === undefined ? undefined : closedByButton(place, parts, answers, ticks);
    const kept = readSession(storage.getItem("upper-back-check"), Date.now());
    return {
      address: entry().address,
      step: place === undefined ? undefined : stepName(place.screen, place.second),
      controls: parts.flatMap((part) => controlsShown(part, closing)).toSorted(),
      marks: parts.flatMap((part) => marksShown(part, answers, ticks, form.unsureAsked)).toSorted(),
      verdict: verdictShown(entry().address, answers),
      kept: kept.status === "restored" ? { ...kept.session, ticks: ticksOf(kept.session) } : undefined,
      saysExpired: freshBecause === "expired",
    };
  };

  load();
  return {
    now: Date.now(),
    touch: () =>
      done(() => {
        session().touch(Date.now());
        pin();
      }),
    act: (action) => done(() => act(action)),
    reload: () => done(load),
    clear: () =>
      done(() => {
        session().clear();
        push("/", null, entry().load);
      }),
    open: (address) =>
      done(() => {
        loads += 1;
        // A page load knows nothing of the page before.
        enter(address, null, loads);
        load();
      }),
    pass: (milliseconds, how) =>
      done(() => {
        vi.setSystemTime(Date.now() + milliseconds);
        if (how === "timers") session().forgetWhenAbsent(Date.now());
        pin();
      }),
    away: (milliseconds) =>
      done(() => {
        vi.setSystemTime(Date.now() + milliseconds);
        entries = entries.slice(0, at + 1);
        load();
      }),
    // Nothing here asks for the language.
    language: () => done(() => undefined),
    secondTab: async () => Promise.resolve(inAnotherTab(storage)),
    emptyStorage: () =>
      done(() => {
        storage.clear();
      }),
    look: async () => Promise.resolve(look()),
  };
}

async function done(work: () => void): Promise<void> {
  work();
  return Promise.resolve();
}

/** The same store over a storage of its own, as another tab has one. */
function inAnotherTab(own: ReturnType<typeof plainStorage>): { readonly found: boolean } {
  const before = session();
  vi.stubGlobal("window", { sessionStorage: plainStorage() });
  useSession.setState(useSession.getInitialState());
  session().restore(Date.now());
  const found = Object.keys(session().answers).length > 0;
  session().answer({ fever: "yes" });
  session().clear();
  vi.stubGlobal("window", { sessionStorage: own });
  useSession.setState(before);
  return { found };
}

function firstOf({ questions: [first] }: Standing): QuestionId {
  if (first === undefined) throw new Error("The list is empty.");
  return first;
}

/** The last list of the first step while nothing is said on it, and nobody is in a hurry. */
function closedByButton(
  place: Place,
  parts: readonly ShownPart[],
  answers: Answers,
  ticks: readonly StemId[],
): StemList | undefined {
  const part = parts.at(-1)?.part;
  if (place.ticked === true || part?.kind !== "stems") return undefined;
  if (isUrgentToExplain(place, answers, ticks) || isCertainEmergency(answers)) return undefined;
  return tickedOn(part, answers, ticks).length > 0 || saidNoneOnList(part, answers, ticks) ? undefined : part;
}

function controlsShown({ part, questions }: ShownPart, closing: StemList | undefined): readonly string[] {
  switch (part.kind) {
    case "choice":
    case "followUps":
      return questions;
    case "stems":
      return [...part.stems, part === closing ? noneByButton : noneOf(part.legend)];
    case "sites":
    case "checklist":
      return [...questions, noneOf(part.legend)];
  }
}

function marksShown(
  { part, questions }: ShownPart,
  answers: Answers,
  ticks: readonly StemId[],
  unsureAsked: ReadonlySet<QuestionId>,
): readonly string[] {
  const said = questions.flatMap((id) => (answers[id] === undefined ? [] : [`${id}: ${answers[id]}`]));
  switch (part.kind) {
    case "choice":
    case "followUps":
      return said;
    case "stems":
      return [
        ...tickedOn(part, answers, ticks),
        ...(saidNoneOnList(part, answers, ticks) ? [noneOf(part.legend)] : []),
      ];
    case "sites":
    case "checklist":
      return [
        ...said.filter((mark) => !mark.endsWith(": no")),
        ...(saidNone(questions, answers) ? [noneOf(part.legend)] : []),
        ...(saidUnsure(questions, answers) || unsureAsked.has(questions[0]) ? [unsureOn(part.legend)] : []),
      ];
  }
}

function verdictShown(address: Address, answers: Answers): string | undefined {
  const result = triage(answers);
  const level = result.status === "asking" ? "open" : result.disposition;
  if (address === "/result")
    return level === "selfCare" && evaluate(outOfScope, answers).truth === "yes" ? "outOfScope" : level;
  if (address === "/summary") return level === "open" ? "no sheet" : "sheet";
  if (address !== "/plan") return undefined;
  const now = Date.now();
  const { kind } = plan({ answers, startedAt: undefined, answeredAt: now, now, calendar: utcCalendar });
  return kind === "none" ? "no plan" : "plan";
}
