/** The Spanish check in the built site: the way through it, every page, paper, and the way between the languages. */
import { dispositions, questions, screens, sheetHeadings } from "#rules";
import { expect, expectAccessible, test } from "../support/browser/built-site.ts";
import { longest } from "../support/people/longest-sheet.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { inSpanish } from "../support/words/spanish.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { spanishWords } from "../support/browser/in-spanish.ts";
import { answerAll, answerPage, goOnFrom, hydrated } from "../support/browser/journey.ts";
import { expectNoSidewaysScroll, expectNothingCutOff } from "../support/browser/layout.ts";
import { openWith } from "../support/browser/seeded.ts";
import { routesIn } from "../support/browser/states.ts";
import { keptOffline } from "../support/browser/site.ts";

/** Small words that stand in nearly every English sentence and in no Spanish one. */
const englishWords = /\b(?:the|and|you|your|with|is|are|of|for|this|that|not)\b/i;

/** What stays in the language of those who wrote it: sources, and links to English pages. */
const ofOthers = "cite, .citation-list, [lang=en], .exact";

/** On every page. */
const mark = "This is a translation. No clinician has looked it over yet: if in doubt, the English counts.";

test("an emergency, from the Spanish start page on", async ({ page }) => {
  await page.goto("./es/");
  await hydrated(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByText(inSpanish(mark)), "the mark of the translation").toBeVisible();
  const spanish = spanishWords(page);
  await spanish.getByRole("link", { name: "Start the check" }).click();
  await answerAll(spanish, sore({ chestPressure: "yes" }));
  await expect(
    spanish.getByRole("heading", { level: 1, name: dispositions.emergency.headline }),
  ).toBeVisible();
  await expectAccessible(page);
});

test("care at home in Spanish, with the plan and a printed sheet, without a network", async ({
  page,
  context,
}) => {
  await page.goto("./es/");
  await hydrated(page);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL), { timeout: 20_000 })
    .toContain("/es/sw.js");
  await context.setOffline(true);
  const spanish = spanishWords(page);
  await spanish.getByRole("link", { name: "Start the check" }).click();
  await answerAll(spanish, soreBothSides);
  await expect(
    spanish.getByRole("heading", { level: 1, name: dispositions.selfCare.headline }),
  ).toBeVisible();
  await page.goto("./es/plan");
  await expect(spanish.getByRole("heading", { level: 1, name: "What to do today" })).toBeVisible();
  await page.goto("./es/summary");
  await expect(page.getByRole("article")).toBeVisible();
  const [sheet, ...others] = await printedSheets(page);
  expect(others).toEqual([]);
  expect(sheet).toContain(inSpanish(sheetHeadings.background));
});

test("every Spanish page: no English left, nothing sticks out at 360 px, nothing is cut off", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const routes = await routesIn(page, "es");
  expect(routes.filter((url) => url.includes("/exercises/")).length).toBeGreaterThan(15);
  for (const url of routes) {
    await page.goto(url);
    await hydrated(page);
    const where = new URL(url).pathname;
    await expectNoSidewaysScroll(page, where);
    await expectNothingCutOff(page, where);
    expect.soft(await textsOf(page, ofOthers), where).toEqual([]);
    expect.soft(await page.title(), where).toContain(inSpanish("Upper Back Check"));
  }
  for (const [path, answers] of [
    ["./es/result", soreBothSides],
    ["./es/plan", soreBothSides],
    ["./es/answers", longest()],
    ["./es/result", longest()],
    ["./es/summary", longest()],
    ["./es/result", sore({ chestPressure: "yes" })],
  ] as const) {
    await openWith(page, path, { answers });
    await page.waitForLoadState("networkidle");
    await expectNoSidewaysScroll(page, path);
    await expectNothingCutOff(page, path);
    expect.soft(await textsOf(page, ofOthers), path).toEqual([]);
  }
});

