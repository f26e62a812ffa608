/** Faults of the network: what does not arrive, arrives late, or is gone after a deploy. */
import {
  dispositions,
  emergencySigns,
  emergencySignWords,
  neutralCard,
  ruleSetVersion,
  upperFirst,
} from "#rules";
import { test as base, type Page, type Route } from "@playwright/test";
import { writeKept } from "../../src/session/kept-checks.ts";
import { faultName } from "../faults/faults.ts";
import { expect, test } from "../support/browser/built-site.ts";
import { answerAll, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";

// A service worker fetches by itself, past the faults that are made here, and may save the day. These are the days on which
// there is none yet.
base.use({ serviceWorkers: "block" });

const scripts = "**/assets/*.js";
const notLoaded = "This page did not load";

/** The emergency signs and the numbers, in their place on every page. */
async function expectSigns(page: Page): Promise<void> {
  const signs = page.getByRole("complementary", { name: "Emergency signs and number" });
  const [first] = emergencySigns;
  await expect(signs).toContainText(upperFirst(emergencySignWords[first]));
  for (const { dial } of neutralCard.numbers)
    await expect(signs.locator(`a[href="tel:${dial}"]`)).toHaveCount(1);
}

/** Words that say what happened, a way to load again, and no level. */
async function expectKindFallback(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: notLoaded })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Load this page again" })).toBeVisible();
  await expect(page.locator("main")).toContainText("Speak to a doctor or a health phone line today.");
  await expect(page.locator("main")).not.toContainText(dispositions.selfCare.headline);
  await expectSigns(page);
}

/** Whether the page says below, once its scripts should long have run, that it has not started. Does not wait so long. */
async function expectNotStarted(page: Page, expected: boolean): Promise<void> {
  const note = page.getByRole("complementary", { name: "This page has not started" });
  await expect(note).toBeHidden();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(note).toBeVisible({ visible: expected });
  if (!expected) return;
  await expect(note).toBeInViewport();
  await expect(note).toContainText("Emergency signs and numbers stand at the top.");
  await expect(note.getByRole("link", { name: "the questions on paper" })).toBeVisible();
}

// The browser logs what does not arrive, which a watched page would count as a failure.
base(faultName("scriptBlocked"), async ({ page }) => {
  await page.route(scripts, (route) => route.abort());
  for (const path of ["./", "./guide", "./check", "./result"]) {
    await page.goto(path);
    await expectSigns(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("main")).not.toContainText(dispositions.emergency.timeFrame);
    await expectNotStarted(page, path.length > 2 && path !== "./guide");
  }
  // What else keeps scripts away: a host without them, or with its start page under their name, and an old browser.
  const others: readonly Parameters<Route["fulfill"]>[0][] = [
    { status: 404, body: "" },
    { status: 200, contentType: "text/html", body: "<!doctype html>" },
    { status: 200, contentType: "text/javascript", body: "let { a ?? b } = c;" },
  ];
  for (const answer of others) {
    await page.unroute(scripts);
    await page.route(scripts, (route) => route.fulfill(answer));
    await page.goto("./answers");
    await expectNotStarted(page, true);
  }
  await page
    .getByRole("complementary", { name: "This page has not started" })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/paper\/?$/);
});

test(faultName("scriptSlow"), async ({ page }) => {
  await page.route(scripts, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expectSigns(page);
  await expect(page.getByRole("link", { name: "Call 112" }).first()).toBeVisible();
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectScreen(page, "rightNow");
});

/** Answers every request for a script that was not asked for before as a host does after a deploy. */
function goneFrom(from: () => boolean): (route: Route) => Promise<void> {
  return (route) => (from() ? route.fulfill({ status: 404, body: "Not found" }) : route.continue());
}

base(faultName("chunkMissing"), async ({ page }) => {
  base.setTimeout(60_000);
  // Nothing is fetched ahead, as on a slow phone: the deploy comes before anything else is there.
  await page.addInitScript(() => {
    Object.defineProperty(window, "requestIdleCallback", { value: () => 0 });
  });
  let gone = false;
  await page.route(
    scripts,
    goneFrom(() => gone),
  );
  await page.goto("./");
  await hydrated(page);
  gone = true;
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectKindFallback(page);
  gone = false;
  await page.getByRole("button", { name: "Load this page again" }).click();
  await expectScreen(page, "rightNow");
});

base(faultName("chunkMissingAtLoad"), async ({ page }) => {
  base.setTimeout(60_000);
  const room = /\/assets\/check-.*\.js$/;
  await page.route(room, (route) => route.abort());
  await page.goto("./check");
  await expectKindFallback(page);
});

base(faultName("readerMissing"), async ({ page }) => {
  base.setTimeout(60_000);
  await openWith(page, "./result", { answers: personOf.soon });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dispositions.soon.headline);
  const before = await page.evaluate(() => sessionStorage.length);
  await page.route(/\/assets\/(read-session|packages).*\.js$/, (route) => route.abort());
  await page.reload();
  await expectSigns(page);
  await expect(page.locator("main")).not.toContainText(dispositions.selfCare.headline);
  expect(await page.evaluate(() => sessionStorage.length), "kept").toBe(before);
  await page.unroute(/\/assets\/(read-session|packages).*\.js$/);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dispositions.soon.headline);
});

base(faultName("comparisonMissing"), async ({ page }) => {
  base.setTimeout(120_000);
  const before = Date.now() - 3 * 86_400_000;
  const kept = { at: before, answers: personOf.soon, rules: ruleSetVersion.version, painStarted: undefined };
  await page.goto("./robots.txt");
  await page.evaluate((text) => localStorage.setItem("upper-back-check-kept", text), writeKept([kept]));
  const comparing = /\/assets\/again-.*\.js$/;
  await page.route(comparing, (route) => route.abort());
  await openWith(page, "./result", { answers: personOf.selfCare, followsUp: before });
  await expectKindFallback(page);
  await openWith(page, "./result", { answers: personOf.emergency, followsUp: before });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dispositions.emergency.headline);
  await page.unroute(comparing);
  await openWith(page, "./result", { answers: personOf.selfCare, followsUp: before });
  await expect(page.getByRole("region", { name: "Since your last check" })).toBeVisible();
});

test(faultName("offline"), async ({ page, context }) => {
  await begin(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await answerAll(page, personOf.selfCare);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await context.setOffline(false);
});
