/** What a person can count on before and while they answer: behaviors 1 to 7. Behaviors 8 to 15 stand beside. */
import {
  dispositions,
  emergencyInShort,
  emergencySigns,
  emergencySignWords,
  interview,
  keysOf,
  optionsOf,
  questions,
  screens,
  neutralCard,
  stems,
  upperFirst,
  type Answers,
  type Question,
  type QuestionId,
  type ScreenId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { partsOf, stemsOn } from "../../src/check/pages.ts";
import { openedBy } from "../../src/check/ticks.ts";
import { expect, test } from "../support/browser/built-site.ts";
import { without } from "../support/people/arbitraries.ts";
import { answersFrom } from "../support/people/sets.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
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
import {
  answersBefore,
  openPlace,
  openScreen,
  openWith,
  pagesOf,
  questionsOfScreen,
} from "../support/browser/seeded.ts";
import { allRoutes, errorSummary, personOf, withFollowUps } from "../support/browser/states.ts";

test("1 emergency signs and the number before the first question and in the same place on every page, readable without JavaScript", async ({
  browser,
  page,
}) => {
  // It reads every page of the site.
  test.slow();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const withoutScripts = await context.newPage();
  const places = new Set<string>();
  for (const url of await allRoutes(page)) {
    await withoutScripts.goto(url);
    const signs = signsOn(withoutScripts);
    await expect(signs).toHaveCount(1);
    for (const sign of emergencySigns)
      await expect(signs).toContainText(upperFirst(emergencySignWords[sign]));
    for (const { dial } of neutralCard.numbers) {
      await expect(signs.locator(`a[href="tel:${dial}"]`)).toHaveCount(1);
    }
    await expect(signs.locator("xpath=following::main"), "before the page itself").toHaveCount(1);
    const place = await signs.locator("summary").boundingBox();
    places.add(JSON.stringify([place?.x, place?.y, place?.height]));
  }
  expect([...places], "one place for all pages").toHaveLength(1);

  await withoutScripts.goto("./");
  const first = withoutScripts.getByRole("region", { name: "Emergency signs and number" });
  await expect(first).toContainText(Object.values(emergencyInShort).join(" · "));
  await expect(first.getByRole("link", { name: "Call 112" })).toBeInViewport();
  await first.locator("summary").click();
  await expect(first.getByText(upperFirst(emergencySignWords.chestPressure))).toBeVisible();
  await withoutScripts.goto("./check");
  await signsOn(withoutScripts).locator("summary").click();
  await expect(signsOn(withoutScripts).getByText(upperFirst(emergencySignWords.chestPressure))).toBeVisible();
  await expect(signsOn(withoutScripts).getByRole("link", { name: "Call 112" })).toBeVisible();
  await context.close();
});

test("2 a certain emergency stops the questions at once", async ({ page }) => {
  const emergency = page.getByRole("heading", { level: 1, name: dispositions.emergency.headline });
  await begin(page);
  expect(await answerAll(page, sore({ coughingBlood: "yes" }))).toEqual([screens.rightNow.title]);
  await expect(emergency).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue" })).toBeHidden();

  await openScreen(page, "otherSigns", sore({}));
  expect(await answerAll(page, sore({ painkillerReaction: "yes" }))).toEqual([
    screens.otherSigns.title,
    aboutTicks,
  ]);
  await expect(emergency).toBeVisible();
});

/** What a person knows about themselves, so that "I'm not sure" would be no honest answer. */
const alwaysKnown: readonly QuestionId[] = [
  ...questionsOfScreen("whereItHurts").filter((id) => questions[id].kind === "site"),
  ...(["duration", "painNow", "function", "trend", "selfCare", "age", "pregnancy", "lift"] as const),
];

/** A person with whom every line of every list stands ticked, and to whom every question applies. */
const everythingAsked: Answers = {
  ...withFollowUps,
  ...answersFrom(
    Object.fromEntries(
      keysOf(stems)
        .flatMap((stem) => openedBy(stem))
        .map((question) => [question, "unsure"]),
    ),
  ),
  ...({
    armTingling: "yes",
    pop: "yes",
    recurrent: "yes",
    coughIllness: "yes",
    coughingBlood: "no",
  } as const),
};

/** Opens each step of the questionnaire with everything asked that can be, and gives the questions on it. */
async function* everyStep(
  page: Page,
): AsyncGenerator<{ readonly page: ScreenId; readonly asked: readonly QuestionId[] }> {
  for (const id of pagesOf(withFollowUps)) {
    // Before it nothing was said that would end the questions.
    const before: Answers = { ...withFollowUps, armTingling: "yes" };
    await openPlace(page, { screen: id, rest: true }, answersBefore(id, before));
    await answerPage(page, everythingAsked);
    yield { page: id, asked: await questionsIn(page) };
    if (!partsOf(id).some(({ kind }) => kind === "stems")) continue;
    await goOnFrom(page);
    await expectHeading(page, aboutTicks);
    await answerPage(page, everythingAsked);
    yield { page: id, asked: await questionsIn(page) };
  }
}

/** The questions with options on the page. */
async function questionsIn(page: Page): Promise<readonly QuestionId[]> {
  const names = await page
    .getByRole("radio")
    .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
  return keysOf(questions).filter((id) => names.includes(id));
}

test("3 “I’m not sure” everywhere it can be honest, never making the result milder", async ({ page }) => {
  // It reads every question of the check.
  test.slow();
  const offersUnsure = (id: QuestionId): boolean => optionsOf(id).includes("unsure");
  expect(
    keysOf(questions)
      .filter((id) => !offersUnsure(id))
      .toSorted(),
  ).toEqual(alwaysKnown.toSorted());
  const seen = new Set<QuestionId>(
    questionsOfScreen("whereItHurts").filter((id) => questions[id].kind === "site"),
  );
  for await (const step of everyStep(page)) {
    for (const id of step.asked) {
      const unsure = groupOf(page, id).getByRole("radio", { name: "I’m not sure" });
      await expect(unsure, id).toHaveCount(offersUnsure(id) ? 1 : 0);
      seen.add(id);
    }
    for (const list of checklistsOn(step.page)) {
      const unsure = page
        .getByRole("group", { name: list.legend, exact: true })
        .getByRole("checkbox", { name: "I’m not sure about some of these" });
      await expect(unsure, list.legend).toHaveCount(1);
      for (const id of list.questions) seen.add(id);
    }
  }
  expect(
    keysOf(questions).filter((id) => !seen.has(id)),
    "a line that says it all, and what follows only from a sharp pain on breathing",
  ).toEqual(["coughingBlood", "clotRisk", "lungRisk"]);

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
  // It reads every question of the check.
  test.slow();
  for await (const step of everyStep(page)) {
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    for (const id of step.asked) {
      const question: Question = questions[id];
      const asked = page.locator(".question--asked").filter({ has: groupOf(page, id) });
      const why = asked.getByText(question.why);
      await expect(why, id).toBeHidden();
      await asked.getByText(`Why we ask about ${question.short}`, { exact: true }).locator("..").click();
      await expect(why).toBeVisible();
      if (question.help !== undefined) await expect(asked.getByText(question.help)).toBeVisible();
    }
    for (const list of checklistsOn(step.page)) {
      const group = page.getByRole("group", { name: list.legend, exact: true });
      await group.getByText("Why we ask this", { exact: true }).click();
      for (const id of list.questions) {
        const question: Question = questions[id];
        await expect(group.getByText(question.why, { exact: true }).first()).toBeVisible();
        if (question.help === undefined) continue;
        const help = group.getByText(question.help, { exact: true });
        await expect(help).toBeHidden();
        await group.locator("summary", { hasText: `What does this mean? (${question.short})` }).click();
        await expect(help).toBeVisible();
      }
    }
    expect(new URL(page.url()).pathname).toMatch(/\/check$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  }
});

/** The group of a question with options. */
function groupOf(page: Page, id: QuestionId): Locator {
  return page.getByRole("group", { name: questions[id].plain, exact: true });
}

/** The lists of a page whose items are the questions themselves. */
function checklistsOn(page: ScreenId) {
  return partsOf(page).filter((part) => part.kind === "checklist");
}

test("5 nothing preselected, Continue never grey, pressing it empty explains kindly", async ({ page }) => {
  // It reads every question of the check.
  test.slow();
  for (const id of pagesOf(withFollowUps)) {
    await openScreen(page, id, withFollowUps);
    await expectKindWhenEmpty(page);
    const [stem] = stemsOn(id);
    if (stem === undefined) continue;
    // The second step, which asks about one line that was ticked.
    const ticked = answersFrom(Object.fromEntries(openedBy(stem).map((question) => [question, "unsure"])));
    await answerPage(page, { ...withFollowUps, ...ticked });
    await goOnFrom(page);
    await expectHeading(page, aboutTicks);
    await expectKindWhenEmpty(page);
  }
});

/** Nothing is chosen on the page, and Continue says what to do. */
async function expectKindWhenEmpty(page: Page): Promise<void> {
  await expect(page.locator("main :checked:not(option)")).toHaveCount(0);
  await expect(page.locator("main option:checked:not([value=''])")).toHaveCount(0);
  const button = page.getByRole("button", { name: "Continue" });
  await expect(button).toBeEnabled();
  const color = await button.evaluate((node) => getComputedStyle(node).backgroundColor);
  const address = page.url();
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await button.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  await expect(errorSummary(page)).toBeFocused();
  for (const link of await errorSummary(page).getByRole("link").all()) {
    await expect(link).toHaveText(/please (choose|tick)/i);
    const message = await link.innerText();
    await link.click();
    const focused = page.locator(":focus");
    expect(await focused.evaluate((one) => one.matches("input, summary"))).toBe(true);
    await expect(page.getByRole("group").filter({ has: focused, hasText: message })).not.toHaveCount(0);
  }
  expect(page.url(), "no question in the address").toBe(address);
  expect(await button.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(color);
}

test("6 back always works (link, browser, swipe) with the answer still there", async ({ page }) => {
  test.slow();
  const answers = sore({ armTingling: "unsure" });
  const back = page.getByRole("link", { name: "Back", exact: true });
  const start = groupOf(page, "onset").getByRole("radio", { name: questions.onset.options.nextDays.plain });
  const unsure = groupOf(page, "armTingling").getByRole("radio", { name: "I’m not sure" });
  const line = page.getByRole("checkbox", { name: stems.oneArm.plain });
  await begin(page);
  await answerAll(page, answers, "otherSigns");
  await back.click();
  await expectScreen(page, "howItStarted");
  await expect(start).toBeChecked();
  await back.click();
  await expectHeading(page, aboutTicks);
  await expect(unsure).toBeChecked();
  await back.click();
  await expectScreen(page, "nervesAndLimbs");
  await expect(line).toBeChecked();
  await page.goForward();
  await expectHeading(page, aboutTicks);
  await page.goForward();
  await expectScreen(page, "howItStarted");
  await expect(start).toBeChecked();
  await page.goForward();
  await expectScreen(page, "otherSigns");
  // A swipe is the browser's own step back.
  await page.goBack();
  await expectScreen(page, "howItStarted");
  await page.goBack();
  await page.goBack();
  await expectScreen(page, "nervesAndLimbs");
  await page.goBack();
  await expectScreen(page, "rightNow");
  for (const none of await page.getByRole("checkbox", { name: "None of these" }).all())
    await expect(none).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toBeVisible();

  await openWith(page, "./result", { answers });
  await page.getByText("What you told us", { exact: true }).click();
  await page.getByRole("link", { name: `: ${questions.duration.plain}` }).click();
  await expectScreen(page, "howItStarted");
  await back.click();
  await expect(page.getByRole("heading", { level: 1, name: dispositions.soon.headline })).toBeVisible();
});

test("7 change one answer and return; say which answers no longer apply", async ({ page }) => {
  const ignored = page.locator("details").filter({ hasText: /^These no longer apply/ });
  const { ignored: notAsked } = interview(personOf.selfCare);
  await openWith(page, "./result", { answers: without(personOf.selfCare, notAsked) });
  const told = page.getByText("What you told us", { exact: true });
  await told.click();
  await expect(ignored).toHaveCount(0);
  await changeAnswer(page, "duration", questions.duration.options.under24h.plain);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await told.click();
  await ignored.locator("summary").click();
  await expect(ignored.getByRole("term")).toHaveText([questions.selfCare.plain]);
  await expect(ignored.getByRole("definition")).toHaveText([questions.selfCare.options.d1to2.plain]);
  await expect(page.getByText(questions.duration.options.under24h.plain)).toBeVisible();

  await page.goto("./answers");
  await hydrated(page);
  await expect(ignored).toHaveCount(1);
  await changeAnswer(page, "duration", questions.duration.options.h24to48.plain);
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await expect(ignored).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Show my result" })).toBeVisible();
});

/** Changes one answer from a page that shows them. */
async function changeAnswer(page: Page, question: QuestionId, option: string): Promise<void> {
  await page.getByRole("link", { name: `: ${questions[question].plain}` }).click();
  await page.getByRole("radio", { name: option, exact: true }).check();
  await goOn(page);
}

function signsOn(page: Page): Locator {
  return page.getByRole("complementary", { name: "Emergency signs and number" });
}
