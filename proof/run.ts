/** Tries to prove a statement, and to refute it for each of its twins. */
import type { StatementResult, TwinResult } from "./results-format.ts";
import type { Solver } from "./solver.ts";
import type { Outcome, Statement, Twin } from "./statement.ts";
import { upperBackSubject } from "./subject.ts";

/** A statement that was tried. */
export interface Run {
  readonly result: StatementResult;
  readonly outcome: Outcome;
  /** Why the run has failed; empty when the statement is proven and each twin refuted. */
  readonly failures: readonly string[];
}

/** Proves one statement for the real rules, and checks that each of its twins makes it fail. */
export async function runStatement(solver: Solver, statement: Statement): Promise<Run> {
  const before = solver.queries();
  const started = performance.now();
  const outcome = await statement.prove(solver, upperBackSubject);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const queries = solver.queries() - before;
  const twins: TwinResult[] = [];
  const failures = outcome.holds ? [] : [outcome.because];
  for (const twin of statement.twins) {
    const because = await refutationOf(solver, statement, twin);
    if (because === undefined) failures.push(`The broken twin was not noticed: ${twin.sentence}`);
    else twins.push({ sentence: twin.sentence, refutedBy: because });
  }
  const { id, sentence } = statement;
  const notes = outcome.holds ? outcome.notes : [outcome.because];
  const result = outcome.holds ? "proven" : "refuted";
  return { result: { id, sentence, result, seconds, queries, notes, twins }, outcome, failures };
}

/** What refutes the statement for a twin; undefined when nothing does. */
export async function refutationOf(
  solver: Solver,
  statement: Statement,
  twin: Twin,
): Promise<string | undefined> {
  const outcome = await statement.prove(solver, twin.subject);
  return outcome.holds ? undefined : outcome.because;
}
