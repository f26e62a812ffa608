/**
 * Where a Chromium for the tests is. Plain Node without dependencies, because set-up runs before they exist.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { canRun, findProgram, onPath } from "./find-program.mjs";

const namesOnPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usualPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, "Google", "Chrome", "Application", "chrome.exe")];
  }),
};

/**
 * Flags for a Chromium that only tests a local page: no sandbox (containers have none), no graphics card, no
 * calls home.
 */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH` first, then what the system has, then Playwright's own
 * download; `undefined` when there is none.
 *
 * @returns {string | undefined}
 * @throws when `CHROMIUM_PATH` is set to something that cannot be run, because a wish must not be ignored
 */
export function findBrowser() {
  const paths = [...onPath(...namesOnPath), ...inUsualPlaces()];
  return findProgram("CHROMIUM_PATH", paths) ?? downloadedByPlaywright();
}

function inUsualPlaces() {
  switch (process.platform) {
    case "darwin":
      return usualPlaces.darwin;
    case "win32":
      return usualPlaces.win32;
    default:
      return usualPlaces.linux;
  }
}

function downloadedByPlaywright() {
  try {
    /** @type {typeof import("@playwright/test")} */
    const playwright = createRequire(import.meta.url)("@playwright/test");
    const path = playwright.chromium.executablePath();
    return canRun(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
