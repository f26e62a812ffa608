/** Answers taken along in a file: saved, cleared, opened again, in the built app. */
import { interview, keysOf, screens, type Answers } from "#rules";
import type { Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { writeAnswersFile } from "../../src/files/answers-file.ts";
import { readSession } from "../../src/session/read-session.ts";
import { expect, expectAccessible, requestsOf, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, answerPage, begin, expectScreen, hydrated } from "../support/browser/journey.ts";
import { openWith, storageKey } from "../support/browser/seeded.ts";

const at = new Date("2026-11-24T15:00:00Z");
const person = sore({ nightPain: "unsure", siteNeck: "yes" });

const field = (page: Page): Locator => page.getByLabel("The file with your answers");
const goOn = (page: Page): Locator => page.getByRole("button", { name: "Go on with the saved answers" });

async function answersIn(page: Page): Promise<Answers> {
  const text = await page.evaluate((key) => sessionStorage.getItem(key), storageKey);
  const restored = readSession(text, await page.evaluate(() => Date.now()));
  return restored.status === "restored" ? restored.session.answers : {};
}

/** Saves the answers with the button of this page; gives the name and the text of the file. */
async function saved(page: Page, press: (button: Locator) => Promise<void>) {
  const download = page.waitForEvent("download");
  await press(page.getByRole("button", { name: "Save my answers to a file" }));
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

async function choose(page: Page, text: string, name = "my-answers-2026-11-24.json"): Promise<void> {
  await field(page).setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function answerEmergencyScreens(page: Page): Promise<void> {
  for (const id of ["rightNow", "nervesAndLimbs"] as const) {
    await expectScreen(page, id);
    for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
    await answerPage(page, person);
    await page.getByRole("button", { name: "Continue" }).click();
  }
}

test("saved on the summary, cleared, and opened again: the same answers, and nothing is sent", async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(at);
  await begin(page);
  await answerAll(page, person);
  const answered = await answersIn(page);
  expect(keysOf(answered).length).toBeGreaterThan(50);
  await page.goto("./summary");
  const { name, text } = await saved(page, (button) => button.click());
  expect(name).toBe("my-answers-2026-11-24.json");
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Clear them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Upper back pain after a workout?");
  expect(await answersIn(page)).toEqual({});

  await page.clock.setFixedTime(new Date(at.getTime() + 10 * 60_000));
  await page.getByRole("link", { name: "Open saved answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await page.waitForLoadState("networkidle");
  const requests = requestsOf(page);
  await choose(page, text, name);
  await expect(page.getByText(/24 November 2026 at 15:00, 10 minutes ago/)).toBeVisible();
  await expectAccessible(page);
  await goOn(page).click();
  await answerEmergencyScreens(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  expect(requests.filter((url) => !/\/status\.json$/.test(url))).toEqual([]);
  expect(await answersIn(page)).toEqual(answered);
  expect(page.url()).not.toMatch(/unsure|night/);
});

test("by keyboard alone: from the foot of a page to the answers", async ({ page }) => {
  // Asked for well before: the browser needs a moment to hand its file dialog over.
  const chooser = page.waitForEvent("filechooser");
  await openWith(page, "./answers", { answers: person });
  const { text } = await saved(page, async (button) => {
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  });
  await tabTo(page, page.getByRole("button", { name: "Clear my answers" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Clear them" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Upper back pain after a workout?" })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Open saved answers" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Open saved answers" })).toBeFocused();
  await tabTo(page, field(page));
  await page.keyboard.press("Enter");
  await (
    await chooser
  ).setFiles({
    name: "my-answers-2026-11-24.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole("region", { name: "Your saved answers" })).toBeVisible();
  await tabTo(page, goOn(page));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: screens.rightNow.title })).toBeFocused();
  for (const { legend, none } of screens.rightNow.parts.slice(0, -1)) {
    await tabTo(page, page.getByRole("group", { name: legend }).getByRole("checkbox", { name: none }));
    await page.keyboard.press("Space");
  }
  await tabTo(page, page.getByRole("button", { name: "Continue" }));
  await page.keyboard.press("Enter");
  await expectScreen(page, "nervesAndLimbs");
});

test("a file from before the questions changed says in words what was left out, and asks it again", async ({
  page,
}) => {
  await openWith(page, "./answers", { answers: person });
  const { text } = await saved(page, (button) => button.click());
  const before = text
    .replace(/"rules": "[^"]*"/, '"rules": "2025.1.1"')
    .replace('"trend": "upAndDown"', '"trend": "likeTheWeather"')
    .replace('"answers": {', '"answers": { "oldQuestion": "no", "Call 0900 123456 now": "no",');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("./open");
  await hydrated(page);
  await choose(page, before);
  const found = page.getByRole("region", { name: "Your saved answers" });
  await expect(found).toContainText("The rules are not the same as when you saved the file.");
  await expect(found.getByRole("listitem")).toHaveText([
    "how the pain is changing",
    "one that this check no longer has, under the name “oldQuestion”",
    "others, without a name that we can show: 1",
  ]);
  await expect(page.getByText("0900")).toHaveCount(0);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await expect(page.getByText("You have other answers in this tab.")).toBeVisible();
  await goOn(page).click();
  const dialog = page.getByRole("dialog", { name: "Replace the answers in this tab?" });
  await dialog.getByRole("button", { name: "No, go back" }).click();
  expect(await answersIn(page)).toEqual(person);
  await goOn(page).click();
  await dialog.getByRole("button", { name: "Replace them" }).click();
  await answerEmergencyScreens(page);
  await expectScreen(page, "howBad");
  expect(interview(await answersIn(page)).next).toBe("howBad");
});

test("a file that is chosen before the scripts are there is opened once they are", async ({ page }) => {
  const now = Date.now();
  const text = writeAnswersFile({
    answers: person,
    answeredAt: now,
    savedAt: now,
    painStarted: undefined,
    followsUp: undefined,
    country: undefined,
  });
  let letThrough = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto("./open", { waitUntil: "commit" });
  await choose(page, text);
  await expect(page.getByRole("region", { name: "Your saved answers" })).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("region", { name: "Your saved answers" })).toBeVisible();
});

test("a file that cannot be opened: says why, and the answers stay", async ({ page }) => {
  await openWith(page, "./open", { answers: person });
  for (const [text, words] of [
    ["{", "We cannot read this file."],
    ["a".repeat(1_000_001), "This file is far too large"],
    ['{"format":"upper-back-check-answers","version":2}', "saved by a newer version of this page"],
  ] as const) {
    await choose(page, text);
    await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    expect(await answersIn(page)).toEqual(person);
  }
});

test("the summary as text in the share sheet, where there is one", async ({ page }) => {
  await openWith(page, "./summary", { answers: person });
  const text = page.getByRole("button", { name: "Copy as text" });
  await expect(text).toBeVisible();
  const inThisBrowser = await page.evaluate(() => "share" in navigator);
  await expect(page.getByRole("button", { name: "Share as text" })).toHaveCount(inThisBrowser ? 1 : 0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: (data: ShareData) => {
        document.title = JSON.stringify(Object.keys(data));
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await hydrated(page);
  await page.getByRole("button", { name: "Share as text" }).click();
  await expect(page.getByText("The text was given to the app that you chose.")).toBeVisible();
  expect(await page.title()).toBe('["text"]');
});

/** Goes to a control with Tab alone. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The control cannot be reached with Tab.");
}
