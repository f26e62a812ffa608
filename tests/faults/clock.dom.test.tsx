/** Faults of the clock, and of pages that come back late. The tests run in a zone with summer time. */
import { dispositions } from "#rules";
import { act, cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { useSession } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { faultName } from "./faults.ts";

vi.setConfig({ testTimeout: 60_000 });
const minute = 60_000;
const hour = 60 * minute;
const year = 365 * 24 * hour;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: Date.UTC(2026, 10, 24, 15) });
  window.sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const answers = () => useSession.getState().answers;
function touch(): void {
  act(() => {
    window.dispatchEvent(new Event("keydown"));
  });
}

/** A page load at `path`, with what an earlier one has stored. */
function load(path = "/result"): void {
  cleanup();
  useSession.setState(useSession.getInitialState());
  render(
    <MemoryRouter initialEntries={[path]}>
      <App />
    </MemoryRouter>,
  );
}

/** A page with the answers of somebody well, given now. */
function begin(path = "/result"): void {
  load(path);
  act(() => {
    useSession.getState().answer(soreNextDay);
  });
}

/** Time passes while the page is open and nobody touches it. */
function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it(faultName("clockForward"), () => {
  begin();
  vi.setSystemTime(Date.now() + 2 * hour);
  touch();
  expect(answers()).toEqual({});
  expect(window.sessionStorage).toHaveLength(0);
});

it(faultName("clockBackHours"), () => {
  begin();
  vi.setSystemTime(Date.now() - 5 * hour);
  touch();
  wait(50 * minute);
  expect(answers()).toEqual(soreNextDay);
  wait(12 * minute);
  expect(answers()).toEqual({});
  expect(window.sessionStorage).toHaveLength(0);
});

it(faultName("clockBackYears"), () => {
  begin();
  vi.setSystemTime(Date.now() - 20 * year);
  wait(63 * minute);
  expect(answers()).toEqual({});
  expect(window.sessionStorage).toHaveLength(0);
});

it(faultName("clockBackStored"), () => {
  begin();
  vi.setSystemTime(Date.now() - 5 * hour);
  load();
  expect(answers()).toEqual(soreNextDay);
  cleanup();
  vi.setSystemTime(Date.now() + 61 * minute);
  load();
  expect(answers()).toEqual({});
});

/** The answers survive a reload, and the result has a date of this year. */
async function expectResultWithDates(): Promise<void> {
  begin();
  load();
  await screen.findByRole("heading", { level: 1, name: dispositions.selfCare.headline });
  const years = [...document.querySelectorAll("time[datetime^='1970'], time[datetime^='2100']")];
  expect(years.length).toBeGreaterThan(0);
}

it(faultName("clockOf1970"), async () => {
  vi.setSystemTime(1000);
  await expectResultWithDates();
});

it(faultName("clockOf2100"), async () => {
  vi.setSystemTime(Date.UTC(2100, 1, 28, 23, 30));
  await expectResultWithDates();
});

/** Fifty minutes over a change of the clocks keep the answers, and eleven more do not. */
function expectElapsedTimeCounts(before: number): void {
  vi.stubEnv("TZ", "Europe/London");
  vi.setSystemTime(before);
  expect(new Date(before).getTimezoneOffset()).not.toBe(new Date(before + 50 * minute).getTimezoneOffset());
  begin();
  wait(50 * minute);
  expect(answers()).toEqual(soreNextDay);
  wait(12 * minute);
  expect(answers()).toEqual({});
}

it(faultName("daylightSavingBegins"), () => {
  expectElapsedTimeCounts(Date.UTC(2026, 2, 29, 0, 30));
});

it(faultName("daylightSavingEnds"), () => {
  expectElapsedTimeCounts(Date.UTC(2026, 9, 25, 0, 30));
});

it(faultName("sleepWithoutTimers"), () => {
  begin();
  vi.setSystemTime(Date.now() + 9 * hour);
  expect(answers()).toEqual(soreNextDay);
  touch();
  expect(answers()).toEqual({});
  expect(screen.getByText(/nothing was touched for an hour/)).toBeInTheDocument();
});

it(faultName("reloadedWithinTheHour"), () => {
  begin();
  for (let loads = 0; loads < 4; loads += 1) {
    vi.setSystemTime(Date.now() + 50 * minute);
    load();
    expect(answers()).toEqual(soreNextDay);
  }
});

it(faultName("painBeganTomorrow"), async () => {
  begin("/plan");
  act(() => {
    useSession.getState().setPainStarted(Date.now() + 24 * hour);
  });
  expect(await screen.findByText(/is still to come/)).toBeInTheDocument();
  expect(title()).toBe("What to do today");
});

function fromCache(): void {
  act(() => {
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  });
}

it(faultName("cameBackFromCache"), () => {
  begin();
  window.sessionStorage.clear();
  fromCache();
  expect(answers()).toEqual({});
  expect(title()).toBe("We need a few more answers");
});

it(faultName("cameBackFromCacheLate"), () => {
  begin();
  vi.setSystemTime(Date.now() + 2 * hour);
  fromCache();
  expect(answers()).toEqual({});
  expect(screen.getByText(/nothing was touched for an hour/)).toBeInTheDocument();
});
