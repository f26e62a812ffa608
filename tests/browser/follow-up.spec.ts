/** People who come back: over two weeks on the clock of the page, on the screen and on paper. */
import {
  dispositions,
  questions,
  questionsOfPart,
  redFlags,
  ruleSetVersion,
  screens,
  type Answers,
  type QuestionId,
} from "#rules";
import type { Page } from "@playwright/test";
import { writeKept } from "../../src/session/kept-checks.ts";
import { expect, expectAccessible, test } from "../support/browser/built-site.ts";
import { without } from "../support/people/arbitraries.ts";
import { longest } from "../support/people/longest-sheet.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";

const firstDay = new Date("2026-11-22T18:00:00Z");
const keptKey = "upper-back-check-kept";
const dayAfter = (days: number): Date => new Date(firstDay.getTime() + days * 86_400_000);

const atFirst = sore({ painNow: "n6", selfCare: "none", trend: "upAndDown" });

/** Comes back so many days after the first check, and answers what is asked again. */
async function checkAgain(page: Page, days: number, changes: Answers): Promise<void> {
  await page.clock.setFixedTime(dayAfter(days));
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("button", { name: "Check again" }).click();
  await expectScreen(page, "rightNow");
  // What is carried over stays as it was filled in.
  await answerAll(page, without(sore(changes), ["age", "onset", "duration"]));
  await expect(page).toHaveURL(/\/result$/);
}

async function expectLevel(page: Page, level: keyof typeof dispositions): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dispositions[level].headline);
}

/** Opens the choice to keep the check, and keeps it. */
async function keepThis(page: Page, words: string): Promise<void> {
  await page.getByText("Check again in a few days").click();
  await page.getByRole("button", { name: words }).click();
}

test.describe("a person over two weeks", () => {
  test("keeps the first check, is no better on day 3, and well after two weeks", async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(firstDay);
    await begin(page);
    await answerAll(page, atFirst);
    await expectLevel(page, "selfCare");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await keepThis(page, "Keep this check on this device");
    await expect(page.getByText("This check is kept on this device until Sunday 14 February")).toBeVisible();

    await page.clock.setFixedTime(dayAfter(3));
    await page.goto("./");
    await expect(page.getByText("Your last check on this device was on Sunday 22 November")).toBeVisible();
    await expectAccessible(page);
    await checkAgain(page, 3, { painNow: "n6", selfCare: "d3plus", trend: "same" });
    await expectLevel(page, "soon");
    const comparison = page.getByRole("region", { name: "Since your last check" });
    await expect(comparison).toContainText("3 days ago");
    await expect(comparison).toContainText(redFlags.persistent.title);
    await keepThis(page, "Keep this check too");

    await checkAgain(page, 15, { painNow: "n1", selfCare: "d3plus", trend: "better", function: "fine" });
    await expectLevel(page, "selfCare");
    await expect(comparison).toContainText("12 days ago");
    await expect(comparison).toContainText("Why it is milder now");
    await expect(comparison.getByRole("img")).toHaveAccessibleName(/22 Nov: 6, 25 Nov: 6, 7 Dec: 1/);
    await expectAccessible(page);
    await page.goto("./summary");
    await expect(page.getByText("Course since earlier checks")).toBeVisible();
    for (const format of ["A4", "Letter"] as const) {
      const printed = await printedSheets(page, format);
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain("Pain by check: 22 Nov 6/10; 25 Nov 6/10; 7 Dec 1/10");
    }

    await page.goto("./");
    await page.getByRole("button", { name: "Delete what is kept" }).click();
    await page.getByRole("button", { name: "Delete them" }).click();
    await expect(page.getByRole("heading", { name: "How is it now?" })).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("gets better, and goes on with care at home", async ({ page }) => {
    await page.clock.setFixedTime(firstDay);
    await keep(page, atFirst);
    await checkAgain(page, 3, { painNow: "n2", selfCare: "d3plus", trend: "better" });
    await expectLevel(page, "selfCare");
    await expect(page.getByText("Your result is the same as at your last check.")).toBeVisible();
  });

  test("has a sign of an emergency on return: no further question", async ({ page }) => {
    await page.clock.setFixedTime(firstDay);
    await keep(page, atFirst);
    await checkAgain(page, 3, { chestPressure: "yes" });
    await expectLevel(page, "emergency");
    await expect(page.getByText("Your result is more urgent than at your last check.")).toBeVisible();
  });
});

/** Keeps the same check on the device for so many days from the first one on. */
async function keep(page: Page, answers: Answers, days = 1): Promise<void> {
  await page.goto("./robots.txt");
  const checks = Array.from({ length: days }, (_, day) => ({
    at: dayAfter(day).getTime(),
    answers,
    rules: ruleSetVersion.version,
    painStarted: undefined,
  }));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    keptKey,
    writeKept(checks),
  ] as const);
}

test("the comparison fits a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.clock.setFixedTime(firstDay);
  await keep(page, sore({ armTingling: "yes", function: "severelyLimited" }));
  await page.clock.setFixedTime(dayAfter(5));
  await openWith(page, "./result", {
    answers: sore({ trend: "better", function: "dailyLimited", duration: "d5to13" }),
    followsUp: firstDay.getTime(),
  });
  await expect(page.getByRole("region", { name: "Since your last check" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("the longest sheet with a course takes the back of one page and no more", async ({ page }) => {
  await page.clock.setFixedTime(dayAfter(20));
  const before = sore({ painNow: "n10", function: "severelyLimited", strokeSigns: "yes", pop: "unsure" });
  await keep(page, before, 20);
  // What is asked only at a milder level was not asked, but the training is carried over.
  const medicines = screens.medicines.parts.flatMap((part) => questionsOfPart<QuestionId>(part));
  await openWith(page, "./summary", {
    answers: without(longest(), medicines),
    followsUp: dayAfter(19).getTime(),
  });
  await expect(page.getByText("Course since earlier checks")).toBeVisible();
  for (const format of ["A4", "Letter"] as const) {
    const printed = await printedSheets(page, format);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain("Pain by check");
    expect(printed[1]).toContain(ruleSetVersion.version);
  }
});

test("blocked storage: keeping is refused in words, and the result stays", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await openWith(page, "./result", { answers: atFirst });
  await keepThis(page, "Keep this check on this device");
  await expect(page.getByText("This browser does not let us keep anything")).toBeVisible();
  await expectLevel(page, "selfCare");
  await page.goto("./");
  await hydrated(page);
  await expect(page.getByRole("heading", { name: "How is it now?" })).toBeHidden();
});

test("what is carried over can be seen and changed before the result", async ({ page }) => {
  await page.clock.setFixedTime(firstDay);
  await keep(page, atFirst);
  await page.clock.setFixedTime(dayAfter(3));
  await page.goto("./");
  await page.getByRole("button", { name: "Check again" }).click();
  await expectScreen(page, "rightNow");
  await page.goto("./answers");
  await expect(page.getByText("2 to 4 days")).toBeVisible();
  await page.getByRole("link", { name: `: ${questions.duration.plain}` }).click();
  await expectScreen(page, "howItStarted");
  await expect(page.getByRole("radio", { name: "2 to 4 days" })).toBeChecked();
});
