/** Stories on both sides of the lines around the heart, the lungs, the large vessels and the belly. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const emergencyBoundaries: readonly Boundary[] = [
  {
    rule: "heartSigns",
    inside: {
      story:
        "After the bench press his upper back aches, and a weight sits on his chest and pulls into the jaw.",
      answers: strained({ chestPressure: "yes" }),
      expected: "emergency",
    },
    outside: {
      story:
        "The day after push-ups her chest muscles and upper back hurt, only when she stretches or presses them.",
      answers: sore({ siteChestWall: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "unwellWithBackPain",
    inside: {
      story:
        "Half an hour after rowing she sits still, with an ache between the blades, clammy and about to be sick.",
      answers: strained({ onset: "buildingDuring", unwellAtRest: "yes", age: "a50to59" }),
      expected: "emergency",
    },
    outside: {
      story:
        "He was sweaty and puffed during the rowing, which passed in minutes. Now only his back is sore.",
      answers: strained({ onset: "buildingDuring", age: "a50to59" }),
      expected: "selfCare",
    },
  },
  {
    rule: "worstAtOnce",
    inside: {
      story:
        "In a deadlift the pain was at its worst within seconds, and no movement or pressure changes it.",
      answers: strained({ worstAtOnce: "yes", mechanical: "no" }),
      expected: "emergency",
      present: ["suddenSevere", "noTrainingLink"],
    },
    outside: {
      story: "In a deadlift the pain was at its worst within seconds, and turning brings it on and stops it.",
      answers: strained({ worstAtOnce: "yes" }),
      expected: "urgent",
      present: ["suddenSevere"],
    },
  },
  {
    rule: "tearing",
    inside: {
      story: "While pressing overhead something seemed to rip deep inside, behind the breastbone.",
      answers: strained({ tearing: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "While pressing overhead he felt a pull in a muscle beside the blade that he can point to.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "She has Marfan syndrome and the pain came in one rep.",
      answers: strained({ vesselRisk: "yes" }),
      expected: "emergency",
      present: ["vesselRisk"],
    },
    outside: {
      story: "She has Marfan syndrome and became sore the day after training.",
      answers: sore({ vesselRisk: "yes" }),
      expected: "urgent",
      present: ["vesselRisk"],
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "He has an aneurysm. Hours after training, pain came that was at its worst within seconds.",
      answers: strained({ vesselRisk: "yes", onset: "laterSameDay", worstAtOnce: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "He has an aneurysm. Hours after training, soreness came on slowly.",
      answers: strained({ vesselRisk: "yes", onset: "laterSameDay" }),
      expected: "urgent",
    },
  },
  {
    rule: "breathless",
    inside: {
      story: "A stab between the blades in a deadlift, and since then he is short of breath sitting still.",
      answers: strained({ breathless: "yes", painOnBreathing: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "A stab between the blades in a deadlift that catches on each breath. He gets enough air.",
      answers: strained({ painOnBreathing: "yes" }),
      expected: "soon",
      present: ["breathPain"],
    },
  },
  {
    rule: "coughingBlood",
    inside: {
      story: "Her back has hurt since training, and this morning she coughed up blood.",
      answers: sore({ coughingBlood: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Her back has hurt since training. There was a streak of blood from a cheek she had bitten.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "collapse",
    inside: {
      story: "He blacked out next to the squat rack, and his upper back hurts.",
      answers: strained({ collapse: "yes" }),
      expected: "emergency",
    },
    outside: {
      story:
        "He lay down on the mat after the last set because he was worn out. He was awake and clear all along.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "severeBellyPain",
    inside: {
      story: "A sudden, terrible pain at the top of the tummy goes through to the left shoulder blade.",
      answers: strained({ severeBellyPain: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "His tummy muscles are sore when he sits up, and so is his upper back, the day after a circuit.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "airLeak",
    inside: {
      story:
        "After a heavy bench press with held breath the skin above her collarbone crackles and her voice is odd.",
      answers: strained({ crackling: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Her shoulder blade clicks over the ribs when she rolls it, as it has for years.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "armClotToLung",
    inside: {
      story: "Two days after many pull-ups one arm is blue and swollen, and each breath in stabs.",
      answers: sore({ swollenArm: "yes", painOnBreathing: "yes" }),
      expected: "emergency",
      present: ["swollenArm"],
    },
    outside: {
      story: "Two days after many pull-ups one arm is blue and swollen. Breathing is easy and free of pain.",
      answers: sore({ swollenArm: "yes" }),
      expected: "urgent",
      present: ["swollenArm"],
    },
  },
  {
    rule: "ectopic",
    inside: {
      story: "Her period is late. The tip of her shoulder hurts, and so does her tummy.",
      answers: sore({ pregnancy: "maybe", pregnancyWarning: "yes" }),
      expected: "emergency",
      present: ["pregnancy"],
    },
    outside: {
      story: "Her period is late. She has sore shoulder blades from training, no tummy pain and no bleeding.",
      answers: sore({ pregnancy: "maybe", pregnancyWarning: "no" }),
      expected: "soon",
      present: ["pregnancy"],
    },
  },
  {
    rule: "painkillerReaction",
    inside: {
      story: "He took ibuprofen for his back for three days and his poo is now black.",
      answers: sore({ painkillerReaction: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "He took ibuprofen for his back twice and had no trouble with it.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
];
