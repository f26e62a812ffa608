/** The one store of the app: what the person told us, and nothing that can be worked out from it. */
import { keysOf, type Answers, type CountryId, type QuestionId, type StemId } from "#rules";
import { create } from "zustand";
import { fetchSessionReader, sessionReader } from "./reader.ts";
import {
  absenceLimit,
  askedBefore,
  emptySession,
  mostNoted,
  writeSession,
  type FreshReason,
  type NotedDay,
  type Restored,
  type SavedSession,
} from "./saved-session.ts";
import { forget, load, save, type StorageState } from "./storage.ts";

/** Answers to set; `undefined` takes an answer back. */
export type AnswerChanges = { readonly [K in QuestionId]?: Answers[K] | undefined };

/** The session and what can be done with it. */
export interface Session extends SavedSession {
  /** False until an earlier page load has been looked for; pages without answers wait for it. */
  readonly ready: boolean;
  /** Whether what an earlier page load saved was taken up. */
  readonly restored: boolean;
  /** When the person last touched the page, in epoch milliseconds. */
  readonly lastSeen: number;
  /** Whether the session survives a reload here, and if not, why. */
  readonly storage: StorageState;
  /** Why an earlier session was not taken up, for a notice. */
  readonly freshBecause: FreshReason | undefined;
  /** Whether the answers are about to be forgotten, unless somebody touches the page. */
  readonly endsSoon: boolean;
  /** How often answers were forgotten while this page was open; whatever a screen holds beside them goes as well. */
  readonly forgotten: number;
  /** Takes in answers, and which stems stand ticked when that changes too. */
  answer(changes: AnswerChanges, ticks?: readonly StemId[]): void;
  chooseCountry(country: CountryId | undefined): void;
  /** When the pain began, in epoch milliseconds; and whether that stands for the day alone. */
  setPainStarted(at: number | undefined, timeUnknown?: boolean): void;
  /** Notes something on the plan for this day. */
  noteDay(day: NotedDay): void;
  /** Begins a check anew, with these answers filled in, in place of what was answered before. */
  checkAgain(
    start: Pick<SavedSession, "answers" | "painStarted" | "startTimeUnknown" | "noted" | "followsUp">,
  ): void;
  /** Notes that this check has been kept on the device under the time `at`, in epoch milliseconds. */
  noteKept(at: number): void;
  /** Forgets everything, here and in storage. */
  clear(): void;
  /** Takes up what an earlier page load saved. Called once in the browser, after hydration. */
  restore(now: number): void;
  /** Takes up what is stored now, where storage works: for a page that comes back out of the browser's cache. */
  takeUpStored(now: number): void;
  /** Notes a sign of life at `now`, in epoch milliseconds. */
  touch(now: number): void;
  /** Forgets everything when nothing was touched for too long, and asks beforehand. */
  forgetWhenAbsent(now: number): void;
}

/** Touches within this time of each other are one touch: storage need not be written at every key press. */
const touchStep = 60 * 1000;

