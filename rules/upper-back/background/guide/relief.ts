import type { GuidePage } from "./shape.ts";

export const relief = {
  slug: "relief",
  title: "What helps now",
  description: "The first days: what to leave out, cold and warmth, gentle movement, pain relief and sleep.",
  sections: {
    first: {
      heading: "First, be sure that this is for you",
      blocks: [
        {
          kind: "text",
          text: "These steps are for pain without a warning sign. They make the days easier while your body does the healing. If you have other illnesses or take medicines, some steps may not suit you.",
        },
        { kind: "check", text: "Do the check and get a plan that fits you" },
        { kind: "pages", ids: ["help"] },
      ],
      sources: [],
    },
    firstDays: {
      heading: "In the first two days",
      blocks: [{ kind: "measures", ids: ["rest", "keepActive", "ice"] }],
      sources: [],
    },
    afterTwoDays: {
      heading: "After 48 hours",
      blocks: [
        { kind: "measures", ids: ["heat", "gentleMovement"] },
        {
          kind: "text",
          text: "Keep every move in this phase free of pain. Strength moves and the foam roller come later.",
        },
      ],
      sources: [],
    },
    medicine: {
      heading: "Medicine for the pain",
      blocks: [
        { kind: "measures", ids: ["painRelief"] },
        {
          kind: "text",
          text: "Whatever you take, follow the leaflet in the pack. Ask a pharmacist or a doctor first if you have another illness or take other medicines.",
        },
        { kind: "check", text: "Do the check to reach the medicine questions" },
      ],
      sources: [{ source: "dailymedNaproxenV8", supports: "who should ask first; follow the label" }],
    },
    night: {
      heading: "At night",
      blocks: [{ kind: "measures", ids: ["sleep"] }],
      sources: [],
    },
    howMuchPain: {
      heading: "How much pain is fine",
      blocks: [{ kind: "trafficLight" }],
      sources: [],
    },
    phases: {
      heading: "Day by day",
      blocks: [{ kind: "phases" }],
      sources: [],
    },
  },
} as const satisfies GuidePage;
