/** Stories on both sides of the lines for help today: illness, infection, pregnancy. */
import { sore } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const urgentIllnessBoundaries: readonly Boundary[] = [
  {
    rule: "fever",
    inside: {
      story: "His back is sore, and for two nights he has had chills and sweats.",
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "He was hot right after the session and cooled down within the hour.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "hiddenInfection",
    inside: {
      story: "She had a skin infection last week. Now her back wakes her at night.",
      answers: sore({ infectionRisk: "yes", nightPain: "yes", trend: "better" }),
      expected: "urgent",
      present: ["nightPain"],
    },
    outside: {
      story: "She had a skin infection last week. Her back is sore from training and much better today.",
      answers: sore({ infectionRisk: "yes", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "hiddenInfection",
    inside: {
      story: "He has dialysis, and the pain has slowly become worse.",
      answers: sore({ infectionRisk: "yes", trend: "slowlyWorse" }),
      expected: "urgent",
    },
    outside: {
      story: "He has dialysis, and the pain is the same as yesterday.",
      answers: sore({ infectionRisk: "yes", trend: "same" }),
      expected: "soon",
      present: ["infectionRiskNotBetter"],
    },
  },
  {
    rule: "urineChange",
    inside: {
      story: "Her back hurts, and it burns when she pees.",
      answers: sore({ urineChange: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "Her back hurts. Her pee is as always, only brighter since she takes vitamins.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "kidney",
    inside: {
      story: "Pain below the ribs at one side of the back, with a high temperature.",
      answers: sore({ siteFlank: "yes", fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
    outside: {
      story:
        "Pain below the ribs at one side of the back when he bends sideways, after side bends with a weight.",
      answers: sore({ siteFlank: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "nightPainOver50",
    inside: {
      story: "She is 50, and for three weeks the pain has woken her in the small hours.",
      answers: sore({ nightPain: "yes", age: "a50to59", duration: "w2to6" }),
      expected: "urgent",
    },
    outside: {
      story: "She is 49, and for three weeks the pain has woken her in the small hours.",
      answers: sore({ nightPain: "yes", age: "a45to49", duration: "w2to6" }),
      expected: "soon",
      present: ["nightPain"],
    },
  },
  {
    rule: "constantPain",
    inside: {
      story: "For three days the pain has never stopped, and no position makes it easier.",
      answers: sore({ constantPain: "yes", duration: "d2to4" }),
      expected: "urgent",
    },
    outside: {
      story: "It aches a little at rest too, and a pillow behind the back makes it easier.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "weightLoss",
    inside: {
      story: "He has become thinner over the last months without trying.",
      answers: sore({ weightLoss: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "He has lost four kilos on the diet that he planned.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "cancerHistory",
    inside: {
      story: "She had breast cancer eight years ago and is sore after training.",
      answers: sore({ cancer: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "Her aunt had breast cancer. She herself never had any.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "shingles",
    inside: {
      story: "A strip of burning blisters runs around one side of the chest to the back.",
      answers: sore({ rash: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "There are red marks where the bar lay. They do not burn or tingle.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "gallbladderComplicated",
    inside: {
      story: "Attacks of pain under the right ribs after meals, and today a fever with it.",
      answers: sore({ rightRibsMeals: "yes", fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["gallbladderSimple"],
    },
    outside: {
      story:
        "One attack of pain under the right ribs after a fatty meal, without fever, gone after two hours.",
      answers: sore({ rightRibsMeals: "yes" }),
      expected: "soon",
      present: ["gallbladderSimple"],
    },
  },
  {
    rule: "yellowSkin",
    inside: {
      story: "Friends say that the whites of his eyes have turned yellow.",
      answers: sore({ yellowSkin: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "An old bruise from the bar is turning yellow. Eyes and skin are normal elsewhere.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "preeclampsia",
    inside: {
      story: "She is pregnant, with pain below the ribs, a bad headache and swollen hands.",
      answers: sore({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "yes" }),
      expected: "urgent",
      present: ["pregnancy"],
    },
    outside: {
      story: "She is pregnant and sore between the blades after a class, and well otherwise.",
      answers: sore({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }),
      expected: "soon",
      present: ["pregnancy"],
    },
  },
];
