/** All stories. */
import { emergencyBoundaries } from "./emergency.ts";
import { emergencyNervesInjuryIllnessBoundaries } from "./emergency-nerves-injury-illness.ts";
import { ordinaryVignettes } from "./ordinary.ts";
import { soonBoundaries } from "./soon.ts";
import { unsureVignettes } from "./unsure.ts";
import { urgentHeartLungsVesselsBoundaries } from "./urgent-heart-lungs-vessels.ts";
import { urgentIllnessBoundaries } from "./urgent-illness.ts";
import { urgentSpineNervesInjuryBoundaries } from "./urgent-spine-nerves-injury.ts";
import type { Boundary, Vignette } from "./vignette.ts";

/** Pairs of stories on the two sides of a line. */
export const boundaries: readonly Boundary[] = [
  ...emergencyBoundaries,
  ...emergencyNervesInjuryIllnessBoundaries,
  ...urgentHeartLungsVesselsBoundaries,
  ...urgentIllnessBoundaries,
  ...urgentSpineNervesInjuryBoundaries,
  ...soonBoundaries,
];

export { ordinaryVignettes, unsureVignettes };

/** Every story by itself. */
export const vignettes: readonly Vignette[] = [
  ...boundaries.flatMap((boundary) => [boundary.inside, boundary.outside]),
  ...unsureVignettes,
  ...ordinaryVignettes,
];
