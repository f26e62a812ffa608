/** Signs that may need an ambulance. Asked first. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import { emergencySignWords } from "./emergency-sign-words.ts";
import type { Question } from "./question.ts";

export const rightNowQuestions = {
  chestPressure: {
    plain: emergencySignWords.chestPressure,
    short: "pressure, tightness or pain inside the chest",
    why: "Heart trouble can be felt in the chest and the back at the same time.",
    notThis: "Chest muscles that hurt only when you move, stretch or press them.",
    clinical: "Chest pressure, tightness or pain, with or without spread to arm, jaw, neck or stomach",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  breathless: {
    plain: emergencySignWords.breathless,
    short: "shortness of breath at rest or all of a sudden",
    why: "The lungs or the heart can cause back pain and make you short of breath.",
    notThis: "A catch when you take a deep breath, or a gasp that lasted only a moment.",
    clinical: "Breathlessness at rest or lying flat, or of sudden onset and persisting",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  worstAtOnce: {
    plain: "Sudden, severe pain that was at its very worst within seconds",
    short: "sudden, severe pain that was at its worst within seconds",
    why: "Pain that peaks within seconds can come from a large blood vessel.",
    help: "Think of the first minute. Most sore or pulled muscles get worse over minutes, hours or days.",
    clinical: "Abrupt severe pain, maximal at onset",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  tearing: {
    plain: emergencySignWords.tearing,
    short: "a tearing or ripping feeling deep inside the chest or back",
    why: "A large blood vessel runs close to the spine. A tear in it can feel like this.",
    notThis: "A pull in a muscle that you can point to.",
    clinical: "Deep tearing or ripping chest or back pain",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  collapse: {
    plain: emergencySignWords.collapse,
    short: "fainting, blacking out or nearly collapsing",
    why: "Fainting along with back pain can be a sign from the heart, the lungs or a blood vessel.",
    clinical: "Syncope or near-syncope",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  unwellAtRest: {
    plain: emergencySignWords.unwellAtRest,
    short: "a cold sweat, feeling sick or being suddenly drained while resting",
    why: "Some heart attacks cause back pain and these signs, with no pain in the chest.",
    notThis: "Being sweaty and puffed during a set.",
    help: "Clammy means cool and damp.",
    clinical: "Cold sweat, clamminess, nausea or sudden exhaustion at rest",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  coughingBlood: {
    plain: emergencySignWords.coughingBlood,
    short: "coughing up blood",
    why: "Blood from the lungs needs to be looked at right away.",
    notThis: "Blood from a nosebleed or a bitten cheek.",
    clinical: "Haemoptysis",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  strokeSigns: {
    plain: emergencySignWords.strokeSigns,
    short:
      "a drooping face, slurred speech, lost sight, weakness down one side, or a sudden bad headache with dizziness",
    why: "Hard lifting can, in rare cases, hurt a blood vessel in the neck that feeds the brain.",
    clinical:
      "Facial droop, dysarthria, diplopia or visual loss, unilateral weakness or numbness, or sudden severe headache with dizziness or ataxia",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  severeBellyPain: {
    plain: "Sudden, severe tummy pain that goes through to your back or shoulder blade",
    short: "sudden, severe tummy pain that goes through to the back",
    why: "Some serious problems in the tummy are felt in the back too.",
    notThis: "Sore tummy muscles that hurt only when you use them.",
    clinical: "Sudden severe abdominal pain radiating to the back or scapula",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
