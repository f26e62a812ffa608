/** Answers the questionnaire in a real browser, by the words on the page. */
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
import type { Page } from "@playwright/test";

/** Opens the start page, begins the check, and waits until its scripts have taken over the page. */
export async function begin(page: Page): Promise<void> {
  await page.goto("./", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Start the check" }).click();
  await page.waitForURL("**/check");
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__react")),
  );
}

/** The screens that a person with these answers meets and answers, in order. */
export function screensAnswered(answers: Answers): readonly ScreenId[] {
  return interview(answers)
    .path.map(({ id }) => id)
    .filter((id) => {
      const { optional, parts }: Screen = screens[id];
      const asked = parts.flatMap(questionsOfPart<QuestionId>);
      return optional === undefined || asked.some((question) => answers[question] !== undefined);
    });
}

/** Waits for a screen and answers all that it asks. */
export async function answerScreen(page: Page, id: ScreenId, answers: Answers): Promise<void> {
  const { title, parts }: Screen = screens[id];
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  for (const part of parts) await answerPart(page, part, answers);
}

async function answerPart(page: Page, part: Part, answers: Answers): Promise<void> {
  switch (part.kind) {
    case "choice": {
      const { [part.question]: option } = answers;
      if (option !== undefined) await page.locator(`[name="${part.question}"][value="${option}"]`).check();
      break;
    }
    case "checklist": {
      const list = page.getByRole("group", { name: part.legend, exact: true });
      const yes = part.questions.filter((id) => answers[id] === "yes").map((id): Question => questions[id]);
      const words = yes.length === 0 ? [part.none] : yes.map(({ plain }) => plain);
      for (const name of words) await list.getByRole("checkbox", { name }).check();
      break;
    }
  }
}
