/**
 * The built site behind each kind of host with its ready configuration, at the root of the host and in a folder: what is
 * sent for each kind of address, and with which headers. No page is opened, so it takes seconds.
 */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { apacheFile, headersFile, serverFiles } from "../../scripts/hosting.ts";
import { headerRules } from "../../scripts/policy.ts";
import { startApache } from "../support/browser/apache.ts";
import { startCaddy } from "../support/browser/caddy.ts";
import { startNginx } from "../support/browser/nginx.ts";
import { builtSite, openSite } from "../support/browser/site.ts";

const nobody = "'none'";
const readsHeaders = "a host that reads _headers";
const html = /^text\/html/;
const js = /^(text|application)\/javascript/;

/** What serves the folder `root`, with the site in the folder `base` of it. */
const hosts: Readonly<
  Record<string, (root: string, base: string) => Promise<{ readonly url: string; stop(): Promise<void> }>>
> = {
  nginx: (root, base) => startNginx(root, serverFiles(base, nobody)["nginx.conf"]),
  Caddy: (root, base) => startCaddy(root, serverFiles(base, nobody)["Caddyfile"]),
  Apache: startApache,
  [readsHeaders]: async (root, base) => {
    const { url, stop } = await openSite(join(root, base.slice(0, -1)), base);
    return { url: new URL("/", url).href, stop };
  },
};

const firstScript = (folder: string): string =>
  `${folder}assets/${readdirSync(join(builtSite, folder, "assets")).find((name) => name.endsWith(".js")) ?? ""}`;

/** What is asked for, from the folder of the site: the file that comes, what kind of file that is. */
const asked: readonly (readonly [path: string, file: string, type: RegExp])[] = ["", "es/"].flatMap(
  (folder) =>
    [
      [folder, `${folder}index.html`, html],
      [`${folder}check`, `${folder}check/index.html`, html],
      [`${folder}check/`, `${folder}check/index.html`, html],
      [`${folder}no-such-page`, `${folder}404.html`, html],
      [`${folder}assets/no-such-file.js`, `${folder}404.html`, html],
      [firstScript(folder), firstScript(folder), js],
      [`${folder}sw.js`, `${folder}sw.js`, js],
      [`${folder}ask.js`, `${folder}ask.js`, js],
      [`${folder}manifest.webmanifest`, `${folder}manifest.webmanifest`, /^application\/manifest\+json/],
    ] as const,
);
const once = [
  ["status.json", "status.json", /^application\/json/],
  ["licenses.txt", "licenses.txt", /^text\/plain/],
  ["icon-192.png", "icon-192.png", /^image\/png/],
] as const;
const everything = [...asked, ...once];

let compressed = "";

test.beforeAll(() => {
  compressed = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  for (const file of new Set(everything.map(([, name]) => name)))
    cpSync(join(builtSite, file), join(compressed, file));
  const compress = fileURLToPath(new URL("../../scripts/compress.mjs", import.meta.url));
  expect(spawnSync(process.execPath, [compress, compressed]).status).toBe(0);
});

test.afterAll(() => {
  rmSync(compressed, { recursive: true, force: true });
});

for (const [name, start] of Object.entries(hosts)) {
  for (const base of ["/", "/back-check/"]) {
    test(`${name} at ${base} sends each kind of file with its headers, and what was edited at once`, async () => {
      const root = mkdtempSync(join(tmpdir(), "upper-back-check-"));
      const site = join(root, base);
      cpSync(compressed, site, { recursive: true });
      // The worker processes of a server may be somebody else.
      chmodSync(root, 0o755);
      chmodSync(site, 0o755);
      writeFileSync(join(site, "_headers"), headersFile(base, nobody));
      writeFileSync(join(site, ".htaccess"), apacheFile(base, nobody));
      const host = await start(root, base);
      try {
        appendFileSync(join(site, "status.json"), "\n");
        for (const [path, file, type] of everything) {
          const response = await fetch(`${host.url}${base.slice(1)}${path}`, { redirect: "manual" });
          const what = `${name} ${base}${path}`;
          const isThere = !file.endsWith("404.html");
          expect(response.status, what).toBe(isThere ? 200 : 404);
          expect(response.headers.get("content-type"), what).toMatch(type);
          expect(await response.text(), what).toBe(readFileSync(join(site, file), "utf8"));
          // A rule of `_headers` is for a path, whether or not a file is there.
          const counts = isThere || name === readsHeaders;
          for (const [header, value] of Object.entries(expectedHeaders(path, counts)))
            expect(parts(response.headers.get(header)), `${what} ${header}`).toEqual(parts(value));
          // How is the host's own business, but for files that must be sent as they stand.
          if (isThere && type === html && name !== readsHeaders)
            expect(response.headers.get("content-encoding"), what).not.toBeNull();
        }
        if (base !== "/") expect((await fetch(`${host.url}elsewhere`)).status).toBe(404);
      } finally {
        await host.stop();
        rmSync(root, { recursive: true, force: true });
      }
    });
  }
}

/** The headers of every rule for the path. A file that is not there is not one of its folder. */
function expectedHeaders(path: string, isThere: boolean): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { "Cache-Control": "no-cache" };
  for (const rule of headerRules(nobody)) {
    const isFolder = rule.path.endsWith("*") && rule.path !== "*";
    const matches = isFolder
      ? isThere && path.startsWith(rule.path.slice(0, -1))
      : [path, "*"].includes(rule.path);
    for (const [header, value] of Object.entries(matches ? rule.headers : {})) {
      const before = header === "Cache-Control" ? undefined : headers[header];
      headers[header] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return headers;
}

/** Several policies hold together, in whichever order they come. */
function parts(value: string | null): readonly string[] {
  return value?.split(", ").toSorted() ?? [];
}
