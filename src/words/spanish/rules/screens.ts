/** The screens, and the notes on checking again. */
import type { SomeRules } from "./parts.ts";

export const screens = {
  screens: {
    rightNow: {
      title: { "Now, or since the pain began": "Ahora o desde que empezó el dolor" },
      intro: { "Helping someone? Answer for them.": "¿Ayuda a alguien? Responda por esa persona." },
      parts: {
        "Chest and breath": "Pecho y respiración",
        "Sudden, or at rest": "De repente, o en reposo",
        "Head, whole body": "Cabeza y todo el cuerpo",
      },
    },
    nervesAndLimbs: {
      title: { "Since the pain began": "Desde que empezó el dolor" },
      parts: {
        "Both sides, bladder": "Los dos lados, vejiga",
        "One side, pee, skin": "Un solo lado, orina, piel",
      },
    },
    howItStarted: {
      title: { "How it started": "Cómo empezó" },
    },
    whereItHurts: {
      title: { "Where it hurts": "Dónde le duele" },
      parts: {
        "Tick every place that hurts": "Marque cada lugar que le duele",
        "None of these places": "Ninguno de estos lugares",
        "The pain is": "El dolor",
      },
    },
    howBad: {
      title: { "How bad it is": "Cuánto le afecta" },
    },
    otherSigns: {
      title: { "Since it began, or weeks before": "Desde que empezó, o semanas antes" },
      parts: { Illness: "Enfermedad", Injury: "Lesión" },
    },
    aboutYou: {
      title: { "About you": "Sobre usted" },
      parts: { "Your health": "Su salud", "This pain and you": "Este dolor y usted" },
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
        "Before ice, heat or a foam roller: tick all that is true for you":
          "Antes de usar hielo, calor o un rodillo de espuma: marque todo lo que sea su caso",
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
