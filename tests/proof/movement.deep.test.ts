/** A rule that becomes milder is noticed, unless the changelog says why. */
import { readFileSync } from "node:fs";
import * as rules from "#rules";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { clinicalPoints, movesBetween, unlisted, type Move } from "../../proof/moves.ts";
import { git, lastRelease, rulesAt, rulesFrom, type RulesAt } from "../../proof/rules-at.ts";
import { startSolver, type Solver } from "../../proof/solver.ts";
import { ordinarySoreness, upperBackSubject } from "../../proof/subject.ts";

vi.setConfig({ testTimeout: 10 * 60_000, hookTimeout: 60_000 });

const now = rulesFrom(rules, "the working tree");
const ordinary = ordinarySoreness(upperBackSubject);
let solver: Solver;
beforeAll(async () => {
  solver = await startSolver();
});
afterAll(() => solver.close());

function withFever(change: Readonly<Record<string, string>>): RulesAt {
  const fever = now.ruleSet.rules["fever"];
  if (fever === undefined) throw new Error("There is no rule called fever.");
  return {
    ...now,
    ruleSet: { ...now.ruleSet, rules: { ...now.ruleSet.rules, fever: { ...fever, ...change } } },
  };
}

const short = ({ from, to, rule }: Move): string => `${rule ?? ""}: ${from} → ${to}`;

describe("movement between two rule sets", () => {
  it("is none when nothing has changed", async () => {
    expect(await movesBetween(solver, now, now, ordinary)).toEqual([]);
  });

  it("finds a rule that became milder, with the smallest example of a person", async () => {
    const moves = await movesBetween(solver, now, withFever({ disposition: "soon" }), ordinary);
    expect(moves.filter(({ down }) => down).map(short)).toContain("fever: urgent → soon");
    const [move] = moves.filter(({ rule }) => rule === "fever");
    const unusual = Object.keys(move?.example ?? {}).filter((id) => move?.example[id] !== ordinary[id]);
    expect(unusual.sort()).toEqual(["fever", "worseLyingFlat"]);
  });

  it("finds a rule that is gone", async () => {
    const { fever, ...others } = now.ruleSet.rules;
    expect(fever).toBeDefined();
    const without = { ...now, ruleSet: { ...now.ruleSet, rules: others } };
    const moves = await movesBetween(solver, now, without, ordinary);
    expect(moves.map(short)).toContain("fever: urgent → selfCare");
  });

  it("calls a rule that became stricter no downward move", async () => {
    const moves = await movesBetween(solver, now, withFever({ ifUnsure: "urgent" }), ordinary);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.filter(({ down }) => down)).toEqual([]);
  });
});

describe("the changelog", () => {
  const milder: Move = { from: "urgent", to: "soon", down: true, rule: "fever", example: {} };

  it("lets a milder level pass only with the rule, both levels and a line under Clinical", () => {
    const listed =
      "## 1\n\n### Clinical\n\n- `fever`: urgent →\n  soon, because we say why.\n\n### Technical\n\n- x\n";
    expect(unlisted([milder], clinicalPoints(listed))).toEqual([]);
    expect(unlisted([milder], clinicalPoints(listed.replace("Clinical", "Technical")))).toEqual([milder]);
    expect(unlisted([milder], clinicalPoints(listed.replace("`fever`", "`cough`")))).toEqual([milder]);
    expect(unlisted([{ ...milder, to: "selfCare" }], clinicalPoints(listed))).toHaveLength(1);
  });

  it("says of every level that became milder since the last release why", async () => {
    const base = lastRelease();
    if (base === undefined) throw new Error("No release to compare with: git fetch --unshallow brings it.");
    const then = clinicalPoints(git("show", `${base}:CHANGELOG.md`));
    const points = clinicalPoints(readFileSync("CHANGELOG.md", "utf8"));
    const added = points.filter((point) => !then.includes(point));
    const moves = await movesBetween(solver, rulesAt(base), now, ordinary);
    expect(unlisted(moves, added).map(short)).toEqual([]);
  });
});
