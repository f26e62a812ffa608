/** Walks through the questionnaire as a person does, by the words on the page. */
import {
  interview,
  questions,
  questionsOfPart,
  screens,
  type Answers,
  type Part,
  type Question,
  type QuestionId,
  type Screen,
  type ScreenId,
} from "#rules";
import type { Locator, Page } from "@playwright/test";
import { expect } from "../support/built-site.ts";

/** What is walked through: a page, or the check in a frame of another page. */
export type Walked = Pick<Page, "getByRole" | "url">;

/** Opens the start page and begins the check. */
export async function begin(page: Page): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectScreen(page, "rightNow");
}

/**
 * Waits until the scripts have taken over the page that was built beforehand. Its look does not change by that;
 * React marks each element that it has taken over.
 */
export async function hydrated(page: Walked): Promise<void> {
  await expect
    .poll(() =>
      page
        .getByRole("heading", { level: 1 })
        .evaluate((heading) => Object.keys(heading).some((key) => key.startsWith("__react"))),
    )
    .toBe(true);
}

/**
 * Waits until all that is fetched ahead is there, however busy the machine is. What is asked for from then on is asked
 * for by a step of the person.
 */
export async function fetchedAhead(page: Page): Promise<void> {
  await expect(page.locator("html[data-fetched-ahead]")).toBeAttached({ timeout: 20_000 });
}

/** Answers every screen from the first on, until the check stops asking. Returns the screens seen. */
export async function answerAll(page: Walked, answers: Answers): Promise<readonly ScreenId[]> {
  const seen: ScreenId[] = [];
  for (const { id } of interview(answers).path) {
    await expectScreen(page, id);
    await answerScreen(page, id, answers);
    seen.push(id);
    await goOn(page, id, answers);
    if (page.url().endsWith("/result")) break;
  }
  return seen;
}

/** Presses Continue, or skips an optional screen that `answers` say nothing about. */
export async function goOn(page: Walked, id: ScreenId, answers: Answers): Promise<void> {
  const screen: Screen = screens[id];
  const said = screen.parts
    .flatMap(questionsOfPart<QuestionId>)
    .some((question) => answers[question] !== undefined);
  const button = screen.optional === undefined || said ? "Continue" : screen.optional.skip;
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { level: 1, name: screen.title })).toBeHidden();
}

/** Expects the heading of a screen. */
export async function expectScreen(page: Walked, screen: ScreenId): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: screens[screen].title })).toBeVisible();
}

/** Answers the questions of one screen that `answers` holds. */
export async function answerScreen(page: Walked, screen: ScreenId, answers: Answers): Promise<void> {
  const { parts }: Screen = screens[screen];
  for (const part of parts) {
    switch (part.kind) {
      case "choice":
        await choose(page, part.question, answers[part.question]);
        break;
      case "checklist":
        await tick(page, part, answers);
        break;
    }
  }
}

async function choose(page: Walked, id: QuestionId, answer: string | undefined): Promise<void> {
  const { plain, options }: Question = questions[id];
  const option = answer === undefined ? undefined : options[answer];
  if (option === undefined) return;
  await page
    .getByRole("group", { name: plain })
    .getByRole("radio", { name: option.plain, exact: true })
    .check();
}

async function tick(
  page: Walked,
  part: Extract<Part, { kind: "checklist" }>,
  answers: Answers,
): Promise<void> {
  const list = page.getByRole("group", { name: part.legend, exact: true });
  const yes = part.questions.filter((id) => answers[id] === "yes");
  const unsure = part.questions.filter((id) => answers[id] === "unsure");
  if (yes.length + unsure.length === 0) {
    await box(list, part.none).check();
    return;
  }
  for (const id of yes) await box(list, questions[id].plain).check();
  if (unsure.length === 0) return;
  await box(list, "I’m not sure about some of these").check();
  for (const id of unsure) await box(list, `Not sure: ${questions[id].short}`).check();
}

function box(list: Locator, words: string): Locator {
  return list.getByRole("checkbox", { name: words });
}
