/** Further stories on both sides of the lines for an appointment: slow worsening, strong pain, age, infection. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const soonLines: readonly Boundary[] = [
  {
    rule: "worsening",
    inside: {
      story: "It built up in a long set three days ago and is a bit worse each day.",
      answers: strained({ onset: "buildingDuring", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "It built up in a long set three days ago and is a bit better each day.",
      answers: strained({ onset: "buildingDuring", duration: "d2to4", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "It came on the evening after training three days ago and is a bit worse each day.",
      answers: strained({ onset: "laterSameDay", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "It came on the evening after training three days ago and has stayed the same.",
      answers: strained({ onset: "laterSameDay", duration: "d2to4", trend: "same" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "It grew over weeks, has hurt for three days, and is a bit worse each day.",
      answers: strained({ onset: "overWeeks", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "It grew over weeks, has hurt for three days, and goes up and down.",
      answers: strained({ onset: "overWeeks", duration: "d2to4", trend: "upAndDown" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "He moved house three days ago, and the strain is a bit worse each day.",
      answers: strained({ onset: "otherStrain", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "He moved house three days ago, and now the pain grows by the hour.",
      answers: strained({ onset: "otherStrain", duration: "d2to4", trend: "fastWorse" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled three days ago creeps up day by day.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled this morning hurts a bit more by evening.",
      answers: strained({ duration: "under24h", trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled four days ago creeps up day by day.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled yesterday hurts a bit more today.",
      answers: strained({ duration: "h24to48", trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled on Monday is a bit worse on Thursday.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled a week ago creeps up day by day.",
      answers: strained({ duration: "d5to13", trend: "slowlyWorse" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled on Friday is a bit worse on Monday.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled a month ago creeps up day by day.",
      answers: strained({ duration: "w2to6", trend: "slowlyWorse" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled on Tuesday is a bit worse on Saturday.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled two months ago creeps up day by day.",
      answers: strained({ duration: "w6toM3", trend: "slowlyWorse" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled at the weekend is a bit worse on Wednesday.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled half a year ago creeps up day by day.",
      answers: strained({ duration: "overM3", trend: "slowlyWorse", inflammatoryPattern: "no" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "She pulled a muscle in a row three days ago, and it creeps up.",
      answers: strained({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "For three days it has crept up, and she knows of nothing that explains it.",
      answers: strained({ onset: "notTraining", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
      present: ["noTrainingLinkYounger"],
    },
  },
  {
    rule: "intense",
    inside: { story: "She calls the pain a 9.", answers: strained({ painNow: "n9" }), expected: "soon" },
    outside: { story: "She calls the pain a 5.", answers: strained({ painNow: "n5" }), expected: "selfCare" },
  },
  {
    rule: "intense",
    inside: { story: "He calls the pain a 10.", answers: strained({ painNow: "n10" }), expected: "soon" },
    outside: { story: "He calls the pain a 2.", answers: strained({ painNow: "n2" }), expected: "selfCare" },
  },
  {
    rule: "intense",
    inside: {
      story: "At its worst now, she calls it a 10.",
      answers: sore({ painNow: "n10" }),
      expected: "soon",
    },
    outside: {
      story: "At this moment nothing hurts.",
      answers: sore({ painNow: "n0" }),
      expected: "selfCare",
    },
  },
  {
    rule: "infectionRiskNotBetter",
    inside: {
      story: "She has diabetes that is hard to control, and the soreness has stayed the same.",
      answers: sore({ infectionRisk: "yes", trend: "same" }),
      expected: "soon",
    },
    outside: {
      story: "She has diabetes that is hard to control, and the soreness is a little worse.",
      answers: sore({ infectionRisk: "yes", trend: "slowlyWorse" }),
      expected: "urgent",
      present: ["hiddenInfection"],
    },
  },
  {
    rule: "infectionRiskNotBetter",
    inside: {
      story: "He had an operation last month, and the soreness goes up and down.",
      answers: sore({ infectionRisk: "yes", trend: "upAndDown" }),
      expected: "soon",
    },
    outside: {
      story: "He had an operation last month, and the soreness grows by the hour.",
      answers: sore({ infectionRisk: "yes", trend: "fastWorse" }),
      expected: "urgent",
      present: ["hiddenInfection"],
    },
  },
  {
    rule: "minorTrauma",
    inside: {
      story: "She knocked her back on a door frame.",
      answers: strained({ trauma: "minor" }),
      expected: "soon",
    },
    outside: {
      story: "She fell down a whole flight of stairs.",
      answers: strained({ trauma: "major" }),
      expected: "emergency",
      present: ["majorTrauma"],
    },
  },
  {
    rule: "under18",
    inside: {
      story: "A 13-year-old is sore the day after swimming.",
      answers: sore({ age: "under18" }),
      expected: "soon",
    },
    outside: {
      story: "A 46-year-old is sore the day after swimming.",
      answers: sore({ age: "a45to49" }),
      expected: "selfCare",
    },
  },
];
