import { carePhaseOrder, carePhases, exercises, keysOf, phaseOfMove } from "#rules";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ExercisePage } from "../../src/exercises/exercise-page.tsx";
import { exerciseRoutes } from "../../src/exercises/exercise-routes.tsx";
import { ExercisesPage } from "../../src/exercises/exercises-page.tsx";
import * as paths from "../../src/paths.ts";

const ids = keysOf(exercises);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the addresses", () => {
  it("give every movement a page of its own", () => {
    const addresses = exerciseRoutes.map(({ path }) => path);
    expect(addresses).toEqual(["/exercises", ...ids.map(paths.exercise)]);
    expect(paths.exercise("catCow")).toBe("/exercises/cat-cow");
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((path) => /^\/[a-z/-]+$/.test(path))).toBe(true);
  });

  it.each(exerciseRoutes)("$path can be built on a server, where there is no window", ({ path, element }) => {
    vi.stubGlobal("window", undefined);
    vi.stubGlobal("document", undefined);
    const html = renderToString(<StaticRouter location={path}>{element}</StaticRouter>);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain("style=");
    expect(html, "a button that needs a script").not.toContain("<button");
  });
});

describe("the list of movements", () => {
  it("shows each under the time from which it may be done, with a picture told in words", () => {
    render(<ExercisesPage />, { wrapper: MemoryRouter });
    expect(ids.filter((id) => phaseOfMove(id, "strain") === undefined)).toEqual([]);
    for (const phase of carePhaseOrder.filter((id) =>
      ids.some((move) => phaseOfMove(move, "strain") === id),
    )) {
      const region = within(screen.getByRole("region", { name: carePhases[phase].when }));
      for (const id of ids.filter((candidate) => phaseOfMove(candidate, "strain") === phase)) {
        expect(region.getByRole("link", { name: exercises[id].name })).toBeDefined();
        expect(region.getByRole("img", { name: exercises[id].picture.end })).toBeDefined();
      }
    }
    expect(screen.getAllByRole("img")).toHaveLength(ids.length);
  });
});

describe.each(ids)("the page of %s", (id) => {
  it("has purpose, equipment, dose, time, errors and cautions", () => {
    const { container } = render(<ExercisePage id={id} />, { wrapper: MemoryRouter });
    const { name, purpose, equipment, dose, commonErrors, askFirst } = exercises[id];
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name);
    for (const text of [purpose, equipment, dose, ...commonErrors, ...askFirst]) {
      expect(container.textContent).toContain(text);
    }
  });

  it("numbers its steps in order", () => {
    const { container } = render(<ExercisePage id={id} />, { wrapper: MemoryRouter });
    const steps = [...container.querySelectorAll("ol > li")].map((step) => step.textContent);
    expect(steps).toEqual(exercises[id].steps);
  });

  it("draws its start and its end, each told in words", () => {
    render(<ExercisePage id={id} />, { wrapper: MemoryRouter });
    const names = screen.getAllByRole("img").map((image) => image.querySelector("title")?.textContent);
    expect(names).toEqual([exercises[id].picture.start, exercises[id].picture.end]);
  });

  it("names its sources, or says that it is general advice", () => {
    render(<ExercisePage id={id} />, { wrapper: MemoryRouter });
    const sourced = exercises[id].sources.length > 0;
    expect(screen.queryAllByText(/^Where this comes from/)).toHaveLength(sourced ? 1 : 0);
    expect(screen.queryAllByText(/^General advice/)).toHaveLength(sourced ? 0 : 1);
  });
});

describe("a page on paper", () => {
  it("is printed by a button that is there once scripts run", () => {
    const print = vi.spyOn(window, "print").mockReturnValue(undefined);
    render(<ExercisePage id="catCow" />, { wrapper: MemoryRouter });
    fireEvent.click(screen.getByRole("button", { name: "Print this exercise" }));
    expect(print).toHaveBeenCalledOnce();
  });

  it("leaves the ways to other pages off the sheet", () => {
    render(<ExercisePage id="catCow" />, { wrapper: MemoryRouter });
    const back = screen.getByRole("link", { name: "All exercises" });
    expect(back.closest(".no-print")).not.toBeNull();
  });
});
