/** The built app in Chromium as the model of `tests/model` uses it: by the words and controls on the page. */
import {
  dispositionOrder,
  dispositions,
  keysOf,
  outOfScopePage,
  questions,
  screens,
  stems,
  type Part,
  type QuestionId,
  type ScreenId,
  type Stem,
  type StemId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { readSession } from "../../../src/session/read-session.ts";
import { noneByButton, noneOf, stepName, unsureOn, type Shown } from "../../model/checks.ts";
import type { Action } from "../../model/world.ts";
import type { App } from "../../model/follow.ts";
import { hydrated } from "./journey.ts";
import { pageOf, type Standing } from "../../model/pages.ts";
import { storageKey } from "./seeded.ts";

const start = new Date("2026-11-24T15:00:00Z");
/** How long the page may take to show what is expected of it. */
const patience = 10_000;

const unsureLabel = "I’m not sure about some of these";
const expiredWords = "Your earlier answers were removed because nothing was touched for an hour.";

/** A new tab with the questionnaire and a clock that can be moved. `page` must be fresh. */
export async function realApp(page: Page): Promise<App> {
  await page.clock.install({ time: start });
  await page.goto("./check");
  await hydrated(page);
  return {
    now: start.getTime(),
    touch: () => page.keyboard.press("Shift"),
    act: (action) => act(page, action),
    reload: async () => {
      await page.reload();
      await hydrated(page);
    },
    clear: async () => {
      await page.getByRole("button", { name: "Clear my answers" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Clear them" }).click();
    },
    open: async (address) => {
      await page.goto(`.${address}`);
      await hydrated(page);
    },
    pass: async (milliseconds, how) => {
      if (how === "timers") await page.clock.fastForward(milliseconds);
      else await moveClock(page, milliseconds);
    },
    away: async (milliseconds) => {
      await page.goto("./robots.txt");
      await moveClock(page, milliseconds);
      await page.goBack();
      await hydrated(page);
    },
    language: () =>
      page.evaluate(() => {
        Object.defineProperty(navigator, "language", { get: () => "ar-EG", configurable: true });
        Object.defineProperty(navigator, "languages", { get: () => ["ar-EG", "tr"], configurable: true });
        window.dispatchEvent(new Event("languagechange"));
      }),
    secondTab: () => inAnotherTab(page),
    emptyStorage: () =>
      page.evaluate((key) => {
        sessionStorage.clear();
        window.dispatchEvent(new StorageEvent("storage", { key, newValue: null }));
      }, storageKey),
    look: async (expected) => {
      const until = Date.now() + patience;
      for (;;) {
        const shown = await look(page);
        if (expected(shown) || Date.now() > until) return shown;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
  };
}

/** Moves the clock, forward or back, without anything happening on the way. */
async function moveClock(page: Page, milliseconds: number): Promise<void> {
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + milliseconds);
}

async function act(page: Page, action: Action): Promise<void> {
  switch (action.kind) {
    case "choose":
      await page.locator(`input[type=radio][name="${action.question}"][value="${action.option}"]`).check();
      break;
    case "tick":
    case "untick":
      await (await box(page, action.list, lineWords(action.stem))).setChecked(action.kind === "tick");
      break;
    case "mark":
    case "unmark":
      await (
        await box(page, action.list, questions[action.question].plain)
      ).setChecked(action.kind === "mark");
      break;
    case "unsure":
      await (await box(page, action.list, unsureLabel)).check();
      await (await box(page, action.list, `Not sure: ${questions[action.question].short}`)).check();
      break;
    case "none":
    case "notNone":
      // The box of the last list gives way to the button as soon as it is unticked, so its mark cannot be looked at afterwards.
      await (await box(page, action.list, listOf(action.list).none)).click();
      break;
    case "notUnsure":
      await (await box(page, action.list, unsureLabel)).uncheck();
      break;
    case "continue":
      await page.getByRole("button", { name: /(^C|, c)ontinue$/ }).click();
      break;
    case "skip":
      await page.getByRole("button", { name: /^Skip/ }).click();
      break;
    case "visit":
      await openFolded(page.locator("main"), action.link);
      await linkNamed(page.locator("main"), action.link).first().click();
      break;
    case "step":
      await stepInHistory(page, action);
      break;
  }
}

async function stepInHistory(page: Page, { by, link }: Extract<Action, { kind: "step" }>): Promise<void> {
  if (link !== undefined) await page.getByRole("link", { name: link, exact: true }).click();
  else if (by === 1) await page.goForward();
  else await page.goBack();
  await hydrated(page);
}

/** A part of a page that is a list of boxes. */
type BoxList = Exclude<Part, { kind: "choice" | "followUps" }>;

function listOf({ part }: Pick<Standing, "part">): BoxList {
  if (part.kind === "choice" || part.kind === "followUps") throw new Error("A question is no list.");
  return part;
}

/** The box of a list with these words; the places stand folded away below the picture. */
async function box(page: Page, standing: Standing, words: string): Promise<Locator> {
  const list = page.getByRole("group", { name: listOf(standing).legend, exact: true });
  if (standing.part.kind === "sites" && (await list.locator("details[open]").count()) === 0)
    await list.getByText("Choose from a list").click();
  return list.getByRole("checkbox", { name: words, exact: true });
}

/** All that a line says, with what stands smaller under it. */
function lineWords(id: StemId): string {
  const { plain, under }: Stem = stems[id];
  return under === undefined ? plain : `${plain} ${under}`;
}

/** The link by its whole name. Between what is seen of a name and what is only heard, Chromium puts a space. */
function linkNamed(main: Locator, link: string): Locator {
  const name = link.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(": ", " ?: ");
  return main.getByRole("link", { name: new RegExp(`^${name}$`) });
}

/** Opens what is folded away when the link stands there. */
async function openFolded(main: Locator, link: string): Promise<void> {
  if (!link.startsWith("Change: ") || (await linkNamed(main, link).count()) > 0) return;
  for (const summary of [/^What you told us$/, /^No to /]) {
    const folded = main.locator("details:not([open]) > summary").filter({ hasText: summary, visible: true });
    if ((await folded.count()) > 0) await folded.click();
  }
}

/** What stands on the page, read in one go. */
async function look(page: Page): Promise<Shown> {
  const seen = await page.evaluate((key) => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((node) => node.textContent.trim());
    const checked = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];
    return {
      now: Date.now(),
      address: window.location.pathname,
      rest: window.location.search + window.location.hash,
      heading: texts("main h1")[0] ?? "",
      notices: texts("main [role=status]").join(" "),
      text: window.sessionStorage.getItem(key),
      sheet: document.querySelector("main article.sheet") !== null,
      fields: checked("main form input").map((input) => ({
        name: input.name,
        value: input.value,
        checked: input.checked,
        isRadio: input.type === "radio",
        isUnder: input.closest("label.choice--none") !== null,
        words: [...(input.closest("label")?.querySelector(".choice__text")?.childNodes ?? [])]
          .map((node) => (node instanceof Element && node.className !== "" ? "" : node.textContent))
          .join("")
          .trim(),
        legend: input.closest("fieldset:not(.question--inner)")?.querySelector("legend")?.textContent ?? "",
      })),
      noneByButton: texts("main form button[type=submit]").some((words) => words.endsWith(", continue")),
    };
  }, storageKey);
  const kept = readSession(seen.text, seen.now);
  const fields = seen.fields.map(fieldOf);
  const controls = fields.flatMap(({ control }) => (control === undefined ? [] : [control]));
  return {
    address: seen.address + seen.rest,
    step: seen.address.endsWith("/check") ? stepIn(seen.heading, controls) : undefined,
    controls: [...new Set([...controls, ...(seen.noneByButton ? [noneByButton] : [])])].toSorted(),
    marks: fields.flatMap(({ mark }) => (mark === undefined ? [] : [mark])).toSorted(),
    verdict: verdictIn(seen.address, seen.heading, seen.sheet),
    kept: kept.status === "restored" ? { ...kept.session, ticks: kept.session.ticks ?? [] } : undefined,
    saysExpired: seen.notices.includes(expiredWords),
  };
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly isRadio: boolean;
  /** Whether it closes a list: that none of it applies, or that something is not sure. */
  readonly isUnder: boolean;
  readonly words: string;
  readonly legend: string;
}

/** What one radio or box is, and what it says when it is marked, as the model writes them down. */
function fieldOf(field: Field): { readonly control?: string; readonly mark?: string | undefined } {
  const { name, value, checked, isRadio, isUnder, words, legend } = field;
  const marked = (mark: string) => (checked ? mark : undefined);
  if (isRadio) return { control: name, mark: marked(`${name}: ${value}`) };
  if (isUnder && words === unsureLabel) return { mark: marked(unsureOn(legend)) };
  if (isUnder) return { control: noneOf(legend), mark: marked(noneOf(legend)) };
  const list = allParts.find((part) => "legend" in part && part.legend === legend);
  if (list?.kind === "stems") {
    const stem = list.stems.find((id) => stems[id].plain === words);
    return { control: stem ?? words, mark: marked(stem ?? words) };
  }
  const items: readonly QuestionId[] = list === undefined || list.kind === "choice" ? [] : list.questions;
  const item = items.find((id) => questions[id].plain === words);
  if (item !== undefined) return { control: item, mark: marked(`${item}: yes`) };
  const unsure = items.find((id) => `Not sure: ${questions[id].short}` === words);
  return unsure === undefined ? { control: words } : { mark: marked(`${unsure}: unsure`) };
}

const allParts: readonly Part[] = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);

/** The headings of a second step. */
const secondHeadings: readonly string[] = ["About what you ticked", "A few more questions"];

/** Which step of which page it is, by the heading, and on a second step by what is asked. */
function stepIn(heading: string, controls: readonly string[]): string | undefined {
  const second = secondHeadings.includes(heading);
  const page = keysOf(screens).find((id) =>
    second ? asks(id, controls[0]) : (id === "howItStarted" ? "Your pain" : screens[id].title) === heading,
  );
  return page === undefined ? undefined : stepName(pageOf(page), second);
}

function asks(id: ScreenId, control: string | undefined): boolean {
  return screens[id].parts.some((part: Part) =>
    part.kind === "choice"
      ? part.question === control
      : part.questions.some((question) => question === control),
  );
}

function verdictIn(address: string, heading: string, sheet: boolean): string | undefined {
  switch (address) {
    case "/result":
      if (heading === outOfScopePage.title) return "outOfScope";
      if (heading === "We need a few more answers") return "open";
      return dispositionOrder.find((level) => dispositions[level].headline === heading) ?? heading;
    case "/summary":
      return sheet ? "sheet" : "no sheet";
    case "/plan":
      return heading === "What to do today" ? "plan" : "no plan";
    default:
      return undefined;
  }
}

/** A tab opened beside, in which somebody answers something, clears it and goes. */
async function inAnotherTab(page: Page): Promise<{ readonly found: boolean }> {
  const other = await page.context().newPage();
  await other.goto(new URL("./check", page.url()).href);
  await hydrated(other);
  const found = await other.evaluate(
    () => sessionStorage.length > 0 || document.querySelector("main :checked:not(option)") !== null,
  );
  await other.getByRole("checkbox").first().check();
  await other.close();
  return { found };
}
