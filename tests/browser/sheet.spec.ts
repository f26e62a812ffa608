/** The printed sheet: one page of A4 and of Letter, with every part of it, however much was answered. */
import { interview, questions, sheetOf, triage } from "#rules";
import { expect, test } from "../support/built-site.ts";
import { longest } from "../support/longest-sheet.ts";
import { printedSheets } from "../support/printed.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, begin } from "./journey.ts";

const people = [
  { who: "a person with pressure in the chest", answers: sore({ chestPressure: "yes" }) },
  { who: "a person with tingling in one arm", answers: sore({ armTingling: "yes" }) },
  { who: "a person with ordinary soreness", answers: sore({}) },
  { who: "a person with nearly every sign that is no emergency", answers: longest() },
] as const;

for (const { who, answers } of people) {
  test(`the sheet of ${who} is one page of A4 and of Letter`, async ({ page }) => {
    await begin(page);
    await answerAll(page, answers);
    await expect(page).toHaveURL(/\/result$/);
    await page.goto("./summary");
    await expect(
      page.getByRole("heading", { level: 1, name: "Your summary for a professional" }),
    ).toBeVisible();
    const result = triage(answers);
    if (result.status !== "decided") throw new Error("This person is still being asked.");
    const sheet = sheetOf({ answers, triage: result, interview: interview(answers), answeredAt: "" });
    for (const format of ["A4", "Letter"] as const) {
      const printed = await printedSheets(page, format);
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain(sheet.title);
      expect(printed[0]).toContain(sheet.situation.headline);
      expect(printed[0]).toContain(sheet.ruleSet);
      expect(printed[0]).not.toContain("Copy as text");
    }
  });
}

test("the sheet is copied as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await begin(page);
  await answerAll(page, sore({ chestPressure: "yes" }));
  await page.goto("./summary");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    questions.chestPressure.clinical,
  );
});
