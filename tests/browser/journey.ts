/** Walks through the questionnaire as a person does, by the words on the page. */
import {
  keysOf,
  questions,
  screens,
  stems,
  type Answers,
  type Part,
  type Question,
  type QuestionId,
  type Stem,
  type StemId,
} from "#rules";
import type { Page } from "@playwright/test";
import { expect } from "../support/built-site.ts";

/** What is walked through: a page, or the check in a frame of another page. */
export type Walked = Pick<Page, "getByRole" | "url">;

/** Opens the start page and begins the check. */
export async function begin(page: Page): Promise<void> {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectHeading(page, screens.rightNow.title);
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

/** The longest way through the questions has fewer steps than this. */
const mostSteps = 16;

/**
 * Answers each page in front of the person until the check stops asking, the way somebody does who reads what stands
 * there. What `answers` say nothing about is answered no. Returns the headings seen.
 */
export async function answerAll(page: Walked, answers: Answers): Promise<readonly string[]> {
  const seen: string[] = [];
  while (page.url().endsWith("/check") && seen.length < mostSteps) {
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const before = await stepOf(page);
    seen.push(heading);
    await answerPage(page, answers);
    await goOn(page);
    await expect.poll(() => stepOf(page), `“${heading}” goes on`).not.toBe(before);
  }
  return seen;
}

/** What tells one step from the next: the address, the heading and what is asked. */
async function stepOf(page: Walked): Promise<string> {
  const groups = page.getByRole("main").getByRole("group");
  return [page.url(), ...(await groups.allTextContents())].join("\n");
}

/** Presses Continue. */
export async function goOn(page: Walked): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Expects the heading of a page. */
export async function expectHeading(page: Walked, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Every part of every screen. */
const parts: readonly Part[] = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);

/** Answers what stands on the page, questions that appear by an answer included. */
export async function answerPage(page: Walked, answers: Answers): Promise<void> {
  for (const part of parts) {
    switch (part.kind) {
      case "stems":
        await tickStems(page, part, answers);
        break;
      case "sites":
      case "checklist":
        await tickItems(page, part, answers);
        break;
      case "choice":
      case "followUps":
        break;
    }
  }
  for (const id of keysOf(questions)) await choose(page, id, answers[id] ?? "no");
}

async function choose(page: Walked, id: QuestionId, answer: string): Promise<void> {
  const { plain, options }: Question = questions[id];
  const option = options[answer];
  const group = page.getByRole("group", { name: plain, exact: true });
  if (option === undefined || (await group.getByRole("radio").count()) === 0) return;
  await group.getByRole("radio", { name: option.plain, exact: true }).check();
}

async function tickStems(
  page: Walked,
  { legend, stems: list, none }: Extract<Part, { kind: "stems" }>,
  answers: Answers,
): Promise<void> {
  const group = page.getByRole("group", { name: legend, exact: true });
  if ((await group.count()) === 0) return;
  const ticked = list.filter((stem) => leadsTo(stem, answers));
  for (const stem of ticked) {
    const line = group.getByRole("checkbox", { name: stems[stem].plain });
    if ((await line.count()) > 0) await line.check();
  }
  if (ticked.length === 0) await group.getByRole("checkbox", { name: none, exact: true }).check();
}

function leadsTo(id: StemId, answers: Answers): boolean {
  const { opens }: Stem = stems[id];
  return opens.some((question) => answers[question] !== undefined && answers[question] !== "no");
}

async function tickItems(
  page: Walked,
  part: Extract<Part, { kind: "sites" | "checklist" }>,
  answers: Answers,
): Promise<void> {
  const group = page.getByRole("group", { name: part.legend, exact: true });
  if ((await group.count()) === 0) return;
  if (part.kind === "sites") await group.getByText("Choose from a list instead").click();
  const box = (words: string) => group.getByRole("checkbox", { name: words });
  const yes = part.questions.filter((id) => answers[id] === "yes");
  const unsure = part.questions.filter((id) => answers[id] === "unsure");
  for (const id of yes) await box(questions[id].plain).check();
  if (unsure.length > 0) await box("I’m not sure about some of these").check();
  for (const id of unsure) await box(`Not sure: ${questions[id].short}`).check();
  if (yes.length + unsure.length === 0) await box(part.none).check();
}
