/** Long-term measures: position, strength and mobility. */
import { answered } from "../../questions/notation.ts";
import type { Measure } from "./shape.ts";

export const postureMeasures = {
  varyPosture: {
    name: "Change position often",
    how: "Stand up, walk or stretch out for a minute every half hour or so. Your next position is your best one.",
    why: "Muscles tire when they hold one position for long.",
    kind: "longTerm",
    debate:
      "There is no single right posture. The advice to sit up straight is common, but experts doubt it.",
    ruledOutBy: [],
    calledForBy: answered("deskHours", "yes"),
    sources: [
      { source: "northumbriaNeck", supports: "no single posture is right; change position often" },
      { source: "uhcwNeck", supports: "take short breaks" },
      { source: "slaterPosture2019", supports: "experts doubt that one posture is right" },
    ],
  },
  postureAwareness: {
    name: "Notice how you sit and stand",
    how: "A few times a day, notice your shoulders and head. Let the shoulders drop and the neck grow long, then carry on.",
    why: "Noticing helps you move before a position gets tiring.",
    kind: "longTerm",
    debate:
      "A rounded back is common in people without pain, and it is no fault. Noticing it is a help to some people.",
    ruledOutBy: [],
    sources: [
      {
        source: "mahmoudPosture2019",
        supports: "the link between head posture and neck pain proves no cause",
      },
      { source: "slaterPosture2019", supports: "experts doubt that one posture is right" },
    ],
  },
  ergonomics: {
    name: "Set up your desk and phone",
    how: "Put the screen at eye height and the keyboard close to you. Rest your forearms. Lift your phone rather than bending down to it.",
    why: "A good set-up lets your back stay easy while you work.",
    kind: "longTerm",
    debate: "A better desk alone rarely takes the pain away. Breaks matter at least as much.",
    ruledOutBy: [],
    sources: [{ source: "uhcwNeck", supports: "short breaks and a change of position" }],
  },
  scapulaSet: {
    name: "Set your shoulder blades",
    how: "Before you pull or press, draw the blades gently back and down. Let them move freely when your arms go overhead.",
    why: "It gives your arms a steady base to work from.",
    kind: "longTerm",
    debate: "This is coaching advice. Blades that move unevenly are common and harmless in many people.",
    exercises: ["scapularSet"],
    ruledOutBy: ["loading"],
    sources: [
      { source: "normalizeDyskinesis2023", supports: "uneven blade movement is common without pain" },
    ],
  },
  strengthenBlades: {
    name: "Strengthen the muscles around your shoulder blades",
    how: "Do the moves below on two or three days a week. Start light, and add a little at a time.",
    why: "These muscles hold the blades steady in every pull and press. Short, regular training eased neck and shoulder pain in trials.",
    kind: "longTerm",
    exercises: ["facePull", "bandPullApart", "ytw", "wallSlides"],
    ruledOutBy: ["loading"],
    calledForBy: answered("mostlyPressing", "yes"),
    sources: [
      {
        source: "andersenResistance2011",
        supports: "short daily band training eased neck and shoulder pain",
      },
      {
        source: "hickeyDyskinesis2018",
        supports: "uneven blade movement came before shoulder pain in athletes",
      },
    ],
  },
  strengthenCore: {
    name: "Strengthen your core",
    how: "Do the moves below on two or three days a week. Breathe on, and stop while your form is still good.",
    why: "A strong trunk carries part of the load, so the upper back has less to make up for.",
    kind: "longTerm",
    debate:
      "Strength training as a whole prevents injuries. Whether the core alone protects the upper back has hardly been tested.",
    exercises: ["deadBug", "birdDog", "sidePlank"],
    ruledOutBy: ["loading"],
    sources: [{ source: "lauersen2018", supports: "more strength training went with fewer injuries" }],
  },
  strengthenGlutes: {
    name: "Strengthen your glutes",
    how: "Do the move below on two or three days a week. The glutes are the muscles of your bottom.",
    why: "Strong hips give the spine a steady base when you lift.",
    kind: "longTerm",
    debate: "The link from the glutes to the upper back is an idea of coaches. It has hardly been tested.",
    exercises: ["bridge"],
    ruledOutBy: ["loading"],
    sources: [{ source: "lauersen2018", supports: "more strength training went with fewer injuries" }],
  },
  thoracicMobility: {
    name: "Loosen your upper back",
    how: "Do the moves below on most days. Go slowly and stay where it feels good.",
    why: "An upper back that turns and arches well spares the neck and the low back.",
    kind: "longTerm",
    debate: "Effects on pain and training are small in studies. Keep it up if it helps you.",
    exercises: ["catCow", "foamExtension", "childsPose"],
    ruledOutBy: [],
    sources: [
      { source: "cuhThoracicExercises", supports: "exercises for the upper back" },
      { source: "wiewelhoveFoamRolling2019", supports: "foam rolling has small effects" },
    ],
  },
  shoulderMobility: {
    name: "Keep your shoulders moving freely",
    how: "Do the moves below on most days. Stop before it pinches.",
    why: "If the shoulders are tight, the upper back has to bend further in presses and reaches.",
    kind: "longTerm",
    exercises: ["wallSlides", "doorwayPec", "armCircles"],
    ruledOutBy: [],
    sources: [{ source: "acsmStretching2021", supports: "how long and how often to stretch" }],
  },
} as const satisfies Record<string, Measure>;
