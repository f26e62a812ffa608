/** A check that was “kept until 17 February” could go any day: nobody asked the browser to keep it, and nobody said so. */
import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

afterEach(() => {
  Reflect.deleteProperty(navigator, "storage");
  window.localStorage.clear();
});

it("asks the browser to keep it, and says that it may go sooner", async () => {
  const persist = vi.fn(() => Promise.resolve(false));
  Object.defineProperty(navigator, "storage", { value: { persist }, configurable: true });
  const person = show("/result", soreNextDay);
  expect(await screen.findByText(/Your browser may remove it sooner/)).toBeInTheDocument();
  expect(persist).not.toHaveBeenCalled();
  await person.click(screen.getByRole("button", { name: "Keep this check on this device" }));
  expect(persist).toHaveBeenCalledOnce();
  const said = screen.getByText(/This check is kept on this device until/).closest("[role=status]");
  expect(said).toHaveTextContent("Your browser may remove it sooner");
});
