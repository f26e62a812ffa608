/**
 * Lighthouse on a phone, with throttling that is applied and not worked out.
 * `node --import tsx bench/lighthouse.ts` runs it by itself.
 */
import { fileURLToPath } from "node:url";
import { soreNextDay } from "#rules";
import lighthouse, { Gatherer, type Config, type Result } from "lighthouse";
import { emptySession, writeSession } from "../src/session/saved-session.ts";
import { builtSite } from "./pages.ts";
import { openHost } from "./pages-host.ts";
import { startBrowser } from "./pages-phone.ts";
import { quantile } from "./pages-quantile.ts";

const runs = 3;
const debuggingPort = 9_333;

const routes = {
  start: "/",
  questionnaire: "/check",
  result: "/result",
  guide: "/guide",
  exercise: "/exercises/cat-cow",
} as const;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** What Lighthouse says about one page; medians over the runs. */
export interface LighthouseBench {
  readonly route: string;
  readonly address: string;
  readonly runs: number;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds, but CLS has no unit. */
  readonly metrics: Readonly<Record<"fcp" | "lcp" | "tbt" | "speedIndex" | "cls", number>>;
  /** What cost points in any run: the audit, its category, what Lighthouse shows for it, and where. */
  readonly failing: readonly string[];
}

/** Runs Lighthouse over the pages, each time in a new browser. */
export async function benchLighthouse(): Promise<readonly LighthouseBench[]> {
  const host = await openHost(builtSite());
  try {
    const results: LighthouseBench[] = [];
    for (const [route, address] of Object.entries(routes)) {
      const reports: Result[] = [];
      for (let run = 0; run < runs; run += 1) reports.push(await report(new URL(address, host.url)));
      results.push(summary(route, address, reports));
    }
    return results;
  } finally {
    await host.close();
  }
}

async function report(url: URL): Promise<Result> {
  const browser = await startBrowser([`--remote-debugging-port=${debuggingPort}`]);
  try {
    const found = await lighthouse(
      url.href,
      {
        port: debuggingPort,
        logLevel: "error",
        throttlingMethod: "devtools",
        onlyCategories: [...categories],
      },
      config(),
    );
    if (found === undefined) throw new Error(`Lighthouse had nothing to say about ${url.href}.`);
    const { runtimeError } = found.lhr;
    if (runtimeError !== undefined) throw new Error(`${url.href}: ${runtimeError.message}`);
    return found.lhr;
  } finally {
    await browser.close();
  }
}

/** The usual run for a phone, of a person who has answered: the result page has nothing to show to anybody else. */
function config(): Config {
  const now = Date.now();
  const session = writeSession({ ...emptySession, answeredAt: now, answers: soreNextDay }, now);
  const source = `sessionStorage.setItem("upper-back-check", ${JSON.stringify(session)})`;
  const answered = Object.assign(new Gatherer(), {
    meta: { supportedModes: ["navigation" as const] },
    startInstrumentation: async ({ driver }: { driver: Driver }) => {
      await driver.defaultSession.sendCommand("Page.addScriptToEvaluateOnNewDocument", { source });
    },
    getArtifact: () => ({}),
  });
  return { extends: "lighthouse:default", artifacts: [{ id: "Answered", gatherer: { instance: answered } }] };
}

interface Driver {
  readonly defaultSession: {
    sendCommand(
      method: "Page.addScriptToEvaluateOnNewDocument",
      parameters: { readonly source: string },
    ): Promise<unknown>;
  };
}

function summary(route: string, address: string, reports: readonly Result[]): LighthouseBench {
  const median = (of: (report: Result) => number | null | undefined): number =>
    quantile(
      reports.map((one) => of(one) ?? NaN),
      0.5,
    );
  const score = (category: Category): number =>
    Math.round(100 * median((one) => one.categories[category]?.score));
  const metric = (audit: string): number => median((one) => one.audits[audit]?.numericValue);
  return {
    route,
    address,
    runs: reports.length,
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    metrics: {
      fcp: metric("first-contentful-paint"),
      lcp: metric("largest-contentful-paint"),
      tbt: metric("total-blocking-time"),
      speedIndex: metric("speed-index"),
      cls: metric("cumulative-layout-shift"),
    },
    failing: [...new Set(reports.flatMap(failingAudits))],
  };
}

/** The audits that count in a category and did not reach the full score. */
function failingAudits({ categories: judged, audits }: Result): readonly string[] {
  return Object.entries(judged).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
      const shown = [audit.title, audit.displayValue, audit.explanation].filter((text) => text !== undefined);
      return [`${category}: ${id} (${shown.join("; ")})`];
    }),
  );
}

/** Prints what was found as tables, and below them what cost points. */
export function showLighthouse(results: readonly LighthouseBench[]): void {
  console.log(`Lighthouse, phone, applied throttling, medians of ${runs} runs:`);
  console.table(
    Object.fromEntries(
      results.map(({ route, scores, metrics }) => [
        route,
        {
          ...scores,
          FCP: Math.round(metrics.fcp),
          LCP: Math.round(metrics.lcp),
          TBT: Math.round(metrics.tbt),
          CLS: Number(metrics.cls.toFixed(4)),
        },
      ]),
    ),
  );
  for (const { route, failing } of results) for (const one of failing) console.log(`${route}: ${one}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) showLighthouse(await benchLighthouse());
