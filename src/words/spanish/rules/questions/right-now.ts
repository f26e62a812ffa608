/** Signs that may need an ambulance. */
import type { SomeQuestions } from "../parts.ts";

export const rightNow = {
  chestPressure: {
    plain: {
      "Pressure, squeezing, tightness, heaviness or pain inside your chest. It counts whether or not it spreads to an arm, your jaw, neck or stomach":
        "Presión, sensación de apretón, opresión, pesadez o dolor dentro del pecho. Cuenta tanto si se extiende a un brazo, la mandíbula, el cuello o el estómago como si no",
    },
    short: { "pressure, tightness or pain inside the chest": "presión, opresión o dolor dentro del pecho" },
    why: {
      "Heart trouble can be felt in the chest and the back at the same time.":
        "Un problema del corazón se puede sentir en el pecho y en la espalda a la vez.",
    },
    notThis: {
      "Chest muscles that hurt only when you move, stretch or press them.":
        "Músculos del pecho que duelen solo cuando los mueve, los estira o los presiona.",
    },
    clinical: {
      "Chest pressure, tightness or pain, with or without spread to arm, jaw, neck or stomach":
        "Presión, opresión o dolor torácico, con o sin irradiación a brazo, mandíbula, cuello o estómago",
    },
  },
  breathless: {
    plain: {
      "Short of breath at rest or lying flat, or breathlessness that came suddenly and is still there":
        "Falta de aire en reposo o al acostarse boca arriba, o falta de aire que llegó de repente y sigue ahí",
    },
    short: { "shortness of breath at rest or all of a sudden": "falta de aire en reposo o de repente" },
    why: {
      "The lungs or the heart can cause back pain and make you short of breath.":
        "Los pulmones o el corazón pueden causar dolor de espalda y falta de aire.",
    },
    notThis: {
      "A catch when you take a deep breath, or a gasp that lasted only a moment.":
        "Un pinchazo que corta el aire un instante al respirar hondo, o un jadeo que duró solo un momento.",
    },
    clinical: {
      "Breathlessness at rest or lying flat, or of sudden onset and persisting":
        "Disnea en reposo o en decúbito supino, o de inicio súbito y persistente",
    },
  },
  worstAtOnce: {
    plain: {
      "Sudden, severe pain that was at its very worst within seconds":
        "Dolor repentino y muy fuerte que llegó a su peor punto en segundos",
    },
    short: {
      "sudden, severe pain that was at its worst within seconds":
        "dolor repentino y muy fuerte que llegó a su peor punto en segundos",
    },
    why: {
      "Pain that peaks within seconds can come from a large blood vessel.":
        "El dolor que llega a su máximo en segundos puede venir de un vaso sanguíneo grande.",
    },
    help: {
      "Think of the first minute. Most sore or pulled muscles get worse over minutes, hours or days.":
        "Piense en el primer minuto. La mayoría de los músculos doloridos o con un tirón empeoran en minutos, horas o días.",
    },
    clinical: {
      "Abrupt severe pain, maximal at onset": "Dolor intenso de inicio brusco, máximo al comienzo",
    },
  },
  tearing: {
    plain: {
      "A tearing or ripping feeling deep inside your chest or back":
        "Sensación de que algo se desgarra o se rompe muy adentro del pecho o la espalda",
    },
    short: {
      "a tearing or ripping feeling deep inside the chest or back":
        "sensación de que algo se desgarra o se rompe muy adentro del pecho o la espalda",
    },
    why: {
      "A large blood vessel runs close to the spine. A tear in it can feel like this.":
        "Un vaso sanguíneo grande pasa cerca de la columna. Un desgarro en él puede sentirse así.",
    },
    notThis: {
      "A pull in a muscle that you can point to.": "Un tirón en un músculo que puede señalar con el dedo.",
    },
    clinical: {
      "Deep tearing or ripping chest or back pain": "Dolor profundo desgarrante en el tórax o la espalda",
    },
  },
  collapse: {
    plain: {
      "You fainted, blacked out or nearly collapsed": "Se desmayó, perdió el conocimiento o casi se desplomó",
    },
    short: {
      "fainting, blacking out or nearly collapsing": "desmayarse, perder el conocimiento o casi desplomarse",
    },
    why: {
      "Fainting along with back pain can be a sign from the heart, the lungs or a blood vessel.":
        "Un desmayo junto con dolor de espalda puede ser una señal del corazón, los pulmones o un vaso sanguíneo.",
    },
    clinical: { "Syncope or near-syncope": "Síncope o presíncope" },
  },
  unwellAtRest: {
    plain: {
      "A cold sweat, clammy skin, about to be sick or suddenly drained, while you rest":
        "Sudor frío, piel pegajosa, ganas de vomitar o quedarse sin fuerzas de repente, mientras descansa",
    },
    short: {
      "a cold sweat, feeling sick or being suddenly drained while resting":
        "sudor frío, ganas de vomitar o quedarse sin fuerzas de repente en reposo",
    },
    why: {
      "Some heart attacks cause back pain and these signs, with no pain in the chest.":
        "Algunos ataques al corazón causan dolor de espalda y estas señales, sin dolor en el pecho.",
    },
    notThis: { "Being sweaty and puffed during a set.": "Sudar y jadear durante una serie." },
    help: { "Clammy means cool and damp.": "Pegajosa quiere decir fría y húmeda." },
    clinical: {
      "Cold sweat, clamminess, nausea or sudden exhaustion at rest":
        "Sudor frío, piel fría y húmeda, náuseas o agotamiento súbito en reposo",
    },
  },
  coughingBlood: {
    plain: { "Coughing up blood": "Tos con sangre" },
    short: { "coughing up blood": "tos con sangre" },
    why: {
      "Blood from the lungs needs to be looked at right away.":
        "La sangre que viene de los pulmones se debe revisar de inmediato.",
    },
    notThis: { "Blood from a nosebleed or a bitten cheek.": "Sangre de la nariz o de morderse la mejilla." },
    clinical: { Haemoptysis: "Hemoptisis" },
  },
  strokeSigns: {
    plain: {
      "A drooping face, slurred speech, double or lost sight, or one whole side that is weak or numb. Or a sudden, severe headache, and you are dizzy or unsteady":
        "Cara caída, habla enredada, visión doble o pérdida de la vista, o un lado entero débil o adormecido. O dolor de cabeza repentino y muy fuerte, con mareo o falta de equilibrio",
    },
    short: {
      "a drooping face, slurred speech, lost sight, weakness down one side, or a sudden bad headache with dizziness":
        "cara caída, habla enredada, pérdida de la vista, debilidad en un lado, o dolor de cabeza repentino y fuerte con mareo",
    },
    why: {
      "Hard lifting can, in rare cases, hurt a blood vessel in the neck that feeds the brain.":
        "Levantar mucho peso puede, en casos raros, dañar un vaso sanguíneo del cuello que lleva sangre al cerebro.",
    },
    clinical: {
      "Facial droop, dysarthria, diplopia or visual loss, unilateral weakness or numbness, or sudden severe headache with dizziness or ataxia":
        "Caída facial, disartria, diplopía o pérdida visual, debilidad o adormecimiento unilateral, o cefalea súbita intensa con mareo o ataxia",
    },
  },
  severeBellyPain: {
    plain: {
      "Sudden, severe tummy pain that goes through to your back or shoulder blade":
        "Dolor de barriga repentino y muy fuerte que atraviesa hasta la espalda o el omóplato",
    },
    short: {
      "sudden, severe tummy pain that goes through to the back":
        "dolor de barriga repentino y muy fuerte que atraviesa hasta la espalda",
    },
    why: {
      "Some serious problems in the tummy are felt in the back too.":
        "Algunos problemas graves de la barriga también se sienten en la espalda.",
    },
    notThis: {
      "Sore tummy muscles that hurt only when you use them.":
        "Músculos de la barriga doloridos que duelen solo cuando los usa.",
    },
    clinical: {
      "Sudden severe abdominal pain radiating to the back or scapula":
        "Dolor abdominal súbito e intenso irradiado a la espalda o la escápula",
    },
  },
} satisfies SomeQuestions;
