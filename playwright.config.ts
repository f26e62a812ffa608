import { defineConfig, devices } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/find-browser.mjs";
import type { findEngine } from "./scripts/find-engines.mjs";

const chromium = findBrowser();
const site = process.env["SITE_URL"];

export default defineConfig<object, { engine: keyof typeof findEngine }>({
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 2,
  reporter: "list",
  use: {
    ...(site === undefined ? {} : { baseURL: site }),
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "chromium",
      testDir: "tests/browser",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          args: browserFlags,
          ...(chromium === undefined ? {} : { executablePath: chromium }),
        },
      },
    },
    // Each in one window for all its tests: such a browser takes seconds to start.
    { name: "firefox", testDir: "tests/engines", fullyParallel: false, use: { engine: "firefox" } },
    { name: "webkit", testDir: "tests/engines", fullyParallel: false, use: { engine: "webkit" } },
  ],
  webServer: {
    // The built site on whichever port is free: the server prints its address, and the tests read SITE_URL.
    command: "node scripts/serve.mjs",
    wait: { stdout: /(?<site_url>http:\/\/\S+)/ },
  },
});
