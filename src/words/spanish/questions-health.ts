/** Questions about illness, injury and the person. */
import type { RuleText } from "../rule-text.ts";

export const questionsHealth = {
  "A high temperature, chills or night sweats": "Fiebre, escalofríos o sudores por la noche",
  "a high temperature, chills or night sweats": "fiebre, escalofríos o sudores por la noche",
  "An infection in the spine, chest or kidneys can cause back pain.":
    "Una infección en la columna, el pecho o los riñones puede causar dolor de espalda.",
  "Fever, chills or night sweats": "Fiebre, escalofríos o sudores nocturnos",
  "Losing weight or your appetite without trying": "Pérdida de peso o de apetito sin quererlo",
  "losing weight or appetite without trying": "pérdida de peso o de apetito sin quererlo",
  "Along with back pain, a doctor should find out why.":
    "Junto con el dolor de espalda, un médico debe averiguar por qué.",
  "Weight you lost on purpose, by diet or training.":
    "Peso que perdió a propósito, con dieta o entrenamiento.",
  "Unintentional weight or appetite loss": "Pérdida involuntaria de peso o de apetito",
  "Blisters, bumps, or burning or tingling skin in a strip on one side of the body":
    "Ampollas, bultitos, o piel con ardor u hormigueo, en una franja de un lado del cuerpo",
  "blisters, bumps or burning skin in a strip on one side":
    "ampollas, bultitos o ardor de piel, en una franja de un lado",
  "Shingles hurts in a strip, often days before a rash shows. Early treatment helps.":
    "El herpes zóster (culebrilla) duele en una franja, a menudo días antes del sarpullido. Tratarlo pronto ayuda.",
  "Marks where a bar or a bench rubbed, if they don’t tingle.":
    "Marcas donde rozó una barra o un banco, si no dan hormigueo.",
  "Shingles is a painful rash. It comes from a virus that stays in the body after chickenpox.":
    "El herpes zóster (culebrilla) es un sarpullido que duele. Viene de un virus que se queda en el cuerpo después de la varicela.",
  "Unilateral band-like rash or dysaesthesia": "Erupción o disestesia unilateral en banda",
  "A cough with phlegm, or feeling ill as with flu": "Tos con flema, o malestar como de gripe",
  "a cough with phlegm, or feeling ill as with flu": "tos con flema, o malestar como de gripe",
  "A chest infection can cause pain in the upper back.":
    "Una infección del pecho puede causar dolor en la parte alta de la espalda.",
  "Phlegm is the thick slime that you cough up.": "La flema es la mucosidad espesa que sale al toser.",
  "Productive cough or flu-like illness": "Tos productiva o cuadro seudogripal",
  "Burning, bloody or cloudy pee": "Ardor al orinar, u orina con sangre o turbia",
  "burning, bloody or cloudy pee": "ardor al orinar, u orina con sangre o turbia",
  "A kidney problem can be felt in the back.": "Un problema del riñón se puede sentir en la espalda.",
  "Dysuria, visible haematuria or cloudy urine": "Disuria, hematuria visible u orina turbia",
  "Pain under the right ribs or the right shoulder blade that comes in attacks, often after eating":
    "Dolor debajo de las costillas derechas o en el omóplato derecho que viene en ataques, a menudo después de comer",
  "attacks of pain under the right ribs or shoulder blade, often after eating":
    "ataques de dolor debajo de las costillas derechas o en el omóplato derecho, a menudo después de comer",
  "Gallstones can be felt at the right shoulder blade.":
    "Los cálculos de la vesícula se pueden sentir en el omóplato derecho.",
  "Gallstones are small stones in the gallbladder, a little bag under the liver.":
    "Los cálculos son piedras pequeñas en la vesícula, una bolsita debajo del hígado.",
  "Episodic right subcostal or scapular pain, often postprandial":
    "Dolor subcostal o escapular derecho episódico, con frecuencia posprandial",
  "Yellow skin or yellow eyes": "Piel amarilla u ojos amarillos",
  "yellow skin or eyes": "piel u ojos amarillos",
  "Yellow skin shows that the liver or the gallbladder needs a check.":
    "La piel amarilla muestra que hay que revisar el hígado o la vesícula.",
  Jaundice: "Ictericia",
  "Tightness, pressure or being more short of breath than normal. It comes with effort of any kind, such as stairs, running or lifting, and goes within minutes of rest":
    "Opresión, presión o más falta de aire de lo normal. Viene con cualquier esfuerzo, como subir escaleras, correr o levantar peso, y se va en minutos al descansar",
  "tightness, pressure or unusual breathlessness with effort that goes with rest":
    "opresión, presión o falta de aire inusual con el esfuerzo, que se va con el descanso",
  "A heart that gets too little blood can feel like this, even between the shoulder blades.":
    "Un corazón que recibe muy poca sangre puede sentirse así, incluso entre los omóplatos.",
  "Pain that comes only with one certain movement, or being normally out of breath.":
    "Dolor que viene solo con un movimiento concreto, o quedarse sin aliento como es normal.",
  "It may be in the chest, an arm, the jaw or the back.":
    "Puede ser en el pecho, un brazo, la mandíbula o la espalda.",
  "Exertional tightness, pressure or dyspnoea relieved by rest":
    "Opresión, presión o disnea de esfuerzo que cede con el reposo",
  "After a painkiller: black or bloody poo, vomiting blood, a swollen face, hives or a wheeze":
    "Después de una medicina para el dolor: heces (caca) negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
  "black or bloody poo, vomiting blood, a swollen face, hives or a wheeze after a painkiller":
    "heces negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar después de una medicina para el dolor",
  "Some painkillers can make the stomach bleed or set off an allergy.":
    "Algunas medicinas para el dolor pueden hacer sangrar el estómago o provocar una alergia.",
  "Hives are raised, itchy patches. A wheeze is a whistling sound when you breathe.":
    "Las ronchas son zonas de piel abultadas que pican. Los silbidos son un sonido agudo al respirar.",
  "After analgesic: melaena, haematochezia, haematemesis, facial swelling, urticaria or wheeze":
    "Tras un analgésico: melena, hematoquecia, hematemesis, hinchazón facial, urticaria o sibilancias",
  "Do you have one or more of these: confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day, or extreme shivering?":
    "¿Tiene una o más de estas cosas: confusión, habla enredada, piel con manchas, pálida o azul, respiración muy rápida, nada de orina en todo el día o escalofríos con temblor muy fuerte?",
  "confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day or extreme shivering":
    "confusión, habla enredada, piel con manchas, pálida o azul, respiración muy rápida, nada de orina en todo el día o escalofríos con temblor muy fuerte",
  "An infection that spreads through the body needs help at once.":
    "Una infección que se extiende por el cuerpo necesita ayuda de inmediato.",
  "On brown or black skin, look at the lips, tongue, palms or soles. Blotchy means uneven patches of color.":
    "En piel morena o negra, mire los labios, la lengua, las palmas o las plantas. “Con manchas” quiere decir con zonas de color desigual.",
  "Confusion, slurred speech, mottled, pale or cyanosed skin, tachypnoea, anuria or rigors":
    "Confusión, disartria, piel moteada, pálida o cianótica, taquipnea, anuria o escalofríos intensos",
  "You felt or heard a pop or snap": "Sintió u oyó un chasquido o un “crac”",
  "a pop or snap": "un chasquido o un “crac”",
  "A pop can mean that a muscle or its tendon tore.":
    "Un chasquido puede significar que se desgarró un músculo o su tendón.",
  "A tendon ties a muscle to a bone.": "Un tendón une un músculo a un hueso.",
  "Pop or snap at onset": "Chasquido o crujido al inicio",
  "A pop or snap, and one spot on the bony ridge of your neck or back is very tender":
    "Un chasquido o un “crac”, y un punto en la línea de huesos del cuello o la espalda que duele mucho al tocarlo",
  "a pop or snap, and one very tender spot on the bony ridge of the neck or back":
    "un chasquido o un “crac”, y un punto que duele mucho al tocarlo en la línea de huesos del cuello o la espalda",
  "A strong pull can break off a small piece of bone.":
    "Un tirón fuerte puede arrancar un trozo pequeño de hueso.",
  "A joint that cracks, with no tender bone.":
    "Una articulación que cruje, sin que duela el hueso al tocarlo.",
  "The bony ridge is the row of bumps down the middle of your neck and back.":
    "La línea de huesos es la fila de bultos que baja por el medio del cuello y la espalda.",
  "Pop with focal spinous process tenderness":
    "Chasquido con dolor focal a la palpación de una apófisis espinosa",
  "Big bruising, a gap, or a muscle that no longer works":
    "Un moretón grande, un hueco, o un músculo que ya no funciona",
  "big bruising, a gap, or a muscle that no longer works":
    "un moretón grande, un hueco, o un músculo que ya no funciona",
  "A muscle that is torn through heals best when it is seen early.":
    "Un músculo roto del todo sana mejor si se revisa pronto.",
  "Extensive bruising, palpable gap or loss of muscle function":
    "Hematoma extenso, hueco palpable o pérdida de función muscular",
  "Pain far worse than you expected, with marked swelling or weakness. It came after training that was harder, longer or hotter than usual":
    "Dolor mucho peor de lo que esperaba, con mucha hinchazón o mucha debilidad. Vino después de un entrenamiento más duro, más largo o con más calor que de costumbre",
  "pain far worse than expected with marked swelling or weakness after very hard training":
    "dolor mucho peor de lo esperado con mucha hinchazón o mucha debilidad después de un entrenamiento muy duro",
  "Badly overworked muscle can break down and harm the kidneys.":
    "Un músculo muy sobrecargado puede destruirse y dañar los riñones.",
  "Normal soreness that peaks on day 2 or 3, with your strength mostly there.":
    "El dolor muscular normal (agujetas), que llega al máximo el día 2 o 3, con casi toda su fuerza.",
  "Pain out of proportion with marked swelling or weakness after unaccustomed or hot exertion":
    "Dolor desproporcionado con hinchazón o debilidad marcadas tras esfuerzo inhabitual o con calor",
  "After lifting, straining or a neck crack: a headache unlike your usual ones, or sudden one-sided neck pain with a headache":
    "Después de levantar peso, hacer fuerza o crujir el cuello: dolor de cabeza distinto de los habituales, o dolor repentino en un lado del cuello con dolor de cabeza",
  "an unusual headache, or one-sided neck pain with a headache, after lifting or a neck crack":
    "dolor de cabeza inusual, o dolor en un lado del cuello con dolor de cabeza, después de levantar peso o de crujir el cuello",
  "In rare cases an artery in the neck is hurt. A headache can be the first sign.":
    "En casos raros se daña una arteria del cuello. El dolor de cabeza puede ser la primera señal.",
  "The headache with a tight neck that you know well.":
    "El dolor de cabeza con el cuello tenso que ya conoce bien.",
  "An artery is a blood vessel. Those in the neck carry blood to the brain.":
    "Una arteria es un vaso sanguíneo. Las del cuello llevan sangre al cerebro.",
  "New unfamiliar headache, or sudden unilateral neck pain with headache, after exertion or neck movement":
    "Cefalea nueva distinta de las habituales, o dolor cervical unilateral súbito con cefalea, tras esfuerzo o movimiento del cuello",
  "A new lump, or a change in the shape of your spine":
    "Un bulto nuevo, o un cambio en la forma de la columna",
  "a new lump, or a change in the shape of the spine":
    "un bulto nuevo, o un cambio en la forma de la columna",
  "A new shape can come from a bone or from something that grows, so it needs a look.":
    "Una forma nueva puede venir de un hueso o de algo que crece, por eso hay que revisarla.",
  "A tight knot in a muscle.": "Un nudo tenso en un músculo.",
  "New lump or spinal deformity": "Bulto nuevo o deformidad de la columna",
  "Pain on one spot on a rib that built up over weeks of training":
    "Dolor en un punto de una costilla que fue creciendo durante semanas de entrenamiento",
  "pain on one spot on a rib that built up over weeks of training":
    "dolor en un punto de una costilla que fue creciendo durante semanas de entrenamiento",
  "A rib can get a fine crack when it is loaded again and again.":
    "A una costilla le puede salir una grieta fina si se carga una y otra vez.",
  "Focal rib pain of gradual onset with training":
    "Dolor costal focal de inicio gradual con el entrenamiento",
  "The pain is worse when you cough, sneeze or strain":
    "El dolor empeora al toser, estornudar o hacer fuerza",
  "pain that is worse on coughing, sneezing or straining":
    "dolor que empeora al toser, estornudar o hacer fuerza",
  "It is common with a strain. Along with other signs it can come from a disc or nerve.":
    "Es común con un tirón. Junto con otras señales, puede venir de un disco o un nervio.",
  "Straining means pushing hard, as on the toilet. A disc is a soft cushion between two bones of the spine.":
    "Hacer fuerza es empujar duro, como en el baño. Un disco es una almohadilla blanda entre dos huesos de la columna.",
  "Pain worse on cough, sneeze or strain": "Dolor que empeora con la tos, el estornudo o el esfuerzo",
  "How old are you?": "¿Cuántos años tiene?",
  "your age": "su edad",
  "Some causes are more common at some ages.": "Algunas causas son más comunes a ciertas edades.",
  Age: "Edad",
  "Under 18": "Menos de 18",
  "under 18": "menos de 18",
  "18 to 44": "18 a 44",
  "45 to 49": "45 a 49",
  "50 to 59": "50 a 59",
  "60 to 64": "60 a 64",
  "65 or over": "65 o más",
  "Does one or more of these fit: stiff for long in the morning, waking in the second half of the night, better when you move than when you rest?":
    "¿Le pasa una o más de estas cosas: rigidez por mucho rato por la mañana, despertarse en la segunda mitad de la noche, estar mejor al moverse que al descansar?",
  "long morning stiffness, waking late at night, or pain that is better moving than resting":
    "rigidez larga por la mañana, despertarse de madrugada, o dolor que es menor al moverse que al descansar",
  "Long-lasting pain like this can come from an inflammation of the spine.":
    "Un dolor así que dura mucho puede venir de una inflamación de la columna.",
  "For long means half an hour or more. Inflammation is a reaction of the body that causes pain, heat or swelling.":
    "Mucho rato quiere decir media hora o más. La inflamación es una reacción del cuerpo que causa dolor, calor o hinchazón.",
  "Inflammatory pattern: prolonged morning stiffness, waking in second half of night, better with movement than rest":
    "Patrón inflamatorio: rigidez matutina prolongada, despertar en la segunda mitad de la noche, mejoría con el movimiento más que con el reposo",
  "You have cancer, or had it at any time": "Tiene cáncer, o lo tuvo alguna vez",
  "cancer, now or in the past": "cáncer, ahora o en el pasado",
  "After cancer, new back pain should be checked, even when a strain is more likely.":
    "Después de un cáncer, un dolor de espalda nuevo se debe revisar, aunque sea más probable un tirón.",
  "History of cancer": "Antecedente de cáncer",
  "Thin bones (osteoporosis), a bone that broke from a minor knock, or long-term steroid tablets":
    "Huesos débiles (osteoporosis), un hueso que se rompió por un golpe leve, o pastillas de corticoides por mucho tiempo",
  "osteoporosis, an earlier break from a minor knock, or long-term steroid tablets":
    "osteoporosis, una fractura anterior por un golpe leve, o pastillas de corticoides por mucho tiempo",
  "Thin bones can break from a small knock or a lift.":
    "Los huesos débiles se pueden romper con un golpe pequeño o al levantar peso.",
  "Steroid tablets here are medicines such as prednisone.":
    "Las pastillas de corticoides son aquí medicinas como la prednisona.",
  "Osteoporosis, previous fragility fracture or long-term oral steroids":
    "Osteoporosis, fractura por fragilidad previa o corticoides orales de larga duración",
  "Weak immunity (also from steroid tablets or chemotherapy), dialysis, injected drugs or poorly controlled diabetes. Or a recent skin or blood infection, or a recent injection or surgery at the spine":
    "Defensas bajas (también por pastillas de corticoides o quimioterapia), diálisis, drogas inyectadas o diabetes mal controlada. O una infección reciente de la piel o la sangre, o una inyección u operación reciente en la columna",
  "a higher risk of infection": "mayor riesgo de infección",
  "With these, an infection can reach the spine, sometimes without a fever.":
    "Con esto, una infección puede llegar a la columna, a veces sin fiebre.",
  "Diabetes that is well controlled.": "Diabetes bien controlada.",
  "Weak immunity: the body fights germs less well. Chemotherapy is a cancer treatment. Dialysis cleans the blood when the kidneys can’t.":
    "Defensas bajas: el cuerpo combate peor los gérmenes. La quimioterapia es un tratamiento del cáncer. La diálisis limpia la sangre cuando los riñones no pueden.",
  "Immunosuppression, injected drugs, dialysis, recent skin or bloodstream infection, recent spinal injection or surgery, or poorly controlled diabetes":
    "Inmunosupresión, drogas inyectadas, diálisis, infección cutánea o sanguínea reciente, inyección o cirugía espinal reciente, o diabetes mal controlada",
  "A known aneurysm, a heart valve with two flaps (bicuspid aortic valve), or a condition such as Marfan syndrome. Or earlier surgery on the aorta, or a close relative with a torn aorta":
    "Un aneurisma conocido, una válvula del corazón con dos hojas (válvula aórtica bicúspide), o una enfermedad como el síndrome de Marfan. O una operación anterior de la aorta, o un familiar cercano con desgarro de la aorta",
  "a higher risk of a torn main artery": "mayor riesgo de desgarro de la arteria principal",
  "With these, new back pain is checked sooner, to be safe.":
    "Con esto, un dolor de espalda nuevo se revisa antes, por precaución.",
  "The aorta is the main blood vessel from the heart. An aneurysm is a bulge in a blood vessel. Marfan syndrome makes the body’s supporting tissue weak. A close relative is a parent, brother, sister or child.":
    "La aorta es el principal vaso sanguíneo que sale del corazón. Un aneurisma es un abultamiento en un vaso sanguíneo. El síndrome de Marfan debilita el tejido de sostén del cuerpo. Un familiar cercano es padre, madre, hermano, hermana, hijo o hija.",
  "Known aneurysm, Marfan-type disorder, bicuspid aortic valve, previous aortic surgery or close relative with aortic dissection":
    "Aneurisma conocido, trastorno tipo Marfan, válvula aórtica bicúspide, cirugía aórtica previa o familiar cercano con disección aórtica",
  "In the last three months surgery, bed rest, a long journey, the pill or other estrogen; or a blood clot at any time; or a painful or swollen calf now":
    "En los últimos tres meses una operación, reposo en cama, un viaje largo, la píldora anticonceptiva u otros estrógenos; o un coágulo de sangre alguna vez; o una pantorrilla que duele o está hinchada ahora",
  "a higher risk of a blood clot": "mayor riesgo de coágulo de sangre",
  "A blood clot in the lung can cause pain in the upper back.":
    "Un coágulo de sangre en el pulmón puede causar dolor en la parte alta de la espalda.",
  "Estrogen (also spelled oestrogen) is a hormone in many birth control pills, patches and rings, and in hormone therapy. Bed rest means days spent mostly in bed. The calf is the back of your lower leg.":
    "El estrógeno es una hormona que está en muchas píldoras, parches y anillos anticonceptivos, y en la terapia hormonal. Reposo en cama son días pasados casi todo el tiempo en cama. La pantorrilla es la parte de atrás de la pierna, debajo de la rodilla.",
  "In the last three months surgery, bed rest, long travel or estrogen; or previous thrombosis; or current painful or swollen calf":
    "En los últimos tres meses cirugía, reposo en cama, viaje largo o estrógenos; o trombosis previa; o pantorrilla dolorosa o hinchada ahora",
  "The same pain has come back three times or more": "El mismo dolor ha vuelto tres veces o más",
  "the same pain coming back three times or more": "el mismo dolor que ha vuelto tres veces o más",
  "A pain that keeps coming back has a reason worth finding.":
    "Un dolor que vuelve una y otra vez tiene una razón que vale la pena buscar.",
  "Recurrent (three or more episodes)": "Recurrente (tres o más episodios)",
  "You are very worried, or you struggle to cope": "Tiene mucha preocupación, o le cuesta sobrellevarlo",
  "being very worried, or struggling to cope": "mucha preocupación, o dificultad para sobrellevarlo",
  "Worry is a good reason to talk to someone.": "La preocupación es una buena razón para hablar con alguien.",
  "Very worried or not coping": "Gran preocupación o no logra afrontarlo",
  "Does pregnancy or a birth in the last four weeks apply to you?":
    "¿Es su caso un embarazo o un parto en las últimas cuatro semanas?",
  "pregnancy or a recent birth": "embarazo o parto reciente",
  "It changes what the pain can mean and which advice is safe.":
    "Cambia lo que el dolor puede significar y qué consejos son seguros.",
  Pregnancy: "Embarazo",
  "No, or it can’t apply to me": "No, o no puede ser mi caso",
  "no, or not applicable": "no, o no aplicable",
  "Yes, I’m pregnant": "Sí, estoy embarazada",
  pregnant: "embarazada",
  "I may be pregnant": "Puede que esté embarazada",
  "possibly pregnant": "posiblemente embarazada",
  "I gave birth in the last four weeks": "Di a luz en las últimas cuatro semanas",
  "gave birth in the last four weeks": "parto en las últimas cuatro semanas",
  "Do you have pain at the tip of your shoulder along with tummy pain, bleeding or feeling faint?":
    "¿Tiene dolor en la punta del hombro junto con dolor de barriga, sangrado o sensación de desmayo?",
  "shoulder-tip pain with tummy pain, bleeding or faintness":
    "dolor en la punta del hombro con dolor de barriga, sangrado o sensación de desmayo",
  "Early in pregnancy this can mean bleeding inside.":
    "Al principio del embarazo esto puede significar un sangrado por dentro.",
  "The tip of the shoulder is where the shoulder ends and the arm begins.":
    "La punta del hombro es donde termina el hombro y empieza el brazo.",
  "Shoulder-tip pain with abdominal pain, bleeding or faintness in possible pregnancy":
    "Dolor en la punta del hombro con dolor abdominal, sangrado o sensación de desmayo en posible embarazo",
  "Do you have one or more of these: pain below the ribs, a bad headache, changes in your sight, or sudden swelling?":
    "¿Tiene una o más de estas cosas: dolor debajo de las costillas, un dolor de cabeza fuerte, cambios en la vista o hinchazón repentina?",
  "pain below the ribs, a bad headache, changes in sight or sudden swelling":
    "dolor debajo de las costillas, dolor de cabeza fuerte, cambios en la vista o hinchazón repentina",
  "In pregnancy and after birth these can come from high blood pressure.":
    "En el embarazo y después del parto, esto puede venir de la presión arterial alta.",
  "Swelling here is of the face, hands or feet. Changes in sight: blurred sight or flashing lights.":
    "Aquí la hinchazón es de la cara, las manos o los pies. Cambios en la vista: vista borrosa o luces que destellan.",
  "Subcostal pain, severe headache, visual disturbance or sudden oedema in pregnancy or postpartum":
    "Dolor subcostal, cefalea intensa, alteración visual o edema súbito en el embarazo o el posparto",
} as const satisfies Partial<Record<RuleText, string>>;
