/** Which files the bundler made of which sources, and which of them belong together. */
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import * as z from "zod/mini";

/** Where the bundler notes the pieces, in the folder of the built site; it is no part of the site. */
export const piecesFile = "pieces.json";

const piecesSchema = z.object({
  /** The file that a page starts with. */
  entry: z.string(),
  /** By built file: what it imports at once, and the sources that it is made of. */
  files: z.record(
    z.string(),
    z.object({ imports: z.array(z.string()), sources: z.array(z.string()), lazy: z.array(z.string()) }),
  ),
});

/** The pieces of one build. Files are named from the folder of the site, sources from the project's root. */
export type Pieces = z.infer<typeof piecesSchema>;

/** Notes the pieces of a build beside them. */
export const notePieces: Plugin = {
  name: "note-pieces",
  apply: "build",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? "";
    const files: Pieces["files"] = {};
    for (const { fileName, imports, dynamicImports, moduleIds } of chunks) {
      files[fileName] = { imports, lazy: dynamicImports, sources: moduleIds.map(fromRoot) };
    }
    this.emitFile({ type: "asset", fileName: piecesFile, source: JSON.stringify({ entry, files }) });
  },
};

function fromRoot(id: string): string {
  return relative(fileURLToPath(new URL("..", import.meta.url)), id)
    .split(sep)
    .join("/");
}

/** Reads the pieces of a build. Throws when they are not there, or when pieces import each other in a circle. */
export async function readPieces(path: string): Promise<Pieces> {
  const pieces = piecesSchema.parse(JSON.parse(await readFile(path, "utf8")));
  for (const file of Object.keys(pieces.files)) requireNoCircle(pieces, file, []);
  return pieces;
}

/** The built files that these sources need before any of them can run. */
export function filesNeededBy(pieces: Pieces, sources: readonly string[]): ReadonlySet<string> {
  const needed = new Set(sources.map((source) => fileOf(pieces, source)));
  for (const file of needed) for (const other of pieces.files[file]?.imports ?? []) needed.add(other);
  return needed;
}

/** The built files of the start page. */
export function filesAtStart(pieces: Pieces): ReadonlySet<string> {
  return filesNeededBy(pieces, ["src/main.tsx"]);
}

function fileOf(pieces: Pieces, source: string): string {
  const found = Object.keys(pieces.files).find((file) => pieces.files[file]?.sources.includes(source));
  if (found === undefined) throw new Error(`The build has no piece with ${source}.`);
  return found;
}

/** In a circle, a piece would run before what it needs. */
function requireNoCircle(pieces: Pieces, file: string, before: readonly string[]): void {
  const way = [...before, file];
  if (before.includes(file)) {
    throw new Error(
      `Built pieces import each other in a circle: ${way.join(" → ")}. ` +
        "Do two groups in vite.config.ts need each other?",
    );
  }
  for (const next of pieces.files[file]?.imports ?? []) requireNoCircle(pieces, next, way);
}
