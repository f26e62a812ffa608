/** A bad line: the page is there, and its scripts are not. What a person does meanwhile is not lost, and nobody sees the wrong page. */
import { screens, stems } from "#rules";
import { test as base, type Page } from "@playwright/test";
import { expect, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { aboutTicks, expectHeading, expectScreen, goOn, hydrated } from "../support/browser/journey.ts";
import { openPlace } from "../support/browser/seeded.ts";

// A service worker would bring the scripts by itself.
base.use({ serviceWorkers: "block" });

/** Holds the scripts back, until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}

test("a sign that is ticked before the scripts are there stays ticked, and so does “None of these”", async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto("./check", { waitUntil: "commit" });
  const faint = page.getByRole("checkbox", { name: stems.fainted.plain });
  const chest = page.getByRole("checkbox", { name: stems.chest.plain });
  const none = page.getByRole("checkbox", { name: "None of these" });
  await none.first().check();
  await faint.check();
  await chest.check();
  await chest.uncheck();
  await page.getByText("Emergency", { exact: true }).click();
  await expect(page.getByLabel("Where are you now?"), "a choice would be lost").toBeDisabled();
  letGo();
  await hydrated(page);
  await expect(page.getByRole("main").getByRole("link", { name: "Call 112" })).toBeVisible();
  await expect(page.getByLabel("Where are you now?")).toBeEnabled();
  await expect(faint).toBeChecked();
  await expect(none.first()).toBeChecked();
  await expect(chest).not.toBeChecked();
  await page.reload();
  await hydrated(page);
  await expect(faint, "kept on the device").toBeChecked();
  await goOn(page);
  await expectHeading(page, aboutTicks);
});

test("whoever loads the page again further on waits for that page, and never sees the first", async ({
  page,
}) => {
  await openPlace(page, { screen: "otherSigns" }, sore({}));
  await expectScreen(page, "otherSigns");
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByText(/^One moment: we look for where you stopped/)).toBeVisible();
  await expect(page.getByText("Emergency", { exact: true })).toBeVisible();
  await expect(page.getByText(screens.rightNow.title)).toBeHidden();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  letGo();
  await expectScreen(page, "otherSigns");
  await expect(page.getByText(/^One moment/)).toHaveCount(0);
});
