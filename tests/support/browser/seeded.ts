/** Opens pages with answers already given, as after a reload: far quicker than walking there each time. */
import {
  interview,
  isQuestionId,
  keysOf,
  questionsOfPart,
  screens,
  type Answers,
  type QuestionId,
  type Screen,
  type ScreenId,
} from "#rules";
import type { Page } from "@playwright/test";
import { pageOf } from "../../../src/check/pages.ts";
import type { Place } from "../../../src/check/place.ts";
import { emptySession, writeSession, type SavedSession } from "../../../src/session/saved-session.ts";
import { answersFrom } from "../people/sets.ts";
import { expectScreen, hydrated, type Walked } from "./journey.ts";

/** Where the app keeps its session in the browser's session storage. */
export const storageKey = "upper-back-check";

/** A page of any browser, as far as opening it with answers needs it. */
export interface Opened extends Pick<Walked, "getByRole"> {
  goto(path: string): Promise<unknown>;
  evaluate<R, G>(read: (given: G) => R, given: G): Promise<R>;
}

/** Opens `path` ("./result") with a session kept from before, and waits until the page has taken it up. */
export async function openWith(
  page: Opened,
  path: string,
  session: Partial<SavedSession>,
  site = "./",
): Promise<void> {
  await keepSession(page, session, site);
  await page.goto(path);
  await hydrated(page);
}

/** Writes a session down as an earlier visit of this tab would have. */
async function keepSession(page: Opened, session: Partial<SavedSession>, site = "./"): Promise<void> {
  // From a page without the app: opening the same address again would keep the place in the questionnaire.
  await page.goto(`${site}robots.txt`);
  const now = await page.evaluate(() => Date.now(), undefined);
  await page.evaluate(
    ([key, value]) => {
      sessionStorage.setItem(key, value);
    },
    [storageKey, storedText(session, now)] as const,
  );
}

/** The same without a network, where only pages with the app open: the session is there before their scripts run. */
export async function openOfflineWith(
  page: Page,
  path: string,
  session: Partial<SavedSession>,
): Promise<void> {
  await page.addInitScript(
    ([key, value, once]) => {
      if (sessionStorage.getItem(once) === null) sessionStorage.setItem(key, value);
      sessionStorage.setItem(once, "done");
    },
    [storageKey, storedText(session, Date.now()), `seeded at ${Date.now()}`] as const,
  );
  await page.goto(path);
  await hydrated(page);
}

function storedText(session: Partial<SavedSession>, now: number): string {
  return writeSession({ ...emptySession, answeredAt: now, ...session }, now);
}

/** Opens the page of a screen of the questionnaire, empty, with all pages before it answered as in `answers`. */
export async function openScreen(page: Page, id: ScreenId, answers: Answers): Promise<void> {
  await openPlace(page, { screen: id }, answersBefore(id, answers));
  await expectScreen(page, id);
}

/** Opens a place of the questionnaire as after a reload there. */
export async function openPlace(page: Page, place: Place, answers: Answers): Promise<void> {
  await keepSession(page, { answers });
  // The place travels in the history, as the router writes it there.
  await page.evaluate((usr) => {
    history.pushState({ usr, key: "seeded", idx: 0 }, "", "check");
  }, place);
  await page.reload();
  await hydrated(page);
}

/** The pages that a person with these answers meets, in order, by the screen that each begins with. */
export function pagesOf(answers: Answers): readonly ScreenId[] {
  return [...new Set(interview(answers).path.map(({ id }) => pageOf(id)))];
}

/** The answers to the questions of the pages before that of `screen`. */
export function answersBefore(screen: ScreenId, answers: Answers): Answers {
  const ids = keysOf(screens);
  const asked = ids.slice(0, ids.indexOf(pageOf(screen))).flatMap(questionsOfScreen);
  const kept = Object.entries(answers).filter(([id]) => isQuestionId(id) && asked.includes(id));
  return answersFrom(Object.fromEntries(kept));
}

/** Every question of a screen, whether or not it applies. */
export function questionsOfScreen(id: ScreenId): readonly QuestionId[] {
  const { parts }: Screen = screens[id];
  return parts.flatMap(questionsOfPart<QuestionId>);
}
