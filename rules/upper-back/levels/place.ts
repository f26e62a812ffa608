/** Where help is to be found: the place that the rules name, and what is said for a level at that place. */
import type { Finding } from "../rule-set.ts";
import {
  dispositions,
  emergencyDepartmentToday,
  type Disposition,
  type DispositionId,
} from "./dispositions.ts";
import { redFlags } from "./red-flags/index.ts";
import type { RedFlag } from "./red-flags/red-flag.ts";

/** A place that a rule may name. */
export type Place = NonNullable<RedFlag["where"]>;

/**
 * The place that the result names: the emergency department, when help is needed today and a rule that is present says
 * so. What is only not ruled out names no place.
 */
export function whereFor(
  disposition: DispositionId,
  { present }: { readonly present: readonly Finding[] },
): Place | undefined {
  if (disposition !== "urgent") return undefined;
  return present
    .map(({ rule }): RedFlag["where"] => whereOf(redFlags[rule]))
    .find((where) => where !== undefined);
}

function whereOf({ where }: RedFlag): RedFlag["where"] {
  return where;
}

/** What to do, how soon and where, for a level at a place. */
export function levelInWords(disposition: DispositionId, place: Place | undefined): Disposition {
  return place === undefined ? dispositions[disposition] : emergencyDepartmentToday;
}
