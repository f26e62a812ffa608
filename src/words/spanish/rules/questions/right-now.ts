/** Signs that may need an ambulance. */
import type { SomeQuestions } from "../parts.ts";

export const rightNow = {
  chestPressure: {
    plain: {
      "Inside your chest: pressure, squeezing, a tight or heavy feeling, burning or pain. It counts whether or not it spreads to an arm, your jaw, neck or tummy":
        "Dentro del pecho: presión, sensación de apretón, opresión o pesadez, ardor o dolor. Cuenta tanto si se extiende a un brazo, la mandíbula, el cuello o la barriga como si no",
    },
    short: { "pressure, tightness or pain inside the chest": "presión, opresión o dolor dentro del pecho" },
    why: {
      "Heart trouble can be felt in the chest and the back at the same time.":
        "Un problema del corazón se puede sentir en el pecho y en la espalda a la vez.",
    },
    clinical: {
      "Chest pressure, tightness, burning or pain": "Presión, opresión, ardor o dolor torácico",
    },
    options: {
      "No, only a sore chest muscle: it hurts when I move, stretch or press it, not at rest, and I feel well":
        "No, solo un músculo del pecho dolorido: duele al moverlo, estirarlo o presionarlo, no en reposo, y me siento bien",
    },
  },
  acheArmJaw: {
    plain: {
      "An ache or heaviness in an arm, your jaw or neck. It came along with the back pain, and it is there at rest":
        "Dolor o pesadez en un brazo, la mandíbula o el cuello. Vino junto con el dolor de espalda y está ahí en reposo",
    },
    short: {
      "an ache in an arm, the jaw or the neck that is there at rest":
        "dolor en un brazo, la mandíbula o el cuello que está ahí en reposo",
    },
    why: {
      "Heart trouble can be felt in the back and in an arm, the jaw or the neck, with no pain in the chest.":
        "Un problema del corazón se puede sentir en la espalda y en un brazo, la mandíbula o el cuello, sin dolor en el pecho.",
    },
    clinical: {
      "Arm, jaw or neck ache at rest, of the same onset as the back pain":
        "Dolor en brazo, mandíbula o cuello en reposo, de inicio simultáneo al dolor de espalda",
    },
    options: {
      "No, only muscles that I trained, and only when I use them":
        "No, solo músculos que entrené, y solo cuando los uso",
    },
  },
  breathless: {
    plain: {
      "Short of breath at rest or lying flat, or suddenly short of breath and still so":
        "Falta de aire en reposo o al acostarse boca arriba, o falta de aire que llegó de repente y sigue",
    },
    short: { "shortness of breath at rest or all of a sudden": "falta de aire en reposo o de repente" },
    why: {
      "The lungs or the heart can cause back pain and make you short of breath.":
        "Los pulmones o el corazón pueden causar dolor de espalda y falta de aire.",
    },
    clinical: {
      "Breathlessness at rest or lying flat, or of sudden onset and persisting":
        "Disnea en reposo o en decúbito supino, o de inicio súbito y persistente",
    },
    options: {
      "No, only a catch on a deep breath, or a gasp that lasted a moment":
        "No, solo un pinchazo al respirar hondo, o un jadeo que duró un momento",
    },
  },
  effortTightness: {
    plain: {
      "Tight, heavy or unusually breathless in your chest or back. It comes with effort of any kind, such as stairs, hurrying or lifting, and goes within about ten minutes of rest":
        "Opresión, pesadez o una falta de aire inusual, en el pecho o la espalda. Viene con cualquier esfuerzo, como subir escaleras, caminar con prisa o levantar peso, y se va al descansar, en unos diez minutos",
    },
    short: {
      "tightness, pressure or unusual breathlessness with effort that goes with rest":
        "opresión, presión o falta de aire inusual con el esfuerzo, que se va con el descanso",
    },
    why: {
      "A heart that gets too little blood can feel like this, even between the shoulder blades.":
        "Un corazón que recibe muy poca sangre puede sentirse así, incluso entre los omóplatos.",
    },
    help: { "It counts in an arm or the jaw too.": "También cuenta en un brazo o la mandíbula." },
    clinical: {
      "Exertional tightness, pressure or dyspnoea relieved by rest":
        "Opresión, presión o disnea de esfuerzo que cede con el reposo",
    },
    options: {
      "No, only normal puffing in a hard set, or only with one certain movement":
        "No, solo jadear como es normal en una serie dura, o solo con un movimiento concreto",
    },
  },
  coughingBlood: {
    plain: { "Coughing up blood": "Tos con sangre" },
    short: { "coughing up blood": "tos con sangre" },
    why: {
      "Blood from the lungs needs to be looked at right away.":
        "La sangre que viene de los pulmones se debe revisar de inmediato.",
    },
    clinical: { Haemoptysis: "Hemoptisis" },
    options: {
      "No, only blood from my nose, my gums or a bitten cheek":
        "No, solo sangre de la nariz, las encías o por morderme la mejilla",
    },
  },
  worstAtOnce: {
    plain: {
      "Severe pain that was at its worst within about a minute. It counts even if it has eased since":
        "Dolor muy fuerte que llegó a su peor punto en un minuto, más o menos. Cuenta aunque después se haya aliviado",
    },
    short: {
      "sudden, severe pain that was at its worst within a minute":
        "dolor repentino y muy fuerte que llegó a su peor punto en un minuto",
    },
    why: {
      "Pain that peaks so fast can come from a large blood vessel.":
        "El dolor que llega a su máximo tan rápido puede venir de un vaso sanguíneo grande.",
    },
    help: {
      "Think of the first minute. Most sore or pulled muscles get worse over minutes, hours or days.":
        "Piense en el primer minuto. La mayoría de los músculos doloridos o con un tirón empeoran en minutos, horas o días.",
    },
    clinical: {
      "Abrupt severe pain, maximal at onset": "Dolor intenso de inicio brusco, máximo al comienzo",
    },
    options: {
      "No, a sharp catch that comes and goes as I move": "No, un pinchazo que va y viene al moverme",
    },
  },
  tearing: {
    plain: {
      "A tearing, ripping or stabbing feeling deep inside your chest or back. It counts even if it has eased since":
        "Sensación de desgarro, de que algo se rompe o de puñalada, muy adentro del pecho o la espalda. Cuenta aunque después se haya aliviado",
    },
    short: {
      "a tearing, ripping or stabbing feeling deep inside the chest or back":
        "sensación de desgarro, de que algo se rompe o de puñalada, muy adentro del pecho o la espalda",
    },
    why: {
      "A large blood vessel runs close to the spine. A tear in it can feel like this.":
        "Un vaso sanguíneo grande pasa cerca de la columna. Un desgarro en él puede sentirse así.",
    },
    clinical: {
      "Deep tearing, ripping or stabbing chest or back pain":
        "Dolor profundo desgarrante o como puñalada en el tórax o la espalda",
    },
    options: {
      "No, a pull in one muscle that I can put a finger on":
        "No, un tirón en un músculo que puedo señalar con el dedo",
    },
  },
  collapse: {
    plain: {
      "You passed out, or nearly did, with the pain or later": "Se desmayó, o casi, con el dolor o más tarde",
    },
    short: { "passing out or nearly passing out": "desmayo o casi desmayo" },
    why: {
      "Fainting along with back pain can be a sign from the heart, the lungs or a blood vessel.":
        "Un desmayo junto con dolor de espalda puede ser una señal del corazón, los pulmones o un vaso sanguíneo.",
    },
    clinical: { "Syncope or near-syncope": "Síncope o presíncope" },
    options: {
      "No, light-headed for seconds when I stood up or after one hard lift, and gone at once":
        "No, un mareo leve de segundos al ponerme de pie o tras un solo esfuerzo duro con pesas, y se fue enseguida",
    },
  },
  unwellAtRest: {
    plain: {
      "Along with the pain, while you rested for ten minutes or more: a cold sweat, clammy skin, about to be sick, drained, or a racing heart":
        "Junto con el dolor, mientras descansaba diez minutos o más: sudor frío, piel pegajosa, a punto de vomitar, sin fuerzas, o el corazón acelerado",
    },
    short: {
      "a cold sweat, feeling sick, being drained or a racing heart at rest":
        "sudor frío, ganas de vomitar, quedarse sin fuerzas o corazón acelerado en reposo",
    },
    why: {
      "Some heart attacks cause back pain and these signs, with no pain in the chest.":
        "Algunos ataques al corazón causan dolor de espalda y estas señales, sin dolor en el pecho.",
    },
    help: { "Clammy means cool and damp.": "Pegajosa quiere decir fría y húmeda." },
    clinical: {
      "Cold sweat, clamminess, nausea, sudden exhaustion or palpitations at rest":
        "Sudor frío, piel fría y húmeda, náuseas, agotamiento súbito o palpitaciones en reposo",
    },
    options: {
      "No, sweaty or sick during a set, or from a stomach bug or a hangover that I know of":
        "No, sudor o ganas de vomitar durante una serie, o por un virus del estómago o una resaca que sé que tengo",
    },
  },
  severeBellyPain: {
    plain: {
      "Severe tummy pain that is there at rest. It goes through to your back, your side or a shoulder":
        "Dolor de barriga muy fuerte que está ahí en reposo. Atraviesa hasta la espalda, un lado del cuerpo o un hombro",
    },
    short: {
      "severe tummy pain that goes through to the back, side or shoulder":
        "dolor de barriga muy fuerte que atraviesa hasta la espalda, un lado o un hombro",
    },
    why: {
      "Some serious problems in the tummy are felt in the back too.":
        "Algunos problemas graves de la barriga también se sienten en la espalda.",
    },
    clinical: {
      "Severe abdominal pain at rest, radiating to the back, flank or shoulder":
        "Dolor abdominal intenso en reposo, irradiado a la espalda, el flanco o el hombro",
    },
    options: {
      "No, sore stomach muscles, only when I use them":
        "No, músculos de la barriga doloridos, solo cuando los uso",
    },
  },
  strokeSigns: {
    plain: {
      "All of a sudden, now or gone again: a drooping face or eyelid; slurred or lost speech; double or lost sight; trouble swallowing; confusion. Dizzy or unsteady, and it stays. A whole arm, leg or side that is weak or numb, or cold and pale":
        "De repente, ahora o ya pasado: cara o párpado caído, habla enredada o perdida, visión doble o pérdida de la vista, dificultad para tragar, o confusión. Mareo o falta de equilibrio que no se va. Todo un brazo, una pierna o un lado del cuerpo débil o adormecido, o frío y pálido",
    },
    short: {
      "a sudden change in face, speech, sight, balance or swallowing, or an arm, leg or side that is weak, numb or cold":
        "un cambio repentino en la cara, el habla, la vista, el equilibrio o al tragar, o un brazo, una pierna o un lado débil, adormecido o frío",
    },
    why: {
      "Hard lifting can, in rare cases, hurt a blood vessel in the neck that feeds the brain.":
        "Levantar mucho peso puede, en casos raros, dañar un vaso sanguíneo del cuello que lleva sangre al cerebro.",
    },
    help: {
      "One of these is enough. You need no headache with it.":
        "Basta con una de estas cosas. No hace falta que duela la cabeza.",
    },
    clinical: {
      "Sudden facial or eyelid droop, dysarthria or aphasia, diplopia or visual loss, dysphagia, persisting vertigo or ataxia, confusion, or weak, numb or cold pale limb or side":
        "Caída facial o palpebral súbita, disartria o afasia, diplopía o pérdida visual, disfagia, vértigo o ataxia persistentes, confusión, o extremidad o hemicuerpo débil, adormecido o frío y pálido",
    },
    options: {
      "No, light-headed for a second, an arm that fell asleep, tired muscles, or something I have had for years":
        "No, un mareo leve de un segundo, un brazo que se durmió, músculos cansados, o algo que tengo desde hace años",
    },
  },
  sepsisSigns: {
    plain: {
      "One or more of these now: confused or very drowsy; blotchy, gray or blue skin; very fast breathing; no pee all day; shivering that will not stop. Or a rash that does not fade under a glass, or a stiff neck with a bad headache":
        "Ahora, una o más de estas cosas: confusión o mucha somnolencia; piel con manchas, gris o azul; respiración muy rápida; nada de orina en todo el día; temblores de frío que no paran. O un sarpullido que no se borra bajo un vaso, o cuello rígido con dolor de cabeza fuerte",
    },
    short: {
      "confusion, blotchy skin, very fast breathing, no pee all day, or shivering that will not stop":
        "confusión, piel con manchas, respiración muy rápida, nada de orina en todo el día, o temblores de frío que no paran",
    },
    why: {
      "An infection that spreads through the body needs help at once. There may be no fever.":
        "Una infección que se extiende por el cuerpo necesita ayuda de inmediato. Puede no haber fiebre.",
    },
    help: {
      "Press a clear glass on the rash and look through it. On brown or black skin, look at the lips, tongue, palms or soles. Blotchy means uneven patches of color.":
        "Presione un vaso transparente sobre el sarpullido y mire a través de él. En piel morena o negra, mire los labios, la lengua, las palmas o las plantas. “Con manchas” quiere decir con zonas de color desigual.",
    },
    clinical: {
      "Confusion or drowsiness, mottled, grey or cyanosed skin, tachypnoea, anuria, rigors, non-blanching rash, or neck stiffness with severe headache":
        "Confusión o somnolencia, piel moteada, gris o cianótica, taquipnea, anuria, escalofríos intensos, exantema que no palidece a la presión, o rigidez de nuca con cefalea intensa",
    },
    options: { "No, only a short shiver after training": "No, solo un escalofrío corto después de entrenar" },
  },
} satisfies SomeQuestions;
