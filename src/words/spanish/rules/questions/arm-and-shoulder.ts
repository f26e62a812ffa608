/** Arm and shoulder. */
import type { SomeQuestions } from "../parts.ts";

export const armAndShoulder = {
  armTingling: {
    plain: {
      "Tingling, numbness or pain that runs down one arm":
        "Hormigueo, adormecimiento o dolor que baja por un brazo",
    },
    short: {
      "tingling, numbness or pain running down one arm":
        "hormigueo, adormecimiento o dolor que baja por un brazo",
    },
    why: {
      "A nerve from the neck or the shoulder may be irritated.":
        "Puede estar irritado un nervio del cuello o del hombro.",
    },
    notThis: {
      "An arm you slept or leaned on that felt normal again within minutes.":
        "Un brazo sobre el que durmió o se apoyó y que volvió a sentirse normal en minutos.",
    },
    clinical: {
      "Unilateral arm paraesthesia, numbness or radiating pain":
        "Parestesia, adormecimiento o dolor irradiado en un solo brazo",
    },
  },
  armWeakness: {
    plain: {
      "An arm or hand that is clearly weaker, can’t be lifted, or drops things":
        "Un brazo o una mano que está claramente más débil, que no se puede levantar o que deja caer cosas",
    },
    short: { "an arm or hand that is clearly weaker": "un brazo o una mano que está claramente más débil" },
    why: {
      "Real weakness can mean that a nerve is not working well.":
        "La debilidad real puede significar que un nervio no funciona bien.",
    },
    notThis: {
      "Tired, shaky arms after a session that are strong again the next day.":
        "Brazos cansados y temblorosos después de una sesión que al día siguiente están fuertes otra vez.",
    },
    clinical: { "Arm or hand weakness": "Debilidad del brazo o la mano" },
  },
  numbnessSpreading: {
    plain: { "Numbness that spreads or gets worse": "Adormecimiento que se extiende o empeora" },
    short: { "numbness that spreads or gets worse": "adormecimiento que se extiende o empeora" },
    why: {
      "It can mean that a nerve is under more and more pressure.":
        "Puede significar que un nervio está cada vez más presionado.",
    },
    clinical: { "Spreading or worsening numbness": "Adormecimiento que se extiende o empeora" },
  },
  swollenArm: {
    plain: {
      "One arm or shoulder that is swollen, heavy, blue, red or has new veins you can see":
        "Un brazo o un hombro hinchado, pesado, azul, rojo o con venas nuevas que se ven",
    },
    short: {
      "one arm or shoulder that is swollen, heavy, blue, red or has new veins":
        "un brazo o un hombro hinchado, pesado, azul, rojo o con venas nuevas",
    },
    why: {
      "Hard arm training can, in rare cases, set off a blood clot in the arm.":
        "Entrenar duro los brazos puede, en casos raros, provocar un coágulo de sangre en el brazo.",
    },
    notThis: {
      "Both arms pumped for an hour after training.":
        "Los dos brazos inflados por el esfuerzo durante una hora después de entrenar.",
    },
    clinical: {
      "Unilateral arm or shoulder swelling, heaviness, discoloration or new visible veins":
        "Hinchazón, pesadez, cambio de color o venas nuevas visibles en un brazo o un hombro",
    },
  },
  bladeSticksOut: {
    plain: { "One shoulder blade that newly sticks out": "Un omóplato que ahora sobresale y antes no" },
    short: { "one shoulder blade that newly sticks out": "un omóplato que ahora sobresale y antes no" },
    why: {
      "The nerve to the muscle that holds the blade in place may be hurt.":
        "El nervio del músculo que sujeta el omóplato puede estar dañado.",
    },
    notThis: {
      "A small difference between the sides that you have always had.":
        "Una pequeña diferencia entre los lados que siempre ha tenido.",
    },
    clinical: { "New unilateral scapular winging": "Escápula alada unilateral nueva" },
  },
} satisfies SomeQuestions;
