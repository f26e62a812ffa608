/**
 * The rules written out as the functions that a person would write by hand, `(a) => a.fever === "yes"`, so that there
 * is something to measure against and no second copy of the rules to keep.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Condition } from "../rules/engine/condition.ts";
import type { GivenAnswers, RuleSet } from "../rules/engine/rule-set.ts";

type Given = GivenAnswers<string>;

/** The rules as functions, by level only and in full. Levels are places in `levels`: 0 is the most urgent. */
export interface WrittenOut {
  /** Each rule is true or false: right for sets in which all that applies is answered and nothing is "unsure". */
  levelOf(answers: Given): number;
  /** What `triage` tells but the reasons: rules present, rules not ruled out, questions missing, the certain level. */
  triageOf(answers: Given): {
    readonly level: number;
    readonly present: readonly string[];
    readonly notRuledOut: readonly string[];
    readonly missing: readonly string[];
  };
}

/** Writes the functions into `file` (a module) and loads them. */
export async function writtenOut(ruleSet: RuleSet, file: string): Promise<WrittenOut> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source(ruleSet));
  const module: unknown = await import(pathToFileURL(file).href);
  if (!isWrittenOut(module)) throw new TypeError(`${file} does not hold the two functions.`);
  return module;
}

function isWrittenOut(module: unknown): module is WrittenOut {
  return typeof module === "object" && module !== null && "levelOf" in module && "triageOf" in module;
}

/** "present": certainly true. "unsure": not ruled out by what was answered. "open": not ruled out at all. */
type Reading = "present" | "unsure" | "open";

function source(ruleSet: RuleSet): string {
  const level = (id: string): number => ruleSet.levels.indexOf(id);
  const say = (condition: Condition, reading: Reading): string => written(ruleSet, condition, reading);
  const rules = Object.entries(ruleSet.rules).map(([id, { when, disposition, ifUnsure }]) => {
    const readings = (["present", "unsure", "open"] as const)
      .map((reading) => `    ${reading}: (a) => ${say(when, reading)},`)
      .join("\n");
    return `  {\n    id: ${JSON.stringify(id)}, level: ${level(disposition)}, ifUnsure: ${level(ifUnsure)},\n${readings}\n  },`;
  });
  const missing = ruleSet.required.map((question) => {
    const when = ruleSet.enableWhen[question];
    const asked = when === undefined ? "" : ` && ${say(when, "unsure")}`;
    return `  if (${read(question)} === undefined${asked}) missing.push(${JSON.stringify(question)});`;
  });
  return `const rules = [
${rules.join("\n")}
];
export function levelOf(a) {
  let level = ${ruleSet.levels.length - 1};
  for (const rule of rules) if (rule.level < level && rule.present(a)) level = rule.level;
  return level;
}
export function triageOf(a) {
  let level = ${ruleSet.levels.length - 1};
  const present = [];
  const notRuledOut = [];
  const missing = [];
  for (const rule of rules) {
    if (rule.present(a)) {
      present.push(rule.id);
      level = Math.min(level, rule.level);
    } else if (rule.open(a)) {
      notRuledOut.push(rule.id);
      if (rule.unsure(a)) level = Math.min(level, rule.ifUnsure);
    }
  }
${missing.join("\n")}
  return { level, present, notRuledOut, missing };
}
`;
}

const read = (question: string): string => `a[${JSON.stringify(question)}]`;

function written(ruleSet: RuleSet, condition: Condition, reading: Reading): string {
  if (condition.kind === "atLeast") {
    const parts = condition.of.map((part) => written(ruleSet, part, reading));
    if (condition.count === parts.length) return `(${parts.join(" && ")})`;
    if (condition.count === 1) return `(${parts.join(" || ")})`;
    return `(${parts.map((part) => `Number(${part})`).join(" + ")} >= ${condition.count})`;
  }
  const { question, options } = condition;
  const answer = read(question);
  const chosen = options.map((option) => `${answer} === ${JSON.stringify(option)}`).join(" || ");
  const unsure = `${chosen} || ${answer} === "unsure"`;
  const asked = ruleSet.enableWhen[question];
  const onlyIf = (certainly: string): string =>
    asked === undefined ? `(${certainly})` : `(${written(ruleSet, asked, "unsure")} && (${certainly}))`;
  switch (reading) {
    case "present":
      return onlyIf(chosen);
    case "unsure":
      return onlyIf(unsure);
    case "open": {
      const open = `${unsure} || ${answer} === undefined`;
      if (asked === undefined) return `(${open})`;
      return `(${written(ruleSet, asked, "open")} && (!${written(ruleSet, asked, "unsure")} || ${open}))`;
    }
  }
}
