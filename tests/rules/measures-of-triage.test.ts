/** The six measures against small examples that were worked out by hand. */
import { describe, expect, it } from "vitest";
import { capabilityComparison, triageMeasures, type Case } from "../../rules/rule-book/accuracy.ts";

const levels = ["now", "today", "later"] as const;
type Level = (typeof levels)[number];

const sent = (expected: Level, given: Level | undefined): Case<Level> => ({ expected, given });

/** Two right, one too urgent by one level, one too urgent by two, one too mild, one without advice. */
const mixed = [
  sent("now", "now"),
  sent("later", "later"),
  sent("today", "now"),
  sent("later", "now"),
  sent("now", "today"),
  sent("today", undefined),
];

describe("the measures of one check", () => {
  const measures = triageMeasures(levels, mixed);

  it("count right advice among all advice, and leave out cases without any", () => {
    expect(measures.accuracy).toEqual({ count: 2, of: 5 });
  });

  it("count right advice for each level, the most urgent first", () => {
    expect(measures.accuracyByLevel).toEqual([
      { level: "now", count: 1, of: 2 },
      { level: "today", count: 0, of: 1 },
      { level: "later", count: 1, of: 2 },
    ]);
  });

  it("call advice safe that is right or more urgent", () => {
    expect(measures.safety).toEqual({ count: 4, of: 5 });
  });

  it("count the cases with any advice", () => {
    expect(measures.comprehensiveness).toEqual({ count: 5, of: 6 });
  });

  it("count the too urgent ones among the wrong ones", () => {
    expect(measures.overTriage).toEqual({ count: 2, of: 3 });
  });

  it("have nothing to divide when no case was wrong", () => {
    expect(triageMeasures(levels, [sent("now", "now")]).overTriage).toEqual({ count: 0, of: 0 });
    expect(triageMeasures(levels, []).accuracy).toEqual({ count: 0, of: 0 });
  });
});

describe("the comparison of checks", () => {
  it("rewards what few solve, and counts against what many solve", () => {
    // Case 1 is solved by both, case 2 by the first alone: (0 + 1/2) / 2 and (0 - 1/2) / 2, stretched to 0 to 100.
    const first = [sent("now", "now"), sent("later", "later")];
    const second = [sent("now", "now"), sent("later", "now")];
    expect(capabilityComparison([first, second])).toEqual([62.5, 37.5]);
  });

  it("is 50 for all when all give the same advice", () => {
    expect(capabilityComparison([mixed, mixed])).toEqual([50, 50]);
  });

  it("leaves out cases without advice, and scores no check that gave none", () => {
    // The first did one of two cases; it alone solved it. The third never answers and changes nothing.
    const first = [sent("now", "now"), sent("later", undefined)];
    const second = [sent("now", "today"), sent("later", "later")];
    const silent = [sent("now", undefined), sent("later", undefined)];
    expect(capabilityComparison([first, second, silent])).toEqual([75, 37.5, undefined]);
  });

  it("refuses to score a check by itself, or checks that did other cases", () => {
    expect(() => capabilityComparison([mixed])).toThrow(RangeError);
    expect(() => capabilityComparison([mixed, mixed.slice(1)])).toThrow(RangeError);
  });
});
