/**
 * The one reader of the site's `status.json`, for the pages and for the service worker: a file that people edit by hand, in a
 * hurry, when something is wrong. So a slip counts as what it may have been meant for, and never as nothing.
 */
import type { RulesStatus } from "#rules";

/** What the file says, and which build of each language the site has: by language, for those that could be read. */
export interface SiteStatus {
  readonly rules: RulesStatus;
  readonly builds: ReadonlyMap<string, string>;
}

const fields: readonly string[] = ["version", "minimumVersion", "withdrawn", "builds"];

const versionNumber = /^\d{1,9}(\.\d{1,9})*$/;

/** Reads the text of the file, whatever it is. Total: there is no text that it does not answer to. */
export function readStatus(text: string): SiteStatus {
  const value = parsed(text);
  return { rules: rulesIn(value, text), builds: new Map(buildsIn(value)) };
}

function rulesIn(value: object | undefined, text: string): RulesStatus {
  if (value === undefined) return { kind: "unclear" };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  // Whatever stands under the word, in whatever spelling, is a withdrawal, unless it says in so many words that it is none.
  if (entries.some(([name, said]) => /withdr/i.test(name) && said !== false)) return { kind: "withdrawn" };
  const { version, minimumVersion } = Object.fromEntries(entries);
  const isSlip =
    entries.some(([name]) => !fields.includes(name)) ||
    !isVersionNumber(version) ||
    // Of two entries with one name, the parser tells only the last.
    text.split(/withdr/i).length > 2;
  return isSlip || !isVersionNumber(minimumVersion) ? { kind: "unclear" } : { kind: "given", minimumVersion };
}

function* buildsIn(value: object | undefined): Iterable<[string, string]> {
  if (value === undefined || !("builds" in value) || !isRecord(value.builds)) return;
  for (const [language, build] of Object.entries<unknown>({ ...value.builds })) {
    if (typeof build === "string") yield [language, build];
  }
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isVersionNumber(value: unknown): value is string {
  return typeof value === "string" && versionNumber.test(value);
}
