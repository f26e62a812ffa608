/** The whole way with the keyboard alone: no click, no tap, and always to be seen where one is. */
import { dispositions, questions, screens, type Answers, type QuestionId, type ScreenId } from "#rules";
import type { Locator, Page } from "@playwright/test";
import { partsOf } from "../../src/check/pages.ts";
import { expect, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { aboutTicks, expectScreen, hydrated } from "../support/browser/journey.ts";
import { expectFocusVisible, pressOn, tabTo } from "../support/browser/keyboard.ts";
import { openScreen, openWith, pagesOf } from "../support/browser/seeded.ts";
import { errorSummary, personOf } from "../support/browser/states.ts";

test("from the start to care at home by keyboard", async ({ page }) => {
  test.slow();
  await start(page);
  for (const id of pagesOf(sore({})).filter((id) => !("optional" in screens[id]))) {
    await expectScreen(page, id);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await answerByKeyboard(page, id, sore({}));
    await pressOn(page, page.getByRole("button", { name: "Continue" }), "Enter");
  }
  await expectFocusedTitle(page, dispositions.selfCare.headline);
  await pressOn(page, page.getByRole("link", { name: "See your dated plan" }), "Enter");
  await expectFocusedTitle(page, "What to do today");
});

test("from the start to an emergency by keyboard, with an error on the way", async ({ page }) => {
  await start(page);
  await pressOn(page, page.getByRole("button", { name: "Continue" }), "Enter");
  await expect(errorSummary(page)).toBeFocused();
  await pressOn(page, errorSummary(page).getByRole("link").first(), "Enter");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  // The call stands right behind the line that was ticked.
  await page.keyboard.press("Tab");
  await expect(page.locator("main").getByRole("link", { name: /^Call/ }).first()).toBeFocused();
  await expectFocusVisible(page);
  const [, sudden] = screens.rightNow.parts;
  await tickByKeyboard(page, groupNamed(page, sudden.legend).getByRole("checkbox", { name: sudden.none }));
  await pressOn(page, page.getByRole("button", { name: "Continue" }), "Enter");
  await expectFocusedTitle(page, aboutTicks);
  await pressOn(page, page.getByRole("radio").first(), "Space");
  await pressOn(page, page.getByRole("button", { name: "Continue" }), "Enter");
  await expectFocusedTitle(page, dispositions.emergency.headline);
  await tabTo(page, page.locator("main").getByRole("link", { name: /^Call/ }).first());
});

test("the skip link comes first and leads to the content", async ({ page }) => {
  await page.goto("./guide");
  await hydrated(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
});

test("the skip link and a direct link keep the place in the questionnaire, and Back leads to the screen before", async ({
  page,
}) => {
  await openScreen(page, "howItStarted", sore({}));
  await pressOn(page, page.getByRole("link", { name: "Back", exact: true }), "Enter");
  await expectScreen(page, "nervesAndLimbs");
  await pressOn(page, page.getByRole("link", { name: "Skip to the content" }), "Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
  await expectScreen(page, "nervesAndLimbs");
  expect(new URL(page.url()).hash).toBe("");
});

test("the question before answers are cleared: Escape closes it, and the focus returns", async ({ page }) => {
  await openWith(page, "./answers", { answers: personOf.selfCare });
  const clear = page.getByRole("button", { name: "Clear my answers" });
  const dialog = page.getByRole("dialog", { name: "Clear all your answers?" });
  await pressOn(page, clear, "Enter");
  await expect(dialog.getByRole("button", { name: "No, go back" })).toBeFocused();
  await expectFocusVisible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(clear).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Clear them" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectFocusedTitle(page, "Upper back pain after a workout?");
});

async function start(page: Page): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await pressOn(page, page.getByRole("link", { name: "Start the check" }), "Enter");
  await expectScreen(page, "rightNow");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

async function answerByKeyboard(page: Page, id: ScreenId, answers: Answers): Promise<void> {
  for (const part of partsOf(id)) {
    switch (part.kind) {
      case "stems": {
        // Below the last list of a page, the button that goes on says that none of it applies.
        const none = groupNamed(page, part.legend).getByRole("checkbox", { name: part.none });
        if ((await none.count()) > 0) await tickByKeyboard(page, none);
        break;
      }
      case "sites": {
        const group = groupNamed(page, part.legend);
        const list = group.getByText("Choose from a list");
        await tabTo(page, list);
        await page.keyboard.press("Enter");
        for (const site of part.questions.filter((question) => answers[question] === "yes"))
          await tickByKeyboard(page, group.getByRole("checkbox", { name: questions[site].plain }));
        break;
      }
      case "choice":
        await chooseByKeyboard(page, part.question, answers);
        break;
      case "checklist":
      case "followUps":
        // Neither stands on the first step of a page that has to be answered.
        break;
    }
  }
}

function groupNamed(page: Page, name: string): Locator {
  return page.getByRole("group", { name, exact: true });
}

async function tickByKeyboard(page: Page, box: Locator): Promise<void> {
  await pressOn(page, box, "Space");
  await expect(box).toBeChecked();
}

async function chooseByKeyboard(page: Page, id: QuestionId, answers: Answers): Promise<void> {
  const radios = groupNamed(page, questions[id].plain).getByRole("radio");
  if ((await radios.count()) === 0) return;
  const wanted = Object.keys(questions[id].options).indexOf(answers[id] ?? "");
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press("ArrowDown");
  await expect(radios.nth(wanted)).toBeChecked();
  await expectFocusVisible(page);
}

async function expectFocusedTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
}
