/** How fast the built site paints and answers on a slow phone. `node --import tsx bench/pages.ts` runs it by itself. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchContinue, type ContinueBench } from "./pages-continue.ts";
import { benchPaint, type PaintBench } from "./pages-paint.ts";
import { startBrowser } from "./pages-phone.ts";

/** What the benchmark of the pages found. */
export interface PagesBench {
  readonly paint: readonly PaintBench[];
  readonly continue: ContinueBench;
}

/** The folder of the built site. Throws Error when it has not been built. */
export function builtSite(): string {
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Error("There is nothing to measure yet: run `npm run build` first.");
}

/** Runs the whole benchmark on the built site. */
export async function benchPages(): Promise<PagesBench> {
  const folder = builtSite();
  const browser = await startBrowser();
  try {
    return { paint: await benchPaint(browser, folder), continue: await benchContinue(browser, folder) };
  } finally {
    await browser.close();
  }
}

/** Prints what was found as tables. */
export function showPages({ paint, continue: goingOn }: PagesBench): void {
  console.log(
    "Pages against a twin without scripts: slow phone, slow network, first visit; medians in milliseconds.",
  );
  console.table(
    Object.fromEntries(
      paint.map(({ address, page, twin, fcpRatio, lcpRatio }) => [
        address,
        {
          FCP: Math.round(page.fcp),
          "FCP twin": Math.round(twin.fcp),
          "FCP ratio": Number(fcpRatio.toFixed(3)),
          LCP: Math.round(page.lcp),
          "LCP twin": Math.round(twin.lcp),
          "LCP ratio": Number(lcpRatio.toFixed(3)),
          CLS: Number(page.shift.toFixed(4)),
          "bytes when loaded": page.bytes,
        },
      ]),
    ),
  );
  console.log("From Continue to the paint of the next screen, processor 4 times slower, in milliseconds:");
  const inRow = ({ median, percentile98, max }: ContinueBench["page"]) => ({
    median: round(median),
    "98th percentile": round(percentile98),
    max: round(max),
  });
  console.table({
    [`page, ${goingOn.samples} times`]: { ...inRow(goingOn.page), ratio: Number(goingOn.ratio.toFixed(2)) },
    "twin without a framework": { ...inRow(goingOn.twin), ratio: 1 },
  });
  console.table(
    Object.fromEntries(
      Object.entries(goingOn.byScreen).map(([screen, median]) => [screen, { median: round(median) }]),
    ),
  );
}

function round(milliseconds: number): number {
  return Number(milliseconds.toFixed(1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) showPages(await benchPages());
