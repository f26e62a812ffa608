/**
 * The built site in Firefox and WebKitGTK. Tests take `test` from here: each gets a site of its own in the one window that
 * its engine has open, and fails when a page of it logged an error, threw one, or broke the policy.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { builtSite, openSite, type Site } from "../browser/site.ts";
import { startEngine, type Driver, type EngineName } from "./driver.ts";
import { enginePage, type EnginePage } from "./page.ts";

export { expect };

interface OfWorker {
  /** Chosen by the project of the tests. */
  readonly engine: EngineName;
  readonly driver: Driver | undefined;
  /** The folder of a site that tells what goes wrong, and of one that may keep nothing besides. */
  readonly watched: string;
  readonly storingNothing: string;
}

interface OfTest {
  readonly site: Site;
  readonly window: EnginePage;
  /** From now on the site may keep nothing. */
  readonly blocked: () => void;
}

export const test = base.extend<OfTest, OfWorker>({
  engine: ["firefox", { option: true, scope: "worker" }],
  driver: [
    async ({ engine }, use) => {
      const driver = await startEngine(engine);
      await use(driver);
      await driver?.quit();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  watched: [
    async ({ browserName: _ }, use) => {
      const folder = withFirstLine(tellTheHost);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  storingNothing: [
    async ({ browserName: _ }, use) => {
      const folder = withFirstLine(tellTheHost + keepNothing);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  blocked: async ({ site, storingNothing }, use) => {
    await use(() => site.show(storingNothing));
  },
  site: async ({ watched }, use) => {
    const site = await openSite(watched);
    await use(site);
    await site.stop();
    expect(site.seen.flatMap(({ url }) => wrongIn(url))).toEqual([]);
  },
  window: async ({ driver, engine, site }, use, testInfo) => {
    const missing = `${engine} is not on this machine`;
    testInfo.skip(driver === undefined && process.env["CI"] === undefined, missing);
    if (driver === undefined) throw new Error(missing);
    await driver.send("resize", { width: 1280, height: 800 });
    await use(enginePage(driver, site.url));
  },
});

/** A copy of the built site, each of whose scripts begins with a line of ours. */
function withFirstLine(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  cpSync(builtSite, folder, { recursive: true });
  for (const name of readdirSync(join(folder, "assets"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, "assets", name);
    writeFileSync(file, `${line}\n${readFileSync(file, "utf8")}`);
  }
  return folder;
}

/** What browsers do where a person or a frame around the page lets it keep nothing. */
const keepNothing = `for (const storage of ["sessionStorage", "localStorage"])
  Object.defineProperty(globalThis, storage, { configurable: true, get() { throw new DOMException("", "SecurityError"); } });`;

const wrong = "/went-wrong?";

/** WebDriver cannot hear what a page logs. So the page asks its host for a picture whose address says what went wrong. */
const tellTheHost = `globalThis.tells ??= (() => {
  const tell = (...what) => { new Image().src = ${JSON.stringify(wrong)} + encodeURIComponent(what.join(" ")); };
  console.error = tell;
  addEventListener("error", ({ message }) => tell(message));
  addEventListener("unhandledrejection", ({ reason }) => tell(reason));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => tell(violatedDirective));
  return true;
})();`;

function wrongIn(url: string): readonly string[] {
  return url.startsWith(wrong) ? [decodeURIComponent(url.slice(wrong.length))] : [];
}
