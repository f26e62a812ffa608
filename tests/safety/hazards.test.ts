/** The hazard log is held to what it says: each test that it names is there, and no rating speaks against another. */
import { existsSync, readFileSync } from "node:fs";
import { keysOf } from "#rules";
import { describe, expect, it } from "vitest";
import {
  hazardLogStatus,
  hazardTopics,
  likelihoods,
  riskOf,
  risks,
  severities,
  type HazardLog,
} from "../../rules/upper-back/hazards/hazard.ts";
import { gradeOf, readingOf, sentencesOf, wordsOf } from "../support/words/reading-grade.ts";
import { hazards } from "../../rules/upper-back/hazards/index.ts";
import { titlesIn } from "./test-titles.ts";

const root = new URL("../../", import.meta.url);
const log: HazardLog = hazards;
const all = Object.entries(log);

/** Every test that a log names and that is not there, as "hazard: file: title". */
function missingTests(of: HazardLog): readonly string[] {
  const known = new Map<string, ReadonlySet<string>>();
  const titlesOf = (file: string): ReadonlySet<string> => {
    const url = new URL(file, root);
    const titles =
      known.get(file) ?? (existsSync(url) ? titlesIn(readFileSync(url, "utf8")) : new Set<string>());
    known.set(file, titles);
    return titles;
  };
  return Object.entries(of).flatMap(([id, { controls }]) =>
    controls.flatMap(({ provenBy }) =>
      provenBy
        .filter(({ file, test }) => !titlesOf(file).has(test))
        .map(({ file, test }) => `${id}: ${file}: ${test}`),
    ),
  );
}

describe("the hazard log", () => {
  it("names only tests that are there and run", () => {
    expect(missingTests(log)).toEqual([]);
  });

  it("has hazards of every topic, 20 to 40 in all, and says each thing once", () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.length).toBeLessThanOrEqual(40);
    expect([...new Set(all.map(([, { topic }]) => topic))].sort()).toEqual([...keysOf(hazardTopics)].sort());
    expect(new Set(all.map(([, { hazard }]) => hazard)).size).toBe(all.length);
    expect(new Set(all.map(([, { remains }]) => remains)).size).toBe(all.length);
  });

  it("never calls a risk greater with its controls, nor gone", () => {
    for (const [id, { before, after, remains }] of all) {
      expect(rank(risks, riskOf(after)), id).toBeLessThanOrEqual(rank(risks, riskOf(before)));
      expect(remains.length, id).toBeGreaterThan(20);
    }
  });

  it("counts on no control to make the worst case less bad, only less likely", () => {
    for (const [id, { before, after }] of all) {
      expect(after.severity, id).toBe(before.severity);
      expect(rank(likelihoods, after.likelihood), id).toBeLessThan(rank(likelihoods, before.likelihood));
    }
  });

  it("leaves no risk that its own scale calls unfit to rely on, but for those that it names", () => {
    const unfit = all.filter(([, { after }]) => rank(risks, riskOf(after)) >= rank(risks, "high"));
    expect(unfit.map(([id]) => id)).toEqual(["ruleSaysSomethingElse", "guidanceMovesOn"]);
  });

  it("claims no conformity and no signature", () => {
    expect(hazardLogStatus.join(" ")).toMatch(/do not claim to meet that standard/);
    expect(hazardLogStatus.join(" ")).toMatch(/No clinical safety officer has signed it/);
  });
});

describe("the words of the log", () => {
  const texts = all.flatMap(([, { hazard, causes, harm, controls, remains }]) => [
    hazard,
    ...causes,
    harm,
    ...controls.map(({ control }) => control),
    remains,
  ]);

  it("are plain: a reading grade of at most 7, and no sentence of more than 25 words", () => {
    expect(gradeOf(readingOf(texts))).toBeLessThanOrEqual(7);
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });
});

describe("the risk", () => {
  it("never falls with a more severe or a more likely harm", () => {
    const [severe, likely] = [keysOf(severities), keysOf(likelihoods)];
    severe.forEach((severity, row) => {
      likely.forEach((likelihood, place) => {
        const risk = rank(risks, riskOf({ severity, likelihood }));
        const [nextSeverity, nextLikelihood] = [severe[row + 1], likely[place + 1]];
        if (nextSeverity !== undefined)
          expect(rank(risks, riskOf({ severity: nextSeverity, likelihood }))).toBeGreaterThanOrEqual(risk);
        if (nextLikelihood !== undefined)
          expect(rank(risks, riskOf({ severity, likelihood: nextLikelihood }))).toBeGreaterThanOrEqual(risk);
      });
    });
    expect(riskOf({ severity: "minor", likelihood: "veryUnlikely" })).toBe("slight");
    expect(riskOf({ severity: "catastrophic", likelihood: "veryLikely" })).toBe("severe");
  });
});

describe("a control", () => {
  const hazard = log["emergencyJudgedMilder"];

  it("is found out when the test that it names is not there, or in another file", () => {
    if (hazard === undefined) throw new Error("The hazard to try it on is gone.");
    const naming = (file: string, test: string): HazardLog => ({
      probe: { ...hazard, controls: [{ control: "A probe.", provenBy: [{ file, test }] }] },
    });
    const laws = "tests/rules/laws.deep.test.ts";
    expect(missingTests(naming(laws, "never lowers the level"))).toEqual([]);
    expect(missingTests(naming(laws, "never lowers the levels"))).toHaveLength(1);
    expect(missingTests(naming("tests/rules/plan.test.ts", "never lowers the level"))).toHaveLength(1);
    expect(missingTests(naming("tests/rules/no-such.test.ts", "never lowers the level"))).toHaveLength(1);
  });
});

describe("the titles of a file", () => {
  it("are those of tests that run, in every way of writing them", () => {
    const source = `
      describe("a group", () => {
        it("one", () => {});
        test("two", () => {});
        it.each([1, 2])("three %s", () => {});
        it.each([["row", 1]])("%s", () => {});
        test(\`four \${name}\`, () => {});
        it.skip("left out", () => {});
        test.skip("left out too", () => {});
        it.todo("not written");
      });
      // it("only a comment", () => {});
    `;
    expect([...titlesIn(source)].sort()).toEqual(["%s", "four ${name}", "one", "row", "three %s", "two"]);
  });
});

function rank(scale: object, step: string): number {
  return Object.keys(scale).indexOf(step);
}
