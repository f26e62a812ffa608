/** How hard the own sentences of pages are to read: those that no rule holds, as they stand on the page with values filled in. */
import type { Answers } from "#rules";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { writeKept, type KeptCheck } from "../../src/session/kept-checks.ts";
import { useKept } from "../../src/session/kept.ts";
import { emptySession, writeSession, type SavedSession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";
import { everyPage } from "../../src/loading/rooms.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { gradeOf, readingOf, wordsOf } from "../support/words/reading-grade.ts";
import { sentencesOn } from "../support/words/words-on-page.ts";

const meanGrade = 6;
const hardestSentence = 9;
const longestSentence = 25;
/** The grade says little about a few words. */
const wordsToJudge = 6;

/** Sentences above the grade that stay, and why. */
const exceptions: readonly { readonly find: RegExp; readonly because: string }[] = [
  {
    find: /A weak immune system/,
    because: "A list of unlike things, each by the name that people were given for it.",
  },
  { find: /^Kept on this device until \w+ \d+ \w+, /, because: "the date, with three long words" },
];

const now = Date.UTC(2026, 10, 25, 18);
const day = 24 * 3_600_000;

await everyPage();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const kept = (answers: Answers, daysAgo: number): KeptCheck => ({
  at: now - daysAgo * day,
  answers,
  rules: "0.1.0",
  painStarted: undefined,
});

async function open(path: string, checks: readonly KeptCheck[], session: Partial<SavedSession>) {
  useSession.setState(useSession.getInitialState());
  useKept.setState(useKept.getInitialState());
  if (checks.length > 0) window.localStorage.setItem("upper-back-check-kept", writeKept(checks));
  const saved = { ...emptySession, answeredAt: now, ...session };
  window.sessionStorage.setItem("upper-back-check", writeSession(saved, now));
  render(
    <MemoryRouter initialEntries={[path]}>
      <App />
    </MemoryRouter>,
  );
  await waitFor(() => {
    expect(useKept.getState().ready).toBe(true);
  });
  return userEvent.setup();
}

const region = (name: string) => screen.findByRole("region", { name });

/** The section under a heading. */
async function under(name: string): Promise<HTMLElement> {
  const section = (await screen.findByRole("heading", { name })).closest("section");
  if (section === null) throw new Error(`No section is called “${name}”.`);
  return section;
}

/** What is read, by where it stands. */
const places: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  "the offer to check again": async () => {
    await open("/", [kept(sore({}), 3)], { answers: sore({}) });
    return region("How is it now?");
  },
  "the offer when the clock went back": async () => {
    await open("/", [kept(sore({}), -3)], {});
    return region("How is it now?");
  },
  "the choice to keep a check": async () => {
    await open("/result", [kept(sore({}), 3)], { answers: sore({}) });
    return under("Check again in a few days");
  },
  "a check that is kept": async () => {
    const person = await open("/result", [], { answers: sore({}) });
    await person.click(await screen.findByRole("button", { name: "Keep this check on this device" }));
    return under("Check again in a few days");
  },
  "a check that could not be kept": async () => {
    const person = await open("/result", [], { answers: sore({}) });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No.", "SecurityError");
    });
    await person.click(await screen.findByRole("button", { name: "Keep this check on this device" }));
    return under("Check again in a few days");
  },
  "the comparison": async () => {
    const answers = sore({ trend: "better", painNow: "n6" });
    await open("/result", [kept(sore({ armTingling: "yes" }), 3)], { answers, followsUp: now - 3 * day });
    return region("Since your last check");
  },
  "the plan when an earlier result holds": async () => {
    await open("/plan", [kept(sore({ armTingling: "yes" }), -3)], {
      answers: sore({}),
      followsUp: now + 3 * day,
    });
    await screen.findByRole("heading", { level: 1, name: "Your earlier result still holds" });
    return screen.getByRole("main");
  },
  "the summary with its files": async () => {
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL = () => "blob:saved";
        static override revokeObjectURL = () => undefined;
      },
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    const person = await open("/summary", [], { answers: sore({}) });
    await person.click(await screen.findByRole("button", { name: "Save as FHIR file" }));
    await screen.findByText(/clinic software/);
    return screen.getByRole("main");
  },
  "the questions on paper": async () => {
    await open("/paper", [], {});
    await screen.findByRole("heading", { level: 1, name: "The upper back check on paper" });
    return screen.getByRole("main");
  },
};

const needed = new Set<RegExp>();

describe("the own sentences of pages", () => {
  it.each(Object.entries(places))("%s", async (_, show) => {
    const sentences = sentencesOn(await show());
    expect(sentences.length).toBeGreaterThan(2);
    expect(gradeOf(readingOf(sentences))).toBeLessThanOrEqual(meanGrade);
    const judged = sentences.filter((sentence) => wordsOf(sentence).length >= wordsToJudge);
    expect(judged.length).toBeGreaterThan(0);
    const hard = judged
      .map((sentence) => ({ sentence, grade: gradeOf(readingOf([sentence])) }))
      .filter(({ grade }) => grade > hardestSentence);
    const excused = exceptions.filter(({ find }) => hard.some(({ sentence }) => find.test(sentence)));
    for (const { find } of excused) needed.add(find);
    expect(hard.filter(({ sentence }) => !excused.some(({ find }) => find.test(sentence)))).toEqual([]);
    expect(judged.filter((sentence) => wordsOf(sentence).length > longestSentence)).toEqual([]);
  });

  it("have no exception that nothing needs", () => {
    expect(exceptions.filter(({ find }) => !needed.has(find))).toEqual([]);
  });

  it("would be found out with a hard one", () => {
    const page = document.createElement("div");
    page.innerHTML =
      "<p>Discontinue exacerbating <b>resistance</b> exercise immediately, notwithstanding.</p>";
    const [sentence = ""] = sentencesOn(page);
    expect(gradeOf(readingOf([sentence]))).toBeGreaterThan(hardestSentence);
  });
});
