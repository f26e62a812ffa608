/**
 * The headers of `policy.ts` as hosts read them. `node --import tsx scripts/hosting.ts` writes the configuration
 * of nginx and Caddy into `hosting/`; the build writes `_headers`, which many static hosts and CDNs read, and `.htaccess`,
 * which Apache reads, beside the pages. `base` is the folder of the site on its host, with both slashes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { askFile, statusFile, workerFile } from "./fresh-files.mjs";
import { folders, frameAncestors, headerRules, type HeaderRule } from "./policy.ts";
import { base } from "./site.ts";

/** `_headers`: a path, and below it its headers. */
export function headersFile(base: string, ancestors: string): string {
  return headerRules(ancestors)
    .map(({ path, headers }) => [base + path, ...lines(headers, (name, value) => `  ${name}: ${value}`)])
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/**
 * `.htaccess`: Apache finds it in the folder of the site. It sends a page without a slash at the end of its address, never
 * the list of a folder, and asks for no more than the override classes FileInfo and Indexes.
 */
export function apacheFile(base: string, ancestors: string): string {
  const setting = (how: string) => (name: string, value: string) => `Header always ${how} ${name} "${value}"`;
  const block = (condition: string, inside: readonly string[]) => [
    `<If "${condition}">`,
    ...inside.map((line) => `  ${line}`),
    "</If>",
  ];
  const [everywhere, ...others] = headerRules(ancestors);
  return [
    "# Written by `npm run build` from scripts/policy.ts. Change it there.",
    "# Apache 2.4 reads it where AllowOverride allows FileInfo and Indexes; it needs mod_headers, mod_rewrite, mod_dir and mod_mime.",
    "",
    "DirectoryIndex index.html",
    "DirectorySlash Off",
    "AddType application/manifest+json .webmanifest",
    "AddType text/javascript .js",
    "",
    `# ${everywhere.about}`,
    ...lines(everywhere.headers, setting("set")),
    'Header always set Cache-Control "no-cache"',
    ...others.flatMap(({ path, about, headers }) => [
      "",
      `# ${about}`,
      ...(path.endsWith("*")
        ? // The answer that there is no such file must not be kept for a year.
          block(`%{REQUEST_URI} =~ m#^${base}${path.slice(0, -1)}# && -f %{REQUEST_FILENAME}`, [
            ...lines(headers, setting("set")),
          ])
        : block(`%{REQUEST_URI} == '${base}${path}'`, [...lines(headers, setting("add"))])),
    ]),
    "",
    ...folders.flatMap((folder) => {
      const page = [`ErrorDocument 404 ${base}${folder}404.html`];
      return folder === "" ? page : block(`%{REQUEST_URI} =~ m#^${base}${folder}#`, page);
    }),
    "",
    "RewriteEngine On",
    `RewriteBase ${base}`,
    "RewriteCond %{REQUEST_FILENAME}/index.html -f",
    "RewriteRule ^(.*[^/])$ $1/index.html [L]",
    "RewriteCond %{REQUEST_FILENAME} -d",
    "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
    "RewriteRule ^ - [R=404,L]",
    "",
    "<IfModule mod_filter.c>",
    "  <IfModule mod_deflate.c>",
    "    AddOutputFilterByType DEFLATE text/html text/javascript text/plain application/json application/manifest+json image/svg+xml",
    "  </IfModule>",
    "</IfModule>",
    "",
  ].join("\n");
}

/** The configuration for each web server, by file name. */
export function serverFiles(base: string, ancestors: string): Readonly<Record<string, string>> {
  const rules = headerRules(ancestors);
  return { "nginx.conf": nginx(base, rules), Caddyfile: caddy(base, rules) };
}

/** The files that are always sent as they stand, from the folder of the site. */
const fresh = [statusFile, ...folders.flatMap((folder) => [folder + askFile, folder + workerFile])];

const written = "Written by `npm run hosting` from scripts/policy.ts. Change it there.";

/** In the file of a host whose site stands in a folder. */
function inFolder(base: string): readonly string[] {
  return base === "/" ? [] : [`# The site stands in the folder ${base} below root.`];
}

/** nginx forgets the headers of a server in a location that sets its own, so each location gets all of its headers. */
function nginx(base: string, rules: readonly HeaderRule[]): string {
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
    ...inFolder(base),
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
      ...fresh.flatMap((path) => [...location(`= ${base}${path}`, path, "gzip_static off;", askAgain), ""]),
      ...folders.flatMap((folder) => [
        "",
        ...location(
          base + folder,
          "",
          `error_page 404 ${base}${folder}404.html;`,
          "try_files $uri $uri/index.html =404;",
          askAgain,
        ),
        "",
        ...location(`= ${base}${folder}404.html`, "", "internal;", askAgain),
        "",
        ...location(
          `= ${base}${folder}manifest.webmanifest`,
          "",
          "types {}",
          "default_type application/manifest+json;",
          askAgain,
        ),
        "",
        ...location(
          `${base}${folder}assets/`,
          `${folder}assets/*`,
          `error_page 404 ${base}${folder}404.html;`,
          "try_files $uri =404;",
        ),
      ]),
    ].map((line) => (line === "" ? "" : `  ${line}`)),
    "}",
    "",
  ].join("\n");
}

function caddy(base: string, rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ path, about, headers }) => [
    `# ${about}`,
    ...matcher(base, path),
    ...lines(headers, (name, value) => `\t+${name} "${value}"`),
    "}",
    "",
  ]);
  return [
    `# ${written}`,
    "# A host changes two lines: the address, which also brings TLS when it is a name, and root.",
    ...inFolder(base),
    ":80 {",
    ...[
      "root * /srv/upper-back-check",
      "",
      ...blocks,
      "# Of files named by their content only those that are there may be kept without asking.",
      "@pages not {",
      `\tpath ${folders.map((folder) => `${base}${folder}assets/*`).join(" ")}`,
      "\tfile",
      "}",
      'header @pages +Cache-Control "no-cache"',
      ...folders.map(
        (folder) => `header ${base}${folder}manifest.webmanifest Content-Type "application/manifest+json"`,
      ),
      "",
      "try_files {path} {path}/index.html",
      "",
      "# These are always sent as they stand: somebody may have to edit them in a hurry.",
      `@fresh path ${fresh.map((path) => base + path).join(" ")}`,
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
          `\thandle ${base}${folder}* {`,
          `\t\trewrite * ${base}${folder}404.html`,
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
function matcher(base: string, path: string): readonly string[] {
  if (path === "*") return ["header {"];
  const name = `@${path.replaceAll(/\W/g, "")}`;
  return [`${name} {`, `\tpath ${base}${path}`, "\tfile", "}", `header ${name} {`];
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
  for (const [name, text] of Object.entries(serverFiles(base, frameAncestors()))) {
    await writeFile(new URL(name, folder), text);
  }
}
