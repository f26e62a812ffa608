/** Measures a page as it stands: what sticks out, what is cut off, and how large its targets are. */
import type { Page } from "@playwright/test";
import { expect } from "./built-site.ts";

/** Nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""} “${one.textContent.slice(0, 30)}”`)
      .slice(-5);
  });
  expect.soft(wide, `${where}: sticks out to the right`).toEqual([]);
}

/** No text is cut off by the box around it. */
export async function expectNothingCutOff(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => {
        const { overflowX, overflowY, position } = getComputedStyle(one);
        const clips = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
        const hides = position === "absolute" && one.clientWidth <= 1;
        return clips && !hides && one instanceof HTMLElement && one.innerText !== "" && sticksOut(one);
        function sticksOut(box: Element): boolean {
          return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
        }
      })
      .map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""}`),
  );
  expect.soft(cut, `${where}: text is cut off`).toEqual([]);
}

/** Nothing moves by itself, and no change takes time. */
export async function expectNothingMoves(page: Page, where: string): Promise<void> {
  const moving = await page.evaluate(() => {
    const moves = [...document.querySelectorAll("*")].filter((one) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
      const lasts = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.001);
      return animationName !== "none" || lasts || scrollBehavior === "smooth";
    });
    return { running: document.getAnimations().length, moves: moves.map(({ tagName }) => tagName) };
  });
  expect.soft(moving, `${where}: moves`).toEqual({ running: 0, moves: [] });
}

/**
 * Every target is 44 px high and wide or more, measured on the label where there is one. Not measured, as the
 * success criterion allows: links within a sentence or a list of names that runs on like one.
 */
export async function measureTargets(page: Page): Promise<{
  readonly measured: number;
  readonly inSentences: number;
  readonly tooSmall: readonly string[];
}> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, summary, select, input, textarea")]
      .map((one) => (one.matches("input") ? (one.closest("label") ?? one) : one))
      .filter((one) => one.checkVisibility() && !one.matches(".skip-link"));
    const targets = [...new Set(all)];
    const inSentence = (one: Element): boolean => {
      if (!one.matches("a") || getComputedStyle(one).display !== "inline") return false;
      const block = one.closest("p, li, dd, dt, td, figcaption") ?? one.parentElement;
      return block?.textContent.trim() !== one.textContent.trim();
    };
    const standing = targets.filter((one) => !inSentence(one));
    const tooSmall = standing.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const words = one.textContent.trim().slice(0, 40);
      return Math.min(width, height) >= 43.9
        ? []
        : [`${one.tagName} ${one.className} “${words}” ${width.toFixed()} × ${height.toFixed()}`];
    });
    return { measured: standing.length, inSentences: targets.length - standing.length, tooSmall };
  });
}
