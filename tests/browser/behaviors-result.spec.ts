/** What a person can count on once there is a result: behaviors 8 to 11, 14 and 15. */
import {
  clinicalNouns,
  dispositionOrder,
  dispositions,
  emergencyDepartmentToday,
  exercises,
  levelInWords,
  outOfScopePage,
  questions,
  redFlags,
  sheetHeadings,
  triage,
  upperFirst,
  whatWouldChange,
  whereFor,
  type Answers,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser/built-site.ts";
import { printedSheets } from "../support/browser/printed.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { answersFrom } from "../support/people/sets.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, begin } from "../support/browser/journey.ts";
import { openWith } from "../support/browser/seeded.ts";
import { lowBackOnly, personOf, unfold } from "../support/browser/states.ts";

test("8 the result opens with what to do and how soon", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const level of dispositionOrder) {
    const { headline, timeFrame } = dispositions[level];
    await openWith(page, "./result", { answers: personOf[level] });
    const first = page.locator("main :is(h1, h2)").first();
    await expect(first).toHaveText(headline);
    await expect(first).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(timeFrame, { exact: true }).first()).toBeInViewport({ ratio: 1 });
    const words = await page.locator("main").innerText();
    const order = [headline, timeFrame, "Why this result"].map((part) => words.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
  await openWith(page, "./result", { answers: personOf.emergency, country: "UK" });
  await expect(page.locator("main").getByRole("link", { name: "Call 999" })).toBeInViewport();
});

/** As much as a person reads at one look. */
const mostWords = 180;

test("8 on a phone the level, how soon, why, today’s things and the first moves are seen at once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWith(page, "./result", { answers: soreBothSides });
  for (const part of [".result", ".first-moves"])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".first-moves svg")).toHaveCount(2);
  await openWith(page, "./result", { answers: soreNextDay });
  await expect(page.getByRole("heading", { name: "What to do today" })).toBeInViewport();
  const words = (await page.locator("main").innerText()).match(/[\p{L}\d][^\s]*/gu) ?? [];
  expect(words.length).toBeGreaterThan(100);
  expect(words.length, "words before anything is opened").toBeLessThanOrEqual(mostWords);
});

test("9 why this result, and what would have changed it", async ({ page }) => {
  const answers = personOf.soon;
  await openWith(page, "./result", { answers });
  const why = section(page, "Why this result");
  await expect(page.locator(".result")).toContainText(redFlags.armTingling.title, { ignoreCase: true });
  await why.getByRole("heading", { name: "Why this result" }).click();
  await expect(why.getByRole("heading", { name: redFlags.armTingling.title })).toBeVisible();
  await expect(why.getByText(redFlags.armTingling.because)).toBeVisible();
  await expect(why.getByText(/^You told us/)).toContainText(questions.armTingling.short, {
    ignoreCase: true,
  });

  const changes = whatWouldChange(answers);
  await page.getByText("More signs to watch for").click();
  const shown = page.locator(".if-new").getByRole("listitem");
  await expect(shown).toHaveText(changes.map(({ sign }) => `${upperFirst(sign)}.`));
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.length).toBeLessThanOrEqual(5);
  for (const { question, option, to } of changes) {
    const changed = answersFrom({ ...answers, [question]: option });
    await openWith(page, "./result", { answers: changed });
    const { headline } = levelInWords(to, whereFor(to, triage(changed)));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  }
});

test("10 a safety net with dates", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-24T15:00:00Z"));
  await begin(page);
  await answerAll(page, sore({}));
  await expectDates(page, ["Thursday 26 November, 15:00", "Sunday 29 November", "Tuesday 8 December"]);
  await openWith(page, "./result", { answers: personOf.soon });
  await expectDates(page, ["Thursday 26 November", "Tuesday 1 December"]);
  await openWith(page, "./result", { answers: personOf.urgent });
  await expectDates(page, ["Tuesday 24 November, 19:00", "Wednesday 25 November"]);
  await openWith(page, "./result", { answers: personOf.emergency });
  await expectDates(page, ["Wednesday 25 November"]);
});

/** The dates, soonest first; those within hours with their time of day. The later ones may be one press away. */
async function expectDates(page: Page, dates: readonly string[]): Promise<void> {
  const shown = section(page, "When to look again").locator("time");
  await expect(shown).toContainText(dates);
  await expect(shown).toHaveCount(dates.length);
}

