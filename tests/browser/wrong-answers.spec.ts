/** A host that answers wrongly once, neighbors on the same host, and languages that are not on the device. */
import { createServer, type Server } from "node:http";
import { expect, test as base, type Page } from "@playwright/test";
import { staticHost } from "../../scripts/static-host.mjs";
import { inSpanish } from "../support/words/spanish.ts";
import { builtSite, keptOffline } from "../support/browser/site.ts";
import { expectScreen, hydrated } from "../support/browser/journey.ts";

/** A site that can be told to answer other things than its files. */
interface OddSite {
  readonly url: string;
  /** What is answered instead, with 200: a page; undefined for what the site has. */
  instead: (path: string) => string | undefined;
  stop(): void;
}

const test = base.extend<{ site: OddSite }>({
  site: async ({ browserName: _ }, use) => {
    const files = staticHost(() => builtSite, "/");
    const site: OddSite = { url: "", instead: () => undefined, stop: () => undefined };
    const server: Server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const page = site.instead(pathname);
      if (page === undefined) {
        files.emit("request", request, response);
        return;
      }
      // As a host does that has its rule for the folder, and not for what is in it.
      const isAsset = pathname.startsWith("/assets/");
      response.writeHead(200, {
        "Content-Type": "text/html",
        "Cache-Control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
      });
      response.end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const stop = (): void => {
      server.close();
      server.closeAllConnections();
    };
    await use(Object.assign(site, { url: `http://127.0.0.1:${port}/`, stop }));
    stop();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

const startPage = "<!doctype html><title>Start</title><h1>Welcome</h1>";
const checkScript = /^\/assets\/check-[^/]*\.js$/;

/** Answers the first `times` requests for a file that matches with the start page. */
function wrongAtFirst(what: RegExp, times: number): (path: string) => string | undefined {
  let left = times;
  return (path) => {
    if (!what.test(path) || left === 0) return undefined;
    left -= 1;
    return startPage;
  };
}

test("a page that came once for a script does not end the check on this device: without a service worker", async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", { value: undefined });
  });
  site.instead = wrongAtFirst(checkScript, 1);
  const mended = page.waitForResponse(async (response) => {
    const isScript = checkScript.test(new URL(response.url()).pathname);
    return isScript && (await response.headerValue("content-type"))?.startsWith("text/javascript") === true;
  });
  await page.goto("./check");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page did not load");
  await mended;
  // Opened anew, not loaded again, so that what the browser's cache holds is what counts.
  await page.goto("about:blank");
  await page.goto("./check");
  await expectScreen(page, "rightNow");
});

test("a page that came once for a script is not kept under its name", async ({ page, site }) => {
  // The page itself, its own mending, and the first try of the service worker.
  site.instead = wrongAtFirst(checkScript, 2);
  await page.goto("./");
  await expect(async () => {
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  }).toPass({ timeout: 60_000 });
  const kept = await page.evaluate(async () => {
    const types: (string | null)[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const type = (await cache.match(request))?.headers.get("content-type") ?? null;
        if (request.url.endsWith(".js")) types.push(type);
      }
    }
    return types;
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(new Set(kept)).toEqual(new Set(["text/javascript; charset=utf-8"]));
  site.stop();
  await page.goto("./check");
  await expectScreen(page, "rightNow");
});

test("what an earlier edition kept wrongly under the name of a script is not used", async ({
  page,
  site,
}) => {
  await page.goto("./");
  await keptOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const page = new Response("<h1>Welcome</h1>", { headers: { "Content-Type": "text/html" } });
        if (/\/assets\/check-[^/]*\.js$/.test(url)) await cache.put(url, page);
      }
    }
  });
  expect(site.url).toBeTruthy();
  await page.goto("./check");
  await expectScreen(page, "rightNow");
});

test("another site below ours on the same host is left alone, slow or without a network", async ({
  page,
  site,
}) => {
  await page.goto("./");
  await keptOffline(page);
  site.instead = (path) => (path.startsWith("/shop/") ? "<!doctype html><h1>Shop</h1>" : undefined);
  await page.goto("./shop/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Shop");
  site.stop();
  await expect(page.goto("./shop/")).rejects.toThrow(/ERR_/);
  // In a tab of its own: in the first one the browser's own page about the error may still be on its way.
  const next = await page.context().newPage();
  await next.goto("./guide");
  await expect(next.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(next.getByRole("heading", { level: 1 })).not.toHaveText("Shop");
});

const missing = "That language is not on this device yet, and the network is gone.";

async function newTabAtStart(page: Page, title: string): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto("./");
  await hydrated(tab);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(title);
  await tab.close();
}

for (const network of ["that the browser knows to be gone", "that only the host has lost"] as const) {
  test(`a language that is not on the device, with a network ${network}: words, and no locked tab`, async ({
    page,
    site,
  }) => {
    await page.goto("./");
    await keptOffline(page);
    await hydrated(page);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    if (network === "that the browser knows to be gone") await page.context().setOffline(true);
    else site.stop();
    await page.getByRole("link", { name: "Español" }).click();
    await expect(page.getByText(missing)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await newTabAtStart(page, title);
  });
}

test("from Spanish back to an English that is not on the device: words, and no locked tab", async ({
  page,
}) => {
  await page.goto("./es/");
  await keptOffline(page);
  await hydrated(page);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "English" }).click();
  await expect(
    page.getByText(
      inSpanish(
        "That language is not on this device yet, and the network is gone. Choose it again when you are online.",
      ),
    ),
  ).toBeVisible();
});

test("a chosen language that has come is what the next tab begins in", async ({ page }) => {
  await page.goto("./");
  await hydrated(page);
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(/\/es\/$/);
  await hydrated(page);
  const tab = await page.context().newPage();
  await tab.goto("./");
  await expect(tab).toHaveURL(/\/es\/$/);
});
