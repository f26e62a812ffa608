/** Stories of people who are not sure about a sign of an emergency, one for each rule that not knowing leaves open. */
import { sore, strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

export const unsureEmergencySigns: readonly Vignette[] = [
  {
    story: "He feels a bit faint and sick at rest, and cannot say whether it is nerves.",
    answers: strained({ unwellAtRest: "unsure" }),
    expected: "urgent",
    notRuledOut: ["unwellWithBackPain"],
  },
  {
    story: "She cannot say how fast the pain came, nor whether moving changes it.",
    answers: strained({ worstAtOnce: "unsure", mechanical: "unsure" }),
    expected: "urgent",
    notRuledOut: ["worstAtOnce", "suddenSevere"],
  },
  {
    story: "The pain came in one rep. His uncle had trouble with a large vessel, and he does not know which.",
    answers: strained({ vesselRisk: "unsure" }),
    expected: "urgent",
    notRuledOut: ["vesselRiskSudden"],
  },
  {
    story: "She cannot tell whether she is short of breath or only breathes with care because it hurts.",
    answers: sore({ breathless: "unsure", painOnBreathing: "yes" }),
    expected: "emergency",
    notRuledOut: ["breathless"],
  },
  {
    story: "There was something red in his spit. He does not know whether it came from the gums.",
    answers: sore({ coughingBlood: "unsure" }),
    expected: "urgent",
    notRuledOut: ["coughingBlood"],
  },
  {
    story: "She found herself on the gym floor and does not know whether she had passed out.",
    answers: strained({ collapse: "unsure" }),
    expected: "urgent",
    notRuledOut: ["collapse"],
  },
  {
    story: "His tummy hurts too, and he cannot say how bad that is next to the back.",
    answers: sore({ severeBellyPain: "unsure" }),
    expected: "urgent",
    notRuledOut: ["severeBellyPain"],
  },
  {
    story: "The skin at her neck feels odd under the fingers, perhaps like bubbles, perhaps not.",
    answers: strained({ crackling: "unsure" }),
    expected: "urgent",
    notRuledOut: ["airLeak"],
  },
  {
    story: "Each breath in stabs, and one arm may be a little thicker than the other.",
    answers: sore({ swollenArm: "unsure", painOnBreathing: "yes" }),
    expected: "urgent",
    notRuledOut: ["armClotToLung", "swollenArm"],
  },
  {
    story: "His speech felt slow for a moment, and nobody was there to hear it.",
    answers: strained({ strokeSigns: "unsure" }),
    expected: "emergency",
    notRuledOut: ["strokeSigns"],
  },
  {
    story: "She last went to the toilet before the lift and cannot say whether she feels as before.",
    answers: strained({ saddleNumbness: "unsure" }),
    expected: "emergency",
    notRuledOut: ["caudaEquina"],
  },
  {
    story: "He does not remember whether the bar hit him, and is not sure whether the arm tingles.",
    answers: strained({ trauma: "unsure", armTingling: "unsure" }),
    expected: "urgent",
    notRuledOut: ["traumaWithNerveOrBone", "majorTrauma"],
  },
  {
    story: "She is ten weeks pregnant. There may have been a spot of blood; she is not sure.",
    answers: sore({ pregnancy: "pregnant", pregnancyWarning: "unsure", preeclampsiaSigns: "no" }),
    expected: "emergency",
    notRuledOut: ["ectopic"],
  },
  {
    story: "He takes ibuprofen, and his poo may have been darker. He did not look.",
    answers: sore({ painkillerReaction: "unsure" }),
    expected: "urgent",
    notRuledOut: ["painkillerReaction"],
  },
];
