/** First and largest paint of pages against a twin without a framework: the same page without its scripts. */
import type { Browser } from "@playwright/test";
import { openHost } from "./pages-host.ts";
import { newVisit, slowDownNetwork, slowProcessor, slowerProcessor } from "./pages-phone.ts";
import { quantile } from "./pages-quantile.ts";
import { withoutScripts } from "./pages-twin.ts";

const addresses = ["/", "/check"] as const;
const rounds = 7;

/** How long after `load` the page may still paint something larger, in milliseconds. */
const settling = 1_500;

/** When one visit painted, in milliseconds since it began, and what had traveled by its end, in bytes. */
interface Visit {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly bytes: number;
}

/** Medians over all rounds; a ratio is the median of the ratios of single rounds. */
export interface PaintBench {
  readonly address: string;
  readonly rounds: number;
  readonly page: Visit;
  readonly twin: Visit;
  readonly fcpRatio: number;
  readonly lcpRatio: number;
}

/** Loads each page and its twin in turn, on a slow phone, as a new visitor each time. `folder` holds the built site. */
export async function benchPaint(browser: Browser, folder: string): Promise<readonly PaintBench[]> {
  const host = await openHost(folder);
  const twins = await openHost(folder, withoutScripts);
  const results: PaintBench[] = [];
  try {
    for (const address of addresses) {
      const visitBoth = async (pageFirst: boolean): Promise<{ page: Visit; twin: Visit }> => {
        if (pageFirst) {
          const page = await visit(browser, host.url, address);
          return { page, twin: await visit(browser, twins.url, address) };
        }
        const twin = await visit(browser, twins.url, address);
        return { page: await visit(browser, host.url, address), twin };
      };
      await visitBoth(true);
      const both: { page: Visit; twin: Visit }[] = [];
      for (let round = 0; round < rounds; round += 1) both.push(await visitBoth(round % 2 === 0));
      results.push({
        address,
        rounds,
        page: medianVisit(both.map(({ page }) => page)),
        twin: medianVisit(both.map(({ twin }) => twin)),
        fcpRatio: quantile(
          both.map(({ page, twin }) => page.fcp / twin.fcp),
          0.5,
        ),
        lcpRatio: quantile(
          both.map(({ page, twin }) => page.lcp / twin.lcp),
          0.5,
        ),
      });
    }
  } finally {
    await host.close();
    await twins.close();
  }
  return results;
}

async function visit(browser: Browser, site: string, address: string): Promise<Visit> {
  const { page, devtools } = await newVisit(browser, site);
  await slowDownNetwork(devtools);
  await slowProcessor(devtools, slowerProcessor);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(settling);
  const found = await page.evaluate(paints);
  await page.context().close();
  return found;
}

/** Runs in the page. The bytes are those of the page and of what it had fetched when it was loaded, with headers. */
async function paints(): Promise<Visit> {
  const entries = await Promise.all(
    ["largest-contentful-paint", "layout-shift"].map(
      (type) =>
        new Promise<readonly PerformanceEntry[]>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type, buffered: true });
          // A page that never shifts has no entry to wait for.
          setTimeout(() => resolve([]), 500);
        }),
    ),
  );
  const [fcp] = performance.getEntriesByName("first-contentful-paint");
  const lcp = entries[0]?.at(-1);
  const [loaded] = performance.getEntriesByType("navigation");
  if (fcp === undefined || lcp === undefined || !(loaded instanceof PerformanceNavigationTiming)) {
    throw new Error("The browser did not tell when it painted.");
  }
  const fetched = performance
    .getEntriesByType("resource")
    .filter((entry) => entry.startTime < loaded.loadEventStart);
  return {
    fcp: fcp.startTime,
    lcp: lcp.startTime,
    shift: (entries[1] ?? []).reduce(
      (sum, entry) => sum + ("value" in entry && typeof entry.value === "number" ? entry.value : 0),
      0,
    ),
    bytes: [loaded, ...fetched].reduce(
      (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0),
      0,
    ),
  };
}

function medianVisit(visits: readonly Visit[]): Visit {
  const median = (of: (visit: Visit) => number): number => quantile(visits.map(of), 0.5);
  return {
    fcp: median(({ fcp }) => fcp),
    lcp: median(({ lcp }) => lcp),
    shift: median(({ shift }) => shift),
    bytes: median(({ bytes }) => bytes),
  };
}
