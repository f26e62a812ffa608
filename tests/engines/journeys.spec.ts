/** The ways through the check that matter most, in Firefox and in WebKitGTK. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dispositions, interview, keysOf, questions, screens, sheetOf, stems, triage } from "#rules";
import { dayOf } from "../../src/plan/start-answer.ts";
import { spanishWords } from "../support/browser/in-spanish.ts";
import { answerAll, hydrated } from "../support/browser/journey.ts";
import { openWith, storageKey } from "../support/browser/seeded.ts";
import { sheetsOf } from "../support/browser/printed.ts";
import { builtSite } from "../support/browser/site.ts";
import { personOf, unfold } from "../support/browser/states.ts";
import { expect, test } from "../support/engines/engine-test.ts";
import type { EnginePage } from "../support/engines/page.ts";
import { strainToday } from "../support/people/worked-persons.ts";
import { inSpanish } from "../support/words/spanish.ts";

// Each journey is long, and both engines run beside each other.
test.describe.configure({ timeout: 90_000 });

const startTitle = "Upper back pain after a workout?";

/** Waits for what a page says. */
const polled = { timeout: 15_000 };

/** Waits for the heading of a page. */
async function expectHeading(page: EnginePage, name: string): Promise<void> {
  // Between two pages there is none to ask.
  const headings = () =>
    page
      .getByRole("heading", { level: 1 })
      .allTextContents()
      .catch(() => []);
  await expect.poll(headings, polled).toEqual([name]);
}

/** Waits until words stand on the page. */
async function expectWords(page: EnginePage, words: string): Promise<void> {
  const areThere = async () => (await page.getByRole("main").textContent())?.includes(words);
  await expect.poll(areThere, { ...polled, message: `“${words}” stands on the page` }).toBe(true);
}

async function begin(page: EnginePage): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectHeading(page, screens.rightNow.title);
}

async function clearAnswers(page: EnginePage): Promise<void> {
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Clear them" }).click();
  await expectHeading(page, startTitle);
}

const stored = (page: EnginePage): Promise<string | null> =>
  page.evaluate((key) => window.sessionStorage.getItem(key), storageKey);

/** Waits for a file that the browser saved, and reads it. */
async function savedFile({ driver }: EnginePage, ending: string): Promise<{ path: string; text: string }> {
  const found = (): string | undefined => readdirSync(driver.downloads).find((name) => name.endsWith(ending));
  await expect.poll(found, polled).toBeDefined();
  const path = join(driver.downloads, found() ?? "");
  await expect.poll(() => readFileSync(path, "utf8").length, polled).toBeGreaterThan(0);
  return { path, text: readFileSync(path, "utf8") };
}

for (const level of keysOf(personOf)) {
  test(`from the start to the level ${level}`, async ({ window: page }) => {
    await begin(page);
    await answerAll(page, personOf[level]);
    await expectHeading(page, dispositions[level].headline);
    await page.reload();
    await hydrated(page);
    await expectHeading(page, dispositions[level].headline);
  });
}

test("back leads through the questions with the answers still there, and an answer is changed from the result", async ({
  window: page,
}) => {
  await begin(page);
  await answerAll(page, personOf.soon, "howItStarted");
  await page.reload();
  await hydrated(page);
  await expectHeading(page, "Your pain");
  await page.back();
  await expectHeading(page, "About what you ticked");
  const answered = page.getByRole("group", { name: questions.armTingling.plain, exact: true });
  expect(await answered.locator(":checked").evaluateAll((all) => all.length)).toBe(1);
  await page.back();
  await expectHeading(page, screens.nervesAndLimbs.title);
  const line = page.getByRole("checkbox", { name: stems.oneArm.plain });
  expect(await line.evaluate((one) => one.matches(":checked"))).toBe(true);

  await openWith(page, "./result", { answers: personOf.soon });
  await expectHeading(page, dispositions.soon.headline);
  const change = page.getByRole("link", { name: `: ${questions.duration.plain}` });
  // Folds come as their code is there.
  const shown = async (): Promise<number> => {
    await unfold(page);
    return change.count();
  };
  await expect.poll(shown, polled).toBe(1);
  await change.click();
  await page
    .getByRole("group", { name: questions.duration.plain, exact: true })
    .getByRole("radio", { name: questions.duration.options.under24h.plain, exact: true })
    .check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expectHeading(page, dispositions.soon.headline);
  expect(await stored(page)).toContain('"duration":"under24h"');
  await clearAnswers(page);
  expect(await stored(page)).toBeNull();
});

