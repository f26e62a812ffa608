/** Signs in one arm or shoulder. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const armAndShoulderQuestions = {
  armTingling: {
    plain: "Tingling, numbness or pain that runs down one arm",
    short: "tingling, numbness or pain running down one arm",
    why: "A nerve from the neck or the shoulder may be irritated.",
    notThis: "An arm you slept or leaned on that felt normal again within minutes.",
    clinical: "Unilateral arm paraesthesia, numbness or radiating pain",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  armWeakness: {
    plain: "An arm or hand that is clearly weaker, can’t be lifted, or drops things",
    short: "an arm or hand that is clearly weaker",
    why: "Real weakness can mean that a nerve is not working well.",
    notThis: "Tired, shaky arms after a session that are strong again the next day.",
    clinical: "Arm or hand weakness",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  numbnessSpreading: {
    plain: "Numbness that spreads or gets worse",
    short: "numbness that spreads or gets worse",
    why: "It can mean that a nerve is under more and more pressure.",
    clinical: "Spreading or worsening numbness",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  swollenArm: {
    plain: "One arm or shoulder that is swollen, heavy, blue, red or has new veins you can see",
    short: "one arm or shoulder that is swollen, heavy, blue, red or has new veins",
    why: "Hard arm training can, in rare cases, set off a blood clot in the arm.",
    notThis: "Both arms pumped for an hour after training.",
    clinical: "Unilateral arm or shoulder swelling, heaviness, discoloration or new visible veins",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  bladeSticksOut: {
    plain: "One shoulder blade that newly sticks out",
    short: "one shoulder blade that newly sticks out",
    why: "The nerve to the muscle that holds the blade in place may be hurt.",
    notThis: "A small difference between the sides that you have always had.",
    clinical: "New unilateral scapular winging",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
