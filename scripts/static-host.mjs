/**
 * A static host for one folder: a folder's index.html, 404.html for unknown addresses, and the headers of the folder's
 * `_headers`, as common hosts read it. Plain Node; for looking at the built site, and for tests.
 */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

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

/**
 * A server, not yet listening, for the folder that `folder` names at each request. `base` is the path that the site was
 * built for, with both slashes.
 *
 * @param {() => string} folder
 * @param {string} base
 */
export function staticHost(folder, base) {
  return createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const { status, headers, body } = answerOr503(() => answer(folder(), base, url));
    response.writeHead(status, { ...headers, "Content-Length": body.byteLength });
    response.end(method === "HEAD" ? undefined : body);
  });
}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Readonly<Record<string, string>>} headers
 * @property {Buffer} body
 */

/**
 * @param {string} root
 * @param {string} base
 * @param {string} url
 * @returns {Answer}
 */
function answer(root, base, url) {
  const path = pathOf(url);
  const found = path?.startsWith(base) === true ? fileIn(root, path.slice(base.length)) : undefined;
  const file = found ?? notFoundPage(root, path?.slice(base.length) ?? "");
  return {
    status: found === undefined ? 404 : 200,
    headers: {
      "Cache-Control": "no-cache",
      ...headersFor(root, path ?? base),
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    },
    body: readFileSync(file),
  };
}

/**
 * While the site is built anew, files are missing for some seconds. That ends no server.
 *
 * @param {() => Answer} answering
 * @returns {Answer}
 */
function answerOr503(answering) {
  try {
    return answering();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      status: 503,
      headers: {
        "Cache-Control": "no-store",
        "Content-Type": "text/plain; charset=utf-8",
        "Retry-After": "5",
      },
      body: Buffer.from(`The site is not whole: is it being built? Try again in a moment.\n${why}\n`),
    };
  }
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
 * The file in `root` for a path, or undefined when there is none.
 *
 * @param {string} root
 * @param {string} path without the base
 */
function fileIn(root, path) {
  if (path.includes("\0")) return undefined;
  const file = normalize(join(root, path));
  if (file !== root && file !== root + sep && !file.startsWith(root + sep)) return undefined;
  return [file, join(file, "index.html")].find(isFile);
}

/**
 * Each language has its own page for unknown addresses in its folder.
 *
 * @param {string} root
 * @param {string} path without the base
 */
function notFoundPage(root, path) {
  const own = fileIn(root, `${path.split("/")[0] ?? ""}/404.html`);
  return own ?? join(root, "404.html");
}

/** Asking for a file inside a file throws, whatever one asks for about missing ones. @param {string} path */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The headers of every rule that matches. Hosts join the values of a header that stands in several.
 *
 * @param {string} root
 * @param {string} path
 */
function headersFor(root, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const { prefix, exact, own } of headerRulesIn(root)) {
    if (exact ? path !== prefix : !path.startsWith(prefix)) continue;
    for (const [name, value] of own) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/**
 * Reads the form that common static hosts share: a path, and below it indented `Name: value` lines.
 *
 * @param {string} root
 */
function headerRulesIn(root) {
  /** @type {{ prefix: string, exact: boolean, own: [string, string][] }[]} */
  const rules = [];
  for (const line of readFileSync(join(root, "_headers"), "utf8").split("\n")) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header === null) {
      const path = line.trim();
      if (path !== "") rules.push({ prefix: path.replace(/\*$/, ""), exact: !path.endsWith("*"), own: [] });
    } else {
      rules.at(-1)?.own.push([header[1] ?? "", header[2] ?? ""]);
    }
  }
  return rules;
}
