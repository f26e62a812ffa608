/** The printed sheet: one page of A4 and of Letter; with nearly every sign there is, the end of it goes on the back. */
import { interview, phrases, questions, sheetOf, triage } from "#rules";
import { expect, test } from "../support/browser/built-site.ts";
import { longest } from "../support/people/longest-sheet.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, begin } from "../support/browser/journey.ts";

const people = [
  {
    who: "a person with pressure in the chest",
    answers: sore({ chestPressure: "yes" }),
    points: 9.5,
  },
  { who: "a person with tingling in one arm", answers: sore({ armTingling: "yes" }), points: 9.5 },
  { who: "a person with ordinary soreness", answers: sore({}), points: 9.5 },
  { who: "a person with nearly every sign that is no emergency", answers: longest(), points: 8 },
] as const;

for (const { who, answers, points } of people) {
  test(`the sheet of ${who} is one page of A4 and of Letter, in letters that can be read`, async ({
    page,
  }) => {
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
    await expect(page.getByRole("heading", { level: 2, name: sheet.title })).toBeVisible();
    for (const format of ["A4", "Letter"] as const) {
      const printed = await printedSheets(page, format);
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain(sheet.title);
      expect(printed[0]).toContain(phrases.ruleResult.replace("{level}", sheet.situation.name));
      expect(printed.at(-1)).toContain(sheet.ruleSet);
      expect(printed.join(" ")).not.toContain("Copy as text");
    }
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .locator(".sheet :is(p, dd, dt, li, h3)")
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(points - 0.01);
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
