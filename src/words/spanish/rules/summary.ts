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
    notSure: { "Not sure": "No lo sabe" },
    notConfirmed: {
      "Neither confirmed nor denied: the check stopped before these":
        "Ni confirmado ni negado: el chequeo paró antes",
    },
    denied: { "Asked about and denied": "Preguntado y negado" },
    notAsked: { "Not asked": "No preguntado" },
    see: { "Who suits it, the best first": "Quién conviene, el mejor primero" },
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
    notApplicable: {
      "Asked only after certain answers, which were not given":
        "Solo se pregunta tras ciertas respuestas, que no se dieron",
    },
    notAtThisLevel: { "Asked only at a milder level": "Solo se pregunta en un nivel más leve" },
    skipped: { "Skipped by the person, as it is optional": "Omitido por la persona, ya que es opcional" },
  },
  clinicalNouns: {
    chestPressure: { "Chest pain or pressure": "Dolor u opresión torácica" },
    acheArmJaw: { "Arm, jaw or neck ache": "Dolor de brazo, mandíbula o cuello" },
    breathless: { Dyspnoea: "Disnea" },
    effortTightness: { "Exertional symptoms": "Síntomas de esfuerzo" },
    worstAtOnce: { "Abrupt severe onset": "Inicio brusco e intenso" },
    tearing: { "Tearing pain": "Dolor desgarrante" },
    unwellAtRest: { "Diaphoresis, nausea or palpitations": "Diaforesis, náuseas o palpitaciones" },
    severeBellyPain: { "Severe abdominal pain": "Dolor abdominal intenso" },
    strokeSigns: { "Stroke signs": "Signos de ictus" },
    sepsisSigns: { "Sepsis signs": "Signos de sepsis" },
    legsOrHands: { "Leg or hand neurology": "Neurología de piernas o manos" },
    bothArms: { "Bilateral arm signs": "Signos bilaterales en brazos" },
    bladderOrBowel: { "Bladder or bowel change": "Cambio vesical o intestinal" },
    armTingling: { "Arm paraesthesia": "Parestesia del brazo" },
    armWeakness: { "Arm weakness": "Debilidad del brazo" },
    swollenArm: { "Arm swelling": "Edema del brazo" },
    calfSwollen: { "Calf swelling": "Edema de pantorrilla" },
    darkUrine: { "Dark urine or oliguria": "Orina oscura u oliguria" },
    urineChange: { "Urinary symptoms": "Síntomas urinarios" },
    crackling: { "Subcutaneous crepitus": "Crepitación subcutánea" },
    numbnessSpreading: { "Spreading numbness": "Adormecimiento que se extiende" },
    constantPain: { "Constant pain": "Dolor constante" },
    nightPain: { "Night pain": "Dolor nocturno" },
    fever: { "Fever or night sweats": "Fiebre o sudores nocturnos" },
    coughIllness: { "Productive cough": "Tos productiva" },
    weightLoss: { "Weight loss": "Pérdida de peso" },
    rash: { "Band-like rash": "Erupción en banda" },
    rightRibsMeals: { "Biliary attacks": "Crisis biliares" },
    painkillerReaction: { "Gastrointestinal bleeding or allergy": "Hemorragia digestiva o alergia" },
    pop: { "Pop at onset": "Chasquido al inicio" },
    muscleTear: { "Muscle tear signs": "Signos de rotura muscular" },
    outOfProportion: { "Disproportionate muscle pain": "Dolor muscular desproporcionado" },
    neckCrackHeadache: { "New headache": "Cefalea nueva" },
    newLump: { "Lump or deformity": "Bulto o deformidad" },
    bladeSticksOut: { "Scapular winging": "Escápula alada" },
    popWithBonePain: { "Spinous process tenderness": "Dolor en apófisis espinosa" },
    ribSpot: { "Rib stress pain": "Dolor costal por estrés" },
    painOnCough: { "Cough-related pain": "Dolor con la tos" },
    worseLyingFlat: { "Worse supine": "Peor en decúbito supino" },
    cancer: { Cancer: "Cáncer" },
    fragileBones: { "Bone fragility": "Fragilidad ósea" },
    infectionRisk: { "Infection risk": "Riesgo de infección" },
    needleRisk: { "Spinal or bloodstream infection risk": "Riesgo de infección espinal o sanguínea" },
    vesselRisk: { "Aortic risk": "Riesgo aórtico" },
    bleedRisk: { "Bleeding risk": "Riesgo de sangrado" },
    recurrent: { Recurrence: "Recurrencia" },
    worried: { Distress: "Angustia" },
    clotRisk: { "Thrombosis risk": "Riesgo de trombosis" },
    heartRisk: { "Cardiovascular risk": "Riesgo cardiovascular" },
    lungRisk: { "Pneumothorax risk": "Riesgo de neumotórax" },
    pregnancyWarning: { "Ectopic pregnancy signs": "Signos de embarazo ectópico" },
    preeclampsiaSigns: { "Pre-eclampsia signs": "Signos de preeclampsia" },
    inflammatoryPattern: { "Inflammatory pattern": "Patrón inflamatorio" },
    newOrLongGap: { "Unaccustomed exercise": "Ejercicio no habitual" },
    moreLoad: { "Load increase": "Aumento de carga" },
    tiredSlower: { Overreaching: "Sobrecarga de entrenamiento" },
    formBreaks: { "Technique breakdown": "Fallo de técnica" },
    mostlyPressing: { "Pressing dominance": "Predominio de empujes" },
    oneSideWeaker: { "Side difference": "Diferencia entre lados" },
    deskHours: { "Worse at a desk": "Peor en el escritorio" },
    stiffRotation: { "Thoracic stiffness": "Rigidez torácica" },
    neckOrLowBackToo: { "Neck or low back ache": "Dolor de cuello o zona lumbar" },
    bruiseOrSpasm: { "Bruising or spasm": "Hematoma o espasmo" },
    medPregnancy: { "Pregnancy or trying to conceive": "Embarazo o intento de embarazo" },
    medUlcerOrBleed: { "Ulcer or bleeding": "Úlcera o sangrado" },
    medKidneyLiverHeart: { "Renal, hepatic or cardiac disease": "Enfermedad renal, hepática o cardíaca" },
    medBloodThinner: { "Interacting medicines": "Medicinas que interactúan" },
    medAsthmaOrAllergy: { "Asthma or NSAID reaction": "Asma o reacción a AINE" },
    medAlcohol: { "Alcohol excess": "Exceso de alcohol" },
    medChickenpoxShingles: { "Chickenpox or shingles": "Varicela o herpes zóster" },
    coldProblem: { "Cold intolerance": "Intolerancia al frío" },
    numbSkin: { "Reduced skin sensation": "Sensibilidad cutánea reducida" },
  },
  notCheckedHere: {
    "Vital signs": "Constantes vitales",
    "Neurology and gait": "Neurología y marcha",
    "Palpation and inspection": "Palpación e inspección",
    "Heart, lungs and abdomen": "Corazón, pulmones y abdomen",
    "Urine, blood, ECG and imaging": "Orina, sangre, ECG e imagen",
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
    noneOf: { "none of {count}": "ninguna de {count}" },
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
    aged: { "age {value}": "edad: {value}" },
    forSoLong: { "for {value}": "desde hace {value}" },
    onset: { "onset {value}": "inicio: {value}" },
    painScore: { "pain {value}": "dolor {value}" },
    courseOf: { "course {value}": "evolución: {value}" },
    onlyTheSigns: {
      "Age, site, duration and severity were not asked.":
        "No se preguntaron la edad, el lugar, la duración ni la intensidad.",
    },
    found: { "Found: {signs}.": "Hallado: {signs}." },
    noneFound: {
      "No warning sign found; {count} signs and risks were asked about.":
        "Ninguna señal de alarma; se preguntó por {count} señales y riesgos.",
    },
    notSureOf: { "Not sure: {signs}.": "No lo sabe: {signs}." },
    ruleResult: { "By the rules: {level}.": "Según las reglas: {level}." },
    notConfirmed: { "not confirmed": "no confirmado" },
    sheetTitle: {
      "Upper back pain: self-reported answers": "Dolor de espalda alta: respuestas de la propia persona",
    },
    askAgain: {
      "Ask again first what is not sure, not confirmed or not asked.":
        "Vuelva a preguntar primero lo dudoso, lo no confirmado y lo no preguntado.",
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