test("a day is given, the plan has dates, and reminders are saved", async ({ window: page }) => {
  await openWith(page, "./plan", { answers: strainToday });
  await expectHeading(page, "What to do today");
  await unfold(page);
  await page.getByRole("button", { name: "Put dates on my plan" }).click();
  await expectWords(page, "Choose a day, even a rough one");
  const today = dayOf(Date.now());
  // WebKitGTK takes the keys that a person presses, month first; to Firefox a day is said as it is written down.
  const [year = "", month = "", day = ""] = today.split("-");
  const typed = page.driver.engine === "webkit" ? `${month}/${day}/${year}` : today;
  await page.locator("input[name=day]").type(typed);
  await page.getByRole("button", { name: "Put dates on my plan" }).click();
  await expectWords(page, "You said: about");
  await unfold(page);
  await page.getByRole("button", { name: "Save reminders for your calendar" }).click();
  const { text } = await savedFile(page, ".ics");
  expect(text).toContain("BEGIN:VEVENT");
  await page.getByRole("button", { name: "Ice timer" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect.poll(() => dialog.textContent(), polled).toMatch(/14:5\d/);
  await page.press("Escape");
  await expect.poll(() => dialog.count(), polled).toBe(0);
});

test("answers are saved in a file, cleared, and opened again", async ({ window: page }) => {
  await openWith(page, "./summary", { answers: personOf.soon });
  await page.getByRole("button", { name: "Save my answers to a file" }).click();
  const { path, text } = await savedFile(page, ".json");
  expect(text).toContain('"armTingling": "yes"');
  await clearAnswers(page);
  await page.goto("./open");
  await hydrated(page);
  await page.locator("input[type=file]").type(path);
  await page.getByRole("button", { name: "Go on with the saved answers" }).click();
  await expectHeading(page, screens.rightNow.title);
  await answerAll(page, personOf.soon);
  await expectHeading(page, "Check your answers");
  await page.getByRole("link", { name: "Show my result" }).click();
  await expectHeading(page, dispositions.soon.headline);
});

test("in Spanish to care at home, and the language stays", async ({ window: page }) => {
  await page.goto("./");
  await hydrated(page);
  await page.atRest();
  await page.getByRole("link", { name: "Español" }).click();
  await expectHeading(page, inSpanish(startTitle));
  await hydrated(page);
  const spanish = spanishWords(page);
  await spanish.getByRole("link", { name: "Start the check" }).click();
  await expectHeading(page, inSpanish(screens.rightNow.title));
  await answerAll(spanish, personOf.selfCare);
  await expectHeading(page, inSpanish(dispositions.selfCare.headline));
  await page.goto("./");
  await expectHeading(page, inSpanish(startTitle));
});

test("without a network after one visit: the questions, the result, the plan and the summary", async ({
  window: page,
  site,
}) => {
  await page.goto("./");
  const isKept = (): Promise<string | undefined> =>
    page.evaluate(() => navigator.serviceWorker.controller?.state, undefined);
  await expect.poll(isKept, { timeout: 20_000 }).toBe("activated");
  await site.stop();
  await begin(page);
  await answerAll(page, personOf.selfCare);
  await expectHeading(page, dispositions.selfCare.headline);
  await page.reload();
  await hydrated(page);
  await expectHeading(page, dispositions.selfCare.headline);
  await page.goto("./plan");
  await expectHeading(page, "What to do today");
  await page.goto("./summary");
  await expect.poll(() => page.getByRole("article").count(), polled).toBe(1);
  await page.goto("./guide");
  await expectHeading(page, "Guide to upper back pain after training");
});

test("with the keyboard alone to an emergency, with an error on the way, and the focus always seen", async ({
  window: page,
}) => {
  await page.goto("./");
  await hydrated(page);
  await pressOn(page, "Start the check", "Enter");
  await expectHeading(page, screens.rightNow.title);
  await pressOn(page, /continue$/i, "Enter");
  await expectWords(page, "missing");
  // The list of what is missing has the focus, and its first line leads to the first box.
  await page.press("Tab");
  await page.press("Enter");
  await expectFocusOn(page, stems.chest.plain);
  await page.press("Space");
  // The call stands right behind the line that was ticked.
  await page.press("Tab");
  await expectFocusOn(page, "Call 112");
  await tabTo(page, screens.rightNow.parts[0].none);
  await pressOn(page, screens.rightNow.parts[1].none, "Space");
  await pressOn(page, /continue$/i, "Enter");
  await expectHeading(page, "About what you ticked");
  await pressOn(page, questions.chestPressure.options.yes.plain, "Space");
  await pressOn(page, "Continue", "Enter");
  await expectHeading(page, dispositions.emergency.headline);
  await pressOn(page, "Clear my answers", "Enter");
  await expectFocusOn(page, "No, go back");
  await page.press("Escape");
  await expectFocusOn(page, "Clear my answers");
});

async function expectFocusOn(page: EnginePage, words: string): Promise<void> {
  await expect.poll(async () => (await page.focus()).words, polled).toBe(words);
  expect((await page.focus()).outline, `the focus on “${words}” is seen`).toBeGreaterThanOrEqual(2);
}

/** Goes to a control with Tab; the focus must be seen at each stop. */
async function tabTo(page: EnginePage, words: string | RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.press("Tab");
    const focus = await page.focus();
    if (!focus.isOnPage) continue;
    expect(focus.outline, `the focus on “${focus.words}” is seen`).toBeGreaterThanOrEqual(2);
    if (typeof words === "string" ? focus.words === words : words.test(focus.words)) return;
  }
  throw new Error(`${String(words)} cannot be reached with Tab.`);
}

async function pressOn(page: EnginePage, words: string | RegExp, key: "Enter" | "Space"): Promise<void> {
  await tabTo(page, words);
  await page.press(key);
}

test("on paper the summary of an ordinary case is one page of A4 and of Letter, with nothing cut off", async ({
  window: page,
}) => {
  test.skip(page.driver.engine === "webkit", "WebKitGTK has no command for printing");
  await openWith(page, "./summary", { answers: personOf.selfCare });
  await expect.poll(() => page.getByRole("article").count(), polled).toBe(1);
  const result = triage(personOf.selfCare);
  if (result.status !== "decided") throw new Error("This person is still being asked.");
  const sheet = sheetOf({
    answers: personOf.selfCare,
    triage: result,
    interview: interview(personOf.selfCare),
    answeredAt: "",
  });
  for (const [width, height] of [
    [21, 29.7],
    [21.59, 27.94],
  ] as const) {
    const pdf = await page.driver.send("print", { page: { width, height } });
    const sheets = await sheetsOf(new Uint8Array(Buffer.from(String(pdf), "base64")));
    expect(sheets).toHaveLength(1);
    for (const part of [sheet.title, sheet.ruleSet]) expect(sheets[0]).toContain(part);
    expect(sheets[0]).not.toContain("Copy as text");
  }
});

/** Pages that the other journeys lead through. */
const walked: readonly string[] = ["answers", "check", "es", "open", "plan", "result", "summary"];

test("each other page of the site opens, with its heading and without an error", async ({ window: page }) => {
  const places = readdirSync(builtSite, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(builtSite, entry.name, "index.html")))
    .map(({ name }) => name)
    .filter((name) => !walked.includes(name));
  expect(places.length).toBeGreaterThan(4);
  for (const place of [...places, "exercises/neck-tilts", "no-such-page"]) {
    await page.goto(`./${place}`);
    await hydrated(page);
    expect(await page.getByRole("complementary").count(), place).toBe(1);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
      undefined,
    );
    expect(tooWide, place).toBeLessThanOrEqual(0);
  }
});

test("answers that were cleared do not come back with Back", async ({ window: page }) => {
  await page.goto("./check");
  await hydrated(page);
  await page.getByRole("checkbox", { name: stems.bloodCoughedUp.plain }).check();
  await page.getByRole("link", { name: "Upper Back Check", exact: true }).click();
  await page.atRest();
  await page.getByRole("link", { name: "Español" }).click();
  await expectHeading(page, inSpanish(startTitle));
  await hydrated(page);
  await page.getByRole("button", { name: inSpanish("Clear my answers") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: inSpanish("Clear them") })
    .click();
  await expect.poll(() => stored(page), polled).toBeNull();
  await page.back(3);
  await expectHeading(page, screens.rightNow.title);
  await hydrated(page);
  expect(await page.locator("main :checked").evaluateAll((all) => all.length)).toBe(0);
});

test("with storage blocked the whole check works, and says that a reload loses the answers", async ({
  window: page,
  blocked,
}) => {
  blocked();
  await begin(page);
  await expectWords(page, "This browser does not let us keep your answers.");
  await answerAll(page, personOf.selfCare);
  await expectHeading(page, dispositions.selfCare.headline);
  await clearAnswers(page);
});
