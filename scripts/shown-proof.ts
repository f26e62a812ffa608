/**
 * What the page about the proof shows: its statements, and how much it found. All examples and pairs of answers are too
 * much for a page, so `npm run review` writes down the part that is shown; a test fails when it is stale.
 */
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { parseResults } from "../proof/results-format.ts";

/** Where it is written down, from the project's root. */
export const proofFile = "src/rule-book/proof.json";

/** What is written down, as the results of the proof are now. */
export async function proofToShow(): Promise<string> {
  const file = new URL("../proof/results.json", import.meta.url);
  const { ruleSetVersion, ruleDataHash, date, statements, examples, leaves, keptRules } = parseResults(
    JSON.parse(readFileSync(file, "utf8")),
  );
  const shown = {
    ruleSetVersion,
    ruleDataHash,
    date,
    statements,
    examples: examples.length,
    leaves: leaves.length,
    keptRules,
  };
  return format(JSON.stringify(shown), { parser: "json", printWidth: 110 });
}
