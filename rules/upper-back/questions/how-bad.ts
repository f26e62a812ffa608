/** How strong the pain is, what it stops, where it is heading, and what has been tried. */
import type { Question } from "./question.ts";

export const howBadQuestions = {
  painNow: {
    kind: "course",
    plain: "How strong is it now?",
    short: "how strong the pain is now",
    why: "Very strong pain should be looked at. The number also lets you compare later.",
    scale: { from: "0: no pain", to: "10: worst possible" },
    clinical: "Pain now (0 to 10)",
    options: {
      n0: { plain: "0", clinical: "0/10" },
      n1: { plain: "1", clinical: "1/10" },
      n2: { plain: "2", clinical: "2/10" },
      n3: { plain: "3", clinical: "3/10" },
      n4: { plain: "4", clinical: "4/10" },
      n5: { plain: "5", clinical: "5/10" },
      n6: { plain: "6", clinical: "6/10" },
      n7: { plain: "7", clinical: "7/10" },
      n8: { plain: "8", clinical: "8/10", short: "pain of 8 or more out of 10" },
      n9: { plain: "9", clinical: "9/10", short: "pain of 9 or more out of 10" },
      n10: { plain: "10", clinical: "10/10", short: "pain of 10 out of 10" },
    },
    worry: [["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10"]],
  },
  function: {
    kind: "course",
    plain: "How much does it limit you?",
    short: "how much the pain holds you back",
    why: "What you can still do tells more than a number.",
    clinical: "Function",
    options: {
      fine: { plain: "I can do everything", clinical: "not limited" },
      trainingLimited: {
        plain: "I can’t train as usual",
        clinical: "training limited",
        short: "pain that keeps you from training as usual",
      },
      dailyLimited: {
        plain: "Everyday tasks are hard, but I manage them",
        clinical: "daily activities limited, still possible",
        short: "pain that makes everyday tasks hard",
      },
      severelyLimited: {
        plain: "So bad, even once I am up, that I can’t sleep, wash or dress without help",
        clinical: "severely limited (cannot sleep, wash or dress without help once up)",
        short: "pain so bad that you can’t sleep, wash or dress without help",
      },
    },
    worry: [["fine", "trainingLimited", "dailyLimited", "severelyLimited"]],
  },
  trend: {
    kind: "course",
    plain: "How is it changing?",
    short: "how the pain is changing",
    why: "A pain that is settling needs less than one that gets worse.",
    help: "Soreness from new training that still builds in the first two days: choose “too soon to say”.",
    clinical: "Course",
    options: {
      better: { plain: "Getting better", clinical: "improving" },
      same: { plain: "The same", clinical: "unchanged", short: "pain that stays the same" },
      upAndDown: {
        plain: "Up and down, or too soon to say",
        clinical: "fluctuating, or too early to say",
        short: "pain that goes up and down",
      },
      slowlyWorse: {
        plain: "Slowly getting worse",
        clinical: "slowly worsening",
        short: "pain that slowly gets worse",
      },
      fastWorse: {
        plain: "Getting worse fast, over hours or a day",
        clinical: "rapidly worsening (hours to a day)",
        short: "pain that gets worse fast",
      },
    },
    worry: [["better", "upAndDown", "same", "slowlyWorse", "fastWorse"]],
  },
  selfCare: {
    kind: "selfCare",
    plain: "How many days have you rested it?",
    short: "how long you have rested it and looked after it",
    why: "Pain that stays the same after some days of care should be looked at.",
    help: "Count the days on which you rested from what hurts and looked after it, as with ice, warmth or gentle movement.",
    clinical: "Self-care so far",
    options: {
      none: { plain: "Not yet", clinical: "none" },
      d1to2: { plain: "1 or 2 days", clinical: "1 to 2 days" },
      d3plus: { plain: "3 days or more", clinical: "3 days or more" },
    },
  },
} as const satisfies Record<string, Question>;
