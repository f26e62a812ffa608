/**
 * Answers that were cleared came back with the browser's Back: the page that was put away with them in its memory was
 * seen before it was told that it had come back, noted that as a sign of life, and so stored them again. After less than
 * a minute it did not, so nobody noticed.
 */
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSessionLifetime } from "../../src/session/absence.ts";
import { useSession } from "../../src/session/session.ts";

function Page() {
  useSessionLifetime();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 18) });
  window.sessionStorage.clear();
  useSession.setState(useSession.getInitialState());
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([4, 63, 600])(
  "finds nothing %i seconds after the answers were cleared on the next page",
  (seconds) => {
    render(<Page />);
    useSession.getState().answer({ fever: "yes" });
    window.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
    window.sessionStorage.clear();
    vi.setSystemTime(Date.now() + seconds * 1000);
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect(useSession.getState().answers).toEqual({});
    expect(window.sessionStorage).toHaveLength(0);
  },
);
