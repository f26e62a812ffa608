/**
 * What the service worker answers to a look, read from something unknown: its status comes from a file of the site, which
 * a host may edit by hand. Fetched when it is needed, because the start page does not look; and by hand, because this is
 * on everybody's way to the result, and nothing else there needs a parser.
 */
import type { RulesStatus } from "#rules";

/** Which build is kept on this device, and what the site last said of its rules. */
export interface WorkerAnswer {
  /** The address of the script that the pages of the kept build begin with. */
  readonly entry: string;
  /** Whether the site has another build than the one that is kept. */
  readonly behind: boolean;
  readonly status?: RulesStatus | undefined;
}

const versionNumber = /^\d+(\.\d+)*$/;

/** The answer, or undefined when it makes no sense. */
export function readAnswer(value: unknown): WorkerAnswer | undefined {
  if (!isObject(value) || !("entry" in value) || !("behind" in value)) return undefined;
  const { entry, behind } = value;
  if (typeof entry !== "string" || typeof behind !== "boolean") return undefined;
  if (!("status" in value) || value.status === undefined) return { entry, behind };
  const status = readStatus(value.status);
  return status === undefined ? undefined : { entry, behind, status };
}

function readStatus(value: unknown): RulesStatus | undefined {
  if (!isObject(value) || !("version" in value) || !("minimumVersion" in value)) return undefined;
  const { version, minimumVersion } = value;
  if (!isVersionNumber(version) || !isVersionNumber(minimumVersion)) return undefined;
  if (!("withdrawn" in value) || value.withdrawn === undefined) return { version, minimumVersion };
  const { withdrawn } = value;
  return typeof withdrawn === "string" ? { version, minimumVersion, withdrawn } : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isVersionNumber(value: unknown): value is string {
  return typeof value === "string" && versionNumber.test(value);
}
