/**
 * What the pages of the rule book show besides the rules: the hazard log, the stories that touch each rule, the
 * measures over all stories, and the statements of the proof. Pages must not read tests or the proof, so `npm run
 * review` writes it down for them; a test fails when it is stale.
 */
import { readFileSync } from "node:fs";
import { format } from "prettier";
import {
  dispositionOrder,
  keysOf,
  redFlags,
  triage,
  upperBack,
  type DispositionId,
  type RedFlagId,
} from "#rules";
import { parseResults } from "../proof/results-format.ts";
import {
  hazardLogStatus,
  hazardTopics,
  likelihoods,
  riskOf,
  risks,
  severities,
  type Rating,
} from "../rules/upper-back/hazards/hazard.ts";
import { smallestExample } from "../rules/rule-book/smallest-example.ts";
import { capabilityComparison, triageMeasures, type Case } from "../rules/rule-book/accuracy.ts";
import { hazards } from "../rules/upper-back/hazards/index.ts";
import { boundaries, vignettes } from "../rules/upper-back/stories/index.ts";

/** A file of the rule book: its path from the project's root, and what it must hold. */
export interface BookFile {
  readonly path: string;
  readonly text: string;
}

/** Every file, as the rules, the stories, the hazard log and the proof are now. */
export async function ruleBookFiles(): Promise<readonly BookFile[]> {
  return Promise.all([
    bookFile("hazards", hazardsToShow()),
    bookFile("evidence", evidence()),
    bookFile("measures", measures()),
    bookFile("proof", proof()),
  ]);
}

async function bookFile(name: string, value: unknown): Promise<BookFile> {
  const text = await format(JSON.stringify(value), { parser: "json", printWidth: 110 });
  return { path: `src/rule-book/${name}.json`, text };
}

function hazardsToShow() {
  const inWords = (rating: Rating) => ({
    severity: severities[rating.severity].name,
    likelihood: likelihoods[rating.likelihood].name,
    risk: risks[riskOf(rating)].name,
  });
  return {
    status: hazardLogStatus,
    scales: [
      { name: "How bad", steps: Object.values(severities) },
      { name: "How likely", steps: Object.values(likelihoods) },
      { name: "Risk", steps: Object.values(risks) },
    ],
    topics: keysOf(hazardTopics).map((topic) => ({
      name: hazardTopics[topic],
      hazards: keysOf(hazards).flatMap((id) => {
        const hazard = hazards[id];
        if (hazard.topic !== topic) return [];
        const controls = hazard.controls.map(({ control, provenBy }) => ({
          control,
          provenBy: provenBy.map(({ file, test }) => ({ file, test: withoutPlaceholders(test) })),
        }));
        return [{ ...hazard, id, before: inWords(hazard.before), controls, after: inWords(hazard.after) }];
      }),
    })),
  };
}

/** "the sheet of ${who} is one page" is a test for each of many; the reader sees "the sheet of … is one page". */
function withoutPlaceholders(title: string): string {
  return title.replaceAll(/\$\{[^}]*\}|%[a-z]/g, "…");
}

/** For each rule its smallest example, and the stories that it is part of. */
function evidence() {
  const told = vignettes.map((vignette) => ({ vignette, result: triage(vignette.answers) }));
  const partIn = (rule: RedFlagId) =>
    told.flatMap(({ vignette, result }, story) => {
      const within = (findings: typeof result.present) => findings.some((finding) => finding.rule === rule);
      if (within(result.present)) return [{ story, part: "present" }];
      if (within(result.notRuledOut)) return [{ story, part: "notRuledOut" }];
      const line = boundaries.find(({ outside }) => outside === vignette);
      return line?.rule === rule ? [{ story, part: "justOutside" }] : [];
    });
  return {
    stories: told.map(({ vignette: { story, expected }, result }) => ({
      story,
      expected,
      given: levelOf(result),
    })),
    rules: Object.fromEntries(
      keysOf(redFlags).map((rule) => {
        const example = smallestExample(redFlags[rule].when, upperBack.enableWhen);
        if (example === undefined) throw new Error(`No answers at all set off ${rule}.`);
        return [rule, { example, stories: partIn(rule) }];
      }),
    ),
  };
}

/** This check over all stories, and beside it four that give everybody the same advice. */
function measures() {
  const cases: readonly Case<DispositionId>[] = vignettes.map(({ answers, expected }) => ({
    expected,
    given: levelOf(triage(answers)),
  }));
  const same = dispositionOrder.map((level) => cases.map(({ expected }) => ({ expected, given: level })));
  const [ours, ...others] = capabilityComparison([cases, ...same]).map((score) => score?.toFixed(0));
  return {
    ...triageMeasures(dispositionOrder, cases),
    comparison: { ours, others: dispositionOrder.map((level, index) => ({ level, score: others[index] })) },
  };
}

/** A story that is still being asked about was given no advice. */
function levelOf(result: ReturnType<typeof triage>): DispositionId | undefined {
  return result.status === "decided" ? result.disposition : undefined;
}

/** What of the proof is shown: its statements, and how much it found. */
function proof() {
  const file = new URL("../proof/results.json", import.meta.url);
  const { ruleSetVersion, ruleDataHash, date, statements, examples, leaves, keptRules } = parseResults(
    JSON.parse(readFileSync(file, "utf8")),
  );
  return {
    ruleSetVersion,
    ruleDataHash,
    date,
    statements,
    examples: examples.length,
    leaves: leaves.length,
    keptRules,
  };
}
