/** What ships used what the oldest promised browsers do not have: a function in the plan, and a pattern in the rule book. */
import { readFileSync } from "node:fs";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import { browsersRule } from "../../scripts/browsers-rule.mjs";
import { oldestBrowsers } from "../../scripts/young-features.mjs";

function foundIn(code: string): number {
  return new Linter().verify(code, {
    plugins: { house: { rules: { browsers: browsersRule } } },
    rules: { "house/browsers": "error" },
  }).length;
}

it.each([
  "[2, 1].toSorted();",
  "'a/b'.split(/(?<=\\/)/);",
  "Object.groupBy([], String);",
  "AbortSignal.timeout(1);",
  "navigator.share({});",
  "new Set([1]).union(new Set());",
  "class A { static { A.b = 1; } }",
])("finds %s", (code) => {
  expect(foundIn(code)).toBe(1);
});

it.each([
  "[...list].sort().findLast(Boolean);",
  "structuredClone({}).at(-1);",
  "if ('share' in navigator) navigator.share({});",
  "/(?<year>\\d)(?:a|b)(?=c)(?!d)/.test('');",
])("lets %s pass", (code) => {
  expect(foundIn(code)).toBe(0);
});

it("says the same oldest browsers in the README", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replaceAll(/\s+/g, " ");
  const { chrome, firefox, safari } = oldestBrowsers;
  expect(readme).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, and Safari ${safari}`);
});
