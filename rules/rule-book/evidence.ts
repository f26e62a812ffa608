/** What the rule book shows of our stories: those that touch a rule, and how the check does on all of them. */
import { dispositionOrder, type DispositionId } from "../upper-back/levels/dispositions.ts";
import { redFlags, type RedFlagId } from "../upper-back/levels/red-flags/index.ts";
import { isAnswers, type Answers } from "../upper-back/questions/answers.ts";
import { triage, upperBack, type Triage } from "../upper-back/rule-set.ts";
import { boundaries, vignettes } from "../upper-back/stories/index.ts";
import type { Vignette } from "../upper-back/stories/vignette.ts";
import { capabilityComparison, triageMeasures, type Case, type TriageMeasures } from "./accuracy.ts";
import { smallestExample } from "./smallest-example.ts";

/** What a rule is in a story: there, neither there nor ruled out, or absent by one difference. */
export type StoryPart = "present" | "notRuledOut" | "justOutside";

/** One of our own stories: where the person should be sent, and where they are; undefined when nowhere yet. */
export interface ToldStory extends Case<DispositionId> {
  readonly story: string;
}

/** How this check does on our stories, beside checks that give everybody the same advice. Scores from 0 to 100. */
export interface OwnAccuracy extends TriageMeasures<DispositionId> {
  readonly comparison: {
    readonly ours: number | undefined;
    readonly others: readonly { readonly level: DispositionId; readonly score: number | undefined }[];
  };
}

/** The fewest answers that set a rule off. */
export function exampleOf(rule: RedFlagId): Answers {
  const example = smallestExample(redFlags[rule].when, upperBack.enableWhen);
  if (example === undefined || !isAnswers(example)) throw new Error(`No answers at all set off ${rule}.`);
  return example;
}

/** The stories that a rule has a part in, by its part. */
export function storiesOf(rule: RedFlagId): Readonly<Record<StoryPart, readonly ToldStory[]>> {
  const found: Record<StoryPart, ToldStory[]> = { present: [], notRuledOut: [], justOutside: [] };
  for (const vignette of vignettes) {
    const { story, answers, expected } = vignette;
    const result = triage(answers);
    const part = partIn(result, rule) ?? (isJustOutside(vignette, rule) ? "justOutside" : undefined);
    if (part !== undefined) found[part].push({ story, expected, given: levelOf(result) });
  }
  return found;
}

function partIn({ present, notRuledOut }: Triage, rule: RedFlagId): StoryPart | undefined {
  if (present.some((finding) => finding.rule === rule)) return "present";
  return notRuledOut.some((finding) => finding.rule === rule) ? "notRuledOut" : undefined;
}

function isJustOutside(vignette: Vignette, rule: RedFlagId): boolean {
  return boundaries.some((line) => line.rule === rule && line.outside === vignette);
}

/** The measures of accuracy over all stories. */
export function ownAccuracy(): OwnAccuracy {
  const cases = vignettes.map(({ answers, expected }) => ({ expected, given: levelOf(triage(answers)) }));
  const same = dispositionOrder.map((level) => cases.map(({ expected }) => ({ expected, given: level })));
  const [ours, ...others] = capabilityComparison([cases, ...same]);
  return {
    ...triageMeasures(dispositionOrder, cases),
    comparison: { ours, others: dispositionOrder.map((level, index) => ({ level, score: others[index] })) },
  };
}

/** A story that is still being asked about was given no advice. */
function levelOf(result: Triage): DispositionId | undefined {
  return result.status === "decided" ? result.disposition : undefined;
}
