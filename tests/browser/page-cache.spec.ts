/** The browser's own cache of whole pages, which Playwright switches off: a page comes back with its memory as it was. */
import { stems } from "#rules";
import { chromium, type Page } from "@playwright/test";
import { browserFlags, findBrowser } from "../../scripts/find-browser.mjs";
import { expect, test } from "../support/browser/built-site.ts";
import { hydrated } from "../support/browser/journey.ts";
import { storageKey } from "../support/browser/seeded.ts";

/** A page of a browser that keeps whole pages. */
async function pageThatIsKept(
  baseURL: string | undefined,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserFlags,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    await use(await browser.newPage(baseURL === undefined ? {} : { baseURL }));
  } finally {
    await browser.close();
  }
}

/** Makes the page believe, once it has been left, that so many seconds have passed. It tells when it was brought back. */
async function whenLeft(page: Page, seconds: number): Promise<void> {
  await page.evaluate((passed) => {
    const now = Date.now.bind(Date);
    window.addEventListener("pagehide", () => {
      Date.now = () => now() + passed * 1000;
    });
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) document.documentElement.dataset["broughtBack"] = "";
    });
  }, seconds);
}

for (const seconds of [4, 63]) {
  test(`answers that were cleared do not come back with Back after ${seconds} seconds`, async ({
    baseURL,
  }) => {
    await pageThatIsKept(baseURL, async (page) => {
      await page.goto("./check");
      await hydrated(page);
      await page.getByRole("checkbox", { name: stems.bloodCoughedUp.plain }).check();
      await whenLeft(page, seconds);
      await page.getByRole("link", { name: "Upper Back Check", exact: true }).click();
      await page.getByRole("link", { name: "Español" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      await hydrated(page);
      await page.getByRole("button", { name: "Borrar mis respuestas" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Borrarlas" }).click();
      await expect(page).toHaveURL(/\/es\/$/);
      await page.evaluate(() => {
        window.history.go(-2);
      });
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("html[data-brought-back]")).toBeAttached();
      // Playwright would wait for a page to load, but this step stays within the one that was brought back.
      await page.evaluate(() => {
        window.history.back();
      });
      await expect(page).toHaveURL(/\/check$/);
      await expect(page.getByRole("checkbox", { name: stems.bloodCoughedUp.plain })).not.toBeChecked();
      expect(await page.evaluate((key) => window.sessionStorage.getItem(key), storageKey)).toBeNull();
    });
  });
}
