/**
 * Builds the site once more in another folder and compares it with `dist/`, file by file. Prints one hash for the whole
 * site; fails when a file differs. Run after `npm run build`.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCopy } from "./build-copy.mjs";

const first = hashesOf(fileURLToPath(new URL("../dist", import.meta.url)));
const second = hashesOf(buildCopy("again", { languages: "all" }));
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (first.size === 0 || different.length > 0) {
  console.error(
    `Two builds differ${first.size === 0 ? ": dist/ is empty" : ""}. Is dist/ older than the sources?\n${different.join("\n")}`,
  );
  process.exit(1);
}
const all = createHash("sha256");
for (const [file, hash] of first) all.update(`${hash}  ${file}\n`);
console.log(`Two builds in two folders: the same ${first.size} files, sha256 ${all.digest("hex")}.`);

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>} file, from the folder, to its hash, in the order of the names
 */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // Compressed copies come after the build and are made from these files.
    .filter((file) => !/\.(br|gz)$/.test(file))
    .toSorted();
  return new Map(
    files.map((file) => [
      relative(folder, file).split(sep).join("/"),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}
