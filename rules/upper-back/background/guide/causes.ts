import type { GuidePage } from "./shape.ts";

export const causes = {
  slug: "causes",
  title: "Common causes",
  description: "What upper back pain after training can fit with, and how sure anybody can be of it.",
  sections: {
    beforeYouRead: {
      heading: "Before you read on",
      blocks: [
        {
          kind: "text",
          text: "These are patterns and not a diagnosis. More than one can fit you, and they often go together. Poor sleep, a heavier plan and a long day at a desk can meet in one week.",
        },
        { kind: "check", text: "See which ones fit your own answers" },
      ],
      sources: [],
    },
    patterns: {
      heading: "What it can fit with",
      blocks: [
        {
          kind: "patterns",
          ids: [
            "muscleStrain",
            "doms",
            "poorForm",
            "overuse",
            "muscleImbalance",
            "poorPosture",
            "thoracicStiffness",
          ],
        },
      ],
      sources: [],
    },
    neighbors: {
      heading: "Pain from next door",
      blocks: [
        {
          kind: "text",
          text: "The neck and the low back are close by. When one of them aches, you may feel it in the upper back. That is why the check asks if they hurt on the same days.",
        },
      ],
      sources: [],
    },
  },
} as const satisfies GuidePage;
