/** Faults that only a real browser shows; those of the network stand beside. */
import { dispositionOrder, dispositions } from "#rules";
import fc from "fast-check";
import { expect, test } from "../support/browser/built-site.ts";
import { faultName } from "../faults/faults.ts";
import { hostileAddress, markers } from "../support/app/hostile-addresses.ts";
import "../support/app/random-setup.ts";
import { chance } from "../support/people/sets.ts";
import { answerPage, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";

test(faultName("doubleClickOnContinue"), async ({ page }) => {
  await begin(page);
  await answerPage(page, personOf.selfCare);
  await page.getByRole("button", { name: "Continue" }).dblclick();
  await expectScreen(page, "nervesAndLimbs");
  await expect(page.locator("main :checked:not(option)")).toHaveCount(0);
  await page.goBack();
  await expectScreen(page, "rightNow");
});

test(faultName("doubleClickOnStart"), async ({ page }) => {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).dblclick();
  await expectScreen(page, "rightNow");
  await expect(page.locator("main :checked:not(option)")).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test(faultName("doubleClickOnClear"), async ({ page }) => {
  await openWith(page, "./check", { answers: personOf.selfCare });
  await page.getByRole("button", { name: "Clear my answers" }).dblclick();
  await page.getByRole("dialog").getByRole("button", { name: "Clear them" }).dblclick();
  await expect(page.getByRole("link", { name: "Start the check" })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectScreen(page, "rightNow");
});

/** Of each kind some: twenty thousand are read, and four hundred drawn, where no browser has to load a page for each. */
const hostile = Number(process.env["HOSTILE_ADDRESSES"] ?? 48);
const pages = ["/?", "/check?", "/check#", "/result?", "/result#", "/plan?", "/guide#"];

test(faultName("hostileAddresses"), async ({ browser, page }) => {
  test.setTimeout(180_000);
  // The root of the site, whatever its path: only what follows is hostile.
  await page.goto("./");
  const root = page.url().replace(/\/$/, "");
  const next = chance(fc.readConfigureGlobal().seed ?? 0);
  const context = await browser.newContext();
  const visitor = await context.newPage();
  const errors: string[] = [];
  visitor.on("dialog", (dialog) => {
    errors.push(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  const titles = new Set<string>();
  const wrong: string[] = [];
  for (let count = 0; count < hostile; count += 1) {
    const made = hostileAddress(next);
    // Every second one is hostile only behind the address of a page.
    const address = count % 2 === 0 ? made : `${pages[next(pages.length)] ?? "/"}${made.slice(1)}`;
    await visitor.goto(root + address, { waitUntil: "domcontentloaded" });
    // What counts is what the scripts make of the address; a text file of the site has none.
    if (!visitor.url().includes("robots.txt")) await hydrated(visitor);
    const seen = await visitor.evaluate(() => ({
      text: document.body.innerText,
      markup: document.body.innerHTML,
      heading: document.querySelector("h1")?.textContent ?? "",
      signs: document.querySelector("aside, [role=complementary]") !== null,
    }));
    // A text file of the site is no page.
    if (visitor.url().includes("robots.txt") && seen.heading === "") continue;
    titles.add(seen.heading);
    if (!seen.signs) wrong.push(`no signs at ${address}`);
    if (markers.some((marker) => seen.markup.includes(marker))) wrong.push(`${address} is shown again`);
    if (dispositionOrder.some((level) => seen.heading === dispositions[level].headline))
      wrong.push(`a result at ${address}`);
    if (new URL(visitor.url()).origin !== new URL(root).origin)
      wrong.push(`${address} led to ${visitor.url()}`);
  }
  expect([...wrong, ...errors]).toEqual([]);
  expect([...titles]).toContain("We can’t find that page");
  expect(titles.size, "the addresses led nowhere").toBeGreaterThan(3);
  await context.close();
});

test(faultName("printBlocked"), async ({ page }) => {
  await openWith(page, "./summary", { answers: personOf.soon });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy as text" })).toBeEnabled();
});
