/**
 * The headers of `policy.ts` as hosts read them. `node --import tsx scripts/hosting.ts` writes the configuration
 * of nginx and Caddy into `hosting/`; the build writes `_headers`, which many static hosts and CDNs read, beside the pages.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { askFile, statusFile, workerFile } from "./fresh-files.mjs";
import { folders, frameAncestors, headerRules, type HeaderRule } from "./policy.ts";

/** `_headers`: a path, and below it its headers. `base` is the folder of the site on its host, with both slashes. */
export function headersFile(base: string, ancestors: string): string {
  return headerRules(ancestors)
    .map(({ path, headers }) => [base + path, ...lines(headers, (name, value) => `  ${name}: ${value}`)])
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** The configuration for each web server, by file name. */
export function serverFiles(ancestors: string): Readonly<Record<string, string>> {
  const rules = headerRules(ancestors);
  return { "nginx.conf": nginx(rules), Caddyfile: caddy(rules) };
}

/** The files that are always sent as they stand, from the folder of the site. */
const fresh = [statusFile, ...folders.flatMap((folder) => [folder + askFile, folder + workerFile])];

const written = "Written by `npm run hosting` from scripts/policy.ts. Change it there.";

/** nginx forgets the headers of a server in a location that sets its own, so each location gets all of its headers. */
function nginx(rules: readonly HeaderRule[]): string {
  const headersOf = (path: string): readonly string[] =>
    rules
      .filter((rule) => rule.path === "*" || rule.path === path)
      .flatMap(({ headers }) => lines(headers, (name, value) => `add_header ${name} "${value}" always;`));
  const location = (match: string, path: string, ...others: readonly string[]): readonly string[] => [
    `location ${match} {`,
    ...[...others, ...headersOf(path)].map((line) => `  ${line}`),
    "}",
  ];
  const askAgain = 'add_header Cache-Control "no-cache" always;';
  return [
    `# ${written}`,
    "# Belongs inside http { }. A host changes four lines: listen, server_name, root, and access_log if it wants one.",
    "# TLS is not set here; service workers, and so working offline, need it everywhere but on localhost.",
    "server {",
    ...[
      "listen 80;",
      "server_name _;",
      "root /srv/upper-back-check;",
      "access_log off;",
      "server_tokens off;",
      "",
      "# `npm run compress` puts a .gz and a .br beside each file but a few. With nginx's Brotli module add: brotli_static on;",
      "gzip_static on;",
      "gzip_vary on;",
      "",
      "# These are always sent as they stand: somebody may have to edit them in a hurry.",
      ...fresh.flatMap((path) => [...location(`= /${path}`, path, "gzip_static off;", askAgain), ""]),
      ...folders.flatMap((folder) => [
        "",
        ...location(
          `/${folder}`,
          "",
          `error_page 404 /${folder}404.html;`,
          "try_files $uri $uri/index.html =404;",
          askAgain,
        ),
        "",
        ...location(`= /${folder}404.html`, "", "internal;", askAgain),
        "",
        ...location(
          `= /${folder}manifest.webmanifest`,
          "",
          "types {}",
          "default_type application/manifest+json;",
          askAgain,
        ),
        "",
        ...location(
          `/${folder}assets/`,
          `${folder}assets/*`,
          `error_page 404 /${folder}404.html;`,
          "try_files $uri =404;",
        ),
      ]),
    ].map((line) => (line === "" ? "" : `  ${line}`)),
    "}",
    "",
  ].join("\n");
}

function caddy(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ path, about, headers }) => [
    `# ${about}`,
    ...matcher(path),
    ...lines(headers, (name, value) => `\t+${name} "${value}"`),
    "}",
    "",
  ]);
  return [
    `# ${written}`,
    "# A host changes two lines: the address, which also brings TLS when it is a name, and root.",
    ":80 {",
    ...[
      "root * /srv/upper-back-check",
      "",
      ...blocks,
      `@pages not path ${folders.map((folder) => `/${folder}assets/*`).join(" ")}`,
      'header @pages +Cache-Control "no-cache"',
      ...folders.map(
        (folder) => `header /${folder}manifest.webmanifest Content-Type "application/manifest+json"`,
      ),
      "",
      "try_files {path} {path}/index.html",
      "",
      "# These are always sent as they stand: somebody may have to edit them in a hurry.",
      `@fresh path ${fresh.map((path) => `/${path}`).join(" ")}`,
      "file_server @fresh",
      "",
      "# `npm run compress` puts a .gz and a .br beside each other file.",
      "file_server {",
      "\tprecompressed br gzip",
      "}",
      "",
      "handle_errors {",
      // The first block that matches is the one that counts, and the longest path comes first.
      ...folders
        .toReversed()
        .flatMap((folder) => [
          `\thandle /${folder}* {`,
          `\t\trewrite * /${folder}404.html`,
          "\t\tfile_server",
          "\t}",
        ]),
      "}",
    ].map((line) => (line === "" ? "" : `\t${line}`)),
    "}",
    "",
  ].join("\n");
}

/** A header for a folder is for the files that are there: the answer that there is none must not be kept for a year. */
function matcher(path: string): readonly string[] {
  if (path === "*") return ["header {"];
  const name = `@${path.replaceAll(/\W/g, "")}`;
  return [`${name} {`, `\tpath /${path}`, "\tfile", "}", `header ${name} {`];
}

function lines(
  headers: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
): readonly string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../hosting/", import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(serverFiles(frameAncestors()))) {
    await writeFile(new URL(name, folder), text);
  }
}
