/** Training. */
import type { SomeQuestions } from "../parts.ts";

export const yourTraining = {
  lift: {
    plain: {
      "Which exercise brings on the pain, or did so at the start?":
        "¿Qué ejercicio causa el dolor, o lo causó al principio?",
    },
    short: { "the exercise that brings on the pain": "el ejercicio que causa el dolor" },
    why: {
      "Each exercise loads the upper back in its own way.":
        "Cada ejercicio carga la parte alta de la espalda a su manera.",
    },
    clinical: { "Provoking exercise": "Ejercicio desencadenante" },
    options: {
      "A row or a pull": "Un remo o un ejercicio de tirar (jalar)",
      "row or pull": "remo o tracción",
      "An overhead press": "Un press por encima de la cabeza",
      "overhead press": "press por encima de la cabeza",
      "A bench press": "Un press de banca",
      "bench press": "press de banca",
      "A deadlift or a carry": "Un peso muerto o caminar con carga",
      "deadlift or carry": "peso muerto o transporte de carga",
      "Another lift": "Otro ejercicio con pesas",
      "other lift": "otro levantamiento",
      "Cardio or a sport": "Cardio o un deporte",
      "cardio or sport": "cardio o deporte",
      "No single exercise": "Ninguno en concreto",
      "no single exercise": "ninguno en concreto",
    },
  },
  sorePattern: {
    plain: { "How is the sore area spread?": "¿Cómo se reparte la zona que duele?" },
    short: { "how the sore area is spread": "cómo se reparte la zona que duele" },
    why: {
      "One small spot can fit with a strain. Even soreness can fit with hard training.":
        "Un punto pequeño puede encajar con un tirón. Un dolor repartido por igual puede encajar con un entrenamiento duro.",
    },
    clinical: { Distribution: "Distribución" },
    options: {
      "One small spot": "Un punto pequeño",
      "one focal spot": "un punto focal",
      "A wider area on one side": "Una zona más amplia en un lado",
      "unilateral, diffuse": "unilateral, difusa",
      "Both sides, about the same": "Los dos lados, más o menos igual",
      "bilateral, even": "bilateral, uniforme",
    },
  },
  newOrLongGap: {
    plain: {
      "A new exercise, a new training plan, or back after a gap":
        "Un ejercicio nuevo, un plan de entrenamiento nuevo, o volver tras una pausa",
    },
    short: {
      "a new exercise, a new training plan or coming back after a gap":
        "un ejercicio nuevo, un plan de entrenamiento nuevo o volver tras una pausa",
    },
    why: {
      "Muscles get sore from work that they are not used to.":
        "Los músculos duelen por un trabajo al que no están acostumbrados.",
    },
    clinical: {
      "Unaccustomed exercise or return after a break": "Ejercicio inhabitual o regreso tras una pausa",
    },
  },
  moreLoad: {
    plain: {
      "More weight, sets or sessions in the last two to four weeks":
        "Más peso, series o sesiones en las últimas dos a cuatro semanas",
    },
    short: {
      "more weight, sets or sessions in the last two to four weeks":
        "más peso, series o sesiones en las últimas dos a cuatro semanas",
    },
    why: {
      "A fast rise in load leaves muscles little time to adapt.":
        "Si la carga sube rápido, los músculos tienen poco tiempo para adaptarse.",
    },
    help: {
      "A set is a group of reps done without a break.":
        "Una serie es un grupo de repeticiones hechas sin pausa.",
    },
    clinical: { "Recent increase in training load": "Aumento reciente de la carga de entrenamiento" },
  },
  fewRestDays: {
    plain: { "Few rest days": "Pocos días de descanso" },
    short: { "few rest days": "pocos días de descanso" },
    why: { "Muscles recover on days of rest.": "Los músculos se recuperan los días de descanso." },
    clinical: { "Few rest days": "Pocos días de descanso" },
  },
  tiredSlower: {
    plain: {
      "Tired, sleeping badly, weaker or slower than usual":
        "Cansancio, mal sueño, menos fuerza o más lentitud que de costumbre",
    },
    short: {
      "being tired, sleeping badly, or being weaker or slower than usual":
        "cansancio, mal sueño, o menos fuerza o más lentitud que de costumbre",
    },
    why: {
      "These can show that you train more than you recover.":
        "Esto puede mostrar que entrena más de lo que se recupera.",
    },
    clinical: { "Fatigue, poor sleep or reduced performance": "Fatiga, mal sueño o menor rendimiento" },
  },
  formBreaks: {
    plain: {
      "Your form breaks down, the weight was heavier than planned, or you were never coached":
        "Pierde la técnica, el peso fue mayor de lo previsto, o nunca le enseñó un entrenador",
    },
    short: {
      "form that breaks down, a weight heavier than planned, or no coaching":
        "pérdida de la técnica, un peso mayor de lo previsto, o falta de un entrenador",
    },
    why: {
      "The way you lift decides which part takes the load.":
        "La forma de levantar decide qué parte recibe la carga.",
    },
    help: { "Form is the way you carry out an exercise.": "La técnica es la manera de hacer un ejercicio." },
    clinical: {
      "Technique breakdown, load above plan or never coached":
        "Deterioro de la técnica, carga mayor de la prevista o sin instrucción",
    },
  },
  noWarmUp: {
    plain: { "Training without a warm-up": "Entrenar sin calentamiento" },
    short: { "training without a warm-up": "entrenar sin calentamiento" },
    why: {
      "A warm-up prepares muscles for the work.": "El calentamiento prepara los músculos para el trabajo.",
    },
    clinical: { "No warm-up": "Sin calentamiento" },
  },
  mostlyPressing: {
    plain: { "Far more pressing than pulling": "Mucho más empujar que tirar (jalar)" },
    short: { "far more pressing than pulling": "mucho más empujar que tirar (jalar)" },
    why: {
      "The muscles between the blades get less work than those in the chest.":
        "Los músculos entre los omóplatos trabajan menos que los del pecho.",
    },
    help: {
      "Pressing pushes a weight away, as in a bench press. Pulling brings it to you, as in a row.":
        "Empujar es alejar un peso, como en el press de banca. Tirar (jalar) es traerlo hacia usted, como en el remo.",
    },
    clinical: { "Pressing volume far above pulling volume": "Volumen de empuje muy superior al de tracción" },
  },
  oneSideWeaker: {
    plain: {
      "One side has long been weaker than the other": "Un lado es más débil que el otro desde hace mucho",
    },
    short: { "one side that has long been weaker": "un lado más débil desde hace mucho" },
    why: {
      "The stronger side may take over, or the weaker one may tire first.":
        "El lado más fuerte puede hacer el trabajo del otro, o el más débil puede cansarse primero.",
    },
    help: {
      "A weakness that is new does not count here. If yours is new, go back and tick it among the arm signs.":
        "Una debilidad nueva no cuenta aquí. Si la suya es nueva, vuelva atrás y márquela entre las señales del brazo.",
    },
    clinical: {
      "Long-standing side difference in strength": "Diferencia de fuerza entre los lados de larga duración",
    },
  },
  deskHours: {
    plain: {
      "Worse after hours at a desk or phone, better after moving":
        "Peor tras horas en el escritorio o con el teléfono, mejor después de moverse",
    },
    short: {
      "pain that is worse after hours at a desk or phone and better after moving":
        "dolor que empeora tras horas en el escritorio o con el teléfono y mejora después de moverse",
    },
    why: {
      "Staying long in one position can add to the pain.":
        "Estar mucho rato en una postura puede aumentar el dolor.",
    },
    clinical: {
      "Worse after prolonged desk or phone use, better with movement":
        "Peor tras uso prolongado de escritorio o teléfono, mejor con el movimiento",
    },
  },
  stiffRotation: {
    plain: {
      "Hard to turn or arch your upper back": "Le cuesta girar o arquear la parte alta de la espalda",
    },
    short: {
      "an upper back that is hard to turn or arch":
        "dificultad para girar o arquear la parte alta de la espalda",
    },
    why: {
      "When the upper back is stiff, the neck and low back may do more.":
        "Cuando la parte alta de la espalda está rígida, el cuello y la parte baja pueden hacer más.",
    },
    clinical: { "Limited thoracic rotation or extension": "Rotación o extensión torácica limitada" },
  },
  neckOrLowBackToo: {
    plain: {
      "Your neck or low back aches on the same days":
        "El cuello o la parte baja de la espalda le duelen los mismos días",
    },
    short: {
      "a neck or low back that aches on the same days":
        "dolor de cuello o de la parte baja de la espalda los mismos días",
    },
    why: {
      "These areas share the work with the upper back.":
        "Estas zonas comparten el trabajo con la parte alta de la espalda.",
    },
    clinical: { "Concurrent neck or low back ache": "Dolor cervical o lumbar concurrente" },
  },
  tenderToPress: {
    plain: { "The sore muscle is tender when you press it": "El músculo dolorido duele al presionarlo" },
    short: { "a sore muscle that is tender to press": "un músculo dolorido que duele al presionarlo" },
    why: {
      "Strained and overworked muscles are tender.":
        "Los músculos con un tirón o sobrecargados duelen al presionarlos.",
    },
    clinical: { "Muscle tenderness": "Dolor muscular a la palpación" },
  },
  bruiseOrSpasm: {
    plain: { "A small bruise, or a muscle that cramps up": "Un moretón pequeño, o un músculo con calambres" },
    short: { "a small bruise or a muscle that cramps up": "un moretón pequeño o un músculo con calambres" },
    why: {
      "A strained muscle can bruise or tighten by itself.":
        "Un músculo con un tirón puede amoratarse o tensarse por sí solo.",
    },
    help: {
      "A big bruise does not count here. If yours is big, go back and tick it among the injury signs.":
        "Un moretón grande no cuenta aquí. Si el suyo es grande, vuelva atrás y márquelo entre las señales de lesión.",
    },
    clinical: { "Minor bruising or spasm": "Hematoma pequeño o espasmo" },
  },
  equipment: {
    plain: {
      "An unstable bench, an uneven bar or a band of the wrong strength":
        "Un banco inestable, una barra desequilibrada o una banda elástica de fuerza equivocada",
    },
    short: {
      "an unstable bench, an uneven bar or the wrong band strength":
        "un banco inestable, una barra desequilibrada o una banda elástica de fuerza equivocada",
    },
    why: {
      "Poor equipment can load one side or the wrong place.":
        "Un mal equipo puede cargar un solo lado o el lugar equivocado.",
    },
    clinical: { "Equipment fault": "Fallo del equipo" },
  },
} satisfies SomeQuestions;
