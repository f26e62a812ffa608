/** The quick part of the proof, and that the proof itself can fail. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { refutationOf, runStatement } from "../../proof/run.ts";
import { startSolver, type Solver } from "../../proof/solver.ts";
import { statements } from "../../proof/statements/index.ts";
import { upperBackSubject } from "../../proof/subject.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

describe("proof", () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await startSolver();
  });
  afterAll(() => solver.close());

  for (const statement of statements.filter(({ pace }) => pace === "quick")) {
    it(`proves: ${statement.sentence}`, async () => {
      const { failures, result } = await runStatement(solver, statement);
      expect(failures).toEqual([]);
      expect(result.queries).toBeGreaterThan(0);
      expect(result.twins.length).toBeGreaterThan(0);
    });
  }

  for (const statement of statements.filter(({ pace }) => pace === "slow")) {
    it(`would notice a broken rule: ${statement.sentence}`, async () => {
      const [twin] = statement.twins;
      if (twin === undefined) throw new Error("Each statement needs a twin that breaks it.");
      expect(twin.subject).not.toEqual(upperBackSubject);
      expect(await refutationOf(solver, statement, twin)).toBeDefined();
    });
  }
});