/** The store. Components select single fields of it. */
export const useSession = create<Session>()((set, get) => {
  const keep = (changes: Partial<SavedSession>): void => {
    const lastSeen = Date.now();
    set({ ...changes, lastSeen, endsSoon: false, freshBecause: undefined });
    // Until an earlier session has been looked for, writing would take its place.
    if (get().ready) set({ storage: save(writeSession(get(), lastSeen)) });
  };
  /** Here and in storage, or the next page load would count the absence from an earlier time. */
  const seen = (lastSeen: number): void => {
    set({ lastSeen, endsSoon: false });
    if (!isEmpty(get())) set({ storage: save(writeSession(get(), lastSeen)) });
  };
  return {
    ...emptySession,
    ready: false,
    restored: false,
    lastSeen: 0,
    storage: "working",
    freshBecause: undefined,
    endsSoon: false,
    forgotten: 0,
    answer: (changes, ticks) => {
      const { answers, ticks: before } = get();
      const changed = keysOf(changes).some((question) => answers[question] !== changes[question]);
      if (changed)
        keep({ answers: withChanges(answers, changes), answeredAt: Date.now(), ticks: ticks ?? before });
      else if (ticks !== undefined && ticks !== before) keep({ ticks });
    },
    chooseCountry: (country) => {
      keep({ country });
    },
    setPainStarted: (painStarted, timeUnknown) => {
      keep({ painStarted, startTimeUnknown: timeUnknown === true ? true : undefined });
    },
    noteDay: (day) => {
      const others = (get().noted ?? []).filter((other) => other.day !== day.day);
      keep({ noted: [...others, day].slice(-mostNoted) });
    },
    checkAgain: (start) => {
      const { country, forgotten } = get();
      set({ forgotten: forgotten + 1 });
      keep({ ...emptySession, ...start, country });
    },
    noteKept: (keptAt) => {
      keep({ keptAt });
    },
    clear: () => {
      forget();
      set({ ...emptySession, endsSoon: false, freshBecause: undefined, forgotten: get().forgotten + 1 });
    },
    restore: (now) => {
      const { text, state } = load();
      const restored = restoredFrom(text, now);
      if (restored === undefined) {
        fetchSessionReader().then(
          () => get().restore(Date.now()),
          // What is stored stays.
          () => undefined,
        );
        return;
      }
      set({ ready: true, lastSeen: now, endsSoon: false, storage: state, ...startFrom(restored) });
      if (restored.status === "fresh") forget();
      else seen(now);
    },
    takeUpStored: (now) => {
      if (get().storage !== "working") {
        get().forgetWhenAbsent(now);
        return;
      }
      // Nothing of before stays while the reader is fetched, nor what a screen holds beside the answers.
      set({ ...emptySession, ready: false, restored: false, forgotten: get().forgotten + 1 });
      get().restore(now);
    },
    touch: (now) => {
      get().forgetWhenAbsent(now);
      if (now - get().lastSeen >= touchStep) seen(now);
    },
    forgetWhenAbsent: (now) => {
      // The clock was set back: without a new start the hour would last until it has caught up.
      if (now < get().lastSeen) seen(now);
      const absent = now - get().lastSeen;
      if (isEmpty(get()) || absent < absenceLimit - askedBefore) return;
      if (absent <= absenceLimit) {
        set({ endsSoon: true });
        return;
      }
      forget();
      const forgotten = get().forgotten + 1;
      set({ ...emptySession, lastSeen: now, endsSoon: false, freshBecause: "expired", forgotten });
    },
  };
});

/** Undefined when there is something to read and the reader has not been fetched. */
function restoredFrom(text: string | null, now: number): Restored | undefined {
  return text === null ? { status: "none" } : sessionReader()?.(text, now);
}

function startFrom(restored: Restored): Partial<SavedSession> & Pick<Session, "freshBecause" | "restored"> {
  switch (restored.status) {
    case "none":
      // What was ticked before the scripts were there stays.
      return { freshBecause: undefined, restored: false };
    case "restored":
      return { ...restored.session, freshBecause: undefined, restored: true };
    case "fresh":
      return { ...emptySession, freshBecause: restored.because, restored: false };
  }
}

const noTicks: readonly StemId[] = [];

/** The stems that stand ticked. */
export function ticksOf({ ticks }: Pick<SavedSession, "ticks">): readonly StemId[] {
  return ticks ?? noTicks;
}

/** Whether the person has said anything on the questionnaire: a tick is no answer yet, but it is kept. */
export function hasBegun({ answers, ticks }: Pick<SavedSession, "answers" | "ticks">): boolean {
  return Object.keys(answers).length + ticksOf({ ticks }).length > 0;
}

function isEmpty(saved: SavedSession): boolean {
  return !hasBegun(saved) && saved.country === undefined && saved.painStarted === undefined;
}

/** The answers after `changes`; an answer set to undefined is taken back. */
export function withChanges(answers: Answers, changes: AnswerChanges): Answers {
  const all: AnswerChanges = { ...answers, ...changes };
  const next: Draft = {};
  for (const question of keysOf(all)) put(next, question, all[question]);
  return next;
}

/** Answers that are still being put together. */
type Draft = { -readonly [K in QuestionId]?: Answers[K] };

function put<K extends QuestionId>(draft: Draft, question: K, option: Draft[K] | undefined): void {
  if (option !== undefined) draft[question] = option;
}
