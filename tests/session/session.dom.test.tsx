/** The life of a session in the page: kept, forgotten after an hour, cleared, taken up again. */
import { render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSessionLifetime } from "../../src/session/absence.ts";
import { readSession } from "../../src/session/read-session.ts";
import { absenceLimit, writeSession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";

const key = "upper-back-check";
const answers = { fever: "yes" } as const;
const session = { answers, country: undefined, answeredAt: 1, painStarted: undefined } as const;
const minute = 60_000;

function Page() {
  useSessionLifetime();
  return null;
}

/** The answers that another page load would find now. */
function stored() {
  const restored = readSession(window.sessionStorage.getItem(key), Date.now());
  return restored.status === "restored" ? restored.session.answers : restored;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 18) });
  window.sessionStorage.clear();
  useSession.setState(useSession.getInitialState());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a session", () => {
  it("is saved with each answer, and taken up by the next page load", () => {
    useSession.setState({ ready: true });
    useSession.getState().answer(answers);
    useSession.setState(useSession.getInitialState());
    render(<Page />);
    expect(useSession.getState()).toMatchObject({ answers, ready: true, answeredAt: Date.now() });
  });

  it("is forgotten, here and in storage, once nobody has touched the page for an hour", () => {
    window.sessionStorage.setItem(key, writeSession(session, Date.now()));
    render(<Page />);
    vi.advanceTimersByTime(absenceLimit);
    expect(useSession.getState().answers).toEqual(answers);
    vi.advanceTimersByTime(2 * minute);
    expect(useSession.getState()).toMatchObject({ answers: {}, freshBecause: "expired" });
    expect(stored()).toEqual({ status: "none" });
  });

  it.each(["pointerdown", "keydown", "scroll"])("lives on after a %s, also in storage", (sign) => {
    window.sessionStorage.setItem(key, writeSession(session, Date.now()));
    render(<Page />);
    vi.advanceTimersByTime(absenceLimit - 5 * minute);
    window.dispatchEvent(new Event(sign));
    vi.advanceTimersByTime(absenceLimit - 5 * minute);
    expect(useSession.getState().answers).toEqual(answers);
    expect(stored()).toEqual(answers);
  });

  it("is forgotten by the first touch after a sleep in which no timer ran", () => {
    render(<Page />);
    useSession.getState().answer(answers);
    vi.setSystemTime(Date.now() + absenceLimit + minute);
    window.dispatchEvent(new Event("pointerdown"));
    expect(useSession.getState()).toMatchObject({ answers: {}, freshBecause: "expired" });
    expect(stored()).toEqual({ status: "none" });
  });

  it("is gone from storage once it is cleared", () => {
    useSession.getState().answer(answers);
    useSession.getState().clear();
    expect(useSession.getState().answers).toEqual({});
    expect(stored()).toEqual({ status: "none" });
  });

  it("does not come back out of the browser's cache after it was cleared elsewhere", () => {
    render(<Page />);
    useSession.getState().answer(answers);
    window.sessionStorage.clear();
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect(useSession.getState().answers).toEqual({});
    expect(stored()).toEqual({ status: "none" });
  });

  it("that cannot be read is removed", () => {
    window.sessionStorage.setItem(key, "{");
    render(<Page />);
    expect(useSession.getState().freshBecause).toBe("unreadable");
    expect(window.sessionStorage.getItem(key)).toBeNull();
  });

  it("keeps its time when nothing was changed", () => {
    useSession.getState().answer(answers);
    const { answeredAt } = useSession.getState();
    vi.advanceTimersByTime(minute);
    useSession.getState().answer({});
    useSession.getState().answer(answers);
    expect(useSession.getState().answeredAt).toBe(answeredAt);
  });
});

describe("storage", () => {
  it("that is full leaves no older answers behind, and the check goes on", () => {
    useSession.setState({ ready: true });
    useSession.getState().answer(answers);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    useSession.getState().answer({ rash: "yes" });
    expect(useSession.getState()).toMatchObject({ answers: { fever: "yes", rash: "yes" }, storage: "full" });
    expect(stored()).toEqual({ status: "none" });
  });

  it("that is blocked is told, and the check goes on", () => {
    vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    render(<Page />);
    expect(useSession.getState()).toMatchObject({ ready: true, storage: "blocked" });
    useSession.getState().answer(answers);
    expect(useSession.getState()).toMatchObject({ answers, storage: "blocked" });
  });
});
