/** A site of its own for a test: it can be switched off and on, and show another build from one moment to the next. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { staticHost } from "../../../scripts/static-host.mjs";
import { expect } from "./built-site.ts";

/** The folder of the site that `npm run build` made. */
export const builtSite = fileURLToPath(new URL("../../../dist", import.meta.url));

/** What a host sees of one request. */
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A running site. */
export interface Site {
  readonly url: string;
  /** Every request so far, as the host sees it. */
  readonly seen: readonly Seen[];
  /** Shows another build from now on. */
  show(folder: string): void;
  /** Takes the network away, and gives it back. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Opens a site that shows `folder`. Whoever opens it stops it. */
export async function openSite(folder: string, base = "/"): Promise<Site> {
  let shown = folder;
  let server: Server | undefined;
  let port = 0;
  const seen: Seen[] = [];
  const start = async (): Promise<void> => {
    const opened = staticHost(() => shown, base);
    opened.on("request", ({ method = "", url = "", headers }) => seen.push({ method, url, headers }));
    await new Promise<void>((resolve) => opened.listen(port, "127.0.0.1", resolve));
    const address = opened.address();
    if (address === null || typeof address === "string") throw new Error("The site has no port.");
    ({ port } = address);
    server = opened;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}${base}`,
    seen,
    show: (other) => {
      shown = other;
    },
    start,
    stop: async () => {
      const running = server;
      if (running === undefined) return;
      server = undefined;
      await new Promise((resolve) => {
        running.close(resolve);
        running.closeAllConnections();
      });
    },
  };
}

/** A copy of a built site whose `status.json` says something else, as a host may write there. */
export function withStatus(folder: string, changes: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  process.once("exit", () => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, "status.json");
  const status: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof status !== "object" || status === null) throw new Error("status.json is no object.");
  writeFileSync(file, JSON.stringify({ ...status, ...changes }));
  return copy;
}

/** Waits until the newest build of the site is the one that is kept, and nothing is under way any more. */
export async function newestKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration?.update();
          return [registration?.installing?.state, registration?.waiting?.state, registration?.active?.state];
        }),
      { timeout: 20_000 },
    )
    .toEqual([undefined, undefined, "activated"]);
}

/** Waits until everything is kept on the device: the service worker has taken over the page. */
export async function keptOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 })
    .toBe("activated");
}