test("11 one sheet a clinician can use", async ({ page }) => {
  const answers = sore({ armTingling: "yes", nightPain: "unsure" });
  await openWith(page, "./result", { answers });
  await page.getByRole("link", { name: "Summary to print" }).click();
  const sheet = page.getByRole("article");
  await expect(sheet.getByRole("img", { name: new RegExp(questions.siteBetweenBlades.short) })).toBeVisible();
  const printed = await printedSheets(page);
  expect(printed).toHaveLength(1);
  const text = printed[0] ?? "";
  const level = text.indexOf(`${dispositions.soon.name}.`);
  const present = text.indexOf(sheetHeadings.present);
  // The sentence at the top has it before a colon.
  const notSure = text.indexOf(`${sheetHeadings.notSure} `);
  const denied = text.indexOf(sheetHeadings.denied);
  expect([level, present, notSure, denied], "apart, and in this order").toEqual(
    [level, present, notSure, denied].toSorted((a, b) => a - b),
  );
  expect(level).toBeGreaterThanOrEqual(0);
  expect(text.slice(present, notSure)).toContain(questions.armTingling.clinical);
  expect(text.slice(notSure, denied)).toContain(questions.nightPain.clinical);
  expect(text.slice(denied)).toContain(clinicalNouns.chestPressure);
});

test("14 a useful way out for people out of scope", async ({ page }) => {
  await begin(page);
  await answerAll(page, lowBackOnly);
  await expect(page.getByRole("heading", { level: 1, name: outOfScopePage.title })).toBeVisible();
  const main = page.locator("main");
  await expect(main.getByRole("link", { name: "Call 112" })).toBeVisible();
  for (const sign of [...outOfScopePage.signs, ...outOfScopePage.today]) {
    await expect(main.getByText(questions[sign].short, { exact: true })).toBeVisible();
  }
  for (const line of outOfScopePage.where) await expect(main.getByText(line)).toBeVisible();
  await expect(main.getByRole("link", { name: /plan/ })).toBeHidden();
  await openWith(page, "./plan", { answers: lowBackOnly });
  await expect(
    page.getByRole("heading", { level: 1, name: "This plan is made for the upper back" }),
  ).toBeVisible();

  await openWith(page, "./result", { answers: { ...lowBackOnly, saddleNumbness: "yes" } });
  await expect(page.getByRole("heading", { level: 1, name: dispositions.emergency.headline })).toBeVisible();
});

test("15 advice fits the person: nothing shown that an answer rules out", async ({ page }) => {
  const plain = await adviceFor(page, soreBothSides);
  expect(plain).toContain(exercises.neckTilts.name);
  expect(plain).toMatch(/ibuprofen|anti-inflammatory/i);
  expect(plain).toMatch(/\bice\b/i);

  const knocked = await adviceFor(page, { ...soreBothSides, trauma: "minor" });
  expect(knocked).not.toContain(exercises.neckTilts.name);
  expect(knocked).not.toMatch(/chiropractor/i);
  expect(await leftOut(page)).toMatch(/neck tilts/i);

  const pregnancy = { pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" } as const;
  const pregnant = await adviceFor(page, { ...soreBothSides, ...pregnancy, medPregnancy: "yes" });
  expect(pregnant).not.toMatch(/ibuprofen|naproxen|diclofenac/i);
  expect(await leftOut(page)).toMatch(/anti-inflammatory|painkiller/i);

  const notAsked = await adviceFor(page, sore({}));
  expect(notAsked).not.toMatch(/ibuprofen|naproxen|paracetamol|acetaminophen/i);

  const cold = await adviceFor(page, { ...soreBothSides, coldProblem: "yes" });
  expect(cold).not.toMatch(/wrap(ped)? (the )?ice|ice pack/i);

  await openWith(page, "./result", { answers: { ...soreBothSides, neckCrackHeadache: "yes" } });
  const main = page.locator("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(emergencyDepartmentToday.headline);
  await expect(main).not.toContainText(exercises.neckTilts.name);
  await expect(main).not.toContainText(/chiropractor/i);
  await expect(main.getByRole("link", { name: "See your dated plan" })).toBeHidden();
});

/** All that the result and the plan advise, without what they say is left out. */
async function adviceFor(page: Page, answers: Answers): Promise<string> {
  await openWith(page, "./result", { answers });
  const result = await page.locator("main").innerText();
  await openWith(page, "./plan", { answers, painStarted: Date.now() - 60 * 60 * 60 * 1000 });
  await expect(page.getByRole("heading", { level: 1, name: "What to do today" })).toBeVisible();
  await unfold(page);
  const plan = await page.locator("main").innerText();
  // The line that says which tablets to leave alone names them, as it must.
  return (result + plan.replace(await leftOut(page), "")).replaceAll(
    /No ibuprofen or aspirin-like tablets .*/g,
    "",
  );
}

function leftOut(page: Page): Promise<string> {
  return section(page, "What we left out, and why").innerText();
}

function section(page: Page, heading: string): Locator {
  return page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
    .last();
}
