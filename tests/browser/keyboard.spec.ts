/** The whole way with the keyboard alone: no click, no tap, and always to be seen where one is. */
import {
  dispositions,
  interview,
  questions,
  screens,
  type Answers,
  type Screen,
  type ScreenId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { expectScreen, hydrated } from "./journey.ts";
import { nameOf, openScreen, openWith } from "./seeded.ts";
import { allRoutes, errorSummary, personOf } from "./states.ts";

test("from the start to care at home by keyboard", async ({ page }) => {
  test.slow();
  await start(page);
  for (const { id, optional } of interview(personOf.selfCare).path) {
    await expectScreen(page, id);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    if (!optional) await answerByKeyboard(page, id, sore({}));
    const { optional: way }: Screen = screens[id];
    await pressOn(page, page.getByRole("button", { name: way?.skip ?? "Continue" }), "Enter");
  }
  await expectFocusedTitle(page, "Check your answers");
  await pressOn(page, page.getByRole("link", { name: "Show my result" }), "Enter");
  await expectFocusedTitle(page, dispositions.selfCare.headline);
  await pressOn(page, page.getByRole("link", { name: "See your dated plan" }), "Enter");
  await expectFocusedTitle(page, "What to do today");
});

test("from the start to an emergency by keyboard, with an error on the way", async ({ page }) => {
  await start(page);
  await pressOn(page, page.getByRole("button", { name: "Continue" }), "Enter");
  await expect(errorSummary(page)).toBeFocused();
  await pressOn(page, errorSummary(page).getByRole("link"), "Enter");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
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
  await expectScreen(page, "nervesAndMuscle");
  await pressOn(page, page.getByRole("link", { name: "Skip to the content" }), "Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
  await expectScreen(page, "nervesAndMuscle");
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

test("no page holds the focus, and each stop can be seen", async ({ page }) => {
  test.slow();
  const [first, ...others] = (await allRoutes(page)).filter((url) => /exercises\/\w/.test(url));
  const alike = new Set(others);
  expect(first).toBeDefined();
  for (const url of await allRoutes(page)) {
    if (alike.has(url)) continue;
    await page.goto(url);
    await hydrated(page);
    await tabTo(page, page.getByRole("button", { name: "Clear my answers" }));
  }
});

async function start(page: Page): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await pressOn(page, page.getByRole("link", { name: "Start the check" }), "Enter");
  await expectScreen(page, "rightNow");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

async function answerByKeyboard(page: Page, id: ScreenId, answers: Answers): Promise<void> {
  for (const part of screens[id].parts) {
    const group = page.getByRole("group", { name: nameOf(part), exact: true });
    if (part.kind === "checklist") {
      const yes = part.questions.filter((question) => answers[question] === "yes");
      const labels = yes.length === 0 ? [part.none] : yes.map((question) => questions[question].plain);
      for (const label of labels) {
        const box = group.getByRole("checkbox", { name: label });
        await pressOn(page, box, "Space");
        await expect(box).toBeChecked();
      }
    } else if ((await group.count()) > 0) {
      const wanted = Object.keys(questions[part.question].options).indexOf(answers[part.question] ?? "");
      await tabTo(page, group.getByRole("radio").first());
      await page.keyboard.press("Space");
      for (let step = 0; step < wanted; step += 1) await page.keyboard.press("ArrowDown");
      await expect(group.getByRole("radio").nth(wanted)).toBeChecked();
      await expectFocusVisible(page);
    }
  }
}

/** Goes to a control with Tab and presses a key there. */
async function pressOn(page: Page, control: Locator, key: "Enter" | "Space"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Presses Tab until the control has the focus, which must be seen at each stop. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    const { reached, outline } = await control.evaluate(lookAtFocus);
    if (press > 0) expect(outline, "the focus cannot be seen").toBeGreaterThanOrEqual(2);
    if (reached) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The control cannot be reached with Tab.");
}

/** The focused element, or the label around it, has an outline of 2 px or more. */
async function expectFocusVisible(page: Page): Promise<void> {
  const { outline } = await page.locator("body").evaluate(lookAtFocus);
  expect(outline, "the focus cannot be seen").toBeGreaterThanOrEqual(2);
}

/** Whether `wanted` has the focus, and how wide the outline is, in px, that shows where the focus is. */
function lookAtFocus(wanted: Element): { readonly reached: boolean; readonly outline: number } {
  const focused = document.activeElement ?? document.body;
  const outlines = [focused, focused.closest("label")].map((one) => {
    if (one === null) return 0;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  // Between the last stop and the first, the focus is with the browser itself.
  return {
    reached: focused === wanted,
    outline: focused === document.body ? Infinity : Math.max(...outlines),
  };
}

async function expectFocusedTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
}
