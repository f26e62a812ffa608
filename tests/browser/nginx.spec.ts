/** The built site behind real nginx with our configuration: its policy, and what is asked for after load. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dispositions } from "#rules";
import type { Page } from "@playwright/test";
import { expect, requestsOf, test as base } from "../support/browser/built-site.ts";
import { startNginx, type Nginx } from "../support/browser/nginx.ts";
import { builtSite, keptOffline } from "../support/browser/site.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll } from "../support/browser/journey.ts";

const test = base.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
      cpSync(builtSite, folder, { recursive: true });
      const compress = fileURLToPath(new URL("../../scripts/compress.mjs", import.meta.url));
      expect(spawnSync(process.execPath, [compress, folder]).status).toBe(0);
      const nginx = await startNginx(folder);
      await use(nginx);
      await nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.describe.configure({ mode: "default", timeout: 120_000 });

test("from the start to the guide: no violation, no foreign origin, no request after load but the update check", async ({
  page,
  nginx,
}, info) => {
  const violations = await violationsOn(page);
  const requests = requestsOf(page);
  await page.clock.install();
  await page.goto(nginx.url);
  await keptOffline(page);
  await page.waitForLoadState("networkidle");
  const before = nginx.log().length;
  const asked = requests.length;
  await page.getByRole("link", { name: "Start the check" }).click();
  await answerAll(page, soreBothSides, "aboutYou");
  // A minute later the look from the start is no longer recent.
  await page.clock.fastForward("02:00");
  await answerAll(page, soreBothSides);
  await expect(page.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await page.getByRole("link", { name: "Summary to print" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await page.getByRole("link", { name: "Guide" }).click();
  await expect(page).toHaveURL(/\/guide$/);

  const after = nginx.log().slice(before);
  await info.attach("policy report", {
    body: JSON.stringify(
      { violations, requestsToLoad: nginx.log().slice(0, before), requestsAfterLoad: after },
      null,
      2,
    ),
    contentType: "application/json",
  });
  expect(violations).toEqual([]);
  // What the page itself asks for are files of the site, which the service worker has.
  expect(requests.slice(asked).filter((url) => !url.startsWith(`${nginx.url}assets/`))).toEqual([]);
  expect(new Set(after)).toEqual(new Set(["GET /status.json"]));
  expect(new Set(requests.map((url) => new URL(url).origin + "/"))).toEqual(new Set([nginx.url]));
});

test("the policy stops a page that tries to send, to run a text, or to register another worker", async ({
  browser,
  nginx,
}) => {
  // The errors are wanted here, so the page is not one of those that are watched.
  const context = await browser.newContext();
  const page = await context.newPage();
  const violations = await violationsOn(page);
  await page.goto(nginx.url);
  const blocked = await page.evaluate(async (url) => {
    const failed = async (attempt: () => unknown): Promise<boolean> => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    navigator.sendBeacon(`${url}status.json`, "answers");
    return {
      fetch: await failed(() => fetch(`${url}status.json`)),
      foreign: await failed(() => fetch("https://example.com/")),
      markup: await failed(() => document.body.insertAdjacentHTML("beforeend", "<p>x</p>")),
      worker: await failed(() => navigator.serviceWorker.register("/assets/other.js")),
      ownWorker: await failed(() => new Worker("/assets/other.js")),
      askWithMore: await failed(() => new Worker("/ask.js?answers")),
      policy: await failed(() => {
        const types: unknown = Reflect.get(window, "trustedTypes");
        if (typeof types !== "object" || types === null)
          throw new Error("This browser has no Trusted Types.");
        const create: unknown = Reflect.get(types, "createPolicy");
        if (typeof create === "function") Reflect.apply(create, types, ["upper-back-check", {}]);
      }),
    };
  }, nginx.url);
  expect(blocked).toEqual({
    fetch: true,
    foreign: true,
    markup: true,
    worker: true,
    ownWorker: true,
    askWithMore: true,
    policy: true,
  });
  await expect
    .poll(() => new Set(violations))
    .toEqual(new Set(["connect-src", "require-trusted-types-for", "trusted-types"]));
  expect(nginx.log().filter((line) => !line.startsWith("GET"))).toEqual([]);
  await context.close();
});

/** The directives that the page breaks from now on. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("violated", (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      const violated: unknown = Reflect.get(window, "violated");
      if (typeof violated === "function") Reflect.apply(violated, window, [effectiveDirective]);
    });
  });
  return violations;
}
