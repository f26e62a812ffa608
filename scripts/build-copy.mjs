/**
 * Builds the site from a copy of its sources in another folder, as another machine would: to see that a build depends on
 * nothing but the sources, and to have a second version beside the first. Plain Node.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = [
  "src",
  "rules",
  "scripts",
  "public",
  "tests",
  "index.html",
  "LICENSE",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
];

/**
 * The folder with the site, built from a copy named `name`. `changes` are replacements in files of the copy, each of
 * which must find its text exactly once; `environment` is what the build is told; other languages are built on demand.
 *
 * @param {string} name
 * @param {{ changes?: readonly { file: string, from: string, to: string }[], environment?: Readonly<Record<string, string>>, languages?: "all" | "English" }} [how]
 * @returns {string}
 */
export function buildCopy(name, { changes = [], environment = {}, languages = "English" } = {}) {
  const copy = join(root, ".cache/copies", name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const source of sources.filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, source), join(copy, source), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(copy, file), "utf8");
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${from} ${parts.length - 1} times.`);
    writeFileSync(join(copy, file), parts.join(to));
  }
  for (const step of buildSteps().filter((one) => languages === "all" || one !== "build:languages")) {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", step], {
      cwd: copy,
      env: { ...process.env, BASE_PATH: "/", FRAME_ANCESTORS: "", SITE_ADDRESS: "", ...environment },
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm run ${step} failed in a copy:\n${stdout}\n${stderr}`);
  }
  return join(copy, "dist");
}

/** The steps of `npm run build`, without the set-up before them. */
function buildSteps() {
  /** @type {{ scripts: { build: string } }} */
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return [...scripts.build.matchAll(/npm run ([\w:]+)/g)].map(([, step]) => step ?? "");
}
