/** Steps on the way to harder proofs: what must be so of each condition by itself. */
import type { Condition } from "../rules/engine/condition.ts";
import { implies, same } from "./logic.ts";
import type { Search, Solver, Term } from "./solver.ts";
import type { Subject } from "./subject.ts";
import type { Thresholds, Worst } from "./translate.ts";
import type { World } from "./world.ts";

/** How a condition stands, and how it can still come to stand. */
export interface Standings extends Thresholds<Term> {
  readonly worst: Worst<Term>;
}

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

/** The condition stands with both as it does with the other, and can come to stand no differently. */
export function standsTheSame({ logic }: Solver, a: Standings, b: Standings): Term {
  return logic.all([
    same(logic, a.worst.yes, b.worst.yes),
    same(logic, a.worst.unsure, b.worst.unsure),
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
  step: (a: Standings, b: Standings) => Term,
): Promise<void> {
  const standings = ({ reading }: World, condition: Condition): Standings => ({
    ...reading.stands(condition),
    worst: reading.worst(condition),
  });
  for (const [, condition] of namedConditions(a.subject)) {
    await search.lemma(step(standings(a, condition), standings(b, condition)));
  }
}

/** For two worlds of which the first is a part of the second: nothing settled changes, and the worst gets no worse. */
export function growsTo(solver: Solver): (a: Standings, b: Standings) => Term {
  const { logic } = solver;
  return (a, b) =>
    logic.all([
      staysSettled(solver, a, b),
      implies(logic, b.worst.yes, a.worst.yes),
      implies(logic, b.worst.unsure, a.worst.unsure),
      implies(logic, b.yes, b.worst.yes),
      implies(logic, b.unsure, b.worst.unsure),
    ]);
}
