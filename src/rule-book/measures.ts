/** The measures over all stories, as `npm run review` wrote them down. */
import { dispositions, isKeyOf, type DispositionId } from "#rules";
import * as z from "zod/mini";
import measuresFile from "./measures.json";

const level = z.custom<DispositionId>((value) => typeof value === "string" && isKeyOf(dispositions, value));
const count = z.object({ count: z.number(), of: z.number() });

/** How many of how many. */
export type ShownCount = z.infer<typeof count>;

/** The measures of this check, and its comparison with giving everybody the same advice. */
export const measures = z.parse(
  z.object({
    accuracy: count,
    accuracyByLevel: z.array(z.object({ level, count: z.number(), of: z.number() })),
    safety: count,
    comprehensiveness: count,
    overTriage: count,
    comparison: z.object({ ours: z.string(), others: z.array(z.object({ level, score: z.string() })) }),
  }),
  measuresFile,
);
