/** How it started. */
import type { SomeQuestions } from "../parts.ts";

export const howItStarted = {
  trauma: {
    plain: {
      "After a fall, blow or accident?": "¿Tras una caída, un golpe o un accidente?",
    },
    short: { "a fall, a blow or an accident": "una caída, un golpe o un accidente" },
    why: {
      "After a hard blow, the bones and the organs inside need to be checked first.":
        "Después de un golpe fuerte, primero hay que revisar los huesos y los órganos internos.",
    },
    clinical: { Trauma: "Traumatismo" },
    options: {
      none: "ninguno",
      "Yes, small: a stumble, knock, bump or tackle": "Sí, leve: tropiezo, golpe, choque o derribo",
      minor: "leve",
      "Yes, serious: a bad accident, a fall from a height, landed on my head, or a heavy weight on my neck, back or chest":
        "Sí, grave: un accidente grave, una caída desde lo alto, caí sobre la cabeza, o un peso grande en el cuello, la espalda o el pecho",
      "major (serious accident, fall from height, landing on the head, or heavy load on neck, back or chest)":
        "grave (accidente grave, caída de altura, caída sobre la cabeza o gran carga sobre cuello, espalda o tórax)",
      "Yes, and I’m not sure how bad, or I don’t remember": "Sí, y no sé qué tan grave fue, o no lo recuerdo",
      "of unknown severity, or not remembered": "de gravedad desconocida, o no recordado",
    },
  },
  onset: {
    plain: { "How did it start?": "¿Cómo empezó?" },
    short: { "how the pain started": "cómo empezó el dolor" },
    why: {
      "A clear link to training or strain makes a sore or pulled muscle more likely.":
        "Una relación clara con entrenar o hacer fuerza hace más probable un músculo dolorido o con un tirón.",
    },
    help: {
      "A rep is one single movement of an exercise, such as one pull of a row.":
        "Una repetición es un solo movimiento de un ejercicio, como tirar una vez en el remo.",
    },
    clinical: { Onset: "Inicio" },
    options: {
      "Suddenly, in one rep, jerk or twist": "De repente, en una repetición, un movimiento brusco o un giro",
      "sudden, during one repetition, jerk or twist":
        "súbito, en una repetición, un movimiento brusco o un giro",
      "Bit by bit during a session": "Poco a poco durante una sesión",
      "gradual, during the session": "gradual, durante la sesión",
      "Later that day": "Más tarde ese día",
      "later on the day of training": "más tarde, el día del entrenamiento",
      "One to three days later": "De uno a tres días después",
      "one to three days after training": "de uno a tres días después del entrenamiento",
      "Over weeks of training": "A lo largo de semanas de entrenar",
      "gradual, over weeks of training": "gradual, durante semanas de entrenamiento",
      "From lifting or straining that was not training":
        "Por levantar peso o hacer fuerza fuera del entrenamiento",
      "lifting or straining outside training": "levantamiento o esfuerzo fuera del entrenamiento",
      "From how I slept, sat, bent or carried, such as a pillow, desk, phone or trip":
        "Por cómo dormí, me senté, me agaché o cargué algo: almohada, escritorio, teléfono o viaje",
      "sleeping, sitting, bending or carrying position": "postura al dormir, sentarse, agacharse o cargar",
      "I know of no cause": "No conozco ninguna causa",
      "no known cause": "sin causa conocida",
    },
  },
  duration: {
    plain: { "How long has it lasted?": "¿Cuánto tiempo lleva con el dolor?" },
    short: { "how long this bout of pain has lasted": "cuánto ha durado este episodio de dolor" },
    why: {
      "Soreness from training has a usual course. Pain that lasts longer needs a look.":
        "El dolor muscular por entrenar tiene un curso habitual. Si dura más, hay que revisarlo.",
    },
    help: {
      "Count from the first day of this pain. If you had the same pain before and it went away, leave that out.":
        "Cuente desde el primer día de este dolor. Si tuvo el mismo dolor antes y se le fue, no lo cuente.",
    },
    clinical: { "Duration of this episode": "Duración de este episodio" },
    options: {
      "Under 24 hours": "Menos de 24 horas",
      "under 24 hours": "menos de 24 horas",
      "24 to 48 hours": "24 a 48 horas",
      "2 to 4 days": "2 a 4 días",
      "5 to 13 days": "5 a 13 días",
      "2 to 6 weeks": "2 a 6 semanas",
      "6 weeks to 3 months": "6 semanas a 3 meses",
      "Over 3 months": "Más de 3 meses",
      "over 3 months": "más de 3 meses",
    },
  },
} satisfies SomeQuestions;
