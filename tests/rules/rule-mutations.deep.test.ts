/** No wrong copy of the rules passes for the rules: stories, oracle and laws find each mistake in the data. */
import { upperBack } from "#rules";
import { describe, expect, it, vi } from "vitest";
import { judgedBy, judgedByAny } from "../mutation/judges.ts";
import { sameInEffect } from "../mutation/same-in-effect.ts";
import { ruleMutants } from "../mutation/rule-mutations.ts";

vi.setConfig({ testTimeout: 10 * 60_000 });

const mutants = ruleMutants();

describe("a wrong copy of the rules", () => {
  it("is made in hundreds of ways, each with a name of its own", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(300);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it("is found by a story, by the oracle or by a law, unless it changes nothing", () => {
    const unnoticed = mutants.filter((mutant) => judgedByAny(mutant) === undefined);
    expect(unnoticed.map(({ name }) => name).sort()).toEqual(
      sameInEffect.flatMap(({ names }) => names).sort(),
    );
  });
});

it("finds nothing wrong with the rules themselves", () => {
  const itself = {
    kind: "drop a rule",
    name: "nothing",
    ruleSet: upperBack,
    touches: ["fever", "onset"],
  } as const;
  expect(judgedBy(itself)).toEqual([]);
});
