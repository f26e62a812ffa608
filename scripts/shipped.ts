/** Which packages of others are in the scripts of the built site, from the bundler's own list of what it put in. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { languages } from "../src/words/languages.ts";
import { piecesFile, readPieces } from "./pieces.ts";
import { root } from "./site.ts";

/** A package with code in the built site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it, in SPDX words. */
  readonly license: string;
  /** Where its files are. */
  readonly folder: string;
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Code that the build tools add themselves, and the one that brings it: helpers for older browsers are inside the bundler. */
const added = [
  { begins: "\0rolldown/", place: "node_modules/rolldown/" },
  { begins: "\0@oxc-project+runtime@", place: "node_modules/rolldown/" },
  { begins: "\0vite/", place: "node_modules/vite/" },
] as const;

/**
 * The packages of every language that is built, by their names.
 *
 * @throws when there is no build, or a source in it is neither ours nor of a package
 */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  const folders = Object.values(languages).map((one) => join(root, ".cache", one.folder, piecesFile));
  const built = await Promise.all(folders.filter((file) => existsSync(file)).map(readPieces));
  const sources = built.flatMap(({ files }) => Object.values(files).flatMap((file) => file.sources));
  const places = new Set(sources.flatMap((source) => packageOf(source)));
  if (places.size === 0) throw new Error("There is no build to look at: run `npm run build` first.");
  return [...places]
    .map((place): ShippedPackage => {
      const folder = join(root, place);
      return { ...manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))), folder };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The folder of the package that a source is of; none for our own. */
function packageOf(source: string): readonly string[] {
  const place =
    added.find(({ begins }) => source.startsWith(begins))?.place ??
    /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(source)?.[0];
  if (place !== undefined) return [place];
  if (/^(?:src|rules)\/|^index\.html$/.test(source)) return [];
  throw new Error(`The build holds ${JSON.stringify(source)}, and nobody knows whose that is.`);
}
