/**
 * Every wrong copy of the rules before three judges, each by itself: how many of each kind the stories find, how many
 * the oracle, how many the laws. Ends with an error when one that changes something passes for the rules.
 */
import { judgedBy, judges, type Judge } from "./judges.ts";
import { ruleMutants, type RuleMutant } from "./rule-mutations.ts";
import { sameInEffect } from "./same-in-effect.ts";

interface Judged {
  readonly mutant: RuleMutant;
  readonly by: readonly Judge[];
}

const started = performance.now();
const judged = ruleMutants().map((mutant): Judged => ({ mutant, by: judgedBy(mutant) }));
const unnoticed = judged.filter(({ by }) => by.length === 0).map(({ mutant }) => mutant.name);
const explained = sameInEffect.flatMap(({ names }) => names);

printTable();
printUnnoticed();
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} seconds.`);

function printTable(): void {
  const kinds = [...new Set(judged.map(({ mutant }) => mutant.kind))];
  const width = Math.max(...kinds.map((kind) => kind.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(11))].join("");
  console.log(line("", ["copies", ...judges, "any", "no effect"]));
  for (const kind of kinds) {
    const ofKind = judged.filter(({ mutant }) => mutant.kind === kind);
    console.log(line(kind, counts(ofKind)));
  }
  console.log(line("all", counts(judged)));
}

/** How many copies; how many each judge finds by itself; how many any finds; how many change nothing. */
function counts(some: readonly Judged[]): readonly number[] {
  return [
    some.length,
    ...judges.map((judge) => some.filter(({ by }) => by.includes(judge)).length),
    some.filter(({ by }) => by.length > 0).length,
    some.filter(({ mutant }) => explained.includes(mutant.name)).length,
  ];
}

function printUnnoticed(): void {
  for (const { because, names } of sameInEffect) {
    console.log(`\nNo effect. ${because}`);
    for (const name of names) console.log(`  ${name}`);
  }
  const passed = unnoticed.filter((name) => !explained.includes(name));
  const stale = explained.filter((name) => !unnoticed.includes(name));
  for (const name of passed) console.error(`Passes for the rules: ${name}`);
  for (const name of stale) console.error(`Said to have no effect, and has one or does not exist: ${name}`);
  if (passed.length + stale.length > 0) process.exitCode = 1;
}
