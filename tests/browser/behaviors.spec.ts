/** What a person can count on before and while they answer: behaviors 1 to 7. Behaviors 8 to 15 stand beside. */
import {
  dispositions,
  emergencySigns,
  keysOf,
  neutralCard,
  optionsOf,
  questions,
  screens,
  type QuestionId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, answerScreen, begin, expectScreen, goOn } from "./journey.ts";
import { nameOf, openScreen, openWith, questionsOfScreen, screensOf } from "./seeded.ts";
import { allRoutes, errorSummary, personOf, withFollowUps } from "./states.ts";

test("1 emergency signs and the number before the first question and in the same place on every page, readable without JavaScript", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const withoutScripts = await context.newPage();
  const places = new Set<string>();
  for (const url of await allRoutes(page)) {
    await withoutScripts.goto(url);
    const signs = signsOn(withoutScripts);
    await expect(signs).toHaveCount(1);
    for (const sign of emergencySigns) await expect(signs).toContainText(questions[sign].plain);
    for (const { dial } of neutralCard.numbers) {
      await expect(signs.locator(`a[href="tel:${dial}"]`)).toHaveCount(1);
    }
    await expect(signs.locator("xpath=following-sibling::main"), "before the page itself").toHaveCount(1);
    const place = await signs.locator("summary").boundingBox();
    places.add(JSON.stringify([place?.x, place?.y, place?.height]));
  }
  expect([...places], "one place for all pages").toHaveLength(1);

  await withoutScripts.goto("./");
  await expect(signsOn(withoutScripts).getByText(questions.chestPressure.plain)).toBeVisible();
  await expect(signsOn(withoutScripts).getByRole("link", { name: "Call 112" })).toBeInViewport();
  await withoutScripts.goto("./check");
  await signsOn(withoutScripts).locator("summary").click();
  await expect(signsOn(withoutScripts).getByText(questions.chestPressure.plain)).toBeVisible();
  await expect(signsOn(withoutScripts).getByRole("link", { name: "Call 112" })).toBeVisible();
  await context.close();
});

test("2 a certain emergency stops the questions at once", async ({ page }) => {
  const emergency = page.getByRole("heading", { level: 1, name: dispositions.emergency.headline });
  await begin(page);
  expect(await answerAll(page, sore({ coughingBlood: "yes" }))).toEqual(["rightNow"]);
  await expect(emergency).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue" })).toBeHidden();

  await openScreen(page, "illnessSigns", sore({}));
  const sick = sore({ painkillerReaction: "yes" });
  await answerScreen(page, "illnessSigns", sick);
  await goOn(page, "illnessSigns", sick);
  await expect(emergency).toBeVisible();
});

/** What a person knows about themselves, so that "I'm not sure" would be no honest answer. */
const alwaysKnown: readonly QuestionId[] = [
  ...questionsOfScreen("whereItHurts").filter((id) => id.startsWith("site")),
  ...(["duration", "painNow", "function", "trend", "selfCare", "age", "pregnancy", "lift"] as const),
];

test("3 “I’m not sure” everywhere it can be honest, never making the result milder", async ({ page }) => {
  const offersUnsure = (id: QuestionId): boolean => optionsOf(id).includes("unsure");
  expect(
    keysOf(questions)
      .filter((id) => !offersUnsure(id))
      .toSorted(),
  ).toEqual(alwaysKnown.toSorted());
  for (const id of screensOf(withFollowUps)) {
    await openScreen(page, id, withFollowUps);
    await answerScreen(page, id, withFollowUps);
    for (const part of screens[id].parts) {
      const [first] = part.kind === "checklist" ? part.questions : [part.question];
      const group = page.getByRole("group", { name: nameOf(part), exact: true });
      const unsure =
        part.kind === "checklist"
          ? group.getByRole("checkbox", { name: "I’m not sure about some of these" })
          : group.getByRole("radio", { name: "I’m not sure" });
      await expect(unsure, nameOf(part)).toHaveCount(offersUnsure(first) ? 1 : 0);
    }
  }

  await openScreen(page, "armAndShoulder", sore({}));
  await answerScreen(page, "armAndShoulder", sore({ armTingling: "unsure" }));
  await goOn(page, "armAndShoulder", sore({}));
  await expectScreen(page, "illnessSigns");
  for (const [answers, level] of [
    [sore({ armTingling: "no" }), "selfCare"],
    [sore({ armTingling: "unsure" }), "soon"],
    [sore({ chestPressure: "unsure" }), "emergency"],
  ] as const) {
    await openWith(page, "./result", { answers });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(dispositions[level].headline);
  }
});

