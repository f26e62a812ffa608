/** Where it hurts. */
import type { SomeQuestions } from "../parts.ts";

export const whereItHurts = {
  siteBetweenBlades: {
    plain: {
      "Between the shoulder blades, or the upper back in general":
        "Entre los omóplatos, o la parte alta de la espalda en general",
    },
    short: {
      "pain between the shoulder blades or in the upper back":
        "dolor entre los omóplatos o en la parte alta de la espalda",
    },
    clinical: {
      "Interscapular or general upper thoracic pain": "Dolor interescapular o dorsal alto general",
    },
  },
  siteLeftBlade: {
    plain: { "At the left shoulder blade": "En el omóplato izquierdo" },
    short: { "pain at the left shoulder blade": "dolor en el omóplato izquierdo" },
    clinical: { "Left scapular pain": "Dolor escapular izquierdo" },
  },
  siteRightBlade: {
    plain: { "At the right shoulder blade": "En el omóplato derecho" },
    short: { "pain at the right shoulder blade": "dolor en el omóplato derecho" },
    clinical: { "Right scapular pain": "Dolor escapular derecho" },
  },
  siteShoulderTops: {
    plain: { "On top of the shoulders": "En la parte de arriba de los hombros" },
    short: { "pain on top of the shoulders": "dolor en la parte de arriba de los hombros" },
    clinical: { "Upper trapezius pain": "Dolor del trapecio superior" },
  },
  siteNeck: {
    plain: { "In the neck": "En el cuello" },
    short: { "neck pain": "dolor de cuello" },
    clinical: { "Neck pain": "Dolor cervical" },
  },
  siteSpine: {
    plain: { "Right on the spine, in the middle": "Justo en la columna, en el medio" },
    short: { "pain right on the spine": "dolor justo en la columna" },
    clinical: { "Midline thoracic pain": "Dolor dorsal en la línea media" },
  },
  siteMidBack: {
    plain: {
      "In the middle of the back: below the blades, above the waist":
        "A media espalda: por debajo de los omóplatos, por encima de la cintura",
    },
    short: { "pain in the middle of the back": "dolor a media espalda" },
    clinical: { "Lower thoracic pain": "Dolor dorsal bajo" },
  },
  siteRib: {
    plain: { "On one spot on a rib": "En un punto de una costilla" },
    short: { "pain on one spot on a rib": "dolor en un punto de una costilla" },
    clinical: { "Focal rib pain": "Dolor costal focal" },
  },
  siteChestWall: {
    plain: {
      "On the front or side of the chest, or in the armpit":
        "En la parte delantera o lateral del pecho, o en la axila",
    },
    short: {
      "pain on the front or side of the chest or in the armpit":
        "dolor en la parte delantera o lateral del pecho o en la axila",
    },
    clinical: {
      "Anterior or lateral chest wall or axillary pain":
        "Dolor de la pared torácica anterior o lateral o axilar",
    },
  },
  siteFlank: {
    plain: { "Below the ribs, at the back or the side": "Debajo de las costillas, por detrás o a un lado" },
    short: {
      "pain below the ribs at the back or side": "dolor debajo de las costillas, por detrás o a un lado",
    },
    why: { "The kidneys lie here.": "Aquí están los riñones." },
    clinical: { "Flank pain": "Dolor en el flanco" },
  },
  siteLowBack: {
    plain: { "In the low back": "En la parte baja de la espalda" },
    short: { "pain in the low back": "dolor en la parte baja de la espalda" },
    why: {
      "This check is made for the upper back. The low back has other causes.":
        "Este chequeo es para la parte alta de la espalda. La parte baja tiene otras causas.",
    },
    clinical: { "Low back pain": "Dolor lumbar" },
  },
  mechanical: {
    plain: {
      "Does the pain change when you move, stretch or press on the sore place?":
        "¿El dolor cambia cuando se mueve, se estira o presiona el lugar que duele?",
    },
    short: {
      "pain that changes when you move, stretch or press":
        "dolor que cambia al moverse, estirarse o presionar",
    },
    why: {
      "Pain from a muscle or joint nearly always changes with movement or pressure.":
        "El dolor de un músculo o una articulación casi siempre cambia con el movimiento o la presión.",
    },
    help: { "It counts if it gets better or worse.": "Cuenta si mejora o si empeora." },
    clinical: {
      "Pain modified by movement, stretch or palpation":
        "Dolor que cambia con el movimiento, el estiramiento o la palpación",
    },
  },
  constantPain: {
    plain: {
      "Is the pain there all the time, with no position that eases it?":
        "¿El dolor está siempre ahí, sin ninguna postura que lo alivie?",
    },
    short: {
      "pain that is there all the time and that no position eases":
        "dolor que está siempre ahí y que ninguna postura alivia",
    },
    why: {
      "Sore muscles mostly have a position that feels better.":
        "Los músculos doloridos suelen tener una postura en la que duelen menos.",
    },
    clinical: {
      "Constant pain, not eased by any position": "Dolor constante, sin alivio en ninguna postura",
    },
  },
  nightPain: {
    plain: { "Does the pain get worse at night or wake you?": "¿El dolor empeora de noche o le despierta?" },
    short: { "pain that is worse at night or wakes you": "dolor que empeora de noche o le despierta" },
    why: {
      "Pain that disturbs the night without a movement can have other causes than a muscle.":
        "El dolor que molesta de noche sin que usted se mueva puede tener causas distintas de un músculo.",
    },
    notThis: { "Waking only because you turned over.": "Despertarse solo por darse la vuelta." },
    clinical: { "Night pain, not only on turning": "Dolor nocturno, no solo al girarse" },
  },
  painOnBreathing: {
    plain: {
      "Do you feel a sharp pain with each breath in?": "¿Siente un dolor punzante cada vez que toma aire?",
    },
    short: { "a sharp pain with each breath in": "un dolor punzante cada vez que toma aire" },
    why: {
      "A sore muscle can do this. Along with other signs it can come from the lungs.":
        "Un músculo dolorido puede hacer esto. Junto con otras señales, puede venir de los pulmones.",
    },
    clinical: { "Pleuritic pain": "Dolor pleurítico" },
  },
  worseLyingFlat: {
    plain: {
      "Is the pain worse when you lie flat and easier when you sit forward?":
        "¿El dolor empeora al acostarse boca arriba y se alivia al sentarse hacia delante?",
    },
    short: {
      "pain that is worse lying flat and easier sitting forward":
        "dolor que empeora al acostarse boca arriba y se alivia al sentarse hacia delante",
    },
    why: {
      "The lining around the heart can hurt in this way.": "La capa que rodea el corazón puede doler así.",
    },
    clinical: {
      "Pain worse supine, relieved by sitting forward":
        "Dolor que empeora en supino y se alivia al sentarse inclinado hacia delante",
    },
  },
} satisfies SomeQuestions;
