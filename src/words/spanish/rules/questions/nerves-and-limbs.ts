/** Signs from the spinal cord, nerves, blood vessels, muscles and air under the skin. */
import type { SomeQuestions } from "../parts.ts";

export const nervesAndLimbs = {
  legsOrHands: {
    plain: {
      "New, and still so after rest: legs that are weak, numb, tingling, heavy or unsteady, or electric shocks down the legs. Or newly clumsy hands, as with buttons, keys or writing. Or a numb or squeezing band around your chest at one level":
        "Algo nuevo que sigue después de descansar: piernas débiles, adormecidas, con hormigueo, pesadas o inestables, o descargas eléctricas que bajan por las piernas. O torpeza nueva en las manos, como con botones, llaves o al escribir. O como una faja adormecida o que aprieta alrededor del pecho, a una misma altura",
    },
    short: {
      "weak, numb, tingling or unsteady legs, newly clumsy hands, or a numb or squeezing band around the chest":
        "piernas débiles, adormecidas, con hormigueo o inestables, torpeza nueva en las manos, o una faja adormecida o que aprieta alrededor del pecho",
    },
    why: {
      "These can mean that the spinal cord is being pressed on.":
        "Esto puede significar que algo presiona la médula espinal.",
    },
    clinical: {
      "Leg weakness, heaviness, numbness, tingling, unsteadiness or electric shocks; hand clumsiness; band-like chest sensation":
        "Debilidad, pesadez, adormecimiento, hormigueo, inestabilidad o descargas eléctricas en las piernas; torpeza de manos; sensación de banda en el tórax",
    },
    options: {
      "No, legs only sore or tired, or a chest or back that is tight, from training":
        "No, piernas solo doloridas o cansadas, o pecho o espalda tensos, por entrenar",
    },
  },
  bothArms: {
    plain: {
      "Both arms or both hands numb, tingling or weak, or pain down both. It is new, and lasted more than a few minutes":
        "Los dos brazos o las dos manos con adormecimiento, hormigueo o debilidad, o dolor que baja por los dos. Es nuevo y duró más de unos minutos",
    },
    short: {
      "numbness, tingling, weakness or pain down both arms or hands":
        "adormecimiento, hormigueo, debilidad o dolor que baja por los dos brazos o las dos manos",
    },
    why: {
      "Both sides at once can mean that the spinal cord is being pressed on.":
        "Los dos lados a la vez pueden significar que algo presiona la médula espinal.",
    },
    clinical: {
      "Bilateral arm or hand numbness, tingling, weakness or radiating pain":
        "Adormecimiento, hormigueo, debilidad o dolor irradiado bilateral de brazos o manos",
    },
    options: {
      "No, sore or pumped, or asleep after cycling or sleep and fine within minutes":
        "No, doloridos o inflados por entrenar, o dormidos tras usar la bicicleta o al despertar, y bien en minutos",
    },
  },
  bladderOrBowel: {
    plain: {
      "New trouble starting, stopping or feeling your pee, or losing control of pee or poo":
        "Dificultad nueva para empezar a orinar, para parar o para sentir que orina, o pérdida de control de la orina o las heces (caca)",
    },
    short: {
      "new trouble with peeing, or losing control of pee or poo":
        "dificultad nueva para orinar, o pérdida de control de la orina o las heces",
    },
    why: {
      "Nerves low in the spine control this. They need help fast when they are squeezed.":
        "Los nervios de la parte baja de la columna controlan esto. Necesitan ayuda rápida cuando algo los aprieta.",
    },
    clinical: {
      "New urinary hesitancy, retention, loss of sensation or incontinence; faecal incontinence":
        "Aparición de dificultad para iniciar la micción, retención, pérdida de sensibilidad o incontinencia urinaria; incontinencia fecal",
    },
    options: {
      "No, leaking a little on lifts or coughs as before, or going less because moving hurts":
        "No, se me escapa un poco al levantar peso o toser, como antes, o voy menos al baño porque me duele moverme",
    },
  },
  saddleNumbness: {
    plain: {
      "Less feeling around your bottom or genitals, or between your legs. You may notice it when you wipe, wash or have sex":
        "Siente menos alrededor de las nalgas o los genitales, o entre las piernas. Puede notarlo al limpiarse, lavarse o tener relaciones sexuales",
    },
    short: {
      "numbness between the legs or around the bottom or genitals":
        "adormecimiento entre las piernas o alrededor de las nalgas o los genitales",
    },
    why: {
      "These nerves need help fast when they are squeezed.":
        "Estos nervios necesitan ayuda rápida cuando algo los aprieta.",
    },
    help: {
      "It is the area that would touch a bicycle seat.":
        "Es la zona que tocaría el asiento de una bicicleta.",
    },
    clinical: { "Saddle anaesthesia": "Anestesia en silla de montar" },
    options: {
      "No, numb after a long ride, and fine within minutes":
        "No, se me durmió tras mucho rato en bicicleta, y bien en minutos",
    },
  },
  armTingling: {
    plain: {
      "Pain, tingling or numbness that runs down one arm or into the hand":
        "Dolor, hormigueo o adormecimiento que baja por un brazo o llega a la mano",
    },
    short: {
      "tingling, numbness or pain running down one arm":
        "hormigueo, adormecimiento o dolor que baja por un brazo",
    },
    why: {
      "A nerve from the neck or the shoulder may be irritated.":
        "Puede estar irritado un nervio del cuello o del hombro.",
    },
    clinical: {
      "Unilateral arm paraesthesia, numbness or radiating pain":
        "Parestesia, adormecimiento o dolor irradiado en un solo brazo",
    },
    options: {
      "No, an arm I slept on, or a trained arm that is sore":
        "No, un brazo sobre el que dormí, o un brazo dolorido por entrenar",
    },
  },
  armWeakness: {
    plain: {
      "An arm or hand that is clearly weaker, can’t be lifted, or drops things":
        "Un brazo o una mano que está claramente más débil, que no se puede levantar o que deja caer cosas",
    },
    short: { "an arm or hand that is clearly weaker": "un brazo o una mano que está claramente más débil" },
    why: {
      "Real weakness can mean that a nerve is not working well.":
        "La debilidad real puede significar que un nervio no funciona bien.",
    },
    clinical: { "Arm or hand weakness": "Debilidad del brazo o la mano" },
    options: {
      "No, tired or shaky arms that were strong again the next day":
        "No, brazos cansados o temblorosos que al día siguiente estaban fuertes otra vez",
    },
  },
  numbnessSpreading: {
    plain: { "Is the numbness spreading or getting worse?": "¿El adormecimiento se extiende o empeora?" },
    short: { "numbness that spreads or gets worse": "adormecimiento que se extiende o empeora" },
    why: {
      "It can mean that a nerve is under more and more pressure.":
        "Puede significar que un nervio está cada vez más presionado.",
    },
    clinical: { "Spreading or worsening numbness": "Adormecimiento que se extiende o empeora" },
    options: {
      "No, it stays the same, it gets less, or nothing is numb":
        "No, sigue igual, disminuye, o no hay nada adormecido",
    },
  },
  swollenArm: {
    plain: {
      "One arm or shoulder that is still swollen, heavy, blue or red hours after training, or that has new veins you can see":
        "Un brazo o un hombro que horas después de entrenar sigue hinchado, pesado, azul o rojo, o que tiene venas nuevas que se ven",
    },
    short: {
      "one arm or shoulder that is swollen, heavy, blue, red or has new veins":
        "un brazo o un hombro hinchado, pesado, azul, rojo o con venas nuevas",
    },
    why: {
      "Hard arm training can, in rare cases, set off a blood clot in the arm.":
        "Entrenar duro los brazos puede, en casos raros, provocar un coágulo de sangre en el brazo.",
    },
    clinical: {
      "Unilateral arm or shoulder swelling, heaviness, discoloration or new visible veins":
        "Hinchazón, pesadez, cambio de color o venas nuevas visibles en un brazo o un hombro",
    },
    options: { "No, both arms pumped for an hour": "No, los dos brazos inflados durante una hora" },
  },
  calfSwollen: {
    plain: {
      "One calf only that is newly swollen, warm or tender":
        "Una sola pantorrilla hinchada, caliente o que duele al tocarla, y es algo nuevo",
    },
    short: {
      "one calf that is swollen, warm or tender": "una pantorrilla hinchada, caliente o que duele al tocarla",
    },
    why: {
      "A blood clot in a leg can travel to the lungs, and that can hurt in the upper back.":
        "Un coágulo de sangre en una pierna puede viajar a los pulmones, y eso puede doler en la parte alta de la espalda.",
    },
    help: {
      "The calf is the back of your lower leg.":
        "La pantorrilla es la parte de atrás de la pierna, debajo de la rodilla.",
    },
    clinical: {
      "Unilateral calf swelling, warmth or tenderness":
        "Tumefacción, calor o dolor a la palpación en una sola pantorrilla",
    },
    options: {
      "No, both calves sore after leg day, or a cramp that is gone":
        "No, las dos pantorrillas doloridas tras el día de piernas, o un calambre que ya se fue",
    },
  },
  darkUrine: {
    plain: {
      "After hard exercise: pee that is brown, red or like tea or cola, or hardly any pee for 8 to 12 hours although you drank":
        "Después de ejercicio duro: orina marrón, roja o como té o refresco de cola, o casi nada de orina durante 8 a 12 horas, aunque bebió",
    },
    short: {
      "dark or red pee, or hardly any pee, after hard exercise":
        "orina oscura o roja, o casi nada de orina, después de ejercicio duro",
    },
    why: {
      "When muscle breaks down, it can darken the pee and harm the kidneys.":
        "Cuando el músculo se destruye, puede oscurecer la orina y dañar los riñones.",
    },
    clinical: {
      "Brown, red or dark urine, or oliguria despite drinking, after strenuous exercise":
        "Orina marrón, roja u oscura, u oliguria a pesar de beber, tras ejercicio intenso",
    },
    options: {
      "No, deep yellow pee that clears when I drink": "No, orina muy amarilla que se aclara al beber",
    },
  },
  urineChange: {
    plain: { "Burning, bloody or cloudy pee": "Ardor al orinar, u orina con sangre o turbia" },
    short: { "burning, bloody or cloudy pee": "ardor al orinar, u orina con sangre o turbia" },
    why: {
      "A kidney problem can be felt in the back.": "Un problema del riñón se puede sentir en la espalda.",
    },
    clinical: { "Dysuria, visible haematuria or cloudy urine": "Disuria, hematuria visible u orina turbia" },
    options: {
      "No, it only has a deeper color, and that clears when I drink":
        "No, solo tiene un color más fuerte, y se aclara al beber",
    },
  },
  crackling: {
    plain: {
      "After straining, holding your breath, shouting or being sick: crackling under the skin of your neck or chest, a swollen neck, or a changed voice":
        "Después de hacer fuerza, aguantar la respiración, gritar o vomitar: crujidos bajo la piel del cuello o el pecho, cuello hinchado o cambio en la voz",
    },
    short: {
      "crackling under the skin, a swollen neck or a changed voice after straining":
        "crujidos bajo la piel, cuello hinchado o cambio en la voz después de hacer fuerza",
    },
    why: {
      "Hard straining can, in rare cases, push air out of the lungs and under the skin.":
        "Hacer mucha fuerza puede, en casos raros, sacar aire de los pulmones y meterlo bajo la piel.",
    },
    help: {
      "The crackling feels like bubble wrap or fresh snow when you press on the skin.":
        "Al presionar la piel, los crujidos se sienten como plástico de burbujas o nieve fresca.",
    },
    clinical: {
      "Subcutaneous crepitus of neck or chest, neck swelling or voice change after straining, breath-holding, shouting or vomiting":
        "Crepitación subcutánea en cuello o tórax, tumefacción cervical o cambio de voz tras esfuerzo, apnea voluntaria, gritos o vómitos",
    },
    options: { "No, only joints that click": "No, solo articulaciones que chasquean" },
  },
} satisfies SomeQuestions;