test("4 why a question is asked, and what a strange word means, in place", async ({ page }) => {
  for (const id of screensOf(withFollowUps)) {
    await openScreen(page, id, withFollowUps);
    await answerScreen(page, id, withFollowUps);
    for (const part of screens[id].parts) {
      const group = page.getByRole("group", { name: nameOf(part), exact: true });
      if (part.kind === "checklist") await group.getByText("Why we ask this", { exact: true }).click();
      for (const question of part.kind === "checklist" ? part.questions : [part.question]) {
        await expect(group.getByText(questions[question].why, { exact: true }).first()).toBeVisible();
        await expectHelpInPlace(group, question);
      }
    }
    expect(new URL(page.url()).pathname).toMatch(/\/check$/);
    await expectScreen(page, id);
  }
});

async function expectHelpInPlace(group: Locator, id: QuestionId): Promise<void> {
  const question = questions[id];
  if (!("help" in question)) return;
  const help = group.getByText(question.help, { exact: true });
  await expect(help).toBeHidden();
  await group.locator("summary", { hasText: `What does this mean? (${question.short})` }).click();
  await expect(help).toBeVisible();
}

test("5 nothing preselected, Continue never grey, pressing it empty explains kindly", async ({ page }) => {
  for (const id of screensOf(withFollowUps)) {
    await openScreen(page, id, withFollowUps);
    await expect(page.locator("main :checked:not(option)")).toHaveCount(0);
    await expect(page.locator("main option:checked:not([value=''])")).toHaveCount(0);
    const button = page.getByRole("button", { name: "Continue" });
    await expect(button).toBeEnabled();
    const color = await button.evaluate((node) => getComputedStyle(node).backgroundColor);
    const address = page.url();
    await button.click();
    await expectScreen(page, id);
    await expect(errorSummary(page)).toBeFocused();
    for (const link of await errorSummary(page).getByRole("link").all()) {
      await expect(link).toHaveText(/^Please (choose|tick)/);
      const message = await link.innerText();
      await link.click();
      const focused = page.locator(":focus");
      expect(await typeOf(focused)).toMatch(/^(radio|checkbox)$/);
      await expect(page.getByRole("group").filter({ has: focused }).last()).toContainText(message);
    }
    expect(page.url(), "no question in the address").toBe(address);
    expect(await button.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(color);
  }
});

function typeOf(control: Locator): Promise<string | null> {
  return control.getAttribute("type");
}

test("6 back always works (link, browser, swipe) with the answer still there", async ({ page }) => {
  const answers = sore({});
  const start = page.getByRole("radio", { name: questions.onset.options.nextDays.plain });
  await begin(page);
  for (const id of ["rightNow", "nervesAndMuscle", "howItStarted"] as const) {
    await answerScreen(page, id, answers);
    await goOn(page, id, answers);
  }
  await expectScreen(page, "whereItHurts");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectScreen(page, "howItStarted");
  await expect(start).toBeChecked();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expectScreen(page, "nervesAndMuscle");
  await expect(page.getByRole("checkbox", { name: "None of these" })).toBeChecked();
  await page.goForward();
  await expectScreen(page, "howItStarted");
  await expect(start).toBeChecked();
  await page.goForward();
  await expectScreen(page, "whereItHurts");
  // A swipe is the browser's own step back.
  await page.goBack();
  await expectScreen(page, "howItStarted");
  await page.goBack();
  await page.goBack();
  await expectScreen(page, "rightNow");
  await page.goBack();
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toBeVisible();

  await openWith(page, "./result", { answers });
  await page.getByRole("link", { name: "Change an answer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
});

test("7 change one answer and return; say which answers no longer apply", async ({ page }) => {
  await openWith(page, "./answers", { answers: personOf.selfCare });
  await expect(page.getByRole("heading", { name: "These no longer apply" })).toBeHidden();
  await changeAnswer(page, "duration", "Less than 24 hours");
  const ignored = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "These no longer apply" }) });
  await expect(ignored.getByRole("term")).toHaveText([questions.selfCare.plain]);
  await expect(ignored.getByRole("definition")).toHaveText([questions.selfCare.options.d1to2.plain]);
  await expect(page.getByText("Less than 24 hours")).toBeVisible();

  await changeAnswer(page, "duration", "24 to 48 hours");
  await expect(ignored).toBeHidden();
  await expect(page.getByRole("link", { name: "Show my result" })).toBeVisible();
});

/** Changes one answer from "check your answers", where the person must be again afterwards. */
async function changeAnswer(page: Page, question: QuestionId, option: string): Promise<void> {
  await page.getByRole("link", { name: `: ${questions[question].plain}` }).click();
  await page.getByRole("radio", { name: option, exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
}

function signsOn(page: Page): Locator {
  return page.getByRole("complementary", { name: "Emergency signs and number" });
}