test("every Spanish screen of the questions fits 360 px and can be read by everybody", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./es/");
  await hydrated(page);
  const spanish = spanishWords(page);
  await spanish.getByRole("link", { name: "Start the check" }).click();
  const answers = longest();
  const seen: string[] = [];
  while (page.url().endsWith("/check")) {
    const where = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    seen.push(where);
    await expectNoSidewaysScroll(page, where);
    await expectAccessible(page);
    expect(await textsOf(page, ofOthers), where).toEqual([]);
    await answerPage(spanish, answers);
    await goOnFrom(spanish);
  }
  expect(seen.length, "the pages and their second steps").toBeGreaterThan(6);
});

for (const format of ["A4", "Letter"] as const) {
  test(`the longest Spanish sheet takes the back of one page of ${format} and no more`, async ({ page }) => {
    await openWith(page, "./es/summary", { answers: longest() });
    const printed = await printedSheets(page, format);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain(inSpanish(sheetHeadings.background));
  });
}

test("the language is chosen once, the answers come along, and the professional’s sheet is in English", async ({
  page,
}) => {
  await openWith(page, "./result", { answers: soreBothSides });
  await page.getByRole("link", { name: "Español" }).click();
  const spanish = spanishWords(page);
  await expect(
    spanish.getByRole("heading", { level: 1, name: dispositions.selfCare.headline }),
  ).toBeVisible();
  await page.goto("./");
  await expect(page).toHaveURL(/\/es\/$/);

  await page.goto("./es/summary");
  await page.getByRole("link", { name: "This sheet in English" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Your summary for a professional" }),
  ).toBeVisible();
  // The same title stands there until the answers are read.
  await expect(page.getByRole("article")).toContainText(sheetHeadings.background);
  expect((await printedSheets(page))[0]).toContain(sheetHeadings.background);
  await page.goto("./");
  await expect(page, "a sheet in another language is no choice").toHaveURL(/\/es\/$/);

  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/[^s]\/$/);
  await page.goto("./");
  await expect(
    page.getByRole("heading", { level: 1, name: "Upper back pain after a workout?" }),
  ).toBeVisible();
});

test("the folder of the language without its slash is the start page", async ({ page }) => {
  await page.goto("./es");
  await hydrated(page);
  await expect(page).toHaveURL(/\/es\/$/);
  await expect(spanishWords(page).getByRole("link", { name: "Start the check" })).toBeVisible();
});

test("who chooses a language that cannot be had without a network comes back to the one that can", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await keptOffline(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).not.toHaveURL(/\/es\//);
  await expect(page.getByRole("link", { name: "Start the check" })).toBeVisible();
  await context.setOffline(false);
  await page.goto("./es/");
  await page.goto("./");
  await expect(page).toHaveURL(/\/es\/$/);
});

test("from a page that is there in English only, the language leads to the page before it", async ({
  page,
}) => {
  await page.goto("./how-this-works/rules");
  await hydrated(page);
  await expect(page.getByRole("link", { name: "Español" })).toHaveAttribute("href", /\/es\/how-this-works$/);
});

test("a Spanish address that does not exist is answered in Spanish", async ({ page }) => {
  await page.goto("./es/no-such-page");
  await hydrated(page);
  await expect(
    spanishWords(page).getByRole("heading", { level: 1, name: "We can’t find that page" }),
  ).toBeVisible();
  expect(inSpanish(questions.fever.plain)).not.toBe(questions.fever.plain);
  expect(inSpanish(screens.rightNow.title)).not.toBe(screens.rightNow.title);
});

/** What still reads as English on the page, a text each. */
async function textsOf(page: Parameters<typeof openWith>[0], leaveOut: string): Promise<readonly string[]> {
  const texts = await page.evaluate((others) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      if (parent !== null && parent.closest(others) === null)
        found.push(walker.currentNode.textContent ?? "");
    }
    return found;
  }, leaveOut);
  return texts.filter((text) => englishWords.test(text));
}
