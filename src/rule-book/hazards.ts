/** The hazard log, as `npm run review` wrote it down. */
import * as z from "zod/mini";
import hazardsFile from "./hazards.json";

const rating = z.object({ severity: z.string(), likelihood: z.string(), risk: z.string() });

const hazard = z.object({
  id: z.string(),
  hazard: z.string(),
  causes: z.array(z.string()),
  harm: z.string(),
  before: rating,
  controls: z.array(
    z.object({ control: z.string(), provenBy: z.array(z.object({ file: z.string(), test: z.string() })) }),
  ),
  after: rating,
  remains: z.string(),
});

const hazardLog = z.object({
  status: z.array(z.string()),
  scales: z.array(
    z.object({ name: z.string(), steps: z.array(z.object({ name: z.string(), means: z.string() })) }),
  ),
  topics: z.array(z.object({ name: z.string(), hazards: z.array(hazard) })),
});

/** What can go wrong, how bad and how likely it is, what stands against it, and what remains. */
export type ShownHazard = z.infer<typeof hazard>;
/** How bad, how likely, and both together, in words. */
export type ShownRating = z.infer<typeof rating>;

/** The hazards by topic, with the scales of their ratings, from least to most. */
export const { status, scales, topics } = z.parse(hazardLog, hazardsFile);
