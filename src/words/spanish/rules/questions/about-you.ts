/** What is asked about the person. */
import type { SomeQuestions } from "../parts.ts";

export const aboutYou = {
  age: {
    plain: { "How old are you?": "¿Cuántos años tiene?" },
    short: { "your age": "su edad" },
    why: { "Some causes are more common at some ages.": "Algunas causas son más comunes a ciertas edades." },
    clinical: { Age: "Edad" },
    options: {
      "Under 18": "Menos de 18",
      "under 18": "menos de 18",
      "18 to 44": "18 a 44",
      "45 to 49": "45 a 49",
      "50 to 59": "50 a 59",
      "60 to 64": "60 a 64",
      "65 or over": "65 o más",
    },
  },
  pregnancy: {
    plain: {
      "Pregnancy, or a recent birth?": "¿Embarazo, o un parto reciente?",
    },
    short: { "pregnancy or a recent birth": "embarazo o parto reciente" },
    why: {
      "It changes what the pain can mean and which advice is safe.":
        "Cambia lo que el dolor puede significar y qué consejos son seguros.",
    },
    clinical: { Pregnancy: "Embarazo" },
    options: {
      "no, or not applicable": "no, o no aplicable",
      "I’m pregnant": "Estoy embarazada",
      pregnant: "embarazada",
      "I may be pregnant": "Puede que esté embarazada",
      "possibly pregnant": "posiblemente embarazada",
      "I gave birth in the last six weeks": "Di a luz en las últimas seis semanas",
      "gave birth in the last six weeks": "parto en las últimas seis semanas",
    },
  },
  cancer: {
    plain: { "You have cancer, or had it at any time": "Tiene cáncer, o lo tuvo alguna vez" },
    short: { "cancer, now or in the past": "cáncer, ahora o en el pasado" },
    why: {
      "After cancer, new back pain should be checked, even when a strain is more likely.":
        "Después de un cáncer, un dolor de espalda nuevo se debe revisar, aunque sea más probable un tirón.",
    },
    clinical: { "History of cancer": "Antecedente de cáncer" },
    options: { "No, or only a relative": "No, o solo un familiar" },
  },
  fragileBones: {
    plain: {
      "Thin bones (osteoporosis), a bone that broke from a minor knock, or you have become shorter. Or prednisone-type tablets for three months or more":
        "Huesos débiles (osteoporosis), un hueso que se rompió por un golpe leve, o ha perdido estatura. O pastillas tipo prednisona (corticoides) por tres meses o más",
    },
    short: {
      "thin bones, a break from a minor knock, lost height, or long-term prednisone-type tablets":
        "huesos débiles, una fractura por un golpe leve, pérdida de estatura, o pastillas tipo prednisona por mucho tiempo",
    },
    why: {
      "Thin bones can break from a small knock or a lift.":
        "Los huesos débiles se pueden romper con un golpe pequeño o al levantar peso.",
    },
    clinical: {
      "Osteoporosis, previous fragility fracture, height loss or oral glucocorticoids for three months or more":
        "Osteoporosis, fractura por fragilidad previa, pérdida de talla o glucocorticoides orales durante tres meses o más",
    },
    options: { "No, or only gym steroids": "No, o solo esteroides de gimnasio" },
  },
  infectionRisk: {
    plain: {
      "A weak immune system, chemotherapy, prednisone-type tablets, diabetes that is hard to control, tuberculosis at any time, no spleen, or sickle cell disease":
        "Defensas bajas, quimioterapia, pastillas tipo prednisona (corticoides), diabetes difícil de controlar, tuberculosis alguna vez, no tener bazo, o anemia falciforme",
    },
    short: { "a higher risk of infection": "mayor riesgo de infección" },
    why: {
      "With these, an infection can reach the spine, sometimes without a fever.":
        "Con esto, una infección puede llegar a la columna, a veces sin fiebre.",
    },
    help: {
      "The immune system fights germs. Chemotherapy is a cancer treatment. Tuberculosis is a lung infection that can last for years. The spleen is an organ in the tummy that helps against germs. In sickle cell disease, blood cells have an unusual shape.":
        "Las defensas combaten los gérmenes. La quimioterapia es un tratamiento del cáncer. La tuberculosis es una infección del pulmón que puede durar años. El bazo es un órgano de la barriga que ayuda contra los gérmenes. En la anemia falciforme, las células de la sangre tienen una forma inusual.",
    },
    clinical: {
      "Immunosuppression, chemotherapy, glucocorticoids, poorly controlled diabetes, tuberculosis at any time, asplenia or sickle cell disease":
        "Inmunosupresión, quimioterapia, glucocorticoides, diabetes mal controlada, tuberculosis en cualquier momento, asplenia o enfermedad de células falciformes",
    },
    options: { "No, or only diabetes that is well controlled": "No, o solo diabetes bien controlada" },
  },
  needleRisk: {
    plain: {
      "In the last three months: a needle, an epidural or surgery at the spine; a blood infection; or injected drugs. Or you are on dialysis":
        "En los últimos tres meses: una inyección, una epidural o una operación en la columna, una infección de la sangre, o drogas inyectadas. O está en diálisis",
    },
    short: {
      "a needle at the spine not long ago, germs in the blood, injected drugs or dialysis":
        "una inyección u operación reciente en la columna, una infección de la sangre, drogas inyectadas o diálisis",
    },
    why: {
      "Germs can reach the spine this way, and half of those people have no fever.":
        "Así los gérmenes pueden llegar a la columna, y la mitad de esas personas no tiene fiebre.",
    },
    help: {
      "An epidural numbs the lower body, often for a birth. Dialysis cleans the blood when the kidneys can’t.":
        "Una epidural adormece la parte baja del cuerpo, a menudo en un parto. La diálisis limpia la sangre cuando los riñones no pueden.",
    },
    clinical: {
      "In the last three months spinal injection, epidural or surgery, bloodstream infection or injected drugs; or dialysis":
        "En los últimos tres meses inyección, epidural o cirugía espinal, infección sanguínea o drogas inyectadas; o diálisis",
    },
    options: {
      "No, or only a needle elsewhere, such as a vaccine":
        "No, o solo una aguja en otro lugar, como una vacuna",
    },
  },
  vesselRisk: {
    plain: {
      "A doctor told you or a parent, brother, sister or child of yours: an aneurysm, a torn or wide aorta or surgery on it, a heart valve with two flaps, or Marfan syndrome or the like":
        "Un médico se lo dijo a usted o a su padre, madre, hermano, hermana, hijo o hija: un aneurisma, una aorta desgarrada o ancha o una operación en ella, una válvula del corazón con dos hojas, o síndrome de Marfan o algo parecido",
    },
    short: { "a higher risk of a torn main artery": "mayor riesgo de desgarro de la arteria principal" },
    why: {
      "With these, new back pain is checked sooner, to be safe.":
        "Con esto, un dolor de espalda nuevo se revisa antes, por precaución.",
    },
    help: {
      "The aorta is the main blood vessel from the heart. An aneurysm is a bulge in a blood vessel. Marfan syndrome makes the body’s supporting tissue weak.":
        "La aorta es el principal vaso sanguíneo que sale del corazón. Un aneurisma es un abultamiento en un vaso sanguíneo. El síndrome de Marfan debilita el tejido de sostén del cuerpo.",
    },
    clinical: {
      "Known aneurysm, Marfan-type disorder, bicuspid aortic valve, previous aortic surgery, or aortic dissection or dilatation; self or first-degree relative":
        "Aneurisma conocido, trastorno tipo Marfan, válvula aórtica bicúspide, cirugía aórtica previa, o disección o dilatación aórtica; propio o de familiar de primer grado",
    },
    options: { "No, nobody ever told me": "No, nadie me lo ha dicho nunca" },
  },
  bleedRisk: {
    plain: {
      "You take a blood thinner, or you have an illness that makes you bleed easily":
        "Toma una medicina anticoagulante, o tiene una enfermedad que le hace sangrar con facilidad",
    },
    short: { "a blood thinner, or bleeding easily": "una medicina anticoagulante, o sangrar con facilidad" },
    why: {
      "With these, bleeding near the spine is more likely, and some painkillers are not safe.":
        "Con esto es más probable un sangrado cerca de la columna, y algunas medicinas para el dolor no son seguras.",
    },
    help: {
      "Blood thinners are medicines against clots, such as warfarin, apixaban, rivaroxaban, heparin or clopidogrel.":
        "Los anticoagulantes son medicinas contra los coágulos, como la warfarina, el apixabán, el rivaroxabán, la heparina o el clopidogrel.",
    },
    clinical: {
      "Anticoagulant or clopidogrel-type medicine, or bleeding disorder":
        "Anticoagulante o medicamento tipo clopidogrel, o trastorno hemorrágico",
    },
    options: { "No, or only low-dose aspirin": "No, o solo aspirina en dosis baja" },
  },
  recurrent: {
    plain: {
      "The same pain, in the same place, three times or more in the last year":
        "El mismo dolor, en el mismo lugar, tres veces o más en el último año",
    },
    short: {
      "the same pain coming back three times or more in a year":
        "el mismo dolor que ha vuelto tres veces o más en un año",
    },
    why: {
      "A pain that keeps coming back has a reason worth finding.":
        "Un dolor que vuelve una y otra vez tiene una razón que vale la pena buscar.",
    },
    clinical: {
      "Recurrent (three or more episodes in the last year, same site)":
        "Recurrente (tres o más episodios en el último año, mismo lugar)",
    },
    options: {
      "No, only sore after each new kind of training":
        "No, solo me duele después de cada tipo nuevo de entrenamiento",
    },
  },
  worried: {
    plain: {
      "You are very worried, or you struggle to cope": "Tiene mucha preocupación, o le cuesta sobrellevarlo",
    },
    short: {
      "being very worried, or struggling to cope": "mucha preocupación, o dificultad para sobrellevarlo",
    },
    why: {
      "Worry is a good reason to talk to someone.":
        "La preocupación es una buena razón para hablar con alguien.",
    },
    clinical: { "Very worried or not coping": "Gran preocupación o no logra afrontarlo" },
    options: { "No, only a question that I have": "No, solo tengo una pregunta" },
  },
  clotRisk: {
    plain: {
      "In the last three months: surgery, a plaster cast, bed rest, a journey of four hours or more, or the pill or other estrogen? Or a blood clot at any time, or cancer that is active?":
        "En los últimos tres meses: ¿una operación, un yeso, reposo en cama, un viaje de cuatro horas o más, o la píldora anticonceptiva u otros estrógenos? ¿O un coágulo de sangre alguna vez, o un cáncer activo?",
    },
    short: { "a higher risk of a blood clot": "mayor riesgo de coágulo de sangre" },
    why: {
      "A blood clot in the lung can cause pain in the upper back.":
        "Un coágulo de sangre en el pulmón puede causar dolor en la parte alta de la espalda.",
    },
    help: {
      "Estrogen (also spelled oestrogen) is a hormone in many birth control pills, patches and rings, and in hormone therapy. Bed rest means days spent mostly in bed.":
        "El estrógeno es una hormona que está en muchas píldoras, parches y anillos anticonceptivos, y en la terapia hormonal. Reposo en cama son días pasados casi todo el tiempo en cama.",
    },
    clinical: {
      "In the last three months surgery, immobilisation, bed rest, travel of four hours or more or estrogen; or previous thrombosis; or active cancer":
        "En los últimos tres meses cirugía, inmovilización, reposo en cama, viaje de cuatro horas o más o estrógenos; o trombosis previa; o cáncer activo",
    },
    options: { "No, or only a pill without estrogen": "No, o solo una píldora sin estrógeno" },
  },
  heartRisk: {
    plain: {
      "Do one or more of these fit: heart disease, diabetes, high blood pressure, high cholesterol, smoking, stimulants in the last days, or anabolic (gym) steroids now?":
        "¿Es su caso una o más de estas cosas: enfermedad del corazón, diabetes, presión alta, colesterol alto, fumar, estimulantes en los últimos días, o esteroides anabólicos (de gimnasio) ahora?",
    },
    short: { "a higher risk of heart disease": "mayor riesgo de enfermedad del corazón" },
    why: {
      "With these, pain from the heart or a large blood vessel is more likely.":
        "Con esto es más probable un dolor que viene del corazón o de un vaso sanguíneo grande.",
    },
    help: {
      "Stimulants are drugs such as cocaine or speed, and strong pre-workout or diet pills. Cholesterol is a fat in the blood.":
        "Los estimulantes son drogas como la cocaína o las anfetaminas, y productos fuertes para antes de entrenar o para adelgazar. El colesterol es una grasa de la sangre.",
    },
    clinical: {
      "Known heart disease, diabetes, hypertension, hypercholesterolaemia, smoking, recent stimulants or current anabolic steroids":
        "Enfermedad cardíaca conocida, diabetes, hipertensión, hipercolesterolemia, tabaquismo, estimulantes recientes o esteroides anabólicos actuales",
    },
    options: { "No, none of these": "No, nada de esto" },
  },
  lungRisk: {
    plain: {
      "Do one or more of these fit: a collapsed lung at any time, lung disease, smoking or vaping, or being very tall and thin?":
        "¿Es su caso una o más de estas cosas: un pulmón colapsado alguna vez, enfermedad de los pulmones, fumar o vapear, o ser una persona muy alta y delgada?",
    },
    short: { "a higher risk of a collapsed lung": "mayor riesgo de pulmón colapsado" },
    why: {
      "With these, air can leak from a lung after a strain.":
        "Con esto, un pulmón puede perder aire después de un esfuerzo.",
    },
    help: { "Asthma counts as a lung disease.": "El asma cuenta como enfermedad de los pulmones." },
    clinical: {
      "Previous pneumothorax, lung disease, smoking or vaping, or very tall and thin":
        "Neumotórax previo, enfermedad pulmonar, tabaco o vapeo, o muy alto y delgado",
    },
    options: { "No, none of these": "No, nada de esto" },
  },
  pregnancyWarning: {
    plain: {
      "Do you have pain at the tip of your shoulder along with tummy pain, bleeding or feeling faint?":
        "¿Tiene dolor en la punta del hombro junto con dolor de barriga, sangrado o sensación de desmayo?",
    },
    short: {
      "shoulder-tip pain with tummy pain, bleeding or faintness":
        "dolor en la punta del hombro con dolor de barriga, sangrado o sensación de desmayo",
    },
    why: {
      "Early in pregnancy this can mean bleeding inside.":
        "Al principio del embarazo esto puede significar un sangrado por dentro.",
    },
    help: {
      "The tip of the shoulder is where the shoulder ends and the arm begins.":
        "La punta del hombro es donde termina el hombro y empieza el brazo.",
    },
    clinical: {
      "Shoulder-tip pain with abdominal pain, bleeding or faintness in possible pregnancy":
        "Dolor en la punta del hombro con dolor abdominal, sangrado o sensación de desmayo en posible embarazo",
    },
    options: {
      "No, or a shoulder sore from training with a calm tummy and no bleeding":
        "No, o un hombro dolorido por entrenar, con la barriga tranquila y sin sangrado",
    },
  },
  preeclampsiaSigns: {
    plain: {
      "Do you have one or more of these: pain below the ribs, a bad headache, changes in your sight, or sudden swelling?":
        "¿Tiene una o más de estas cosas: dolor debajo de las costillas, un dolor de cabeza fuerte, cambios en la vista o hinchazón repentina?",
    },
    short: {
      "pain below the ribs, a bad headache, changes in sight or sudden swelling":
        "dolor debajo de las costillas, dolor de cabeza fuerte, cambios en la vista o hinchazón repentina",
    },
    why: {
      "In pregnancy and after birth these can come from high blood pressure.":
        "En el embarazo y después del parto, esto puede venir de la presión arterial alta.",
    },
    help: {
      "Swelling here is of the face, hands or feet. Changes in sight: blurred sight or flashing lights.":
        "Aquí la hinchazón es de la cara, las manos o los pies. Cambios en la vista: vista borrosa o luces que destellan.",
    },
    clinical: {
      "Subcostal pain, severe headache, visual disturbance or sudden oedema in pregnancy or postpartum":
        "Dolor subcostal, cefalea intensa, alteración visual o edema súbito en el embarazo o el posparto",
    },
    options: { "No, none of these": "No, nada de esto" },
  },
  inflammatoryPattern: {
    plain: {
      "Does one or more of these fit: stiff for long in the morning, waking in the second half of the night, better when you move than when you rest?":
        "¿Le pasa una o más de estas cosas: rigidez por mucho rato por la mañana, despertarse en la segunda mitad de la noche, estar mejor al moverse que al descansar?",
    },
    short: {
      "long morning stiffness, waking late at night, or pain that is better moving than resting":
        "rigidez larga por la mañana, despertarse de madrugada, o dolor que es menor al moverse que al descansar",
    },
    why: {
      "Long-lasting pain like this can come from an inflammation of the spine.":
        "Un dolor así que dura mucho puede venir de una inflamación de la columna.",
    },
    help: {
      "For long means half an hour or more. Inflammation is a reaction of the body that causes pain, heat or swelling.":
        "Mucho rato quiere decir media hora o más. La inflamación es una reacción del cuerpo que causa dolor, calor o hinchazón.",
    },
    clinical: {
      "Inflammatory pattern: prolonged morning stiffness, waking in second half of night, better with movement than rest":
        "Patrón inflamatorio: rigidez matutina prolongada, despertar en la segunda mitad de la noche, mejoría con el movimiento más que con el reposo",
    },
    options: {
      "No, or stiff for a few days after hard training":
        "No, o rigidez de unos días después de entrenar duro",
    },
  },
} satisfies SomeQuestions;
