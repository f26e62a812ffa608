/**
 * Writes every page as complete HTML, so that it can be read before (and without) any script. Runs after the two
 * builds of `npm run build`: the app in `dist/`, and the same app for Node, which renders it here.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Head } from "../src/entry-server.tsx";
import { escapeText, headForFinding, robotsFile, siteMap } from "./found.ts";
import { apacheFile, headersFile } from "./hosting.ts";
import { filesAtStart, filesNeededBy, piecesFile, readPieces } from "./pieces.ts";
import { frameAncestors, policyFor } from "./policy.ts";
import { address, base, cache, dist, language, root, rootBase, server } from "./site.ts";

/** What `src/entry-server.tsx` offers. */
interface ServerEntry {
  /** Addresses without the base path, `/404` among them. */
  readonly routes: readonly string[];
  render(path: string): Promise<string>;
  headFor(path: string): Head;
  /** The sources of the page beside those of the start. */
  filesFor(path: string): readonly string[];
  needsRoomStyles(path: string): boolean;
  needsScripts(path: string): boolean;
  notStarted(): Promise<string>;
  /** The one script that may stand in the page itself. */
  firstLine(path: string): string | undefined;
  readonly styleOfFirstLine: string;
  readonly site: {
    readonly language: string;
    readonly name: string;
    readonly shortName: string;
    readonly description: string;
    readonly oneMoment: string;
  };
}

const charset = `<meta charset="utf-8" />`;

// React decides by this, at its first import, which of its two builds it loads.
process.env["NODE_ENV"] = "production";

const built: unknown = await import(pathToFileURL(join(server, "entry-server.js")).href);
const app = serverEntry(built);

const pieces = await readPieces(join(dist, piecesFile));
await rename(join(dist, piecesFile), join(cache, piecesFile));
const { template, css } = await templateWithInlineStyle();
const roomCss = await readRoomStyles();
const notStarted = await app.notStarted();
requireStaticMarkup("What stands below a page", notStarted);
const notStartedCss = (await readFile(join(root, "src/shell/not-started.css"), "utf8")).replaceAll(
  /\/\*.*?\*\/|\s*\n\s*/g,
  "",
);

if (!app.routes.includes("/404")) throw new Error("src/entry-server.tsx must list /404 among its routes.");
await requireNoGallery();
for (const path of app.routes) await write(fileFor(path), await pageFor(path));
// A folder, like every page: hosts that hide `.html` would answer a file's name with a redirect.
await write(join(dist, "offline/index.html"), shellFrom(await pageFor("/404", true)));
await writeManifest();
if (address !== undefined) {
  const found = app.routes.filter((path) => app.headFor(path).isFound);
  await write(join(dist, "sitemap.xml"), siteMap(found, language, { address, rootBase }));
  if (language === "en") await write(join(dist, "robots.txt"), robotsFile({ address, rootBase }));
}
// One file holds the headers of every language.
if (language === "en") {
  await write(join(dist, "_headers"), headersFile(base, frameAncestors()));
  await write(join(dist, ".htaccess"), apacheFile(base, frameAncestors()));
}
console.log(`Prerendered ${String(app.routes.length)} pages.`);

function serverEntry(module: unknown): ServerEntry {
  if (isServerEntry(module)) return module;
  throw new Error(
    "src/entry-server.tsx must export routes, render, headFor, filesFor, needsRoomStyles, needsScripts, notStarted, firstLine, styleOfFirstLine and site.",
  );
}

function isServerEntry(module: unknown): module is ServerEntry {
  return (
    typeof module === "object" &&
    module !== null &&
    "routes" in module &&
    Array.isArray(module.routes) &&
    "render" in module &&
    typeof module.render === "function" &&
    "headFor" in module &&
    typeof module.headFor === "function" &&
    "filesFor" in module &&
    typeof module.filesFor === "function" &&
    "needsRoomStyles" in module &&
    typeof module.needsRoomStyles === "function" &&
    "needsScripts" in module &&
    typeof module.needsScripts === "function" &&
    "notStarted" in module &&
    typeof module.notStarted === "function" &&
    "firstLine" in module &&
    typeof module.firstLine === "function" &&
    "styleOfFirstLine" in module &&
    typeof module.styleOfFirstLine === "string" &&
    "site" in module
  );
}

/** The built `index.html` with its one style sheet inside; the file itself is no longer needed. */
async function templateWithInlineStyle() {
  const page = await readFile(join(dist, "index.html"), "utf8");
  const links = [...page.matchAll(/[ \t]*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n?/g)];
  const [link] = links;
  const href = link?.[1];
  if (link === undefined || href === undefined || links.length !== 1) {
    throw new Error(`Expected one style sheet in dist/index.html, found ${String(links.length)}.`);
  }
  const file = join(dist, href.slice(base.length));
  const css = await readStyles(file);
  await rm(file);
  return { template: await withInlineIcon(once(page, link[0], "")), css };
}

/** The styles of `src/loading/rooms.css`, which other pages fetch as a file of their own. */
async function readRoomStyles(): Promise<string> {
  const [file, ...others] = (await readdir(join(dist, "assets"))).filter((name) => name.endsWith(".css"));
  if (file === undefined || others.length > 0) throw new Error("Expected one style sheet in dist/assets.");
  return readStyles(join(dist, "assets", file));
}

async function readStyles(file: string): Promise<string> {
  const css = withoutBundlerNote(await readFile(file, "utf8"));
  if (/<\/style/i.test(css)) throw new Error("The style sheet would end its own <style> element.");
  return css;
}

