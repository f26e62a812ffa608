/**
 * The hazard log: what can go wrong with this check, and the tests that prove what stands against it. In the shape of
 * DCB0129; no conformity is claimed, and no clinical safety officer has signed it. Shown on the pages under "how
 * this works" and in the review sheet.
 */
import type { HazardLog } from "./hazard.ts";
import { adviceHazards } from "./advice.ts";
import { answerHazards } from "./answers.ts";
import { carriedHazards } from "./carried.ts";
import { deviceHazards } from "./device.ts";
import { levelHazards } from "./level.ts";
import { peopleHazards } from "./people.ts";
import { upkeepHazards } from "./upkeep.ts";

export const hazards = {
  ...levelHazards,
  ...answerHazards,
  ...adviceHazards,
  ...peopleHazards,
  ...deviceHazards,
  ...carriedHazards,
  ...upkeepHazards,
} as const satisfies HazardLog;
