/**
 * Serves `dist/` as a static host would: a folder's index.html, 404.html for unknown addresses, and the headers of
 * `dist/_headers`. Prints the address.
 *
 * PORT: the port; without it, the first free one from 4173 on. SERVE_HOST: the address to listen on; without
 * it, this machine only. BASE_PATH: the path that the site was built for.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const base = process.env["BASE_PATH"] ?? "/";
const host = process.env["SERVE_HOST"] ?? "127.0.0.1";
const wishedPort = process.env["PORT"];
const firstPort = 4173;

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

if (!existsSync(join(dist, "404.html"))) {
  console.error("There is nothing to serve yet: run `npm run build` first.");
  process.exit(1);
}
const headerRules = readHeaderRules();

const server = createServer((request, response) => {
  const { method = "GET", url = "/" } = request;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOf(url);
  const found = path === undefined ? undefined : fileFor(path);
  const file = found ?? join(dist, "404.html");
  const headers = {
    "Cache-Control": "no-cache",
    ...headersFor(path ?? base),
    "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
  };
  const body = readFileSync(file);
  response.writeHead(found === undefined ? 404 : 200, { ...headers, "Content-Length": body.byteLength });
  response.end(method === "HEAD" ? undefined : body);
});

server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  const port = lastTried;
  if (error.code === "EADDRINUSE" && wishedPort === undefined && port < firstPort + 100) listen(port + 1);
  else throw error;
});
server.on("listening", () => {
  console.log(`Upper Back Check: http://${host}:${lastTried}${base}`);
});

let lastTried = 0;
listen(wishedPort === undefined ? firstPort : Number(wishedPort));

/** @param {number} port */
function listen(port) {
  lastTried = port;
  server.listen(port, host);
}

/**
 * The decoded path of an address, or undefined when it is malformed.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return undefined;
  }
}

/**
 * The file in `dist/` for a path, or undefined when there is none.
 *
 * @param {string} path
 */
function fileFor(path) {
  if (!path.startsWith(base) || path.includes("\0")) return undefined;
  const file = normalize(join(dist, path.slice(base.length)));
  if (file !== dist && !file.startsWith(dist + sep)) return undefined;
  return [file, join(file, "index.html")].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
}

/**
 * The headers of every rule of `_headers` that matches, later rules last.
 *
 * @param {string} path
 */
function headersFor(path) {
  const matching = headerRules.filter(({ prefix, exact }) =>
    exact ? path === prefix : path.startsWith(prefix),
  );
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}

/** Reads the form that common static hosts share: a path, and below it indented `Name: value` lines. */
function readHeaderRules() {
  /** @type {{ prefix: string, exact: boolean, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of readFileSync(join(dist, "_headers"), "utf8").split("\n")) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header === null) {
      const path = line.trim();
      if (path !== "")
        rules.push({ prefix: path.replace(/\*$/, ""), exact: !path.endsWith("*"), headers: [] });
    } else {
      rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
    }
  }
  return rules;
}
