/** The small helpers on records and lists. */
import { isKeyOf, keysOf } from "#rules";
import { describe, expect, it } from "vitest";
import { nonEmpty } from "../../rules/engine/keys.ts";

describe("keysOf", () => {
  it("gives the keys in the order in which they were written", () => {
    expect(keysOf({ second: 2, first: 1 })).toEqual(["second", "first"]);
    expect(keysOf({})).toEqual([]);
  });
});

describe("nonEmpty", () => {
  it("gives the same list", () => {
    expect(nonEmpty(["a"])).toEqual(["a"]);
    expect(nonEmpty(["a", "b", "a"])).toEqual(["a", "b", "a"]);
  });

  it("refuses an empty list and says why", () => {
    expect(() => nonEmpty([])).toThrow(RangeError);
    expect(() => nonEmpty([])).toThrow("must not be empty");
  });
});

describe("isKeyOf", () => {
  it("knows own keys only", () => {
    expect(isKeyOf({ fever: 1 }, "fever")).toBe(true);
    expect(isKeyOf({ fever: 1 }, "rash")).toBe(false);
    for (const inherited of ["constructor", "toString", "__proto__"]) {
      expect(isKeyOf({ fever: 1 }, inherited)).toBe(false);
    }
  });
});
