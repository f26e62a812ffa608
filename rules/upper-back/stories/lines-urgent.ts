/** Further stories on both sides of the lines for help today: heart, lungs, illness, and no link to training. */
import { sore } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const urgentLines: readonly Boundary[] = [
  {
    rule: "noTrainingLink",
    inside: {
      story: "She is 67. Her upper back began to hurt at breakfast. She has not trained for a week.",
      answers: sore({ age: "a65plus", onset: "notTraining", duration: "under24h" }),
      expected: "urgent",
    },
    outside: {
      story: "For five months his upper back has hurt, and he sees no link to training.",
      answers: sore({ onset: "notTraining", duration: "overM3", inflammatoryPattern: "no" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "noTrainingLink",
    inside: {
      story: "She is 50. For three days her upper back has hurt, for no reason that she knows.",
      answers: sore({ age: "a50to59", onset: "notTraining", duration: "d2to4" }),
      expected: "urgent",
    },
    outside: {
      story: "She is 50. For three days her upper back has hurt, since she slept on a sofa.",
      answers: sore({ age: "a50to59", onset: "posture", duration: "d2to4" }),
      expected: "selfCare",
    },
  },
  {
    rule: "noTrainingLink",
    inside: {
      story: "He is 58. For a week his upper back has hurt, less now. He did nothing that explains it.",
      answers: sore({ age: "a50to59", onset: "notTraining", duration: "d5to13", trend: "better" }),
      expected: "urgent",
    },
    outside: {
      story: "He is 48. For a week his upper back has hurt, less now. He did nothing that explains it.",
      answers: sore({ age: "a45to49", onset: "notTraining", duration: "d5to13", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "clotInLungMaternity",
    inside: {
      story: "She is five months pregnant, and her upper back stabs with each breath in.",
      answers: sore({
        painOnBreathing: "yes",
        pregnancy: "pregnant",
        pregnancyWarning: "no",
        preeclampsiaSigns: "no",
      }),
      expected: "emergency",
    },
    outside: {
      story: "She is five months pregnant, and her upper back is sore. Breathing is easy.",
      answers: sore({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }),
      expected: "soon",
    },
  },
  {
    rule: "clotInLung",
    inside: {
      story: "She may be pregnant, and her upper back stabs with each breath in.",
      answers: sore({ painOnBreathing: "yes", pregnancy: "maybe", pregnancyWarning: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "She is not pregnant, and her upper back stabs with each breath in since a hard set.",
      answers: sore({ painOnBreathing: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "heartLining",
    inside: {
      story: "The pain is worse lying flat, and he has had chills since last night.",
      answers: sore({ worseLyingFlat: "yes", fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "He has had chills since last night. Lying flat makes no difference to his back.",
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
  },
  {
    rule: "heartLining",
    inside: {
      story: "The pain is worse lying flat, and she has had flu this week.",
      answers: sore({ worseLyingFlat: "yes", coughIllness: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "She has had flu this week. Lying flat makes no difference to her back.",
      answers: sore({ coughIllness: "yes", sepsisSigns: "no" }),
      expected: "soon",
      present: ["coughIllness"],
    },
  },
  {
    rule: "nightPainOver50",
    inside: {
      story: "He is 62, and the pain wakes him at night; moving makes no difference to it.",
      answers: sore({ nightPain: "yes", mechanical: "no", age: "a60to64" }),
      expected: "urgent",
    },
    outside: {
      story: "He is 62, and the strain from yesterday wakes him when it throbs at night.",
      answers: sore({ nightPain: "yes", age: "a60to64" }),
      expected: "soon",
    },
  },
  {
    rule: "nightPainOver50",
    inside: {
      story: "She is 71, and for two months the pain has woken her at night.",
      answers: sore({ nightPain: "yes", duration: "w6toM3", age: "a65plus" }),
      expected: "urgent",
    },
    outside: {
      story: "She is 71, and for two weeks less a day the pain has woken her at night.",
      answers: sore({ nightPain: "yes", age: "a65plus", duration: "d5to13" }),
      expected: "soon",
      present: ["nightPain"],
    },
  },
  {
    rule: "hiddenInfection",
    inside: {
      story: "He takes chemotherapy, and the pain never stops in any position.",
      answers: sore({ infectionRisk: "yes", constantPain: "yes", trend: "better" }),
      expected: "urgent",
      present: ["constantPainEarly"],
    },
    outside: {
      story: "Nothing raises his risk of infection. The pain never stops in any position.",
      answers: sore({ constantPain: "yes", trend: "better" }),
      expected: "soon",
      present: ["constantPainEarly"],
    },
  },
  {
    rule: "hiddenInfection",
    inside: {
      story: "She has a drip line at home, and the pain grows by the hour.",
      answers: sore({ infectionRisk: "yes", trend: "fastWorse" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
    outside: {
      story: "Nothing raises her risk of infection. The pain grows by the hour.",
      answers: sore({ trend: "fastWorse" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
  },
  {
    rule: "kidney",
    inside: {
      story: "It hurts below the ribs at one side of the back, and peeing burns.",
      answers: sore({ siteFlank: "yes", urineChange: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["urineChange"],
    },
    outside: {
      story: "It hurts between the blades, and peeing burns.",
      answers: sore({ urineChange: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["urineChange"],
    },
  },
  {
    rule: "kidney",
    inside: {
      story: "It hurts below the ribs at one side of the back, with a shaking chill last night.",
      answers: sore({ siteFlank: "yes", fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
    outside: {
      story: "It hurts between the blades, with a shaking chill last night.",
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
  },
  {
    rule: "gallbladderComplicated",
    inside: {
      story: "Bouts of pain under the right ribs after meals, and today her eyes are yellow.",
      answers: sore({ rightRibsMeals: "yes", yellowSkin: "yes" }),
      expected: "urgent",
      present: ["yellowSkin"],
    },
    outside: {
      story: "Her eyes are yellow today. Nothing hurts under the ribs.",
      answers: sore({ yellowSkin: "yes" }),
      expected: "urgent",
      present: ["yellowSkin"],
    },
  },
  {
    rule: "gallbladderComplicated",
    inside: {
      story: "Bouts of pain under the right ribs after meals, and a fever since yesterday.",
      answers: sore({ rightRibsMeals: "yes", fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
    outside: {
      story: "A fever since yesterday. Nothing hurts under the ribs.",
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
  },
  {
    rule: "preeclampsia",
    inside: {
      story: "She gave birth a week ago and now has a bad headache and sees flashes.",
      answers: sore({ pregnancy: "recentBirth", preeclampsiaSigns: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She gave birth a week ago, is sore from the pram, and well otherwise.",
      answers: sore({ pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "soon",
    },
  },
];
