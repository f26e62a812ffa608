import {
  answerInWords,
  dispositionOrder,
  dispositions,
  exclusions,
  isQuestionId,
  keysOf,
  professionals,
  questions,
  questionsIn,
  redFlags,
  ruleSetVersion,
  sources,
  upperBack,
  type QuestionId,
  type RedFlag,
} from "#rules";
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as paths from "../../src/paths.ts";
import { hazardLogStatus, riskOf, risks } from "../../rules/upper-back/hazards/hazard.ts";
import { smallestExample } from "../../rules/rule-book/smallest-example.ts";
import { everyPage } from "../../src/loading/rooms.ts";
import { ProofPage } from "../../src/rule-book/proof-page.tsx";
import type { ShownProof } from "../../src/rule-book/proof.ts";
import { ruleBookRoutes } from "../../src/rule-book/rule-book-routes.tsx";
import { hazards } from "../../rules/upper-back/hazards/index.ts";
import { boundaries, vignettes } from "../../rules/upper-back/stories/index.ts";

const known = new Set((await everyPage()).map(({ path }) => path));

function elementAt(path: string): ReactNode {
  const found = ruleBookRoutes.find((route) => route.path === path);
  if (found === undefined) throw new Error(`There is no page at ${path}.`);
  return found.element;
}

function open(element: ReactNode): HTMLElement {
  return render(<MemoryRouter>{element}</MemoryRouter>).container;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the addresses", () => {
  it("are one for each page, and belong to the app", () => {
    const addresses = ruleBookRoutes.map(({ path }) => path);
    expect(new Set(addresses).size).toBe(keysOf(redFlags).length + 4);
    expect(addresses.filter((path) => !known.has(path))).toEqual([]);
    expect(paths.rule("darkUrine")).toBe("/how-this-works/rules/dark-urine");
  });
});

describe.each(ruleBookRoutes)("$path", ({ path, element, title, description }) => {
  it("can be built on a server, with one heading, and says what it is", () => {
    vi.stubGlobal("window", undefined);
    vi.stubGlobal("document", undefined);
    const html = renderToString(<StaticRouter location={path}>{element}</StaticRouter>);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(title.length).toBeGreaterThan(5);
    expect(description).toMatch(/^[A-Z“].{20,}\.$/);
  });

  it("leaves out no level of heading, and leads only to pages that are there", () => {
    const page = open(element);
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const addresses = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(addresses.filter((address) => !/^https?:/.test(address) && !known.has(address))).toEqual([]);
  });
});

describe("how this works", () => {
  it("leads to the list of rules, the proof, the measures and the hazards", async () => {
    const page = (await everyPage()).find(({ path }) => path === "/how-this-works");
    const addresses = [...open(page?.element).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    const books = ruleBookRoutes.map(({ path }) => path).filter((path) => path.split("/").length === 3);
    expect(books).toHaveLength(4);
    for (const path of books) expect(addresses).toContain(path);
  });
});

describe("the list of rules", () => {
  it("has every rule under its level, with its reason and a way to its page", () => {
    open(elementAt("/how-this-works/rules"));
    for (const level of dispositionOrder.filter((each) => each !== "selfCare")) {
      const region = screen.getByRole("region", { name: new RegExp(`^${dispositions[level].name}: `) });
      const links = [...region.querySelectorAll("a")];
      const ofLevel = keysOf(redFlags).filter((id) => redFlags[id].disposition === level);
      expect(links.map((link) => link.getAttribute("href"))).toEqual(ofLevel.map(paths.rule));
      ofLevel.forEach((id, index) => {
        expect(links[index]).toHaveTextContent(redFlags[id].title);
        expect(links[index]?.closest("li")).toHaveTextContent(redFlags[id].because);
      });
    }
  });
});

describe.each(keysOf(redFlags))("the page of the rule %s", (id) => {
  const rule: RedFlag = redFlags[id];

  it("shows everything that is written down of it", () => {
    const text = open(elementAt(paths.rule(id))).textContent;
    const level = dispositions[rule.disposition];
    for (const said of [rule.title, rule.because, rule.notWhen, rule.advice ?? "", id])
      expect(text).toContain(said);
    expect(text).toContain(`${level.name} `);
    expect(text).toContain(`When it is there${level.headline}.`);
    expect(text).toContain(`When you are not sure${dispositions[rule.ifUnsure].headline}.`);
    for (const who of rule.see) expect(text).toContain(professionals[who].name);
    for (const out of rule.rulesOut) expect(text).toContain(exclusions[out].name);
    for (const { source, supports } of rule.sources) {
      expect(text).toContain(sources[source].title);
      expect(text).toContain(supports);
    }
    for (const question of questionsIn<QuestionId>(rule.when))
      expect(text).toContain(questions[question].short);
  });

  it("shows its smallest example in the words of the questions", () => {
    open(elementAt(paths.rule(id)));
    const section = sectionOf("The smallest example");
    const example = Object.entries(smallestExample(rule.when, upperBack.enableWhen) ?? {});
    const lines = within(section)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines).toEqual(
      example.map(([question, answer]) => isQuestionId(question) && answerInWords({ question, answer })),
    );
  });

  it("tells the stories on both sides of its line, and where they are sent", () => {
    open(elementAt(paths.rule(id)));
    const text = sectionOf("Stories that test it").textContent;
    for (const { inside, outside } of boundaries.filter((boundary) => boundary.rule === id)) {
      for (const { story, expected } of [inside, outside]) {
        expect(text).toContain(`${story} Level wanted and given: ${dispositions[expected].name}.`);
      }
      expect(text.indexOf(outside.story)).toBeGreaterThan(text.indexOf("Just outside"));
    }
  });
});

