/** Whether the rules on this device may still be relied on. Fails closed: what cannot be shown to be in date is not. */
import type { RuleSetVersion } from "./version.ts";

/** What the site says of its rules: the content of its `status.json`, written anew with each build. */
export interface RulesStatus {
  readonly version: string;
  readonly minimumVersion: string;
  readonly withdrawn?: string | undefined;
}

/**
 * - `valid`: nothing speaks against the rules.
 * - `outOfDate`: their use-by date has come.
 * - `dateUnknown`: the device says that it is earlier than the rules, so its clock is wrong and cannot tell whether
 *   they are in date. The dates of a plan would be wrong too.
 * - `withdrawn`: the site no longer stands by them.
 */
export type Validity = "valid" | "outOfDate" | "dateUnknown" | "withdrawn";

const day = 24 * 60 * 60 * 1000;

/**
 * How far `rules` may be relied on at `now` (epoch milliseconds), going by what the site said last. Without a word
 * from the site (offline, or a page that has just come from it) the use-by date bounds how old they can get.
 */
export function validityOf(rules: RuleSetVersion, now: number, status: RulesStatus | undefined): Validity {
  if (isWithdrawn(rules, status)) return "withdrawn";
  if (now >= Date.parse(rules.useBy)) return "outOfDate";
  // A day to spare: the date of the rules is that of one place, and the device may be west of it.
  if (now < Date.parse(rules.date) - day) return "dateUnknown";
  return "valid";
}

/** Whether the site no longer stands by `rules`, at whatever time. */
export function isWithdrawn(rules: RuleSetVersion, status: RulesStatus | undefined): boolean {
  if (rules.withdrawn !== undefined || status?.withdrawn !== undefined) return true;
  return status !== undefined && isOlder(rules.version, status.minimumVersion);
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
