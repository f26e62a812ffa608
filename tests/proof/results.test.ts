/** The written results of the proof are those of the present rules, and each example still holds in the engine. */
import {
  enableWhen,
  exclusionRules,
  isAnswers,
  isKeyOf,
  redFlags,
  ruleSetVersion,
  triage,
  type Answers,
  type Condition,
  type QuestionId,
} from "#rules";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parseResults, type LeafPair } from "../../proof/results-format.ts";
import { ruleDataHash } from "../../proof/rule-data.ts";
import { statements } from "../../proof/statements/index.ts";
import { upperBackSubject } from "../../proof/subject.ts";
import { walk } from "../../proof/walk.ts";
import { stateOf, truthOf } from "../../rules/engine/evaluate.ts";

vi.setConfig({ testTimeout: 120_000 });

const written: unknown = JSON.parse(readFileSync("proof/results.json", "utf8"));
const results = parseResults(written);

function answersOf(set: Readonly<Record<string, string>>): Answers {
  if (!isAnswers(set)) throw new TypeError(`Not answers of this check: ${JSON.stringify(set)}`);
  return set;
}

function conditionOf({ owner: { kind, id } }: LeafPair): Condition<QuestionId> | undefined {
  switch (kind) {
    case "rule":
      return isKeyOf(redFlags, id) ? redFlags[id].when : undefined;
    case "enableWhen":
      return isKeyOf(enableWhen, id) ? enableWhen[id] : undefined;
    case "exclusion":
      return isKeyOf(exclusionRules, id) ? exclusionRules[id].when : undefined;
  }
}

describe("the results of the proof", () => {
  it("are those of the present rules", () => {
    const stale = "The rules have changed since they were proven: run `npm run prove`.";
    expect(results.ruleDataHash, stale).toBe(ruleDataHash());
    expect(results.ruleSetVersion, stale).toBe(ruleSetVersion.version);
  });

  it("say that every statement is proven, and that every broken twin was noticed", () => {
    expect(results.statements.map(({ id, result }) => [id, result])).toEqual(
      statements.map(({ id }) => [id, "proven"]),
    );
    expect(results.statements.map(({ twins }) => twins.map(({ sentence }) => sentence))).toEqual(
      statements.map(({ twins }) => twins.map(({ sentence }) => sentence)),
    );
  });

  it("hold an example for each rule, and each example gives its level", () => {
    for (const { id, level, changes } of results.examples) {
      expect(triage(answersOf(walk(upperBackSubject, changes))), id).toMatchObject({
        status: "decided",
        disposition: level,
      });
    }
    const present = results.examples.filter(({ kind }) => kind === "rulePresent").map(({ id }) => id);
    expect(present).toEqual(Object.keys(redFlags));
  });

  it("hold two sets for each part of a condition, of which only one makes it hold", () => {
    for (const pair of results.leaves) {
      const condition = conditionOf(pair);
      if (condition === undefined) throw new Error(`There is no ${pair.owner.kind} “${pair.owner.id}”.`);
      const truthWith = (option: string) =>
        truthOf(
          condition,
          stateOf<QuestionId>(
            { enableWhen },
            answersOf({ ...results.baseline, ...pair.changes, [pair.question]: option }),
          ),
        );
      expect(truthWith(pair.yes), pair.owner.id).toBe("yes");
      // A question that is asked only because another part is not sure can settle the condition, and never rule it out.
      expect(pair.question in enableWhen ? ["no", "unknown"] : ["no"], pair.owner.id).toContain(
        truthWith(pair.no),
      );
    }
    expect(results.leaves.length).toBeGreaterThan(150);
  });
});

describe("reading results back", () => {
  it("refuses another shape and names the place", () => {
    expect(() => parseResults([])).toThrow("results");
    expect(() => parseResults({ ...results, date: 5 })).toThrow("date");
    expect(() => parseResults({ ...results, examples: [{}] })).toThrow("kind");
    expect(() => parseResults({ ...results, baseline: { fever: 1 } })).toThrow("fever");
  });
});
