import { dispositionOrder, interview, triage } from "#rules";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryRouter } from "react-router";
import { App } from "../../src/app.tsx";
import { titleOf } from "../../src/check/pages.ts";
import { failClosedState, galleryStates, pages, people } from "../../src/gallery/samples.ts";
import { emptySession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";
import { badWordsOn } from "../support/words/words-on-page.ts";

beforeEach(() => {
  window.sessionStorage.clear();
  useSession.setState({ ...emptySession, ready: false });
  // jsdom prints what an error boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  // Pictures are taken with less motion, where a press counts.
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(id: string): Promise<HTMLElement> {
  const { container } = render(
    <MemoryRouter initialEntries={[`/gallery?state=${id}`]}>
      <App />
    </MemoryRouter>,
  );
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("Gallery"));
  return container;
}

describe("the people of the gallery", () => {
  it.each(dispositionOrder)("have one for the level %s", (level) => {
    const result = triage(people[level]);
    expect(result.status === "decided" && result.disposition).toBe(level);
  });

  it("answer all that they are asked, unless they are still on their way", () => {
    expect(interview(people.strain).missing).toEqual([]);
    expect(triage(people.unfinished).status).toBe("asking");
  });
});

describe("the gallery", () => {
  it("has every page of questions empty, with an error and answered", () => {
    const ids = galleryStates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of pages) {
      expect(ids).toEqual(expect.arrayContaining([`${id}-empty`, `${id}-error`, `${id}-answered`]));
    }
  });

  it.each(galleryStates)("shows $id, in plain words", async ({ id, screen: asked, ticked, press }) => {
    const page = await open(id);
    if (asked !== undefined) {
      const name = ticked === true ? "About what you ticked" : titleOf(asked);
      expect(await screen.findByRole("heading", { level: 1, name })).toBeDefined();
    }
    if (press === "continue")
      expect((await screen.findAllByText(/please (?:tick|choose) /i)).length).toBeGreaterThan(0);
    if (press === "notSure")
      expect((await screen.findAllByRole("checkbox", { name: /^Not sure: / })).length).toBeGreaterThan(1);
    if (Array.isArray(press)) expect(await screen.findByRole("dialog")).toBeDefined();
    if (id === "moves-done") expect(await screen.findByText("Done.")).toBeDefined();
    if (id === failClosedState.id)
      expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/could not work out/);
    expect(badWordsOn(page)).toEqual([]);
  });
});
