/**
 * Takes pictures of every state of the gallery in each look, and contact sheets of them, into `.cache/screenshots/`.
 *
 * `npm run screenshots`                       everything
 * `npm run screenshots -- phone-light result` only looks and states whose names begin like that
 * `npm run screenshots -- docs`               only the two pictures of the README, into `docs/`
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { createServer } from "vite";
import { failClosedState, galleryStates, type GalleryState } from "../src/gallery/samples.ts";
import { browserFlags, findBrowser } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".cache/screenshots");

/** The moment on every picture, so that the dates of a plan stay the same. */
const now = new Date("2026-12-01T15:00:00Z");

const picturesOnASheet = 12;

/** The states of the gallery that the README shows. */
const shownInReadme: readonly string[] = ["rightNow-empty", "result-selfCare"];

const sizes = {
  phone: { width: 360, height: 760 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;
const colors = {
  light: {},
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
} as const satisfies Record<string, BrowserContextOptions>;

interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

const looks: readonly Look[] = [
  ...Object.entries(sizes).flatMap(([size, viewport]) =>
    Object.entries(colors).map(([color, scheme]) => ({
      name: `${size}-${color}`,
      options: { viewport, ...scheme },
    })),
  ),
  // A window of 1280 by 1024 at 400 %: what WCAG 1.4.10 asks for.
  { name: "zoomed-light", options: { viewport: { width: 320, height: 256 } } },
];

const wished = process.argv.slice(2);
const wanted = looks.filter(({ name }) =>
  isWished(
    name,
    looks.map((look) => look.name),
  ),
);
const states = galleryStates.filter(({ id }) =>
  isWished(
    id,
    galleryStates.map((state) => state.id),
  ),
);

const server = await createServer({
  root,
  server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  logLevel: "error",
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("The development server has no address.");

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});

try {
  if (wished.includes("docs")) await photographForReadme(browser, address);
  else for (const look of wanted) await photograph(browser, look, address);
} finally {
  await browser.close();
  await server.close();
}

/** Whether the words after the command ask for `name`; those that begin none of `all` are about something else. */
function isWished(name: string, all: readonly string[]): boolean {
  const about = wished.filter((word) => all.some((other) => other.startsWith(word)));
  return about.length === 0 || about.some((word) => name.startsWith(word));
}

async function photograph(browser: Browser, { name, options }: Look, address: string): Promise<void> {
  const place = join(folder, name);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const context = await browser.newContext({
    ...options,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const tooWide: string[] = [];
  for (const state of states) {
    await open(page, state, address);
    if (await scrollsSideways(page)) tooWide.push(state.id);
    await page.screenshot({ path: join(place, `${state.id}.png`), fullPage: true });
  }
  await context.close();
  const sheets = await contactSheets(browser, name);
  const wide = tooWide.length === 0 ? "" : ` Scrolls sideways: ${tooWide.join(", ")}.`;
  console.log(`${name}: ${String(states.length)} pictures, ${String(sheets)} contact sheets.${wide}`);
}

/** What the README shows: one screen of a phone each, as somebody has it in the hand. */
async function photographForReadme(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({
    viewport: sizes.phone,
    deviceScaleFactor: 1.5,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(now);
  for (const state of galleryStates.filter(({ id }) => shownInReadme.includes(id))) {
    await open(page, state, address);
    await page.screenshot({ path: join(root, "docs", `${state.id}.png`) });
  }
  await page.close();
}

async function open(page: Page, { id }: GalleryState, address: string): Promise<void> {
  await page.goto(`${address}gallery?state=${id}`);
  const there = id === failClosedState.id ? "h1" : "html[data-gallery=ready] h1";
  await page.waitForSelector(there);
  // A new heading gets the focus. Its ring is for the keyboard only, and nobody has touched anything yet.
  await page.evaluate(() => document.querySelector("h1")?.blur());
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Pictures side by side, each cut off where it gets long. Returns how many sheets there are. */
async function contactSheets(browser: Browser, look: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  let sheets = 0;
  for (let first = 0; first < states.length; first += picturesOnASheet) {
    const shown = states.slice(first, first + picturesOnASheet);
    await page.setContent(await sheetOf(look, shown));
    sheets += 1;
    await page.screenshot({
      path: join(folder, `${look}-${String(sheets).padStart(2, "0")}.png`),
      fullPage: true,
    });
  }
  await page.close();
  return sheets;
}

async function sheetOf(look: string, shown: readonly GalleryState[]): Promise<string> {
  const figures = await Promise.all(
    shown.map(async ({ id }) => {
      const picture = await readFile(join(folder, look, `${id}.png`), "base64");
      return `<figure><figcaption>${id}</figcaption><img src="data:image/png;base64,${picture}"></figure>`;
    }),
  );
  return `<style>
    body { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; margin: 12px; font: 14px sans-serif }
    figure { margin: 0 } img { width: 100%; max-height: 900px; object-fit: cover; object-position: top; border: 1px solid #999 }
    </style>${figures.join("")}`;
}
