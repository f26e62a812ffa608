/** Further stories on both sides of the lines for help today: bones, nerves, and pain on coughing. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const urgentInjuryLines: readonly Boundary[] = [
  {
    rule: "fragileBones",
    inside: {
      story: "At 35 he has thin bones, and the soreness came the day after a dumbbell knocked him.",
      answers: sore({ trauma: "minor", fragileBones: "yes" }),
      expected: "urgent",
      present: ["minorTrauma"],
    },
    outside: {
      story: "At 35 his bones are sound, and the soreness came the day after a dumbbell knocked him.",
      answers: sore({ trauma: "minor" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "She is 63 and bumped into the rack yesterday.",
      answers: sore({ trauma: "minor", age: "a60to64" }),
      expected: "urgent",
    },
    outside: {
      story: "She is 63. The bar fell on her back from a height yesterday.",
      answers: sore({ trauma: "major", age: "a60to64" }),
      expected: "emergency",
      present: ["majorTrauma"],
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "He is 70 and stumbled on the treadmill.",
      answers: sore({ trauma: "minor", age: "a65plus" }),
      expected: "urgent",
    },
    outside: {
      story: "A 15-year-old stumbled on the treadmill.",
      answers: sore({ trauma: "minor", age: "under18" }),
      expected: "soon",
      present: ["minorTrauma", "under18"],
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "She has thin bones, and the pain built up during the class.",
      answers: strained({ fragileBones: "yes", onset: "buildingDuring" }),
      expected: "urgent",
    },
    outside: {
      story: "She has thin bones, and the soreness came in the evening after the class.",
      answers: strained({ fragileBones: "yes", onset: "laterSameDay" }),
      expected: "soon",
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "He has thin bones, and the pain built up while he rowed.",
      answers: strained({ fragileBones: "yes", onset: "buildingDuring" }),
      expected: "urgent",
    },
    outside: {
      story: "He has thin bones, and the ache grew over weeks of light training.",
      answers: sore({ fragileBones: "yes", onset: "overWeeks" }),
      expected: "soon",
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "She has thin bones, and it began as she lifted a grandchild.",
      answers: strained({ fragileBones: "yes", onset: "otherStrain" }),
      expected: "urgent",
    },
    outside: {
      story: "She has thin bones, and it began while she read a book.",
      answers: strained({ fragileBones: "yes", onset: "notTraining" }),
      expected: "soon",
      present: ["fragileBonesAny"],
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For four weeks her right shoulder blade has hurt, and the hand tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteRightBlade: "yes",
        duration: "w2to6",
        armTingling: "yes",
      }),
      expected: "soon",
    },
    outside: {
      story: "For four weeks the middle of her spine has hurt, and the hand tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteSpine: "yes",
        duration: "w2to6",
        armTingling: "yes",
      }),
      expected: "soon",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For a month the top of his shoulder has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteShoulderTops: "yes",
        duration: "w2to6",
        armTingling: "yes",
      }),
      expected: "soon",
    },
    outside: {
      story: "For a month his left shoulder blade has ached, a little less now. His arms are fine.",
      answers: sore({ trend: "better", function: "fine", siteLeftBlade: "yes", duration: "w2to6" }),
      expected: "selfCare",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For two months her left shoulder blade has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "w6toM3",
        armTingling: "yes",
      }),
      expected: "soon",
    },
    outside: {
      story: "Since this morning her left shoulder blade has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "under24h",
        armTingling: "yes",
      }),
      expected: "soon",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For half a year his left shoulder blade has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "overM3",
        armTingling: "yes",
        inflammatoryPattern: "no",
      }),
      expected: "soon",
    },
    outside: {
      story: "Since yesterday his left shoulder blade has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "h24to48",
        armTingling: "yes",
      }),
      expected: "soon",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For three weeks her shoulder blade has ached, and the grip has become weak.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "w2to6",
        armWeakness: "yes",
      }),
      expected: "urgent",
      present: ["armWeakness"],
    },
    outside: {
      story: "For three days her shoulder blade has ached, and the arm tingles.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "d2to4",
        armTingling: "yes",
      }),
      expected: "soon",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story: "For three weeks his shoulder blade has ached, and he has become thinner without trying.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "w2to6",
        weightLoss: "yes",
      }),
      expected: "urgent",
      present: ["weightLoss"],
    },
    outside: {
      story: "For three days his shoulder blade has ached, and he has become thinner without trying.",
      answers: sore({
        trend: "better",
        function: "fine",
        siteLeftBlade: "yes",
        duration: "d2to4",
        weightLoss: "yes",
      }),
      expected: "urgent",
      present: ["weightLoss"],
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "It built up in a long set. Coughing hurts, and one hand tingles.",
      answers: strained({ onset: "buildingDuring", painOnCough: "yes", armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "It built up in a long set. Coughing hurts, and the hands are fine.",
      answers: strained({ onset: "buildingDuring", painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "It came on the evening after training. Sneezing hurts, and one hand tingles.",
      answers: strained({ onset: "laterSameDay", painOnCough: "yes", armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "It came on the evening after training. Sneezing hurts, and the hands are fine.",
      answers: strained({ onset: "laterSameDay", painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "It grew over weeks of rowing. Coughing hurts, and one hand tingles.",
      answers: sore({ onset: "overWeeks", painOnCough: "yes", armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "It grew over weeks of rowing. Coughing hurts, and the hands are fine.",
      answers: sore({ onset: "overWeeks", painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "She lifted a suitcase. Coughing hurts, and one hand tingles.",
      answers: strained({ onset: "otherStrain", painOnCough: "yes", armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "She lifted a suitcase. Coughing hurts, and the hands are fine.",
      answers: strained({ onset: "otherStrain", painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
];
