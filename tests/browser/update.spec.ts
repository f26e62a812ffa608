/**
 * Two versions of the check on one site, one after the other: a new one is offered when that interrupts nobody, an old
 * one that is no longer safe shows no result, and rules that are out of date say so.
 */
import { dispositions, ruleSetVersion } from "#rules";
import { test as base, type Page } from "@playwright/test";
import { buildCopy } from "../../scripts/build-copy.mjs";
import { expect } from "../support/browser/built-site.ts";
import { printedSheets } from "../support/browser/printed.ts";
import {
  builtSite,
  keptOffline,
  newestKept,
  openSite,
  withStatus,
  type Site,
} from "../support/browser/site.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, begin, hydrated } from "../support/browser/journey.ts";
import { openOfflineWith, openWith } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";
import { inSpanish } from "../support/words/spanish.ts";

const nextVersion = "2099.1.1";

const test = base.extend<{ site: Site }, { next: string }>({
  /** The folder of the next version: the same sources with another number, built in another folder. */
  next: [
    async ({ browserName: _ }, use, { parallelIndex }) => {
      const change = {
        file: "rules/upper-back/version.ts",
        from: ` version: "${ruleSetVersion.version}"`,
        to: ` version: "${nextVersion}"`,
      };
      await use(buildCopy(`next-version-${parallelIndex}`, { changes: [change] }));
    },
    { scope: "worker", timeout: 120_000 },
  ],
  site: async ({ browserName: _ }, use) => {
    const site = await openSite(builtSite);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

// In one worker, which builds the next version once.
test.describe.configure({ mode: "default", timeout: 120_000 });

const offer = (page: Page) => page.getByText("A new version of the advice is ready.");
const selfCare = (page: Page) =>
  page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline });
const withdrawn = (page: Page) =>
  page.getByRole("heading", { level: 1, name: "This version of the check is withdrawn" });
const footer = (page: Page) => page.getByRole("contentinfo");
const loadNewest = (page: Page) => page.getByRole("button", { name: "Load the newest version" });

/** A first visit, after which everything is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto("./");
  await keptOffline(page);
}

test("a new version never interrupts the questions, is offered with the result, and keeps the answers", async ({
  page,
  context,
  site,
  next,
}) => {
  await visit(page);
  await begin(page);
  site.show(next);
  const takenOver = page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("controllerchange", () => {
          resolve("taken over");
        });
      }),
  );
  // Another tab brings the new version to the device while this one is being answered.
  const other = await context.newPage();
  await other.goto("./");
  await expect(footer(other)).toContainText(nextVersion);
  await takenOver;
  expect(await kept(other)).toBe(2);
  await other.close();
  let offered = 0;
  await page.exposeFunction("offered", () => (offered += 1));
  await page.evaluate(() => {
    const look = (): void => {
      const offered: unknown = Reflect.get(window, "offered");
      const isOffered = document.body.textContent.includes("A new version of the advice");
      if (isOffered && typeof offered === "function") Reflect.apply(offered, window, []);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  await answerAll(page, soreBothSides, "aboutYou");
  expect(offered, "offered among the questions").toBe(0);
  await answerAll(page, soreBothSides);
  await expect(selfCare(page)).toBeVisible();
  await expect(footer(page), "it ends as it began").toContainText(ruleSetVersion.version);
  await expect(offer(page)).toBeVisible();
  expect(offered).toBeGreaterThan(0);
  await loadNewest(page).click();
  await expect(footer(page)).toContainText(nextVersion);
  await expect(selfCare(page), "nothing is lost").toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test("an open start page offers a new version, which then opens without a network", async ({
  page,
  site,
  next,
}) => {
  await page.clock.install();
  await visit(page);
  await hydrated(page);
  site.show(next);
  await page.clock.fastForward("02:00");
  await page.getByRole("link", { name: "Privacy" }).click();
  await page.getByRole("link", { name: "Upper Back Check", exact: true }).click();
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await site.stop();
  await loadNewest(page).click();
  await expect(footer(page)).toContainText(nextVersion);
  await hydrated(page);
  await expect(offer(page)).toBeHidden();
});

test("the page comes from the network first, and from the device when that takes too long", async ({
  page,
  context,
  site,
  next,
}) => {
  await visit(page);
  site.show(next);
  await page.goto("./guide");
  await expect(footer(page)).toContainText(nextVersion);
  // While one service worker takes over from another, a page can come without either.
  await newestKept(page);

  const slow = await context.newPage();
  await context.route(/\/exercises$/, () => undefined);
  const before = Date.now();
  await slow.goto("./exercises");
  await expect(slow.getByRole("heading", { level: 1 })).toBeVisible();
  expect(Date.now() - before).toBeGreaterThan(2500);
});

test("a minimum version blocks older results, also without a network afterwards, but never an emergency", async ({
  page,
  site,
}) => {
  await visit(page);
  site.show(withStatus(builtSite, { minimumVersion: nextVersion }));
  for (const path of ["./result", "./plan", "./summary"]) {
    await openWith(page, path, { answers: personOf.selfCare });
    await expect(withdrawn(page), path).toBeVisible();
    await expect(page.locator("main")).toContainText("speak to a doctor or a health phone line today");
    await expect(page.locator("main").getByRole("link", { name: "Call 112" })).toBeVisible();
    await expect(page.locator("main")).not.toContainText(dispositions.selfCare.headline);
    await expect(page.locator("main")).not.toContainText(`: ${dispositions.selfCare.name}.`);
  }
  await site.stop();
  await openOfflineWith(page, "./result", { answers: personOf.soon });
  await expect(withdrawn(page)).toBeVisible();
  await openOfflineWith(page, "./result", { answers: personOf.emergency });
  await expect(page.getByRole("heading", { level: 1, name: dispositions.emergency.headline })).toBeVisible();
});

test("the way out of a version that is too old is the new one, with the answers", async ({
  page,
  site,
  next,
}) => {
  await page.clock.install();
  await visit(page);
  await begin(page);
  await answerAll(page, soreBothSides, "aboutYou");
  await page.clock.fastForward("02:00");
  site.show(withStatus(next, { minimumVersion: nextVersion }));
  await answerAll(page, soreBothSides);
  await expect(withdrawn(page)).toBeVisible();
  await loadNewest(page).first().click();
  await expect(footer(page)).toContainText(nextVersion);
  await expect(selfCare(page)).toBeVisible();
});

test("the kill switch: no result, nothing kept, and a mended version brings everything back", async ({
  page,
  site,
  next,
}) => {
  await visit(page);
  site.show(withStatus(builtSite, { withdrawn: "rehearsal" }));
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(withdrawn(page)).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.getByRole("link", { name: "Upper Back Check", exact: true }).click();
  await expect(page.getByText("This version of the check is withdrawn.")).toBeVisible();
  site.show(next);
  await loadNewest(page).click();
  await expect(footer(page)).toContainText(nextVersion);
  await keptOffline(page);
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(selfCare(page)).toBeVisible();
});

test("the kill switch, thrown once, holds for every language", async ({ page, site }) => {
  await page.goto("./es/");
  await keptOffline(page);
  site.show(withStatus(builtSite, { withdrawn: "rehearsal" }));
  await openWith(page, "./es/result", { answers: personOf.selfCare });
  const title = inSpanish("This version of the check is withdrawn");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test("a minimum version holds for every language", async ({ page, site }) => {
  await page.goto("./es/");
  await keptOffline(page);
  site.show(withStatus(builtSite, { minimumVersion: nextVersion }));
  await openWith(page, "./es/result", { answers: personOf.selfCare });
  const title = inSpanish("This version of the check is withdrawn");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

const outOfDate = (page: Page) => page.locator("main").getByText("This check may be out of date.");
const dayBefore = new Date(Date.parse(ruleSetVersion.useBy) - 60_000);
const lastDay = new Date(ruleSetVersion.useBy);

test("from the use-by date on, care at home comes with a warning, on paper too; other levels stay", async ({
  page,
}) => {
  await page.clock.setFixedTime(dayBefore);
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(selfCare(page)).toBeVisible();
  await expect(outOfDate(page)).toBeHidden();

  await page.clock.setFixedTime(lastDay);
  for (const path of ["./result", "./plan", "./summary"]) {
    await openWith(page, path, { answers: personOf.selfCare });
    await expect(outOfDate(page), path).toBeVisible();
    await expect(page.locator("main")).toContainText(
      "speak to a doctor, a physiotherapist or a health phone line",
    );
    expect((await printedSheets(page)).join(" "), path).toContain("This check may be out of date.");
  }
  for (const level of ["emergency", "urgent", "soon"] as const) {
    await openWith(page, "./result", { answers: personOf[level] });
    await expect(page.getByRole("heading", { level: 1, name: dispositions[level].headline })).toBeVisible();
    await expect(outOfDate(page)).toBeHidden();
  }
});

test("a device whose date is before the rules cannot tell, and says so", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2020-01-01T12:00:00Z"));
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(outOfDate(page)).toBeVisible();
  await expect(page.locator("main")).toContainText("The date on this device is wrong");
});

/** How many builds are kept on the device. */
function kept(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}
