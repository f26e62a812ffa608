/** Stories on both sides of the lines for help today: bones, nerves, muscles, and how bad it is. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const urgentSpineNervesInjuryBoundaries: readonly Boundary[] = [
  {
    rule: "fragileBones",
    inside: {
      story: "He is 50, and it began when he stumbled against the rack.",
      answers: strained({ trauma: "minor", age: "a50to59" }),
      expected: "urgent",
      present: ["minorTrauma"],
    },
    outside: {
      story: "He is 49, and it began when he stumbled against the rack.",
      answers: strained({ trauma: "minor", age: "a45to49" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "She has thin bones, and it began in one light lift.",
      answers: strained({ fragileBones: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She has thin bones, and both sides are sore the day after a class.",
      answers: sore({ fragileBones: "yes" }),
      expected: "soon",
    },
  },
  {
    rule: "fragileBones",
    inside: {
      story: "He has thin bones, and it began when he lifted a box at home.",
      answers: strained({ fragileBones: "yes", onset: "otherStrain" }),
      expected: "urgent",
    },
    outside: {
      story: "His bones are sound, and it began when he lifted a box at home.",
      answers: strained({ onset: "otherStrain" }),
      expected: "selfCare",
    },
  },
  {
    rule: "newLump",
    inside: {
      story: "There is a lump beside the spine that was not there last month.",
      answers: sore({ newLump: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "There are tight knots in the muscles on both sides, as often after training.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "severelyLimited",
    inside: {
      story: "She cannot wash or dress by herself because of the pain.",
      answers: strained({ function: "severelyLimited" }),
      expected: "urgent",
    },
    outside: {
      story: "Housework is hard today, but she can wash, dress and sleep.",
      answers: strained({ function: "dailyLimited" }),
      expected: "selfCare",
    },
  },
  {
    rule: "fastWorse",
    inside: {
      story: "Hour by hour the pain has grown since this morning.",
      answers: strained({ trend: "fastWorse" }),
      expected: "urgent",
    },
    outside: {
      story: "It is a little worse on the second day, as soreness after hard training often is.",
      answers: sore({ trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
  {
    rule: "armWeakness",
    inside: {
      story: "He drops his cup, because his right hand has become weak.",
      answers: strained({ armWeakness: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "His arms shook at the end of the session and were strong again the next morning.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "armWeakness",
    inside: {
      story: "The numbness began in two fingers and has reached the elbow.",
      answers: sore({ armTingling: "yes", numbnessSpreading: "yes" }),
      expected: "urgent",
      present: ["armTingling"],
    },
    outside: {
      story: "Two fingers tingle. It has stayed the same, and the hand is strong.",
      answers: sore({ armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
  },
  {
    rule: "boneTenderAfterPop",
    inside: {
      story: "Something snapped in a hard pull, and one spot on the bony ridge is too tender to touch.",
      answers: strained({ pop: "yes", popWithBonePain: "yes" }),
      expected: "urgent",
      present: ["pop"],
    },
    outside: {
      story: "Something popped in a hard pull. The bones are not tender.",
      answers: strained({ pop: "yes" }),
      expected: "soon",
      present: ["pop"],
    },
  },
  {
    rule: "muscleTear",
    inside: {
      story: "A big bruise has spread below the armpit, and there is a dent in the muscle.",
      answers: strained({ muscleTear: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "A muscle was pulled. There is no bruise, and it works.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "painOutOfProportion",
    inside: {
      story:
        "After a first, brutal class in the heat her shoulders are swollen and far more painful than ever.",
      answers: sore({ outOfProportion: "yes" }),
      expected: "urgent",
    },
    outside: {
      story:
        "After a first hard class her shoulders are sore to the touch, worst on day two, and nearly as strong.",
      answers: sore({ siteShoulderTops: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "lastingShoulderNerve",
    inside: {
      story:
        "For three weeks his left shoulder blade has hurt, with tingling in the arm. It is easing a bit.",
      answers: sore({
        siteLeftBlade: "yes",
        duration: "w2to6",
        armTingling: "yes",
        trend: "better",
        function: "fine",
      }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "For one week his left shoulder blade has hurt, with tingling in the arm. It is easing a bit.",
      answers: sore({
        siteLeftBlade: "yes",
        duration: "d5to13",
        armTingling: "yes",
        trend: "better",
        function: "fine",
      }),
      expected: "soon",
      present: ["armTingling"],
    },
  },
  {
    rule: "coughPain",
    inside: {
      story: "Sneezing hurts in the back and shoots into the arm that tingles.",
      answers: sore({ painOnCough: "yes", armTingling: "yes" }),
      expected: "soon",
      present: ["armTingling"],
    },
    outside: {
      story: "Sneezing hurts where she pulled the muscle yesterday. Her arms are fine.",
      answers: strained({ duration: "h24to48", painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "coughPainUnexplained",
    inside: {
      story: "Coughing hurts in the back, which began for no reason that he knows.",
      answers: sore({ painOnCough: "yes", onset: "notTraining" }),
      expected: "urgent",
      present: ["noTrainingLinkYounger"],
    },
    outside: {
      story: "Coughing hurts in the back, which began the day after rows.",
      answers: sore({ painOnCough: "yes" }),
      expected: "selfCare",
    },
  },
];
