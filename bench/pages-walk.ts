/** Answers the questionnaire in a real browser, by the words on the page. */
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

/** What is looked for on the way. */
export type WalkedRole =
  | "article"
  | "button"
  | "checkbox"
  | "complementary"
  | "dialog"
  | "group"
  | "heading"
  | "link"
  | "main"
  | "radio"
  | "status";

/** A part of a page, as far as walking needs it. Playwright's locators are that, and so are those of other browsers. */
export interface WalkedPart {
  getByRole(
    role: WalkedRole,
    how?: { readonly name?: string | RegExp; readonly exact?: boolean; readonly level?: number },
  ): WalkedPart;
  locator(css: string): WalkedPart;
  count(): Promise<number>;
  textContent(): Promise<string | null>;
  allTextContents(): Promise<readonly string[]>;
  click(): Promise<void>;
  check(): Promise<void>;
  dispatchEvent(type: string): Promise<void>;
  evaluate<R>(read: (one: Element) => R): Promise<R>;
  evaluateAll<R>(read: (all: readonly Element[]) => R): Promise<R>;
}

/** What is walked through: a page, or the check in a frame of another page. */
export interface Walked {
  readonly getByRole: WalkedPart["getByRole"];
  url(): string | Promise<string>;
}

type Walkable = Pick<Walked, "getByRole">;

/** Opens the start page, begins the check, and waits until its scripts have taken over the page. */
export async function begin(page: Page): Promise<void> {
  await page.goto("./", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Start the check" }).click();
  await page.waitForURL("**/check");
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__react")),
  );
}

/** Every part of every screen. */
const parts: readonly Part[] = keysOf(screens).flatMap((id): readonly Part[] => screens[id].parts);

/**
 * Answers what stands on the page, questions that appear by an answer included. What `answers` say nothing about is
 * answered no. Returns how often the person pressed something.
 */
export async function answerPage(page: Walkable, answers: Answers): Promise<number> {
  let presses = 0;
  for (const part of parts) {
    switch (part.kind) {
      case "stems":
        presses += await tickStems(page, part, answers);
        break;
      case "sites":
      case "checklist":
        presses += await tickItems(page, part, answers);
        break;
      case "choice":
      case "followUps":
        break;
    }
  }
  return presses + (await chooseAll(page, answers));
}

/** Chooses an answer to each question with options, until no answer brings a further question. */
async function chooseAll(page: Walkable, answers: Answers): Promise<number> {
  const chosen = new Set<QuestionId>();
  let presses = 0;
  for (;;) {
    const names = await page
      .getByRole("radio")
      .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    const asked = keysOf(questions).filter((id) => names.includes(id) && !chosen.has(id));
    if (asked.length === 0) return presses;
    for (const id of asked) {
      presses += await choose(page, id, answers[id] ?? "no");
      chosen.add(id);
    }
  }
}

async function choose(page: Walkable, id: QuestionId, answer: string): Promise<number> {
  const { plain, options }: Question = questions[id];
  const option = options[answer];
  const group = page.getByRole("group", { name: plain, exact: true });
  if (option === undefined || (await group.getByRole("radio").count()) === 0) return 0;
  await group.getByRole("radio", { name: option.plain, exact: true }).check();
  return 1;
}

async function tickStems(
  page: Walkable,
  { legend, stems: list, none }: Extract<Part, { kind: "stems" }>,
  answers: Answers,
): Promise<number> {
  const group = page.getByRole("group", { name: legend, exact: true });
  if ((await group.count()) === 0) return 0;
  const ticked = list.filter((stem) => leadsTo(stem, answers));
  for (const stem of ticked) {
    const line = group.getByRole("checkbox", { name: stems[stem].plain });
    if ((await line.count()) > 0) await line.check();
  }
  if (ticked.length > 0) return ticked.length;
  // Under the last list of a page, the button that goes on says it.
  const box = group.getByRole("checkbox", { name: none, exact: true });
  if ((await box.count()) === 0) return 0;
  await box.check();
  return 1;
}

function leadsTo(id: StemId, answers: Answers): boolean {
  const { opens, tickSaysYes }: Stem = stems[id];
  return opens.some((question) => {
    const answer = answers[question];
    // A tick that is the answer yes cannot say anything else.
    return tickSaysYes === true ? answer === "yes" : answer !== undefined && answer !== "no";
  });
}

async function tickItems(
  page: Walkable,
  part: Extract<Part, { kind: "sites" | "checklist" }>,
  answers: Answers,
): Promise<number> {
  const group = page.getByRole("group", { name: part.legend, exact: true });
  if ((await group.count()) === 0) return 0;
  const box = (words: string) => group.getByRole("checkbox", { name: words });
  const yes = part.questions.filter((id) => answers[id] === "yes");
  if (part.kind === "sites" && yes.length > 0) {
    for (const id of yes) await group.locator(`[data-site="${id}"]`).dispatchEvent("click");
    return yes.length;
  }
  if (part.kind === "sites") await group.getByRole("group").locator("summary").click();
  const unsure = part.questions.filter((id) => answers[id] === "unsure");
  for (const id of yes) await box(questions[id].plain).check();
  if (unsure.length > 0) await box("I’m not sure about some of these").check();
  for (const id of unsure) await box(`Not sure: ${questions[id].short}`).check();
  if (yes.length + unsure.length === 0) await box(part.none).check();
  return Math.max(yes.length + unsure.length, 1);
}
