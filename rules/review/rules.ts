/** The red flags, for the review sheet: one block a rule, with a line to sign. */
import { keysOf } from "../engine/keys.ts";
import {
  dispositions,
  emergencyDepartmentToday,
  type DispositionId,
} from "../upper-back/levels/dispositions.ts";
import { exclusions } from "../upper-back/levels/exclusions.ts";
import { redFlags, type RedFlagId } from "../upper-back/levels/red-flags/index.ts";
import type { Citation } from "../upper-back/sources/citation.ts";
import type { RedFlag } from "../upper-back/levels/red-flags/red-flag.ts";
import { sources, type Source } from "../upper-back/sources/index.ts";
import { professionals } from "../upper-back/levels/who-to-see.ts";
import { conditionInWords } from "../words/condition-in-words.ts";

/** The rules that ask for `level` when they are present. */
export function rulesOf(level: DispositionId): readonly RedFlagId[] {
  return keysOf(redFlags).filter((id) => redFlags[id].disposition === level);
}

/** One block a rule of this level; nothing for a level without rules. */
export function reviewedRules(level: DispositionId): readonly string[] {
  const ids = rulesOf(level);
  if (ids.length === 0) return [];
  return [`### ${dispositions[level].name}`, "", ...ids.flatMap(ruleLines)];
}

function ruleLines(id: RedFlagId): readonly string[] {
  const rule: RedFlag = redFlags[id];
  return [
    `#### \`${id}\` ${rule.title}`,
    "",
    `- **When:** ${conditionInWords(rule.when)}`,
    `- **Then:** ${thenOf(rule)}. **If unsure:** ${dispositions[rule.ifUnsure].name}. **See:** ${rule.see.map((who) => professionals[who].name).join(", ")}`,
    `- **Because:** ${rule.because}`,
    `- **Not this:** ${rule.notWhen}`,
    ...(rule.advice === undefined ? [] : [`- **Advice:** ${rule.advice}`]),
    ...(rule.rulesOut.length === 0
      ? []
      : [`- **Rules out:** ${rule.rulesOut.map((out) => exclusions[out].name).join(", ")}`]),
    `- **Sources:** ${rule.sources.map(citationInWords).join("; ")}`,
    "- ☐ agree ☐ change: ____________________ Initials, date: __________",
    "",
  ];
}

/** The level, and the place where the rule names one. */
function thenOf({ disposition, where }: RedFlag): string {
  return where === undefined ? dispositions[disposition].name : emergencyDepartmentToday.name;
}

/** A source as it is named in the text: who, what, when, and what it supports here. */
function citationInWords({ source: id, supports }: Citation): string {
  const { organization, title, year }: Source = sources[id];
  return `[${organization}, _${title}_, ${year ?? "no date"}](#${id.toLowerCase()}): ${supports}`;
}
