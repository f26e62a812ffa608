/**
 * The app without React and without a browser: the real store, the real reading and writing of sessions and the real
 * functions that choose a screen, put together as the pages put them together, over a storage, a clock and a history
 * made of plain data. What the pages themselves do is shown in Chromium, where the same model is followed.
 */
import { interview, outOfScope, evaluate, plan, triage, type Answers, type QuestionId } from "#rules";
import { vi } from "vitest";
import { placeAfter, readPlace, screenToShow, type Place } from "../../src/check/place.ts";
import { answersOnContinue, problemsOf, shownParts } from "../../src/check/screen-problems.ts";
import {
  markUnsure,
  none,
  saidNone,
  saidUnsure,
  takeBackNone,
  takeBackUnsure,
  tick,
} from "../../src/check/ticks.ts";
import { readSession } from "../../src/session/read-session.ts";
import { useSession, withChanges } from "../../src/session/session.ts";
import { utcCalendar } from "../support/calendars.ts";
import { noneOf, unsureOf, type Shown } from "./checks.ts";
import type { App } from "./follow.ts";
import type { Address } from "./steps.ts";
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
  /** What a form holds beside the answers: on which lists the person is not sure of something. */
  let unsureAsked = new Set<QuestionId>();
  let shownForm = "";

  const entry = (): Entry => {
    const now = entries[at];
    if (now === undefined) throw new RangeError(`There is no step ${at}.`);
    return now;
  };
  const shownScreen = () => {
    const { address, state } = entry();
    return address === "/check" ? screenToShow(readPlace(state), interview(session().answers)) : undefined;
  };
  /** What the questionnaire does after each change: it pins the screen, and another screen is another form. */
  const pin = (): void => {
    const screen = shownScreen();
    const form = `${screen ?? ""} ${session().forgotten}`;
    if (form !== shownForm) unsureAsked = new Set();
    shownForm = form;
    if (screen !== undefined && readPlace(entry().state)?.screen !== screen)
      entries = entries.with(at, { ...entry(), state: { screen } });
  };
  const load = (): void => {
    useSession.setState(useSession.getInitialState());
    session().restore(Date.now());
    shownForm = "";
    pin();
  };
  const push = (address: Address, state: Place | null, loadOf: number): void => {
    entries = [...entries.slice(0, at + 1), { address, state, load: loadOf }];
    at += 1;
    pin();
  };
  const step = (by: 1 | -1): void => {
    const from = entry().load;
    at += by;
    if (entry().load === from) pin();
    else load();
  };
  const goOn = (skip: boolean): void => {
    const screen = shownScreen();
    if (screen === undefined) throw new Error("There is nothing to go on from.");
    const { answers } = session();
    const parts = shownParts(screen, answers);
    const changes = skip ? {} : answersOnContinue(parts, answers);
    const all = withChanges(answers, changes);
    if (!skip && problemsOf(parts, all, unsureAsked).length > 0) return;
    session().answer(changes);
    const next = placeAfter(screen, readPlace(entry().state)?.returnTo, all);
    if (typeof next === "string") push(next, null, entry().load);
    else push("/check", next, entry().load);
  };
  const act = (action: Action): void => {
    const { answers, answer } = session();
    switch (action.kind) {
      case "choose":
        answer({ [action.question]: action.option });
        break;
      case "mark": {
        const [list] = action.items;
        if (action.option === "yes") answer(tick(action.items, answers, action.question, true));
        else {
          if (list !== undefined) unsureAsked.add(list);
          answer(takeBackNone(action.items, answers));
          answer(markUnsure(action.question, true));
        }
        break;
      }
      case "unmark":
        answer({ [action.question]: undefined });
        break;
      case "none":
      case "notNone":
        unsureAsked = new Set();
        answer(none(action.items, action.kind === "none"));
        break;
      case "notUnsure":
        unsureAsked = new Set();
        answer(takeBackUnsure(action.items, answers));
        break;
      case "continue":
      case "skip":
        goOn(action.kind === "skip");
        break;
      case "visit": {
        const { address, screen, changing } = action;
        const place =
          screen === undefined
            ? null
            : { screen, ...(changing === true && { returnTo: "/answers" as const }) };
        push(address, place, entry().load);
        break;
      }
      case "step":
        step(action.by);
        break;
    }
    pin();
  };
  const look = (): Shown => {
    const { answers, freshBecause } = session();
    const screen = shownScreen();
    const kept = readSession(storage.getItem("upper-back-check"), Date.now());
    return {
      address: entry().address,
      screen,
      marks: screen === undefined ? [] : marksShown(screen, answers, unsureAsked),
      verdict: verdictShown(entry().address, answers),
      kept: kept.status === "restored" ? kept.session.answers : undefined,
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
        push(address, null, loads);
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

function marksShown(
  screen: Parameters<typeof shownParts>[0],
  answers: Answers,
  unsureAsked: ReadonlySet<QuestionId>,
): readonly string[] {
  return shownParts(screen, answers)
    .flatMap(({ part, questions }): readonly string[] => {
      const said = questions.flatMap((id) => (answers[id] === undefined ? [] : [`${id}: ${answers[id]}`]));
      if (part.kind === "choice") return said;
      const [list] = part.questions;
      const unsure = saidUnsure(questions, answers) || unsureAsked.has(list);
      return [
        ...said.filter((mark) => !mark.endsWith(": no")),
        ...(saidNone(questions, answers) ? [noneOf(questions)] : []),
        ...(unsure ? [unsureOf(questions)] : []),
      ];
    })
    .toSorted();
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
