/**
 * How long a person looks at the old screen after they pressed Continue, on a slow phone; against a twin without a
 * framework, which puts the finished markup of the next screen in place of the old one.
 */
import { soreNextDay } from "#rules";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { openHost, type Host } from "./pages-host.ts";
import { newVisit, slowProcessor, slowerProcessor } from "./pages-phone.ts";
import { quantile } from "./pages-quantile.ts";
import { withoutScripts } from "./pages-twin.ts";
import { answerPage, begin } from "./pages-walk.ts";

const fewestSamples = 100;

/** From the click to the paint that shows the next screen, in milliseconds. */
export interface ContinueBench {
  readonly samples: number;
  readonly page: Spread;
  readonly twin: Spread;
  /** The median of the ratios of single steps, page to twin. */
  readonly ratio: number;
  /** The median for each screen that was left. */
  readonly byScreen: Readonly<Record<string, number>>;
}

interface Spread {
  readonly median: number;
  readonly percentile98: number;
  readonly max: number;
}

/** One press of Continue, on the page and on its twin. */
interface Step {
  /** The heading of the page that was left. */
  readonly left: string;
  readonly page: number;
  readonly twin: number;
}

/** Walks through the questionnaire, each time as a new visitor, until there are samples enough. */
export async function benchContinue(browser: Browser, folder: string): Promise<ContinueBench> {
  const host = await openHost(folder);
  const twins = await openHost(folder, withoutScripts);
  const steps: Step[] = [];
  try {
    while (steps.length < fewestSamples) steps.push(...(await walk(browser, host, twins)));
  } finally {
    await host.close();
    await twins.close();
  }
  const screens = [...new Set(steps.map(({ left }) => left))];
  const median = (own: readonly Step[], of: (step: Step) => number): number => quantile(own.map(of), 0.5);
  return {
    samples: steps.length,
    page: spread(steps.map(({ page }) => page)),
    twin: spread(steps.map(({ twin }) => twin)),
    ratio: median(steps, ({ page, twin }) => page / twin),
    byScreen: Object.fromEntries(
      screens.map((screen) => [
        screen,
        median(
          steps.filter(({ left }) => left === screen),
          ({ page }) => page,
        ),
      ]),
    ),
  };
}

function spread(times: readonly number[]): Spread {
  return {
    median: quantile(times, 0.5),
    percentile98: quantile(times, 0.98),
    max: Math.max(...times),
  };
}

async function walk(browser: Browser, host: Host, twins: Host): Promise<readonly Step[]> {
  const { page, devtools } = await newVisit(browser, host.url);
  const twin = await newVisit(browser, twins.url, { bypassCSP: true });
  await begin(page);
  await twin.page.goto("./check");
  const steps: Step[] = [];
  while (page.url().endsWith("/check")) {
    const left = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await answerPage(page, soreNextDay);
    const before = await markupOf(page);
    const took = await pressContinue(page, devtools);
    await twin.page.evaluate(prepareTwin, { before, after: await markupOf(page) });
    steps.push({ left, page: took, twin: await pressContinue(twin.page, twin.devtools) });
  }
  await page.context().close();
  await twin.page.context().close();
  return steps;
}

async function markupOf(page: Page): Promise<string> {
  return page.locator("#root").innerHTML();
}

async function pressContinue(page: Page, devtools: CDPSession): Promise<number> {
  const button = page.getByRole("button", { name: "Continue" });
  await button.scrollIntoViewIfNeeded();
  await slowProcessor(devtools, slowerProcessor);
  const painted = page.evaluate(untilNextScreen);
  await button.click();
  const took = await painted;
  await slowProcessor(devtools, 1);
  return took;
}

/** Runs in the twin: shows a screen, and the next one when its form is sent. */
function prepareTwin({ before, after }: { readonly before: string; readonly after: string }): void {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("The twin has no element with the id root.");
  root.innerHTML = before;
  document.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    root.innerHTML = after;
    window.scrollTo(0, 0);
  });
}

/** Runs in the page. A frame's own callback runs before its paint, and a message sent from there after it. */
async function untilNextScreen(): Promise<number> {
  return new Promise((resolve) => {
    document.addEventListener(
      "click",
      ({ timeStamp }) => {
        const before = document.querySelector("h1")?.textContent;
        const observer = new MutationObserver(() => {
          const now = document.querySelector("h1")?.textContent;
          if (now === undefined || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage("painted");
          });
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
}
