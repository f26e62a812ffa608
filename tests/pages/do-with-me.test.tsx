/** Following a move with less motion, where nothing moves or counts by itself. */
import { exercises } from "#rules";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CallList } from "../../src/emergency/call-list.tsx";
import { DoWithMe } from "../../src/figures/on-press.tsx";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("shows both positions, counts by presses, says when it is done, and goes on to the next move", async () => {
  const person = userEvent.setup();
  render(<DoWithMe moves={["catCow", "doorwayPec"]} call={<CallList />} />);
  await person.click(screen.getByRole("button", { name: "Do it with me" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Cat-cow" }));
  expect(document.activeElement).toBe(dialog.getByRole("heading", { name: "Cat-cow" }));
  expect(dialog.getByRole("img", { name: exercises.catCow.picture.start })).toBeInTheDocument();
  expect(dialog.getByText(/Stop at 6 out of 10/)).toHaveTextContent("pressure or pain in the chest");
  expect(dialog.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  expect(dialog.getByRole("button", { name: "Back" })).toBeDisabled();
  await person.click(dialog.getByRole("button", { name: "Begin" }));
  expect(dialog.getByRole("timer")).toHaveTextContent("0 of 10");
  for (let times = 0; times < 10; times += 1)
    await person.click(dialog.getByRole("button", { name: "Count one" }));
  expect(dialog.getByRole("timer")).toHaveTextContent("10 of 10");
  expect(dialog.getByRole("status")).toHaveTextContent("Done.");
  await person.click(dialog.getByRole("button", { name: "Next" }));
  const next = within(screen.getByRole("dialog", { name: exercises.doorwayPec.name }));
  expect(next.getByRole("timer")).toHaveTextContent("30 seconds");
  await person.click(next.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
