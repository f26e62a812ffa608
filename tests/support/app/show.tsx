/** Shows the whole app at an address, with answers already given, the way a browser would. */
import type { Answers } from "#rules";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { App } from "../../../src/app.tsx";
import { useAdvice } from "../../../src/offline/use-advice.ts";
import { writeSession } from "../../../src/session/saved-session.ts";
import { useSession } from "../../../src/session/session.ts";

/**
 * Renders the app at `path` as after a reload, with `answers` saved and `state` in the history entry. Returns the
 * person's hands.
 */
export function show(path: string, answers: Answers = {}, state: unknown = null) {
  const session = { answers, ticks: [], country: undefined, answeredAt: Date.now(), painStarted: undefined };
  useSession.setState(useSession.getInitialState());
  // The site has answered a moment ago, so that no result waits for it.
  useAdvice.setState({ asked: true, lookedAt: Date.now() });
  window.sessionStorage.setItem("upper-back-check", writeSession(session, Date.now()));
  render(
    <MemoryRouter initialEntries={[{ pathname: path, state }]}>
      <App />
    </MemoryRouter>,
  );
  return userEvent.setup();
}
