/** Where it hurts. */
import type { SomeQuestions } from "../parts.ts";

export const whereItHurts = {
  siteBetweenBlades: {
    plain: { "Between the shoulder blades, upper back": "Entre los omóplatos, espalda alta" },
    short: {
      "pain between the shoulder blades or in the upper back":
        "dolor entre los omóplatos o en la parte alta de la espalda",
    },
    clinical: {
      "Interscapular or general upper thoracic pain": "Dolor interescapular o dorsal alto general",
    },
  },
  siteLeftBlade: {
    plain: { "Left shoulder blade": "Omóplato izquierdo" },
    short: { "pain at the left shoulder blade": "dolor en el omóplato izquierdo" },
    clinical: { "Left scapular pain": "Dolor escapular izquierdo" },
  },
  siteRightBlade: {
    plain: { "Right shoulder blade": "Omóplato derecho" },
    short: { "pain at the right shoulder blade": "dolor en el omóplato derecho" },
    clinical: { "Right scapular pain": "Dolor escapular derecho" },
  },
  siteShoulderTops: {
    plain: { "Tops of the shoulders": "Parte de arriba de los hombros" },
    short: { "pain on top of the shoulders": "dolor en la parte de arriba de los hombros" },
    clinical: { "Upper trapezius pain": "Dolor del trapecio superior" },
  },
  siteNeck: {
    plain: { Neck: "Cuello" },
    short: { "neck pain": "dolor de cuello" },
    clinical: { "Neck pain": "Dolor cervical" },
  },
  siteSpine: {
    plain: { "Spine: in the middle, on the bumps": "Columna: en el medio, sobre los bultitos de hueso" },
    short: { "pain right on the spine": "dolor justo en la columna" },
    clinical: { "Midline thoracic pain": "Dolor dorsal en la línea media" },
  },
  siteMidBack: {
    plain: { "Middle of the back, below the blades": "Media espalda, debajo de los omóplatos" },
    short: { "pain in the middle of the back": "dolor a media espalda" },
    clinical: { "Lower thoracic pain": "Dolor dorsal bajo" },
  },
  siteRib: {
    plain: { "One spot on a rib": "Un punto en una costilla" },
    short: { "pain on one spot on a rib": "dolor en un punto de una costilla" },
    clinical: { "Focal rib pain": "Dolor costal focal" },
  },
  siteChestWall: {
    plain: { "Front or side of the chest, or armpit": "Pecho por delante o de lado, o axila" },
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
    plain: { "Below the ribs, back or side": "Debajo de las costillas, detrás o a un lado" },
    short: {
      "pain below the ribs at the back or side": "dolor debajo de las costillas, por detrás o a un lado",
    },
    why: { "The kidneys lie here.": "Aquí están los riñones." },
    clinical: { "Flank pain": "Dolor en el flanco" },
  },
  siteLowBack: {
    plain: { "Low back": "Parte baja de la espalda" },
    short: { "pain in the low back": "dolor en la parte baja de la espalda" },
    why: {
      "This check is made for the upper back. The low back has other causes.":
        "Este chequeo es para la parte alta de la espalda. La parte baja tiene otras causas.",
    },
    clinical: { "Low back pain": "Dolor lumbar" },
  },
  mechanical: {
    plain: {
      "Press and move now. Does that change the pain?": "Presione y muévase ahora. ¿Eso cambia el dolor?",
    },
    short: {
      "pain that changes when you move, stretch or press":
        "dolor que cambia al moverse, estirarse o presionar",
    },
    why: {
      "Pain from a muscle or joint nearly always changes with movement or pressure.":
        "El dolor de un músculo o una articulación casi siempre cambia con el movimiento o la presión.",
    },
    help: {
      "No pain just now? Then think of when it hurt. Better and worse both count.":
        "¿No le duele ahora? Entonces piense en cuando le dolía. Cuenta si mejora y también si empeora.",
    },
    clinical: {
      "Pain modified by movement, stretch or palpation":
        "Dolor que cambia con el movimiento, el estiramiento o la palpación",
    },
    options: { "No, nothing I do changes it": "No, nada de lo que hago lo cambia" },
  },
  constantPain: {
    plain: {
      "It is there all the time, and no position eases it": "Está siempre ahí, y ninguna postura lo alivia",
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
    options: { "No, there is a position that eases it": "No, hay una postura que lo alivia" },
  },
  nightPain: {
    plain: {
      "These nights it gets worse or wakes you, and not only when you turn over":
        "Estas noches empeora o le despierta, y no solo al darse la vuelta",
    },
    short: { "pain that is worse at night or wakes you": "dolor que empeora de noche o le despierta" },
    why: {
      "Pain that disturbs the night without a movement can have other causes than a muscle.":
        "El dolor que molesta de noche sin que usted se mueva puede tener causas distintas de un músculo.",
    },
    clinical: { "Night pain, not only on turning": "Dolor nocturno, no solo al girarse" },
    options: {
      "No, only when I turn over or lie on the sore side":
        "No, solo al darme la vuelta o al acostarme del lado que duele",
    },
  },
  painOnBreathing: {
    plain: { "It is sharp with each breath in": "Es punzante cada vez que toma aire" },
    short: { "a sharp pain with each breath in": "un dolor punzante cada vez que toma aire" },
    why: {
      "A sore muscle can do this. Along with other signs it can come from the lungs.":
        "Un músculo dolorido puede hacer esto. Junto con otras señales, puede venir de los pulmones.",
    },
    clinical: { "Pleuritic pain": "Dolor pleurítico" },
    options: {
      "No, only on a deep breath, a cough or a yawn": "No, solo al respirar hondo, toser o bostezar",
    },
  },
} satisfies SomeQuestions;
