/** No file needs itself by way of others, so that each can be read after those it imports; types count too. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Which files each file imports, by their paths from the project's root. */
type Imports = ReadonlyMap<string, readonly string[]>;

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the imports of the whole tree", () => {
  const imports = importsOf(["rules", "src", "cli", "proof", "bench", "scripts", "tests"].flatMap(sourcesIn));

  it("are read, with those of types and those through the door of the rules", () => {
    expect(imports.size).toBeGreaterThan(500);
    expect(imports.get("rules/upper-back/questions/index.ts")).toContain(
      "rules/upper-back/questions/question.ts",
    );
    expect(imports.get("cli/respond.ts")).toContain("rules/index.ts");
    expect(imports.get("src/session/session.ts")?.length).toBeGreaterThan(0);
  });

  it("go round in no circle", () => {
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe("a circle", () => {
  it("is found however long the way round is, with all that stands in it", () => {
    const round = new Map([
      ["door", ["a"]],
      ["a", ["b", "leaf"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["leaf", []],
    ]);
    expect(circlesIn(round)).toEqual([["a", "b", "c"]]);
  });

  it("is also a file that imports itself", () => {
    expect(circlesIn(new Map([["a", ["a"]]]))).toEqual([["a"]]);
  });

  it("is none where two ways lead to the same file", () => {
    expect(circlesIn(new Map(Object.entries({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })))).toEqual([]);
  });
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function importsOf(files: readonly string[]): Imports {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
      const targets = importedFiles.map(({ fileName }) =>
        fileName === "#rules" ? "rules/index.ts" : posix.join(posix.dirname(file), fileName),
      );
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
}

/** The files of each circle, sorted: those from which a way leads back to themselves. */
function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const circles = [...reached].map(([file, others]) =>
    [...others].filter((other) => reached.get(other)?.has(file) === true).sort(),
  );
  return [...new Map(circles.filter(({ length }) => length > 0).map((one) => [one.join(), one])).values()];
}

/** Every file that `file` leads to; itself only when a way leads back. */
function reachedFrom(file: string, imports: Imports): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return found;
}
