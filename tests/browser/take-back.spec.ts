/**
 * Advice is taken back on the published site, by command, by hand or with a slip, behind each kind of host: what a person
 * sees on each kind of device. The table in `hosting/README.md` says what is found here.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dispositions, ruleSetVersion } from "#rules";
import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { expect } from "../support/browser/built-site.ts";
import { startCaddy } from "../support/browser/caddy.ts";
import { startNginx } from "../support/browser/nginx.ts";
import { builtSite, keptOffline, openSite } from "../support/browser/site.ts";
import { openOfflineWith, openWith } from "../support/browser/seeded.ts";
import { personOf } from "../support/browser/states.ts";

/** A published site whose folder somebody can edit. */
interface Published {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

const hosts = { nginx: startNginx, Caddy: startCaddy, "plain static host": openSite } as const;

const test = base.extend<
  { publish: (host: keyof typeof hosts) => Promise<Published> },
  { compressed: string }
>({
  /** The built site with its compressed copies, made once. */
  compressed: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
      cpSync(builtSite, folder, { recursive: true });
      run("compress.mjs", folder);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  publish: async ({ compressed }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (host) => {
      const folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
      cpSync(compressed, folder, { recursive: true });
      const { url, stop } = await hosts[host](folder);
      ends.push(async () => {
        await stop();
        rmSync(folder, { recursive: true, force: true });
      });
      return { url, folder, stop };
    });
    for (const end of ends) await end();
  },
});

test.describe.configure({ timeout: 120_000 });

/** Runs a script of ours to its end. */
function run(script: string, ...words: readonly string[]): void {
  const file = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...words], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
}

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, "status.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const withEntry = (entry: string) => (folder: string) =>
  edit(folder, (text) => text.replace("{", `{${entry},`));

/** What the command has written: it runs once, since every folder begins alike. */
let written: string | undefined;

function withdrawByCommand(folder: string): void {
  if (written === undefined) run("withdraw.ts", "a rule is wrong", "--folder", folder);
  written ??= readFileSync(join(folder, "status.json"), "utf8");
  edit(folder, () => written ?? "");
}

/** The ways to take advice back, those that end in a withdrawal of the copy on the device last. */
const ways: readonly (readonly [string, (folder: string) => void, "withdrawn" | "unclear"])[] = [
  ["a comma too many", (folder) => edit(folder, (text) => text.replace(/}\s*$/, ",}")), "unclear"],
  [
    "a minimum version with a v",
    (folder) => edit(folder, (text) => text.replace(/(?<="minimumVersion":")[^"]+/, "v2099.1.1")),
    "unclear",
  ],
  [
    "a minimum version",
    (folder) => edit(folder, (text) => text.replace(/(?<="minimumVersion":")[^"]+/, "2099.1.1")),
    "withdrawn",
  ],
  ["by hand", withEntry('"withdrawn":"x"'), "withdrawn"],
  ["by hand, as true", withEntry('"Withdrawn":true'), "withdrawn"],
  ["by the command", withdrawByCommand, "withdrawn"],
];

const titles = {
  withdrawn: "This version of the check is withdrawn",
  unclear: "We can’t be sure that this advice still holds",
};

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const notAsked = (page: Page) => page.getByText("We could not ask the site just now whether this advice");

/** Devices that can ask; the one that keeps the site is made ready by a first visit. */
const devices: Readonly<Record<string, (context: BrowserContext) => Promise<unknown>>> = {
  "with a service worker": async () => Promise.resolve(),
  "without a service worker": async (context) =>
    context.addInitScript(() => {
      Object.defineProperty(navigator, "serviceWorker", { value: undefined });
    }),
  "that saves data": async (context) =>
    context.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    }),
  "whose service worker answers nothing": async (context) =>
    context.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
    }),
};

for (const host of ["nginx", "Caddy", "plain static host"] as const) {
  for (const [device, prepare] of Object.entries(devices)) {
    test(`behind ${host}, a device ${device} shows no care at home once it was taken back`, async ({
      context,
      publish,
    }) => {
      const site = await publish(host);
      const status = readFileSync(join(site.folder, "status.json"), "utf8");
      await prepare(context);
      const page = await context.newPage();
      await page.goto(site.url);
      if (/with a service|answers nothing/.test(device)) await keptOffline(page);
      for (const [way, takeBack, how] of ways) {
        takeBack(site.folder);
        await openAt(page, site.url, "result");
        await expect(title(page), way).toHaveText(titles[how]);
        await expect(page.locator("main"), way).not.toContainText(dispositions.selfCare.headline);
        writeFileSync(join(site.folder, "status.json"), status);
      }
      await openAt(page, site.url, "result");
      await expect(title(page), "and back").toHaveText(dispositions.selfCare.headline);
      await expect(notAsked(page)).toBeHidden();
    });
  }

  test(`behind ${host}, the file is sent as it was edited, also to browsers that take it compressed`, async ({
    publish,
    request,
  }) => {
    const site = await publish(host);
    withEntry('"withdrawn":"x"')(site.folder);
    for (const encoding of ["br, gzip", "gzip", "identity"]) {
      const response = await request.get(`${site.url}status.json`, {
        headers: { "Accept-Encoding": encoding },
      });
      expect(await response.json(), encoding).toMatchObject({ withdrawn: "x" });
      expect(response.headers()["content-encoding"], encoding).toBeUndefined();
      expect(response.headers()["cache-control"], encoding).toBe("no-cache");
    }
  });
}

async function openAt(page: Page, url: string, path: string): Promise<void> {
  await openWith(page, url + path, { answers: personOf.selfCare }, url);
}

test("a slow answer is taken up when it comes, and kept for a visit on which nobody can ask", async ({
  context,
  publish,
}) => {
  const site = await publish("plain static host");
  await devices["without a service worker"]?.(context);
  const page = await context.newPage();
  run("withdraw.ts", "a rule is wrong", "--folder", site.folder);
  let answerNow = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  await context.route("**/status.json", async (route) => {
    await answered;
    await route.continue();
  });
  await openAt(page, site.url, "result");
  await expect(title(page)).toHaveText(dispositions.selfCare.headline, { timeout: 10_000 });
  await expect(notAsked(page)).toContainText(`Its rules are of ${ruleSetVersion.date}.`);
  answerNow();
  await expect(title(page)).toHaveText(titles.withdrawn);
  await context.unroute("**/status.json");
  await context.route("**/status.json", (route) => route.abort());
  await openAt(page, site.url, "plan");
  await expect(title(page)).toHaveText(titles.withdrawn);
});

test("a device that is offline since before says that it could not ask, and one that has heard does not forget", async ({
  page,
  publish,
}) => {
  const site = await publish("plain static host");
  await page.goto(site.url);
  await keptOffline(page);
  await openAt(page, site.url, "result");
  await expect(title(page)).toHaveText(dispositions.selfCare.headline);
  edit(site.folder, (text) => text.replace(/}\s*$/, ",}"));
  await site.stop();
  await openOfflineWith(page, `${site.url}result`, { answers: personOf.selfCare });
  await expect(title(page)).toHaveText(dispositions.selfCare.headline);
  await expect(notAsked(page)).toBeVisible();
});
