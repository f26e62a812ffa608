/** Everything that a person can do about the pain, now and in the long run. */
import { measuresNow } from "./now.ts";
import { postureMeasures } from "./posture-and-strength.ts";
import { trainingMeasures } from "./training.ts";

export { iceTimer } from "./now.ts";
export type { Measure } from "./shape.ts";

export const measures = { ...measuresNow, ...postureMeasures, ...trainingMeasures } as const;

/** The id of a measure. */
export type MeasureId = keyof typeof measures;
