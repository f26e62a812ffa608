import { defineConfig, devices } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/find-browser.mjs";

const chromium = findBrowser();
const site = process.env["SITE_URL"];

export default defineConfig({
  testDir: "tests/browser",
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
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          args: browserFlags,
          ...(chromium === undefined ? {} : { executablePath: chromium }),
        },
      },
    },
  ],
  webServer: {
    // The built site on whichever port is free: the server prints its address, and the tests read SITE_URL.
    command: "node scripts/serve.mjs",
    wait: { stdout: /(?<site_url>http:\/\/\S+)/ },
  },
});
