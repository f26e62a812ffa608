/** What is left out, and why. */
import type { SomeRules } from "./parts.ts";

export const leftOut = {
  exclusions: {
    neckTilts: {
      name: { "neck tilts": "inclinaciones del cuello" },
    },
    stretching: {
      name: { stretching: "estiramientos" },
    },
    foamRolling: {
      name: { "foam rolling": "rodillo de espuma" },
    },
    loading: {
      name: {
        "training the sore area with weights or bands":
          "entrenamiento de la zona dolorida con pesas o bandas elásticas",
      },
    },
    spinalManipulation: {
      name: { "spinal manipulation": "manipulación de la columna" },
    },
    nsaids: {
      name: { "anti-inflammatory painkillers": "medicinas antiinflamatorias para el dolor" },
    },
    painkillers: {
      name: { "naming any painkiller": "nombrar cualquier medicina para el dolor" },
    },
    ice: {
      name: { ice: "hielo" },
    },
    heat: {
      name: { heat: "calor" },
    },
  },
  exclusionRules: {
    accident: {
      because: {
        "After a fall or a blow, someone should check that no bone is hurt before you stretch or load your back.":
          "Después de una caída o un golpe, alguien debe comprobar que no hay ningún hueso dañado antes de que estire o cargue la espalda.",
      },
      sources: {
        "fracture and instability rule manipulation out":
          "con fractura o inestabilidad no se hace manipulación",
        "fracture rules foam rolling out": "con fractura no se usa el rodillo de espuma",
      },
    },
    bonePain: {
      because: {
        "A tender bone, a new lump or a change of shape should be looked at before you stretch or load your back.":
          "Un hueso que duele al tocarlo, un bulto nuevo o un cambio de forma se debe revisar antes de que estire o cargue la espalda.",
      },
      sources: { "fracture rules manipulation out": "con fractura no se hace manipulación" },
    },
    popOrTear: {
      because: {
        "After a pop or a tear, stretching and loading could pull the injury further apart. Have it checked first.":
          "Después de un chasquido o un desgarro, estirar y cargar podría abrir más la lesión. Primero pida que lo revisen.",
      },
      sources: {
        "open wounds, fracture and inflammation speak against foam rolling":
          "las heridas abiertas, la fractura y la inflamación desaconsejan el rodillo de espuma",
      },
    },
    ribSpot: {
      because: {
        "One sore spot on a rib can come from too much load on the bone. Pressure and training could make it worse.":
          "Un punto dolorido en una costilla puede venir de demasiada carga en el hueso. La presión y el entrenamiento podrían empeorarlo.",
      },
      sources: { "fracture rules foam rolling out": "con fractura no se usa el rodillo de espuma" },
    },
    neckArtery: {
      because: {
        "A new headache or sudden neck pain after a crack or strain can come from an artery in the neck. Keep the neck easy until you are checked.":
          "Un dolor de cabeza nuevo o un dolor repentino de cuello tras un crujido o un esfuerzo puede venir de una arteria del cuello. Deje el cuello tranquilo hasta que le revisen.",
      },
      sources: {
        "think of the arteries before treating the neck": "pensar en las arterias antes de tratar el cuello",
      },
    },
    spinalCord: {
      because: {
        "These signs can come from the spinal cord. Nothing should move or load the spine on purpose before it is checked.":
          "Estas señales pueden venir de la médula espinal. Nada debe mover o cargar la columna a propósito antes de que se revise.",
      },
      sources: {
        "cord and cauda equina signs rule manipulation out":
          "con señales de la médula o de la cola de caballo no se hace manipulación",
      },
    },
    armNerves: {
      because: {
        "Tingling, numbness or weakness in an arm can come from a nerve. Stretching or loading could irritate it, so have it checked first.":
          "El hormigueo, el adormecimiento o la debilidad en un brazo puede venir de un nervio. Estirar o cargar podría irritarlo: primero pida que lo revisen.",
      },
      sources: {
        "stop and get checked when an exercise brings pins and needles, numbness or weakness":
          "parar y pedir que le revisen cuando un ejercicio da hormigueo, adormecimiento o debilidad",
      },
    },
    bladeSticksOut: {
      because: {
        "A blade that newly sticks out can come from a nerve. Have it checked before you train it.":
          "Un omóplato que ahora sobresale puede venir de un nervio. Pida que lo revisen antes de entrenarlo.",
      },
    },
    thinBones: {
      because: {
        "Thin bones can break under pressure or a thrust. Ask which exercises are safe for you.":
          "Los huesos débiles se pueden romper con presión o un empujón brusco. Pregunte qué ejercicios son seguros para usted.",
      },
      sources: {
        "no manipulation with osteoporosis": "sin manipulación si hay osteoporosis",
        "osteoporosis calls for caution": "la osteoporosis pide precaución",
      },
    },
    longTermSteroids: {
      because: {
        "If you take prednisone-type tablets, anti-inflammatory painkillers are more likely to make the stomach bleed.":
          "Si toma pastillas tipo prednisona (corticoides), es más probable que las medicinas antiinflamatorias para el dolor hagan sangrar el estómago.",
      },
      sources: { "bleeding is more likely with a steroid": "el sangrado es más probable con un corticoide" },
    },
    infectionRisk: {
      because: {
        "While an infection is more likely for you, the spine should be left free of hard pressure and thrusts.":
          "Mientras una infección es más probable en usted, la columna no debe recibir presión fuerte ni empujones bruscos.",
      },
      sources: {
        "infection rules manipulation out": "con infección no se hace manipulación",
        "bone infection calls for caution with foam rolling":
          "la infección de un hueso pide precaución con el rodillo de espuma",
      },
    },
    infectionRiskMedicines: {
      because: {
        "Anti-inflammatory painkillers can hide a fever. With steroid tablets, chemotherapy or dialysis they can also bring on bleeding or harm the kidneys.":
          "Las medicinas antiinflamatorias para el dolor pueden ocultar una fiebre. Con pastillas de corticoides, quimioterapia o diálisis también pueden causar sangrado o dañar los riñones.",
      },
      sources: {
        "bleeding is more likely with a steroid; the rest is our own caution":
          "el sangrado es más probable con un corticoide; lo demás es precaución nuestra",
        "ask first with kidney disease": "preguntar antes si hay enfermedad del riñón",
      },
    },
    vesselRisk: {
      because: {
        "With a weak large blood vessel, straining, hard pressure and thrusts could harm it. Ask a doctor what you may lift.":
          "Con un vaso sanguíneo grande débil, hacer fuerza, la presión fuerte y los empujones bruscos podrían dañarlo. Pregunte a un médico qué puede levantar.",
      },
      sources: {
        "artery problems rule manipulation out": "con problemas de las arterias no se hace manipulación",
      },
    },
    clotRisk: {
      because: {
        "While a blood clot is more likely, hard pressure could loosen one.":
          "Mientras un coágulo de sangre es más probable, una presión fuerte podría soltar uno.",
      },
      sources: {
        "a deep vein clot calls for caution with foam rolling":
          "un coágulo en una vena profunda pide precaución con el rodillo de espuma",
      },
    },
    cancer: {
      because: {
        "After cancer, the bones of the back should be checked before any hard pressure. Ask about ice and heat too.":
          "Después de un cáncer, los huesos de la espalda se deben revisar antes de cualquier presión fuerte. Pregunte también si puede usar hielo y calor.",
      },
      sources: {
        "no manipulation with cancer of the spine": "sin manipulación si hay cáncer de la columna",
        "ask first about ice with cancer": "preguntar antes por el hielo si hay cáncer",
        "no heat over a tumor": "sin calor sobre un tumor",
      },
    },
    fever: {
      because: {
        "With a fever, an infection should be ruled out first. Rest from training, and ask before you use ice or heat.":
          "Con fiebre, primero se debe descartar una infección. Descanse del entrenamiento, y pregunte antes de usar hielo o calor.",
      },
      sources: {
        "ask first about ice with an infection": "preguntar antes por el hielo si hay una infección",
        "infection rules manipulation out": "con infección no se hace manipulación",
      },
    },
    unexplained: {
      because: {
        "Pain that stays, pain at night or lost weight needs an explanation first.":
          "El dolor que se queda, el dolor de noche o la pérdida de peso necesita primero una explicación.",
      },
    },
    stiffMornings: {
      because: {
        "Inflammation of the spine should be ruled out first.":
          "Primero se debe descartar una inflamación de la columna.",
      },
      sources: {
        "no manipulation with inflammatory disease of the spine":
          "sin manipulación si hay una enfermedad inflamatoria de la columna",
      },
    },
    laterFirstSudden: {
      because: {
        "A sudden first bout later in life calls for extra care with the spine.":
          "Un primer episodio repentino a una edad más avanzada pide más cuidado con la columna.",
      },
      sources: {
        "a first sudden episode after 55 calls for care":
          "un primer episodio repentino después de los 55 pide cuidado",
      },
    },
    rash: {
      because: {
        "On sore or blistered skin, ice, heat and pressure do harm.":
          "En piel dolorida o con ampollas, el hielo, el calor y la presión hacen daño.",
      },
      sources: {
        "no ice on broken skin": "sin hielo en piel con heridas",
        "no heat on infected or broken skin": "sin calor en piel infectada o con heridas",
      },
    },
    rashMedicines: {
      because: {
        "With such a rash, anti-inflammatory painkillers may make a skin infection more likely.":
          "Con un sarpullido así, las medicinas antiinflamatorias para el dolor pueden hacer más probable una infección de la piel.",
      },
    },
    muscleBreakdown: {
      because: {
        "Dark pee or pain far worse than expected can come from muscle that breaks down. More work or pressure could make it worse.":
          "La orina oscura o un dolor mucho peor de lo esperado puede venir de músculo que se destruye. Más trabajo o presión podría empeorarlo.",
      },
      sources: {
        "muscle breakdown needs care at once": "si se destruye músculo, hay que atenderlo de inmediato",
      },
    },
    muscleBreakdownMedicines: {
      because: {
        "When muscle breaks down, the kidneys are at risk, and anti-inflammatory painkillers could harm them more.":
          "Cuando el músculo se destruye, los riñones corren peligro, y las medicinas antiinflamatorias para el dolor podrían dañarlos más.",
      },
      sources: {
        "muscle breakdown needs care at once; the caution with painkillers is our own":
          "si se destruye músculo, hay que atenderlo de inmediato; la precaución con las medicinas para el dolor es nuestra",
      },
    },
    painkillerReaction: {
      because: {
        "Bleeding, swelling or a wheeze can come from a painkiller. Take no more before you have been checked.":
          "El sangrado, la hinchazón o los silbidos al respirar pueden venir de una medicina para el dolor. No tome más antes de que le revisen.",
      },
      sources: {
        "stop and get help for signs of bleeding or an allergy":
          "parar y buscar ayuda si hay señales de sangrado o de alergia",
      },
    },
    bleedRisk: {
      because: {
        "With a blood thinner, or an illness that makes you bleed, you may bleed inside or under the skin. Anti-inflammatory painkillers, hard pressure and spinal manipulation add to that.":
          "Con una medicina anticoagulante, o una enfermedad que le hace sangrar, puede sangrar por dentro o bajo la piel. Las medicinas antiinflamatorias para el dolor, la presión fuerte y la manipulación de la columna lo aumentan.",
      },
      sources: {
        "ask first with a blood thinner": "preguntar antes con un anticoagulante",
        "no manipulation with blood thinners": "sin manipulación si se toman anticoagulantes",
      },
    },
    medPregnancy: {
      because: {
        "Anti-inflammatory painkillers can harm an unborn baby. A pharmacist can tell you what is safe.":
          "Las medicinas antiinflamatorias para el dolor pueden dañar al bebé antes de nacer. Un farmacéutico puede decirle qué es seguro.",
      },
      sources: {
        "avoid these from 20 weeks of pregnancy": "evitarlas desde la semana 20 del embarazo",
        "avoid these earlier too unless there is a clear benefit":
          "evitarlas también antes, salvo que el beneficio sea claro",
      },
    },
    medBreastfeeding: {
      because: {
        "Some of a medicine can pass into breast milk. A pharmacist can tell you what is safe.":
          "Parte de una medicina puede pasar a la leche materna. Un farmacéutico puede decirle qué es seguro.",
      },
      sources: { "ask before use while breastfeeding": "preguntar antes de usar si se da el pecho" },
    },
    medUlcerOrBleed: {
      because: {
        "After an ulcer or a bleed, anti-inflammatory painkillers are more likely to make the stomach bleed.":
          "Después de una úlcera o un sangrado, es más probable que las medicinas antiinflamatorias para el dolor hagan sangrar el estómago.",
      },
      sources: {
        "bleeding is more likely after an ulcer or a bleed":
          "el sangrado es más probable después de una úlcera o un sangrado",
      },
    },
    medKidneyLiverHeart: {
      because: {
        "With a problem of the kidneys, liver, heart or blood pressure, painkillers, ice and heat can do harm. Ask a pharmacist or doctor which suit you.":
          "Con un problema de riñón, hígado, corazón o presión arterial, las medicinas para el dolor, el hielo y el calor pueden hacer daño. Pregunte a un farmacéutico o médico cuáles le convienen.",
      },
      sources: {
        "ask first with heart, kidney or liver disease, stroke or high blood pressure":
          "preguntar antes si hay enfermedad de corazón, riñón o hígado, ictus (derrame cerebral) o presión arterial alta",
        "ask first about ice with heart or circulation problems":
          "preguntar antes por el hielo si hay problemas de corazón o circulación",
        "ask first about heat with heart disease":
          "preguntar antes por el calor si hay enfermedad del corazón",
      },
    },
    medBloodThinner: {
      because: {
        "With one of these you may bleed more easily, inside or under the skin, or your kidneys may be at risk. Anti-inflammatory painkillers, hard pressure and spinal manipulation add to that.":
          "Con una de estas medicinas puede sangrar con más facilidad, por dentro o bajo la piel, o sus riñones pueden correr riesgo. Las medicinas antiinflamatorias para el dolor, la presión fuerte y la manipulación de la columna lo aumentan.",
      },
      sources: {
        "ask first with a blood thinner, a steroid or aspirin":
          "preguntar antes con un anticoagulante, un corticoide o aspirina",
        "antidepressants, lithium and methotrexate do not go well with these painkillers":
          "los antidepresivos, el litio y el metotrexato no van bien con estas medicinas para el dolor",
        "which medicines do harm together with painkillers that anybody can buy":
          "qué medicinas hacen daño junto con medicinas para el dolor que cualquiera puede comprar",
        "no manipulation with blood thinners": "sin manipulación si se toman anticoagulantes",
      },
    },
    medAsthmaOrAllergy: {
      because: {
        "Anti-inflammatory painkillers can set off asthma or a serious allergy.":
          "Las medicinas antiinflamatorias para el dolor pueden provocar asma o una alergia grave.",
      },
      sources: {
        "never after a reaction; ask first with asthma":
          "nunca después de una reacción; preguntar antes si hay asma",
      },
    },
    medBowelDisease: {
      because: {
        "Anti-inflammatory painkillers can make a bowel disease worse.":
          "Las medicinas antiinflamatorias para el dolor pueden empeorar una enfermedad del intestino.",
      },
    },
    medAlcohol: {
      because: {
        "Together with alcohol, painkillers can harm the stomach or the liver.":
          "Junto con alcohol, las medicinas para el dolor pueden dañar el estómago o el hígado.",
      },
      sources: {
        "bleeding is more likely with three or more drinks a day":
          "el sangrado es más probable con tres o más bebidas alcohólicas al día",
      },
    },
    liverAndAlcohol: {
      because: {
        "With an illness of the liver or kidneys and alcohol on most days, even a common painkiller can do harm. Ask a pharmacist or doctor before you take any.":
          "Con una enfermedad del hígado o los riñones y alcohol la mayoría de los días, hasta una medicina común para el dolor puede hacer daño. Pregunte a un farmacéutico o médico antes de tomar cualquiera.",
      },
    },
    medChickenpoxShingles: {
      because: {
        "With chickenpox or shingles, anti-inflammatory painkillers may make a skin infection more likely.":
          "Con varicela o herpes zóster (culebrilla), las medicinas antiinflamatorias para el dolor pueden hacer más probable una infección de la piel.",
      },
    },
    medSurgerySoon: {
      because: {
        "Before an operation, anti-inflammatory painkillers can make bleeding more likely. Ask your surgical team.":
          "Antes de una operación, las medicinas antiinflamatorias para el dolor pueden hacer más probable el sangrado. Pregunte a su equipo de cirugía.",
      },
      sources: {
        "not right before or after heart surgery":
          "no justo antes ni justo después de una cirugía del corazón",
      },
    },
    coldProblem: {
      because: {
        "Cold can set off Raynaud’s or a cold allergy.":
          "El frío puede provocar Raynaud o una alergia al frío.",
      },
      sources: { "no ice with Raynaud’s or a cold allergy": "sin hielo si hay Raynaud o alergia al frío" },
    },
    numbSkin: {
      because: {
        "Where feeling or blood flow is poor or skin is broken, ice and heat can harm you before you notice.":
          "Donde hay poca sensibilidad, mala circulación o piel con heridas, el hielo y el calor pueden dañarle antes de que lo note.",
      },
      sources: {
        "no ice on numb or broken skin or with poor circulation":
          "sin hielo en piel adormecida o con heridas, o si hay mala circulación",
        "no heat on numb or broken skin or with poor circulation":
          "sin calor en piel adormecida o con heridas, o si hay mala circulación",
      },
    },
    pregnant: {
      because: {
        "In pregnancy some painkillers can harm the baby. Ask your midwife, doctor or pharmacist.":
          "En el embarazo algunas medicinas para el dolor pueden dañar al bebé. Pregunte a su matrona (partera), médico o farmacéutico.",
      },
      sources: {
        "avoid these from 20 weeks of pregnancy": "evitarlas desde la semana 20 del embarazo",
        "avoid these earlier too unless there is a clear benefit":
          "evitarlas también antes, salvo que el beneficio sea claro",
      },
    },
    pregnantPressure: {
      because: {
        "In pregnancy the joints are looser, so hard pressure and thrusts on the back are left out.":
          "En el embarazo las articulaciones están más sueltas. Por eso no se usan presión fuerte ni empujones bruscos en la espalda.",
      },
    },
    pregnantMoves: {
      because: {
        "In pregnancy some moves do not suit everybody. Ask your midwife or doctor first.":
          "En el embarazo algunos movimientos no son para todo el mundo. Pregunte antes a su matrona (partera) o médico.",
      },
    },
    pregnantLying: {
      because: {
        "In pregnancy, long lying on the front or back and hard work for the tummy are best left out.":
          "En el embarazo es mejor no estar mucho tiempo boca arriba o boca abajo ni hacer trabajo duro con la barriga.",
      },
    },
    recentBirth: {
      because: {
        "In the weeks after a birth, some of a medicine may pass into the milk. Ask your midwife, doctor or pharmacist.":
          "En las semanas después de un parto, parte de una medicina puede pasar a la leche. Pregunte a su matrona (partera), médico o farmacéutico.",
      },
    },
    recentBirthMoves: {
      because: {
        "In the weeks after a birth the joints are looser. Ask your midwife or doctor first.":
          "En las semanas después de un parto las articulaciones están más sueltas. Pregunte antes a su matrona (partera) o médico.",
      },
    },
    under18: {
      because: {
        "Under 18, the right painkiller and amount are different. Ask a pharmacist or doctor with a parent or carer.":
          "Con menos de 18 años, la medicina para el dolor y la cantidad adecuadas son distintas. Pregunte a un farmacéutico o médico con su padre, su madre o la persona que le cuida.",
      },
    },
    under18Spine: {
      because: {
        "A young back is still growing, so nobody should thrust on it before a doctor has had a look.":
          "Una espalda joven aún está creciendo, así que nadie debe darle empujones bruscos antes de que la vea un médico.",
      },
      sources: {
        "a first episode before 18 calls for care with manipulation":
          "un primer episodio antes de los 18 pide cuidado con la manipulación",
      },
    },
    sixtyFiveRoller: {
      because: {
        "From the age of 65, bones are often weaker than anybody knows. Ask a doctor or physiotherapist before you use a foam roller.":
          "Desde los 65 años, los huesos son a menudo más débiles de lo que se sabe. Pregunte a un médico o fisioterapeuta antes de usar un rodillo de espuma.",
      },
      sources: {
        "few people with a broken bone of the spine knew that they had one":
          "pocas personas con un hueso de la columna roto sabían que lo tenían",
      },
    },
    sixtyOrOver: {
      because: {
        "From the age of 60, anti-inflammatory painkillers are more likely to make the stomach bleed. Ask a pharmacist first.":
          "Desde los 60 años es más probable que las medicinas antiinflamatorias para el dolor hagan sangrar el estómago. Pregunte antes a un farmacéutico.",
      },
      sources: {
        "stomach bleeding is more likely over 60":
          "el sangrado de estómago es más probable después de los 60",
      },
    },
  },
} satisfies SomeRules;
