/** The short check: how soon it begins, and what a tick on one of its lists means and does not mean. */
import { dispositions, questions, screens, sheetHeadings, stems } from "#rules";
import { expect, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { spanishWords } from "../support/browser/in-spanish.ts";
import { wordsOf } from "../support/words/reading-grade.ts";
import {
  aboutTicks,
  answerAll,
  answerPage,
  begin,
  expectHeading,
  expectScreen,
  goOn,
  goOnFrom,
  hydrated,
} from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { errorSummary, personOf } from "../support/browser/states.ts";

test("the way in stands on the first screen of a phone and of a laptop, and little above the first question", async ({
  page,
}) => {
  const start = page.getByRole("link", { name: "Start the check" });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./");
  await hydrated(page);
  await expect(page.getByRole("link", { name: "Call 112" })).toBeInViewport({ ratio: 1 });
  const button = await start.boundingBox();
  expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThan(640);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(start).toBeInViewport({ ratio: 1 });

  await page.setViewportSize({ width: 360, height: 740 });
  await start.click();
  await expectScreen(page, "rightNow");
  const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
  expect(heading?.y).toBeGreaterThan(0);
  expect(heading?.y).toBeLessThan(110);
});

/** Words that stand on each page for somebody sore before anything is ticked or opened, every option counted. */
const mostWords = [
  ["rightNow", { English: 135, Spanish: 175 }],
  ["nervesAndLimbs", { English: 100, Spanish: 125 }],
  ["howItStarted", { English: 310, Spanish: 325 }],
  ["otherSigns", { English: 90, Spanish: 120 }],
  ["aboutYou", { English: 136, Spanish: 170 }],
] as const;

for (const language of ["English", "Spanish"] as const)
  test(`no ${language} page of the check is longer than it must be, and the way of somebody sore has no other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const walked = language === "Spanish" ? spanishWords(page) : page;
    await page.goto(language === "Spanish" ? "./es/" : "./");
    await hydrated(page);
    await walked.getByRole("link", { name: "Start the check" }).click();
    for (const [screen, most] of mostWords) {
      await expectScreen(walked, screen);
      const seen = await page.evaluate(() => {
        const form = document.querySelector("form");
        const folded = document.querySelectorAll<HTMLElement>("form details");
        for (const one of folded) one.hidden = true;
        const text = form?.innerText ?? "";
        for (const one of folded) one.hidden = false;
        return text;
      });
      const words = wordsOf(seen).length;
      expect(words, screen).toBeGreaterThan(50);
      expect(words, screen).toBeLessThanOrEqual(most[language]);
      await answerPage(walked, sore({}));
      await goOnFrom(walked);
    }
    await expectHeading(walked, dispositions.selfCare.headline);
  });

test("a tick: the call beside a sign of an emergency, no answer yet, and kept through reload, back and Spanish", async ({
  page,
}) => {
  const chest = page.getByRole("checkbox", { name: stems.chest.plain });
  const call = page.getByRole("main").getByRole("link", { name: "Call 112" });
  await begin(page);
  await expect(call).toHaveCount(0);
  await chest.check();
  await expect(call).toBeInViewport({ ratio: 1 });
  const [tick, link] = [await chest.boundingBox(), await call.boundingBox()];
  expect((link?.y ?? Infinity) - (tick?.y ?? 0), "beside the line").toBeLessThan(160);
  await page.keyboard.press("Enter");
  await expectScreen(page, "rightNow");

  await page.reload();
  await hydrated(page);
  await expect(chest).toBeChecked();
  await expect(call).toBeVisible();
  await goOn(page);
  await expectHeading(page, aboutTicks);
  await expect(page.getByRole("radio", { checked: true }), "the tick answers nothing").toHaveCount(0);
  await expect(call, "still at hand").toBeVisible();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectScreen(page, "rightNow");
  await expect(chest).toBeChecked();

  await page.getByRole("link", { name: "Upper Back Check", exact: true }).click();
  await page.getByRole("link", { name: "Español" }).click();
  const spanish = spanishWords(page);
  await spanish.getByRole("link", { name: "Go on where you stopped" }).click();
  await expect(spanish.getByRole("checkbox", { name: stems.chest.plain })).toBeChecked();
});

test("who leaves for an ambulance denies nothing that was not read", async ({ page }) => {
  await begin(page);
  await page.getByRole("checkbox", { name: stems.bloodCoughedUp.plain }).check();
  await goOn(page);
  await expectHeading(page, dispositions.emergency.headline);
  await page.getByRole("link", { name: "Summary to print" }).click();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText(questions.coughingBlood.clinical);
  const denied = sheet.getByRole("heading", { name: sheetHeadings.denied });
  await expect(denied.locator("xpath=following-sibling::*[1]")).toHaveText("none");
});

test("unticking a line takes its answers back, and the list is asked again", async ({ page }) => {
  await begin(page);
  await answerAll(page, sore({ coughIllness: "unsure" }), "aboutYou");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectHeading(page, aboutTicks);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectScreen(page, "otherSigns");
  await page.getByRole("checkbox", { name: stems.feverOrIll.plain }).uncheck();
  await goOn(page);
  await expect(errorSummary(page)).toContainText(screens.otherSigns.parts[0].legend);
});

test("the training is offered with the result, and leads back to it", async ({ page }) => {
  await openWith(page, "./result", { answers: personOf.selfCare });
  await expectHeading(page, dispositions.selfCare.headline);
  await openWith(page, "./result", { answers: sore({}) });
  await page.getByRole("link", { name: "Fit the plan to your training" }).click();
  await expectScreen(page, "yourTraining");
  await page.getByRole("button", { name: screens.yourTraining.optional.skip }).click();
  await expectHeading(page, dispositions.selfCare.headline);
});
