/**
 * Proves the statements about the rules, prints them and writes `proof/results.json`. With `--quick` only the quick
 * ones, and nothing is written. The exit code is 1 when a statement fails or a broken twin is not noticed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ruleSetVersion } from "#rules";
import { format, resolveConfig } from "prettier";
import type { ProofResults } from "./results-format.ts";
import { ruleDataHash } from "./rule-data.ts";
import { runStatement, type Run } from "./run.ts";
import { startSolver } from "./solver.ts";
import { statements } from "./statements/index.ts";
import { ordinarySoreness, upperBackSubject } from "./subject.ts";

const quick = process.argv.includes("--quick");
const started = performance.now();
const solver = await startSolver();
const runs: Run[] = [];
for (const statement of statements) {
  if (quick && statement.pace === "slow") continue;
  const run = await runStatement(solver, statement);
  runs.push(run);
  print(run);
}
await solver.close();

const twins = runs.flatMap(({ result }) => result.twins).length;
const failures = runs.flatMap((run) => run.failures);
const proven = runs.filter(({ result }) => result.result === "proven").length;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${proven} of ${runs.length} statements proven over all sets of answers, ${twins} broken twins refuted, ` +
    `${solver.queries()} questions to the solver, ${seconds} s.`,
);
if (failures.length > 0) process.exitCode = 1;
else if (!quick) {
  const file = fileURLToPath(new URL("results.json", import.meta.url));
  const style = await resolveConfig(file, { editorconfig: true });
  writeFileSync(file, await format(JSON.stringify(resultsOf(new Date())), { ...style, filepath: file }));
}

function print({ result, failures: failed }: Run): void {
  const lines = [
    `${result.result.toUpperCase()}  ${result.sentence}`,
    `  ${result.seconds} s, ${result.queries} questions to the solver`,
    ...result.notes.map((note) => `  ${note}`),
    ...result.twins.flatMap((twin) => [
      `  broken twin: ${twin.sentence}`,
      `    refuted by: ${twin.refutedBy}`,
    ]),
    ...failed.map((failure) => `  FAILED  ${failure}`),
  ];
  console.log(`${lines.join("\n")}\n`);
}

function resultsOf(now: Date): ProofResults {
  const outcomes = runs.flatMap(({ outcome }) => (outcome.holds ? [outcome] : []));
  return {
    ruleSetVersion: ruleSetVersion.version,
    ruleDataHash: ruleDataHash(),
    date: now.toISOString().slice(0, 10),
    baseline: ordinarySoreness(upperBackSubject),
    statements: runs.map(({ result }) => result),
    examples: outcomes.flatMap(({ examples = [] }) => examples),
    leaves: outcomes.flatMap(({ leaves = [] }) => leaves),
    keptRules: outcomes.flatMap(({ keptRules = [] }) => keptRules),
  };
}
