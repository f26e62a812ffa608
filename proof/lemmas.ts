/** Steps on the way to harder proofs: what must be so of each condition by itself. */
import type { Condition } from "../rules/engine/condition.ts";
import { implies, same } from "./logic.ts";
import type { Search, Solver, Term } from "./solver.ts";
import type { Subject } from "./subject.ts";
import type { Thresholds } from "./translate.ts";
import type { World } from "./world.ts";

/** The conditions of the rules and of the questions; those that enable questions first, as the others rest on them. */
export function namedConditions({ ruleSet }: Subject): readonly (readonly [string, Condition])[] {
  const enabling = Object.entries(ruleSet.enableWhen).flatMap(([id, condition]) =>
    condition === undefined ? [] : [[id, condition] as const],
  );
  return [...enabling, ...Object.entries(ruleSet.rules).map(([id, { when }]) => [id, when] as const)];
}

/** With more answers nothing that is settled changes: what is open may only become settled. */
export function staysSettled({ logic }: Solver, before: Thresholds<Term>, after: Thresholds<Term>): Term {
  return logic.all([
    implies(logic, before.yes, after.yes),
    implies(logic, before.unsure, after.unsure),
    implies(logic, after.notAsked, before.notAsked),
  ]);
}

/** The condition stands with both as it does with the other. */
export function standsTheSame({ logic }: Solver, a: Thresholds<Term>, b: Thresholds<Term>): Term {
  return logic.all([
    same(logic, a.yes, b.yes),
    same(logic, a.unsure, b.unsure),
    same(logic, a.notAsked, b.notAsked),
  ]);
}

/** Tells the search what holds of each condition between two worlds, as far as it follows from its facts. */
export async function tellAboutConditions(
  search: Search,
  a: World,
  b: World,
  step: (a: Thresholds<Term>, b: Thresholds<Term>) => Term,
): Promise<void> {
  for (const [, condition] of namedConditions(a.subject)) {
    await search.lemma(step(a.reading.stands(condition), b.reading.stands(condition)));
  }
}

/** For two worlds of which `fewer` is a part of `more`: nothing settled changes, and nothing at all once complete. */
export function growsTo(solver: Solver, fewer: World): (a: Thresholds<Term>, b: Thresholds<Term>) => Term {
  const { logic } = solver;
  return (a, b) =>
    logic.all([
      staysSettled(solver, a, b),
      implies(logic, fewer.reading.complete(), standsTheSame(solver, a, b)),
    ]);
}
