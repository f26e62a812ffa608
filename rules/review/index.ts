/**
 * The rules as a document for clinicians who review them, generated so that it cannot drift from what runs. The
 * parts stand in the order in which a reviewer needs them.
 */
import { keysOf } from "../engine/keys.ts";
import {
  dispositionOrder,
  dispositions,
  emergencyDepartmentToday,
} from "../upper-back/levels/dispositions.ts";
import { notADiagnosis } from "../upper-back/advice/safety-net.ts";
import { ruleSetVersion } from "../upper-back/version.ts";
import { reviewedAgain } from "./again.ts";
import { reviewedHazards } from "./hazards.ts";
import { reviewedInterview } from "./interview.ts";
import { reviewedRules, rulesOf } from "./rules.ts";
import { reviewedStems } from "./stems.ts";
import { reviewedDecisions, reviewedNumbers, reviewedScope, reviewedSources } from "./rest.ts";

/** The whole document, as Markdown. */
export function reviewSheet(): string {
  const lines = [
    `# Review sheet: rule set ${ruleSetVersion.version} of ${ruleSetVersion.date}`,
    "",
    "Generated from the rules by `npm run review`. Change the rules, not this page.",
    "",
    `Status: **not signed off by a clinician.** ${notADiagnosis}`,
    "",
    "Each rule and each hazard ends in a line to sign. Note a change beside the id; ids are permanent.",
    "",
    "## 1. Levels, the most urgent first",
    "",
    "The result is the most urgent level among the rules that are present and, when all that applies has been asked, the “if unsure” level of each rule that is not ruled out. No rule: care at home. A certain emergency ends the questions.",
    "",
    `A rule for today may name the emergency department; then the headline is “${emergencyDepartmentToday.headline}”. It is a place and not a level.`,
    "",
    "| Level | Headline | How soon | Where | Rules |",
    "| --- | --- | --- | --- | --- |",
    ...keysOf(dispositions).map((id) => {
      const { name, headline, timeFrame, where } = dispositions[id];
      return `| **${name}** | ${headline} | ${timeFrame} | ${where} | ${rulesOf(id).length} |`;
    }),
    "",
    "## 2. Interview",
    "",
    ...reviewedInterview(),
    ...reviewedStems(),
    "## 3. Rules",
    "",
    ...dispositionOrder.flatMap(reviewedRules),
    "## 4. Decisions and known differences",
    "",
    ...reviewedDecisions(),
    "## 5. Scope",
    "",
    ...reviewedScope(),
    "## 6. Emergency numbers",
    "",
    ...reviewedNumbers(),
    "## 7. Sources",
    "",
    ...reviewedSources(),
    "",
    "## 8. Hazards",
    "",
    ...reviewedHazards(),
    "## 9. Checking again",
    "",
    ...reviewedAgain(),
  ];
  return `${lines.join("\n")}\n`;
}
