/** Long-term measures: how to train. */
import { answered, any } from "../../questions/notation.ts";
import type { Measure } from "./shape.ts";

export const trainingMeasures = {
  mindMuscle: {
    name: "Feel the right muscle work",
    how: "Choose one cue for each set, such as “pull with the elbows”. Go slowly enough to feel the muscle do it.",
    why: "Attention helps the right muscle carry the load.",
    kind: "longTerm",
    debate: "This is coaching advice. We found no study on upper back pain.",
    ruledOutBy: ["loading"],
    sources: [],
  },
  formFirst: {
    name: "Form before weight",
    how: "End the set when your form slips. Take less weight until every rep looks the same.",
    why: "A weight that is too heavy pulls you into positions that load the wrong place.",
    kind: "longTerm",
    debate: "Few studies have tested form as a cause of pain. Coaches agree on this advice all the same.",
    ruledOutBy: [],
    calledForBy: answered("formBreaks", "yes"),
    sources: [{ source: "aasaLifters2017", supports: "few studies of what puts lifters at risk" }],
  },
  coaching: {
    name: "Have someone look at your lifts",
    how: "Ask a qualified trainer to watch you, or film yourself from the side. Do it once the pain is settling.",
    why: "Most people cannot feel where their form slips.",
    kind: "longTerm",
    ruledOutBy: [],
    sources: [],
  },
  progressiveOverload: {
    name: "Raise the load bit by bit",
    how: "Change one thing at a time: weight, sets or days. Add weight only when you can do one or two reps more than planned. Small steps are enough.",
    why: "Muscles adapt when they get time. Sudden jumps catch them unprepared.",
    kind: "longTerm",
    ruledOutBy: [],
    calledForBy: any(answered("moreLoad", "yes"), answered("newOrLongGap", "yes")),
    sources: [
      {
        source: "acsmProgression2009",
        supports: "raise the load in small steps, two to three days a week at first",
      },
    ],
  },
  dynamicWarmUp: {
    name: "Warm up with movement",
    how: "Start with five to ten easy minutes, then do the moves below. Begin each lift with a light set.",
    why: "Warm muscles and joints are ready for load.",
    kind: "longTerm",
    exercises: ["armCircles", "torsoTwists", "lightCardio"],
    ruledOutBy: [],
    calledForBy: answered("noWarmUp", "yes"),
    sources: [
      {
        source: "lauersen2014",
        supports: "exercise plans lower the number of injuries, stretching alone does not",
      },
    ],
  },
  staticCoolDown: {
    name: "Stretch gently after training",
    how: "Hold each stretch for 10 to 30 seconds. Stop where it feels mildly tight.",
    why: "It keeps you flexible, and many people find it pleasant.",
    kind: "longTerm",
    debate: "It is often said to help recovery. In trials, stretching did little or nothing for soreness.",
    exercises: ["staticStretching", "doorwayPec", "childsPose"],
    ruledOutBy: ["stretching"],
    sources: [
      { source: "acsmStretching2021", supports: "how long to hold a stretch" },
      { source: "cochraneStretchSoreness2011", supports: "stretching does little or nothing for soreness" },
    ],
  },
  equipmentCheck: {
    name: "Check your equipment",
    how: "Before you start, check that the bench is steady, the bar is loaded evenly and the band suits your strength.",
    why: "A bench that wobbles or an uneven bar makes one side work harder. Weights that fall on people are a common cause of gym injuries.",
    kind: "longTerm",
    ruledOutBy: [],
    calledForBy: answered("equipment", "yes"),
    sources: [{ source: "kerrWeightTraining2010", supports: "how people get hurt in weight training" }],
  },
} as const satisfies Record<string, Measure>;
