/** The moves to follow and the timer for ice: fetched on the press, stopped by a press, and there without a network. */
import { test as base, type Locator, type Page } from "@playwright/test";
import { expect, expectAccessible, requestsOf, test } from "../support/browser/built-site.ts";
import { builtSite, keptOffline, openSite, type Site } from "../support/browser/site.ts";
import { strainToday } from "../support/people/worked-persons.ts";
import { hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";

const open = (page: Page): Locator => page.getByRole("dialog");
/** All that the figure is drawn with. */
const drawn = (page: Page): Promise<string> => open(page).locator("svg.figure").first().innerHTML();

async function follow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./exercises/neck-tilts");
  await hydrated(page);
  await page.getByRole("button", { name: "Do it with me" }).press("Enter");
  await expect(open(page)).toBeVisible();
}

test("a move moves, stops at a press, and is counted, with all buttons on the screen", async ({ page }) => {
  const asked = requestsOf(page);
  await follow(page);
  expect(asked.filter((url) => url.includes("with-me")).length).toBeGreaterThan(0);
  const first = await drawn(page);
  await expect.poll(() => drawn(page)).not.toBe(first);
  await open(page).getByRole("button", { name: "Stop the movement" }).click();
  const still = await drawn(page);
  await page.waitForTimeout(400);
  expect(await drawn(page)).toBe(still);
  for (const name of ["Begin", "Close"])
    await expect(open(page).getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await open(page).getByRole("button", { name: "Begin" }).press("Enter");
  await expect(open(page).getByRole("timer")).toHaveText("1 of 5", { timeout: 10_000 });
  await page.keyboard.press("Escape");
  await expect(open(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Do it with me" })).toBeFocused();
});

test("with less motion nothing moves by itself, and a press counts", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await follow(page);
  const first = await open(page).innerHTML();
  await page.waitForTimeout(600);
  expect(await open(page).innerHTML()).toBe(first);
  await open(page).getByRole("button", { name: "Begin" }).click();
  await open(page).getByRole("button", { name: "Count one" }).click();
  await expect(open(page).getByRole("timer")).toHaveText("1 of 5");
  await expectAccessible(page);
});

const ownSite = base.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await openSite(builtSite);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

ownSite("the timer for ice runs without a network, and stops at a press", async ({ page, site }) => {
  await openWith(page, "./plan", { answers: strainToday, painStarted: Date.now() - 5 * 3_600_000 });
  await keptOffline(page);
  await site.stop();
  await page.getByRole("button", { name: "Ice timer" }).click();
  await expect(open(page).getByRole("timer")).toHaveText("15:00");
  await open(page).getByRole("button", { name: "Begin" }).click();
  await expect(open(page).getByRole("timer")).toHaveText("14:58");
  await open(page).getByRole("button", { name: "Pause" }).click();
  const stopped = await open(page).getByRole("timer").textContent();
  await page.waitForTimeout(1200);
  expect(await open(page).getByRole("timer").textContent()).toBe(stopped);
});
