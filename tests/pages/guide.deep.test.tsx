import {
  articleStatements,
  decisions,
  dispositionOrder,
  dispositions,
  exercises,
  guide,
  guidePageIds,
  keysOf,
  knownDifferences,
  measures,
  painTrafficLight,
  professionals,
  redFlags,
  sources,
  type GuidePage,
} from "#rules";
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { guideRoutes } from "../../src/guide/guide-routes.tsx";
import { pageOfMeasure } from "../../src/guide/page-of-measure.ts";
import { everyPage } from "../../src/loading/rooms.ts";
import { absenceLimit } from "../../src/session/saved-session.ts";

const known = new Set((await everyPage()).map((page) => page.path));

function elementAt(path: string): ReactNode {
  const found = guideRoutes.find((route) => route.path === path);
  if (found === undefined) throw new Error(`There is no page at ${path}.`);
  return found.element;
}

function open(path: string): HTMLElement {
  return render(<MemoryRouter>{elementAt(path)}</MemoryRouter>).container;
}

const pathOf = (id: keyof typeof guide): string => `/guide/${guide[id].slug}`;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(guideRoutes)("$path", ({ path, title, description, element }) => {
  it("can be built on a server, where there is no window", () => {
    vi.stubGlobal("window", undefined);
    vi.stubGlobal("document", undefined);
    const html = renderToString(<StaticRouter location={path}>{element}</StaticRouter>);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.length).toBeGreaterThan(500);
  });

  it("has a title and a description of its own", () => {
    const others = guideRoutes.filter((route) => route.path !== path);
    expect(others.map((route) => route.title)).not.toContain(title);
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  });

  it("leaves out no level of heading", () => {
    const levels = [...open(path).querySelectorAll("h1, h2, h3, h4")].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("leads only to pages and places that are there", () => {
    const page = open(path);
    const addresses = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    for (const address of addresses) {
      if (address.startsWith("#")) expect(page.querySelector(address), address).not.toBeNull();
      // Files that the build writes: the questions as a form for other software, and the licenses.
      else if (!["/fhir/Questionnaire.json", "/licenses.txt"].includes(address) && !/^https?:/.test(address))
        expect(known, address).toContain(address);
    }
  });

  it("names no painkiller, but for warnings against one", () => {
    const page = open(path);
    // Sources keep their titles.
    for (const title of page.querySelectorAll("cite")) title.remove();
    const advice = page.textContent.replaceAll(/Take no [^.]+\./g, "");
    expect(advice).not.toMatch(/ibuprofen|naproxen|paracetamol|acetaminophen/i);
  });
});

describe("the list of pages", () => {
  it("leads to every page of the guide, to the exercises and to the check", () => {
    open("/guide");
    for (const id of guidePageIds) {
      expect(screen.getByRole("link", { name: guide[id].title })).toHaveProperty("href", hrefTo(pathOf(id)));
    }
    expect(screen.getByRole("link", { name: "Exercises" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Do the check" })).toBeDefined();
  });
});

describe("a page of the guide", () => {
  it.each(guidePageIds)("%s shows each of its sections under a heading", (id) => {
    open(pathOf(id));
    const page: GuidePage = guide[id];
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(page.title);
    for (const { heading } of Object.values(page.sections)) {
      expect(screen.getByRole("region", { name: heading })).toBeDefined();
    }
  });

  it("shows every measure in full somewhere", () => {
    expect(keysOf(measures).filter((id) => pageOfMeasure(id) === undefined)).toEqual([]);
  });

  it("says plainly where opinions differ about ice, and when to leave it out", () => {
    open(pathOf("relief"));
    const ice = screen.getByRole("heading", { name: measures.ice.name }).closest("li");
    if (ice === null) throw new Error("Ice has no card.");
    expect(within(ice).getByText(/no good proof/)).toBeDefined();
    expect(within(ice).getByText("Leave it out, or ask first:")).toBeDefined();
    expect(within(ice).getByText(/Raynaud/)).toBeDefined();
  });

  it("leads from a measure to its movements", () => {
    open(pathOf("relief"));
    for (const id of measures.gentleMovement.exercises) {
      expect(screen.getAllByRole("link", { name: exercises[id].name }).length).toBeGreaterThan(0);
    }
  });

  it("explains all three lights of pain", () => {
    open(pathOf("relief"));
    const section = within(screen.getByRole("region", { name: "How much pain is fine" }));
    for (const id of keysOf(painTrafficLight))
      expect(section.getByText(painTrafficLight[id].text)).toBeDefined();
  });

  it("draws each of the three lifts at its start and at its end", () => {
    open(pathOf("form"));
    expect(screen.getAllByRole("img")).toHaveLength(6);
  });

  it("lists every warning sign under its level, and everybody who can help", () => {
    open(pathOf("help"));
    const levels = ["emergency", "urgent", "soon"] as const;
    const signsAt = (level: (typeof levels)[number]): readonly string[] => {
      const list = screen.getByRole("region", { name: dispositions[level].headline });
      return [...list.querySelectorAll("li > strong")].map((title) => title.textContent);
    };
    const shown = Object.fromEntries(levels.map((level) => [level, signsAt(level)]));
    for (const id of keysOf(redFlags)) {
      expect(shown[redFlags[id].disposition], id).toContain(`${redFlags[id].title}.`);
    }
    expect(Object.values(shown).flat()).toHaveLength(keysOf(redFlags).length);
    for (const id of keysOf(professionals)) expect(screen.getByText(professionals[id].suits)).toBeDefined();
  });
});

describe("how this works", () => {
  it("says that it is no diagnosis and that no clinician has signed it off", () => {
    open("/how-this-works");
    expect(screen.getByText(/^This is not a diagnosis/)).toBeDefined();
    expect(screen.getByText(/^Not signed off by a clinician/)).toBeDefined();
  });

  it("shows all levels, decisions, known differences, statements and sources", () => {
    const page = open("/how-this-works");
    const { textContent } = page;
    for (const level of dispositionOrder) expect(textContent).toContain(dispositions[level].timeFrame);
    for (const { decision, why } of decisions) {
      expect(textContent).toContain(decision);
      expect(textContent).toContain(why);
    }
    for (const { difference } of knownDifferences) expect(textContent).toContain(difference);
    const said = [...page.querySelectorAll("li > p:first-child")].map((statement) => statement.textContent);
    expect(said).toEqual(articleStatements.map(({ says }) => says));
    const addresses = new Set([...page.querySelectorAll("a")].map((link) => link.getAttribute("href")));
    expect(keysOf(sources).filter((key) => !addresses.has(sources[key].url))).toEqual([]);
  });
});

describe("privacy", () => {
  it("says how long answers are kept, as the app does it, and how to clear them", () => {
    open("/privacy");
    expect(screen.getByText(new RegExp(`for ${String(absenceLimit / 60_000)} minutes`))).toBeDefined();
    expect(screen.getByText(/Clear my answers/)).toBeDefined();
  });
});

describe("accessibility", () => {
  it("says what has not been tested", () => {
    open("/accessibility");
    expect(screen.getByRole("heading", { name: "What is not tested yet" })).toBeDefined();
    expect(screen.getByText(/No disabled person has tried it/)).toBeDefined();
  });
});

function hrefTo(path: string): string {
  return new URL(path, window.location.href).href;
}
