/** Nerves and muscles. */
import type { SomeQuestions } from "../parts.ts";

export const nervesAndMuscle = {
  legsOrHands: {
    plain: {
      "Legs that are weak, heavy, numb or unsteady, or electric shocks down your legs. Or hands that are newly clumsy, or a tight or numb band around your chest":
        "Piernas débiles, pesadas, adormecidas o inestables, o descargas eléctricas que bajan por las piernas. O torpeza nueva en las manos, o sensación de una faja apretada o adormecida alrededor del pecho",
    },
    short: {
      "weak, numb or unsteady legs, newly clumsy hands, or a tight or numb band around the chest":
        "piernas débiles, adormecidas o inestables, torpeza nueva en las manos, o una faja apretada o adormecida alrededor del pecho",
    },
    why: {
      "These can mean that the spinal cord is being pressed on.":
        "Esto puede significar que algo presiona la médula espinal.",
    },
    notThis: {
      "Legs that are only sore or tired from leg training.":
        "Piernas que solo están doloridas o cansadas por entrenarlas.",
    },
    help: {
      "Newly clumsy: buttons, keys or writing have become hard for you.":
        "Torpeza nueva: los botones, las llaves o escribir se le han hecho difíciles.",
    },
    clinical: {
      "Leg weakness, heaviness, numbness, unsteadiness or electric shocks; hand clumsiness; band-like chest sensation":
        "Debilidad, pesadez, adormecimiento, inestabilidad o descargas eléctricas en las piernas; torpeza de manos; sensación de banda en el tórax",
    },
  },
  bothArms: {
    plain: {
      "Both arms or both hands numb, tingling or weak for more than a few minutes":
        "Los dos brazos o las dos manos con adormecimiento, hormigueo o debilidad durante más de unos minutos",
    },
    short: {
      "numbness, tingling or weakness in both arms or hands":
        "adormecimiento, hormigueo o debilidad en los dos brazos o las dos manos",
    },
    why: {
      "Both sides at once can mean that the spinal cord is being pressed on.":
        "Los dos lados a la vez pueden significar que algo presiona la médula espinal.",
    },
    notThis: {
      "Both arms that are just sore after training.":
        "Tener los dos brazos solo doloridos después de entrenar.",
    },
    clinical: {
      "Bilateral arm or hand numbness, tingling or weakness":
        "Adormecimiento, hormigueo o debilidad bilateral de brazos o manos",
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
  },
  saddleNumbness: {
    plain: {
      "Numbness between your legs, or around your bottom or genitals":
        "Adormecimiento (falta de sensibilidad) entre las piernas, o alrededor de las nalgas o los genitales",
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
      "The area that would touch a bicycle seat. Less feeling when you wipe, wash or have sex counts too.":
        "La zona que tocaría el asiento de una bicicleta. También cuenta sentir menos al limpiarse, lavarse o tener relaciones sexuales.",
    },
    clinical: { "Saddle anaesthesia": "Anestesia en silla de montar" },
  },
  darkUrine: {
    plain: {
      "Pee that is dark like tea or cola, or hardly any pee, after hard exercise":
        "Orina oscura como té o refresco de cola, o casi nada de orina, después de ejercicio duro",
    },
    short: {
      "dark pee, or hardly any pee, after hard exercise":
        "orina oscura, o casi nada de orina, después de ejercicio duro",
    },
    why: {
      "When muscle breaks down, it can darken the pee and harm the kidneys.":
        "Cuando el músculo se destruye, puede oscurecer la orina y dañar los riñones.",
    },
    notThis: {
      "Yellow pee that clears once you have had enough to drink.":
        "Orina amarilla que se aclara cuando ha bebido lo suficiente.",
    },
    clinical: {
      "Dark urine or oliguria after strenuous exercise": "Orina oscura u oliguria tras ejercicio intenso",
    },
  },
  crackling: {
    plain: {
      "Crackling under the skin of your neck or chest, a swollen neck or a changed voice after straining":
        "Crujidos bajo la piel del cuello o el pecho, cuello hinchado o cambio en la voz después de hacer fuerza",
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
      "Subcutaneous crepitus of neck or chest, neck swelling or voice change after straining":
        "Crepitación subcutánea en cuello o tórax, tumefacción cervical o cambio de voz tras esfuerzo",
    },
  },
} satisfies SomeQuestions;
