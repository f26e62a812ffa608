/**
 * Makes sure that what the other commands need is there, and installs what is missing. Plain Node without
 * dependencies, because it runs before they exist. Silent when there is nothing to do; prints to standard error
 * only, so that the output of the command that follows stays clean.
 *
 * `node scripts/setup.mjs`            Node version and npm packages
 * `node scripts/setup.mjs --browser`  a Chromium for the tests as well
 * `node scripts/setup.mjs --engines`  Firefox and WebKitGTK as well
 * `node scripts/setup.mjs --servers`  nginx, Caddy and Apache for the tests of their configuration as well
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { enginePackages, findEngine } from "./find-engines.mjs";
import { findServer, servers } from "./find-server.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const engines = /** @type {const} */ (["firefox", "webkit"]);
const oldestNode = { major: 20, minor: 19 };

requireNode();
installPackages();
if (process.argv.includes("--browser")) installBrowser();
if (process.argv.includes("--engines")) for (const engine of engines) installEngine(engine);
if (process.argv.includes("--servers")) for (const server of servers) installServer(server);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const tooOld = major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor);
  if (tooOld) {
    fail(
      `This needs Node ${oldestNode.major}.${oldestNode.minor} or newer, and this is Node ${process.versions.node}.`,
      "Install a newer Node, for example with your version manager, and run the command again.",
    );
  }
}

function installPackages() {
  if (packagesAreInstalled()) return;
  say("Installing the npm packages of package-lock.json …");
  // Without --include=dev nothing could be built where NODE_ENV is "production".
  if (npm("ci", "--include=dev", "--no-audit", "--no-fund") && packagesAreInstalled()) return;
  fail(
    "The npm packages could not be installed.",
    "Check the connection to your npm registry, then run `npm ci` to see the whole error.",
  );
}

/** Whether node_modules holds exactly the locked versions, going by the record that npm keeps inside it. */
function packagesAreInstalled() {
  const locked = packagesIn(`${root}package-lock.json`);
  const installed = packagesIn(`${root}node_modules/.package-lock.json`);
  if (locked === undefined)
    fail("package-lock.json is missing or damaged.", "Get it back from the repository.");
  if (installed === undefined) return false;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path];
    // Optional packages are builds for other systems, which npm leaves out.
    if (found === undefined) return path === "" || optional === true;
    return path === "" || (found.version === version && existsSync(`${root}${path}/package.json`));
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function installBrowser() {
  if (found(findBrowser) !== undefined) return;
  if (process.platform === "linux" && isThere("apt-get")) {
    say("No Chromium found. Installing Debian's with apt-get …");
    // Debian's Chromium comes without fonts, and a page without fonts cannot be looked at.
    aptInstall("chromium", "fonts-liberation");
    if (found(findBrowser) !== undefined) return;
  }
  say("No Chromium found. Asking Playwright to download one …");
  show(process.execPath, `${root}node_modules/@playwright/test/cli.js`, "install", "chromium");
  if (found(findBrowser) !== undefined) return;
  fail(
    "The tests need a Chromium, and none could be found or installed.",
    "Install Chromium or Google Chrome (on Debian as root: `apt-get install chromium`),",
    "or set CHROMIUM_PATH to the program if it is in an unusual place.",
  );
}

/** Outside CI the journeys in an engine that cannot be had are left out, and this says so. @param {typeof engines[number]} engine */
function installEngine(engine) {
  if (found(() => findEngine[engine]()) !== undefined) return;
  const packages = enginePackages[engine];
  if (process.platform === "linux" && isThere("apt-get")) {
    say(`No ${engine} found. Installing Debian's with apt-get …`);
    // What WebKitGTK draws and plays with, its packages only recommend.
    aptInstallAs("--install-recommends", packages);
    if (found(() => findEngine[engine]()) !== undefined) return;
  }
  const missing = `No ${engine} for the tests: it could not be found or installed (Debian: ${packages.join(", ")}).`;
  if (process.env["CI"] !== undefined) fail(missing);
  say(`${missing} Its journeys are skipped.`);
}

/** @param {import("./find-server.mjs").Server} server */
function installServer(server) {
  if (found(() => findServer(server)) !== undefined) return;
  if (process.platform === "linux" && isThere("apt-get")) {
    say(`No ${server} found. Installing Debian's with apt-get …`);
    // RUNLEVEL keeps Debian from starting the server: the test starts its own.
    aptInstall(server);
    if (found(() => findServer(server)) !== undefined) return;
  }
  fail(
    `The tests of the configuration for ${server} need it, and it could not be found or installed.`,
    `Install it (on Debian as root: \`apt-get install ${server}\`), or set ${server.toUpperCase()}_PATH if it is in an unusual place.`,
  );
}

/** @param {string[]} packages */
function aptInstall(...packages) {
  aptInstallAs("--no-install-recommends", packages);
}

/**
 * @param {"--install-recommends" | "--no-install-recommends"} how
 * @param {readonly string[]} packages
 */
function aptInstallAs(how, packages) {
  const apt = ["apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0"];
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const environment = ["env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1"];
  const aptGet = (/** @type {string[]} */ ...words) => show(...asRoot, ...environment, ...apt, ...words);
  if (aptGet("update")) aptGet("install", how, ...packages);
}

/**
 * What a search finds.
 *
 * @template T
 * @param {() => T} search
 */
function found(search) {
  try {
    return search();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Runs npm: the one that started us when there is one, which also avoids npm.cmd on Windows. */
function npm(/** @type {string[]} */ ...words) {
  const own = process.env["npm_execpath"];
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return show(process.execPath, own, ...words);
  const shell = process.platform === "win32";
  return spawnSync("npm", words, { cwd: root, stdio: ["ignore", 2, 2], shell }).status === 0;
}

/** @param {string} program */
function isThere(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Runs a program with its output on our standard error; whether it succeeded. */
function show(/** @type {string[]} */ ...command) {
  const [program = "", ...words] = command;
  return spawnSync(program, words, { cwd: root, stdio: ["ignore", 2, 2] }).status === 0;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @param {string[]} lines
 * @returns {never}
 */
function fail(...lines) {
  say(lines.join("\n"));
  process.exit(1);
}
