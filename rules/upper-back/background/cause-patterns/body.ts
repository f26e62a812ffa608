/** Cause patterns that come from strength, position and stiffness. */
import { signs } from "./signs.ts";
import type { CausePattern } from "./shape.ts";

export const bodyPatterns = {
  muscleImbalance: {
    title: "Some muscles do too much, others too little",
    name: "a muscle imbalance",
    whatItIs:
      "If the muscles around the blades, the core or the glutes are weaker than the rest, the upper back may have to do extra work.",
    features: [
      { when: signs.mostlyPressing, strength: "strongFor" },
      { when: signs.unevenSides, strength: "strongFor" },
      { when: signs.overWeeks, strength: "for" },
      { when: signs.oneLift, strength: "for" },
      { when: signs.formBreaks, strength: "for" },
      { when: signs.deskHours, strength: "for" },
    ],
    quality: "moderate",
    evidence:
      "Training these muscles eases neck and shoulder pain in trials, but uneven blades are common in people without pain too.",
    measures: ["strengthenBlades", "strengthenCore", "strengthenGlutes", "gentleMovement"],
    exercises: ["facePull", "bandPullApart", "ytw", "wallSlides"],
    sources: [
      {
        source: "andersenResistance2011",
        supports: "short daily band training eased neck and shoulder pain",
      },
      {
        source: "hickeyDyskinesis2018",
        supports: "athletes whose blades move unevenly had more shoulder pain later",
      },
      { source: "normalizeDyskinesis2023", supports: "uneven blade movement is common without any pain" },
    ],
  },
  poorPosture: {
    title: "Long hours in one position",
    name: "long hours in one position",
    whatItIs:
      "Hours with a rounded upper back or the head held forward can tire the same muscles that you train. Hard sessions may then add to it.",
    features: [
      { when: signs.fromPosture, strength: "strongFor" },
      { when: signs.overWeeks, strength: "strongFor" },
      { when: signs.deskHours, strength: "strongFor" },
      { when: signs.mostlyPressing, strength: "for" },
      { when: signs.stiff, strength: "for" },
      { when: signs.neighborsAche, strength: "for" },
      { when: signs.suddenInOneRep, strength: "against" },
      { when: signs.nextDaysBothSides, strength: "against" },
      { when: signs.soonEasing, strength: "against" },
    ],
    quality: "weak",
    evidence: "Posture and pain are only loosely linked, and experts doubt that there is one right posture.",
    measures: ["varyPosture", "postureAwareness", "ergonomics", "scapulaSet"],
    exercises: ["shoulderRolls", "doorwayPec", "wallSlides", "foamExtension", "scapularSet"],
    sources: [
      {
        source: "mahmoudPosture2019",
        supports: "people with neck pain hold the head a little further forward, which proves no cause",
      },
      { source: "slaterPosture2019", supports: "experts doubt that one posture is right" },
      { source: "northumbriaMidBack", supports: "no posture is ideal, moving helps" },
    ],
  },
  thoracicStiffness: {
    title: "A stiff upper back",
    name: "a stiff upper back",
    whatItIs:
      "When the upper back is hard to turn or arch, the neck and low back may move more to make up for it. Then they can ache.",
    features: [
      { when: signs.stiff, strength: "strongFor" },
      { when: signs.neighborsAche, strength: "strongFor" },
      { when: signs.fromPosture, strength: "for" },
      { when: signs.overWeeks, strength: "for" },
      { when: signs.deskHours, strength: "for" },
      { when: signs.soonEasing, strength: "against" },
    ],
    quality: "weak",
    evidence:
      "Treating the upper back eases neck pain a little for a short time; that stiffness causes pain has not been shown.",
    measures: ["thoracicMobility", "shoulderMobility", "keepActive"],
    exercises: ["catCow", "foamExtension", "childsPose", "torsoTwists"],
    sources: [
      {
        source: "masaracchioThoracic2019",
        supports: "treatment of the upper back eased neck pain a little for a short time",
      },
      {
        source: "johnsonRotation2012",
        supports: "turning can be measured well in a clinic, which says nothing about doing it at home",
      },
    ],
  },
} as const satisfies Record<string, CausePattern>;
