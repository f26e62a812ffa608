/** Red flags that need help today. */
import type { SomeRedFlags } from "../parts.ts";

export const urgent = {
  signsGone: {
    title: {
      "A sign of an emergency that was there, and has been gone for more than three days":
        "Una señal de emergencia que estuvo ahí y que se fue hace más de tres días",
    },
    because: {
      "A sign that went away by itself can come back worse. Tests can still show today what it was.":
        "Una señal que se fue sola puede volver peor. Las pruebas aún pueden mostrar hoy qué fue.",
    },
    notWhen: {
      "A sign that is still there or came back within the last three days: that is an emergency.":
        "Una señal que sigue ahí o que volvió en los últimos tres días: eso es una emergencia.",
    },
    sources: {
      "chest pain that stopped up to three days ago is still checked the same day":
        "un dolor de pecho que paró hace hasta tres días se revisa igual el mismo día",
      "signs of a stroke that pass need help all the same; today and no ambulance after three days is our own caution":
        "unas señales de ictus que se pasan necesitan ayuda de todos modos; que sea hoy y sin ambulancia después de tres días es precaución nuestra",
      "pain from the main artery can get better or vanish and come back":
        "el dolor de la arteria principal puede mejorar o irse y volver",
    },
    advice: { "If it comes back, call the emergency number.": "Si vuelve, llame al número de emergencias." },
  },
  suddenSevere: {
    title: {
      "Sudden, severe pain that was at its worst within about a minute":
        "Dolor repentino y muy fuerte que llegó a su peor punto en un minuto, más o menos",
    },
    because: {
      "A strain can start this way, but so can a problem of a large blood vessel. A doctor should judge it today.":
        "Un tirón puede empezar así, pero también un problema de un vaso sanguíneo grande. Un médico debe valorarlo hoy.",
    },
    notWhen: {
      "Pain that built up over minutes or hours, or a brief sharp catch on one rep.":
        "Un dolor que fue creciendo en minutos u horas, o un pinchazo breve en una repetición.",
    },
    sources: {
      "how fast the pain began must be asked, even if it has eased":
        "hay que preguntar qué tan rápido empezó el dolor, aunque se haya calmado",
      "serious causes of sudden pain often look untypical":
        "las causas graves de dolor repentino a menudo no parecen típicas",
    },
    advice: {
      "You may need a scan. If you faint, get short of breath or the pain comes back as hard as before, call the emergency number.":
        "Puede necesitar una prueba de imagen. Si se desmaya, le falta el aire o el dolor vuelve tan fuerte como antes, llame al número de emergencias.",
    },
  },
  vesselRisk: {
    title: {
      "A known weakness of the large blood vessels, or one in the close family":
        "Una debilidad conocida de los vasos sanguíneos grandes, propia o en la familia cercana",
    },
    because: {
      "With this history, any new pain in the upper back should be checked before you put it down to training.":
        "Con estos antecedentes, cualquier dolor nuevo en la parte alta de la espalda se debe revisar antes de pensar que viene del entrenamiento.",
    },
    notWhen: {
      "High blood pressure alone, or a relative with an ordinary heart attack.":
        "Solo presión arterial alta, o un familiar con un ataque al corazón común.",
    },
    sources: {
      "any new pain with one of these risks calls for an emergency scan":
        "cualquier dolor nuevo con uno de estos riesgos pide una prueba de imagen de emergencia",
      "which conditions raise the risk": "qué afecciones aumentan el riesgo",
    },
    advice: {
      "Tell them about this history first. Do not lift anything heavy until you have been checked.":
        "Cuente primero estos antecedentes. No levante nada pesado hasta que le hayan revisado.",
    },
  },
  clotInLung: {
    title: {
      "Sharp pain with each breath, and a higher chance of a blood clot":
        "Dolor punzante con cada respiración, y más probabilidad de un coágulo de sangre",
    },
    because: {
      "Pain with each breath is common in a strain. With a higher chance of a clot, the lungs should be checked.":
        "El dolor con cada respiración es común en un tirón. Con más probabilidad de un coágulo, se deben revisar los pulmones.",
    },
    notWhen: {
      "A catch only on a deep breath, a cough or a yawn, in someone who is well and has no clot risk.":
        "Un pinchazo solo al respirar hondo, toser o bostezar, en alguien que está bien y no tiene riesgo de coágulos.",
    },
    sources: {
      "what raises the chance of a clot": "qué aumenta la probabilidad de un coágulo",
      "a clot in the lung can hurt on each breath in":
        "un coágulo en el pulmón puede doler cada vez que entra el aire",
      "which signs need help the same day and which need 999":
        "qué señales necesitan ayuda el mismo día y cuáles el 999",
    },
    advice: {
      "If you get short of breath, faint or cough up blood, call the emergency number.":
        "Si le falta el aire, se desmaya o tose sangre, llame al número de emergencias.",
    },
  },
  legClot: {
    title: {
      "One calf swollen, warm or tender": "Una pantorrilla hinchada, caliente o que duele al tocarla",
    },
    because: {
      "This can fit with a blood clot in the leg. It can travel to the lungs, so the leg should be scanned today.":
        "Esto puede encajar con un coágulo de sangre en la pierna. Puede viajar a los pulmones, así que la pierna necesita hoy una prueba de imagen.",
    },
    notWhen: {
      "Both calves sore after leg day, or a cramp that is gone.":
        "Las dos pantorrillas doloridas tras el día de piernas, o un calambre que ya se fue.",
    },
    sources: {
      "one swollen, sore leg needs an urgent appointment":
        "una sola pierna hinchada y dolorida necesita una cita urgente",
      "a likely leg clot is scanned within hours":
        "a un coágulo probable en la pierna se le hace una prueba de imagen en horas",
      "how a leg clot shows, and that a scan in hospital finds it":
        "cómo se nota un coágulo en la pierna, y que una prueba de imagen en el hospital lo encuentra",
    },
    advice: {
      "If you get short of breath, faint, or breathing hurts, call the emergency number.":
        "Si le falta el aire, se desmaya o le duele al respirar, llame al número de emergencias.",
    },
  },
  heartLining: {
    title: {
      "Pain that is worse lying flat, with pain in the chest, pain on breathing or signs of illness":
        "Dolor que empeora al acostarse boca arriba, con dolor en el pecho, dolor al respirar o señales de enfermedad",
    },
    because: {
      "Pain that eases when you sit forward can fit with a sore lining around the heart.":
        "Un dolor que se alivia al sentarse hacia delante puede encajar con irritación de la capa que rodea el corazón.",
    },
    notWhen: {
      "Pain that changes with how your back touches the bed, and no illness.":
        "Un dolor que cambia según cómo la espalda toca la cama, y ninguna enfermedad.",
    },
    sources: {
      "sharp pain that is worse lying down should be seen":
        "un dolor punzante que empeora al acostarse se debe revisar",
      "sitting forward eases this pain": "sentarse hacia delante alivia este dolor",
      "lying flat or a breath in makes this pain worse":
        "acostarse boca arriba o tomar aire empeora este dolor",
    },
    advice: {
      "If the pain turns to pressure or you feel faint, call the emergency number.":
        "Si el dolor se convierte en presión o siente que se desmaya, llame al número de emergencias.",
    },
  },
  lungLeak: {
    title: {
      "Sharp pain with each breath after a sudden strain, in the chest or with a risk for the lungs":
        "Dolor punzante con cada respiración tras un esfuerzo repentino, en el pecho o con un riesgo para los pulmones",
    },
    because: {
      "Air can leak from a lung after a strain, and a small leak can feel like a pulled muscle. An X-ray can tell.":
        "Un pulmón puede perder aire después de un esfuerzo, y un escape pequeño se puede sentir como un tirón. Una radiografía puede mostrarlo.",
    },
    notWhen: {
      "Pain only on a deep breath, a cough or a yawn, or soreness that came the day after.":
        "Dolor solo al respirar hondo, toser o bostezar, o dolor muscular que llegó al día siguiente.",
    },
    sources: {
      "a small air leak can show little, and is more common in young, tall people and smokers":
        "un escape de aire pequeño puede notarse poco, y es más común en personas jóvenes y altas y en quienes fuman",
      "sharp pain on breathing in is typical, an X-ray shows it, and flying and diving must wait":
        "el dolor punzante al tomar aire es típico, una radiografía lo muestra, y volar y bucear deben esperar",
      "see a doctor when breathing brings sharp chest pain":
        "ir al médico cuando respirar da un dolor punzante en el pecho",
    },
    advice: {
      "If you get short of breath, call the emergency number.":
        "Si le falta el aire, llame al número de emergencias.",
    },
  },
  swollenArm: {
    title: {
      "One arm swollen, heavy, blue or red, or with new visible veins":
        "Un brazo hinchado, pesado, azul o rojo, o con venas nuevas que se ven",
    },
    because: {
      "Hard or repeated arm work can set off a clot in an arm vein. It is treated best when found early.":
        "Un trabajo duro o repetido con los brazos puede provocar un coágulo en una vena del brazo. Se trata mejor si se descubre pronto.",
    },
    notWhen: {
      "Both arms pumped and tight for an hour after training.":
        "Los dos brazos inflados y tensos durante una hora después de entrenar.",
    },
    sources: {
      "a possible arm clot goes straight to hospital":
        "con un posible coágulo en el brazo se va directo al hospital",
      "deep clots can form in the arm": "se pueden formar coágulos profundos en el brazo",
      "effort such as lifting can clot the main vein of the arm":
        "un esfuerzo como levantar peso puede tapar con un coágulo la vena principal del brazo",
    },
    advice: {
      "Ask if the arm can be scanned today. If you get short of breath or have chest pain, call the emergency number.":
        "Pregunte si hoy pueden hacerle una prueba de imagen del brazo. Si le falta el aire o le duele el pecho, llame al número de emergencias.",
    },
  },
  effortTightness: {
    title: {
      "Tightness or odd breathlessness that comes with any effort and goes with rest":
        "Opresión o falta de aire rara que llega con cualquier esfuerzo y se va con el reposo",
    },
    because: {
      "The heart can ask for help this way, and it may be felt between the shoulder blades. A muscle hurts with one movement, not with every effort.":
        "El corazón puede pedir ayuda así, y puede sentirse entre los omóplatos. Un músculo duele con un movimiento, no con todo esfuerzo.",
    },
    notWhen: {
      "Pain from one exercise or one movement, or normal puffing during hard training.":
        "Dolor por un solo ejercicio o movimiento, o el jadeo normal de un entrenamiento duro.",
    },
    sources: {
      "a first attack that goes with rest needs a doctor urgently":
        "un primer ataque que se va con el reposo necesita un médico con urgencia",
      "tightness in the back that lasts needs an ambulance":
        "una opresión en la espalda que no se va necesita una ambulancia",
      "this pain can sit between the shoulder blades": "este dolor puede estar entre los omóplatos",
    },
    advice: {
      "Do not train until you have been seen. If it came in the last 12 hours or comes with little effort, go to an emergency department. If it comes at rest, or does not go within a few minutes of rest, call the emergency number.":
        "No entrene hasta que le hayan atendido. Si apareció en las últimas 12 horas o viene con poco esfuerzo, vaya a urgencias de un hospital. Si aparece en reposo, o no se va tras unos minutos de reposo, llame al número de emergencias.",
    },
  },
  chestInfection: {
    title: {
      "Sharp pain with each breath, with a cough or flu-like illness":
        "Dolor punzante con cada respiración, con tos o enfermedad como gripe",
    },
    because: {
      "This can fit with an infection of the lung or its lining. It may need medicine soon.":
        "Esto puede encajar con una infección del pulmón o de la capa que lo rodea. Puede necesitar medicina pronto.",
    },
    notWhen: {
      "Pain on a deep breath alone in someone who is well.":
        "Solo dolor al respirar hondo en alguien que está bien.",
    },
    sources: {
      "see a doctor when breathing brings sharp chest pain":
        "ir al médico cuando respirar da un dolor punzante en el pecho",
      "a bad cough with chest pain or flu needs an urgent appointment":
        "una tos fuerte con dolor de pecho o gripe necesita una cita urgente",
    },
    advice: {
      "If you get short of breath at rest or cough up blood, call the emergency number.":
        "Si le falta el aire en reposo o tose sangre, llame al número de emergencias.",
    },
  },
  neckArteryEarly: {
    title: {
      "A new kind of headache, or sudden one-sided neck pain with a headache":
        "Un tipo nuevo de dolor de cabeza, o dolor repentino en un lado del cuello con dolor de cabeza",
    },
    because: {
      "An artery in the neck can be hurt by a strain, or with no cause that you know of. Headache or neck pain may come days before any other sign.":
        "Una arteria del cuello puede dañarse por un esfuerzo, o sin una causa que usted conozca. El dolor de cabeza o de cuello puede llegar días antes que cualquier otra señal.",
    },
    notWhen: {
      "A tight neck on both sides, with a headache you have had many times.":
        "Cuello tenso en los dos lados, con un dolor de cabeza que ha tenido muchas veces.",
    },
    sources: {
      "pain comes first and nerve signs may follow days later":
        "el dolor llega primero y las señales de los nervios pueden aparecer días después",
      "an artery problem must be weighed before anybody treats the neck":
        "hay que pensar en un problema de una arteria antes de que alguien trate el cuello",
      "pain unlike any before can be the only sign for days, mostly with headache":
        "un dolor distinto de todos los anteriores puede ser durante días la única señal, casi siempre con dolor de cabeza",
      "most neck artery tears begin with headache or neck pain":
        "la mayoría de los desgarros de una arteria del cuello empiezan con dolor de cabeza o cuello",
    },
    advice: {
      "Let nobody adjust or stretch your neck. If your face, speech, sight, balance or strength changes, call the emergency number.":
        "No deje que nadie le manipule ni le estire el cuello. Si nota cambios en la cara, el habla, la vista, el equilibrio o la fuerza, llame al número de emergencias.",
    },
  },
  noTrainingLink: {
    title: {
      "Pain without a cause that you know, from the age of 50, or pain that moving does not change":
        "Dolor sin una causa que conozca, desde los 50 años, o dolor que no cambia al moverse",
    },
    because: {
      "Sore muscles have a reason and change when you move. Without that, the pain may come from somewhere else and should be looked at.":
        "Los músculos doloridos tienen un motivo y cambian al moverse. Sin eso, el dolor puede venir de otra parte y se debe revisar.",
    },
    notWhen: {
      "Pain after training, lifting, or a way of sleeping or sitting, that gets better or worse as you move, stretch or press.":
        "Dolor después de entrenar, de levantar peso, o por una forma de dormir o sentarse, que mejora o empeora al moverse, estirarse o presionar.",
    },
    sources: {
      "pain here is common, but inner organs can also be felt here":
        "el dolor aquí es común, pero los órganos internos también se pueden sentir aquí",
      "the other side: mid back pain is rarely serious":
        "la otra cara: el dolor a media espalda rara vez es grave",
      "new pain after 50 is a warning sign; help today is our own caution":
        "un dolor nuevo después de los 50 es una señal de alarma; ayuda hoy es precaución nuestra",
    },
  },
  nightPainOver50: {
    title: {
      "Pain at night from the age of 50, for two weeks or more, or that moving does not change":
        "Dolor de noche desde los 50 años, durante dos semanas o más, o que no cambia al moverse",
    },
    because: {
      "Pain that wakes you weighs a little more from 50 on. Most often the cause is harmless, but it needs a check.":
        "El dolor que despierta pesa un poco más desde los 50. Lo más común es que la causa sea inofensiva, pero hay que revisarlo.",
    },
    notWhen: {
      "Waking only because you rolled onto the sore side.":
        "Despertarse solo por girar sobre el lado dolorido.",
    },
    sources: {
      "new pain after 50 and pain at night are warning signs":
        "el dolor nuevo después de los 50 y el dolor de noche son señales de alarma",
      "age adds some weight, while single signs are weak":
        "la edad añade algo de peso, mientras que una señal sola es débil",
      "the other side: many people in a back clinic had night pain, and none of them a serious disease":
        "el otro lado: muchas personas en una consulta de espalda tenían dolor de noche, y ninguna una enfermedad grave",
    },
  },
  constantPain: {
    title: {
      "Pain that no position eases, for two days or more, very strong, or without an explanation":
        "Dolor que ninguna postura alivia, durante dos días o más, muy fuerte, o sin una explicación",
    },
    because: {
      "A strained muscle nearly always has a position in which it rests. Pain that never lets up needs a check.":
        "Un músculo con un tirón casi siempre tiene una postura en la que descansa. Un dolor que nunca afloja se debe revisar.",
    },
    notWhen: {
      "Strong soreness in the first two days, or pain that eases in some position.":
        "Mucho dolor muscular en los dos primeros días, o un dolor que se alivia en alguna postura.",
    },
    sources: {
      "pain without a break calls for a professional": "un dolor sin pausa necesita un profesional",
      "lying another way does not help: a warning sign":
        "acostarse de otra forma no ayuda: una señal de alarma",
      "serious causes are rare and most such signs are false alarms":
        "las causas graves son raras y la mayoría de estas señales son falsas alarmas",
    },
  },
  fragileBones: {
    title: {
      "A small knock or a lift, and bones that may break more easily":
        "Un golpe pequeño o levantar algo, y huesos que pueden romperse con más facilidad",
    },
    because: {
      "When bones are weaker, a small fall or a light lift can crack one in the upper back. A scan can tell.":
        "Con huesos más débiles, una caída pequeña o levantar poco peso puede romper uno en la parte alta de la espalda. Una prueba de imagen puede mostrarlo.",
    },
    notWhen: {
      "Being 50 or over with a plain strain and no knock.":
        "Tener 50 años o más, con un simple tirón y sin golpe.",
    },
    sources: {
      "sudden pain after a small injury can mean a break in weak bone":
        "un dolor repentino tras una lesión pequeña puede significar que se rompió un hueso débil",
      "age, steroids over a long time and injury make a break likelier":
        "la edad, los corticoides mucho tiempo y una lesión hacen más probable una rotura",
      "weak bones of the spine can break from lifting or bending":
        "los huesos débiles de la columna se pueden romper al levantar peso o doblarse",
    },
  },
  olderLift: {
    title: {
      "From 65 on, pain on the bumps of the spine after a lift or strain":
        "Desde los 65 años, dolor en los bultitos de hueso de la columna tras levantar peso o hacer fuerza",
    },
    because: {
      "From 65 on, a bone of the spine can break on an ordinary lift, and most people never knew that theirs were weak.":
        "Desde los 65 años, un hueso de la columna se puede romper al levantar un peso normal, y la mayoría no sabía que sus huesos eran débiles.",
    },
    notWhen: {
      "Being sore on both sides the day after training.":
        "Dolor muscular en los dos lados el día después de entrenar.",
    },
    sources: {
      "a small fall or heavy lift counts in an older person":
        "una caída leve o levantar mucho peso cuenta en una persona mayor",
      "few people with a broken bone of the spine knew that they had one":
        "pocas personas con un hueso de la columna roto sabían que lo tenían",
      "older age, steroids and injury point to a break":
        "la edad avanzada, los corticoides y una lesión apuntan a una fractura",
    },
  },
  traumaOnThinner: {
    title: {
      "A knock or fall while you take a blood thinner or bleed easily":
        "Un golpe o una caída mientras toma un anticoagulante o sangra con facilidad",
    },
    because: {
      "Even after a small knock, bleeding inside may go on unseen when blood does not clot well.":
        "Incluso después de un golpe leve, puede seguir un sangrado por dentro sin que se vea si la sangre no coagula bien.",
    },
    notWhen: {
      "A strain from a lift, with no knock or fall.": "Un tirón por levantar peso, sin golpe ni caída.",
    },
    sources: {
      "blood thinners make trouble after a blow to the chest likelier; help today is our own caution":
        "los anticoagulantes hacen más probables los problemas tras un golpe en el pecho; ayuda hoy es precaución nuestra",
    },
    advice: {
      "Take no ibuprofen, naproxen or aspirin unless a doctor gave it to you. If you get weak, numb, short of breath or faint, call the emergency number.":
        "No tome ibuprofeno, naproxeno ni aspirina, salvo que se lo haya dado un médico. Si nota debilidad, adormecimiento, falta de aire o sensación de desmayo, llame al número de emergencias.",
    },
  },
  bleedRiskSudden: {
    title: {
      "A blood thinner or easy bleeding, and pain that began suddenly, grows fast or goes down an arm":
        "Un anticoagulante o sangrar con facilidad, y un dolor que empezó de repente, aumenta rápido o baja por un brazo",
    },
    because: {
      "In rare cases a strain makes a vessel bleed beside the spinal cord. Pain comes first and weakness hours later, so a scan should not wait.":
        "En casos raros, un esfuerzo hace sangrar un vaso al lado de la médula espinal. Primero llega el dolor y horas después la debilidad, por eso una prueba de imagen no debe esperar.",
    },
    notWhen: {
      "Soreness that came the day after training and eases.":
        "Dolor muscular que llegó el día después de entrenar y se alivia.",
    },
    sources: {
      "most people with such a bleed at the spine took blood thinners":
        "la mayoría de las personas con un sangrado así en la columna tomaba anticoagulantes",
      "sudden back pain comes first, weak limbs follow, and time decides":
        "primero llega un dolor de espalda repentino, luego la debilidad de brazos o piernas, y el tiempo decide",
    },
    advice: {
      "Say which blood thinner you take. If an arm or a leg gets weak or numb, or your bladder changes, call the emergency number.":
        "Diga qué anticoagulante toma. Si un brazo o una pierna se vuelve débil o se adormece, o nota cambios en la vejiga, llame al número de emergencias.",
    },
  },
  minorTraumaSpine: {
    title: {
      "A knock or fall, with pain on the bumps of the spine or below the ribs":
        "Un golpe o una caída, con dolor en los bultitos de hueso de la columna o debajo de las costillas",
    },
    because: {
      "Under the bumps lies bone, and below the ribs lie the kidneys and the spleen. After a knock an X-ray or a scan may be needed.":
        "Bajo los bultitos está el hueso, y debajo de las costillas están los riñones y el bazo. Después de un golpe puede hacer falta una radiografía u otra prueba de imagen.",
    },
    notWhen: {
      "A bruised muscle beside the spine after a light bump.":
        "Un músculo amoratado al lado de la columna después de un choque leve.",
    },
    sources: {
      "pain in the spine after an injury is one reason for an assessment":
        "el dolor en la columna tras una lesión es un motivo para una evaluación",
      "a broken lower rib can harm the spleen, the liver or a kidney":
        "una costilla baja rota puede dañar el bazo, el hígado o un riñón",
    },
    advice: {
      "If you get numb, weak, faint or short of breath, or your pee turns red, call the emergency number.":
        "Si nota adormecimiento, debilidad, sensación de desmayo o falta de aire, o la orina se pone roja, llame al número de emergencias.",
    },
  },
  newLump: {
    title: {
      "A new lump, or a spine that has changed its shape":
        "Un bulto nuevo, o una columna que ha cambiado de forma",
    },
    because: {
      "A new lump or shape can have many causes. Somebody should look at it and feel it.":
        "Un bulto o una forma nueva puede tener muchas causas. Alguien debe mirarlo y tocarlo.",
    },
    notWhen: {
      "A tight knot in a muscle, or muscles pumped up on both sides after training.":
        "Un nudo duro en un músculo, o músculos inflados en los dos lados tras entrenar.",
    },
    sources: {
      "a lump or swelling without a reason is a warning sign":
        "un bulto o una hinchazón sin motivo es una señal de alarma",
      "so is a spine that looks different": "también lo es una columna que se ve distinta",
      "a mass or swelling needs a scan soon": "una masa o hinchazón necesita pronto una prueba de imagen",
    },
  },
  severelyLimited: {
    title: {
      "So bad that you can’t sleep, wash or dress without help":
        "Tan fuerte que no puede dormir, lavarse ni vestirse sin ayuda",
    },
    because: {
      "Pain that stops everyday life needs a proper look, and better relief than you can give yourself.":
        "Un dolor que impide la vida diaria necesita una buena revisión, y más alivio del que usted puede darse.",
    },
    notWhen: {
      "Daily things that are hard, but that you manage, or a stiff first half hour after getting up.":
        "Cosas de cada día que cuestan, pero que logra hacer, o rigidez en la primera media hora después de levantarse.",
    },
    sources: {
      "see a doctor, at an ordinary visit, when pain stops daily life; “today” is our own caution":
        "ir al médico, en una consulta normal, cuando el dolor impide la vida diaria; “hoy” es precaución nuestra",
    },
  },
  worstPain: {
    title: {
      "The worst pain you can think of, with everyday tasks hard or not possible":
        "El peor dolor que pueda imaginar, con tareas diarias difíciles o imposibles",
    },
    because: {
      "Pain this bad needs better relief than you can give yourself, and somebody to look for the cause.":
        "Un dolor tan fuerte necesita un alivio mejor del que usted puede darse, y alguien que busque la causa.",
    },
    notWhen: {
      "A short stab that reaches ten, while you can still do your daily things.":
        "Una punzada corta que llega a diez, cuando aún puede hacer sus cosas de cada día.",
    },
    sources: {
      "strong pain should bring you to a doctor; “today” is our own caution":
        "un dolor fuerte debe llevarle a un médico; “hoy” es precaución nuestra",
    },
  },
  under18Warning: {
    title: {
      "Under 18, with pain at night or pain that keeps growing":
        "Menos de 18 años, con dolor de noche o dolor que sigue aumentando",
    },
    because: {
      "In a young person, pain that wakes at night or grows for days more often has a cause that should be found.":
        "En una persona joven, un dolor que despierta de noche o que aumenta durante días tiene más a menudo una causa que hay que encontrar.",
    },
    notWhen: {
      "Waking only when you turn over, or soreness that is at its worst on day two or three.":
        "Despertarse solo al darse la vuelta, o dolor muscular que está en su peor punto el día dos o tres.",
    },
    sources: {
      "night pain or waking in a young person goes to the emergency department":
        "el dolor de noche o que despierta en una persona joven va a urgencias",
      "lasting, growing or night-time pain in a young person is examined at once":
        "un dolor que dura, aumenta o aparece de noche en una persona joven se examina de inmediato",
    },
    advice: {
      "Show this page to a parent or another adult you trust.":
        "Muestre esta página a su padre, su madre u otro adulto de confianza.",
    },
  },
  fastWorse: {
    title: { "Getting worse fast, over hours or a day": "Empeora rápido, en horas o un día" },
    because: {
      "A strain is worst early and then settles. Pain that climbs quickly should be seen before it goes on.":
        "Un tirón está peor al principio y luego se calma. Un dolor que sube rápido se debe revisar antes de que siga.",
    },
    notWhen: {
      "Muscle soreness that builds for a day or two after new training and is still building.":
        "Dolor muscular que aumenta uno o dos días tras un entrenamiento nuevo y que aún está aumentando.",
    },
    sources: {
      "neck pain that gets worse fast should be seen by a doctor":
        "un dolor de cuello que empeora rápido lo debe ver un médico",
      "a shoulder that gets worse fast needs an urgent clinic":
        "un hombro que empeora rápido necesita una consulta urgente",
      "back pain that becomes severe or worse should be seen":
        "un dolor de espalda que se vuelve muy fuerte o empeora se debe revisar",
    },
  },
  armWeakness: {
    title: {
      "A clearly weaker arm or hand, or numbness that spreads":
        "Un brazo o una mano claramente más débil, o adormecimiento que se extiende",
    },
    because: {
      "A nerve that loses strength or feeling may need help before it is harmed for longer.":
        "Un nervio que pierde fuerza o sensación puede necesitar ayuda antes de que el daño dure más.",
    },
    notWhen: {
      "An arm that is tired or shaky after a session and fine the next day.":
        "Un brazo cansado o tembloroso después de entrenar y bien al día siguiente.",
    },
    sources: {
      "loss in more than one nerve root, or cord signs: urgent":
        "pérdida en más de una raíz nerviosa, o señales de la médula: urgente",
      "see a doctor when an arm is newly weak or numb":
        "ir al médico cuando un brazo tiene debilidad o adormecimiento nuevos",
      "sudden weakness of an arm means the emergency department":
        "la debilidad repentina de un brazo es para ir a urgencias",
    },
    advice: {
      "If the arm went weak all of a sudden, or the other arm or a leg joins in, call the emergency number.":
        "Si el brazo se debilitó de repente, o se suma el otro brazo o una pierna, llame al número de emergencias.",
    },
  },
  boneTenderAfterPop: {
    title: {
      "A pop or snap, then one very sore spot on the bone in the middle of the neck or back":
        "Un chasquido o un “crac”, y luego un punto del hueso muy dolorido en medio del cuello o la espalda",
    },
    because: {
      "A strong muscle can pull off a small piece of bone. It mostly heals with rest, but an X-ray should show it.":
        "Un músculo fuerte puede arrancar un trozo pequeño de hueso. Por lo general se cura con reposo, pero hay que verlo en una radiografía.",
    },
    notWhen: {
      "A joint that cracks, with no tender bone.":
        "Una articulación que cruje, sin que duela el hueso al tocarlo.",
    },
    sources: {
      "a possible break in the neck should be seen at once":
        "una posible rotura en el cuello se debe revisar de inmediato",
    },
  },
  muscleTear: {
    title: {
      "A big bruise, a dip in a muscle, or a muscle that stopped working":
        "Un moretón grande, un hueco en un músculo o un músculo que dejó de funcionar",
    },
    because: {
      "A muscle or tendon may have torn right through. Some tears must be repaired early to heal well.":
        "Un músculo o tendón puede haberse roto por completo. Algunas roturas se deben reparar pronto para que curen bien.",
    },
    notWhen: {
      "A pull with little or no bruise, in a muscle that still does its job.":
        "Un tirón con poco o ningún moretón, en un músculo que aún hace su trabajo.",
    },
    sources: {
      "a fresh tendon tear at the shoulder goes to the emergency department":
        "una rotura reciente de un tendón del hombro es para ir a urgencias",
      "a changed shape after an injury goes to the emergency department":
        "un cambio de forma tras una lesión es para ir a urgencias",
      "a full tear stops the muscle working and may need surgery":
        "una rotura completa impide que el músculo funcione y puede necesitar cirugía",
    },
  },
  painOutOfProportion: {
    title: {
      "Far worse than expected, with swelling or weakness, after very hard training":
        "Mucho peor de lo esperado, con hinchazón o debilidad, tras un entrenamiento muy duro",
    },
    because: {
      "Very hard, long or hot training can break muscle down. That can harm the kidneys, and only a blood test tells.":
        "Un entrenamiento muy duro, largo o con calor puede destruir músculo. Eso puede dañar los riñones, y solo un análisis de sangre lo muestra.",
    },
    notWhen: {
      "Soreness that peaks by day two or three, with strength mostly there and normal pee.":
        "Dolor muscular con su máximo al segundo o tercer día, con casi toda la fuerza y orina normal.",
    },
    sources: {
      "pain out of line with the effort needs medical care right away":
        "un dolor desproporcionado al esfuerzo necesita atención médica de inmediato",
    },
    advice: {
      "Ask for a blood test for muscle damage. Take no ibuprofen, naproxen or aspirin. If your pee turns dark, go to the emergency department.":
        "Pida un análisis de sangre para ver si hay daño muscular. No tome ibuprofeno, naproxeno ni aspirina. Si la orina se vuelve oscura, vaya a urgencias.",
    },
  },
  coughPainUnexplained: {
    title: {
      "Worse on coughing or straining, without a cause that you know":
        "Peor al toser o hacer fuerza, sin una causa que conozca",
    },
    because: {
      "A strained back also hurts on a cough. Without a strain, something else may press on a nerve.":
        "Una espalda con un tirón también duele al toser. Sin un tirón, otra cosa puede presionar un nervio.",
    },
    notWhen: {
      "Pain on a cough after a clear strain, and nothing else.":
        "Dolor al toser después de un tirón claro, y nada más.",
    },
    sources: {
      "after cancer, pain on a cough is a warning sign; for everybody else it is our own caution":
        "después de un cáncer, el dolor al toser es una señal de alarma; para los demás es precaución nuestra",
    },
  },
  fever: {
    title: { "High temperature, chills or night sweats": "Fiebre, escalofríos o sudores por la noche" },
    because: {
      "A strain gives no fever. Back pain with fever can fit with an infection that needs treatment.":
        "Un tirón no da fiebre. El dolor de espalda con fiebre puede encajar con una infección que necesita tratamiento.",
    },
    notWhen: {
      "Feeling hot or shivery for a short time right after training.":
        "Sentir calor o temblores un rato corto justo después de entrenar.",
    },
    sources: {
      "fever or shaking with back pain may mean infection":
        "fiebre o temblores con dolor de espalda pueden significar una infección",
      "new back pain with fever should raise the thought of infection":
        "un dolor de espalda nuevo con fiebre debe hacer pensar en una infección",
      "back pain with unexplained fever needs blood tests quickly":
        "el dolor de espalda con fiebre sin explicación necesita rápido análisis de sangre",
    },
    advice: {
      "If you get confused, very sleepy or blotchy, call the emergency number.":
        "Si tiene confusión, mucho sueño o manchas en la piel, llame al número de emergencias.",
    },
  },
  hiddenInfection: {
    title: {
      "A higher chance of infection, and pain that is constant, at night or getting worse":
        "Más probabilidad de infección, y dolor constante, de noche o que empeora",
    },
    because: {
      "An infection in the spine can come without fever. With your history, this pattern should be checked today.":
        "Una infección en la columna puede venir sin fiebre. Con sus antecedentes, esto se debe revisar hoy.",
    },
    notWhen: {
      "Well controlled diabetes with a clear strain that is easing.":
        "Diabetes bien controlada con un tirón claro que está mejorando.",
    },
    sources: {
      "weak immunity or a recent infection is a warning sign in back pain":
        "las defensas bajas o una infección reciente son una señal de alarma en el dolor de espalda",
      "an infection in the blood can settle in the spine":
        "una infección en la sangre puede alojarse en la columna",
      "a recent skin or blood infection raises the chance a lot":
        "una infección reciente de la piel o la sangre aumenta mucho la probabilidad",
    },
  },
  needleInfection: {
    title: {
      "A needle or surgery at the spine, germs in the blood, injected drugs or dialysis, and pain that does not clearly ease":
        "Una aguja u operación reciente en la columna, una infección de la sangre, drogas inyectadas o diálisis, y un dolor que no se alivia con claridad",
    },
    because: {
      "Germs can reach the spine this way, often without a fever. Found early it can be treated; found late it can cost the use of the legs.":
        "Así los gérmenes pueden llegar a la columna, a menudo sin fiebre. Si se encuentra pronto, se puede tratar; si se encuentra tarde, puede costar el uso de las piernas.",
    },
    notWhen: {
      "A needle elsewhere, such as a vaccine, or pain that clearly eases from day to day.":
        "Una aguja en otro lugar, como una vacuna, o un dolor que se alivia con claridad de día en día.",
    },
    sources: {
      "an infection in the blood can settle in the spine":
        "una infección en la sangre puede alojarse en la columna",
      "a recent skin or blood infection raises the chance a lot":
        "una infección reciente de la piel o la sangre aumenta mucho la probabilidad",
      "injected drugs or a recent infection are warning signs in back pain":
        "las drogas inyectadas o una infección reciente son señales de alarma en el dolor de espalda",
      "no single sign is reliable, so risk and course count together":
        "ninguna señal sola es fiable, así que riesgo y evolución cuentan juntos",
    },
    advice: {
      "Tell them about the needle, the infection or the dialysis first. If your legs get weak or numb, call the emergency number.":
        "Cuente primero lo de la aguja, la infección o la diálisis. Si las piernas se vuelven débiles o se adormecen, llame al número de emergencias.",
    },
  },
  weightLoss: {
    title: { "Weight lost without trying": "Pérdida de peso sin quererlo" },
    because: {
      "Losing weight for no reason, with back pain, can be a sign of illness. A doctor should find out why.":
        "Perder peso sin motivo, con dolor de espalda, puede ser señal de enfermedad. Un médico debe averiguar por qué.",
    },
    notWhen: {
      "A planned cut, much more training than before, or eating less for a few days.":
        "Una bajada de peso planeada, mucho más entrenamiento que antes, o comer menos durante unos días.",
    },
    sources: {
      "see a doctor when weight drops for no reason": "ir al médico cuando se baja de peso sin motivo",
      "together with back pain it is a warning sign": "junto con dolor de espalda es una señal de alarma",
    },
  },
  cancerHistory: {
    title: { "Cancer, now or in the past": "Cáncer, ahora o en el pasado" },
    because: {
      "Most new back pain is harmless. After cancer, a doctor or your cancer team should hear about it today.":
        "La mayoría de los dolores de espalda nuevos son inofensivos. Después de un cáncer, un médico o su equipo de oncología debe saberlo hoy.",
    },
    notWhen: { "Cancer in a relative only.": "Cáncer solo en un familiar." },
    sources: {
      "after cancer, some kinds of back pain are seen within a day":
        "después de un cáncer, algunos dolores de espalda se atienden en el plazo de un día",
      "lists the signs to watch for": "enumera las señales que hay que vigilar",
      "of all single signs, this one clearly counts":
        "de todas las señales sueltas, esta es una que claramente cuenta",
    },
    advice: {
      "If your legs get weak or numb, or your bladder changes, call the emergency number.":
        "Si las piernas se debilitan o se adormecen, o nota cambios en la vejiga, llame al número de emergencias.",
    },
  },
  urineChange: {
    title: { "Burning, bloody or cloudy pee": "Ardor al orinar, u orina con sangre o turbia" },
    because: {
      "Kidney trouble can be felt in the back. A simple test of your pee can show it.":
        "Un problema de riñón se puede sentir en la espalda. Un análisis sencillo de orina puede mostrarlo.",
    },
    notWhen: {
      "Deep yellow pee that turns clear again once you drink.":
        "Orina de un amarillo fuerte que vuelve a aclararse cuando usted bebe.",
    },
    sources: {
      "pee that burns or is cloudy should be seen, and blood urgently":
        "la orina que arde o está turbia se debe revisar, y con sangre con urgencia",
      "any blood in pee should be reported at once":
        "cualquier sangre en la orina se debe comunicar de inmediato",
    },
    advice: {
      "If you get confused or very sleepy, call the emergency number.":
        "Si tiene confusión o mucho sueño, llame al número de emergencias.",
    },
  },
  kidney: {
    title: {
      "Pain at the back or side below the ribs, plus fever or changed pee":
        "Dolor en la espalda o el costado debajo de las costillas, más fiebre o cambios en la orina",
    },
    because: {
      "This can fit with an infection or a stone in a kidney. It may need medicine today.":
        "Esto puede encajar con una infección o una piedra en un riñón. Puede necesitar medicina hoy.",
    },
    notWhen: {
      "Pain below the ribs that hurts when you bend sideways, with normal pee and no fever.":
        "Dolor debajo de las costillas que duele al doblarse de lado, con orina normal y sin fiebre.",
    },
    sources: {
      "side or back pain with fever needs an urgent appointment":
        "el dolor de costado o de espalda con fiebre necesita una cita urgente",
      "the same signs need a doctor quickly": "las mismas señales necesitan un médico con rapidez",
    },
    advice: {
      "If you get confused or very sleepy, call the emergency number.":
        "Si tiene confusión o mucho sueño, llame al número de emergencias.",
    },
  },
  shingles: {
    title: {
      "A one-sided strip of rash, or of burning or tingling skin":
        "Una franja de sarpullido, o de piel que arde u hormiguea, en un solo lado",
    },
    because: {
      "This can fit with shingles. The skin may hurt days before a rash, and medicine works best when started early.":
        "Esto puede encajar con herpes zóster (culebrilla). La piel puede doler días antes del sarpullido, y la medicina funciona mejor si se empieza pronto.",
    },
    notWhen: {
      "A friction mark where a bar or bench touched you.":
        "Una marca de roce donde le tocó una barra o un banco.",
    },
    sources: {
      "ask for advice early, as treatment works best within three days":
        "pedir consejo pronto, porque el tratamiento funciona mejor en los primeros tres días",
      "pain or tingling on one side can come before the rash":
        "el dolor o el hormigueo en un lado puede llegar antes del sarpullido",
    },
  },
  gallbladderComplicated: {
    title: {
      "Attacks of pain under the right ribs, with fever or yellow skin or eyes":
        "Ataques de dolor bajo las costillas derechas, con fiebre o piel u ojos amarillos",
    },
    because: {
      "The gallbladder can be felt at the right shoulder blade. With fever or yellow skin it needs a doctor at once.":
        "La vesícula se puede sentir en el omóplato derecho. Con fiebre o piel amarilla necesita un médico de inmediato.",
    },
    notWhen: {
      "Pain at the right blade that comes with arm movements.":
        "Dolor en el omóplato derecho que aparece al mover el brazo.",
    },
    sources: {
      "fever or yellow skin with this pain needs a doctor immediately":
        "fiebre o piel amarilla con este dolor necesita un médico de inmediato",
      "turning yellow is always checked without delay": "ponerse amarillo siempre se revisa sin demora",
    },
  },
  yellowSkin: {
    title: { "Yellow skin or eyes": "Piel u ojos amarillos" },
    because: {
      "Yellow skin or eyes can fit with a problem of the liver or gallbladder. It always needs a doctor today.":
        "La piel o los ojos amarillos pueden encajar con un problema del hígado o la vesícula. Siempre necesita un médico hoy.",
    },
    notWhen: {
      "Skin tanned or stained by a cream, with white eyes.":
        "Piel bronceada o teñida por una crema, con los ojos blancos.",
    },
    sources: {
      "turning yellow is always checked without delay": "ponerse amarillo siempre se revisa sin demora",
      "with pain under the ribs a doctor is needed immediately":
        "con dolor bajo las costillas se necesita un médico de inmediato",
    },
  },
  preeclampsia: {
    title: {
      "Pain below the ribs, bad headache, changed sight or sudden swelling, in pregnancy or after birth":
        "Dolor bajo las costillas, fuerte dolor de cabeza, cambios en la vista o hinchazón repentina, en el embarazo o tras el parto",
    },
    because: {
      "These can be signs of a blood pressure problem of pregnancy. You and the baby should be checked right away.":
        "Pueden ser señales de un problema de presión arterial del embarazo. Deben revisarles a usted y al bebé de inmediato.",
    },
    notWhen: {
      "Back pain in pregnancy without any of these signs.":
        "Dolor de espalda en el embarazo sin ninguna de estas señales.",
    },
    sources: {
      "in pregnancy and after a birth these signs cannot wait":
        "en el embarazo y después de un parto estas señales no pueden esperar",
      "names the same signs and asks to call maternity care":
        "nombra las mismas señales y pide llamar al servicio de maternidad",
    },
    advice: {
      "Phone your midwife or maternity unit first. They answer day and night. With a bad headache and changed sight together, call the emergency number.":
        "Llame primero a su matrona (partera) o a la maternidad. Responden de día y de noche. Si tiene a la vez dolor de cabeza fuerte y cambios en la vista, llame al número de emergencias.",
    },
  },
} satisfies SomeRedFlags;
