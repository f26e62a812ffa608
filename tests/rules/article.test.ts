import {
  articleParts,
  articleStatements,
  carePhases,
  causePatterns,
  decisions,
  exercises,
  guide,
  guidePageIds,
  keysOf,
  lifts,
  measures,
  painReliefSteps,
  professionals,
  questions,
  redFlags,
  type GuidePage,
  type Home,
} from "#rules";
import { describe, expect, expectTypeOf, it } from "vitest";

/** The records that each kind of home points into. */
const records = {
  exercise: exercises,
  lift: lifts,
  measure: measures,
  pattern: causePatterns,
  phase: carePhases,
  painRelief: painReliefSteps,
  redFlag: redFlags,
  question: questions,
  professional: professionals,
};

/** Whether a home is there, looked up afresh and not trusted to the compiler. */
function isThere(home: Readonly<Record<string, string>>): boolean {
  const { guide: page, section, decision } = home;
  if (page !== undefined) {
    const pages: Readonly<Record<string, GuidePage>> = guide;
    return section !== undefined && pages[page]?.sections[section] !== undefined;
  }
  if (decision !== undefined) return decisions.some(({ id }) => id === decision);
  return keysOf(records).some((kind) => {
    const id = home[kind];
    return id !== undefined && Object.hasOwn(records[kind], id);
  });
}

describe("the article", () => {
  it("is numbered from 1 without a gap, part after part", () => {
    expect(articleStatements.map(({ number }) => number)).toEqual(
      articleStatements.map((_, index) => index + 1),
    );
    const partsInOrder = [...new Set(articleStatements.map(({ part }) => part))];
    expect(partsInOrder).toEqual(keysOf(articleParts));
  });

  it("has a home for every statement, and every home is there", () => {
    const homeless = articleStatements.filter(({ carriedBy }) => !carriedBy.every((home) => isThere(home)));
    expect(homeless).toEqual([]);
    expect(articleStatements.every(({ carriedBy }) => carriedBy.length > 0)).toBe(true);
  });

  it("notices a home that is not there", () => {
    expect(isThere({ exercise: "headstand" })).toBe(false);
    expect(isThere({ guide: "form", section: "headstand" })).toBe(false);
    expect(isThere({ guide: "form" })).toBe(false);
    expect(isThere({ decision: "headstand" })).toBe(false);
    expect(isThere({ measure: "ice" })).toBe(true);
  });

  it("does not compile with a home that is not there", () => {
    expectTypeOf<{ readonly exercise: "catCow" }>().toExtend<Home>();
    expectTypeOf<{ readonly guide: "form"; readonly section: "lifts" }>().toExtend<Home>();
    expectTypeOf<{ readonly exercise: "headstand" }>().not.toExtend<Home>();
    expectTypeOf<{ readonly guide: "form"; readonly section: "patterns" }>().not.toExtend<Home>();
  });

  it("says everything once", () => {
    const said = articleStatements.map(({ says }) => says);
    expect(new Set(said).size).toBe(said.length);
  });

  it("is the reason for every movement, lift and cause pattern", () => {
    const homes = articleStatements.flatMap(({ carriedBy }) => carriedBy);
    const named = (kind: "exercise" | "lift" | "pattern"): readonly string[] =>
      homes.flatMap((home) => Object.entries(home).flatMap(([key, id]) => (key === kind ? [id] : [])));
    expect(new Set(named("exercise"))).toEqual(new Set(keysOf(exercises)));
    expect(new Set(named("lift"))).toEqual(new Set(keysOf(lifts)));
    expect(new Set(named("pattern"))).toEqual(new Set(keysOf(causePatterns)));
  });
});

describe("the words for everybody", () => {
  it("name no painkiller, because the medicine questions come first", () => {
    const everything = [
      articleStatements,
      guidePageIds.map((id) => guide[id]),
      measures,
      carePhases,
      causePatterns,
    ];
    // The id of a source may hold a name; nobody reads it.
    const words = JSON.stringify(everything, (key, value: unknown) => (key === "source" ? undefined : value));
    expect(words).not.toMatch(/ibuprofen|naproxen|diclofenac|aspirin|paracetamol|acetaminophen/i);
  });
});
