/** Small screens, large text, wide spacing, large targets, no motion; and what a screen reader is told. */
import { causePatterns, dispositions, questions, screens, whatWouldChange, type QuestionId } from "#rules";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/built-site.ts";
import { expectNoSidewaysScroll, expectNothingCutOff, measureTargets } from "./layout.ts";
import { openScreen, openWith } from "./seeded.ts";
import { everyOutcome, everyPage, everyScreen, personOf } from "./states.ts";

/** Every page and every state. */
async function* everything(page: Page): AsyncGenerator<string> {
  yield* everyPage(page);
  yield* everyScreen(page);
  yield* everyOutcome(page);
}

/** 320 × 256 px with four device pixels to each is a window of 1280 × 1024 px at 400 %. */
test.describe("at 400 % in a window of 1280 px, which is 320 px wide", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("nothing is scrolled sideways, and every target is 44 px or larger", async ({ page }) => {
    test.slow();
    let measured = 0;
    let inSentences = 0;
    const tooSmall = new Set<string>();
    for await (const where of everything(page)) {
      await expectNoSidewaysScroll(page, where);
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

test("with wider spacing of letters, words, lines and paragraphs nothing is cut off", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    // The policy forbids further style elements; a constructed sheet is the script's own.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  for await (const where of everything(page)) {
    await expectNoSidewaysScroll(page, where);
    await expectNothingCutOff(page, where);
  }
  const spacing = await page
    .locator("main p")
    .first()
    .evaluate((text) => getComputedStyle(text).letterSpacing);
  expect(spacing, "the spacing was not applied").not.toBe("normal");
});

test("with text at 200 % nothing is cut off or scrolled sideways", async ({ page }) => {
  test.slow();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 1280, height: 800 });
  for await (const where of everything(page)) {
    await expectNoSidewaysScroll(page, where);
    await expectNothingCutOff(page, where);
  }
  const size = await page
    .locator("main p")
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(size, "the text did not grow").toBeGreaterThanOrEqual(32);
});

test.describe("with reduced motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("nothing moves", async ({ page }) => {
    for await (const where of everyOutcome(page)) {
      const moving = await page.evaluate(() => {
        const moves = [...document.querySelectorAll("*")].filter((one) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
          const lasts = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.001);
          return animationName !== "none" || lasts || scrollBehavior === "smooth";
        });
        return [document.getAnimations().length, moves.map(({ tagName }) => tagName)];
      });
      expect(moving, where).toEqual([0, []]);
    }
  });
});

test("a screen reader is told the first screen in this order", async ({ page }) => {
  await openScreen(page, "rightNow", {});
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - link "Upper Back Check"
    - complementary "Emergency signs and number":
      - group: Emergency signs and number
    - main:
      - paragraph:
        - link "Back"
      - paragraph: /^Step 1 of \\d+$/
      - heading ${quoted(screens.rightNow.title)} [level=1]
      - paragraph: ${quoted(screens.rightNow.intro)}
      - group ${quoted(screens.rightNow.parts[0].legend)}:
        ${screens.rightNow.parts[0].questions.map((id) => `- ${quoted(`checkbox ${quoted(nameOfItem(id))}`)}`).join("\n        ")}
        - checkbox "None of these"
        - checkbox "I’m not sure about some of these"
        - group: Why we ask this
      - button "Continue"
    - contentinfo:
      - navigation "More about this check":
        - list:
          - listitem:
            - link "Guide"
      - button "Clear my answers"
  `);
});

test("a screen reader is told the self-care result in this order", async ({ page }) => {
  const { name, headline, timeFrame } = dispositions.selfCare;
  const [soonest] = whatWouldChange(personOf.selfCare);
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - paragraph: ${quoted(name)}
      - heading ${quoted(headline)} [level=1]
      - paragraph: ${quoted(timeFrame)}
      - heading "Why this result" [level=2]
      - paragraph
      - heading "What to do today" [level=2]
      - list
      - paragraph:
        - link "See your dated plan"
      - heading "What this can fit with" [level=2]
      - heading ${quoted(causePatterns.doms.title)} [level=3]
      - heading "What would change it" [level=2]
      - list:
        - listitem: ${quoted(soonest?.sentence ?? "")}
      - heading "When to look again" [level=2]
      - list
      - heading "What to tell the professional" [level=2]
      - list
      - link "Summary to print"
      - link "Change an answer"
  `);
});

/** The accessible name of an item to tick. */
function nameOfItem(id: QuestionId): string {
  const question = questions[id];
  return "notThis" in question ? `${question.plain} Does not count: ${question.notThis}` : question.plain;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