/** Browsers ask for the icon anew after each step; inside the page it costs no request, which keeps our promise. */
async function withInlineIcon(page: string): Promise<string> {
  const icon = await readFile(join(dist, "icon.svg"), "utf8");
  // As text it is smaller than in base64, once the page is compressed.
  const text = encodeURI(icon.replaceAll(/\s+/g, " ").trim()).replaceAll("%20", " ").replaceAll("#", "%23");
  return once(page, `href="${base}icon.svg"`, `href="data:image/svg+xml,${text}"`);
}

/** The bundler ends its style sheet with a note to itself. */
function withoutBundlerNote(css: string): string {
  return css.replace(/\/\*\$vite\$:\d+\*\/\s*$/, "").trim();
}

/** `waits`: whether it shows nothing of its own until scripts run. */
async function pageFor(path: string, waits = app.needsScripts(path)): Promise<string> {
  const markup = await app.render(path);
  requireStaticMarkup(path, markup);
  const about = app.headFor(path);
  const { title, description } = about;
  // The policy comes first: it must be in force before the browser meets anything that it speaks about.
  const withRooms = app.needsRoomStyles(path);
  const line = app.firstLine(path);
  const style =
    (withRooms ? roomCss : "") +
    css +
    (waits ? notStartedCss : "") +
    (line === undefined ? "" : app.styleOfFirstLine);
  if (line?.includes("<") === true)
    throw new Error(`The first line of ${path} could end its own <script> element.`);
  const head =
    `${charset}\n` +
    `    <meta http-equiv="Content-Security-Policy" content="${escapeText(policyFor(style, line))}" />\n` +
    (line === undefined ? "" : `    <script>${line}</script>\n`) +
    `    <style${withRooms ? " data-with-rooms" : ""}>${style}</style>`;
  const inLanguage = once(template, '<html lang="en">', `<html lang="${app.site.language}">`);
  const titled = once(inLanguage, /<title>[^<]*<\/title>/, `<title>${escapeText(title)}</title>`);
  const described = once(
    titled,
    /<meta\s+name="description"[^>]*>/,
    `<meta name="description" content="${escapeText(description)}" />`,
  );
  const toFind =
    address === undefined ? "" : headForFinding({ path, language, ...about }, { address, rootBase });
  const preloaded = once(described, "  </head>", `${toFind}${preloads(path)}  </head>`);
  // So that the scripts take a page over only where it is the page of the address; see src/main.tsx.
  const named = once(preloaded, '<div id="root">', `<div id="root" data-page="${escapeText(path)}">`);
  const shown = once(once(named, charset, head), "<!--app-->", markup);
  // Outside of what the scripts take over, so that its words are no part of them.
  return waits ? once(shown, "  </body>", `    ${notStarted}\n  </body>`) : shown;
}

/** Names the scripts that the page needs beside those of the start, so that they are not found out one by one. */
function preloads(path: string): string {
  const atStart = filesAtStart(pieces);
  return [...filesNeededBy(pieces, app.filesFor(path))]
    .filter((file) => !atStart.has(file))
    .map((file) => `    <link rel="modulepreload" crossorigin href="${base}${file}">\n`)
    .join("");
}

/** The policy forbids inline scripts and style attributes, so a page that relied on one would be broken. */
function requireStaticMarkup(path: string, markup: string): void {
  if (markup.trim() === "") throw new Error(`${path} rendered nothing.`);
  const forbidden = /<script\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/i.exec(markup);
  if (forbidden === null) return;
  throw new Error(
    `${path} has ${forbidden[0].slice(0, 120)}, which the Content-Security-Policy forbids. ` +
      "(React adds scripts when a Suspense boundary is not ready or is larger than progressiveChunkSize.)",
  );
}

/** The gallery shows made-up answers and is for development only. */
async function requireNoGallery(): Promise<void> {
  const files = (await readdir(join(dist, "assets"))).filter((name) => name.endsWith(".js"));
  if (files.length === 0) throw new Error("There is no script in dist/assets to look at.");
  const scripts = await Promise.all(files.map((name) => readFile(join(dist, "assets", name), "utf8")));
  const found = files.filter((name, index) =>
    `${name} ${scripts[index] ?? ""}`.toLowerCase().includes("gallery"),
  );
  if (found.length > 0) throw new Error(`The gallery got into the built site: ${found.join(", ")}.`);
}

/**
 * The page that opens offline at any address: the frame with the emergency signs, and the scripts, which then show the page
 * that was asked for. Made from the page for unknown addresses, which has the same frame.
 */
function shellFrom(notFound: string): string {
  const ofNoPage = once(notFound, ' data-page="/404"', "");
  const titled = once(ofNoPage, /<title>[^<]*<\/title>/, `<title>${escapeText(app.site.name)}</title>`);
  return once(titled, /(?<=<main\b[^>]*>).*(?=<\/main>)/s, `<p>${escapeText(app.site.oneMoment)}</p>`);
}

/** The manifest says in the language of the site what is installed. */
async function writeManifest(): Promise<void> {
  const file = join(dist, "manifest.webmanifest");
  const manifest: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new Error("The manifest is no object.");
  const { language: lang, name, shortName: short_name, description } = app.site;
  await write(
    file,
    `${JSON.stringify({ ...manifest, name, short_name, description, lang }, undefined, 2)}\n`,
  );
}

function fileFor(path: string): string {
  return path === "/404" ? join(dist, "404.html") : join(dist, path, "index.html");
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Replaces what must occur exactly once; a template that lost its place would give silently broken pages. */
function once(text: string, what: string | RegExp, by: string): string {
  const parts = text.split(what);
  if (parts.length !== 2)
    throw new Error(`Expected ${String(what)} once, found ${String(parts.length - 1)}.`);
  return parts.join(by);
}
