/** All red flags. Their order has no meaning: every rule is weighed and the most urgent decides. */
import type { RedFlag } from "./red-flag.ts";
import { emergency } from "./emergency.ts";
import { emergencyNervesInjuryIllness } from "./emergency-nerves-injury-illness.ts";
import { soon } from "./soon.ts";
import { urgentHeartLungsVessels } from "./urgent-heart-lungs-vessels.ts";
import { urgentIllness } from "./urgent-illness.ts";
import { urgentSpineNervesInjury } from "./urgent-spine-nerves-injury.ts";

export const redFlags = {
  ...emergency,
  ...emergencyNervesInjuryIllness,
  ...urgentHeartLungsVessels,
  ...urgentSpineNervesInjury,
  ...urgentIllness,
  ...soon,
} as const satisfies Record<string, RedFlag>;

/** The permanent id of a red flag. */
export type RedFlagId = keyof typeof redFlags;
