/**
 * What the service worker answers to a look, read from something unknown: its status comes from a file of the site, which
 * a host may edit by hand. Fetched when it is needed, because the start page needs no parser.
 */
import type { RulesStatus } from "#rules";
import * as z from "zod/mini";

/** Which build is kept on this device, and what the site last said of its rules. */
export interface WorkerAnswer {
  /** The address of the script that the pages of the kept build begin with. */
  readonly entry: string;
  /** Whether the site has another build than the one that is kept. */
  readonly behind: boolean;
  readonly status?: RulesStatus | undefined;
}

const versionNumber = z.string().check(z.regex(/^\d+(\.\d+)*$/));

const answer = z.object({
  entry: z.string(),
  behind: z.boolean(),
  status: z.optional(
    z.object({
      version: versionNumber,
      minimumVersion: versionNumber,
      withdrawn: z.optional(z.string()),
    }),
  ),
});

/** The answer, or undefined when it makes no sense. */
export function readAnswer(value: unknown): WorkerAnswer | undefined {
  const parsed = answer.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
