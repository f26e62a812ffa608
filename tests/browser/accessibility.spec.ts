/** axe on every page and in every state, in both themes; and what can be told apart in forced colors. */
import { dispositionOrder, dispositions, questions } from "#rules";
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser/built-site.ts";
import { openScreen, openWith } from "../support/browser/seeded.ts";
import {
  everyPage,
  everyPlanAndNotice,
  everyResult,
  everyScreen,
  personOf,
} from "../support/browser/states.ts";

const themes = ["light", "dark"] as const;

/** Runs axe in both themes at each stop of a walk, and says how often it ran. */
async function expectAllAccessible(page: Page, what: string, walk: AsyncGenerator<string>): Promise<void> {
  let stops = 0;
  for await (const stop of walk) {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      // A theme changes colors and nothing else.
      const by = colorScheme === themes[0] ? "everything" : "colors";
      await test.step(`${stop}, ${colorScheme}`, () => expectAccessible(page, by));
    }
    stops += 1;
  }
  console.log(
    `axe: ${stops} ${what} × ${themes.length} themes = ${stops * themes.length} runs, nothing found`,
  );
}

test.describe("axe finds nothing", () => {
  test("on any page", async ({ page }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(page, "pages", everyPage(page));
  });

  test("on the screens of the first half of the questionnaire", async ({ page }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(
      page,
      "states of screens",
      everyScreen(page, (index) => index < 5),
    );
  });

  test("on the screens of the second half of the questionnaire", async ({ page }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(
      page,
      "states of screens",
      everyScreen(page, (index) => index >= 5),
    );
  });

  test("on any result, sheet or list of answers", async ({ page }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(page, "results and sheets", everyResult(page));
  });

  test("on any plan, dialog or notice", async ({ page }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(page, "plans and notices", everyPlanAndNotice(page));
  });
});

/** The box of a list, with its words. */
function labelOf(page: Page, words: string): Locator {
  return page
    .locator("label.choice")
    .filter({ has: page.getByRole("checkbox", { name: words, exact: true }) });
}

test.describe("in forced colors", () => {
  test.use({ forcedColors: "active" });

  test("a ticked choice, a marked place and the levels can be told apart", async ({ page }) => {
    await openScreen(page, "whereItHurts", personOf.selfCare);
    await page.getByText("Choose from a list").click();
    const chosen = labelOf(page, questions.siteNeck.plain);
    const other = labelOf(page, questions.siteSpine.plain);
    await chosen.getByRole("checkbox").check();
    expect(await borderOf(chosen)).not.toEqual(await borderOf(other));
    const place = (id: string) => page.locator(`[data-site="${id}"] path`).last();
    expect(await paintOf(place("siteNeck"))).not.toEqual(await paintOf(place("siteSpine")));
    const shapes = new Set<string | null>();
    for (const level of dispositionOrder) {
      await openWith(page, "./result", { answers: personOf[level] });
      const header = page.locator(".result");
      await expect(header.getByRole("heading", { level: 1 })).toHaveText(dispositions[level].headline);
      const mark = header.locator(".level-mark__shape");
      shapes.add(await mark.getAttribute("d"));
      const sign = header.locator(".level-mark__sign");
      expect((await paintOf(mark)).fill).not.toBe((await paintOf(sign)).stroke);
    }
    expect(shapes.size, "levels share a shape").toBe(dispositionOrder.length);
  });

  test("every button and the focus have an edge that can be seen", async ({ page }) => {
    await page.goto("./");
    const start = page.getByRole("link", { name: "Start the check" });
    expect(Number.parseFloat((await borderOf(start)).width)).toBeGreaterThan(0);
    await page.keyboard.press("Tab");
    const { outlineStyle } = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle: style.outlineStyle };
    });
    expect(outlineStyle).not.toBe("none");
  });
});

function borderOf(element: Locator): Promise<{ readonly color: string; readonly width: string }> {
  return element.evaluate((node) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(node);
    return { color: borderTopColor, width: borderTopWidth };
  });
}

function paintOf(shape: Locator): Promise<{ readonly fill: string; readonly stroke: string }> {
  return shape.evaluate((node) => {
    const { fill, stroke } = getComputedStyle(node);
    return { fill, stroke };
  });
}
