/** All red flags. Their order has no meaning: every rule is weighed and the most urgent decides. */
import type { RedFlag } from "./red-flag.ts";
import { emergency } from "./emergency.ts";
import { soon } from "./soon.ts";
import { urgent } from "./urgent.ts";

export const redFlags = {
  ...emergency,
  ...urgent,
  ...soon,
} as const satisfies Record<string, RedFlag>;

/** The permanent id of a red flag. */
export type RedFlagId = keyof typeof redFlags;
