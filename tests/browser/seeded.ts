/** Opens pages with answers already given, as after a reload: far quicker than walking there each time. */
import {
  interview,
  isQuestionId,
  keysOf,
  questions,
  questionsOfPart,
  screens,
  type Answers,
  type Part,
  type QuestionId,
  type Screen,
  type ScreenId,
} from "#rules";
import type { Page } from "@playwright/test";
import { emptySession, writeSession, type SavedSession } from "../../src/session/saved-session.ts";
import { answersFrom } from "../support/sets.ts";
import { expectScreen, hydrated } from "./journey.ts";

/** Where the app keeps its session in the browser's session storage. */
export const storageKey = "upper-back-check";

/** Opens `path` ("./result") with a session kept from before, and waits until the page has taken it up. */
export async function openWith(
  page: Page,
  path: string,
  session: Partial<SavedSession>,
  site = "./",
): Promise<void> {
  // From a page without the app: opening the same address again would keep the place in the questionnaire.
  await page.goto(`${site}robots.txt`);
  const now = await page.evaluate(() => Date.now());
  await page.evaluate(
    ([key, value]) => {
      sessionStorage.setItem(key, value);
    },
    [storageKey, storedText(session, now)] as const,
  );
  await page.goto(path);
  await hydrated(page);
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

/** Opens one screen of the questionnaire, empty, with all screens before it answered as in `answers`. */
export async function openScreen(page: Page, id: ScreenId, answers: Answers): Promise<void> {
  const before = answersBefore(id, answers);
  const screen: Screen = screens[id];
  if (screen.optional === undefined) {
    await openWith(page, "./check", { answers: before });
  } else {
    await openWith(page, "./answers", { answers: before });
    await page.getByRole("link", { name: `: ${nameOf(screen.parts[0])}` }).click();
  }
  await expectScreen(page, id);
}

/** The screens that a person with these answers meets, in order. */
export function screensOf(answers: Answers): readonly ScreenId[] {
  return interview(answers).path.map(({ id }) => id);
}

/** What stands above a part of a screen: the name of its group. */
export function nameOf(part: Part): string {
  switch (part.kind) {
    case "checklist":
      return part.legend;
    case "choice":
      return questions[part.question].plain;
  }
}

/** The answers to the questions of the screens before `screen`. */
function answersBefore(screen: ScreenId, answers: Answers): Answers {
  const ids = keysOf(screens);
  const asked = ids.slice(0, ids.indexOf(screen)).flatMap(questionsOfScreen);
  const kept = Object.entries(answers).filter(([id]) => isQuestionId(id) && asked.includes(id));
  return answersFrom(Object.fromEntries(kept));
}

/** Every question of a screen, whether or not it applies. */
export function questionsOfScreen(id: ScreenId): readonly QuestionId[] {
  const { parts }: Screen = screens[id];
  return parts.flatMap(questionsOfPart<QuestionId>);
}
