/** Questions about the pain. */
import type { RuleText } from "../rule-text.ts";

export const questionsPain = {
  "Did the pain follow a fall, a blow or an accident?":
    "¿El dolor vino después de una caída, un golpe o un accidente?",
  "a fall, a blow or an accident": "una caída, un golpe o un accidente",
  "After a hard blow, the bones and the organs inside need to be checked first.":
    "Después de un golpe fuerte, primero hay que revisar los huesos y los órganos internos.",
  Trauma: "Traumatismo",
  none: "ninguno",
  "Yes, a small one: a stumble, knock, bump or tackle":
    "Sí, algo leve: tropiezo, golpe, choque o derribo en el deporte",
  minor: "leve",
  "Yes, a serious one: a bad accident, a fall from a height, or a heavy weight that landed on my neck, back or chest":
    "Sí, algo grave: un accidente grave, una caída desde lo alto, o un peso grande que me cayó en el cuello, la espalda o el pecho",
  "major (serious accident, fall from height, or heavy load on neck, back or chest)":
    "grave (accidente grave, caída de altura o gran carga sobre cuello, espalda o tórax)",
  "How did the pain start?": "¿Cómo empezó el dolor?",
  "how the pain started": "cómo empezó el dolor",
  "A clear link to training makes a sore or pulled muscle more likely.":
    "Una relación clara con entrenar hace más probable un músculo dolorido o con un tirón.",
  "A rep is one single movement of an exercise, such as one pull of a row.":
    "Una repetición es un solo movimiento de un ejercicio, como tirar una vez en el remo.",
  Onset: "Inicio",
  "Suddenly, during one rep, jerk or twist in training":
    "De repente, en una repetición, un movimiento brusco o un giro al entrenar",
  "sudden, during one repetition, jerk or twist": "súbito, en una repetición, un movimiento brusco o un giro",
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
  "How long has this bout of pain lasted, counted from its first day?":
    "¿Cuánto ha durado este episodio de dolor, contado desde su primer día?",
  "how long this bout of pain has lasted": "cuánto ha durado este episodio de dolor",
  "Soreness from training has a usual course. Pain that lasts longer needs a look.":
    "El dolor muscular por entrenar tiene un curso habitual. Si dura más, hay que revisarlo.",
  "A bout runs from the first day of this pain until now. If you had the same pain before and it went away, leave that out.":
    "Un episodio va desde el primer día de este dolor hasta ahora. Si tuvo el mismo dolor antes y se le fue, no lo cuente.",
  "Duration of this episode": "Duración de este episodio",
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
  "Between the shoulder blades, or the upper back in general":
    "Entre los omóplatos, o la parte alta de la espalda en general",
  "pain between the shoulder blades or in the upper back":
    "dolor entre los omóplatos o en la parte alta de la espalda",
  "Where it hurts helps to tell a muscle from other causes.":
    "El lugar del dolor ayuda a distinguir un músculo de otras causas.",
  "Interscapular or general upper thoracic pain": "Dolor interescapular o dorsal alto general",
  "At the left shoulder blade": "En el omóplato izquierdo",
  "pain at the left shoulder blade": "dolor en el omóplato izquierdo",
  "Left scapular pain": "Dolor escapular izquierdo",
  "At the right shoulder blade": "En el omóplato derecho",
  "pain at the right shoulder blade": "dolor en el omóplato derecho",
  "Right scapular pain": "Dolor escapular derecho",
  "On top of the shoulders": "En la parte de arriba de los hombros",
  "pain on top of the shoulders": "dolor en la parte de arriba de los hombros",
  "Upper trapezius pain": "Dolor del trapecio superior",
  "In the neck": "En el cuello",
  "neck pain": "dolor de cuello",
  "Neck pain": "Dolor cervical",
  "Right on the spine, in the middle": "Justo en la columna, en el medio",
  "pain right on the spine": "dolor justo en la columna",
  "Midline thoracic pain": "Dolor dorsal en la línea media",
  "In the middle of the back: below the blades, above the waist":
    "A media espalda: por debajo de los omóplatos, por encima de la cintura",
  "pain in the middle of the back": "dolor a media espalda",
  "Lower thoracic pain": "Dolor dorsal bajo",
  "On one spot on a rib": "En un punto de una costilla",
  "pain on one spot on a rib": "dolor en un punto de una costilla",
  "Focal rib pain": "Dolor costal focal",
  "On the front or side of the chest, or in the armpit":
    "En la parte delantera o lateral del pecho, o en la axila",
  "pain on the front or side of the chest or in the armpit":
    "dolor en la parte delantera o lateral del pecho o en la axila",
  "Anterior or lateral chest wall or axillary pain": "Dolor de la pared torácica anterior o lateral o axilar",
  "Below the ribs, at the back or the side": "Debajo de las costillas, por detrás o a un lado",
  "pain below the ribs at the back or side": "dolor debajo de las costillas, por detrás o a un lado",
  "The kidneys lie here.": "Aquí están los riñones.",
  "Flank pain": "Dolor en el flanco",
  "In the low back": "En la parte baja de la espalda",
  "pain in the low back": "dolor en la parte baja de la espalda",
  "This check is made for the upper back. The low back has other causes.":
    "Este chequeo es para la parte alta de la espalda. La parte baja tiene otras causas.",
  "Low back pain": "Dolor lumbar",
  "Does the pain change when you move, stretch or press on the sore place?":
    "¿El dolor cambia cuando se mueve, se estira o presiona el lugar que duele?",
  "pain that changes when you move, stretch or press": "dolor que cambia al moverse, estirarse o presionar",
  "Pain from a muscle or joint nearly always changes with movement or pressure.":
    "El dolor de un músculo o una articulación casi siempre cambia con el movimiento o la presión.",
  "It counts if it gets better or worse.": "Cuenta si mejora o si empeora.",
  "Pain modified by movement, stretch or palpation":
    "Dolor que cambia con el movimiento, el estiramiento o la palpación",
  "Is the pain there all the time, with no position that eases it?":
    "¿El dolor está siempre ahí, sin ninguna postura que lo alivie?",
  "pain that is there all the time and that no position eases":
    "dolor que está siempre ahí y que ninguna postura alivia",
  "Sore muscles mostly have a position that feels better.":
    "Los músculos doloridos suelen tener una postura en la que duelen menos.",
  "Constant pain, not eased by any position": "Dolor constante, sin alivio en ninguna postura",
  "Does the pain get worse at night or wake you?": "¿El dolor empeora de noche o le despierta?",
  "pain that is worse at night or wakes you": "dolor que empeora de noche o le despierta",
  "Pain that disturbs the night without a movement can have other causes than a muscle.":
    "El dolor que molesta de noche sin que usted se mueva puede tener causas distintas de un músculo.",
  "Waking only because you turned over.": "Despertarse solo por darse la vuelta.",
  "Night pain, not only on turning": "Dolor nocturno, no solo al girarse",
  "Do you feel a sharp pain with each breath in?": "¿Siente un dolor punzante cada vez que toma aire?",
  "a sharp pain with each breath in": "un dolor punzante cada vez que toma aire",
  "A sore muscle can do this. Along with other signs it can come from the lungs.":
    "Un músculo dolorido puede hacer esto. Junto con otras señales, puede venir de los pulmones.",
  "Pleuritic pain": "Dolor pleurítico",
  "Is the pain worse when you lie flat and easier when you sit forward?":
    "¿El dolor empeora al acostarse boca arriba y se alivia al sentarse hacia delante?",
  "pain that is worse lying flat and easier sitting forward":
    "dolor que empeora al acostarse boca arriba y se alivia al sentarse hacia delante",
  "The lining around the heart can hurt in this way.": "La capa que rodea el corazón puede doler así.",
  "Pain worse supine, relieved by sitting forward":
    "Dolor que empeora en supino y se alivia al sentarse inclinado hacia delante",
  "How strong is the pain right now, from 0 to 10?": "¿Cuánto le duele ahora mismo, de 0 a 10?",
  "how strong the pain is now": "cuánto le duele ahora",
  "Very strong pain should be looked at. The number also lets you compare later.":
    "Un dolor muy fuerte se debe revisar. El número también permite comparar después.",
  "0 is no pain": "0 es nada de dolor",
  "10 is the worst pain you can think of": "10 es el peor dolor que puede imaginar",
  "Pain now (0 to 10)": "Dolor ahora (0 a 10)",
  "0": "0",
  "0/10": "0/10",
  "1": "1",
  "1/10": "1/10",
  "2": "2",
  "2/10": "2/10",
  "3": "3",
  "3/10": "3/10",
  "4": "4",
  "4/10": "4/10",
  "5": "5",
  "5/10": "5/10",
  "6": "6",
  "6/10": "6/10",
  "7": "7",
  "7/10": "7/10",
  "8": "8",
  "8/10": "8/10",
  "pain of 8 or more out of 10": "dolor de 8 o más sobre 10",
  "9": "9",
  "9/10": "9/10",
  "pain of 9 or more out of 10": "dolor de 9 o más sobre 10",
  "10": "10",
  "10/10": "10/10",
  "pain of 10 out of 10": "dolor de 10 sobre 10",
  "How much does the pain hold you back?": "¿Cuánto le limita el dolor?",
  "how much the pain holds you back": "cuánto le limita el dolor",
  "What you can still do tells more than a number.": "Lo que aún puede hacer dice más que un número.",
  Function: "Función",
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
  "pain that makes it hard to sleep, think or get dressed": "dolor que dificulta dormir, pensar o vestirse",
  "How is the pain changing?": "¿Cómo va cambiando el dolor?",
  "how the pain is changing": "cómo va cambiando el dolor",
  "A pain that is settling needs less than one that gets worse.":
    "Un dolor que se calma necesita menos que uno que empeora.",
  Course: "Evolución",
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
  "For how many days have you rested it and looked after it?":
    "¿Cuántos días ha dejado descansar la zona y la ha cuidado?",
  "how long you have rested it and looked after it":
    "cuánto tiempo ha dejado descansar la zona y la ha cuidado",
  "Pain that stays the same after some days of care should be looked at.":
    "El dolor que sigue igual después de unos días de cuidados se debe revisar.",
  "Care means resting from what hurts, ice or warmth, and gentle movement.":
    "Cuidados son: descanso de lo que duele, hielo o calor, y movimiento suave.",
  "Self-care so far": "Autocuidado hasta ahora",
  "Not yet": "Todavía no",
  "1 or 2 days": "1 o 2 días",
  "1 to 2 days": "1 a 2 días",
  "3 days or more": "3 días o más",
  "Tingling, numbness or pain that runs down one arm":
    "Hormigueo, adormecimiento o dolor que baja por un brazo",
  "tingling, numbness or pain running down one arm":
    "hormigueo, adormecimiento o dolor que baja por un brazo",
  "A nerve from the neck or the shoulder may be irritated.":
    "Puede estar irritado un nervio del cuello o del hombro.",
  "An arm you slept or leaned on that felt normal again within minutes.":
    "Un brazo sobre el que durmió o se apoyó y que volvió a sentirse normal en minutos.",
  "Unilateral arm paraesthesia, numbness or radiating pain":
    "Parestesia, adormecimiento o dolor irradiado en un solo brazo",
  "An arm or hand that is clearly weaker, can’t be lifted, or drops things":
    "Un brazo o una mano que está claramente más débil, que no se puede levantar o que deja caer cosas",
  "an arm or hand that is clearly weaker": "un brazo o una mano que está claramente más débil",
  "Real weakness can mean that a nerve is not working well.":
    "La debilidad real puede significar que un nervio no funciona bien.",
  "Tired, shaky arms after a session that are strong again the next day.":
    "Brazos cansados y temblorosos después de una sesión que al día siguiente están fuertes otra vez.",
  "Arm or hand weakness": "Debilidad del brazo o la mano",
  "Numbness that spreads or gets worse": "Adormecimiento que se extiende o empeora",
  "numbness that spreads or gets worse": "adormecimiento que se extiende o empeora",
  "It can mean that a nerve is under more and more pressure.":
    "Puede significar que un nervio está cada vez más presionado.",
  "Spreading or worsening numbness": "Adormecimiento que se extiende o empeora",
  "One arm or shoulder that is swollen, heavy, blue, red or has new veins you can see":
    "Un brazo o un hombro hinchado, pesado, azul, rojo o con venas nuevas que se ven",
  "one arm or shoulder that is swollen, heavy, blue, red or has new veins":
    "un brazo o un hombro hinchado, pesado, azul, rojo o con venas nuevas",
  "Hard arm training can, in rare cases, set off a blood clot in the arm.":
    "Entrenar duro los brazos puede, en casos raros, provocar un coágulo de sangre en el brazo.",
  "Both arms pumped for an hour after training.":
    "Los dos brazos inflados por el esfuerzo durante una hora después de entrenar.",
  "Unilateral arm or shoulder swelling, heaviness, discoloration or new visible veins":
    "Hinchazón, pesadez, cambio de color o venas nuevas visibles en un brazo o un hombro",
  "One shoulder blade that newly sticks out": "Un omóplato que ahora sobresale y antes no",
  "one shoulder blade that newly sticks out": "un omóplato que ahora sobresale y antes no",
  "The nerve to the muscle that holds the blade in place may be hurt.":
    "El nervio del músculo que sujeta el omóplato puede estar dañado.",
  "A small difference between the sides that you have always had.":
    "Una pequeña diferencia entre los lados que siempre ha tenido.",
  "New unilateral scapular winging": "Escápula alada unilateral nueva",
} as const satisfies Partial<Record<RuleText, string>>;
