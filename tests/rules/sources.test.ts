/** Each source is shown somewhere, and is fit to be shown. */
import * as rules from "#rules";
import { keysOf, sources, type Source } from "#rules";
import { expect, it } from "vitest";

/** Every text that stands in the field `source` or in a list of sources of any exported record. */
function cited(value: unknown, found: Set<string>, seen = new Set<unknown>()): Set<string> {
  if (typeof value !== "object" || value === null || value === sources || seen.has(value)) return found;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    const texts: readonly unknown[] = Array.isArray(part) ? part : [part];
    if (key.startsWith("source")) for (const text of texts) if (typeof text === "string") found.add(text);
    cited(part, found, seen);
  }
  return found;
}

it("is cited at least once; what nobody cites is not kept", () => {
  const found = cited(rules, new Set());
  expect(found.size).toBeGreaterThan(100);
  expect(keysOf(sources).filter((key) => !found.has(key))).toEqual([]);
});

it.each(keysOf(sources))("%s names who says it, what it is called, and where", (key) => {
  const source: Source = sources[key];
  expect(source.organization).not.toBe("");
  expect(source.title).not.toBe("");
  expect(URL.canParse(source.url)).toBe(true);
});
