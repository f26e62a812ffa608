/** The screens and their signs of an emergency. */
import type { RuleText } from "../rule-text.ts";

export const screens = {
  "Is any of this happening?": "¿Le pasa algo de esto?",
  "Tick all that is true now, or has been true since the pain began.":
    "Marque todo lo que le pasa ahora o le ha pasado desde que empezó el dolor.",
  "Now, or since the pain began": "Ahora o desde que empezó el dolor",
  "None of these": "Nada de esto",
  "Nerves and muscles": "Nervios y músculos",
  "Tick all that has been true since the pain began.":
    "Marque todo lo que le ha pasado desde que empezó el dolor.",
  "Since the pain began": "Desde que empezó el dolor",
  "How it started": "Cómo empezó",
  "Where it hurts": "Dónde le duele",
  "Tick every place that hurts": "Marque cada lugar que le duele",
  "None of these places": "Ninguno de estos lugares",
  "How bad it is": "Cuánto le afecta",
  "Arm and shoulder": "Brazo y hombro",
  "In an arm, hand or shoulder": "En un brazo, una mano o un hombro",
  "Signs of illness": "Señales de enfermedad",
  "Tick all that has been true since the pain began, or in the weeks before.":
    "Marque todo lo que le ha pasado desde que empezó el dolor o en las semanas de antes.",
  "Other things you may have noticed": "Otras cosas que quizá ha notado",
  "Signs of an injury": "Señales de una lesión",
  "What you felt or saw": "Lo que sintió o vio",
  "About you": "Sobre usted",
  "Tick all that is true for you": "Marque todo lo que sea su caso",
  "Your training": "Su entrenamiento",
  "Your training lately": "Su entrenamiento reciente",
  "Your body and your day": "Su cuerpo y su día",
  "Skip my training": "Omitir mi entrenamiento",
  "These answers show what the pain can fit with. They never change how soon you need help.":
    "Estas respuestas muestran con qué puede encajar el dolor. Nunca cambian en cuánto tiempo necesita ayuda.",
  "Medicines, ice and heat": "Medicinas, hielo y calor",
  "Before we name a painkiller: tick all that is true for you":
    "Antes de nombrar una medicina para el dolor: marque todo lo que sea su caso",
  "Before ice or heat: tick all that is true for you":
    "Antes de usar hielo o calor: marque todo lo que sea su caso",
  "Neither of these": "Ninguna de las dos",
  "Skip medicines, ice and heat": "Omitir medicinas, hielo y calor",
  "These answers decide which advice is safe for you. If you skip them, no painkiller is named.":
    "Estas respuestas deciden qué consejos son seguros para usted. Si las omite, no se nombra ninguna medicina para el dolor.",
  "You are checking again. We ask what may have changed, and always start with these signs.":
    "Usted repite el chequeo. Le preguntamos lo que puede haber cambiado y siempre empezamos por estas señales.",
  "We filled in what you told us last time, and counted the days since then. Change it if it is not right. A new fall or blow since then counts too.":
    "Ya pusimos lo que nos dijo la última vez y contamos los días desde entonces. Cámbielo si no es correcto. Una caída o un golpe nuevos desde entonces también cuentan.",
  "Answer for how it is now. If you have looked after it all the time since your last check, add those days too.":
    "Responda cómo está ahora. Si ha cuidado la zona todo el tiempo desde su último chequeo, sume también esos días.",
  "We filled in your age from last time. Please answer the rest anew: it may have changed.":
    "Ya pusimos su edad de la última vez. Por favor, responda lo demás de nuevo: puede haber cambiado.",
  "Pressure, squeezing, tightness, heaviness or pain inside your chest. It counts whether or not it spreads to an arm, your jaw, neck or stomach":
    "Presión, sensación de apretón, opresión, pesadez o dolor dentro del pecho. Cuenta tanto si se extiende a un brazo, la mandíbula, el cuello o el estómago como si no",
  "pressure, tightness or pain inside the chest": "presión, opresión o dolor dentro del pecho",
  "Heart trouble can be felt in the chest and the back at the same time.":
    "Un problema del corazón se puede sentir en el pecho y en la espalda a la vez.",
  "Chest muscles that hurt only when you move, stretch or press them.":
    "Músculos del pecho que duelen solo cuando los mueve, los estira o los presiona.",
  "Chest pressure, tightness or pain, with or without spread to arm, jaw, neck or stomach":
    "Presión, opresión o dolor torácico, con o sin irradiación a brazo, mandíbula, cuello o estómago",
  Yes: "Sí",
  present: "presente",
  No: "No",
  absent: "ausente",
  "I’m not sure": "No lo sé",
  "not sure": "no lo sabe",
  "Short of breath at rest or lying flat, or breathlessness that came suddenly and is still there":
    "Falta de aire en reposo o al acostarse boca arriba, o falta de aire que llegó de repente y sigue ahí",
  "shortness of breath at rest or all of a sudden": "falta de aire en reposo o de repente",
  "The lungs or the heart can cause back pain and make you short of breath.":
    "Los pulmones o el corazón pueden causar dolor de espalda y falta de aire.",
  "A catch when you take a deep breath, or a gasp that lasted only a moment.":
    "Un pinchazo que corta el aire un instante al respirar hondo, o un jadeo que duró solo un momento.",
  "Breathlessness at rest or lying flat, or of sudden onset and persisting":
    "Disnea en reposo o en decúbito supino, o de inicio súbito y persistente",
  "Sudden, severe pain that was at its very worst within seconds":
    "Dolor repentino y muy fuerte que llegó a su peor punto en segundos",
  "sudden, severe pain that was at its worst within seconds":
    "dolor repentino y muy fuerte que llegó a su peor punto en segundos",
  "Pain that peaks within seconds can come from a large blood vessel.":
    "El dolor que llega a su máximo en segundos puede venir de un vaso sanguíneo grande.",
  "Think of the first minute. Most sore or pulled muscles get worse over minutes, hours or days.":
    "Piense en el primer minuto. La mayoría de los músculos doloridos o con un tirón empeoran en minutos, horas o días.",
  "Abrupt severe pain, maximal at onset": "Dolor intenso de inicio brusco, máximo al comienzo",
  "A tearing or ripping feeling deep inside your chest or back":
    "Sensación de que algo se desgarra o se rompe muy adentro del pecho o la espalda",
  "a tearing or ripping feeling deep inside the chest or back":
    "sensación de que algo se desgarra o se rompe muy adentro del pecho o la espalda",
  "A large blood vessel runs close to the spine. A tear in it can feel like this.":
    "Un vaso sanguíneo grande pasa cerca de la columna. Un desgarro en él puede sentirse así.",
  "A pull in a muscle that you can point to.": "Un tirón en un músculo que puede señalar con el dedo.",
  "Deep tearing or ripping chest or back pain": "Dolor profundo desgarrante en el tórax o la espalda",
  "You fainted, blacked out or nearly collapsed": "Se desmayó, perdió el conocimiento o casi se desplomó",
  "fainting, blacking out or nearly collapsing": "desmayarse, perder el conocimiento o casi desplomarse",
  "Fainting along with back pain can be a sign from the heart, the lungs or a blood vessel.":
    "Un desmayo junto con dolor de espalda puede ser una señal del corazón, los pulmones o un vaso sanguíneo.",
  "Syncope or near-syncope": "Síncope o presíncope",
  "A cold sweat, clammy skin, about to be sick or suddenly drained, while you rest":
    "Sudor frío, piel pegajosa, ganas de vomitar o quedarse sin fuerzas de repente, mientras descansa",
  "a cold sweat, feeling sick or being suddenly drained while resting":
    "sudor frío, ganas de vomitar o quedarse sin fuerzas de repente en reposo",
  "Some heart attacks cause back pain and these signs, with no pain in the chest.":
    "Algunos ataques al corazón causan dolor de espalda y estas señales, sin dolor en el pecho.",
  "Being sweaty and puffed during a set.": "Sudar y jadear durante una serie.",
  "Clammy means cool and damp.": "Pegajosa quiere decir fría y húmeda.",
  "Cold sweat, clamminess, nausea or sudden exhaustion at rest":
    "Sudor frío, piel fría y húmeda, náuseas o agotamiento súbito en reposo",
  "Coughing up blood": "Tos con sangre",
  "coughing up blood": "tos con sangre",
  "Blood from the lungs needs to be looked at right away.":
    "La sangre que viene de los pulmones se debe revisar de inmediato.",
  "Blood from a nosebleed or a bitten cheek.": "Sangre de la nariz o de morderse la mejilla.",
  Haemoptysis: "Hemoptisis",
  "A drooping face, slurred speech, double or lost sight, or one whole side that is weak or numb. Or a sudden, severe headache, and you are dizzy or unsteady":
    "Cara caída, habla enredada, visión doble o pérdida de la vista, o un lado entero débil o adormecido. O dolor de cabeza repentino y muy fuerte, con mareo o falta de equilibrio",
  "a drooping face, slurred speech, lost sight, weakness down one side, or a sudden bad headache with dizziness":
    "cara caída, habla enredada, pérdida de la vista, debilidad en un lado, o dolor de cabeza repentino y fuerte con mareo",
  "Hard lifting can, in rare cases, hurt a blood vessel in the neck that feeds the brain.":
    "Levantar mucho peso puede, en casos raros, dañar un vaso sanguíneo del cuello que lleva sangre al cerebro.",
  "Facial droop, dysarthria, diplopia or visual loss, unilateral weakness or numbness, or sudden severe headache with dizziness or ataxia":
    "Caída facial, disartria, diplopía o pérdida visual, debilidad o adormecimiento unilateral, o cefalea súbita intensa con mareo o ataxia",
  "Sudden, severe tummy pain that goes through to your back or shoulder blade":
    "Dolor de barriga repentino y muy fuerte que atraviesa hasta la espalda o el omóplato",
  "sudden, severe tummy pain that goes through to the back":
    "dolor de barriga repentino y muy fuerte que atraviesa hasta la espalda",
  "Some serious problems in the tummy are felt in the back too.":
    "Algunos problemas graves de la barriga también se sienten en la espalda.",
  "Sore tummy muscles that hurt only when you use them.":
    "Músculos de la barriga doloridos que duelen solo cuando los usa.",
  "Sudden severe abdominal pain radiating to the back or scapula":
    "Dolor abdominal súbito e intenso irradiado a la espalda o la escápula",
  "Legs that are weak, heavy, numb or unsteady, or electric shocks down your legs. Or hands that are newly clumsy, or a tight or numb band around your chest":
    "Piernas débiles, pesadas, adormecidas o inestables, o descargas eléctricas que bajan por las piernas. O torpeza nueva en las manos, o sensación de una faja apretada o adormecida alrededor del pecho",
  "weak, numb or unsteady legs, newly clumsy hands, or a tight or numb band around the chest":
    "piernas débiles, adormecidas o inestables, torpeza nueva en las manos, o una faja apretada o adormecida alrededor del pecho",
  "These can mean that the spinal cord is being pressed on.":
    "Esto puede significar que algo presiona la médula espinal.",
  "Legs that are only sore or tired from leg training.":
    "Piernas que solo están doloridas o cansadas por entrenarlas.",
  "Newly clumsy: buttons, keys or writing have become hard for you.":
    "Torpeza nueva: los botones, las llaves o escribir se le han hecho difíciles.",
  "Leg weakness, heaviness, numbness, unsteadiness or electric shocks; hand clumsiness; band-like chest sensation":
    "Debilidad, pesadez, adormecimiento, inestabilidad o descargas eléctricas en las piernas; torpeza de manos; sensación de banda en el tórax",
  "Both arms or both hands numb, tingling or weak for more than a few minutes":
    "Los dos brazos o las dos manos con adormecimiento, hormigueo o debilidad durante más de unos minutos",
  "numbness, tingling or weakness in both arms or hands":
    "adormecimiento, hormigueo o debilidad en los dos brazos o las dos manos",
  "Both sides at once can mean that the spinal cord is being pressed on.":
    "Los dos lados a la vez pueden significar que algo presiona la médula espinal.",
  "Both arms that are just sore after training.": "Tener los dos brazos solo doloridos después de entrenar.",
  "Bilateral arm or hand numbness, tingling or weakness":
    "Adormecimiento, hormigueo o debilidad bilateral de brazos o manos",
  "New trouble starting, stopping or feeling your pee, or losing control of pee or poo":
    "Dificultad nueva para empezar a orinar, para parar o para sentir que orina, o pérdida de control de la orina o las heces (caca)",
  "new trouble with peeing, or losing control of pee or poo":
    "dificultad nueva para orinar, o pérdida de control de la orina o las heces",
  "Nerves low in the spine control this. They need help fast when they are squeezed.":
    "Los nervios de la parte baja de la columna controlan esto. Necesitan ayuda rápida cuando algo los aprieta.",
  "New urinary hesitancy, retention, loss of sensation or incontinence; faecal incontinence":
    "Aparición de dificultad para iniciar la micción, retención, pérdida de sensibilidad o incontinencia urinaria; incontinencia fecal",
  "Numbness between your legs, or around your bottom or genitals":
    "Adormecimiento (falta de sensibilidad) entre las piernas, o alrededor de las nalgas o los genitales",
  "numbness between the legs or around the bottom or genitals":
    "adormecimiento entre las piernas o alrededor de las nalgas o los genitales",
  "These nerves need help fast when they are squeezed.":
    "Estos nervios necesitan ayuda rápida cuando algo los aprieta.",
  "The area that would touch a bicycle seat. Less feeling when you wipe, wash or have sex counts too.":
    "La zona que tocaría el asiento de una bicicleta. También cuenta sentir menos al limpiarse, lavarse o tener relaciones sexuales.",
  "Saddle anaesthesia": "Anestesia en silla de montar",
  "Pee that is dark like tea or cola, or hardly any pee, after hard exercise":
    "Orina oscura como té o refresco de cola, o casi nada de orina, después de ejercicio duro",
  "dark pee, or hardly any pee, after hard exercise":
    "orina oscura, o casi nada de orina, después de ejercicio duro",
  "When muscle breaks down, it can darken the pee and harm the kidneys.":
    "Cuando el músculo se destruye, puede oscurecer la orina y dañar los riñones.",
  "Yellow pee that clears once you have had enough to drink.":
    "Orina amarilla que se aclara cuando ha bebido lo suficiente.",
  "Dark urine or oliguria after strenuous exercise": "Orina oscura u oliguria tras ejercicio intenso",
  "Crackling under the skin of your neck or chest, a swollen neck or a changed voice after straining":
    "Crujidos bajo la piel del cuello o el pecho, cuello hinchado o cambio en la voz después de hacer fuerza",
  "crackling under the skin, a swollen neck or a changed voice after straining":
    "crujidos bajo la piel, cuello hinchado o cambio en la voz después de hacer fuerza",
  "Hard straining can, in rare cases, push air out of the lungs and under the skin.":
    "Hacer mucha fuerza puede, en casos raros, sacar aire de los pulmones y meterlo bajo la piel.",
  "The crackling feels like bubble wrap or fresh snow when you press on the skin.":
    "Al presionar la piel, los crujidos se sienten como plástico de burbujas o nieve fresca.",
  "Subcutaneous crepitus of neck or chest, neck swelling or voice change after straining":
    "Crepitación subcutánea en cuello o tórax, tumefacción cervical o cambio de voz tras esfuerzo",
} as const satisfies Partial<Record<RuleText, string>>;
