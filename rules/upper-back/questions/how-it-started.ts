/** Accident, onset and how long it has lasted. */
import { yesNoUnsure } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const howItStartedQuestions = {
  trauma: {
    plain: "Did the pain follow a fall, a blow or an accident?",
    short: "a fall, a blow or an accident",
    why: "After a hard blow, the bones and the organs inside need to be checked first.",
    clinical: "Trauma",
    options: {
      none: { plain: "No", clinical: "none" },
      minor: { plain: "Yes, a small one: a stumble, knock, bump or tackle", clinical: "minor" },
      major: {
        plain:
          "Yes, a serious one: a bad accident, a fall from a height, or a heavy weight that landed on my neck, back or chest",
        clinical: "major (serious accident, fall from height, or heavy load on neck, back or chest)",
      },
      unsure: yesNoUnsure.unsure,
    },
    // Not sure stands below minor because no rule treats it as more urgent than a known knock.
    worry: ["none", "unsure", "minor", "major"],
  },
  onset: {
    plain: "How did the pain start?",
    short: "how the pain started",
    why: "A clear link to training makes a sore or pulled muscle more likely.",
    help: "A rep is one single movement of an exercise, such as one pull of a row.",
    clinical: "Onset",
    options: {
      suddenDuring: {
        plain: "Suddenly, during one rep, jerk or twist in training",
        clinical: "sudden, during one repetition, jerk or twist",
      },
      buildingDuring: {
        plain: "It came on bit by bit during a session",
        clinical: "gradual, during the session",
      },
      laterSameDay: { plain: "Later on the same day as a session", clinical: "later on the day of training" },
      nextDays: { plain: "One to three days after a session", clinical: "one to three days after training" },
      overWeeks: { plain: "It built up over weeks of training", clinical: "gradual, over weeks of training" },
      otherStrain: {
        plain: "From lifting or straining that was not training",
        clinical: "lifting or straining outside training",
      },
      notTraining: {
        plain: "I see no link to training or straining",
        clinical: "no link to training or strain",
      },
      unsure: yesNoUnsure.unsure,
    },
  },
  duration: {
    plain: "How long has this bout of pain lasted, counted from its first day?",
    short: "how long this bout of pain has lasted",
    why: "Soreness from training has a usual course. Pain that lasts longer needs a look.",
    help: "A bout runs from the first day of this pain until now. If you had the same pain before and it went away, leave that out.",
    clinical: "Duration of this episode",
    options: {
      under24h: { plain: "Less than 24 hours", clinical: "under 24 hours" },
      h24to48: { plain: "24 to 48 hours", clinical: "24 to 48 hours" },
      d2to4: { plain: "2 to 4 days", clinical: "2 to 4 days" },
      d5to13: { plain: "5 to 13 days", clinical: "5 to 13 days" },
      w2to6: { plain: "2 to 6 weeks", clinical: "2 to 6 weeks" },
      w6toM3: { plain: "More than 6 weeks, up to 3 months", clinical: "6 weeks to 3 months" },
      overM3: { plain: "More than 3 months", clinical: "over 3 months" },
    },
  },
} as const satisfies Record<string, Question>;
