/** The hazard log, for the review sheet: one block a hazard, with a line to sign. */
import { keysOf } from "../engine/keys.ts";
import { hazards } from "../upper-back/hazards/index.ts";
import {
  hazardLogStatus,
  hazardTopics,
  likelihoods,
  riskOf,
  risks,
  severities,
  type Control,
  type Hazard,
  type Rating,
} from "../upper-back/hazards/hazard.ts";

/** The scales, then every hazard under its topic. */
export function reviewedHazards(): readonly string[] {
  const all: readonly (readonly [string, Hazard])[] = Object.entries(hazards);
  const tooGreat = all.filter(([, { after }]) => ["high", "severe"].includes(riskOf(after)));
  return [
    hazardLogStatus.join(" "),
    "",
    `Still too great by our own scale, with their controls: ${tooGreat.map(([id]) => `\`${id}\``).join(", ") || "none"}.`,
    "",
    ...scaleLines("Severity", severities),
    ...scaleLines("Likelihood", likelihoods),
    ...scaleLines("Risk", risks),
    ...keysOf(hazardTopics).flatMap((topic) => [
      `### ${hazardTopics[topic]}`,
      "",
      ...all
        .filter(([, hazard]) => hazard.topic === topic)
        .flatMap(([id, hazard]) => hazardLines(id, hazard)),
    ]),
  ];
}

function scaleLines(
  scale: string,
  steps: Readonly<Record<string, { readonly name: string; readonly means: string }>>,
): readonly string[] {
  const words = Object.values(steps).map(({ name, means }) => `_${name}_: ${means}`);
  return [`- **${scale}**, from least to most. ${words.join(" ")}`, ""];
}

function hazardLines(id: string, hazard: Hazard): readonly string[] {
  return [
    `#### \`${id}\` ${hazard.hazard}`,
    "",
    `- **Causes:** ${hazard.causes.join(" ")}`,
    `- **Harm:** ${hazard.harm}`,
    `- **Without controls:** ${ratingInWords(hazard.before)}`,
    ...hazard.controls.map(controlLine),
    `- **With the controls:** ${ratingInWords(hazard.after)}`,
    `- **What remains:** ${hazard.remains}`,
    "- ☐ agree ☐ change: ____________________ Initials, date: __________",
    "",
  ];
}

function ratingInWords(rating: Rating): string {
  const { severity, likelihood } = rating;
  return `${severities[severity].name}, ${likelihoods[likelihood].name}: risk ${risks[riskOf(rating)].name}`;
}

function controlLine({ control, provenBy }: Control): string {
  const tests = provenBy.map(({ file, test }) => `“${test}” in \`${file}\``);
  return `- **Control:** ${control} _Proven by_ ${tests.join("; ")}`;
}
