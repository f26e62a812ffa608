/** Faults of the browser's storage. */
import { dispositions, neutralCard } from "#rules";
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { emptySession, writeSession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";
import { faultName } from "./faults.ts";

vi.setConfig({ testTimeout: 60_000 });
const key = "upper-back-check";

beforeEach(() => {
  window.sessionStorage.clear();
  useSession.setState(useSession.getInitialState());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const answers = () => useSession.getState().answers;
const storedText = (): string | null => window.sessionStorage.getItem(key);

/** A page load at `path` that finds `text` stored. */
function loadWith(text: string, path = "/result"): void {
  window.sessionStorage.setItem(key, text);
  render(
    <MemoryRouter initialEntries={[path]}>
      <App />
    </MemoryRouter>,
  );
}

/** A stored session with some fields replaced. */
function stored(changes: Readonly<Record<string, unknown>>): string {
  const text: unknown = JSON.parse(writeSession({ ...emptySession, answers: soreNextDay }, Date.now()));
  return JSON.stringify(Object.assign({}, text, changes));
}

/** The page holds no answers, says why, shows no result, and nothing stays stored. */
function expectFreshStart(notice: RegExp): void {
  expect(answers()).toEqual({});
  expect(screen.getByText(notice)).toBeInTheDocument();
  expect(title()).toBe("We need a few more answers");
  expect(storedText()).toBeNull();
}
const unreadable = /could not read them/;
const changed = /The check has changed/;

function blockStorage(): void {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
}

it(faultName("storageBlocked"), () => {
  blockStorage();
  render(
    <MemoryRouter initialEntries={["/result"]}>
      <App />
    </MemoryRouter>,
  );
  expect(screen.getByText(/does not let us keep your answers/)).toBeInTheDocument();
  useSession.getState().answer(soreNextDay);
  expect(useSession.getState()).toMatchObject({ answers: soreNextDay, storage: "blocked" });
  expect(() => {
    useSession.getState().clear();
  }).not.toThrow();
  expect(answers()).toEqual({});
});

it(faultName("storageBlockedLater"), () => {
  useSession.getState().restore(Date.now());
  useSession.getState().answer(soreNextDay);
  blockStorage();
  useSession.getState().answer({ armTingling: "yes" });
  expect(answers()).toEqual(sore({ armTingling: "yes" }));
  expect(useSession.getState().storage).toBe("blocked");
});

it(faultName("storageFull"), () => {
  useSession.getState().restore(Date.now());
  useSession.getState().answer({ fever: "no" });
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  useSession.getState().answer({ rash: "yes" });
  expect(useSession.getState()).toMatchObject({ answers: { fever: "no", rash: "yes" }, storage: "full" });
  expect(storedText()).toBeNull();
});

it(faultName("storedTextCutShort"), () => {
  loadWith(stored({}).slice(0, 200));
  expectFreshStart(unreadable);
});

it(faultName("storedTextEmpty"), () => {
  loadWith("");
  expectFreshStart(unreadable);
});

it(faultName("storedTextOfOtherShape"), () => {
  loadWith(JSON.stringify([soreNextDay]));
  expectFreshStart(unreadable);
});

it(faultName("storedUnknownQuestion"), () => {
  loadWith(stored({ answers: { ...soreNextDay, horoscope: "no" } }));
  expectFreshStart(unreadable);
});

it(faultName("storedUnknownOption"), () => {
  loadWith(stored({ answers: { ...soreNextDay, fever: "never" } }));
  expectFreshStart(unreadable);
});

it(faultName("storedPrototypeKeys"), () => {
  const head = `{"version":1,"lastSeen":${Date.now()}`;
  loadWith(`${head},"answers":{"__proto__":{"fever":"no"},"constructor":{"prototype":{"rash":"no"}}}}`);
  expectFreshStart(unreadable);
  expect("fever" in {} || "rash" in {}).toBe(false);
});

it(faultName("storedByNewerVersion"), () => {
  loadWith(stored({ version: 2, somethingNew: true }));
  expectFreshStart(changed);
});

it(faultName("storedByOlderVersion"), () => {
  loadWith(stored({ version: 0 }));
  expectFreshStart(changed);
});

it(faultName("storedTimeBeyondDates"), () => {
  loadWith(stored({ answeredAt: 1e300, painStarted: -1e300 }), "/plan");
  expect(answers()).toEqual({});
  expect(screen.getByText(unreadable)).toBeInTheDocument();
  expect(title()).not.toBe("We could not work out a result");
});

it(faultName("storedTextHuge"), () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`nightPaim${index}`, "no"]));
  const before = performance.now();
  loadWith(stored({ answers: many }));
  // It took half a minute while a near word was looked for each of them.
  expect(performance.now() - before).toBeLessThan(15_000);
  expectFreshStart(unreadable);
});

it(faultName("storedTextDeep"), () => {
  const depth = 100_000;
  loadWith(
    `{"version":1,"lastSeen":${Date.now()},"answers":${'{"fever":'.repeat(depth)}1${"}".repeat(depth)}}`,
  );
  expectFreshStart(unreadable);
});

it(faultName("storedUnknownCountry"), () => {
  loadWith(stored({ country: "constructor", answers: { chestPressure: "yes" } }));
  expectFreshStart(unreadable);
  for (const { shown } of neutralCard.numbers)
    expect(
      within(screen.getByRole("complementary")).getByRole("link", { name: `Call ${shown}` }),
    ).toBeInTheDocument();
});

it(faultName("storageEmptiedElsewhere"), () => {
  show("/result", soreNextDay);
  window.sessionStorage.clear();
  expect(title()).toBe(dispositions.selfCare.headline);
  useSession.setState(useSession.getInitialState());
  useSession.getState().restore(Date.now());
  expect(useSession.getState()).toMatchObject({ answers: {}, freshBecause: undefined });
});

it(faultName("otherTextsInStorage"), () => {
  window.sessionStorage.setItem("another program", "its text");
  show("/result", soreNextDay);
  useSession.getState().clear();
  expect(window.sessionStorage.getItem("another program")).toBe("its text");
  expect(storedText()).toBeNull();
});

it(faultName("otherTabChangesStorage"), () => {
  show("/result", soreNextDay);
  const other = writeSession({ ...emptySession, answers: { chestPressure: "yes" } }, Date.now());
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: other }));
  window.dispatchEvent(new StorageEvent("storage", { key: null, newValue: null }));
  expect(answers()).toEqual(soreNextDay);
  expect(title()).toBe(dispositions.selfCare.headline);
});
