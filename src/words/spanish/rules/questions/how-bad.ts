/** How bad it is. */
import type { SomeQuestions } from "../parts.ts";

export const howBad = {
  painNow: {
    plain: { "How strong is the pain right now, from 0 to 10?": "¿Cuánto le duele ahora mismo, de 0 a 10?" },
    short: { "how strong the pain is now": "cuánto le duele ahora" },
    why: {
      "Very strong pain should be looked at. The number also lets you compare later.":
        "Un dolor muy fuerte se debe revisar. El número también permite comparar después.",
    },
    scale: {
      "0 is no pain": "0 es nada de dolor",
      "10 is the worst pain you can think of": "10 es el peor dolor que puede imaginar",
    },
    clinical: { "Pain now (0 to 10)": "Dolor ahora (0 a 10)" },
    options: {
      "pain of 8 or more out of 10": "dolor de 8 o más sobre 10",
      "pain of 9 or more out of 10": "dolor de 9 o más sobre 10",
      "pain of 10 out of 10": "dolor de 10 sobre 10",
    },
  },
  function: {
    plain: { "How much does the pain hold you back?": "¿Cuánto le limita el dolor?" },
    short: { "how much the pain holds you back": "cuánto le limita el dolor" },
    why: {
      "What you can still do tells more than a number.": "Lo que aún puede hacer dice más que un número.",
    },
    clinical: { Function: "Función" },
    options: {
      "I can do everything": "Puedo hacer todo",
      "not limited": "sin limitación",
      "I can’t train as usual": "No puedo entrenar como siempre",
      "training limited": "entrenamiento limitado",
      "pain that keeps you from training as usual": "dolor que no le deja entrenar como siempre",
      "Everyday tasks are hard too": "Las tareas diarias también me cuestan",
      "daily activities limited": "actividades diarias limitadas",
      "pain that makes everyday tasks hard": "dolor que dificulta las tareas diarias",
      "It is hard to sleep, think, get out of bed, wash or dress":
        "Me cuesta dormir, pensar, salir de la cama, lavarme o vestirme",
      "severely limited (sleep, concentration, getting up, washing or dressing)":
        "limitación grave (sueño, concentración, levantarse, lavarse o vestirse)",
      "pain that makes it hard to sleep, think or get dressed":
        "dolor que dificulta dormir, pensar o vestirse",
    },
  },
  trend: {
    plain: { "How is the pain changing?": "¿Cómo va cambiando el dolor?" },
    short: { "how the pain is changing": "cómo va cambiando el dolor" },
    why: {
      "A pain that is settling needs less than one that gets worse.":
        "Un dolor que se calma necesita menos que uno que empeora.",
    },
    clinical: { Course: "Evolución" },
    options: {
      "It is getting better": "Está mejorando",
      improving: "mejoría",
      "It stays the same": "Sigue igual",
      unchanged: "sin cambios",
      "pain that stays the same": "dolor que sigue igual",
      "It goes up and down, or it is too soon to say": "Sube y baja, o es muy pronto para decirlo",
      "fluctuating, or too early to say": "fluctuante, o muy pronto para decirlo",
      "pain that goes up and down": "dolor que sube y baja",
      "It is slowly getting worse": "Empeora poco a poco",
      "slowly worsening": "empeoramiento lento",
      "pain that slowly gets worse": "dolor que empeora poco a poco",
      "It is getting worse fast, over hours or a day": "Empeora rápido, en horas o en un día",
      "rapidly worsening (hours to a day)": "empeoramiento rápido (horas a un día)",
      "pain that gets worse fast": "dolor que empeora rápido",
    },
  },
  selfCare: {
    plain: {
      "For how many days have you rested it and looked after it?":
        "¿Cuántos días ha dejado descansar la zona y la ha cuidado?",
    },
    short: {
      "how long you have rested it and looked after it":
        "cuánto tiempo ha dejado descansar la zona y la ha cuidado",
    },
    why: {
      "Pain that stays the same after some days of care should be looked at.":
        "El dolor que sigue igual después de unos días de cuidados se debe revisar.",
    },
    help: {
      "Care means resting from what hurts, ice or warmth, and gentle movement.":
        "Cuidados son: descanso de lo que duele, hielo o calor, y movimiento suave.",
    },
    clinical: { "Self-care so far": "Autocuidado hasta ahora" },
    options: {
      "Not yet": "Todavía no",
      none: "ninguno",
      "1 or 2 days": "1 o 2 días",
      "1 to 2 days": "1 a 2 días",
      "3 days or more": "3 días o más",
    },
  },
} satisfies SomeQuestions;
