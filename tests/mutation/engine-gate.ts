/**
 * Reads Stryker's report and ends with an error when too much survives, when something survives that
 * `survivors.ts` does not explain, or when it explains what no longer survives.
 */
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { survivors, type Survivor } from "./survivors.ts";

/** The least share, in percent, of mutants that the tests must notice. */
const least = 98;
const reportFile = ".cache/mutation/report.json";

const place = z.object({ line: z.number(), column: z.number() });
const mutants = z.object({
  mutatorName: z.string(),
  replacement: z.optional(z.string()),
  status: z.string(),
  location: z.object({ start: place, end: place }),
});
const report = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutants) })),
});

interface Found extends Omit<Survivor, "because"> {
  readonly status: string;
  readonly at: number;
}

const found = Object.entries(report.parse(JSON.parse(readFileSync(reportFile, "utf8"))).files).flatMap(
  ([file, { source, mutants }]) =>
    mutants.map(({ mutatorName, replacement = "", status, location }): Found => ({
      file,
      line: source.split("\n")[location.start.line - 1]?.trim() ?? "",
      mutator: mutatorName,
      replacement,
      status,
      at: location.start.line,
    })),
);

const noticed = found.filter(({ status }) => status === "Killed" || status === "Timeout");
const alive = found.filter(({ status }) => status === "Survived" || status === "NoCoverage");
const score = (100 * noticed.length) / (noticed.length + alive.length);
const isSame = (one: Omit<Survivor, "because">, other: Omit<Survivor, "because">) =>
  one.file === other.file &&
  one.line === other.line &&
  one.mutator === other.mutator &&
  one.replacement === other.replacement;
const unexplained = alive.filter((mutant) => !survivors.some((known) => isSame(known, mutant)));
const stale = survivors.filter((known) => !alive.some((mutant) => isSame(known, mutant)));

const timedOut = noticed.filter(({ status }) => status === "Timeout").length;
console.log(
  `${found.length} mutants: ${noticed.length - timedOut} killed, ${timedOut} timed out, ${alive.length} alive; ` +
    `score ${score.toFixed(2)} % of at least ${least} %.`,
);
for (const { file, line, mutator, because } of survivors)
  console.log(`Explained: ${file}: ${line} (${mutator}). ${because}`);
for (const { file, at, line, mutator, replacement } of unexplained)
  console.error(`Not explained: ${file}:${at}: ${line} (${mutator}: ${replacement})`);
for (const { file, line, mutator } of stale)
  console.error(`Does not survive any more: ${file}: ${line} (${mutator})`);
// Written so that a report without a single mutant fails too.
if (!(score >= least) || unexplained.length + stale.length > 0) process.exitCode = 1;
