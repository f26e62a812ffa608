/** Stories on both sides of the lines for infection, bleeding, bones, age, injury and how bad it is. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const illnessAgeInjuryLines: readonly Boundary[] = [
  {
    rule: "sepsis",
    inside: {
      story: "He is confused since this morning, and has no fever.",
      answers: sore({ sepsisSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "He shivered for a short time after training.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "sepsis",
    inside: {
      story: "A rash that stays under a glass, and a stiff neck with a bad headache.",
      answers: sore({ siteNeck: "yes", sepsisSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "A stiff neck after overhead presses.",
      answers: sore({ siteNeck: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "painkillerReaction",
    inside: {
      story: "Her poo has turned black, and she has taken nothing.",
      answers: sore({ painkillerReaction: "yes" }),
      expected: "emergency",
    },
    outside: { story: "She has heartburn.", answers: sore({}), expected: "selfCare" },
  },
  {
    rule: "severeBellyPain",
    inside: {
      story: "Over the day a severe pain grew in the tummy that goes through to the back, at rest too.",
      answers: sore({ severeBellyPain: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "The stomach muscles are sore, only when he sits up.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "needleInfection",
    inside: {
      story: "Two months after an epidural her back hurts, and three days of rest changed nothing.",
      answers: sore({ needleRisk: "yes", duration: "d2to4", trend: "same" }),
      expected: "urgent",
    },
    outside: {
      story: "Two months after an epidural her back hurts, less each day.",
      answers: sore({ needleRisk: "yes", duration: "d2to4", trend: "better" }),
      expected: "soon",
      present: ["needleRisk"],
    },
  },
  {
    rule: "needleInfection",
    inside: {
      story: "He is on dialysis; the pain is less by day and wakes him at night.",
      answers: sore({ needleRisk: "yes", trend: "better", nightPain: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "His diabetes is hard to control; the pain is less by day and by night.",
      answers: sore({ infectionRisk: "yes", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "needleRisk",
    inside: {
      story: "He injects drugs, and the soreness from rows is fading.",
      answers: sore({ needleRisk: "yes", trend: "better" }),
      expected: "soon",
    },
    outside: {
      story: "He had a flu shot in the arm, and the soreness from rows is fading.",
      answers: sore({ trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "needleRisk",
    inside: {
      story: "She had surgery at the spine ten weeks ago, and yesterday’s strain is better.",
      answers: strained({ duration: "h24to48", trend: "better", needleRisk: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "She had surgery at the spine three years ago, and yesterday’s strain is better.",
      answers: strained({ duration: "h24to48", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "traumaOnThinner",
    inside: {
      story: "She takes warfarin and bumped her back on a shelf.",
      answers: sore({ trauma: "minor", bleedRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She takes nothing and bumped her back on a shelf.",
      answers: sore({ trauma: "minor" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "traumaOnThinner",
    inside: {
      story: "He bleeds easily and was tackled.",
      answers: sore({ trauma: "minor", bleedRisk: "yes", siteMidBack: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "He bleeds easily and is sore the day after rows.",
      answers: sore({ bleedRisk: "yes", siteMidBack: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "bleedRiskSudden",
    inside: {
      story: "He takes a blood thinner, and the pain began in one rep.",
      answers: strained({ bleedRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "He takes a blood thinner, and became sore on the evening after training.",
      answers: strained({ bleedRisk: "yes", onset: "laterSameDay" }),
      expected: "selfCare",
    },
  },
  {
    rule: "bleedRiskSudden",
    inside: {
      story: "She takes a blood thinner, is sore since the day after rows, and a hand tingles.",
      answers: sore({ bleedRisk: "yes", armTingling: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She takes nothing, is sore since the day after rows, and a hand tingles.",
      answers: sore({ armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
  },
  {
    rule: "minorTraumaSpine",
    inside: {
      story: "After a tackle the bumps in the middle of the back hurt.",
      answers: strained({ trauma: "minor", siteSpine: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "After a tackle the side of the neck hurts.",
      answers: strained({ trauma: "minor", siteNeck: "yes" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "minorTraumaSpine",
    inside: {
      story: "A knee hit her in the side below the ribs.",
      answers: strained({ trauma: "minor", siteFlank: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "A knee hit her on the ribs.",
      answers: strained({ trauma: "minor", siteRib: "yes" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "fragileBonesAny",
    inside: {
      story: "She has thin bones and is sore the day after light rows.",
      answers: sore({ fragileBones: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "She used cortisone cream, and is sore the day after light rows.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "fragileBonesAny",
    inside: {
      story: "He takes prednisone-type tablets for months and slept badly on a sofa.",
      answers: sore({ onset: "posture", fragileBones: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "He took gym steroids and slept badly on a sofa.",
      answers: sore({ onset: "posture" }),
      expected: "selfCare",
    },
  },
  {
    rule: "olderLift",
    inside: {
      story: "At 68 she heaved up a window, and the bumps in the middle hurt.",
      answers: strained({ onset: "otherStrain", siteSpine: "yes", age: "a65plus" }),
      expected: "urgent",
    },
    outside: {
      story: "At 68 the bumps in the middle are sore since the day after a class.",
      answers: sore({ siteSpine: "yes", age: "a65plus" }),
      expected: "soon",
      present: ["olderSpine"],
    },
  },
  {
    rule: "olderLift",
    inside: {
      story: "At 65 the bumps in the middle hurt since one rep.",
      answers: strained({ siteSpine: "yes", age: "a65plus" }),
      expected: "urgent",
    },
    outside: {
      story: "At 64 the bumps in the middle hurt since one rep.",
      answers: strained({ siteSpine: "yes", age: "a60to64" }),
      expected: "selfCare",
    },
  },
  {
    rule: "olderSpine",
    inside: {
      story: "At 70 the bumps in the middle are sore since a long drive.",
      answers: sore({ onset: "posture", siteSpine: "yes", age: "a65plus" }),
      expected: "soon",
    },
    outside: {
      story: "At 70 the muscles on both sides are sore since a long drive.",
      answers: sore({ onset: "posture", siteLeftBlade: "yes", siteRightBlade: "yes", age: "a65plus" }),
      expected: "selfCare",
    },
  },
  {
    rule: "olderSpine",
    inside: {
      story: "At 65 the middle of the spine is sore the day after deadlifts.",
      answers: sore({ siteSpine: "yes", age: "a65plus" }),
      expected: "soon",
    },
    outside: {
      story: "At 64 the middle of the spine is sore the day after deadlifts.",
      answers: sore({ siteSpine: "yes", age: "a60to64" }),
      expected: "selfCare",
    },
  },
  {
    rule: "under18Warning",
    inside: {
      story: "At 15 the pain wakes him at night.",
      answers: sore({ nightPain: "yes", age: "under18" }),
      expected: "urgent",
    },
    outside: {
      story: "At 15 he sleeps through and is sore by day.",
      answers: sore({ age: "under18" }),
      expected: "soon",
      present: ["under18"],
    },
  },
  {
    rule: "under18Warning",
    inside: {
      story: "At 17 it has slowly grown for a week.",
      answers: sore({ duration: "d5to13", trend: "slowlyWorse", age: "under18" }),
      expected: "urgent",
    },
    outside: {
      story: "At 17 it has slowly grown for three days.",
      answers: sore({ duration: "d2to4", trend: "slowlyWorse", age: "under18" }),
      expected: "soon",
      present: ["under18"],
    },
  },
  {
    rule: "worstPain",
    inside: {
      story: "She calls the pain a 10, and daily life is hard.",
      answers: sore({ painNow: "n10", function: "dailyLimited" }),
      expected: "urgent",
    },
    outside: {
      story: "She calls the pain a 10, and only skips training.",
      answers: sore({ painNow: "n10" }),
      expected: "soon",
      present: ["intense"],
    },
  },
  {
    rule: "worstPain",
    inside: {
      story: "The pain is a 10, and he needs help to wash and dress.",
      answers: sore({ painNow: "n10", function: "severelyLimited" }),
      expected: "urgent",
      present: ["severelyLimited"],
    },
    outside: {
      story: "The pain is a 9, and daily life is hard.",
      answers: sore({ painNow: "n9", function: "dailyLimited" }),
      expected: "soon",
      present: ["intense"],
    },
  },
  {
    rule: "severelyLimited",
    inside: {
      story: "Once up, he still needs help to dress.",
      answers: sore({ function: "severelyLimited" }),
      expected: "urgent",
    },
    outside: {
      story: "He had to roll out of bed; once up, dressing is slow and goes by itself.",
      answers: sore({ function: "dailyLimited" }),
      expected: "selfCare",
    },
  },
  {
    rule: "neckArteryEarly",
    inside: {
      story: "Sudden pain on one side of the neck unlike any before, with a headache; nothing set it off.",
      answers: sore({ onset: "unsure", siteNeck: "yes", neckCrackHeadache: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "The headache with a tight neck that she has known for years.",
      answers: sore({ siteNeck: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "weightLoss",
    inside: {
      story: "His clothes have become loose, and he is on no diet.",
      answers: sore({ weightLoss: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "He has had no appetite for two days.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
];
