/** The addresses of the rule book. */
import type { RedFlagId } from "#rules";

export const howThisWorksPath = "/how-this-works";
export const rulesPath = `${howThisWorksPath}/rules`;
export const proofPath = `${howThisWorksPath}/proof`;
export const measuresPath = `${howThisWorksPath}/measures`;
export const hazardsPath = `${howThisWorksPath}/hazards`;

/** The address of a rule: `darkUrine` has `/how-this-works/rules/dark-urine`. */
export function rulePath(id: RedFlagId): string {
  return `${rulesPath}/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