describe("the measures", () => {
  it("count all stories, and say first what they do not show", () => {
    const page = open(elementAt("/how-this-works/measures"));
    expect(page).toHaveTextContent(`We wrote ${String(vignettes.length)} short stories`);
    expect(page).toHaveTextContent("They do not show how it does with real people.");
    for (const name of [
      "Accuracy",
      "Accuracy by level",
      "Safety of advice",
      "Comprehensiveness",
      "Inclination to over-triage",
      "Capability comparison",
    ]) {
      expect(screen.getByText(name, { selector: "dt" })).toBeInTheDocument();
    }
    expect(page.textContent).not.toMatch(/%|NaN|undefined/);
  });
});

describe("the hazards", () => {
  it("are all there with their risks, controls and tests, and with what remains", () => {
    const page = open(elementAt("/how-this-works/hazards"));
    for (const line of hazardLogStatus) expect(page).toHaveTextContent(line);
    for (const id of keysOf(hazards)) {
      const { hazard, harm, causes, before, controls, after, remains } = hazards[id];
      const card = screen.getByText(hazard, { selector: "h3" }).closest("li");
      for (const said of [harm, ...causes, ...controls.map(({ control }) => control), remains]) {
        expect(card).toHaveTextContent(said);
      }
      expect(card).toHaveTextContent(`Risk without controls: ${risks[riskOf(before)].name}`);
      expect(card).toHaveTextContent(`Risk with them: ${risks[riskOf(after)].name}`);
      for (const { file } of controls.flatMap(({ provenBy }) => [...provenBy]))
        expect(card).toHaveTextContent(file);
    }
  });

  it("name first those that are still too great by our own scale", () => {
    open(elementAt("/how-this-works/hazards"));
    const list = screen.getByText(/^Still too great by our own scale/).nextElementSibling;
    const high = keysOf(hazards).filter((id) => ["high", "severe"].includes(riskOf(hazards[id].after)));
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
      high.map((id) => `${hazards[id].hazard} ${hazards[id].remains}`),
    );
  });

  it("are counted by their risk, before and after", () => {
    open(elementAt("/how-this-works/hazards"));
    const columns = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    const numbers = columns.map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => Number(cell.textContent)),
    );
    const sum = (column: number) => numbers.reduce((total, row) => total + (row[column] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([keysOf(hazards).length, keysOf(hazards).length]);
  });
});

describe("the proof", () => {
  const sample: ShownProof = {
    ruleSetVersion: ruleSetVersion.version,
    ruleDataHash: "0123abcd",
    date: "2026-11-24",
    statements: [
      {
        id: "first",
        sentence: "Every set of answers gets exactly one level.",
        result: "proven",
        seconds: 0.42,
        queries: 1,
        notes: ["A note beside it."],
        twins: [{ sentence: "One level was taken out.", refutedBy: "A fever then had no level." }],
      },
      {
        id: "second",
        sentence: "Nothing ever goes wrong.",
        result: "refuted",
        seconds: 12.3,
        queries: 1402,
        notes: [],
        twins: [],
      },
    ],
    examples: 7,
    leaves: 9,
    keptRules: [{ rule: "worried", reason: "It stands for itself." }],
  };

  it("tells each statement, how it came out, how long it took, and what broke its twin", () => {
    const page = open(<ProofPage proof={sample} />);
    expect(page).toHaveTextContent("1 of 2 statements are proven");
    const [first, second] = screen.getAllByRole("heading", { level: 3 }).map((title) => title.closest("li"));
    expect(first).toHaveTextContent("Proven in 0.4 seconds, with 1 question to the solver");
    expect(first).toHaveTextContent("A note beside it.");
    expect(first).toHaveTextContent("Broken: One level was taken out.");
    expect(first).toHaveTextContent("The solver found:A fever then had no level.");
    expect(second).toHaveTextContent("Not proven: a case breaks it in 12 seconds, with 1,402 questions");
    for (const fact of ["2026-11-24", "0123abcd", ruleSetVersion.version, "13 seconds", "1,403", "7", "9"]) {
      expect(screen.getByText(fact, { selector: "dd" })).toBeInTheDocument();
    }
    expect(screen.getByText("It stands for itself.").previousSibling).toHaveTextContent("worried");
    expect(page).not.toHaveTextContent("The rules have changed since");
  });

  it("says when it is not about the rules of today", () => {
    const page = open(<ProofPage proof={{ ...sample, ruleSetVersion: "2020.1.1" }} />);
    expect(page).toHaveTextContent(
      "These results are for the rules of version 2020.1.1. The rules have changed since",
    );
  });
});

function sectionOf(heading: string): HTMLElement {
  const section = screen.getByText(heading, { selector: "h2" }).closest("section");
  if (section === null) throw new Error(`${heading} stands in no section.`);
  return section;
}
