/** Further stories on both sides of the lines for an ambulance: each way in which a rule can be met. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const emergencyLines: readonly Boundary[] = [
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "He has an aneurysm. In a long set an ache built up bit by bit.",
      answers: strained({ vesselRisk: "yes", onset: "buildingDuring" }),
      expected: "emergency",
    },
    outside: {
      story: "He has an aneurysm. On the evening after a long set an ache came that moving changes.",
      answers: strained({ vesselRisk: "yes", onset: "laterSameDay" }),
      expected: "urgent",
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story:
        "She has Marfan syndrome. After weeks of aches, pain struck that was at its worst within seconds.",
      answers: sore({ vesselRisk: "yes", onset: "overWeeks", worstAtOnce: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "She has Marfan syndrome. The ache grew over weeks of training.",
      answers: sore({ vesselRisk: "yes", onset: "overWeeks" }),
      expected: "urgent",
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "His brother had a torn aorta. He carried boxes, and a muscle got sore as he did.",
      answers: strained({ vesselRisk: "yes", onset: "otherStrain" }),
      expected: "emergency",
    },
    outside: {
      story: "His brother had a torn aorta. He carried boxes, and two days later he was sore.",
      answers: strained({ vesselRisk: "yes", onset: "nextDays", duration: "h24to48" }),
      expected: "urgent",
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "She has an aneurysm. Her back began to ache a little, and she knows of no cause.",
      answers: strained({ vesselRisk: "yes", onset: "notTraining" }),
      expected: "emergency",
    },
    outside: {
      story: "She has an aneurysm. Her back began to ache a little over weeks of training.",
      answers: strained({ vesselRisk: "yes", onset: "overWeeks" }),
      expected: "urgent",
    },
  },
  {
    rule: "traumaWithNerveOrBone",
    inside: {
      story: "A car hit her bicycle. Her back hurts and one arm tingles.",
      answers: strained({ trauma: "major", armTingling: "yes" }),
      expected: "emergency",
      present: ["majorTrauma"],
    },
    outside: {
      story: "A car hit her bicycle. Her back hurts. Both arms feel as always.",
      answers: strained({ trauma: "major" }),
      expected: "emergency",
      present: ["majorTrauma"],
    },
  },
  {
    rule: "traumaWithNerveOrBone",
    inside: {
      story: "He slipped off a box, hit his back, and cannot hold a cup since.",
      answers: strained({ trauma: "minor", armWeakness: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "He was not hit by anything. Since the session he cannot hold a cup.",
      answers: strained({ armWeakness: "yes" }),
      expected: "urgent",
    },
  },
  {
    rule: "traumaWithNerveOrBone",
    inside: {
      story: "She fell off a low wall, and numbness climbs up her arm.",
      answers: strained({ trauma: "minor", armTingling: "yes", numbnessSpreading: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "She has not fallen. Since the session numbness climbs up her arm.",
      answers: strained({ armTingling: "yes", numbnessSpreading: "yes" }),
      expected: "urgent",
    },
  },
  {
    rule: "ectopic",
    inside: {
      story: "She is seven weeks pregnant, with pain at the tip of one shoulder and some bleeding.",
      answers: sore({ pregnancy: "pregnant", pregnancyWarning: "yes", preeclampsiaSigns: "no" }),
      expected: "emergency",
    },
    outside: {
      story: "She is seven weeks pregnant and sore from a class. Tummy and shoulder tips are fine.",
      answers: sore({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }),
      expected: "soon",
    },
  },
  {
    rule: "sepsis",
    inside: {
      story: "He has coughed for days. Now his skin is blotchy and he breathes very fast.",
      answers: sore({ coughIllness: "yes", sepsisSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "He has coughed for days. His skin looks as always and he breathes calmly.",
      answers: sore({ coughIllness: "yes", sepsisSigns: "no" }),
      expected: "soon",
    },
  },
  {
    rule: "sepsis",
    inside: {
      story: "She has blisters around one side and is so drowsy that she can hardly be woken.",
      answers: sore({ rash: "yes", sepsisSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "She has blisters around one side. She is wide awake.",
      answers: sore({ rash: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
  },
  {
    rule: "sepsis",
    inside: {
      story: "It burns when he pees, and now he shakes with cold and talks nonsense.",
      answers: sore({ urineChange: "yes", sepsisSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "It burns when he pees. He is warm and clear in the head.",
      answers: sore({ urineChange: "yes", sepsisSigns: "no" }),
      expected: "urgent",
    },
  },
];
