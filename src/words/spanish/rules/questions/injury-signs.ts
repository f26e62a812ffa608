/** Signs of an injury. */
import type { SomeQuestions } from "../parts.ts";

export const injurySigns = {
  pop: {
    plain: { "You felt or heard a pop or snap": "Sintió u oyó un chasquido o un “crac”" },
    short: { "a pop or snap": "un chasquido o un “crac”" },
    why: {
      "A pop can mean that a muscle or its tendon tore.":
        "Un chasquido puede significar que se desgarró un músculo o su tendón.",
    },
    help: { "A tendon ties a muscle to a bone.": "Un tendón une un músculo a un hueso." },
    clinical: { "Pop or snap at onset": "Chasquido o crujido al inicio" },
  },
  popWithBonePain: {
    plain: {
      "A pop or snap, and one spot on the bony ridge of your neck or back is very tender":
        "Un chasquido o un “crac”, y un punto en la línea de huesos del cuello o la espalda que duele mucho al tocarlo",
    },
    short: {
      "a pop or snap, and one very tender spot on the bony ridge of the neck or back":
        "un chasquido o un “crac”, y un punto que duele mucho al tocarlo en la línea de huesos del cuello o la espalda",
    },
    why: {
      "A strong pull can break off a small piece of bone.":
        "Un tirón fuerte puede arrancar un trozo pequeño de hueso.",
    },
    notThis: {
      "A joint that cracks, with no tender bone.":
        "Una articulación que cruje, sin que duela el hueso al tocarlo.",
    },
    help: {
      "The bony ridge is the row of bumps down the middle of your neck and back.":
        "La línea de huesos es la fila de bultos que baja por el medio del cuello y la espalda.",
    },
    clinical: {
      "Pop with focal spinous process tenderness":
        "Chasquido con dolor focal a la palpación de una apófisis espinosa",
    },
  },
  muscleTear: {
    plain: {
      "Big bruising, a gap, or a muscle that no longer works":
        "Un moretón grande, un hueco, o un músculo que ya no funciona",
    },
    short: {
      "big bruising, a gap, or a muscle that no longer works":
        "un moretón grande, un hueco, o un músculo que ya no funciona",
    },
    why: {
      "A muscle that is torn through heals best when it is seen early.":
        "Un músculo roto del todo sana mejor si se revisa pronto.",
    },
    clinical: {
      "Extensive bruising, palpable gap or loss of muscle function":
        "Hematoma extenso, hueco palpable o pérdida de función muscular",
    },
  },
  outOfProportion: {
    plain: {
      "Pain far worse than you expected, with marked swelling or weakness. It came after training that was harder, longer or hotter than usual":
        "Dolor mucho peor de lo que esperaba, con mucha hinchazón o mucha debilidad. Vino después de un entrenamiento más duro, más largo o con más calor que de costumbre",
    },
    short: {
      "pain far worse than expected with marked swelling or weakness after very hard training":
        "dolor mucho peor de lo esperado con mucha hinchazón o mucha debilidad después de un entrenamiento muy duro",
    },
    why: {
      "Badly overworked muscle can break down and harm the kidneys.":
        "Un músculo muy sobrecargado puede destruirse y dañar los riñones.",
    },
    notThis: {
      "Normal soreness that peaks on day 2 or 3, with your strength mostly there.":
        "El dolor muscular normal (agujetas), que llega al máximo el día 2 o 3, con casi toda su fuerza.",
    },
    clinical: {
      "Pain out of proportion with marked swelling or weakness after unaccustomed or hot exertion":
        "Dolor desproporcionado con hinchazón o debilidad marcadas tras esfuerzo inhabitual o con calor",
    },
  },
  neckCrackHeadache: {
    plain: {
      "After lifting, straining or a neck crack: a headache unlike your usual ones, or sudden one-sided neck pain with a headache":
        "Después de levantar peso, hacer fuerza o crujir el cuello: dolor de cabeza distinto de los habituales, o dolor repentino en un lado del cuello con dolor de cabeza",
    },
    short: {
      "an unusual headache, or one-sided neck pain with a headache, after lifting or a neck crack":
        "dolor de cabeza inusual, o dolor en un lado del cuello con dolor de cabeza, después de levantar peso o de crujir el cuello",
    },
    why: {
      "In rare cases an artery in the neck is hurt. A headache can be the first sign.":
        "En casos raros se daña una arteria del cuello. El dolor de cabeza puede ser la primera señal.",
    },
    notThis: {
      "The headache with a tight neck that you know well.":
        "El dolor de cabeza con el cuello tenso que ya conoce bien.",
    },
    help: {
      "An artery is a blood vessel. Those in the neck carry blood to the brain.":
        "Una arteria es un vaso sanguíneo. Las del cuello llevan sangre al cerebro.",
    },
    clinical: {
      "New unfamiliar headache, or sudden unilateral neck pain with headache, after exertion or neck movement":
        "Cefalea nueva distinta de las habituales, o dolor cervical unilateral súbito con cefalea, tras esfuerzo o movimiento del cuello",
    },
  },
  newLump: {
    plain: {
      "A new lump, or a change in the shape of your spine":
        "Un bulto nuevo, o un cambio en la forma de la columna",
    },
    short: {
      "a new lump, or a change in the shape of the spine":
        "un bulto nuevo, o un cambio en la forma de la columna",
    },
    why: {
      "A new shape can come from a bone or from something that grows, so it needs a look.":
        "Una forma nueva puede venir de un hueso o de algo que crece, por eso hay que revisarla.",
    },
    notThis: { "A tight knot in a muscle.": "Un nudo tenso en un músculo." },
    clinical: { "New lump or spinal deformity": "Bulto nuevo o deformidad de la columna" },
  },
  ribSpot: {
    plain: {
      "Pain on one spot on a rib that built up over weeks of training":
        "Dolor en un punto de una costilla que fue creciendo durante semanas de entrenamiento",
    },
    short: {
      "pain on one spot on a rib that built up over weeks of training":
        "dolor en un punto de una costilla que fue creciendo durante semanas de entrenamiento",
    },
    why: {
      "A rib can get a fine crack when it is loaded again and again.":
        "A una costilla le puede salir una grieta fina si se carga una y otra vez.",
    },
    clinical: {
      "Focal rib pain of gradual onset with training":
        "Dolor costal focal de inicio gradual con el entrenamiento",
    },
  },
  painOnCough: {
    plain: {
      "The pain is worse when you cough, sneeze or strain":
        "El dolor empeora al toser, estornudar o hacer fuerza",
    },
    short: {
      "pain that is worse on coughing, sneezing or straining":
        "dolor que empeora al toser, estornudar o hacer fuerza",
    },
    why: {
      "It is common with a strain. Along with other signs it can come from a disc or nerve.":
        "Es común con un tirón. Junto con otras señales, puede venir de un disco o un nervio.",
    },
    help: {
      "Straining means pushing hard, as on the toilet. A disc is a soft cushion between two bones of the spine.":
        "Hacer fuerza es empujar duro, como en el baño. Un disco es una almohadilla blanda entre dos huesos de la columna.",
    },
    clinical: {
      "Pain worse on cough, sneeze or strain": "Dolor que empeora con la tos, el estornudo o el esfuerzo",
    },
  },
} satisfies SomeQuestions;
