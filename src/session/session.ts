/** The one store of the app: what the person told us, and nothing that can be worked out from it. */
import { isAnswers, isQuestionId, type Answers, type CountryId, type QuestionId } from "#rules";
import { create } from "zustand";
import {
  absenceLimit,
  emptySession,
  readSession,
  writeSession,
  type FreshReason,
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
  /** When the person last touched the page, in epoch milliseconds. */
  readonly lastSeen: number;
  /** Whether the session survives a reload here, and if not, why. */
  readonly storage: StorageState;
  /** Why an earlier session was not taken up, for a notice. */
  readonly freshBecause: FreshReason | undefined;
  answer(changes: AnswerChanges): void;
  chooseCountry(country: CountryId | undefined): void;
  /** When the pain began, in epoch milliseconds. */
  setPainStarted(at: number | undefined): void;
  /** Forgets everything, here and in storage. */
  clear(): void;
  /** Takes up what an earlier page load saved. Called once in the browser, after hydration. */
  restore(now: number): void;
  /** Takes up what is stored now, where storage works: for a page that comes back out of the browser's cache. */
  takeUpStored(now: number): void;
  /** Notes a sign of life at `now`, in epoch milliseconds. */
  touch(now: number): void;
  /** Forgets everything when nothing was touched for too long. */
  forgetWhenAbsent(now: number): void;
}

/** Touches within this time of each other are one touch: storage need not be written at every key press. */
const touchStep = 60 * 1000;

/** The store. Components select single fields of it. */
export const useSession = create<Session>()((set, get) => {
  const keep = (changes: Partial<SavedSession>): void => {
    const lastSeen = Date.now();
    set({ ...changes, lastSeen, freshBecause: undefined });
    set({ storage: save(writeSession(get(), lastSeen)) });
  };
  return {
    ...emptySession,
    ready: false,
    lastSeen: 0,
    storage: "working",
    freshBecause: undefined,
    answer: (changes) => {
      const { answers } = get();
      const changed = Object.entries(changes).some(
        ([question, option]) => givenTo(answers, question) !== option,
      );
      if (changed) keep({ answers: withChanges(answers, changes), answeredAt: Date.now() });
    },
    chooseCountry: (country) => {
      keep({ country });
    },
    setPainStarted: (painStarted) => {
      keep({ painStarted });
    },
    clear: () => {
      forget();
      set({ ...emptySession, freshBecause: undefined });
    },
    restore: (now) => {
      const { text, state } = load();
      const restored = readSession(text, now);
      set({ ready: true, lastSeen: now, storage: state, ...startFrom(restored) });
      if (restored.status === "fresh") forget();
    },
    takeUpStored: (now) => {
      if (get().storage === "working") get().restore(now);
      else get().forgetWhenAbsent(now);
    },
    touch: (now) => {
      get().forgetWhenAbsent(now);
      if (now - get().lastSeen < touchStep) return;
      set({ lastSeen: now });
      if (!isEmpty(get())) set({ storage: save(writeSession(get(), now)) });
    },
    forgetWhenAbsent: (now) => {
      if (now - get().lastSeen <= absenceLimit || isEmpty(get())) return;
      forget();
      set({ ...emptySession, lastSeen: now, freshBecause: "expired" });
    },
  };
});

function startFrom(restored: Restored): SavedSession & Pick<Session, "freshBecause"> {
  switch (restored.status) {
    case "none":
      return { ...emptySession, freshBecause: undefined };
    case "restored":
      return { ...restored.session, freshBecause: undefined };
    case "fresh":
      return { ...emptySession, freshBecause: restored.because };
  }
}

function givenTo(answers: Answers, question: string): string | undefined {
  return isQuestionId(question) ? answers[question] : undefined;
}

function isEmpty({ answers, country, painStarted }: SavedSession): boolean {
  return Object.keys(answers).length === 0 && country === undefined && painStarted === undefined;
}

/** The answers after `changes`; an answer set to undefined is taken back. */
export function withChanges(answers: Answers, changes: AnswerChanges): Answers {
  const next: Record<string, string> = {};
  for (const [question, option] of Object.entries({ ...answers, ...changes })) {
    if (option !== undefined) next[question] = option;
  }
  return isAnswers(next) ? next : answers;
}
