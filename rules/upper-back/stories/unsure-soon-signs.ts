/** Stories of people who are not sure about a sign that would need an appointment this week, one for each rule. */
import { sore, strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

export const unsureSoonSigns: readonly Vignette[] = [
  {
    story: "Her hand may have tingled in bed, or she had lain on it.",
    answers: sore({ armTingling: "unsure" }),
    expected: "soon",
    notRuledOut: ["armTingling"],
  },
  {
    story: "A friend says that his shoulder blade sticks out. He cannot see it himself.",
    answers: sore({ bladeSticksOut: "unsure" }),
    expected: "soon",
    notRuledOut: ["bladeSticksOut"],
  },
  {
    story: "The ribs hurt somewhere, and she cannot tell whether it is one spot.",
    answers: sore({ siteRib: "yes", ribSpot: "unsure" }),
    expected: "soon",
    notRuledOut: ["ribStress"],
  },
  {
    story: "There was pain under his right ribs once. He does not remember what he had eaten.",
    answers: sore({ rightRibsMeals: "unsure" }),
    expected: "soon",
    notRuledOut: ["gallbladderSimple"],
  },
  {
    story: "Her throat is dry and she may be coming down with something. No signs of a severe infection.",
    answers: sore({ coughIllness: "unsure", sepsisSigns: "no" }),
    expected: "soon",
    notRuledOut: ["coughIllness"],
  },
  {
    story: "He woke last night and does not know whether it was the pain.",
    answers: sore({ nightPain: "unsure" }),
    expected: "soon",
    notRuledOut: ["nightPain"],
  },
  {
    story: "The soreness is the same as yesterday. She does not know whether her tablets weaken immunity.",
    answers: sore({ infectionRisk: "unsure", trend: "same" }),
    expected: "soon",
    notRuledOut: ["infectionRiskNotBetter"],
  },
  {
    story: "Something clicked in the last pull-up. It may have been the bar.",
    answers: strained({ pop: "unsure" }),
    expected: "soon",
    notRuledOut: ["pop"],
  },
  {
    story: "His back has hurt before. He cannot say whether it was this spot.",
    answers: sore({ recurrent: "unsure" }),
    expected: "soon",
    notRuledOut: ["recurrent"],
  },
  {
    story: "She cannot say whether what she feels is worry.",
    answers: sore({ worried: "unsure" }),
    expected: "soon",
    notRuledOut: ["worried"],
  },
];
