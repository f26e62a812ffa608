/** The drawing of every movement. One that is missing does not compile. */
import type { ExerciseId, LiftId } from "#rules";
import { catCow, neckTilts, shoulderRolls } from "./poses/gentle.ts";
import { benchPress, overheadPress, row } from "./poses/lifts.ts";
import { bandPullApart, facePull, scapularSet, wallSlides, ytw } from "./poses/strength.ts";
import { childsPose, doorwayPec, foamExtension } from "./poses/stretch-and-mobility.ts";
import { armCircles, lightCardio, staticStretching, torsoTwists } from "./poses/warm-up.ts";
import { birdDog, bridge, deadBug, sidePlank } from "./poses/whole-body.ts";
import type { Scene } from "./scene.ts";

export const figures = {
  shoulderRolls,
  neckTilts,
  catCow,
  foamExtension,
  doorwayPec,
  childsPose,
  scapularSet,
  bandPullApart,
  wallSlides,
  facePull,
  ytw,
  armCircles,
  torsoTwists,
  lightCardio,
  staticStretching,
  deadBug,
  birdDog,
  sidePlank,
  bridge,
  row,
  overheadPress,
  benchPress,
} as const satisfies Record<ExerciseId | LiftId, Scene>;
