/** The short lines of the lists to tick. */
import type { SomeRules } from "./parts.ts";

export const stems = {
  stems: {
    chest: {
      plain: { "Chest pain, pressure or tightness": "Dolor, presión u opresión en el pecho" },
    },
    armJawOrNeck: {
      plain: {
        "Arm, jaw or neck: ache or heaviness": "Brazo, mandíbula o cuello: dolor o pesadez",
      },
    },
    breath: {
      plain: {
        "Breathless, or tight or heavy with effort": "Falta de aire, u opresión o pesadez con el esfuerzo",
      },
    },
    bloodCoughedUp: {
      plain: { "Coughed up blood": "Tos con sangre" },
      under: { "Not from nose, gums or cheek": "No de la nariz, las encías o la mejilla" },
    },
    suddenOrTearing: {
      plain: {
        "Sudden severe pain, or deep tearing pain":
          "Dolor repentino y muy fuerte, o dolor hondo como un desgarro",
      },
    },
    fainted: {
      plain: { "Fainted, blacked out, or nearly": "Desmayo, pérdida del conocimiento, o casi" },
    },
    unwell: {
      plain: {
        "At rest: sweaty, sick, drained or heart racing":
          "En reposo: sudor, ganas de vomitar, sin fuerzas o corazón acelerado",
      },
    },
    belly: {
      plain: { "Bad tummy pain too": "También dolor fuerte de barriga" },
    },
    faceOrSpeech: {
      plain: {
        "Face, speech, sight, balance or swallowing suddenly changed":
          "Cambio repentino en la cara, el habla, la vista, el equilibrio o al tragar",
      },
      under: {
        "Drooping eyelid, dizziness, confusion": "Párpado caído, mareo, confusión",
      },
    },
    limbOrSide: {
      plain: {
        "Arm, leg or one side suddenly weak, numb or cold":
          "Un brazo, una pierna o un lado de repente débil, adormecido o frío",
      },
      under: { "Also if gone again": "También si ya pasó" },
    },
    confusedOrBlotchy: {
      plain: {
        "Confused, very drowsy, blotchy skin, or shaking with cold":
          "Confusión, mucha somnolencia, piel con manchas o temblores de frío",
      },
      under: {
        "Fast breathing, no pee all day, rash that stays under a glass, stiff neck with headache":
          "Respiración rápida, nada de orina en todo el día, sarpullido que no se borra bajo un vaso, cuello rígido con dolor de cabeza",
      },
    },
    legs: {
      plain: {
        "Legs weak, numb, tingling, heavy or unsteady":
          "Piernas débiles, adormecidas, con hormigueo, pesadas o inestables",
      },
      under: { "Electric shocks too": "También descargas eléctricas" },
    },
    handsOrBand: {
      plain: {
        "Clumsy hands, or numb band around the chest":
          "Manos torpes, o como una faja adormecida alrededor del pecho",
      },
    },
    armsOrHandsBoth: {
      plain: {
        "Both arms or hands painful, numb, tingling or weak":
          "Los dos brazos o manos con dolor, adormecimiento, hormigueo o debilidad",
      },
    },
    toilet: {
      plain: {
        "New pee or poo trouble, or numb between the legs":
          "Problemas nuevos con la orina o las heces (caca), o adormecimiento entre las piernas",
      },
      under: { "Bottom or genitals too": "También nalgas o genitales" },
    },
    oneArm: {
      plain: {
        "One arm: pain down it, tingling, numb or weaker":
          "Un brazo: dolor que baja, hormigueo, adormecimiento o menos fuerza",
      },
    },
    armOrCalf: {
      plain: {
        "One arm or calf swollen, heavy, warm or painful":
          "Un brazo o una pantorrilla: hinchazón, pesadez, calor o dolor",
      },
      under: { "Blue, red, or new veins": "Azul, rojo o con venas nuevas" },
    },
    pee: {
      plain: {
        "Pee dark, red, cloudy, burning or very little": "Orina oscura, roja, turbia, muy poca o que arde",
      },
    },
    skinOrVoice: {
      plain: {
        "Crackling skin, swollen neck or changed voice":
          "Crujidos bajo la piel, cuello hinchado o cambio en la voz",
      },
    },
    allTheTime: {
      plain: { "There all the time, no position eases it": "Está siempre ahí, ninguna postura lo alivia" },
    },
    atNight: {
      plain: { "Worse at night, or wakes me": "Empeora de noche, o me despierta" },
    },
    eachBreath: {
      plain: { "Sharp with each breath in": "Es punzante cada vez que tomo aire" },
    },
    feverOrIll: {
      plain: {
        "Fever, chills, night sweats, cough or feeling ill":
          "Fiebre, escalofríos, sudores por la noche, tos o malestar",
      },
    },
    losingWeight: {
      plain: { "Losing weight without trying": "Pierde peso sin quererlo" },
    },
    skin: {
      plain: { "New rash, or burning or tingling skin": "Sarpullido nuevo, o piel con ardor u hormigueo" },
    },
    rightRibsOrYellow: {
      plain: {
        "Pain attacks at right ribs or blade, or yellow skin or eyes":
          "Ataques de dolor en las costillas o el omóplato derechos, o piel u ojos amarillos",
      },
    },
    bleedingOrSwelling: {
      plain: {
        "Black or bloody poo, vomiting blood, swollen face, hives or wheeze":
          "Heces (caca) negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
      },
    },
    popOrBruise: {
      plain: {
        "Pop, big bruise, dent, or a muscle not working":
          "Un “crac”, un moretón grande, un hueco, o un músculo que no funciona",
      },
    },
    farTooPainful: {
      plain: {
        "Muscles far too painful, swollen or weak": "Músculos con demasiado dolor, hinchazón o debilidad",
      },
    },
    headOrNeck: {
      plain: {
        "New headache or one-sided neck pain": "Dolor de cabeza nuevo, o dolor nuevo en un lado del cuello",
      },
    },
    lumpOrShape: {
      plain: {
        "New lump, changed back shape, or blade sticking out":
          "Bulto nuevo, cambio en la forma de la espalda, u omóplato que sobresale",
      },
    },
    cancerEver: {
      plain: { "Cancer, now or ever": "Cáncer, ahora o alguna vez" },
    },
    thinBones: {
      plain: {
        "Thin bones, bone broken easily, or steroid tablets":
          "Huesos débiles, un hueso roto con facilidad, o pastillas de corticoides",
      },
      under: {
        "Lost height; prednisone-type, not gym steroids":
          "Pérdida de estatura; corticoides tipo prednisona, no esteroides de gimnasio",
      },
    },
    weakDefenses: {
      plain: {
        "Anything that weakens you against infection":
          "Cualquier cosa que le baje las defensas contra infecciones",
      },
      under: {
        "Steroid tablets, chemotherapy, hard-to-control diabetes, tuberculosis ever, no spleen, sickle cell":
          "Pastillas de corticoides, quimioterapia, diabetes difícil de controlar, tuberculosis alguna vez, no tener bazo, anemia falciforme",
      },
    },
    needle: {
      plain: {
        "Spine needle or surgery, blood infection, injected drugs, or dialysis":
          "Aguja u operación en la columna, infección de la sangre, drogas inyectadas, o diálisis",
      },
      under: { "Last three months; epidurals too": "Últimos tres meses; también epidurales" },
    },
    vessels: {
      plain: {
        "Aneurysm, Marfan, two-flap valve or torn aorta, you or close family":
          "Aneurisma, Marfan, válvula de dos hojas o aorta desgarrada, usted o su familia cercana",
      },
    },
    bleeding: {
      plain: { "Blood thinner, or bleeding easily": "Toma un anticoagulante, o sangra con facilidad" },
    },
    comesBack: {
      plain: { "Same pain keeps coming back": "El mismo dolor vuelve una y otra vez" },
    },
    worriedOrNotCoping: {
      plain: { "Very worried, or not coping": "Mucha preocupación, o le cuesta sobrellevarlo" },
    },
  },
} satisfies SomeRules;
