/** Accident, onset and how long it has lasted. */
import { notSure } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const howItStartedQuestions = {
  trauma: {
    kind: "blow",
    plain: "After a fall, blow or accident?",
    short: "a fall, a blow or an accident",
    why: "After a hard blow, the bones and the organs inside need to be checked first.",
    clinical: "Trauma",
    options: {
      none: { plain: "No", clinical: "none" },
      minor: { plain: "Yes, small: a stumble, knock, bump or tackle", clinical: "minor" },
      major: {
        plain:
          "Yes, serious: a bad accident, a fall from a height, landed on my head, or a heavy weight on my neck, back or chest",
        clinical:
          "major (serious accident, fall from height, landing on the head, or heavy load on neck, back or chest)",
      },
      unsure: {
        plain: "Yes, and I’m not sure how bad, or I don’t remember",
        clinical: "of unknown severity, or not remembered",
      },
    },
    // Not sure may be worse than a small knock, or milder; so the two are not compared.
    worry: [
      ["none", "minor", "major"],
      ["none", "unsure", "major"],
    ],
  },
  onset: {
    kind: "settled",
    plain: "How did it start?",
    short: "how the pain started",
    why: "A clear link to training or strain makes a sore or pulled muscle more likely.",
    help: "A rep is one single movement of an exercise, such as one pull of a row.",
    clinical: "Onset",
    options: {
      suddenDuring: {
        plain: "Suddenly, in one rep, jerk or twist",
        clinical: "sudden, during one repetition, jerk or twist",
      },
      buildingDuring: { plain: "Bit by bit during a session", clinical: "gradual, during the session" },
      laterSameDay: { plain: "Later that day", clinical: "later on the day of training" },
      nextDays: { plain: "One to three days later", clinical: "one to three days after training" },
      overWeeks: { plain: "Over weeks of training", clinical: "gradual, over weeks of training" },
      otherStrain: {
        plain: "From lifting or straining that was not training",
        clinical: "lifting or straining outside training",
      },
      posture: {
        plain: "From how I slept, sat, bent or carried, such as a pillow, desk, phone or trip",
        clinical: "sleeping, sitting, bending or carrying position",
      },
      notTraining: { plain: "I know of no cause", clinical: "no known cause" },
      unsure: notSure,
    },
  },
  duration: {
    kind: "duration",
    plain: "How long has it lasted?",
    short: "how long this bout of pain has lasted",
    why: "Soreness from training has a usual course. Pain that lasts longer needs a look.",
    help: "Count from the first day of this pain. If you had the same pain before and it went away, leave that out.",
    clinical: "Duration of this episode",
    options: {
      under24h: { plain: "Under 24 hours", clinical: "under 24 hours" },
      h24to48: { plain: "24 to 48 hours", clinical: "24 to 48 hours" },
      d2to4: { plain: "2 to 4 days", clinical: "2 to 4 days" },
      d5to13: { plain: "5 to 13 days", clinical: "5 to 13 days" },
      w2to6: { plain: "2 to 6 weeks", clinical: "2 to 6 weeks" },
      w6toM3: { plain: "6 weeks to 3 months", clinical: "6 weeks to 3 months" },
      overM3: { plain: "Over 3 months", clinical: "over 3 months" },
    },
  },
} as const satisfies Record<string, Question>;
