/** Walks through the questionnaire as a person does, by the words on the page. */
import { screens, type Answers, type ScreenId } from "#rules";
import type { Page } from "@playwright/test";
import { pageOf, titleOf } from "../../../src/check/pages.ts";
import { answerPage, type Walked, type WalkedPart } from "../../../bench/pages-walk.ts";
import { expect } from "./built-site.ts";

export { answerPage };
export type { Walked, WalkedPart };

/** How often to look for what comes in a few milliseconds: the usual waits add up to most of a walk. */
const soon = { intervals: [10, 20, 40] };

/** Opens the start page and begins the check. */
export async function begin(page: Page): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectHeading(page, screens.rightNow.title);
}

/**
 * Waits until the scripts have taken over the page that was built beforehand. Its look does not change by that;
 * React marks each element that it has taken over.
 */
export async function hydrated(page: Pick<Walked, "getByRole">): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .getByRole("heading", { level: 1 })
          .evaluate((heading) => Object.keys(heading).some((key) => key.startsWith("__react"))),
      soon,
    )
    .toBe(true);
}

/**
 * Waits until all that is fetched ahead is there, however busy the machine is. What is asked for from then on is asked
 * for by a step of the person.
 */
export async function fetchedAhead(page: Page): Promise<void> {
  await expect(page.locator("html[data-fetched-ahead]")).toBeAttached({ timeout: 20_000 });
}

/** The longest way through the questions has fewer steps than this. */
const mostSteps = 16;

/**
 * Answers each page in front of the person until the check stops asking, the way somebody does who reads what stands
 * there; or until the page on which the screen `until` stands. What `answers` say nothing about is answered no. Returns
 * the headings of the pages answered.
 */
export async function answerAll(
  page: Walked,
  answers: Answers,
  until?: ScreenId,
): Promise<readonly string[]> {
  const seen: string[] = [];
  while ((await page.url()).endsWith("/check") && !(until !== undefined && (await isAt(page, until)))) {
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(seen.length, `the check goes on asking at “${heading}”`).toBeLessThan(mostSteps);
    seen.push(heading);
    await answerPage(page, answers);
    await goOnFrom(page);
  }
  return seen;
}

async function isAt(page: Walked, screen: ScreenId): Promise<boolean> {
  return (
    (await page.getByRole("heading", { level: 1, name: titleOf(pageOf(screen)), exact: true }).count()) > 0
  );
}

/** What tells one step from the next: the address, the heading and what is asked. */
async function stepOf(page: Walked): Promise<string> {
  const groups = page.getByRole("main").getByRole("group");
  return [await page.url(), ...(await groups.allTextContents())].join("\n");
}

/** Presses Continue, and waits until something else stands there. */
export async function goOnFrom(page: Walked): Promise<void> {
  const before = await stepOf(page);
  await goOn(page);
  await expect.poll(() => stepOf(page), { ...soon, message: "Continue goes on" }).not.toBe(before);
}

/** Presses Continue. */
export async function goOn(page: Walked): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

type Looked = Pick<Page, "getByRole">;

/** Expects the page of the questionnaire on which a screen stands. */
export async function expectScreen(page: Looked, screen: ScreenId): Promise<void> {
  await expectHeading(page, titleOf(pageOf(screen)));
}

/** The heading of a second step, on which what was ticked is asked about. */
export const aboutTicks = "About what you ticked";

/** Expects the heading of a page. */
export async function expectHeading(page: Looked, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
