/**
 * Where the engines beside Chromium are: Firefox, and WebKitGTK with the small browser and the driver that it comes with.
 * Plain Node without dependencies, because set-up runs before they exist.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findProgram, onPath } from "./find-program.mjs";

/** What each engine is made of on Debian. */
export const enginePackages = /** @type {const} */ ({
  firefox: ["firefox-esr", "fonts-liberation"],
  webkit: ["webkit2gtk-driver", "xvfb", "fonts-liberation"],
});

/** `FIREFOX_PATH` first, then what the system has. */
function findFirefox() {
  return findProgram("FIREFOX_PATH", [
    ...onPath("firefox-esr", "firefox"),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]);
}

/** `WEBKIT_DRIVER_PATH`, `MINIBROWSER_PATH` and `XVFB_PATH` first, then what the system has; only all three are of use. */
function findWebKit() {
  const driver = findProgram("WEBKIT_DRIVER_PATH", onPath("WebKitWebDriver"));
  const browser = findProgram("MINIBROWSER_PATH", miniBrowsers());
  const screen = findProgram("XVFB_PATH", onPath("Xvfb"));
  if (driver === undefined || browser === undefined || screen === undefined) return undefined;
  return { driver, browser, screen };
}

/** WebKitGTK keeps its small browser in a folder of the processor and of its own version. */
function miniBrowsers() {
  return namesIn("/usr/lib").flatMap((processor) =>
    namesIn(join("/usr/lib", processor))
      .filter((name) => name.startsWith("webkit2gtk-4."))
      .map((name) => join("/usr/lib", processor, name, "MiniBrowser")),
  );
}

/** @param {string} folder */
function namesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The programs of each engine; `undefined` for one that is not there. */
export const findEngine = { firefox: findFirefox, webkit: findWebKit };
