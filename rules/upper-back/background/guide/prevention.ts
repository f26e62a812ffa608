import type { GuidePage } from "./shape.ts";

export const prevention = {
  slug: "prevention",
  title: "Getting over it and keeping it away",
  description:
    "Position, strength, mobility and training load: what makes the pain less likely to come back.",
  sections: {
    lookWider: {
      heading: "Look at the whole week",
      blocks: [
        {
          kind: "text",
          text: "Cold, warmth and rest ease the pain of today. To keep it away, change what brought it on. Think of your training and of the other hours too: sleep, work and stress all count.",
        },
        {
          kind: "text",
          text: "Nobody needs to do it all. Choose one or two points that fit you. If the check found a pattern, begin with the steps for it.",
        },
      ],
      sources: [],
    },
    position: {
      heading: "How you sit and stand",
      blocks: [{ kind: "measures", ids: ["varyPosture", "postureAwareness", "ergonomics"] }],
      sources: [],
    },
    strength: {
      heading: "Get stronger",
      blocks: [
        {
          kind: "text",
          text: "Of all these steps, strength training has the best evidence. In many trials it went with fewer sports injuries.",
        },
        {
          kind: "list",
          items: [
            "Around the blades: the rhomboids, the lower trapezius and the serratus anterior.",
            "The core: the muscles of the belly and its sides, and the erector spinae along the spine.",
            "The hips: the glutes, which are the muscles of your bottom.",
          ],
        },
        { kind: "measures", ids: ["strengthenBlades", "strengthenCore", "strengthenGlutes"] },
      ],
      sources: [
        { source: "lauersen2014", supports: "in trials, strength training cut injuries the most" },
        { source: "lauersen2018", supports: "more strength training went with fewer injuries" },
      ],
    },
    mobility: {
      heading: "Move freely",
      blocks: [
        { kind: "measures", ids: ["thoracicMobility", "shoulderMobility"] },
        {
          kind: "text",
          text: "Stay gentle with every stretch. A mild pull is fine, and pain is a sign to ease off.",
        },
      ],
      sources: [{ source: "acsmStretching2021", supports: "stretch to mild tightness" }],
    },
    load: {
      heading: "Raise the load in small steps",
      blocks: [{ kind: "measures", ids: ["progressiveOverload"] }],
      sources: [],
    },
    backToTraining: {
      heading: "Back to full training",
      blocks: [{ kind: "returnToTraining" }],
      sources: [],
    },
    training: {
      heading: "In the gym",
      blocks: [{ kind: "pages", ids: ["form", "warmUp", "equipment"] }],
      sources: [],
    },
    keepGoing: {
      heading: "Keep at it",
      blocks: [
        {
          kind: "text",
          text: "Small steps that you repeat do more than one big effort. Listen to your body, and ease off early when it complains.",
        },
        {
          kind: "text",
          text: "No plan can promise that the pain stays away. But with good form, even strength and free movement, you lower the odds and can train on with confidence.",
        },
      ],
      sources: [{ source: "lauersen2014", supports: "exercise plans lower the number of injuries" }],
    },
  },
} as const satisfies GuidePage;
