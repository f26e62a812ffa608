/** Shows the plan of a person at a fixed moment, and finds its sections. */
import type { Answers } from "#rules";
import { render, screen } from "@testing-library/react";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { afterEach, beforeEach, vi } from "vitest";
import { PlanPage } from "../../../src/plan/plan-page.tsx";
import { useSession } from "../../../src/session/session.ts";
import { atNow } from "../people/plan-people.ts";

/** Stops the clock at `atNow` for each test of a file, and forgets the session afterwards. */
export function atFixedTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: atNow });
  });
  afterEach(() => {
    vi.useRealTimers();
    useSession.getState().clear();
    useSession.setState({ ready: false });
  });
}

/** Shows which screen a link to the questionnaire asks for. */
function Questions() {
  const location = useLocation();
  return <p>Asked: {JSON.stringify(location.state)}</p>;
}

/** Renders the plan; `painStarted` and `answeredAt` in epoch milliseconds. */
export function showPlan(answers: Answers, painStarted?: number, answeredAt?: number) {
  useSession.setState({ ready: true, answers, painStarted, answeredAt, country: undefined });
  return render(
    <MemoryRouter initialEntries={["/plan"]}>
      <Routes>
        <Route path="/plan" element={<PlanPage />} />
        <Route path="/check" element={<Questions />} />
      </Routes>
    </MemoryRouter>,
  );
}

/** The section under this heading. */
export function section(name: string): HTMLElement {
  const found = screen.getByRole("heading", { name }).closest("section");
  if (found === null) throw new Error(`No section is called “${name}”.`);
  return found;
}

/** All words of a section. */
export function textOf(name: string): string {
  return section(name).textContent;
}
