import type { GuidePage } from "./shape.ts";

export const help = {
  slug: "when-to-get-help",
  title: "When to get help",
  description: "Every warning sign that the check knows, by how soon you need help, and who to see.",
  sections: {
    mostSettles: {
      heading: "Most of it settles",
      blocks: [
        {
          kind: "text",
          text: "Upper back pain after training mostly comes from muscle and gets better with care at home. Some signs mean that a professional should look at it. Here are all the signs that the check asks about.",
        },
        {
          kind: "text",
          text: "You only need one. If you have signs from two lists, follow the more urgent list. If you are not sure about a sign, take it seriously and ask.",
        },
        { kind: "check", text: "Do the check with your own signs" },
      ],
      sources: [
        {
          source: "northumbriaMidBack",
          supports: "pain here is rarely serious when there is no warning sign",
        },
      ],
    },
    emergency: {
      heading: "Call the emergency number now",
      blocks: [{ kind: "redFlags", level: "emergency" }],
      sources: [],
    },
    urgent: {
      heading: "Get medical help today",
      blocks: [{ kind: "redFlags", level: "urgent" }],
      sources: [],
    },
    soon: {
      heading: "Book an appointment this week",
      blocks: [{ kind: "redFlags", level: "soon" }],
      sources: [],
    },
    whoToSee: {
      heading: "Who to see",
      blocks: [
        {
          kind: "text",
          text: "A doctor or a physiotherapist can find out what is wrong and rule out what is serious. They also plan the way back with you, so that each step is safe and does you good.",
        },
        {
          kind: "professionals",
          ids: ["doctor", "physiotherapist", "sportsPhysician", "pharmacist", "chiropractor", "coach"],
        },
      ],
      sources: [
        { source: "lanarkshirePhysio", supports: "which problems suit a physiotherapist" },
        { source: "ggcMskSelfReferral", supports: "which signs belong with a doctor first" },
      ],
    },
    whatToTell: {
      heading: "What to tell them",
      blocks: [{ kind: "whatToTell" }],
      sources: [],
    },
  },
} as const satisfies GuidePage;
