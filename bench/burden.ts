/**
 * What the check asks of a person: words to read, decisions, presses and scrolling on the way to the level, on the built
 * site in a phone of 360 × 740. `npm run burden` prints it for each page and keeps it in `bench/results/burden.json`,
 * and writes how many minutes the start page promises. A model that ranks designs; nobody was timed.
 */
import { emergencyBy, keysOf, soreNextDay, stems, type Answers, type Stem } from "#rules";
import type { Browser, Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { openHost } from "./pages-host.ts";
import { builtSite } from "./pages.ts";
import { startBrowser } from "./pages-phone.ts";
import { answerPage, begin } from "./pages-walk.ts";

/** Words a minute, and seconds for each of the others. */
const model = { words: 238, wordsOfWeakReader: 150, decision: 1.2, press: 1.1, screenful: 1 } as const;
const phone = { width: 360, height: 740 } as const;

const well: Answers = { ...soreNextDay };

/** The people whose way is walked. */
const people = {
  soreNextDay: well,
  deskAndTinglingArm: { ...well, onset: "posture", armTingling: "yes", numbnessSpreading: "no" },
  bloodThinnerAt67: { ...well, age: "a65plus", bleedRisk: "yes" },
  pregnantBeginner: { ...well, pregnancy: "pregnant" },
  chestPressure: { ...well, chestPressure: "yes" },
  weakReaderInAHurry: well,
} as const satisfies Record<string, Answers>;

/** A person of the benchmark. */
type PersonId = keyof typeof people;

/** What one page asks of a person. */
interface PageBurden {
  readonly heading: string;
  readonly words: number;
  readonly decisions: number;
  readonly presses: number;
  /** How far the page reaches down, in pixels of the phone. */
  readonly pixels: number;
  readonly seconds: number;
}

/** The way of each person, page by page. */
export type Burden = Readonly<Record<PersonId, readonly PageBurden[]>>;

/** Walks the ways of all people on the built site. */
export async function benchBurden(): Promise<Burden> {
  const host = await openHost(builtSite());
  const browser = await startBrowser();
  try {
    const ways: Partial<Record<PersonId, readonly PageBurden[]>> = {};
    for (const id of keysOf(people)) ways[id] = await walk(browser, host.url, id);
    return { ...emptyBurden, ...ways };
  } finally {
    await browser.close();
    await host.close();
  }
}

const emptyBurden: Burden = {
  soreNextDay: [],
  deskAndTinglingArm: [],
  bloodThinnerAt67: [],
  pregnantBeginner: [],
  chestPressure: [],
  weakReaderInAHurry: [],
};

async function walk(browser: Browser, baseURL: string, id: PersonId): Promise<readonly PageBurden[]> {
  const context = await browser.newContext({ baseURL, viewport: phone, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await begin(page);
  const pages: PageBurden[] = [];
  while (page.url().endsWith("/check")) {
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    // Who ticks a sign of an emergency reads no further: the question about it is the next page.
    const hurries = pages.length === 0 && (await tickedSign(page, people[id]));
    const presses = (hurries ? 1 : await answerPage(page, people[id])) + 1;
    const read = await page.evaluate(readPage, hurries);
    pages.push({ heading, presses, ...read, seconds: seconds({ ...read, presses }, id) });
    const before = await page.locator("main").innerHTML();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForFunction((old) => document.querySelector("main")?.innerHTML !== old, before);
  }
  await context.close();
  return pages;
}

/** Ticks the line of the first page that is an emergency by itself, if these answers have one. */
async function tickedSign(page: Page, answers: Answers): Promise<boolean> {
  const [sign] = keysOf(stems).filter((stem) => {
    const { opens }: Stem = stems[stem];
    return emergencyBy(stem) === "alone" && opens.some((question) => answers[question] === "yes");
  });
  if (sign === undefined) return false;
  await page.getByRole("checkbox", { name: stems[sign].plain }).check();
  return true;
}

type Counted = Omit<PageBurden, "heading" | "seconds">;

function seconds({ words, decisions, presses, pixels }: Counted, id: PersonId): number {
  const pace = id === "weakReaderInAHurry" ? model.wordsOfWeakReader : model.words;
  const scrolled = Math.max(pixels / phone.height - 1, 0);
  return (
    (words / pace) * 60 + decisions * model.decision + presses * model.press + scrolled * model.screenful
  );
}

/**
 * Runs in the page, so it can name no function of its own. What is read: everything in the form that can be seen, but of
 * the options of a question only those up to the chosen one, and of lists, for whom a sign sends on at once, only the lines
 * up to the ticked one. A decision: each line to tick, each question, the picture.
 */
function readPage(hurries: boolean): Pick<PageBurden, "words" | "decisions" | "pixels"> {
  const form = document.querySelector("form");
  if (form === null) throw new Error("There is no form to read.");
  const ticked = form.querySelector("input[type=checkbox]:checked")?.closest("label");
  const unread = new Set(
    [...form.querySelectorAll("label, legend, p, input")].filter(
      (node) =>
        hurries &&
        ticked != null &&
        ticked.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  const texts = [...form.querySelectorAll<HTMLElement>("label, legend, p, h1, h2, summary, button")]
    .filter(
      (node) =>
        !unread.has(node) && node.offsetParent !== null && node.querySelector("label, legend, p") === null,
    )
    .filter((node) => {
      const radio = node.querySelector<HTMLInputElement>("input[type=radio]");
      if (radio === null) return true;
      const options = [...document.getElementsByName(radio.name)];
      const chosen = options.findIndex((option) => option instanceof HTMLInputElement && option.checked);
      return options.indexOf(radio) <= chosen;
    })
    .map((node) => {
      const unseen = [...node.querySelectorAll(".visually-hidden")].map((part) => part.textContent);
      return unseen.reduce((text, part) => text.replace(part, ""), node.innerText);
    });
  const boxes = [...form.querySelectorAll<HTMLElement>("input[type=checkbox]")].filter(
    (box) => !unread.has(box) && box.closest("details, .choice--none") === null,
  );
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  return {
    words: texts.flatMap((text) => text.split(/\s+/).filter((word) => /\w/.test(word))).length,
    decisions:
      new Set(radios.map(({ name }) => name)).size + boxes.length + form.querySelectorAll(".body-map").length,
    pixels: document.documentElement.scrollHeight,
  };
}

/** The sum over the pages of one way. */
export function total(pages: readonly PageBurden[]): Omit<PageBurden, "heading"> {
  const sum = (of: (page: PageBurden) => number): number => pages.reduce((all, page) => all + of(page), 0);
  return {
    words: sum(({ words }) => words),
    decisions: sum(({ decisions }) => decisions),
    presses: sum(({ presses }) => presses),
    pixels: sum(({ pixels }) => pixels),
    seconds: sum((page) => page.seconds),
  };
}

/** Prints each way, page by page. */
export function showBurden(burden: Burden): void {
  for (const id of keysOf(burden)) {
    console.log(`${id}:`);
    const row = ({ words, decisions, presses, pixels, seconds: time }: Omit<PageBurden, "heading">) => ({
      words,
      decisions,
      presses,
      pixels,
      seconds: Math.round(time),
    });
    console.table([
      ...burden[id].map((page) => ({ page: page.heading, ...row(page) })),
      { page: "to the level", ...row(total(burden[id])) },
    ]);
  }
}

/** Keeps the figures, and what the start page says from them: the way of somebody without a warning sign, rounded up. */
async function keep(burden: Burden): Promise<void> {
  const results = fileURLToPath(new URL("results/burden.json", import.meta.url));
  const kept = Object.fromEntries(
    keysOf(burden).map((id) => [id, { toTheLevel: total(burden[id]), pages: burden[id] }]),
  );
  const short = JSON.stringify(kept, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value) : value,
  );
  await writeFile(results, await format(short, { parser: "json", printWidth: 110 }));
  const minutes = Math.ceil(total(burden.soreNextDay).seconds / 60);
  const said = fileURLToPath(new URL("../src/start/minutes.ts", import.meta.url));
  await writeFile(said, minutesFile(minutes));
}

/** The source of `src/start/minutes.ts`. */
export function minutesFile(minutes: number): string {
  return `/**
 * How long the check takes somebody without a warning sign, in whole minutes, rounded up. Written by \`npm run burden\`,
 * which reads the built pages as such a person would; nobody was timed.
 */
export const minutes = ${minutes};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const burden = await benchBurden();
  showBurden(burden);
  await keep(burden);
}
