/** Stories on both sides of the lines for a cause nobody knows, pain without a break, and how it goes on. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const courseCauseLines: readonly Boundary[] = [
  {
    rule: "noTrainingLink",
    inside: {
      story: "At 50 it began three days ago without a cause he knows, and is easing.",
      answers: sore({ onset: "notTraining", duration: "d2to4", trend: "better", age: "a50to59" }),
      expected: "urgent",
    },
    outside: {
      story: "At 49 it began three days ago without a cause he knows, and is easing.",
      answers: sore({ onset: "notTraining", duration: "d2to4", trend: "better", age: "a45to49" }),
      expected: "selfCare",
    },
  },
  {
    rule: "noTrainingLink",
    inside: {
      story: "At 60 it began yesterday without a cause she knows.",
      answers: sore({ onset: "notTraining", age: "a60to64" }),
      expected: "urgent",
    },
    outside: {
      story: "At 60 it began yesterday after a day over a laptop in bed.",
      answers: sore({ onset: "posture", age: "a60to64" }),
      expected: "selfCare",
    },
  },
  {
    rule: "noTrainingLinkYounger",
    inside: {
      story: "At 25 it began without a cause she knows, and stays the same.",
      answers: sore({ onset: "notTraining", trend: "same" }),
      expected: "soon",
    },
    outside: {
      story: "At 25 it began without a cause she knows, and is easing.",
      answers: sore({ onset: "notTraining", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "noTrainingLinkYounger",
    inside: {
      story: "At 40 it comes and goes for a week, and he knows no cause.",
      answers: sore({ onset: "notTraining", duration: "d5to13", trend: "upAndDown" }),
      expected: "soon",
    },
    outside: {
      story: "At 40 it comes and goes for a week, with long days at the desk.",
      answers: sore({ onset: "posture", duration: "d5to13", trend: "upAndDown" }),
      expected: "selfCare",
    },
  },
  {
    rule: "constantPain",
    inside: {
      story: "On the third day no position eases it for a moment.",
      answers: sore({ constantPain: "yes", duration: "d2to4" }),
      expected: "urgent",
    },
    outside: {
      story: "On the second day of soreness no position eases it for a moment.",
      answers: sore({ constantPain: "yes" }),
      expected: "soon",
      present: ["constantPainEarly"],
    },
  },
  {
    rule: "constantPain",
    inside: {
      story: "Since this morning no position eases it, and it is an 8.",
      answers: strained({ constantPain: "yes", painNow: "n8" }),
      expected: "urgent",
    },
    outside: {
      story: "Since this morning no position eases it, and it is a 7.",
      answers: strained({ constantPain: "yes", painNow: "n7" }),
      expected: "soon",
      present: ["constantPainEarly"],
    },
  },
  {
    rule: "constantPain",
    inside: {
      story: "Since yesterday no position eases it, and she knows no cause.",
      answers: sore({ constantPain: "yes", onset: "notTraining" }),
      expected: "urgent",
    },
    outside: {
      story: "Since yesterday no position eases it, after a night on a sofa.",
      answers: sore({ constantPain: "yes", onset: "posture" }),
      expected: "soon",
      present: ["constantPainEarly"],
    },
  },
  {
    rule: "constantPainEarly",
    inside: {
      story: "The day after a hard session it aches in every position.",
      answers: sore({ constantPain: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "The day after a hard session it aches, and lying on the side eases it.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "constantPainEarly",
    inside: {
      story: "A muscle pulled this morning hurts without a break.",
      answers: strained({ constantPain: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "A muscle pulled this morning hurts on each move and is quiet at rest.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "nightPainOver50",
    inside: {
      story: "At 58 the pain has woken him for three weeks; by day he can do everything.",
      answers: sore({
        nightPain: "yes",
        age: "a50to59",
        duration: "w2to6",
        trend: "better",
        function: "fine",
      }),
      expected: "urgent",
    },
    outside: {
      story: "At 58 the pain has woken him for ten days; by day he can do everything.",
      answers: sore({
        nightPain: "yes",
        age: "a50to59",
        duration: "d5to13",
        trend: "better",
        function: "fine",
      }),
      expected: "soon",
      present: ["nightPain"],
    },
  },
  {
    rule: "coughPainUnexplained",
    inside: {
      story: "A cough hurts in the back, and she knows no cause.",
      answers: sore({ onset: "notTraining", painOnCough: "yes", trend: "better" }),
      expected: "urgent",
    },
    outside: {
      story: "A cough hurts in the back, and a hand tingles since rows.",
      answers: sore({ armTingling: "yes", painOnCough: "yes", trend: "better" }),
      expected: "soon",
      present: ["coughPain"],
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "A hand tingles since rows, and a sneeze shoots into it.",
      answers: sore({ armTingling: "yes", painOnCough: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "A hand tingles since rows, and a sneeze does nothing.",
      answers: sore({ armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "Three days of care, and it is the same.",
      answers: sore({ duration: "d2to4", trend: "same", selfCare: "d3plus" }),
      expected: "soon",
    },
    outside: {
      story: "Three days of care, and it goes up and down.",
      answers: sore({ duration: "d2to4", trend: "upAndDown", selfCare: "d3plus" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "For a week it has slowly grown, and nobody has rested it.",
      answers: sore({ duration: "d5to13", trend: "slowlyWorse", selfCare: "none" }),
      expected: "soon",
    },
    outside: {
      story: "For a week it has been the same, and nobody has rested it.",
      answers: sore({ duration: "d5to13", trend: "same", selfCare: "none" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "For three days since a bad night on a sofa it has crept up.",
      answers: sore({ onset: "posture", duration: "d2to4", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "Since yesterday’s bad night on a sofa it has crept up.",
      answers: sore({ onset: "posture", trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
];
