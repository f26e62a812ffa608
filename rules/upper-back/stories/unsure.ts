/** Stories of people who honestly do not know. Not being sure never makes the result milder. */
import { sore, strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

export const unsureVignettes: readonly Vignette[] = [
  {
    story: "She cannot tell whether it is her chest muscles or a pressure inside.",
    answers: strained({ chestPressure: "unsure" }),
    expected: "emergency",
    notRuledOut: ["heartSigns"],
  },
  {
    story: "He cannot say whether his legs are weak or just tired.",
    answers: sore({ legsOrHands: "unsure" }),
    expected: "emergency",
    notRuledOut: ["cordSigns"],
  },
  {
    story: "He cannot say whether something tore or a muscle pulled.",
    answers: strained({ tearing: "unsure" }),
    expected: "urgent",
    notRuledOut: ["tearing"],
  },
  {
    story: "Her pee may have been darker than usual. She did not look closely.",
    answers: sore({ darkUrine: "unsure" }),
    expected: "urgent",
    notRuledOut: ["darkUrine"],
  },
  {
    story: "He feels warm and has no thermometer. None of the signs of a severe infection is there.",
    answers: sore({ fever: "unsure", sepsisSigns: "no" }),
    expected: "soon",
    notRuledOut: ["fever"],
  },
  {
    story: "He feels warm and has no thermometer, and cannot tell whether he breathes too fast.",
    answers: sore({ fever: "unsure", sepsisSigns: "unsure" }),
    expected: "emergency",
    notRuledOut: ["fever", "sepsis"],
  },
  {
    story: "She does not remember how it began.",
    answers: sore({ onset: "unsure" }),
    expected: "soon",
    notRuledOut: ["noTrainingLinkYounger"],
  },
  {
    story: "He does not remember whether he hit the rack.",
    answers: strained({ trauma: "unsure" }),
    expected: "urgent",
    notRuledOut: ["majorTrauma", "minorTrauma"],
  },
  {
    story: "She has tried, and cannot tell whether moving changes the pain.",
    answers: sore({ mechanical: "unsure" }),
    expected: "soon",
    notRuledOut: ["noTrainingLink"],
  },
  {
    story: "One arm may be a little thicker than the other. He is not sure.",
    answers: sore({ swollenArm: "unsure" }),
    expected: "urgent",
    notRuledOut: ["swollenArm"],
  },
];
