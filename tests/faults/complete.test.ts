/** Every fault of the table has exactly one test, in the file that the table names. */
import { existsSync, readFileSync } from "node:fs";
import { keysOf } from "#rules";
import { expect, it } from "vitest";
import { faultName, faults } from "./faults.ts";

/** How a test takes the name of its fault. */
const named = /\b(?:it|test|base)\(faultName\("(\w+)"\)/g;

it("each fault has a test, in the file that is named, and there are at least 40", () => {
  const files = [...new Set(keysOf(faults).map((id): string => faults[id].shownIn))];
  const tested = files.flatMap((file) => {
    expect(existsSync(file), file).toBe(true);
    return [...readFileSync(file, "utf8").matchAll(named)].map(([, id]) => `${id ?? ""} in ${file}`);
  });
  const listed = keysOf(faults).map((id) => `${id} in ${faults[id].shownIn}`);
  expect(tested.toSorted()).toEqual(listed.toSorted());
  expect(listed.length).toBeGreaterThanOrEqual(40);
});

it("no two faults have the same name", () => {
  expect(new Set(keysOf(faults).map(faultName)).size).toBe(keysOf(faults).length);
});
