/** The nearest word, against the definition of the distance between two words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/session/nearest.ts";

/**
 * The fewest changes that make one word of the other, as the distance is defined: what it takes to match the last
 * letters, and the rest. Far too slow for long words.
 */
function fewestChanges(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    fewestChanges(restOfA, b) + 1,
    fewestChanges(a, restOfB) + 1,
    fewestChanges(restOfA, restOfB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? fewestChanges(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

/** Few letters, so that words resemble each other and letters change places. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

describe("the nearest word", () => {
  it("has the fewest changes of all, and is the first of those", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), (written, candidates) => {
        const changes = candidates.map((candidate) => fewestChanges(written, candidate));
        const fewest = Math.min(...changes);
        const expected = fewest <= 2 ? candidates[changes.indexOf(fewest)] : undefined;
        expect(nearest(written, candidates)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["two changes in a short word", "fev", "fever", "fever"],
    ["no more than two in a short word", "fe", "fever", undefined],
    ["a third of a longer word", "abcdefghi", "abcdefxyz", "abcdefxyz"],
    ["no more than a third of a longer word", "abcdefghi", "abcdewxyz", undefined],
    ["three letters more than a longer word", "abcdefghi", "abcdefghijkl", "abcdefghijkl"],
    ["not four letters more than a longer word", "abcdefghi", "abcdefghijklm", undefined],
    ["two letters that have changed places", "abdcef", "abcdef", "abcdef"],
  ])("may have %s", (_, written, candidate, expected) => {
    expect(nearest(written, [candidate])).toBe(expected);
  });
});
