/** Stories on both sides of the lines for an appointment this week. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const soonBoundaries: readonly Boundary[] = [
  {
    rule: "persistent",
    inside: {
      story: "She has rested it and looked after it for three days, and it is the same.",
      answers: sore({ duration: "d2to4", selfCare: "d3plus", trend: "same" }),
      expected: "soon",
    },
    outside: {
      story: "She has rested it and looked after it for two days, and it is the same.",
      answers: sore({ duration: "d2to4", selfCare: "d1to2", trend: "same" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "On day five, after three days of care, it is the same.",
      answers: sore({ duration: "d5to13", trend: "same", selfCare: "d3plus" }),
      expected: "soon",
    },
    outside: {
      story: "On day five, after three days of care, it goes up and down.",
      answers: sore({ duration: "d5to13", selfCare: "d3plus", trend: "upAndDown" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "After two weeks it is better, but he still cannot do his daily work as usual.",
      answers: sore({ duration: "w2to6", trend: "better", function: "dailyLimited" }),
      expected: "soon",
    },
    outside: {
      story: "After two weeks it is better, and only training is still limited.",
      answers: sore({ duration: "w2to6", trend: "better", function: "trainingLimited" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "It is better and hardly bothers her, but it has been there for seven weeks.",
      answers: sore({ duration: "w6toM3", trend: "better", function: "fine" }),
      expected: "soon",
    },
    outside: {
      story: "It is better and hardly bothers her, and it has been there for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worsening",
    inside: {
      story: "A muscle pulled on one rep three days ago hurts a bit more every day.",
      answers: strained({ duration: "d2to4", selfCare: "d1to2", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "Soreness that came the day after training three days ago is at its peak.",
      answers: sore({ duration: "d2to4", selfCare: "d1to2", trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
  {
    rule: "intense",
    inside: {
      story: "He calls the pain an 8.",
      answers: strained({ painNow: "n8" }),
      expected: "soon",
    },
    outside: {
      story: "He calls the pain a 7.",
      answers: strained({ painNow: "n7" }),
      expected: "selfCare",
    },
  },
  {
    rule: "armTingling",
    inside: {
      story: "Since yesterday pins and needles run down her right arm, which is strong.",
      answers: sore({ armTingling: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "Her hand went to sleep when she leaned on it, and was awake again within minutes.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "bladeSticksOut",
    inside: {
      story: "Since the heavy session his right shoulder blade sticks out like a wing.",
      answers: sore({ bladeSticksOut: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "One of his blades has always sat a little lower than the other.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "ribStress",
    inside: {
      story: "Over weeks of rowing one spot on a rib has become more and more painful.",
      answers: sore({ siteRib: "yes", ribSpot: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "After one hard row the muscles over the ribs are sore on both sides.",
      answers: sore({ siteChestWall: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "inflammatory",
    inside: {
      story: "He is 28. For months his back has been stiff until noon and is better when he moves.",
      answers: sore({ duration: "overM3", onset: "overWeeks", trend: "same", inflammatoryPattern: "yes" }),
      expected: "soon",
      present: ["persistent"],
    },
    outside: {
      story: "He is 28. For months his back has hurt at the end of training days, and rest helps.",
      answers: sore({ duration: "overM3", onset: "overWeeks", trend: "same", inflammatoryPattern: "no" }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "gallbladderSimple",
    inside: {
      story: "Pain under the right ribs and blade comes in attacks after rich meals.",
      answers: sore({ siteRightBlade: "yes", rightRibsMeals: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "The right blade hurts when she lifts the arm, whatever she eats.",
      answers: sore({ siteRightBlade: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "coughIllness",
    inside: {
      story: "He is sore from training and also feels as if he had flu.",
      answers: sore({ coughIllness: "yes", sepsisSigns: "no" }),
      expected: "soon",
    },
    outside: {
      story: "He is sore from training and well otherwise.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "nightPain",
    inside: {
      story: "At 30 she wakes at three from the pain, without having moved.",
      answers: sore({ nightPain: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "At 30 she wakes for a moment only when she turns over.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "infectionRiskNotBetter",
    inside: {
      story: "He takes medicine that weakens his immunity. The soreness goes up and down.",
      answers: sore({ infectionRisk: "yes", trend: "upAndDown" }),
      expected: "soon",
    },
    outside: {
      story: "He takes medicine that weakens his immunity. The soreness is going.",
      answers: sore({ infectionRisk: "yes", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "pop",
    inside: {
      story: "She heard a pop in the last pull-up.",
      answers: strained({ pop: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "There was no pop in the last pull-up, just a pull in the muscle.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "minorTrauma",
    inside: {
      story: "A dumbbell slipped and knocked his shoulder blade.",
      answers: strained({ trauma: "minor" }),
      expected: "soon",
    },
    outside: {
      story: "A dumbbell slipped and landed on the floor. He was not hit, but a muscle was pulled.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "pregnancy",
    inside: {
      story: "She gave birth three weeks ago and is sore after her first session.",
      answers: sore({ pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "soon",
    },
    outside: {
      story: "She gave birth five months ago and is sore after a session.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "recurrent",
    inside: {
      story: "It is the fourth time that the same spot hurts after a training block.",
      answers: sore({ recurrent: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "It is the second time that the same spot hurts.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "under18",
    inside: {
      story: "A 17-year-old is sore the day after rowing.",
      answers: sore({ age: "under18" }),
      expected: "soon",
    },
    outside: {
      story: "An 18-year-old is sore the day after rowing.",
      answers: sore({ age: "a18to44" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worried",
    inside: {
      story: "The pain is mild, but he lies awake with worry about it.",
      answers: sore({ worried: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "The pain is mild, and he wants to know what to do.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
];
