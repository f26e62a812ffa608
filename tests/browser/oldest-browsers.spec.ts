/** The check in the oldest browsers that it promises to work in, imitated: what is younger than they are is taken away. */
import { dispositions } from "#rules";
import type { Page } from "@playwright/test";
import { youngBuiltins } from "../../scripts/young-features.mjs";
import { expect, test } from "../support/browser/built-site.ts";
import { answerAll, begin, expectHeading, goOnFrom } from "../support/browser/journey.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { personOf } from "../support/browser/states.ts";

test.use({ serviceWorkers: "block" });

/** The driver of the tests asks the page for this one. */
const withoutTheDriver = {
  ...youngBuiltins,
  members: youngBuiltins.members.filter(({ name }) => name !== "checkVisibility"),
};

/** Takes the built-ins away before any script runs, and what styles can ask for from the pages on their way. */
async function imitateOldest(page: Page): Promise<void> {
  await page.addInitScript(({ globals, members }) => {
    for (const { owner, name } of members) {
      const found: unknown = Reflect.get(globalThis, owner);
      if (typeof found !== "function") continue;
      Reflect.deleteProperty(found, name);
      const prototype: unknown = Reflect.get(found, "prototype");
      if (typeof prototype === "object" && prototype !== null) Reflect.deleteProperty(prototype, name);
    }
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  }, withoutTheDriver);
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    // The policy knows the styles by their hash.
    const body = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replaceAll(":has(", ":unknown(");
    return route.fulfill({ response, body });
  });
}

test("an old browser comes to care at home, to the plan and to the sheet on paper", async ({ page }) => {
  await imitateOldest(page);
  await begin(page);
  expect(
    await page.evaluate(() => [Reflect.has([], "toSorted"), CSS.supports("selector(:unknown(a))")]),
  ).toEqual([false, false]);
  await answerAll(page, personOf.selfCare);
  await expectHeading(page, dispositions.selfCare.headline);
  await page.getByRole("link", { name: "See your dated plan" }).click();
  await expectHeading(page, "What to do today");
  await page.goto("./summary");
  expect(await printedSheets(page)).toHaveLength(1);
});

test("an old browser shows what is chosen and focused, and ends at an emergency", async ({ page }) => {
  await imitateOldest(page);
  await begin(page);
  const sign = page.getByRole("checkbox").first();
  await page.keyboard.press("Tab");
  await sign.focus();
  await page.keyboard.press("Space");
  await expect(sign).toBeChecked();
  await expect(sign).toHaveCSS("outline-style", "solid");
  await goOnFrom(page);
  const chip = page.getByRole("radio", { name: "Yes" }).first();
  await expect(chip).toHaveCSS("opacity", "1");
  await chip.check();
  await answerAll(page, personOf.emergency);
  await expectHeading(page, dispositions.emergency.headline);
});
