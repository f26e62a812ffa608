/** After one visit the check works without a network: every page, the questions, the result, and paper. */
import { dispositions } from "#rules";
import { test as base } from "@playwright/test";
import { expect } from "../support/browser/built-site.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { builtSite, keptOffline, openSite, type Site } from "../support/browser/site.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openOfflineWith } from "../support/browser/seeded.ts";
import { allRoutes, personOf } from "../support/browser/states.ts";

const test = base.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await openSite(builtSite);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

test("after one visit every page opens without a network, with the same words", async ({
  page,
  browser,
  site,
}) => {
  test.slow();
  const built = new Map<string, readonly (string | null)[]>();
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const route of someOfEachKind(await allRoutes(page))) {
    await reader.goto(route);
    built.set(route, await reader.locator("#content").evaluate(wordsIn));
  }
  await page.goto("./");
  await keptOffline(page);
  await site.stop();
  for (const [route, words] of built) {
    await page.goto(route);
    await hydrated(page);
    const path = new URL(route).pathname;
    await expect(page.getByRole("complementary", { name: "Emergency signs and number" })).toBeVisible();
    if (!showsAnswers(path)) {
      expect(words.length, path).toBeGreaterThan(1);
      expect(await page.locator("#content").evaluate(wordsIn), path).toEqual(words);
    }
    expect(await page.title(), path).not.toBe("Upper Back Check");
  }
  await page.goto("./guide/no-such-page");
  await expect(page.getByRole("heading", { level: 1, name: "We can’t find that page" })).toBeVisible();
});

/** All pages, but only three of a folder with many, which are made alike. */
function someOfEachKind(routes: readonly string[]): readonly string[] {
  const folderOf = (route: string): string => new URL(".", route).href;
  return routes.filter((route) => {
    const folder = routes.filter((other) => folderOf(other) === folderOf(route));
    return folder.length <= 6 || folder.indexOf(route) % Math.floor(folder.length / 2) === 0;
  });
}

/** The texts of a page. Buttons are left out, with a line of their own: some are there only while scripts run. */
function wordsIn(content: Element): readonly (string | null)[] {
  const texts = content.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, td, th, summary");
  return [...texts]
    .filter((text) => text.querySelector("button") === null)
    .map((text) => text.textContent)
    .filter((text) => text !== "");
}

/** Pages whose built words are replaced as soon as it is known whether there are answers. */
function showsAnswers(path: string): boolean {
  return /^\/(check|answers|result|plan|summary)\/?$/.test(path);
}

test("without a network: from the first question to the result, the plan and a printed sheet", async ({
  page,
  site,
}) => {
  await page.goto("./");
  await keptOffline(page);
  await site.stop();
  await begin(page);
  await answerAll(page, soreBothSides);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await page.getByRole("link", { name: "See your dated plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What to do today");
  await page.getByRole("link", { name: "Back to your result" }).click();
  await page.getByRole("link", { name: "Summary to print" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  const [sheet] = await printedSheets(page);
  expect(sheet).toContain(`${dispositions.selfCare.name}.`);
});

test("a certain emergency needs no network and no wait", async ({ page, site }) => {
  await page.goto("./");
  await keptOffline(page);
  await site.stop();
  await openOfflineWith(page, "./result", { answers: personOf.emergency });
  await expect(page.getByRole("heading", { level: 1, name: dispositions.emergency.headline })).toBeVisible();
});

test("a site that is ill or answers nonsense counts as no network", async ({ page, context, site }) => {
  await page.goto("./");
  await keptOffline(page);
  await context.route(/\/(check|status\.json)$/, (route) =>
    route.fulfill({ status: 503, body: "<h1>Ill</h1>" }),
  );
  await page.goto("./check");
  await expectScreen(page, "rightNow");
  expect(site.seen.length).toBeGreaterThan(0);
});

test("it can be installed", async ({ page, context }) => {
  await page.goto("./");
  await keptOffline(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Nobody can install anything in a private window, which is what a test has.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(data).toContain('"maskable"');
});

test("a person who saves data is not made to load what they may never open", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto("./");
  await hydrated(page);
  await page.waitForLoadState("networkidle");
  expect(site.seen.map(({ url }) => url)).not.toContain("/sw.js");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("no answer leaves: what pages tell the service worker, and what the host is asked for", async ({
  page,
  context,
  site,
}) => {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.defineProperty(window, "told", { value: told });
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (message: unknown, transfer: unknown) {
      told.push(message);
      Reflect.apply(postMessage, this, [message, transfer]);
    };
  });
  await context.addCookies([{ name: "name", value: "somebody", url: site.url }]);
  // Before the page is there: a clock put under a running page stands at another time for a moment.
  await page.clock.install();
  await page.goto("./");
  await keptOffline(page);
  await page.waitForLoadState("networkidle");
  const before = site.seen.length;
  await page.getByRole("link", { name: "Start the check" }).click();
  await answerAll(page, soreBothSides, "aboutYou");
  await page.clock.fastForward("02:00");
  await answerAll(page, soreBothSides);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  const after = site.seen.slice(before);
  expect(after.length).toBeGreaterThan(0);
  for (const { method, url, headers } of after) {
    expect([method, url]).toEqual(["GET", "/status.json"]);
    expect([headers.cookie, headers.referer, headers["content-length"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
  const told = await page.evaluate((): unknown => Reflect.get(window, "told"));
  expect(Array.isArray(told) && told.length > 0 && told.every((message) => message === "check")).toBe(true);
});
