/** The check in a folder of its host, and in a frame of somebody else's page. */
import { createServer } from "node:http";
import { dispositions } from "#rules";
import { test as base } from "@playwright/test";
import { buildCopy } from "../../scripts/build-copy.mjs";
import { expect } from "../support/browser/built-site.ts";
import { builtSite, keptOffline, openSite, type Site } from "../support/browser/site.ts";
import { soreBothSides } from "../support/people/worked-persons.ts";
import { answerAll, expectScreen, hydrated } from "../support/browser/journey.ts";

const folderOfSite = "/check-up/";

const test = base.extend<object, { inFolder: Site }>({
  /** A build for a folder, which pages of any port of `localhost` may show: to a browser that is another site. */
  inFolder: [
    async ({ browserName: _ }, use, { parallelIndex }) => {
      const built = buildCopy(`in-folder-${parallelIndex}`, {
        environment: {
          BASE_PATH: folderOfSite,
          FRAME_ANCESTORS: "http://localhost:*",
          SITE_ADDRESS: "https://check.example",
        },
      });
      const site = await openSite(built, folderOfSite);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.describe.configure({ mode: "default", timeout: 120_000 });

test("a site in a folder works, stays in its folder, and opens without a network", async ({
  page,
  inFolder,
}) => {
  const { seen, url } = inFolder;
  const forbidden: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) forbidden.push(message.text());
  });
  await page.goto(url);
  // What search engines read of it is data, which the policy has nothing against.
  expect(await page.locator("head > script[type='application/ld+json']").textContent()).toContain(
    '"MedicalWebPage"',
  );
  await expect(page.locator("head > link[rel=canonical]")).toHaveAttribute(
    "href",
    `https://check.example${folderOfSite}`,
  );
  await keptOffline(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(url);
  await page.getByRole("link", { name: "Start the check" }).click();
  await expectScreen(page, "rightNow");
  await expect(page).toHaveURL(`${url}check`);
  await page.reload();
  await expectScreen(page, "rightNow");
  expect(seen.filter((request) => !request.url.startsWith(folderOfSite))).toEqual([]);
  expect(forbidden).toEqual([]);
  await inFolder.stop();
  await page.goto(`${url}guide`);
  await hydrated(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("We can’t find that page");
  await inFolder.start();
});

test("in a frame of another site the check behaves the same, keeps the emergency signs in sight, and prints itself", async ({
  page,
  inFolder,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute("data-printed", "yes");
    };
  });
  const host = await openHost(inFolder.url);
  await page.goto(host.url);
  const frame = page.frame({ name: "check" });
  if (frame === null) throw new Error("The page has no frame.");
  await hydrated(frame);
  await expect(frame.getByRole("complementary", { name: "Emergency signs and number" })).toBeVisible();
  await frame.getByRole("link", { name: "Start the check" }).click();
  await answerAll(frame, soreBothSides);
  await expect(frame.getByRole("complementary", { name: "Emergency signs and number" })).toBeVisible();
  await expect(frame.getByRole("heading", { level: 1, name: dispositions.selfCare.headline })).toBeVisible();
  await frame.getByRole("link", { name: "Summary to print" }).click();
  await frame.getByRole("button", { name: /^Print/ }).click();
  await expect(frame.locator("html")).toHaveAttribute("data-printed", "yes");
  await expect(page.locator("html"), "the page around it is not printed").not.toHaveAttribute("data-printed");

  await frame.getByRole("button", { name: "Save my answers to a file" }).click();
  await expect(frame.getByText(/If no file comes, the page around this one does not allow it/)).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(frame.getByRole("article")).toContainText(`${dispositions.selfCare.name}.`);
  await expect(frame.getByRole("contentinfo")).toBeHidden();
  expect(page.url(), "the page around it learns nothing").toBe(host.url);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await host.stop();
});

test("nobody may frame the check unless its host says so", async ({ page }) => {
  const site = await openSite(builtSite);
  const host = await openHost(site.url);
  await page.goto(host.url);
  await expect.poll(() => page.frame({ name: "check" })?.url()).toMatch(/^chrome-error:/);
  await host.stop();
  await site.stop();
});

/** A page of another site with the one line that the README gives. */
async function openHost(check: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const line = `<iframe name="check" src="${check}" title="Upper Back Check" width="100%" height="900" allow="clipboard-write"></iframe>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A clinic</title><h1>A clinic</h1>${line}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  return {
    url: `http://localhost:${address.port}/`,
    stop: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
