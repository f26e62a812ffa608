/** What comes out of the printer, besides the sheet of `sheet.spec.ts`: every level, the plan, and the movements. */
import { dispositionOrder, dispositions, exercises, interview, keysOf, sheetOf, triage } from "#rules";
import { expect, test } from "../support/browser/built-site.ts";
import { headingsInOrder, printedSheets, printedTags } from "../support/browser/printed.ts";
import * as paths from "../../src/paths.ts";
import { hydrated } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";

const papers = ["A4", "Letter"] as const;

for (const level of dispositionOrder) {
  test(`the sheet of the level ${level} has its level and all its findings on one page`, async ({ page }) => {
    const answers = personOf[level];
    const result = triage(answers);
    if (result.status !== "decided") throw new Error("This person is still being asked.");
    const sheet = sheetOf({ answers, triage: result, interview: interview(answers), answeredAt: "" });
    const findings = [...sheet.present, ...sheet.notSure].flatMap(({ items }) => items);
    await openWith(page, "./summary", { answers });
    for (const paper of papers) {
      const printed = await printedSheets(page, paper);
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain(`${dispositions[level].name}.`);
      for (const { label } of findings) expect(printed[0]?.toLowerCase()).toContain(label.toLowerCase());
    }
    const { head, roles } = await printedTags(page);
    expect(head).toMatchObject({ Title: "Your summary – Upper Back Check", Language: "en" });
    expect(headingsInOrder(roles), roles.join(" ")).toBe(true);
    expect(roles).toEqual(expect.arrayContaining(["Art", "H2", "H3", "Figure", "P", "L", "LI"]));
  });
}

test("the plan prints with its dates, without buttons", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-12-01T15:00:00Z"));
  await openWith(page, "./plan", {
    answers: personOf.selfCare,
    painStarted: Date.parse("2026-11-30T18:00:00Z"),
  });
  for (const paper of papers) {
    const printed = await printedSheets(page, paper);
    expect(printed.length).toBeLessThanOrEqual(2);
    expect(printed.join(" ")).toContain("2 December");
    expect(printed.join(" ")).not.toContain("Print the plan");
    expect(printed.join(" ")).not.toContain("Clear my answers");
  }
  const { head, roles } = await printedTags(page);
  expect(head).toMatchObject({ Title: "Your plan – Upper Back Check", Language: "en" });
  expect(headingsInOrder(roles), roles.join(" ")).toBe(true);
  expect(roles).toEqual(expect.arrayContaining(["H1", "H2", "H3", "P", "L", "LI"]));
});

/** The movements with the most words. */
const longest = keysOf(exercises)
  .toSorted((a, b) => JSON.stringify(exercises[b]).length - JSON.stringify(exercises[a]).length)
  .slice(0, 3);

test("the longest movements print on one page, with their steps", async ({ page }) => {
  for (const id of longest) {
    await page.goto(`.${paths.exercise(id)}`);
    await hydrated(page);
    for (const paper of papers) {
      const printed = await printedSheets(page, paper);
      expect(printed, exercises[id].name).toHaveLength(1);
      for (const step of exercises[id].steps) expect(printed[0]).toContain(step);
    }
  }
});
