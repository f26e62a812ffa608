/** The built app in Chromium as the model of `tests/model` uses it: by the words and controls on the page. */
import {
  dispositionOrder,
  dispositions,
  keysOf,
  outOfScopePage,
  questions,
  screens,
  type QuestionId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { readSession } from "../../src/session/read-session.ts";
import type { Action } from "../model/world.ts";
import { noneOf, unsureOf, type Shown } from "../model/checks.ts";
import type { App } from "../model/follow.ts";
import { hydrated } from "./journey.ts";
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
    case "mark": {
      const list = listOf(page, action.items);
      const { plain, short } = questions[action.question];
      if (action.option === "yes") await box(list, plain).check();
      else {
        await box(list, unsureLabel).check();
        await box(list, `Not sure: ${short}`).check();
      }
      break;
    }
    case "unmark":
      await box(page.locator("main"), questions[action.question].plain).uncheck();
      break;
    case "none":
    case "notNone":
      await noneBox(listOf(page, action.items)).setChecked(action.kind === "none");
      break;
    case "notUnsure":
      await box(listOf(page, action.items), unsureLabel).uncheck();
      break;
    case "continue":
      await page.getByRole("button", { name: "Continue" }).click();
      break;
    case "skip":
      await page.getByRole("button", { name: /^Skip/ }).click();
      break;
    case "visit":
      await page.locator("main").getByRole("link", { name: action.link, exact: true }).click();
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

/** The list that holds these items. */
function listOf(page: Page, [first]: readonly QuestionId[]): Locator {
  return page.locator("fieldset.question", { has: page.locator(`#field-${first ?? ""}`) }).last();
}

function box(list: Locator, words: string): Locator {
  return list.locator("label.choice", { hasText: words }).first().locator("input");
}

/** “None of these” stands before the box of “not sure”, where there is one. */
function noneBox(list: Locator): Locator {
  return list.locator("label.choice--none").first().locator("input");
}

/** What stands on the page, read in one go. */
async function look(page: Page): Promise<Shown> {
  const seen = await page.evaluate(
    ({ key, unsureWords }) => {
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
        radios: checked("main input[type=radio]:checked").map(({ name, value }) => `${name}: ${value}`),
        boxes: checked("main input[type=checkbox]:checked").map((input) => ({
          words: [...(input.closest("label")?.querySelector(".choice__text")?.childNodes ?? [])]
            .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ""))
            .join(""),
          unsure: input.closest("label")?.textContent.includes(unsureWords) ?? false,
          // What closes a list counts for the list, which is named after its first item.
          list:
            input.closest("label.choice--none") === null
              ? undefined
              : input.closest("fieldset")?.querySelector("input[id^=field-]")?.id.slice("field-".length),
        })),
      };
    },
    { key: storageKey, unsureWords: unsureLabel },
  );
  const screen = keysOf(screens).find((id) => screens[id].title === seen.heading);
  const kept = readSession(seen.text, seen.now);
  return {
    address: seen.address + seen.rest,
    screen: seen.address.endsWith("/check") ? screen : undefined,
    marks: [
      ...seen.radios,
      ...seen.boxes.map(({ words, unsure, list }) => {
        if (list !== undefined) return unsure ? unsureOf([idOf(list)]) : noneOf([idOf(list)]);
        return markOf(words);
      }),
    ].toSorted(),
    verdict: verdictIn(seen.address, seen.heading, seen.sheet),
    kept: kept.status === "restored" ? kept.session.answers : undefined,
    saysExpired: seen.notices.includes(expiredWords),
  };
}

function idOf(id: string): QuestionId {
  const found = keysOf(questions).find((question) => question === id);
  if (found === undefined) throw new Error(`There is no question ${id}.`);
  return found;
}

/** The mark that the words of a ticked box stand for. */
function markOf(words: string): string {
  for (const id of keysOf(questions)) {
    if (words === questions[id].plain) return `${id}: yes`;
    if (words === `Not sure: ${questions[id].short}`) return `${id}: unsure`;
  }
  return `unknown: ${words}`;
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
