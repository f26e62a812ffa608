/** The three judges of a rule set that may be wrong. They share nothing but the engine. */
import { lawAgainst } from "./judge-by-laws.ts";
import { setAgainst } from "./judge-by-oracle.ts";
import { storyAgainst } from "./judge-by-vignettes.ts";
import type { RuleMutant } from "./rule-mutations.ts";

/** Who found the mistake. */
export type Judge = keyof typeof findsFault;

const findsFault = {
  stories: ({ ruleSet }) => storyAgainst(ruleSet) !== undefined,
  oracle: (mutant) => setAgainst(mutant) !== undefined,
  laws: (mutant) => lawAgainst(mutant) !== undefined,
} as const satisfies Record<string, (mutant: RuleMutant) => boolean>;

/** In the order in which they are asked. */
export const judges: readonly Judge[] = ["stories", "oracle", "laws"];

/** Every judge that finds `mutant` wrong. */
export function judgedBy(mutant: RuleMutant): readonly Judge[] {
  return judges.filter((judge) => findsFault[judge](mutant));
}

/** The first judge that finds `mutant` wrong; undefined when it passes for the rules. */
export function judgedByAny(mutant: RuleMutant): Judge | undefined {
  return judges.find((judge) => findsFault[judge](mutant));
}
