/** A link opened in a new tab said that questions are open, and nothing of the tab in which all had been answered. */
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { withChanges } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

it.each(["/result", "/plan", "/summary"])("says where the answers are: %s", (path) => {
  show(path);
  expect(screen.getByText(/They stay in the tab where you gave them/)).toBeInTheDocument();
});

it("says nothing of other tabs to whoever has begun in this one", () => {
  show("/result", withChanges(soreNextDay, { painNow: undefined }));
  expect(screen.queryByText(/in the tab where you gave them/)).not.toBeInTheDocument();
});
