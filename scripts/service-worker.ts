/**
 * Makes the built site work offline: writes the page that stands for every page, the service worker with the list of
 * what it keeps, and what the site says of its rules. The last step of `npm run build`.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { ruleSetVersion } from "#rules";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const base = process.env["BASE_PATH"] ?? "/";

const shell = shellFrom(await readFile(join(dist, "404.html"), "utf8"));
const assets = (await readdir(join(dist, "assets"))).toSorted().map((name) => `assets/${name}`);
const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(shell)?.[1]?.slice(base.length);
if (entry === undefined || !assets.includes(entry)) {
  throw new Error(
    `The page that stands for every page begins with ${String(entry)}, which is not in dist/assets.`,
  );
}
// The names of the assets carry their content.
const id = createHash("sha256")
  .update([shell, ...assets].join("\n"))
  .digest("hex")
  .slice(0, 16);

// A folder, like every page: hosts that hide `.html` would answer a file's name with a redirect.
await mkdir(join(dist, "offline"), { recursive: true });
await writeFile(join(dist, "offline/index.html"), shell);
await buildWorker();
const { version, minimumVersion, withdrawn } = ruleSetVersion;
await writeFile(
  join(dist, "status.json"),
  `${JSON.stringify({ version, minimumVersion, ...(withdrawn === undefined ? {} : { withdrawn }), build: id })}\n`,
);
console.log(`Kept offline: ${String(assets.length)} files and one page, build ${id}.`);

/**
 * The page that opens offline at any address: the frame with the emergency signs, and the scripts, which then show the page
 * that was asked for. Taken from the page for unknown addresses, which has the same frame.
 */
function shellFrom(notFound: string): string {
  const marked = once(notFound, '<div id="root">', '<div id="root" data-shell>');
  const titled = once(marked, /<title>[^<]*<\/title>/, "<title>Upper Back Check</title>");
  return once(titled, /(?<=<main\b[^>]*>).*(?=<\/main>)/s, "<p>One moment …</p>");
}

/** Replaces what must occur exactly once. */
function once(text: string, what: string | RegExp, by: string): string {
  const parts = text.split(what);
  if (parts.length !== 2)
    throw new Error(`Expected ${String(what)} once, found ${String(parts.length - 1)}.`);
  return parts.join(by);
}

async function buildWorker(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { BUILD: JSON.stringify({ id, entry, shell: "offline/", assets }) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: {
        input: join(root, "src/offline/worker/service-worker.ts"),
        output: { entryFileNames: "sw.js", format: "iife" },
      },
    },
  });
}
