/** Cause patterns that come from what was lifted, how, and how much. */
import { signs } from "./signs.ts";
import type { CausePattern } from "./shape.ts";

export const loadPatterns = {
  muscleStrain: {
    title: "A pulled muscle",
    name: "a pulled muscle (a strain)",
    whatItIs:
      "A few strands of a muscle can tear when it works too hard or is jerked. Most small strains heal well by themselves.",
    features: [
      { when: signs.suddenInOneRep, strength: "strongFor" },
      { when: signs.oneSpot, strength: "strongFor" },
      { when: signs.tender, strength: "strongFor" },
      { when: signs.bruiseOrSpasm, strength: "strongFor" },
      { when: signs.soonEasing, strength: "for" },
      { when: signs.newWork, strength: "for" },
      { when: signs.oneLift, strength: "for" },
      { when: signs.formBreaks, strength: "for" },
      { when: signs.noWarmUp, strength: "for" },
      { when: signs.nextDaysBothSides, strength: "against" },
      { when: signs.overWeeks, strength: "against" },
      { when: signs.evenSoreness, strength: "against" },
      { when: signs.deskHours, strength: "against" },
    ],
    quality: "good",
    evidence:
      "It is well known that strains are common in weight training; how well these signs tell one from other causes is less certain.",
    measures: [
      "rest",
      "ice",
      "heat",
      "gentleMovement",
      "painRelief",
      "dynamicWarmUp",
      "progressiveOverload",
      "formFirst",
    ],
    exercises: ["shoulderRolls", "neckTilts", "catCow", "childsPose", "bandPullApart"],
    sources: [
      {
        source: "kerrWeightTraining2010",
        supports: "strains are the most common weight-training injury seen in emergency departments",
      },
      { source: "clevelandMuscleStrains", supports: "how a strain starts and what it looks and feels like" },
    ],
  },
  poorForm: {
    title: "The way you lift",
    name: "form that puts the load in the wrong place",
    whatItIs:
      "When form slips in a row, a press or a bench press, the upper back and neck can take load that other parts should carry.",
    features: [
      // The evidence table calls pain in one lift alone a strong sign. Nearly everybody can name a lift, so on its
      // own it would make this the best fit for most people; here it counts as a plain sign.
      { when: signs.oneLift, strength: "for" },
      { when: signs.formBreaks, strength: "strongFor" },
      { when: signs.suddenInOneRep, strength: "for" },
      { when: signs.overWeeks, strength: "for" },
      { when: signs.oneSpot, strength: "for" },
      { when: signs.tender, strength: "for" },
      { when: signs.newWork, strength: "for" },
      { when: signs.stiff, strength: "for" },
      { when: signs.equipment, strength: "for" },
    ],
    quality: "weak",
    evidence:
      "Few studies have tested whether form causes pain, so this rests mostly on what coaches and experts think.",
    measures: ["formFirst", "mindMuscle", "coaching", "scapulaSet", "equipmentCheck"],
    exercises: ["wallSlides", "bandPullApart", "facePull", "scapularSet"],
    sources: [
      { source: "aasaLifters2017", supports: "studies of what puts lifters at risk are few and weak" },
      {
        source: "keoghWinwood2017",
        supports: "injuries differ between lifting sports and their causes are little studied",
      },
    ],
  },
  overuse: {
    title: "More training than rest",
    name: "more training than you have recovered from",
    whatItIs:
      "Muscles need rest to adapt. When weight, sets or sessions rise faster than you recover, soreness can build up and stay.",
    features: [
      { when: signs.overWeeks, strength: "strongFor" },
      { when: signs.moreWork, strength: "strongFor" },
      { when: signs.tired, strength: "strongFor" },
      { when: signs.nextDaysBothSides, strength: "for" },
      { when: signs.evenSoreness, strength: "for" },
      { when: signs.tender, strength: "for" },
      { when: signs.newWork, strength: "for" },
      { when: signs.oneLift, strength: "for" },
      { when: signs.formBreaks, strength: "for" },
      { when: signs.suddenInOneRep, strength: "against" },
      { when: signs.fromPosture, strength: "against" },
      { when: signs.bruiseOrSpasm, strength: "against" },
      { when: signs.soonEasing, strength: "against" },
    ],
    quality: "moderate",
    evidence:
      "Regular exercise plans lower the number of overuse injuries, but nobody has shown that too much training by itself causes upper back pain.",
    measures: ["rest", "progressiveOverload", "sleep", "dynamicWarmUp", "staticCoolDown"],
    exercises: ["shoulderRolls", "catCow", "lightCardio"],
    sources: [
      {
        source: "acsmOvertraining2013",
        supports: "too little recovery shows as lasting tiredness and falling performance",
      },
      { source: "lauersen2014", supports: "exercise plans lower the number of overuse injuries" },
    ],
  },
  doms: {
    title: "Muscle soreness after new or hard work",
    name: "soreness after new or hard work",
    whatItIs:
      "Muscles often ache a day or two after work that they are not used to. This is called DOMS. It mostly goes within two to five days.",
    features: [
      { when: signs.nextDaysBothSides, strength: "strongFor" },
      { when: signs.evenSoreness, strength: "strongFor" },
      { when: signs.tender, strength: "strongFor" },
      { when: signs.soonEasing, strength: "strongFor" },
      { when: signs.newWork, strength: "strongFor" },
      { when: signs.moreWork, strength: "for" },
      { when: signs.suddenInOneRep, strength: "against" },
      { when: signs.fromPosture, strength: "against" },
      { when: signs.overWeeks, strength: "against" },
      { when: signs.oneSpot, strength: "against" },
      { when: signs.bruiseOrSpasm, strength: "against" },
      { when: signs.deskHours, strength: "against" },
    ],
    quality: "good",
    evidence: "Many trials agree on when this soreness comes and goes.",
    measures: ["gentleMovement", "keepActive", "ice", "progressiveOverload"],
    exercises: ["shoulderRolls", "neckTilts", "catCow", "lightCardio"],
    sources: [
      {
        source: "nhsInformAfterExercise2024",
        supports: "soreness after unusual exercise lasts two to five days",
      },
      {
        source: "dupuyRecovery2018",
        supports: "light activity, cold and massage each ease this soreness a little",
      },
      { source: "cochraneStretchSoreness2011", supports: "stretching does little or nothing to prevent it" },
    ],
  },
} as const satisfies Record<string, CausePattern>;
