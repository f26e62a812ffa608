/** A slow phone on a slow network, in a real Chromium. */
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
} from "@playwright/test";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";

/** How many times slower than this machine the phone is. */
export const slowerProcessor = 4;

/** What Lighthouse takes for its mobile runs when it applies its throttling: milliseconds, and bytes a second. */
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Starts the browser of the benchmarks. Whoever starts it closes it. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [...browserFlags, ...flags],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/** A page of a new visitor of the site at `baseURL`, on a phone, with the means to slow it down. Closing its context ends the visit. */
export async function newVisit(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({
    ...options,
    baseURL,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: "en-GB",
  });
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page) };
}

/** Makes the processor `rate` times slower; 1 is the machine's own speed. */
export async function slowProcessor(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Makes the network that of a phone with little signal. */
export async function slowDownNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slowNetwork);
}
