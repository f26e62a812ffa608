/**
 * `npm run movement -- BASE` compares the rules at a git revision with those of the working tree: which level becomes
 * which, for whom. Without BASE it takes the last release. The exit code is 1 when a level becomes milder and the
 * Clinical section of the changelog does not say so, as `ruleId`, old → new, and why.
 */
import { readFileSync } from "node:fs";
import * as rules from "#rules";
import { clinicalPoints, movesBetween, placeOf, placesOf, unlisted } from "./moves.ts";
import { randomPeople } from "./random-people.ts";
import { commitOf, git, lastRelease, rulesAt, rulesFrom } from "./rules-at.ts";
import { startSolver } from "./solver.ts";
import { ordinarySoreness, upperBackSubject } from "./subject.ts";
import { differenceInWords } from "./words.ts";

const people = 20_000;

const words = process.argv.slice(2);
if (words.length > 1 || words.some((word) => word.startsWith("-"))) {
  console.error("Give one git revision, or none for the last release: npm run movement -- BASE");
  process.exit(2);
}
try {
  process.exitCode = await report(words[0] ?? lastRelease());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function report(revision: string | undefined): Promise<number> {
  if (revision === undefined) {
    console.error("There is no earlier release to compare with. Name a revision: npm run movement -- BASE");
    return 2;
  }
  const base = commitOf(revision);
  const before = rulesAt(base);
  const after = rulesFrom(rules, "the working tree");
  const ordinary = ordinarySoreness(upperBackSubject);

  const solver = await startSolver();
  const moves = await movesBetween(solver, before, after, ordinary).finally(() => solver.close());

  console.log(`From ${base.slice(0, 10)} to the working tree.\n`);
  console.log(`${people} people at random, old level by new level:`);
  console.table(matrix());
  if (moves.length === 0) console.log("No set of answers gets another level: proven over all of them.");
  for (const { from, to, down, rule, example } of moves) {
    const why = rule === undefined ? "" : `, which \`${rule}\` asked for`;
    console.log(`${down ? "DOWN" : "up or sooner"}  ${from} → ${to}${why}`);
    console.log(`  for example ${differenceInWords(example, ordinary)}`);
    console.log(`  ${JSON.stringify(example)}`);
  }
  const missing = unlisted(moves, newPoints(base));
  for (const { from, to, rule } of missing) {
    console.error(
      `FAILED  A level became milder and CHANGELOG.md does not say why. Add under Clinical: - \`${rule ?? ""}\`: ${from} → ${to}, because …`,
    );
  }
  return missing.length === 0 ? 0 : 1;

  function matrix(): Record<string, Record<string, number>> {
    const counts: Record<string, Record<string, number>> = {};
    for (const from of placesOf(before)) {
      counts[from] = Object.fromEntries(placesOf(after).map((to) => [to, 0]));
    }
    for (const person of randomPeople(people, after.options, ordinary)) {
      const row = counts[placeOf(before, person)];
      const to = placeOf(after, person);
      if (row !== undefined) row[to] = (row[to] ?? 0) + 1;
    }
    return counts;
  }
}

/** What the changelog says now under Clinical, and did not say at `base`. */
function newPoints(base: string): readonly string[] {
  const now = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
  const then = clinicalPoints(git("show", `${base}:CHANGELOG.md`));
  return clinicalPoints(now).filter((point) => !then.includes(point));
}
