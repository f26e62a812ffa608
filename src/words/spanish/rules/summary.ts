/** The summary for the professional, and what is put together from phrases. */
import type { SomeRules } from "./parts.ts";

export const summary = {
  sheetHeadings: {
    answered: { Answered: "Respondido" },
    level: { Result: "Resultado" },
    course: { "Course since earlier checks": "Evolución desde chequeos anteriores" },
    why: { "Warning signs found": "Señales de alarma halladas" },
    background: { Background: "Antecedentes" },
    severity: { "Severity and course": "Intensidad y evolución" },
    sites: { "Site of pain": "Lugar del dolor" },
    marked: { Marked: "Marcado" },
    notMarked: { "Not marked": "No marcado" },
    present: { Present: "Presente" },
    gone: {
      "Present earlier, gone for more than three days": "Presente antes, ausente desde hace más de tres días",
    },
    denied: { "Asked about and denied": "Preguntado y negado" },
    notSure: { "Not sure": "No lo sabe" },
    notAsked: { "Not asked": "No preguntado" },
    see: { "Who suits it, the best first": "Quién conviene, el mejor primero" },
    wouldChange: { "What would make it more urgent": "Qué lo haría más urgente" },
    notCheckedHere: { "A questionnaire cannot check": "Un cuestionario no puede comprobar" },
    about: { "About this sheet": "Sobre esta hoja" },
    notes: { Notes: "Notas" },
    name: { "Name (write it here if you wish)": "Nombre (escríbalo aquí si quiere)" },
    told: {
      text: { told: "refiere" },
    },
    none: {
      text: { none: "ninguno" },
    },
  },
  sheetTopics: {
    rightNow: {
      "Heart, lungs, vessels, abdomen, brain, sepsis": "Corazón, pulmones, vasos, abdomen, cerebro, sepsis",
    },
    nervesAndLimbs: {
      "Cord, cauda equina, arm nerves, limb veins, urine":
        "Médula, cola de caballo, nervios del brazo, venas de las extremidades, orina",
    },
    howItStarted: { "Onset and injury": "Inicio y lesión" },
    whereItHurts: { "Site and behavior of pain": "Lugar y comportamiento del dolor" },
    howBad: { "Severity and course": "Intensidad y evolución" },
    otherSigns: { "Systemic and injury signs": "Señales sistémicas y de lesión" },
    aboutYou: { "Age, history and risk factors": "Edad, antecedentes y factores de riesgo" },
    yourTraining: { Training: "Entrenamiento" },
    medicines: { "Medicines, ice and heat: cautions": "Medicinas, hielo y calor: precauciones" },
  },
  notAskedReasons: {
    stoppedEarly: {
      "The check stopped at a sign of an emergency": "El chequeo se detuvo en una señal de emergencia",
    },
    notNeeded: {
      "No longer needed: other answers had already decided how soon":
        "Ya no hacía falta: otras respuestas ya habían decidido con qué urgencia",
    },
    notApplicable: { "Another answer made it not apply": "Otra respuesta hizo que no se aplicara" },
    notAtThisLevel: { "Asked only at a milder level": "Solo se pregunta en un nivel más leve" },
    skipped: { "Skipped by the person, as it is optional": "Omitido por la persona, ya que es opcional" },
  },
  notCheckedHere: {
    "Pulse, blood pressure, breathing rate, temperature and oxygen level":
      "Pulso, presión arterial, frecuencia respiratoria, temperatura y nivel de oxígeno",
    "Strength, reflexes, sensation and gait": "Fuerza, reflejos, sensibilidad y marcha",
    "Palpation of spine, ribs and muscles; inspection of skin and posture":
      "Palpación de columna, costillas y músculos; inspección de la piel y la postura",
    "Heart and lung sounds, abdomen": "Auscultación cardíaca y pulmonar, abdomen",
    "Urine, blood, ECG and imaging": "Orina, sangre, ECG y pruebas de imagen",
  },
  compared: {
    painNow: { "Pain, from 0 to 10": "Dolor, de 0 a 10" },
    function: { "How much it holds you back": "Cuánto le limita" },
    trend: { "How it is changing": "Cómo va cambiando" },
    selfCare: { "Days of looking after it": "Días de cuidados" },
  },
  phrases: {
    yes: {
      text: { yes: "sí" },
    },
    no: {
      text: { no: "no" },
    },
    notRuledOut: {
      text: { "not ruled out": "no descartado" },
    },
    notAsked: { "not asked": "no preguntado" },
    notComparable: { "not comparable": "no comparable" },
    notSure: { "Not sure: {sign}": "Duda: {sign}" },
    gone: {
      "More than three days ago, and gone since: {sign}": "Hace más de tres días, y no ha vuelto: {sign}",
    },
    goneInList: {
      "more than three days ago, and gone since: {sign}": "hace más de tres días, y no ha vuelto: {sign}",
    },
    notSureInList: { "not sure: {sign}": "duda: {sign}" },
    notRuledOutTitle: { "Not ruled out: {title}": "No descartado: {title}" },
    oneOfTwo: { " or ": " o " },
    bothOf: { " and ": " y " },
    oneOf: { ", or ": ", o " },
    allOf: { ", and ": ", y " },
    atLeast: { "at least {count} of: {parts}": "al menos {count} de: {parts}" },
    orMore: { "{count} or more of: {parts}": "{count} o más de: {parts}" },
    notTicked: { "{box} not ticked": "{box} sin marcar" },
    at: { "{box} at {values}": "{box} en {values}" },
    painByCheck: { "Pain by check: {scores}": "Dolor por chequeo: {scores}" },
    functionAndCare: {
      "Function: {function}. Self-care: {selfCare}": "Función: {function}. Autocuidado: {selfCare}",
    },
    resultOverTime: { "Result: {change}": "Resultado: {change}" },
    noLongerAsThen: {
      "Result: {change}. No longer as then: {signs}": "Resultado: {change}. Ya no como entonces: {signs}",
    },
    newSigns: { "New: {signs}": "Nuevo: {signs}" },
    unchanged: { "{level}, unchanged": "{level}, sin cambios" },
    more: { "{count} more": "{count} más" },
    counted: { "{count}, see the answers below": "{count}, vea las respuestas abajo" },
    allOfTopic: { "{topic} (all {count})": "{topic} (todas: {count})" },
    rulesChanged: {
      "The check has changed since last time, so the two results can’t be compared.":
        "El chequeo ha cambiado desde la última vez, por eso no se pueden comparar los dos resultados.",
    },
    moreUrgent: {
      "Your result is more urgent than at your last check. Then it was: “{then}”.":
        "Su resultado es más urgente que en su último chequeo. Entonces fue: “{then}”.",
    },
    sameLevel: {
      "Your result is the same as at your last check.": "Su resultado es el mismo que en su último chequeo.",
    },
    lessUrgent: {
      "Your result is less urgent than at your last check. Then it was: “{then}”.":
        "Su resultado es menos urgente que en su último chequeo. Entonces fue: “{then}”.",
    },
    clockWentBack: {
      "The date on this device is earlier than at your last check. So your earlier result stays, and does not get milder.":
        "La fecha de este dispositivo es anterior a la de su último chequeo. Por eso su resultado anterior se queda y no se hace más leve.",
    },
    noReason: {
      "We found no clear reason for a milder result, so your earlier one stays.":
        "No vimos una razón clara para un resultado más leve, por eso se queda el anterior.",
    },
    contradiction: {
      "You say it is getting better, but your number is higher than last time. If you are in doubt, go by the number, and get it looked at.":
        "Dice que está mejorando, pero su número es más alto que la última vez. Si duda, guíese por el número y pida que lo revisen.",
    },
    signGone: { "This sign is gone: “{title}”.": "Esta señal ya no está: “{title}”." },
    signLessCertain: {
      "This sign is less certain now: “{title}”.": "Ahora es menos seguro que haya esta señal: “{title}”.",
    },
    thenAndNow: { "{sign}: then “{then}”, now “{now}”.": "{sign}: entonces “{then}”, ahora “{now}”." },
    sheetTitle: {
      "Upper back pain: answers to a symptom check":
        "Dolor de espalda alta: respuestas a un chequeo de síntomas",
    },
    askAgain: {
      "To ask again: start with what stands under “not sure” and “not asked”, then go through the check with the person. The answers are kept on the person’s own device and nowhere else.":
        "Para volver a preguntar: empiece por lo que está en “no lo sabe” y “no preguntado”, y luego repase el chequeo con la persona. Las respuestas se guardan en el dispositivo de la persona y en ningún otro lugar.",
    },
    // Paper, text and file all carry this line, so the mark of the translation stands here.
    ruleSet: {
      "Rule set {version} of {date}":
        "Conjunto de reglas {version} del {date}. Traducción que ningún profesional clínico ha revisado todavía",
    },
    outOfScope: { "Outside the scope": "Fuera del alcance" },
    checkAnswers: { "Check your answers": "Revise sus respuestas" },
    stopWhen: {
      "A certain emergency ends the questions here.": "Una emergencia cierta termina aquí las preguntas.",
    },
    maySkip: {
      "May be skipped. Only while the level so far is {levels}.":
        "Se puede omitir. Solo mientras el nivel hasta ahora sea {levels}.",
    },
    askedOnlyAfter: { "Asked only after {condition}.": "Se pregunta solo después de {condition}." },
    noSign: {
      "No warning sign is there, and none is left open.":
        "No hay ninguna señal de alarma, y ninguna queda abierta.",
    },
    oneSign: {
      "One of {count} warning signs is there, or one that is left open asks for this. Nothing is more urgent.":
        "Está presente una de {count} señales de alarma, o una que queda abierta pide esto. Nada es más urgente.",
    },
  },
} satisfies SomeRules;
