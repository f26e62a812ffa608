/** Reminders for a calendar, saved in the built app and read by another parser, in places with different clocks. */
import { test as base, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, expectAccessible, requestsOf, test } from "../support/browser/built-site.ts";
import { readCalendar } from "../support/app/read-calendar.ts";
import { builtSite, keptOffline, openSite, type Site } from "../support/browser/site.ts";
import { strainToday } from "../support/people/worked-persons.ts";
import { hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { unfold } from "../support/browser/states.ts";

const hour = 3_600_000;

const saveButton = (page: Page) => page.getByRole("button", { name: "Save reminders for your calendar" });

/** The plan of the person who pulled a muscle at `startedAt`, five hours later. */
async function openPlan(page: Page, startedAt: number): Promise<void> {
  await page.clock.setFixedTime(startedAt + 5 * hour);
  await openWith(page, "./plan", { answers: strainToday, painStarted: startedAt });
  await unfold(page);
  await expect(saveButton(page)).toBeVisible();
}

/** Presses the button; gives the name and the text of the file. */
async function saved(page: Page) {
  const download = page.waitForEvent("download");
  await saveButton(page).click();
  const file = await download;
  await expect(page.getByText("Open it to put it in your calendar")).toBeVisible();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the file is made on the device, and what makes it is fetched on the press only", async ({ page }) => {
  const asked = requestsOf(page);
  const forCalendar = () => asked.filter((url) => url.includes("calendar"));
  await openPlan(page, Date.parse("2026-11-18T18:00:00Z"));
  expect(forCalendar()).toEqual([]);
  const before = asked.length;
  const { name, text } = await saved(page);
  expect(name).toBe("reminders.ics");
  expect(forCalendar()).toHaveLength(1);
  const own = new URL("./", page.url()).href;
  for (const url of asked.slice(before))
    expect(url.slice(own.length)).toMatch(/^(assets\/|sw\.js|status\.json)/);
  const entries = readCalendar(text);
  expect(entries.map(({ title, start }) => `${title}: ${start}`)).toEqual([
    "Time to switch over: 2026-11-20T18:00:00Z",
    "Time to look again: 2026-11-20T18:00:00Z",
    "Time to look again: 2026-11-23",
    "Time to look again: 2026-12-02",
  ]);
  for (const { site, made, rings } of entries) {
    expect(site).toBe(own);
    expect(made).toBe("2026-11-18T23:00:00Z");
    expect(rings).toHaveLength(1);
  }
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(saveButton(page)).toBeHidden();
});

const places = {
  "the clocks go back in London": {
    timezoneId: "Europe/London",
    began: "2026-10-23T18:00:00+01:00",
    expected: ["2026-10-25T17:00:00Z", "2026-10-28", "2026-11-06"],
    rings: 0,
  },
  "the clocks go back in New York, where the date is a day behind UTC in the evening": {
    timezoneId: "America/New_York",
    began: "2026-10-30T20:30:00-04:00",
    expected: ["2026-11-02T00:30:00Z", "2026-11-04", "2026-11-13"],
    rings: 0,
  },
  "the clocks go back by half an hour on Lord Howe Island": {
    timezoneId: "Australia/Lord_Howe",
    began: "2026-04-03T08:00:00+11:00",
    expected: ["2026-04-04T21:00:00Z", "2026-04-08", "2026-04-17"],
    // It is 08:00 two days later, and half past seven by the clocks that have changed.
    rings: 0.5 * 3600,
  },
  "there is no change in Kathmandu, and 48 hours end in the night": {
    timezoneId: "Asia/Kathmandu",
    began: "2026-11-18T03:00:00+05:45",
    expected: ["2026-11-19T21:15:00Z", "2026-11-23", "2026-12-02"],
    rings: 5 * 3600,
  },
} as const;

for (const [name, { timezoneId, began, expected, rings }] of Object.entries(places)) {
  test.describe(name, () => {
    test.use({ timezoneId });
    test("and the reminders stay right", async ({ page }) => {
      await openPlan(page, Date.parse(began));
      const [change, ...looks] = readCalendar((await saved(page)).text);
      expect([change?.start, change?.rings]).toEqual([expected[0], [rings]]);
      expect(looks.map(({ start }) => start)).toEqual(expected);
      expect(looks.map((look) => look.rings)).toEqual([[rings], [8 * 3600], [8 * 3600]]);
    });
  });
}

test.describe("when what makes the file is not there", () => {
  // A visit before would have brought it along.
  test.use({ serviceWorkers: "block" });
  test("a sentence says so, the plan stays, and the page loaded again can do it", async ({ page }) => {
    await page.route(/calendar-file/, (route) => route.abort());
    await openPlan(page, Date.parse("2026-11-18T18:00:00Z"));
    await saveButton(page).click();
    await expect(page.getByText("The file could not be made. Go online, load this page again")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What to do today");
    await page.unroute(/calendar-file/);
    await page.reload();
    await hydrated(page);
    await unfold(page);
    expect((await saved(page)).name).toBe("reminders.ics");
  });
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

ownSite("without a network, after one visit", async ({ page, site }) => {
  await page.goto("./");
  await keptOffline(page);
  await openPlan(page, Date.parse("2026-11-18T18:00:00Z"));
  await site.stop();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "What to do today" })).toBeVisible();
  await hydrated(page);
  await unfold(page);
  expect(readCalendar((await saved(page)).text)).toHaveLength(4);
});
