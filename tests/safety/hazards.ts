/**
 * The hazard log: what can go wrong with this check, and the tests that prove what stands against it. In the shape of
 * DCB0129; no conformity is claimed, and no clinical safety officer has signed it. Shown on the pages under "how
 * this works" and in the review sheet.
 */
import type { HazardLog } from "../../rules/upper-back/hazards/hazard.ts";
import { adviceHazards } from "./hazards-advice.ts";
import { answerHazards } from "./hazards-answers.ts";
import { carriedHazards } from "./hazards-carried.ts";
import { deviceHazards } from "./hazards-device.ts";
import { levelHazards } from "./hazards-level.ts";
import { peopleHazards } from "./hazards-people.ts";
import { upkeepHazards } from "./hazards-upkeep.ts";

export const hazards = {
  ...levelHazards,
  ...answerHazards,
  ...adviceHazards,
  ...peopleHazards,
  ...deviceHazards,
  ...carriedHazards,
  ...upkeepHazards,
} as const satisfies HazardLog;
