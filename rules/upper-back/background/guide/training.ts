/** The pages about what happens in the gym. */
import type { GuidePage } from "./shape.ts";

export const form = {
  slug: "form",
  title: "Form for the row, the press and the bench press",
  description: "What to check in the three lifts that load the upper back most, with a drawing of each.",
  sections: {
    whyForm: {
      heading: "Why form counts",
      blocks: [
        {
          kind: "text",
          text: "With good form the load goes to the muscles that should carry it. When form slips, the upper back and the neck may get the rest.",
        },
        {
          kind: "text",
          text: "Many coaches call it the most important point of all. Few studies have tested that, so take it as good craft. There is more than one right way to lift.",
        },
      ],
      sources: [{ source: "aasaLifters2017", supports: "few studies of what puts lifters at risk" }],
    },
    lifts: {
      heading: "The three lifts",
      blocks: [{ kind: "lifts", ids: ["row", "overheadPress", "benchPress"] }],
      sources: [],
    },
    habits: {
      heading: "Habits for every lift",
      blocks: [{ kind: "measures", ids: ["formFirst", "mindMuscle", "scapulaSet", "coaching"] }],
      sources: [],
    },
  },
} as const satisfies GuidePage;

export const warmUp = {
  slug: "warm-up-and-cool-down",
  title: "Warm-up and cool-down",
  description: "Easy minutes before you lift and gentle stretches after it.",
  sections: {
    before: {
      heading: "Before you train",
      blocks: [{ kind: "measures", ids: ["dynamicWarmUp"] }],
      sources: [],
    },
    after: {
      heading: "After you train",
      blocks: [{ kind: "measures", ids: ["staticCoolDown"] }],
      sources: [],
    },
  },
} as const satisfies GuidePage;

export const equipment = {
  slug: "equipment",
  title: "Check your equipment",
  description: "One minute with the bench, the bar and the band before you start.",
  sections: {
    why: {
      heading: "One minute before you start",
      blocks: [{ kind: "measures", ids: ["equipmentCheck"] }],
      sources: [],
    },
    checklist: {
      heading: "What to look at",
      blocks: [
        {
          kind: "list",
          items: [
            "Bench: put it on level floor. Lean on each corner. It should not rock, and the pin of the back rest should be in.",
            "Bar: the same plates on each side, pushed to the stop, with a clip on each end.",
            "Rack: safety bars at the right height. For a heavy bench press, ask someone to stand by.",
            "Band: stretch it and look for cracks. If you could not do three more reps, take a lighter one.",
          ],
        },
      ],
      sources: [],
    },
  },
} as const satisfies GuidePage;
