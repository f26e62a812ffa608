/** Signs of illness. */
import type { SomeQuestions } from "../parts.ts";

export const illnessSigns = {
  fever: {
    plain: { "A high temperature, chills or night sweats": "Fiebre, escalofríos o sudores por la noche" },
    short: { "a high temperature, chills or night sweats": "fiebre, escalofríos o sudores por la noche" },
    why: {
      "An infection in the spine, chest or kidneys can cause back pain.":
        "Una infección en la columna, el pecho o los riñones puede causar dolor de espalda.",
    },
    clinical: { "Fever, chills or night sweats": "Fiebre, escalofríos o sudores nocturnos" },
  },
  weightLoss: {
    plain: { "Losing weight or your appetite without trying": "Pérdida de peso o de apetito sin quererlo" },
    short: { "losing weight or appetite without trying": "pérdida de peso o de apetito sin quererlo" },
    why: {
      "Along with back pain, a doctor should find out why.":
        "Junto con el dolor de espalda, un médico debe averiguar por qué.",
    },
    notThis: {
      "Weight you lost on purpose, by diet or training.":
        "Peso que perdió a propósito, con dieta o entrenamiento.",
    },
    clinical: { "Unintentional weight or appetite loss": "Pérdida involuntaria de peso o de apetito" },
  },
  rash: {
    plain: {
      "Blisters, bumps, or burning or tingling skin in a strip on one side of the body":
        "Ampollas, bultitos, o piel con ardor u hormigueo, en una franja de un lado del cuerpo",
    },
    short: {
      "blisters, bumps or burning skin in a strip on one side":
        "ampollas, bultitos o ardor de piel, en una franja de un lado",
    },
    why: {
      "Shingles hurts in a strip, often days before a rash shows. Early treatment helps.":
        "El herpes zóster (culebrilla) duele en una franja, a menudo días antes del sarpullido. Tratarlo pronto ayuda.",
    },
    notThis: {
      "Marks where a bar or a bench rubbed, if they don’t tingle.":
        "Marcas donde rozó una barra o un banco, si no dan hormigueo.",
    },
    help: {
      "Shingles is a painful rash. It comes from a virus that stays in the body after chickenpox.":
        "El herpes zóster (culebrilla) es un sarpullido que duele. Viene de un virus que se queda en el cuerpo después de la varicela.",
    },
    clinical: { "Unilateral band-like rash or dysaesthesia": "Erupción o disestesia unilateral en banda" },
  },
  coughIllness: {
    plain: { "A cough with phlegm, or feeling ill as with flu": "Tos con flema, o malestar como de gripe" },
    short: { "a cough with phlegm, or feeling ill as with flu": "tos con flema, o malestar como de gripe" },
    why: {
      "A chest infection can cause pain in the upper back.":
        "Una infección del pecho puede causar dolor en la parte alta de la espalda.",
    },
    help: {
      "Phlegm is the thick slime that you cough up.": "La flema es la mucosidad espesa que sale al toser.",
    },
    clinical: { "Productive cough or flu-like illness": "Tos productiva o cuadro seudogripal" },
  },
  urineChange: {
    plain: { "Burning, bloody or cloudy pee": "Ardor al orinar, u orina con sangre o turbia" },
    short: { "burning, bloody or cloudy pee": "ardor al orinar, u orina con sangre o turbia" },
    why: {
      "A kidney problem can be felt in the back.": "Un problema del riñón se puede sentir en la espalda.",
    },
    clinical: { "Dysuria, visible haematuria or cloudy urine": "Disuria, hematuria visible u orina turbia" },
  },
  rightRibsMeals: {
    plain: {
      "Pain under the right ribs or the right shoulder blade that comes in attacks, often after eating":
        "Dolor debajo de las costillas derechas o en el omóplato derecho que viene en ataques, a menudo después de comer",
    },
    short: {
      "attacks of pain under the right ribs or shoulder blade, often after eating":
        "ataques de dolor debajo de las costillas derechas o en el omóplato derecho, a menudo después de comer",
    },
    why: {
      "Gallstones can be felt at the right shoulder blade.":
        "Los cálculos de la vesícula se pueden sentir en el omóplato derecho.",
    },
    help: {
      "Gallstones are small stones in the gallbladder, a little bag under the liver.":
        "Los cálculos son piedras pequeñas en la vesícula, una bolsita debajo del hígado.",
    },
    clinical: {
      "Episodic right subcostal or scapular pain, often postprandial":
        "Dolor subcostal o escapular derecho episódico, con frecuencia posprandial",
    },
  },
  yellowSkin: {
    plain: { "Yellow skin or yellow eyes": "Piel amarilla u ojos amarillos" },
    short: { "yellow skin or eyes": "piel u ojos amarillos" },
    why: {
      "Yellow skin shows that the liver or the gallbladder needs a check.":
        "La piel amarilla muestra que hay que revisar el hígado o la vesícula.",
    },
    clinical: { Jaundice: "Ictericia" },
  },
  effortTightness: {
    plain: {
      "Tightness, pressure or being more short of breath than normal. It comes with effort of any kind, such as stairs, running or lifting, and goes within minutes of rest":
        "Opresión, presión o más falta de aire de lo normal. Viene con cualquier esfuerzo, como subir escaleras, correr o levantar peso, y se va en minutos al descansar",
    },
    short: {
      "tightness, pressure or unusual breathlessness with effort that goes with rest":
        "opresión, presión o falta de aire inusual con el esfuerzo, que se va con el descanso",
    },
    why: {
      "A heart that gets too little blood can feel like this, even between the shoulder blades.":
        "Un corazón que recibe muy poca sangre puede sentirse así, incluso entre los omóplatos.",
    },
    notThis: {
      "Pain that comes only with one certain movement, or being normally out of breath.":
        "Dolor que viene solo con un movimiento concreto, o quedarse sin aliento como es normal.",
    },
    help: {
      "It may be in the chest, an arm, the jaw or the back.":
        "Puede ser en el pecho, un brazo, la mandíbula o la espalda.",
    },
    clinical: {
      "Exertional tightness, pressure or dyspnoea relieved by rest":
        "Opresión, presión o disnea de esfuerzo que cede con el reposo",
    },
  },
  painkillerReaction: {
    plain: {
      "After a painkiller: black or bloody poo, vomiting blood, a swollen face, hives or a wheeze":
        "Después de una medicina para el dolor: heces (caca) negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
    },
    short: {
      "black or bloody poo, vomiting blood, a swollen face, hives or a wheeze after a painkiller":
        "heces negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar después de una medicina para el dolor",
    },
    why: {
      "Some painkillers can make the stomach bleed or set off an allergy.":
        "Algunas medicinas para el dolor pueden hacer sangrar el estómago o provocar una alergia.",
    },
    help: {
      "Hives are raised, itchy patches. A wheeze is a whistling sound when you breathe.":
        "Las ronchas son zonas de piel abultadas que pican. Los silbidos son un sonido agudo al respirar.",
    },
    clinical: {
      "After analgesic: melaena, haematochezia, haematemesis, facial swelling, urticaria or wheeze":
        "Tras un analgésico: melena, hematoquecia, hematemesis, hinchazón facial, urticaria o sibilancias",
    },
  },
  sepsisSigns: {
    plain: {
      "Do you have one or more of these: confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day, or extreme shivering?":
        "¿Tiene una o más de estas cosas: confusión, habla enredada, piel con manchas, pálida o azul, respiración muy rápida, nada de orina en todo el día o escalofríos con temblor muy fuerte?",
    },
    short: {
      "confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day or extreme shivering":
        "confusión, habla enredada, piel con manchas, pálida o azul, respiración muy rápida, nada de orina en todo el día o escalofríos con temblor muy fuerte",
    },
    why: {
      "An infection that spreads through the body needs help at once.":
        "Una infección que se extiende por el cuerpo necesita ayuda de inmediato.",
    },
    help: {
      "On brown or black skin, look at the lips, tongue, palms or soles. Blotchy means uneven patches of color.":
        "En piel morena o negra, mire los labios, la lengua, las palmas o las plantas. “Con manchas” quiere decir con zonas de color desigual.",
    },
    clinical: {
      "Confusion, slurred speech, mottled, pale or cyanosed skin, tachypnoea, anuria or rigors":
        "Confusión, disartria, piel moteada, pálida o cianótica, taquipnea, anuria o escalofríos intensos",
    },
  },
} satisfies SomeQuestions;
