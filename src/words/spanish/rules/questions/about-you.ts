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
  cancer: {
    plain: { "You have cancer, or had it at any time": "Tiene cáncer, o lo tuvo alguna vez" },
    short: { "cancer, now or in the past": "cáncer, ahora o en el pasado" },
    why: {
      "After cancer, new back pain should be checked, even when a strain is more likely.":
        "Después de un cáncer, un dolor de espalda nuevo se debe revisar, aunque sea más probable un tirón.",
    },
    clinical: { "History of cancer": "Antecedente de cáncer" },
  },
  fragileBones: {
    plain: {
      "Thin bones (osteoporosis), a bone that broke from a minor knock, or long-term steroid tablets":
        "Huesos débiles (osteoporosis), un hueso que se rompió por un golpe leve, o pastillas de corticoides por mucho tiempo",
    },
    short: {
      "osteoporosis, an earlier break from a minor knock, or long-term steroid tablets":
        "osteoporosis, una fractura anterior por un golpe leve, o pastillas de corticoides por mucho tiempo",
    },
    why: {
      "Thin bones can break from a small knock or a lift.":
        "Los huesos débiles se pueden romper con un golpe pequeño o al levantar peso.",
    },
    help: {
      "Steroid tablets here are medicines such as prednisone.":
        "Las pastillas de corticoides son aquí medicinas como la prednisona.",
    },
    clinical: {
      "Osteoporosis, previous fragility fracture or long-term oral steroids":
        "Osteoporosis, fractura por fragilidad previa o corticoides orales de larga duración",
    },
  },
  infectionRisk: {
    plain: {
      "Weak immunity (also from steroid tablets or chemotherapy), dialysis, injected drugs or poorly controlled diabetes. Or a recent skin or blood infection, or a recent injection or surgery at the spine":
        "Defensas bajas (también por pastillas de corticoides o quimioterapia), diálisis, drogas inyectadas o diabetes mal controlada. O una infección reciente de la piel o la sangre, o una inyección u operación reciente en la columna",
    },
    short: { "a higher risk of infection": "mayor riesgo de infección" },
    why: {
      "With these, an infection can reach the spine, sometimes without a fever.":
        "Con esto, una infección puede llegar a la columna, a veces sin fiebre.",
    },
    notThis: { "Diabetes that is well controlled.": "Diabetes bien controlada." },
    help: {
      "Weak immunity: the body fights germs less well. Chemotherapy is a cancer treatment. Dialysis cleans the blood when the kidneys can’t.":
        "Defensas bajas: el cuerpo combate peor los gérmenes. La quimioterapia es un tratamiento del cáncer. La diálisis limpia la sangre cuando los riñones no pueden.",
    },
    clinical: {
      "Immunosuppression, injected drugs, dialysis, recent skin or bloodstream infection, recent spinal injection or surgery, or poorly controlled diabetes":
        "Inmunosupresión, drogas inyectadas, diálisis, infección cutánea o sanguínea reciente, inyección o cirugía espinal reciente, o diabetes mal controlada",
    },
  },
  vesselRisk: {
    plain: {
      "A known aneurysm, a heart valve with two flaps (bicuspid aortic valve), or a condition such as Marfan syndrome. Or earlier surgery on the aorta, or a close relative with a torn aorta":
        "Un aneurisma conocido, una válvula del corazón con dos hojas (válvula aórtica bicúspide), o una enfermedad como el síndrome de Marfan. O una operación anterior de la aorta, o un familiar cercano con desgarro de la aorta",
    },
    short: { "a higher risk of a torn main artery": "mayor riesgo de desgarro de la arteria principal" },
    why: {
      "With these, new back pain is checked sooner, to be safe.":
        "Con esto, un dolor de espalda nuevo se revisa antes, por precaución.",
    },
    help: {
      "The aorta is the main blood vessel from the heart. An aneurysm is a bulge in a blood vessel. Marfan syndrome makes the body’s supporting tissue weak. A close relative is a parent, brother, sister or child.":
        "La aorta es el principal vaso sanguíneo que sale del corazón. Un aneurisma es un abultamiento en un vaso sanguíneo. El síndrome de Marfan debilita el tejido de sostén del cuerpo. Un familiar cercano es padre, madre, hermano, hermana, hijo o hija.",
    },
    clinical: {
      "Known aneurysm, Marfan-type disorder, bicuspid aortic valve, previous aortic surgery or close relative with aortic dissection":
        "Aneurisma conocido, trastorno tipo Marfan, válvula aórtica bicúspide, cirugía aórtica previa o familiar cercano con disección aórtica",
    },
  },
  clotRisk: {
    plain: {
      "In the last three months surgery, bed rest, a long journey, the pill or other estrogen; or a blood clot at any time; or a painful or swollen calf now":
        "En los últimos tres meses una operación, reposo en cama, un viaje largo, la píldora anticonceptiva u otros estrógenos; o un coágulo de sangre alguna vez; o una pantorrilla que duele o está hinchada ahora",
    },
    short: { "a higher risk of a blood clot": "mayor riesgo de coágulo de sangre" },
    why: {
      "A blood clot in the lung can cause pain in the upper back.":
        "Un coágulo de sangre en el pulmón puede causar dolor en la parte alta de la espalda.",
    },
    help: {
      "Estrogen (also spelled oestrogen) is a hormone in many birth control pills, patches and rings, and in hormone therapy. Bed rest means days spent mostly in bed. The calf is the back of your lower leg.":
        "El estrógeno es una hormona que está en muchas píldoras, parches y anillos anticonceptivos, y en la terapia hormonal. Reposo en cama son días pasados casi todo el tiempo en cama. La pantorrilla es la parte de atrás de la pierna, debajo de la rodilla.",
    },
    clinical: {
      "In the last three months surgery, bed rest, long travel or estrogen; or previous thrombosis; or current painful or swollen calf":
        "En los últimos tres meses cirugía, reposo en cama, viaje largo o estrógenos; o trombosis previa; o pantorrilla dolorosa o hinchada ahora",
    },
  },
  recurrent: {
    plain: { "The same pain has come back three times or more": "El mismo dolor ha vuelto tres veces o más" },
    short: {
      "the same pain coming back three times or more": "el mismo dolor que ha vuelto tres veces o más",
    },
    why: {
      "A pain that keeps coming back has a reason worth finding.":
        "Un dolor que vuelve una y otra vez tiene una razón que vale la pena buscar.",
    },
    clinical: { "Recurrent (three or more episodes)": "Recurrente (tres o más episodios)" },
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
  },
  pregnancy: {
    plain: {
      "Does pregnancy or a birth in the last four weeks apply to you?":
        "¿Es su caso un embarazo o un parto en las últimas cuatro semanas?",
    },
    short: { "pregnancy or a recent birth": "embarazo o parto reciente" },
    why: {
      "It changes what the pain can mean and which advice is safe.":
        "Cambia lo que el dolor puede significar y qué consejos son seguros.",
    },
    clinical: { Pregnancy: "Embarazo" },
    options: {
      "No, or it can’t apply to me": "No, o no puede ser mi caso",
      "no, or not applicable": "no, o no aplicable",
      "Yes, I’m pregnant": "Sí, estoy embarazada",
      pregnant: "embarazada",
      "I may be pregnant": "Puede que esté embarazada",
      "possibly pregnant": "posiblemente embarazada",
      "I gave birth in the last four weeks": "Di a luz en las últimas cuatro semanas",
      "gave birth in the last four weeks": "parto en las últimas cuatro semanas",
    },
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
  },
} satisfies SomeQuestions;
