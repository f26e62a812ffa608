/** Pages that something else changes while a person goes through them: above all a translator in the browser. */
import { dispositions } from "#rules";
import { test as base, type Page } from "@playwright/test";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { expect, test } from "../support/browser/built-site.ts";
import { answerAll, begin, expectHeading, expectScreen, hydrated } from "../support/browser/journey.ts";
import { helped, translated } from "../support/browser/other-hands.ts";
import { openWith } from "../support/browser/seeded.ts";
import { personOf, unfold } from "../support/browser/states.ts";
import { strainToday } from "../support/people/worked-persons.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("translated, the plan takes dates, shows other ones, and lets go of them", async ({ page }) => {
  await page.clock.setSystemTime(new Date("2026-11-24T15:00:00Z"));
  await translated(page, "takenOver");
  await openWith(page, "./plan", { answers: strainToday });
  await expect(page.locator("main font").first()).toBeAttached();
  await unfold(page);
  const asked = page.locator("section.stack", { has: page.getByText("When did the pain begin?") }).last();
  await button(page, "Put dates on my plan").click();
  await expect(asked).toContainText("Choose a day");
  await page.getByLabel("Day", { exact: true }).fill("2026-11-24");
  await button(page, "Put dates on my plan").click();
  await expect(asked).toContainText("You said: about Tuesday 24 November");
  await expect(page.locator("main")).toContainText("Thursday 26 November");
  await button(page, "Change it").click();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-23");
  await button(page, "Put dates on my plan").click();
  await expect(asked).toContainText("You said: about Monday 23 November");
  await expect(page.locator("main")).toContainText("Wednesday 25 November");
  await expect(asked).not.toContainText("24 November");
  await button(page, "Change it").click();
  await button(page, "Go on without dates").click();
  await expect(asked).toContainText("Your plan goes by your answers, without dates.");
  await expect(page.locator("main")).not.toContainText("Wednesday 25 November");

  await button(page, "Ice timer").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog.getByRole("timer")).toHaveText("14:59");
  await expect(dialog.getByRole("timer")).toHaveText("14:58");
  await dialog.getByRole("button", { name: "Pause" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.goto("./exercises/neck-tilts");
  await hydrated(page);
  await button(page, "Do it with me").click();
  await dialog.getByRole("button", { name: "Begin" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("translated, the whole way: the check, the result, the summary, a file, and the check again", async ({
  page,
}) => {
  test.slow();
  await translated(page, "takenOver");
  await begin(page);
  await button(page, /continue$/i).click();
  await answerAll(page, sore({}));
  await expectHeading(page, dispositions.selfCare.headline);
  await unfold(page);
  await button(page, "Keep this check on this device").click();
  await expect(page.getByText(/^This check is kept on this device until/)).toBeVisible();
  await page
    .getByRole("link", { name: /^Change/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectHeading(page, dispositions.selfCare.headline);

  await page.getByRole("link", { name: "Summary to print" }).click();
  await expect(page.getByRole("article")).toContainText("By the rules:");
  for (const name of ["Copy as text", "Save as FHIR file", "Save my answers to a file"]) {
    await button(page, name).click();
    await button(page, name).click();
  }
  const download = page.waitForEvent("download");
  await button(page, "Save my answers to a file").click();
  const path = await (await download).path();

  await page.getByRole("link", { name: "Upper Back Check" }).click();
  await button(page, "Check again").click();
  await expectScreen(page, "rightNow");
  await answerAll(page, sore({ armTingling: "yes" }));
  await expectHeading(page, dispositions.soon.headline);
  await expect(page.getByRole("region", { name: "Since your last check" })).toBeVisible();
  await button(page, "Clear my answers").click();
  await page.getByRole("dialog").getByRole("button", { name: "Clear them" }).click();
  await expectHeading(page, "Upper back pain after a workout?");

  await page.getByRole("link", { name: "Open saved answers" }).click();
  const field = page.getByLabel("The file with your answers");
  await field.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByText("Nothing has changed:")).toBeVisible();
  await field.setInputFiles(path);
  await button(page, "Go on with the saved answers").click();
  await expectScreen(page, "rightNow");
  await answerAll(page, personOf.urgent);
});

// In both, the scripts find another page than was built, say so to the browser’s log, and draw it anew.
base("with fields, styles and boxes put in by helpers of the browser, and translated", async ({ page }) => {
  await helped(page);
  await translated(page, "takenOver");
  await begin(page);
  await page.getByRole("checkbox").first().check();
  await page.getByRole("checkbox").first().uncheck();
  await answerAll(page, personOf.emergency);
  await expectHeading(page, dispositions.emergency.headline);
  await openWith(page, "./result", { answers: personOf.urgent });
  await page.getByRole("link", { name: "Summary to print" }).click();
  await expect(page.getByRole("article")).toContainText("By the rules:");
});

base("translated before the scripts are there, the check goes on as ever", async ({ page }) => {
  await translated(page, "built");
  await begin(page);
  await answerAll(page, personOf.emergency);
  await expectHeading(page, dispositions.emergency.headline);
  await page.reload();
  await hydrated(page);
  await expectHeading(page, dispositions.emergency.headline);
});
