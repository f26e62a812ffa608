/** Stories on both sides of the lines for help today: heart, lungs, vessels, and no link to training. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const urgentHeartLungsVesselsBoundaries: readonly Boundary[] = [
  {
    rule: "noTrainingLink",
    inside: {
      story: "She is 55. Her upper back began to hurt two days ago for no reason that she can think of.",
      answers: sore({ onset: "notTraining", age: "a50to59" }),
      expected: "urgent",
    },
    outside: {
      story: "His upper back began to hurt two days ago after he carried boxes up the stairs.",
      answers: sore({ onset: "otherStrain" }),
      expected: "selfCare",
    },
  },
  {
    rule: "noTrainingLink",
    inside: {
      story: "He is 61. For five weeks his upper back has hurt, a bit less now, with no link to training.",
      answers: sore({
        age: "a60to64",
        onset: "notTraining",
        duration: "w2to6",
        trend: "better",
        function: "fine",
      }),
      expected: "urgent",
    },
    outside: {
      story: "He is 61. For two months his upper back has hurt, a bit less now, with no link to training.",
      answers: sore({
        age: "a60to64",
        onset: "notTraining",
        duration: "w6toM3",
        trend: "better",
        function: "fine",
      }),
      expected: "soon",
      present: ["persistent"],
    },
  },
  {
    rule: "noTrainingLink",
    inside: {
      story: "It began after rows, but neither moving, nor stretching, nor pressing changes the pain.",
      answers: sore({ mechanical: "no" }),
      expected: "urgent",
    },
    outside: {
      story: "It began after rows, and it hurts more when she pulls her shoulders back.",
      answers: sore({ mechanical: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "suddenSevere",
    inside: {
      story: "The pain was severe and at its worst within seconds. Bending forward changes it.",
      answers: strained({ worstAtOnce: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "There was a sharp catch on one rep, which became stronger over the next ten minutes.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "vesselRisk",
    inside: {
      story: "She is sore after training, and her brother had a torn aorta.",
      answers: sore({ vesselRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She is sore after training. Nobody in the family has trouble with large vessels.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "clotInLung",
    inside: {
      story: "He flew for twelve hours last week. A spot in his back stabs with each breath in.",
      answers: sore({ painOnBreathing: "yes", clotRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "A spot in his back stabs with each breath in, since a hard set of pull-ups. Nothing else.",
      answers: sore({ painOnBreathing: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "clotInLungMaternity",
    inside: {
      story: "She gave birth two weeks ago, and her upper back stabs with each breath in.",
      answers: sore({ painOnBreathing: "yes", pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "emergency",
    },
    outside: {
      story:
        "She gave birth two weeks ago, and her upper back is sore from light weights. Breathing is easy.",
      answers: sore({ pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "soon",
      present: ["pregnancy"],
    },
  },
  {
    rule: "heartLining",
    inside: {
      story: "The pain is worse lying flat, easier leaning forward, and sharp with each breath in.",
      answers: sore({ worseLyingFlat: "yes", painOnBreathing: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "Lying flat presses on the sore spot. Breathing does not hurt, and there is no fever or cough.",
      answers: sore({ worseLyingFlat: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "chestInfection",
    inside: {
      story: "He has coughed up phlegm for three days and each breath in hurts below the blade.",
      answers: sore({ coughIllness: "yes", painOnBreathing: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["coughIllness"],
    },
    outside: {
      story:
        "He has coughed up phlegm for three days, and his back is sore from training. Breathing does not hurt.",
      answers: sore({ coughIllness: "yes", sepsisSigns: "no" }),
      expected: "soon",
      present: ["coughIllness"],
    },
  },
  {
    rule: "effortTightness",
    inside: {
      story:
        "Stairs, running and rowing all bring a tightness between the blades that goes within minutes of rest.",
      answers: sore({ effortTightness: "yes", age: "a60to64" }),
      expected: "urgent",
    },
    outside: {
      story: "Only rows bring the pain. Stairs and running do not.",
      answers: sore({ age: "a60to64" }),
      expected: "selfCare",
    },
  },
  {
    rule: "swollenArm",
    inside: {
      story:
        "The day after overhead presses one arm is thick and heavy, with veins that were not there before.",
      answers: sore({ swollenArm: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "Both arms were thick and full for an hour after the session, and then normal.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "neckArteryEarly",
    inside: {
      story: "Since her neck cracked in a lift there is a headache on one side unlike any before.",
      answers: strained({ siteNeck: "yes", neckCrackHeadache: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "Since a long session his neck is stiff on both sides, without a headache.",
      answers: sore({ siteNeck: "yes" }),
      expected: "selfCare",
    },
  },
];
