/**
 * The gate in front of the result asked the new answers alone how urgent it is. A person whose earlier emergency still
 * held was shown that the check is withdrawn, and one whose earlier appointment held was told not to rely on care at
 * home, which nobody had advised.
 */
import { dispositions, ruleSetVersion, type Answers } from "#rules";
import { render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { useAdvice } from "../../src/offline/use-advice.ts";
import { writeKept } from "../../src/session/kept-checks.ts";
import { useKept } from "../../src/session/kept.ts";
import { emptySession, writeSession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";

const day = 24 * 3_600_000;

afterEach(() => {
  vi.useRealTimers();
  window.localStorage.clear();
  useAdvice.setState(useAdvice.getInitialState());
});

/** Opens the result of milder answers at `now`, with a kept check that the clock says is still to come. */
async function openMilderThan(earlier: Answers, now: number) {
  vi.useFakeTimers({ toFake: ["Date"], now });
  useSession.setState(useSession.getInitialState());
  useKept.setState(useKept.getInitialState());
  const at = now + 2 * day;
  const kept = { at, answers: earlier, rules: ruleSetVersion.version, painStarted: undefined };
  window.localStorage.setItem("upper-back-check-kept", writeKept([kept]));
  const session = {
    ...emptySession,
    answers: sore({ trend: "better" }),
    answeredAt: now,
    followsUp: at,
  };
  window.sessionStorage.setItem("upper-back-check", writeSession(session, now));
  render(
    <MemoryRouter initialEntries={["/result"]}>
      <App />
    </MemoryRouter>,
  );
  await waitFor(() => {
    expect(useKept.getState().ready).toBe(true);
  });
}

it("shows an earlier emergency that holds, also when the rules are withdrawn", async () => {
  useAdvice.setState({ status: { kind: "withdrawn" } });
  await openMilderThan(sore({ chestPressure: "yes" }), Date.parse("2026-11-25T18:00:00Z"));
  const { headline } = dispositions.emergency;
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(headline);
});

it("does not speak of care at home when an earlier appointment holds, however old the rules are", async () => {
  await openMilderThan(sore({ armTingling: "yes" }), Date.parse(ruleSetVersion.useBy) + day);
  const { headline } = dispositions.soon;
  expect(await screen.findByRole("heading", { level: 1, name: headline })).toBeInTheDocument();
  expect(screen.queryByText(/rely on care at home/)).not.toBeInTheDocument();
});
