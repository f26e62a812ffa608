/** Goes through a page with Tab, and sees to it that the focus can be seen at every stop. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./built-site.ts";

/** Goes to a control with Tab and presses a key there. */
export async function pressOn(page: Page, control: Locator, key: "Enter" | "Space"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Presses Tab until the control has the focus, which must be seen at each stop. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    const { reached, outline } = await control.evaluate(lookAtFocus);
    if (press > 0) expect(outline, "the focus cannot be seen").toBeGreaterThanOrEqual(2);
    if (reached) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The control cannot be reached with Tab.");
}

/** The focused element, or the label around it, has an outline of 2 px or more. */
export async function expectFocusVisible(page: Page): Promise<void> {
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
