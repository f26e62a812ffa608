/** All stories. */
import { emergencyBoundaries } from "./emergency.ts";
import { emergencyNervesInjuryIllnessBoundaries } from "./emergency-nerves-injury-illness.ts";
import { courseCauseLines } from "./lines-course-cause.ts";
import { emergencyLines } from "./lines-emergency.ts";
import { heartVesselsClotsLines } from "./lines-heart-vessels-clots.ts";
import { illnessAgeInjuryLines } from "./lines-illness-age-injury.ts";
import { persistentLines } from "./lines-persistent.ts";
import { soonLines } from "./lines-soon.ts";
import { urgentInjuryLines } from "./lines-urgent-injury.ts";
import { urgentLines } from "./lines-urgent.ts";
import { ordinaryVignettes } from "./ordinary.ts";
import { reviewSets } from "./review-sets.ts";
import { soonBoundaries } from "./soon.ts";
import { unsureEmergencySigns } from "./unsure-emergency-signs.ts";
import { unsureSoonSigns } from "./unsure-soon-signs.ts";
import { unsureUrgentSigns } from "./unsure-urgent-signs.ts";
import { unsureVignettes as unsureOrdinarySigns } from "./unsure.ts";
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
  ...emergencyLines,
  ...urgentLines,
  ...urgentInjuryLines,
  ...persistentLines,
  ...soonLines,
  ...heartVesselsClotsLines,
  ...illnessAgeInjuryLines,
  ...courseCauseLines,
];

/** People who honestly do not know. Not being sure never makes the result milder. */
export const unsureVignettes: readonly Vignette[] = [
  ...unsureOrdinarySigns,
  ...unsureEmergencySigns,
  ...unsureUrgentSigns,
  ...unsureSoonSigns,
];

export { ordinaryVignettes, reviewSets };

/** Every story by itself. */
export const vignettes: readonly Vignette[] = [
  ...boundaries.flatMap((boundary) => [boundary.inside, boundary.outside]),
  ...unsureVignettes,
  ...ordinaryVignettes,
  ...reviewSets,
];
