/** Medicines, ice and heat. */
import type { SomeQuestions } from "../parts.ts";

export const medicines = {
  medPregnancy: {
    plain: {
      "You are pregnant, may be, or are trying to be": "Está embarazada, puede estarlo o intenta estarlo",
    },
    short: { "pregnancy, or trying to get pregnant": "embarazo, o intento de embarazo" },
    why: {
      "Some painkillers can harm an unborn baby.":
        "Algunas medicinas para el dolor pueden dañar al bebé antes de nacer.",
    },
    clinical: {
      "Pregnant, possibly pregnant or trying to conceive":
        "Embarazada, posiblemente embarazada o buscando embarazo",
    },
  },
  medBreastfeeding: {
    plain: { "You are breastfeeding": "Está dando el pecho" },
    short: { breastfeeding: "dar el pecho" },
    why: { "Some medicines pass into the milk.": "Algunas medicinas pasan a la leche." },
    clinical: { Breastfeeding: "Lactancia materna" },
  },
  medUlcerOrBleed: {
    plain: {
      "A stomach ulcer, or bleeding in the stomach or gut, now or in the past":
        "Una úlcera de estómago, o sangrado en el estómago o el intestino, ahora o en el pasado",
    },
    short: {
      "a stomach ulcer or bleeding in the gut, now or in the past":
        "una úlcera de estómago o sangrado en el intestino, ahora o en el pasado",
    },
    why: { "NSAIDs can make the stomach bleed.": "Los AINE pueden hacer sangrar el estómago." },
    help: {
      "An ulcer is an open sore inside the stomach. NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen.":
        "Una úlcera es una llaga abierta dentro del estómago. Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno.",
    },
    clinical: {
      "Peptic ulcer or gastrointestinal bleeding, current or previous":
        "Úlcera péptica o hemorragia gastrointestinal, actual o previa",
    },
  },
  medKidneyLiverHeart: {
    plain: {
      "Kidney, liver or heart disease, a stroke, high blood pressure, or water tablets":
        "Enfermedad del riñón, el hígado o el corazón, ictus (derrame cerebral), presión arterial alta o pastillas para orinar",
    },
    short: {
      "kidney, liver or heart disease, a stroke, high blood pressure or water tablets":
        "enfermedad del riñón, el hígado o el corazón, ictus (derrame cerebral), presión arterial alta o pastillas para orinar",
    },
    why: {
      "Painkillers can put a strain on these organs.":
        "Las medicinas para el dolor pueden sobrecargar estos órganos.",
    },
    help: {
      "Water tablets make you pee more. They are also called diuretics.":
        "Las pastillas para orinar hacen orinar más. También se llaman diuréticos.",
    },
    clinical: {
      "Renal, hepatic or cardiac disease, stroke, hypertension or diuretic use":
        "Enfermedad renal, hepática o cardíaca, ictus, hipertensión o uso de diuréticos",
    },
  },
  medBloodThinner: {
    plain: {
      "You take a blood thinner, a prednisone-type steroid, daily aspirin or another NSAID, an antidepressant, lithium or methotrexate":
        "Toma una medicina anticoagulante, un corticoide tipo prednisona, aspirina diaria u otro AINE, un antidepresivo, litio o metotrexato",
    },
    short: {
      "a blood thinner, a prednisone-type steroid, daily aspirin, another NSAID, an antidepressant, lithium or methotrexate":
        "una medicina anticoagulante, un corticoide tipo prednisona, aspirina diaria, otro AINE, un antidepresivo, litio o metotrexato",
    },
    why: {
      "Taken together with a painkiller, they can cause bleeding or harm the kidneys.":
        "Junto con una medicina para el dolor, pueden causar sangrado o dañar los riñones.",
    },
    help: {
      "NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen. Blood thinners are medicines that stop clots. An illness that makes you bleed easily counts too.":
        "Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno. Los anticoagulantes son medicinas que impiden los coágulos. También cuenta una enfermedad que le hace sangrar con facilidad.",
    },
    clinical: {
      "At least one of: anticoagulant or bleeding disorder, glucocorticoid, daily aspirin or other NSAID, antidepressant, lithium or methotrexate":
        "Al menos uno de: anticoagulante o trastorno hemorrágico, glucocorticoide, aspirina diaria u otro AINE, antidepresivo, litio o metotrexato",
    },
  },
  medAsthmaOrAllergy: {
    plain: {
      "Asthma, or a reaction to aspirin or another NSAID at any time":
        "Asma, o una reacción a la aspirina o a otro AINE alguna vez",
    },
    short: {
      "asthma, or a reaction to aspirin or another NSAID": "asma, o una reacción a la aspirina o a otro AINE",
    },
    why: { "NSAIDs can set off asthma or an allergy.": "Los AINE pueden provocar asma o una alergia." },
    help: {
      "NSAIDs are anti-inflammatory painkillers such as ibuprofen and naproxen. A reaction can be a rash, swelling or a wheeze.":
        "Los AINE son medicinas antiinflamatorias para el dolor, como el ibuprofeno y el naproxeno. Una reacción puede ser sarpullido, hinchazón o silbidos al respirar.",
    },
    clinical: {
      "Asthma, or previous reaction to aspirin or NSAID": "Asma, o reacción previa a la aspirina o a un AINE",
    },
  },
  medBowelDisease: {
    plain: {
      "A long-term bowel disease, such as Crohn’s disease or ulcerative colitis":
        "Una enfermedad crónica del intestino, como la de Crohn o la colitis ulcerosa",
    },
    short: { "a long-term bowel disease": "una enfermedad crónica del intestino" },
    why: { "NSAIDs can make it worse.": "Los AINE pueden empeorarla." },
    help: {
      "In these diseases the gut is often sore and inflamed.":
        "En estas enfermedades el intestino suele estar dolorido e inflamado.",
    },
    clinical: { "Inflammatory bowel disease": "Enfermedad inflamatoria intestinal" },
  },
  medAlcohol: {
    plain: {
      "Three or more alcoholic drinks on most days": "Tres o más bebidas con alcohol la mayoría de los días",
    },
    short: {
      "three or more alcoholic drinks on most days": "tres o más bebidas con alcohol la mayoría de los días",
    },
    why: {
      "Along with painkillers, alcohol can harm the stomach and the liver.":
        "Junto con las medicinas para el dolor, el alcohol puede dañar el estómago y el hígado.",
    },
    clinical: {
      "Alcohol: three or more drinks on most days": "Alcohol: tres o más bebidas la mayoría de los días",
    },
  },
  medChickenpoxShingles: {
    plain: { "Chickenpox or shingles now": "Varicela o herpes zóster (culebrilla) ahora" },
    short: { "chickenpox or shingles now": "varicela o herpes zóster (culebrilla) ahora" },
    why: {
      "NSAIDs may make skin infections more likely.":
        "Los AINE pueden hacer más probables las infecciones de la piel.",
    },
    help: {
      "Shingles is a painful rash in a strip on one side of the body.":
        "El herpes zóster es un sarpullido que duele, en una franja de un lado del cuerpo.",
    },
    clinical: { "Current chickenpox or shingles": "Varicela o herpes zóster actual" },
  },
  medSurgerySoon: {
    plain: { "An operation planned soon": "Una operación prevista pronto" },
    short: { "an operation planned soon": "una operación prevista pronto" },
    why: {
      "Some painkillers make bleeding more likely.":
        "Algunas medicinas para el dolor hacen más probable el sangrado.",
    },
    clinical: { "Upcoming surgery": "Cirugía próxima" },
  },
  clotEver: {
    plain: {
      "A blood clot in a leg, an arm or a lung at any time":
        "Un coágulo de sangre en una pierna, un brazo o un pulmón alguna vez",
    },
    short: { "a blood clot at any time": "un coágulo de sangre alguna vez" },
    why: {
      "Hard pressure, as from a foam roller, could loosen a clot.":
        "La presión fuerte, como la de un rodillo de espuma, podría soltar un coágulo.",
    },
    clinical: { "Previous thrombosis": "Trombosis previa" },
  },
  coldProblem: {
    plain: { "Raynaud’s, or an allergy to cold": "Síndrome de Raynaud, o alergia al frío" },
    short: { "Raynaud’s or an allergy to cold": "Raynaud o alergia al frío" },
    why: { "Ice could set it off.": "El hielo podría provocarlo." },
    help: {
      "With Raynaud’s, fingers or toes turn white or blue in the cold. A cold allergy is an itchy rash after cold.":
        "Con Raynaud, los dedos de manos o pies se ponen blancos o azules con el frío. La alergia al frío es un sarpullido que pica después del frío.",
    },
    clinical: { "Raynaud’s phenomenon or cold urticaria": "Fenómeno de Raynaud o urticaria por frío" },
  },
  numbSkin: {
    plain: {
      "Less feeling, poor blood flow or broken skin at the sore place":
        "Menos sensibilidad, mala circulación o piel con heridas en el lugar que duele",
    },
    short: {
      "less feeling, poor blood flow or broken skin at the sore place":
        "menos sensibilidad, mala circulación o piel con heridas en el lugar que duele",
    },
    why: {
      "Ice or heat could harm the skin before you notice.":
        "El hielo o el calor podrían dañar la piel antes de que lo note.",
    },
    clinical: {
      "Reduced sensation, poor circulation or broken skin locally":
        "Sensibilidad reducida, mala circulación o piel lesionada en la zona",
    },
  },
} satisfies SomeQuestions;
