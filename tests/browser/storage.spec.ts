/** The check when things go wrong: storage that is blocked, full or damaged, wrong addresses, and exceptions. */
import { dispositions, screens } from "#rules";
import { test as base, type Page } from "@playwright/test";
import { expect, test } from "../support/browser/built-site.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, answerPage, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openWith, storageKey } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";

test("blocked storage: the whole check works, and says that a reload loses the answers", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await begin(page);
  await expect(page.getByText("This browser does not let us keep your answers.")).toBeVisible();
  await answerAll(page, soreBothSides);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await clearAnswers(page);
  await expect(page.getByRole("link", { name: "Start the check" })).toBeVisible();
});

test("full storage: the check works, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await begin(page);
  await answerPage(page, personOf.emergency);
  await expect(page.getByText("There is no room left to keep your answers.")).toBeVisible();
  await answerAll(page, personOf.emergency);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.emergency.headline })).toBeVisible();
});

const damaged = [
  { what: "that is no JSON", text: "{", notice: "could not read" },
  { what: "of another version", text: stored({ version: 99 }), notice: "The check has changed" },
  {
    what: "with an option that does not exist",
    text: stored({ answers: { trauma: "huge" } }),
    notice: "could not read",
  },
  {
    what: "with a question that does not exist",
    text: stored({ answers: { x: "no" } }),
    notice: "could not read",
  },
  {
    what: "with an inherited name as a question",
    text: stored({ answers: { constructor: "no" } }),
    notice: "could not read",
  },
  { what: "of a country that does not exist", text: stored({ country: "XX" }), notice: "could not read" },
  {
    what: "from more than an hour ago",
    text: stored({ lastSeen: 0 }),
    notice: "nothing was touched for an hour",
  },
];

for (const { what, text, notice } of damaged) {
  test(`a stored session ${what} gives a fresh start that says why`, async ({ page }) => {
    await page.goto("./robots.txt");
    await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [storageKey, text] as const);
    await page.goto("./result");
    await hydrated(page);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "We need a few more answers" })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.getByRole("link", { name: "Go on with the questions" }).click();
    await expectScreen(page, "rightNow");
    await expect(page.locator("main :checked:not(option)")).toHaveCount(0);
  });
}

/** A session as it is stored, with something changed. */
function stored(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: 1, lastSeen: Date.now(), answers: { chestPressure: "no" }, ...changes });
}

test("an address without a page: not found, and nothing of the address on the page", async ({ page }) => {
  const response = await page.goto("./call-0900-123456?next=%3Cb%3Ehello");
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await expect(page.getByRole("heading", { level: 1, name: "We can’t find that page" })).toBeVisible();
  expect(await page.content()).not.toMatch(/0900|hello/);
  await expect(page.getByRole("complementary", { name: "Emergency signs and number" })).toBeVisible();
  await page.getByRole("link", { name: "Go to the start" }).click();
  await expect(page.getByRole("link", { name: "Start the check" })).toBeVisible();
});

for (const { address, heading, status } of [
  { address: "CHECK", heading: screens.rightNow.title, status: 404 },
  { address: "Guide/", heading: "Guide to upper back pain after training", status: 404 },
  { address: "%63heck", heading: "We can’t find that page", status: 200 },
]) {
  test(`/${address}, for which the host has another page than the app: ${heading}`, async ({ page }) => {
    // The watched page fails when React logs that it took over a page that is not its own.
    const response = await page.goto(`./${address}`);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await hydrated(page);
    await expect(page.getByRole("main")).toHaveCount(1);
  });
}

// React logs what went wrong, which the watched page would count as a failure: here it is wanted.
base("an exception on a page leads to a professional, never to care at home", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
      get() {
        throw new RangeError("broken on purpose");
      },
    });
  });
  const errors: string[] = [];
  page.on("console", (message) => errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(page.getByRole("heading", { level: 1, name: "We could not work out a result" })).toBeVisible();
  expect(errors.join(), "the result did not fail").toContain("broken on purpose");
  const main = page.locator("main");
  await expect(main).toContainText("speak to a doctor or a health phone line today");
  await expect(main.getByRole("link", { name: "Call 112" })).toBeVisible();
  await expect(main).not.toContainText(dispositions.selfCare.headline);
  await page.getByRole("link", { name: "How this works" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "We could not work out a result" })).toBeHidden();
});

async function clearAnswers(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Clear them" }).click();
}
