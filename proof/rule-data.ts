/** The rule data that is proven, and its hash: a change of words alone does not make a proof stale. */
import { createHash } from "node:crypto";
import { questionsOfScreen } from "../rules/engine/rule-set.ts";
import { upperBackSubject } from "./subject.ts";

/** SHA-256, in hexadecimal, of everything that the statements speak about. */
export function ruleDataHash(): string {
  const { ruleSet, options, worry, advice, patterns } = upperBackSubject;
  const rules = Object.entries(ruleSet.rules).map(([id, { when, disposition, ifUnsure }]) => ({
    id,
    when,
    disposition,
    ifUnsure,
  }));
  const screens = Object.entries(ruleSet.screens).map(([id, screen]) => ({
    id,
    questions: questionsOfScreen(screen),
    optional: screen.optional !== undefined,
    onlyFor: screen.onlyFor,
  }));
  const features = Object.entries(patterns).map(([id, pattern]) => ({ id, features: pattern.features }));
  const { levels, enableWhen, required } = ruleSet;
  const data = { levels, rules, screens, enableWhen, required, options, worry, advice, features };
  return createHash("sha256").update(JSON.stringify(data)).digest("hex");
}
