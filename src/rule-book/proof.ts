/** The statements of the proof, as `npm run review` wrote them down. */
import * as z from "zod/mini";
import proofFile from "./proof.json";

const proof = z.object({
  ruleSetVersion: z.string(),
  ruleDataHash: z.string(),
  date: z.string(),
  statements: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      result: z.enum(["proven", "refuted"]),
      seconds: z.number(),
      queries: z.number(),
      notes: z.array(z.string()),
      twins: z.array(z.object({ sentence: z.string(), refutedBy: z.string() })),
    }),
  ),
  examples: z.number(),
  leaves: z.number(),
  keptRules: z.array(z.object({ rule: z.string(), reason: z.string() })),
});

/** What is shown of a proof; times in seconds, the date in ISO 8601. */
export type ShownProof = z.infer<typeof proof>;

export const lastProof: ShownProof = z.parse(proof, proofFile);
