/** Questions about training and medicines. */
import type { RuleText } from "../rule-text.ts";

export const questionsTraining = {
  "Which exercise brings on the pain, or did so at the start?":
    "¿Qué ejercicio causa el dolor, o lo causó al principio?",
  "the exercise that brings on the pain": "el ejercicio que causa el dolor",
  "Each exercise loads the upper back in its own way.":
    "Cada ejercicio carga la parte alta de la espalda a su manera.",
  "Provoking exercise": "Ejercicio desencadenante",
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
  "How is the sore area spread?": "¿Cómo se reparte la zona que duele?",
  "how the sore area is spread": "cómo se reparte la zona que duele",
  "One small spot can fit with a strain. Even soreness can fit with hard training.":
    "Un punto pequeño puede encajar con un tirón. Un dolor repartido por igual puede encajar con un entrenamiento duro.",
  Distribution: "Distribución",
  "One small spot": "Un punto pequeño",
  "one focal spot": "un punto focal",
  "A wider area on one side": "Una zona más amplia en un lado",
  "unilateral, diffuse": "unilateral, difusa",
  "Both sides, about the same": "Los dos lados, más o menos igual",
  "bilateral, even": "bilateral, uniforme",
  "A new exercise, a new training plan, or back after a gap":
    "Un ejercicio nuevo, un plan de entrenamiento nuevo, o volver tras una pausa",
  "a new exercise, a new training plan or coming back after a gap":
    "un ejercicio nuevo, un plan de entrenamiento nuevo o volver tras una pausa",
  "Muscles get sore from work that they are not used to.":
    "Los músculos duelen por un trabajo al que no están acostumbrados.",
  "Unaccustomed exercise or return after a break": "Ejercicio inhabitual o regreso tras una pausa",
  "More weight, sets or sessions in the last two to four weeks":
    "Más peso, series o sesiones en las últimas dos a cuatro semanas",
  "more weight, sets or sessions in the last two to four weeks":
    "más peso, series o sesiones en las últimas dos a cuatro semanas",
  "A fast rise in load leaves muscles little time to adapt.":
    "Si la carga sube rápido, los músculos tienen poco tiempo para adaptarse.",
  "A set is a group of reps done without a break.": "Una serie es un grupo de repeticiones hechas sin pausa.",
  "Recent increase in training load": "Aumento reciente de la carga de entrenamiento",
  "Few rest days": "Pocos días de descanso",
  "few rest days": "pocos días de descanso",
  "Muscles recover on days of rest.": "Los músculos se recuperan los días de descanso.",
  "Tired, sleeping badly, weaker or slower than usual":
    "Cansancio, mal sueño, menos fuerza o más lentitud que de costumbre",
  "being tired, sleeping badly, or being weaker or slower than usual":
    "cansancio, mal sueño, o menos fuerza o más lentitud que de costumbre",
  "These can show that you train more than you recover.":
    "Esto puede mostrar que entrena más de lo que se recupera.",
  "Fatigue, poor sleep or reduced performance": "Fatiga, mal sueño o menor rendimiento",
  "Your form breaks down, the weight was heavier than planned, or you were never coached":
    "Pierde la técnica, el peso fue mayor de lo previsto, o nunca le enseñó un entrenador",
  "form that breaks down, a weight heavier than planned, or no coaching":
    "pérdida de la técnica, un peso mayor de lo previsto, o falta de un entrenador",
  "The way you lift decides which part takes the load.":
    "La forma de levantar decide qué parte recibe la carga.",
  "Form is the way you carry out an exercise.": "La técnica es la manera de hacer un ejercicio.",
  "Technique breakdown, load above plan or never coached":
    "Deterioro de la técnica, carga mayor de la prevista o sin instrucción",
  "Training without a warm-up": "Entrenar sin calentamiento",
  "training without a warm-up": "entrenar sin calentamiento",
  "A warm-up prepares muscles for the work.": "El calentamiento prepara los músculos para el trabajo.",
  "No warm-up": "Sin calentamiento",
  "Far more pressing than pulling": "Mucho más empujar que tirar (jalar)",
  "far more pressing than pulling": "mucho más empujar que tirar (jalar)",
  "The muscles between the blades get less work than those in the chest.":
    "Los músculos entre los omóplatos trabajan menos que los del pecho.",
  "Pressing pushes a weight away, as in a bench press. Pulling brings it to you, as in a row.":
    "Empujar es alejar un peso, como en el press de banca. Tirar (jalar) es traerlo hacia usted, como en el remo.",
  "Pressing volume far above pulling volume": "Volumen de empuje muy superior al de tracción",
  "An unstable bench, an uneven bar or a band of the wrong strength":
    "Un banco inestable, una barra desequilibrada o una banda elástica de fuerza equivocada",
  "an unstable bench, an uneven bar or the wrong band strength":
    "un banco inestable, una barra desequilibrada o una banda elástica de fuerza equivocada",
  "Poor equipment can load one side or the wrong place.":
    "Un mal equipo puede cargar un solo lado o el lugar equivocado.",
  "Equipment fault": "Fallo del equipo",
  "One side has long been weaker than the other": "Un lado es más débil que el otro desde hace mucho",
  "one side that has long been weaker": "un lado más débil desde hace mucho",
  "The stronger side may take over, or the weaker one may tire first.":
    "El lado más fuerte puede hacer el trabajo del otro, o el más débil puede cansarse primero.",
  "A weakness that is new. If yours is new, go back and tick it among the arm signs.":
    "Una debilidad nueva. Si la suya es nueva, vuelva atrás y márquela entre las señales del brazo.",
  "Long-standing side difference in strength": "Diferencia de fuerza entre los lados de larga duración",
  "Worse after hours at a desk or phone, better after moving":
    "Peor tras horas en el escritorio o con el teléfono, mejor después de moverse",
  "pain that is worse after hours at a desk or phone and better after moving":
    "dolor que empeora tras horas en el escritorio o con el teléfono y mejora después de moverse",
  "Staying long in one position can add to the pain.":
    "Estar mucho rato en una postura puede aumentar el dolor.",
  "Worse after prolonged desk or phone use, better with movement":
    "Peor tras uso prolongado de escritorio o teléfono, mejor con el movimiento",
  "Hard to turn or arch your upper back": "Le cuesta girar o arquear la parte alta de la espalda",
  "an upper back that is hard to turn or arch": "dificultad para girar o arquear la parte alta de la espalda",
  "When the upper back is stiff, the neck and low back may do more.":
    "Cuando la parte alta de la espalda está rígida, el cuello y la parte baja pueden hacer más.",
  "Limited thoracic rotation or extension": "Rotación o extensión torácica limitada",
  "Your neck or low back aches on the same days":
    "El cuello o la parte baja de la espalda le duelen los mismos días",
  "a neck or low back that aches on the same days":
    "dolor de cuello o de la parte baja de la espalda los mismos días",
  "These areas share the work with the upper back.":
    "Estas zonas comparten el trabajo con la parte alta de la espalda.",
  "Concurrent neck or low back ache": "Dolor cervical o lumbar concurrente",
  "The sore muscle is tender when you press it": "El músculo dolorido duele al presionarlo",
  "a sore muscle that is tender to press": "un músculo dolorido que duele al presionarlo",
  "Strained and overworked muscles are tender.":
    "Los músculos con un tirón o sobrecargados duelen al presionarlos.",
  "Muscle tenderness": "Dolor muscular a la palpación",
  "A small bruise, or a muscle that cramps up": "Un moretón pequeño, o un músculo con calambres",
  "a small bruise or a muscle that cramps up": "un moretón pequeño o un músculo con calambres",
  "A strained muscle can bruise or tighten by itself.":
    "Un músculo con un tirón puede amoratarse o tensarse por sí solo.",
  "Big bruising. If yours is big, go back and tick it among the injury signs.":
    "Un moretón grande. Si el suyo es grande, vuelva atrás y márquelo entre las señales de lesión.",
  "Minor bruising or spasm": "Hematoma pequeño o espasmo",
  "You are pregnant, may be, or are trying to be": "Está embarazada, puede estarlo o intenta estarlo",
  "pregnancy, or trying to get pregnant": "embarazo, o intento de embarazo",
  "Some painkillers can harm an unborn baby.":
    "Algunas medicinas para el dolor pueden dañar al bebé antes de nacer.",
  "Pregnant, possibly pregnant or trying to conceive":
    "Embarazada, posiblemente embarazada o buscando embarazo",
  "You are breastfeeding": "Está dando el pecho",
  breastfeeding: "dar el pecho",
  "Some medicines pass into the milk.": "Algunas medicinas pasan a la leche.",
  Breastfeeding: "Lactancia materna",
  "A stomach ulcer, or bleeding in the stomach or gut, now or in the past":
    "Una úlcera de estómago, o sangrado en el estómago o el intestino, ahora o en el pasado",
  "a stomach ulcer or bleeding in the gut, now or in the past":
    "una úlcera de estómago o sangrado en el intestino, ahora o en el pasado",
  "NSAIDs can make the stomach bleed.": "Los AINE pueden hacer sangrar el estómago.",
  "An ulcer is an open sore inside the stomach. NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen.":
    "Una úlcera es una llaga abierta dentro del estómago. Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno.",
  "Peptic ulcer or gastrointestinal bleeding, current or previous":
    "Úlcera péptica o hemorragia gastrointestinal, actual o previa",
  "Kidney, liver or heart disease, a stroke, high blood pressure, or water tablets":
    "Enfermedad del riñón, el hígado o el corazón, ictus (derrame cerebral), presión arterial alta o pastillas para orinar",
  "kidney, liver or heart disease, a stroke, high blood pressure or water tablets":
    "enfermedad del riñón, el hígado o el corazón, ictus (derrame cerebral), presión arterial alta o pastillas para orinar",
  "Painkillers can put a strain on these organs.":
    "Las medicinas para el dolor pueden sobrecargar estos órganos.",
  "Water tablets make you pee more. They are also called diuretics.":
    "Las pastillas para orinar hacen orinar más. También se llaman diuréticos.",
  "Renal, hepatic or cardiac disease, stroke, hypertension or diuretic use":
    "Enfermedad renal, hepática o cardíaca, ictus, hipertensión o uso de diuréticos",
  "You take a blood thinner, a steroid, daily aspirin or another NSAID":
    "Toma una medicina anticoagulante, un corticoide, aspirina diaria u otro AINE",
  "a blood thinner, a steroid, daily aspirin or another NSAID":
    "una medicina anticoagulante, un corticoide, aspirina diaria u otro AINE",
  "Taken together, they can cause bleeding.": "Tomados a la vez, pueden causar sangrado.",
  "NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen. Blood thinners are medicines that stop clots.":
    "Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno. Los anticoagulantes son medicinas que impiden los coágulos.",
  "Anticoagulant, steroid, daily aspirin or other NSAID":
    "Anticoagulante, corticoide, aspirina diaria u otro AINE",
  "Asthma, or a reaction to aspirin or another NSAID at any time":
    "Asma, o una reacción a la aspirina o a otro AINE alguna vez",
  "asthma, or a reaction to aspirin or another NSAID": "asma, o una reacción a la aspirina o a otro AINE",
  "NSAIDs can set off asthma or an allergy.": "Los AINE pueden provocar asma o una alergia.",
  "NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen. A reaction can be a rash, swelling or a wheeze.":
    "Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno. Una reacción puede ser sarpullido, hinchazón o silbidos al respirar.",
  "Asthma, or previous reaction to aspirin or NSAID": "Asma, o reacción previa a la aspirina o a un AINE",
  "A long-term bowel disease, such as Crohn’s disease or ulcerative colitis":
    "Una enfermedad crónica del intestino, como la de Crohn o la colitis ulcerosa",
  "a long-term bowel disease": "una enfermedad crónica del intestino",
  "NSAIDs can make it worse.": "Los AINE pueden empeorarla.",
  "In these diseases the gut is often sore and inflamed.":
    "En estas enfermedades el intestino suele estar dolorido e inflamado.",
  "Inflammatory bowel disease": "Enfermedad inflamatoria intestinal",
  "Three or more alcoholic drinks on most days": "Tres o más bebidas con alcohol la mayoría de los días",
  "three or more alcoholic drinks on most days": "tres o más bebidas con alcohol la mayoría de los días",
  "Along with painkillers, alcohol can harm the stomach and the liver.":
    "Junto con las medicinas para el dolor, el alcohol puede dañar el estómago y el hígado.",
  "Alcohol: three or more drinks on most days": "Alcohol: tres o más bebidas la mayoría de los días",
  "Chickenpox or shingles now": "Varicela o herpes zóster (culebrilla) ahora",
  "chickenpox or shingles now": "varicela o herpes zóster (culebrilla) ahora",
  "NSAIDs may make skin infections more likely.":
    "Los AINE pueden hacer más probables las infecciones de la piel.",
  "Shingles is a painful rash in a strip on one side of the body.":
    "El herpes zóster es un sarpullido que duele, en una franja de un lado del cuerpo.",
  "Current chickenpox or shingles": "Varicela o herpes zóster actual",
  "An operation planned soon": "Una operación prevista pronto",
  "an operation planned soon": "una operación prevista pronto",
  "Some painkillers make bleeding more likely.":
    "Algunas medicinas para el dolor hacen más probable el sangrado.",
  "Upcoming surgery": "Cirugía próxima",
  "Raynaud’s, or an allergy to cold": "Síndrome de Raynaud, o alergia al frío",
  "Raynaud’s or an allergy to cold": "Raynaud o alergia al frío",
  "Ice could set it off.": "El hielo podría provocarlo.",
  "With Raynaud’s, fingers or toes turn white or blue in the cold. A cold allergy is an itchy rash after cold.":
    "Con Raynaud, los dedos de manos o pies se ponen blancos o azules con el frío. La alergia al frío es un sarpullido que pica después del frío.",
  "Raynaud’s phenomenon or cold urticaria": "Fenómeno de Raynaud o urticaria por frío",
  "Less feeling, poor blood flow or broken skin at the sore place":
    "Menos sensibilidad, mala circulación o piel con heridas en el lugar que duele",
  "less feeling, poor blood flow or broken skin at the sore place":
    "menos sensibilidad, mala circulación o piel con heridas en el lugar que duele",
  "Ice or heat could harm the skin before you notice.":
    "El hielo o el calor podrían dañar la piel antes de que lo note.",
  "Reduced sensation, poor circulation or broken skin locally":
    "Sensibilidad reducida, mala circulación o piel lesionada en la zona",
} as const satisfies Partial<Record<RuleText, string>>;
