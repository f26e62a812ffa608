/** How bad it is. */
import type { SomeQuestions } from "../parts.ts";

export const howBad = {
  painNow: {
    plain: { "How strong is it now?": "¿Cuánto le duele ahora mismo?" },
    short: { "how strong the pain is now": "cuánto le duele ahora" },
    why: {
      "Very strong pain should be looked at. The number also lets you compare later.":
        "Un dolor muy fuerte se debe revisar. El número también permite comparar después.",
    },
    scale: {
      "0: no pain": "0: nada de dolor",
      "10: worst possible": "10: el peor posible",
    },
    clinical: { "Pain now (0 to 10)": "Dolor ahora (0 a 10)" },
    options: {
      "pain of 8 or more out of 10": "dolor de 8 o más sobre 10",
      "pain of 9 or more out of 10": "dolor de 9 o más sobre 10",
      "pain of 10 out of 10": "dolor de 10 sobre 10",
    },
  },
  function: {
    plain: { "How much does it limit you?": "¿Cuánto le limita?" },
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
      "Everyday tasks are hard, but I manage them": "Las tareas diarias me cuestan, pero las hago",
      "daily activities limited, still possible": "actividades diarias limitadas, aún posibles",
      "pain that makes everyday tasks hard": "dolor que dificulta las tareas diarias",
      "So bad, even once I am up, that I can’t sleep, wash or dress without help":
        "Tan fuerte, incluso ya en pie, que no puedo dormir, lavarme ni vestirme sin ayuda",
      "severely limited (cannot sleep, wash or dress without help once up)":
        "limitación grave (no puede dormir, lavarse ni vestirse sin ayuda una vez en pie)",
      "pain so bad that you can’t sleep, wash or dress without help":
        "dolor tan fuerte que no puede dormir, lavarse ni vestirse sin ayuda",
    },
  },
  trend: {
    plain: { "How is it changing?": "¿Cómo va cambiando?" },
    short: { "how the pain is changing": "cómo va cambiando el dolor" },
    why: {
      "A pain that is settling needs less than one that gets worse.":
        "Un dolor que se calma necesita menos que uno que empeora.",
    },
    help: {
      "Soreness from new training that still builds in the first two days: choose “too soon to say”.":
        "Si el dolor muscular de un entrenamiento nuevo aún aumenta en los dos primeros días, elija “es muy pronto para decirlo”.",
    },
    clinical: { Course: "Evolución" },
    options: {
      "Getting better": "Mejora",
      improving: "mejoría",
      "The same": "Sigue igual",
      unchanged: "sin cambios",
      "pain that stays the same": "dolor que sigue igual",
      "Up and down, or too soon to say": "Sube y baja, o es muy pronto para decirlo",
      "fluctuating, or too early to say": "fluctuante, o muy pronto para decirlo",
      "pain that goes up and down": "dolor que sube y baja",
      "Slowly getting worse": "Empeora poco a poco",
      "slowly worsening": "empeoramiento lento",
      "pain that slowly gets worse": "dolor que empeora poco a poco",
      "Getting worse fast, over hours or a day": "Empeora rápido, en horas o un día",
      "rapidly worsening (hours to a day)": "empeoramiento rápido (horas a un día)",
      "pain that gets worse fast": "dolor que empeora rápido",
    },
  },
  selfCare: {
    plain: { "How many days have you rested it?": "¿Cuántos días lo ha dejado descansar?" },
    short: {
      "how long you have rested it and looked after it":
        "cuánto tiempo ha dejado descansar la zona y la ha cuidado",
    },
    why: {
      "Pain that stays the same after some days of care should be looked at.":
        "El dolor que sigue igual después de unos días de cuidados se debe revisar.",
    },
    help: {
      "Count the days on which you rested from what hurts and looked after it, as with ice, warmth or gentle movement.":
        "Cuente los días en que descansó de lo que duele y lo cuidó, por ejemplo con hielo, calor o movimiento suave.",
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
