/** Whether the rules on this device may still be relied on. Fails closed: what cannot be shown to be in date is not. */
import type { RuleSetVersion } from "./version.ts";

/**
 * What the site says of its rules, as read from its `status.json`.
 *
 * - `given`: the oldest version whose results may still be shown.
 * - `withdrawn`: no rules may be used at all.
 * - `unclear`: the site answered with something that cannot be read, so perhaps with a withdrawal that has a slip in it.
 */
export type RulesStatus =
  | { readonly kind: "given"; readonly minimumVersion: string }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "unclear" };

/** How the site takes rules back, on purpose or by what may be a slip. */
export type TakenBack = "withdrawn" | "unclear";

/**
 * - `valid`: nothing speaks against the rules.
 * - `outOfDate`: their use-by date has come.
 * - `dateUnknown`: the device says that it is earlier than the rules, so its clock is wrong and cannot tell whether
 *   they are in date. The dates of a plan would be wrong too.
 * - `withdrawn`: the site no longer stands by them.
 * - `unclear`: nobody can tell whether the site still stands by them.
 */
export type Validity = "valid" | "outOfDate" | "dateUnknown" | TakenBack;

const day = 24 * 60 * 60 * 1000;

/**
 * How far `rules` may be relied on at `now` (epoch milliseconds), going by what the site said last. Without a word
 * from the site (offline, or a page that has just come from it) the use-by date bounds how old they can get.
 */
export function validityOf(rules: RuleSetVersion, now: number, status: RulesStatus | undefined): Validity {
  const back = takenBack(rules, status);
  if (back !== undefined) return back;
  if (now >= Date.parse(rules.useBy)) return "outOfDate";
  // A day to spare: the date of the rules is that of one place, and the device may be west of it.
  if (now < Date.parse(rules.date) - day) return "dateUnknown";
  return "valid";
}

/** Whether and how `rules` are taken back, at whatever time. */
export function takenBack(rules: RuleSetVersion, status: RulesStatus | undefined): TakenBack | undefined {
  if (rules.withdrawn !== undefined) return "withdrawn";
  switch (status?.kind) {
    case "withdrawn":
    case "unclear":
      return status.kind;
    case "given":
      return isOlder(rules.version, status.minimumVersion) ? "withdrawn" : undefined;
    case undefined:
      return undefined;
  }
}

/** Whether version `one` came before version `other`: 2026.9.1 is older than 2026.11.1. */
function isOlder(one: string, other: string): boolean {
  const [own, theirs] = [numbersIn(one), numbersIn(other)];
  for (let index = 0; index < Math.max(own.length, theirs.length); index += 1) {
    const difference = (own[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbersIn(version: string): readonly number[] {
  return version.split(".").map(Number);
}
