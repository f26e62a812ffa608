/**
 * Whatever must hold on every page and in every state is looked at where each stands open, so that each is opened once: axe
 * in both themes, small screens, large text, wide spacing, large targets, no motion, and on pages the way with Tab.
 * Beside it what can be told apart in forced colors, and what a screen reader is told.
 */
import {
  dispositionOrder,
  dispositions,
  exercises,
  questions,
  screens,
  stems,
  upperFirst,
  whatWouldChange,
  type Stem,
  type StemId,
} from "#rules";
import type { CDPSession, Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser/built-site.ts";
import { tabTo } from "../support/browser/keyboard.ts";
import {
  expectNoSidewaysScroll,
  expectNothingCutOff,
  expectNothingMoves,
  measureTargets,
} from "../support/browser/layout.ts";
import { openScreen, openWith } from "../support/browser/seeded.ts";
import {
  everyPage,
  everyPlanAndNotice,
  everyResult,
  everyScreen,
  personOf,
} from "../support/browser/states.ts";

test.describe("axe finds nothing, all fits a small screen and large text, targets are large, and nothing moves", () => {
  test.use({ reducedMotion: "reduce" });
  test.setTimeout(240_000);

  test("on any page, and none holds the focus", async ({ page }) => {
    await expectAllFit(page, "pages", everyPage(page, "even"), tabThrough(page));
  });

  test("on every other page, and none holds the focus", async ({ page }) => {
    await expectAllFit(page, "pages", everyPage(page, "odd"), tabThrough(page));
  });

  test("on the screens of the first half of the questionnaire", async ({ page }) => {
    await expectAllFit(
      page,
      "states of screens",
      everyScreen(page, (index) => index < 5),
    );
  });

  test("on the screens of the second half of the questionnaire", async ({ page }) => {
    await expectAllFit(
      page,
      "states of screens",
      everyScreen(page, (index) => index >= 5),
    );
  });

  test("on any result, sheet or list of answers", async ({ page }) => {
    await expectAllFit(page, "results and sheets", everyResult(page));
  });

  test("on any plan, dialog or notice", async ({ page }) => {
    await expectAllFit(page, "plans and notices", everyPlanAndNotice(page));
  });
});

/** Goes through a page with Tab to its last control. The pages of exercises are alike: one stands for all. */
function tabThrough(page: Page): (path: string) => Promise<void> {
  let exercises = 0;
  return async (path) => {
    if (/exercises\/\w/.test(path) && exercises++ > 0) return;
    await tabTo(page, page.getByRole("button", { name: "Clear my answers" }));
  };
}

const themes = ["light", "dark"] as const;
const desktop = { width: 1280, height: 800 };

/** Looks at each stop of a walk in every way, and says how much there was. */
async function expectAllFit(
  page: Page,
  what: string,
  walk: AsyncGenerator<string>,
  also: (stop: string) => Promise<void> = async () => Promise.resolve(),
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  let stops = 0;
  let measured = 0;
  let inSentences = 0;
  const tooSmall = new Set<string>();
  for await (const stop of walk) {
    await test.step(stop, async () => {
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        // A theme changes colors and nothing else.
        await expectAccessible(page, colorScheme === themes[0] ? "everything" : "colors");
      }
      await page.emulateMedia({ colorScheme: themes[0] });
      const targets = await measureNarrow(page, stop);
      for (const target of targets.tooSmall) tooSmall.add(target);
      measured += targets.measured;
      inSentences += targets.inSentences;
      await expectWideSpacingFits(page, stop);
      await page.setViewportSize(desktop);
      await expectLargeTextFits(page, browser, stop);
      await also(stop);
    });
    stops += 1;
  }
  console.log(
    `${stops} ${what}: ${stops * themes.length} runs of axe, ${measured} targets measured, ${inSentences} links in sentences left out`,
  );
  expect([...tooSmall]).toEqual([]);
  expect(measured, "no target was found").toBeGreaterThan(5 * stops);
}

/** 320 × 256 px is a window of 1280 × 1024 px at 400 %. */
async function measureNarrow(page: Page, where: string): ReturnType<typeof measureTargets> {
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page, where);
  await expectNothingMoves(page, where);
  return measureTargets(page);
}

async function expectWideSpacingFits(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await spaceText(page, true), "the spacing was not applied").not.toBe("normal");
  await expectNoSidewaysScroll(page, `${where}, wide spacing`);
  await expectNothingCutOff(page, `${where}, wide spacing`);
  await spaceText(page, false);
}

async function expectLargeTextFits(page: Page, browser: CDPSession, where: string): Promise<void> {
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toMatch(/^3[2-9]/);
  await expectNoSidewaysScroll(page, `${where}, text at 200 %`);
  await expectNothingCutOff(page, `${where}, text at 200 %`);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
}

/** Sets the spacing of WCAG 1.4.12, or takes it back; gives the space between letters that a paragraph then has. */
function spaceText(page: Page, wide: boolean): Promise<string> {
  return page.evaluate((on) => {
    // The policy forbids further style elements; a constructed sheet is the script's own.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = on ? [sheet] : [];
    return getComputedStyle(document.body).letterSpacing;
  }, wide);
}

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

test("a screen reader is told the first screen in this order", async ({ page }) => {
  await openScreen(page, "rightNow", {});
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - link "Upper Back Check"
      - complementary "Emergency signs and number":
        - group: Emergency
    - main:
      - paragraph:
        - link "Back"
      - paragraph: /^Step 1 of \\d+$/
      - heading ${quoted(screens.rightNow.title)} [level=1]
      ${screens.rightNow.parts.map(listRead).join("\n      ")}
      - button "None of these, continue"
    - contentinfo:
      - button "Clear my answers"
  `);
});

test("a screen reader is told the self-care result in this order", async ({ page }) => {
  const { headline, timeFrame } = dispositions.selfCare;
  const [soonest] = whatWouldChange(personOf.selfCare);
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading ${quoted(headline)} [level=1]
      - paragraph: ${quoted(timeFrame)}
      - paragraph:
        - strong: "Why:"
        - text: No warning signs.
      - heading "What to do today" [level=2]
      - list
      - list:
        - listitem:
          - link ${quoted(exercises.shoulderRolls.name)}
        - listitem:
          - link ${quoted(exercises.neckTilts.name)}
      - paragraph:
        - link "See your dated plan"
      - heading "Call the emergency number if new:" [level=2]
      - list:
        - listitem: ${quoted(`${upperFirst(soonest?.sign ?? "")}.`)}
      - group: More signs to watch for
      - heading "When to look again" [level=2]
      - paragraph
      - group: And after that
      - paragraph:
        - link "Summary to print"
      - group:
        - heading "Why this result" [level=2]
      - group:
        - heading "This can fit with soreness after new or hard work" [level=2]
      - group:
        - heading "What you told us" [level=2]
  `);
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

/** A list of stems as a screen reader tells it; the last one has no box for none, since the button says it. */
function listRead(
  { legend, stems: lines, none }: (typeof screens.rightNow.parts)[number],
  at: number,
): string {
  const isLast = at === screens.rightNow.parts.length - 1;
  const names = [...lines.map(nameOfStem), ...(isLast ? [] : [none])];
  return [
    `- group ${quoted(legend)}:`,
    ...names.map((name) => `  - ${quoted(`checkbox ${quoted(name)}`)}`),
  ].join("\n      ");
}

/** The accessible name of a line to tick. */
function nameOfStem(id: StemId): string {
  const { plain, under }: Stem = stems[id];
  return under === undefined ? plain : `${plain} ${under}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
