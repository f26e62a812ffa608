/** Small screens, large text, wide spacing, large targets, no motion; and what a screen reader is told. */
import {
  dispositions,
  exercises,
  screens,
  stems,
  upperFirst,
  whatWouldChange,
  type Stem,
  type StemId,
} from "#rules";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/built-site.ts";
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

/** Every page and every state. */
async function* everything(page: Page): AsyncGenerator<string> {
  yield* everyPage(page);
  yield* everyScreen(page);
  yield* everyResult(page);
  yield* everyPlanAndNotice(page);
}

/** 320 × 256 px with four device pixels to each is a window of 1280 × 1024 px at 400 %. */
test.describe("at 400 % in a window of 1280 px, which is 320 px wide, with reduced motion", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: "reduce" });

  test("nothing is scrolled sideways, every target is 44 px or larger, and nothing moves", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    let measured = 0;
    let inSentences = 0;
    const tooSmall = new Set<string>();
    for await (const where of everything(page)) {
      await expectNoSidewaysScroll(page, where);
      await expectNothingMoves(page, where);
      const targets = await measureTargets(page);
      for (const target of targets.tooSmall) tooSmall.add(target);
      measured += targets.measured;
      inSentences += targets.inSentences;
    }
    console.log(`targets: ${measured} measured; ${inSentences} links in sentences left out`);
    expect([...tooSmall]).toEqual([]);
    expect(measured).toBeGreaterThan(1000);
  });
});

test("with wide text spacing, and with text at 200 %, nothing is cut off or scrolled sideways", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const browser = await page.context().newCDPSession(page);
  for await (const where of everything(page)) {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await spaceText(page, true), "the spacing was not applied").not.toBe("normal");
    await expectNoSidewaysScroll(page, `${where}, wide spacing`);
    await expectNothingCutOff(page, `${where}, wide spacing`);
    await spaceText(page, false);

    await page.setViewportSize({ width: 1280, height: 800 });
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toMatch(/^3[2-9]/);
    await expectNoSidewaysScroll(page, `${where}, text at 200 %`);
    await expectNothingCutOff(page, `${where}, text at 200 %`);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  }
});

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
