/** Every page and every state of the app, one after the other, for the tests that look at all of them. */
import {
  dispositionOrder,
  dispositions,
  keysOf,
  outOfScopePage,
  type Answers,
  type DispositionId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { languages, type LanguageTag } from "../../../src/words/languages.ts";
import { expect } from "./built-site.ts";
import { sore } from "../../../rules/upper-back/stories/people.ts";
import { soreBothSides } from "../people/worked-persons.ts";
import { answerPage, goOn, goOnFrom, hydrated, type WalkedPart } from "./journey.ts";
import { answersBefore, openPlace, openWith, pagesOf, storageKey } from "./seeded.ts";

/** Pages that show something only to a person who has answered, so that no page links to them. */
const withAnswersOnly = ["answers", "result", "summary", "plan"];

/** The pages of rules differ in their texts alone; the first, the deepest and the one with most stories stand for all. */
const rulesLookedAt = ["heart-signs", "no-training-link", "persistent"];

function isLookedAt(url: string): boolean {
  const rule = /\/how-this-works\/rules\/([\w-]+)/.exec(url)?.[1];
  return rule === undefined || rulesLookedAt.includes(rule);
}

/** The addresses of all English pages that differ in more than their texts. */
export async function allRoutes(page: Page): Promise<readonly string[]> {
  const found = await routesIn(page, "en");
  const lookedAt = [...found].filter(isLookedAt);
  expect(found.length - lookedAt.length, "the pages of rules are not left out").toBeGreaterThan(50);
  for (const rule of rulesLookedAt)
    expect(
      lookedAt.some((url) => url.includes(`/rules/${rule}`)),
      rule,
    ).toBe(true);
  return lookedAt;
}

/** The addresses of all pages of a language, found by following every link from its start. */
export async function routesIn(page: Page, language: LanguageTag): Promise<readonly string[]> {
  const start = new URL("./", await addressOf(page, `./${languages[language].folder}`)).href;
  const others = keysOf(languages).flatMap((tag) =>
    tag === language || languages[tag].folder === "" ? [] : [start + languages[tag].folder],
  );
  const found = new Set([start, ...withAnswersOnly.map((path) => start + path)]);
  for (const url of found) {
    const html = await (await page.request.get(url)).text();
    for (const [, href] of html.matchAll(/<a\s[^>]*?href="([^"#]+)/g)) {
      const link = new URL(href ?? "", url).href;
      // A file to save is no page.
      if (/\.(?:json|txt)$/.test(link)) continue;
      if (link.startsWith(start) && !others.some((other) => link.startsWith(other))) found.add(link);
    }
  }
  expect(found.size, "the links lead nowhere").toBeGreaterThan(30);
  return [...found];
}

async function addressOf(page: Page, path: string): Promise<string> {
  return (await page.request.get(path)).url();
}

/** Opens each page in turn, or every second one, without answers, and gives its address. */
export async function* everyPage(page: Page, half: "odd" | "even"): AsyncGenerator<string> {
  for (const [index, url] of (await allRoutes(page)).entries()) {
    if ((index % 2 === 0) !== (half === "even")) continue;
    await page.goto(url);
    await hydrated(page);
    yield new URL(url).pathname;
  }
  await page.goto("./no-such-page");
  await hydrated(page);
  yield "an address without a page";
}

/** A person for whom every follow-up question of the questionnaire appears, without an emergency. */
export const withFollowUps: Answers = {
  ...soreBothSides,
  duration: "overM3",
  trend: "better",
  inflammatoryPattern: "yes",
  coughIllness: "unsure",
  sepsisSigns: "no",
  siteNeck: "yes",
  siteChestWall: "yes",
  pregnancy: "pregnant",
  pregnancyWarning: "no",
  preeclampsiaSigns: "no",
};

/** The list of what is missing on a screen. */
export function errorSummary(page: Page): Locator {
  return page.getByRole("group", { name: /^(One answer is|Some answers are) missing$/ });
}

const unsureLabel = "I’m not sure about some of these";

/**
 * Each page of the questionnaire: empty, with errors, with the list of what is not sure, and filled in; its second step
 * as well.
 */
export async function* everyScreen(
  page: Page,
  wanted: (index: number) => boolean = () => true,
): AsyncGenerator<string> {
  for (const [index, id] of pagesOf(withFollowUps).entries()) {
    if (!wanted(index)) continue;
    // As for the professional, so that what can no longer change the level stands there too.
    await openPlace(page, { screen: id, rest: true }, answersBefore(id, withFollowUps));
    yield* everyStateOf(page, id);
    await goOnFrom(page);
    if (await page.getByRole("heading", { level: 1, name: secondStep }).isVisible())
      yield* everyStateOf(page, `${id}, second step`);
  }
}

/** The headings of second steps. */
const secondStep = /^(About what you ticked|A few more questions)$/;

async function* everyStateOf(page: Page, what: string): AsyncGenerator<string> {
  yield `${what}, empty`;
  await goOn(page);
  await expect(errorSummary(page)).toBeVisible();
  yield `${what}, with errors`;
  const boxes = page.getByRole("checkbox", { name: unsureLabel });
  if ((await boxes.count()) > 0) {
    for (const box of await boxes.all()) await box.check();
    yield `${what}, asking what is not sure`;
  }
  await answerPage(page, withFollowUps);
  await unfold(page);
  yield `${what}, filled in, with everything unfolded`;
}

/** One person for each level. */
export const personOf: Readonly<Record<DispositionId, Answers>> = {
  emergency: sore({ chestPressure: "yes" }),
  urgent: sore({ fever: "yes", sepsisSigns: "no", nightPain: "unsure" }),
  soon: { ...soreBothSides, armTingling: "yes" },
  selfCare: soreBothSides,
};

/** Only the low back hurts. */
export const lowBackOnly: Answers = sore({ siteBetweenBlades: "no", siteLowBack: "yes" });

const hour = 60 * 60 * 1000;

/** Each result and sheet, and the list of answers. */
export async function* everyResult(page: Page): AsyncGenerator<string> {
  for (const level of dispositionOrder) {
    await openWith(page, "./result", { answers: personOf[level] });
    await expect(page.getByRole("heading", { level: 1, name: dispositions[level].headline })).toBeVisible();
    await unfold(page);
    yield `the result ${level}`;
    await openWith(page, "./summary", { answers: personOf[level], country: "UK" });
    await expect(page.getByRole("article")).toBeVisible();
    yield `the sheet of the level ${level}`;
  }
  await openWith(page, "./result", { answers: personOf.urgent, country: "UK" });
  await unfold(page);
  yield "the result urgent, with the country chosen";
  await openWith(page, "./result", { answers: { chestPressure: "no", fever: "yes" } });
  await expect(page.getByRole("heading", { level: 1, name: "We need a few more answers" })).toBeVisible();
  yield "a result that is still open";
  await openWith(page, "./result", { answers: lowBackOnly });
  await expect(page.getByRole("heading", { level: 1, name: outOfScopePage.title })).toBeVisible();
  yield "the result of a person out of scope";
  await openWith(page, "./answers", { answers: { ...soreBothSides, duration: "under24h" } });
  await expect(page.getByText("These no longer apply")).toBeVisible();
  await unfold(page);
  yield "the answers, some of which no longer apply";
}

/** Each kind of plan, the question before answers are cleared, and a notice. */
export async function* everyPlanAndNotice(page: Page): AsyncGenerator<string> {
  yield* everyPlan(page);
  yield* everyNotice(page);
}

async function* everyPlan(page: Page): AsyncGenerator<string> {
  await openWith(page, "./plan", { answers: personOf.selfCare });
  await unfold(page);
  yield "the plan without dates";
  await page.getByRole("button", { name: "Put dates on my plan" }).click();
  yield "the plan with an error where the day is asked";
  await openWith(page, "./plan", { answers: personOf.selfCare, painStarted: Date.now() - 30 * hour });
  await unfold(page);
  yield "the plan with dates";
  await openWith(page, "./plan", { answers: personOf.selfCare, painStarted: Date.now() - 3000 * hour });
  yield "the plan with a start that does not fit";
  await openWith(page, "./plan", { answers: personOf.soon, painStarted: Date.now() - 30 * hour });
  yield "the plan until an appointment";
  await openWith(page, "./plan", { answers: personOf.urgent });
  yield "no plan, because help comes first";
  await openWith(page, "./plan", { answers: lowBackOnly });
  yield "no plan, because the pain is elsewhere";
}

async function* everyNotice(page: Page): AsyncGenerator<string> {
  await openWith(page, "./", { answers: personOf.selfCare });
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toBeVisible();
  yield "the start page with questions begun earlier";
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  yield "the question before answers are cleared";
  await page.evaluate((key) => {
    sessionStorage.setItem(key, "{");
  }, storageKey);
  await page.goto("./check");
  await hydrated(page);
  await expect(page.getByText("We found earlier answers but could not read them.")).toBeVisible();
  yield "the notice that earlier answers could not be read";
}

/** Opens everything that is folded away, the emergency signs at the top as well. */
export async function unfold(page: Pick<WalkedPart, "locator">): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}
