/** Whoever read for an hour without touching the page lost the answers: nobody said so before, and nobody asked. */
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSession } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 18), toFake: ["Date", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (minutes: number) => {
  act(() => {
    vi.advanceTimersByTime(minutes * minute);
  });
};

it("says on the first page when answers are removed", () => {
  show("/");
  expect(screen.getByText(/removed when nobody has touched the page for an hour/)).toBeInTheDocument();
});

it("asks in the last minutes, and keeps the answers of whoever is there", async () => {
  const person = show("/result", soreNextDay);
  pass(50);
  expect(screen.queryByRole("dialog", { name: "Are you still there?" })).not.toBeInTheDocument();
  pass(6);
  expect(screen.getByRole("dialog", { name: "Are you still there?" })).toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "Keep my answers" }));
  expect(screen.queryByRole("dialog", { name: "Are you still there?" })).not.toBeInTheDocument();
  pass(30);
  expect(useSession.getState().answers).toEqual(soreNextDay);
});

it("removes them when nobody answers", () => {
  show("/result", soreNextDay);
  pass(56);
  pass(6);
  expect(useSession.getState().answers).toEqual({});
  expect(screen.queryByRole("dialog", { name: "Are you still there?" })).not.toBeInTheDocument();
});

it("asks nothing of whoever has answered nothing", () => {
  show("/guide");
  pass(58);
  expect(screen.queryByRole("dialog", { name: "Are you still there?" })).not.toBeInTheDocument();
});
