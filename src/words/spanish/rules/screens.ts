/** The screens, and the notes on checking again. */
import type { SomeRules } from "./parts.ts";

export const screens = {
  screens: {
    rightNow: {
      title: { "Is any of this happening?": "¿Le pasa algo de esto?" },
      intro: {
        "Tick all that is true now, or has been true since the pain began.":
          "Marque todo lo que le pasa ahora o le ha pasado desde que empezó el dolor.",
      },
      parts: { "Now, or since the pain began": "Ahora o desde que empezó el dolor" },
    },
    nervesAndMuscle: {
      title: { "Nerves and muscles": "Nervios y músculos" },
      intro: {
        "Tick all that has been true since the pain began.":
          "Marque todo lo que le ha pasado desde que empezó el dolor.",
      },
      parts: { "Since the pain began": "Desde que empezó el dolor" },
    },
    howItStarted: {
      title: { "How it started": "Cómo empezó" },
    },
    whereItHurts: {
      title: { "Where it hurts": "Dónde le duele" },
      parts: {
        "Tick every place that hurts": "Marque cada lugar que le duele",
        "None of these places": "Ninguno de estos lugares",
      },
    },
    howBad: {
      title: { "How bad it is": "Cuánto le afecta" },
    },
    armAndShoulder: {
      title: { "Arm and shoulder": "Brazo y hombro" },
      intro: {
        "Tick all that has been true since the pain began.":
          "Marque todo lo que le ha pasado desde que empezó el dolor.",
      },
      parts: { "In an arm, hand or shoulder": "En un brazo, una mano o un hombro" },
    },
    illnessSigns: {
      title: { "Signs of illness": "Señales de enfermedad" },
      intro: {
        "Tick all that has been true since the pain began, or in the weeks before.":
          "Marque todo lo que le ha pasado desde que empezó el dolor o en las semanas de antes.",
      },
      parts: { "Other things you may have noticed": "Otras cosas que quizá ha notado" },
    },
    injurySigns: {
      title: { "Signs of an injury": "Señales de una lesión" },
      intro: {
        "Tick all that has been true since the pain began.":
          "Marque todo lo que le ha pasado desde que empezó el dolor.",
      },
      parts: { "What you felt or saw": "Lo que sintió o vio" },
    },
    aboutYou: {
      title: { "About you": "Sobre usted" },
      parts: { "Tick all that is true for you": "Marque todo lo que sea su caso" },
    },
    yourTraining: {
      title: { "Your training": "Su entrenamiento" },
      parts: {
        "Your training lately": "Su entrenamiento reciente",
        "Your body and your day": "Su cuerpo y su día",
      },
      optional: {
        "Skip my training": "Omitir mi entrenamiento",
        "These answers show what the pain can fit with. They never change how soon you need help.":
          "Estas respuestas muestran con qué puede encajar el dolor. Nunca cambian en cuánto tiempo necesita ayuda.",
      },
    },
    medicines: {
      title: { "Medicines, ice and heat": "Medicinas, hielo y calor" },
      parts: {
        "Before we name a painkiller: tick all that is true for you":
          "Antes de nombrar una medicina para el dolor: marque todo lo que sea su caso",
        "Before ice or heat: tick all that is true for you":
          "Antes de usar hielo o calor: marque todo lo que sea su caso",
        "Neither of these": "Ninguna de las dos",
      },
      optional: {
        "Skip medicines, ice and heat": "Omitir medicinas, hielo y calor",
        "These answers decide which advice is safe for you. If you skip them, no painkiller is named.":
          "Estas respuestas deciden qué consejos son seguros para usted. Si las omite, no se nombra ninguna medicina para el dolor.",
      },
    },
  },
  checkingAgainTexts: {
    rightNow: {
      "You are checking again. We ask what may have changed, and always start with these signs.":
        "Usted repite el chequeo. Le preguntamos lo que puede haber cambiado y siempre empezamos por estas señales.",
    },
    howItStarted: {
      "We filled in what you told us last time, and counted the days since then. Change it if it is not right. A new fall or blow since then counts too.":
        "Ya pusimos lo que nos dijo la última vez y contamos los días desde entonces. Cámbielo si no es correcto. Una caída o un golpe nuevos desde entonces también cuentan.",
    },
    howBad: {
      "Answer for how it is now. If you have looked after it all the time since your last check, add those days too.":
        "Responda cómo está ahora. Si ha cuidado la zona todo el tiempo desde su último chequeo, sume también esos días.",
    },
    aboutYou: {
      "We filled in your age from last time. Please answer the rest anew: it may have changed.":
        "Ya pusimos su edad de la última vez. Por favor, responda lo demás de nuevo: puede haber cambiado.",
    },
  },
} satisfies SomeRules;
