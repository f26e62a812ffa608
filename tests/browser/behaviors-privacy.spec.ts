/** What happens to the answers: behaviors 12 and 13. */
import { questions, type Answers } from "#rules";
import type { Page } from "@playwright/test";
import { expect, requestsOf, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, begin, expectScreen, fetchedAhead, hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { allRoutes } from "../support/browser/states.ts";

test("12 provable privacy: no request after load, no answers in the address, “clear my answers” everywhere, confirmed", async ({
  page,
}) => {
  // It reads every page of the site at its end.
  test.slow();
  const everything = requestsOf(page);
  await page.goto("./");
  await hydrated(page);
  await fetchedAhead(page);
  const requests = requestsOf(page);
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await page.getByRole("link", { name: "Start the check" }).click();
  await answerAll(page, soreBothSides);
  await page.getByRole("link", { name: "See your dated plan" }).click();
  await page.getByRole("link", { name: "Back to your result" }).click();
  await page.getByRole("link", { name: "Summary to print" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  const footer = page.getByRole("navigation", { name: "More about this check" });
  for (const [link, heading] of [
    ["Guide", "Guide to upper back pain"],
    ["Exercises", "Exercises and stretches"],
  ] as const) {
    await footer.getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("article")).toBeVisible();
  }
  expect(requests).toEqual([]);
  for (const url of everything) expect(new URL(url).search + new URL(url).hash).toBe("");
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(new URL(address).pathname).toMatch(/\/(check|answers|result|plan|summary|guide|exercises)$/);
    expect(new URL(address).search + new URL(address).hash).toBe("");
  }
  expect(await page.evaluate(() => [localStorage.length, document.cookie, sessionStorage.length])).toEqual([
    0,
    "",
    1,
  ]);
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");

  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "No, go back" }).click();
  expect(await kept(page)).toBe(1);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Clear them" }).click();
  await expect(page.getByRole("link", { name: "Start the check" })).toBeVisible();
  expect(await kept(page)).toBe(0);
  await page.goBack();
  await expect(page.getByText("There is a sheet to print once the questions are answered.")).toBeVisible();
  await page.reload();
  await hydrated(page);
  expect(await kept(page)).toBe(0);

  for (const url of await allRoutes(page)) {
    expect(await (await page.request.get(url)).text()).toContain(">Clear my answers</button>");
  }
});

test("13 reload or a phone call loses nothing, a stranger on a shared computer finds nothing", async ({
  page,
  context,
  browser,
}) => {
  await page.clock.install({ time: new Date("2026-11-24T15:00:00Z") });
  await begin(page);
  await answerAll(page, sore({}), "howItStarted");
  const chosen = page.getByRole("radio", { name: questions.trauma.options.minor.plain });
  await chosen.check();
  await page.reload();
  await hydrated(page);
  await expectScreen(page, "howItStarted");
  await expect(chosen).toBeChecked();

  await page.clock.fastForward("59:00");
  await page.reload();
  await hydrated(page);
  await expect(chosen, "a long phone call").toBeChecked();

  for (const stranger of [await context.newPage(), await (await browser.newContext()).newPage()]) {
    await stranger.goto(page.url());
    await hydrated(stranger);
    await expectScreen(stranger, "rightNow");
    expect(await kept(stranger)).toBe(0);
    await stranger.close();
  }

  await page.clock.fastForward("01:01:00");
  const notice = page.getByText("Your earlier answers were removed because nothing was touched for an hour.");
  await expect(notice).toBeVisible();
  await expectScreen(page, "rightNow");
  expect(await kept(page)).toBe(0);

  await openWith(page, "./result", { answers: soreBothSides });
  await page.goto("./robots.txt");
  await page.clock.fastForward("01:01:00");
  await page.goBack();
  await expect(notice, "also when the tab was asleep").toBeVisible();
  expect(await kept(page)).toBe(0);
});

test("12 provable privacy: what is fetched ahead is the same whatever was answered, and comes from here", async ({
  page,
}) => {
  const fetchedWith = async (answers: Answers): Promise<readonly string[]> => {
    const urls = requestsOf(page);
    await openWith(page, "./result", { answers });
    await fetchedAhead(page);
    // Whether the site is asked for newer advice by the page or by its service worker depends on the clock alone.
    return [...new Set(urls)].filter((url) => !/\/(?:status\.json|ask\.js)$/.test(url)).sort();
  };
  const one = await fetchedWith(soreBothSides);
  expect(one.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(5);
  expect(await fetchedWith({ ...soreBothSides, fever: "yes" })).toEqual(one);
});

test("12 provable privacy: who saves data has fetched ahead what leads to the summary, and nothing else", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const urls = requestsOf(page);
  await page.goto("./");
  await hydrated(page);
  await fetchedAhead(page);
  expect(urls.filter((url) => /\/check-[^/]*\.js$/.test(url))).toHaveLength(1);
  expect(urls.filter((url) => /\/(guide|exercise|plan|sources)/.test(new URL(url).pathname))).toEqual([]);
});

/** How many things the tab keeps. */
function kept(page: Page): Promise<number> {
  return page.evaluate(() => sessionStorage.length);
}
