/** How it started. */
import type { SomeQuestions } from "../parts.ts";

export const howItStarted = {
  trauma: {
    plain: {
      "Did the pain follow a fall, a blow or an accident?":
        "¿El dolor vino después de una caída, un golpe o un accidente?",
    },
    short: { "a fall, a blow or an accident": "una caída, un golpe o un accidente" },
    why: {
      "After a hard blow, the bones and the organs inside need to be checked first.":
        "Después de un golpe fuerte, primero hay que revisar los huesos y los órganos internos.",
    },
    clinical: { Trauma: "Traumatismo" },
    options: {
      none: "ninguno",
      "Yes, a small one: a stumble, knock, bump or tackle":
        "Sí, algo leve: tropiezo, golpe, choque o derribo en el deporte",
      minor: "leve",
      "Yes, a serious one: a bad accident, a fall from a height, or a heavy weight that landed on my neck, back or chest":
        "Sí, algo grave: un accidente grave, una caída desde lo alto, o un peso grande que me cayó en el cuello, la espalda o el pecho",
      "major (serious accident, fall from height, or heavy load on neck, back or chest)":
        "grave (accidente grave, caída de altura o gran carga sobre cuello, espalda o tórax)",
    },
  },
  onset: {
    plain: { "How did the pain start?": "¿Cómo empezó el dolor?" },
    short: { "how the pain started": "cómo empezó el dolor" },
    why: {
      "A clear link to training makes a sore or pulled muscle more likely.":
        "Una relación clara con entrenar hace más probable un músculo dolorido o con un tirón.",
    },
    help: {
      "A rep is one single movement of an exercise, such as one pull of a row.":
        "Una repetición es un solo movimiento de un ejercicio, como tirar una vez en el remo.",
    },
    clinical: { Onset: "Inicio" },
    options: {
      "Suddenly, during one rep, jerk or twist in training":
        "De repente, en una repetición, un movimiento brusco o un giro al entrenar",
      "sudden, during one repetition, jerk or twist":
        "súbito, en una repetición, un movimiento brusco o un giro",
      "It came on bit by bit during a session": "Vino poco a poco durante un entrenamiento",
      "gradual, during the session": "gradual, durante la sesión",
      "Later on the same day as a session": "Más tarde, el mismo día de un entrenamiento",
      "later on the day of training": "más tarde, el día del entrenamiento",
      "One to three days after a session": "De uno a tres días después de un entrenamiento",
      "one to three days after training": "de uno a tres días después del entrenamiento",
      "It built up over weeks of training": "Fue creciendo durante semanas de entrenamiento",
      "gradual, over weeks of training": "gradual, durante semanas de entrenamiento",
      "From lifting or straining that was not training":
        "Por levantar peso o hacer fuerza fuera del entrenamiento",
      "lifting or straining outside training": "levantamiento o esfuerzo fuera del entrenamiento",
      "I see no link to training or straining": "No veo relación con entrenar ni con hacer fuerza",
      "no link to training or strain": "sin relación con entrenamiento ni esfuerzo",
    },
  },
  duration: {
    plain: {
      "How long has this bout of pain lasted, counted from its first day?":
        "¿Cuánto ha durado este episodio de dolor, contado desde su primer día?",
    },
    short: { "how long this bout of pain has lasted": "cuánto ha durado este episodio de dolor" },
    why: {
      "Soreness from training has a usual course. Pain that lasts longer needs a look.":
        "El dolor muscular por entrenar tiene un curso habitual. Si dura más, hay que revisarlo.",
    },
    help: {
      "A bout runs from the first day of this pain until now. If you had the same pain before and it went away, leave that out.":
        "Un episodio va desde el primer día de este dolor hasta ahora. Si tuvo el mismo dolor antes y se le fue, no lo cuente.",
    },
    clinical: { "Duration of this episode": "Duración de este episodio" },
    options: {
      "Less than 24 hours": "Menos de 24 horas",
      "under 24 hours": "menos de 24 horas",
      "24 to 48 hours": "24 a 48 horas",
      "2 to 4 days": "2 a 4 días",
      "5 to 13 days": "5 a 13 días",
      "2 to 6 weeks": "2 a 6 semanas",
      "More than 6 weeks, up to 3 months": "Más de 6 semanas, hasta 3 meses",
      "6 weeks to 3 months": "6 semanas a 3 meses",
      "More than 3 months": "Más de 3 meses",
      "over 3 months": "más de 3 meses",
    },
  },
} satisfies SomeQuestions;
