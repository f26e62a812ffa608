/** Red flags that need an ambulance. */
import type { SomeRedFlags } from "../parts.ts";

export const emergency = {
  heartSigns: {
    title: { "Pressure, tightness or pain inside the chest": "Presión, opresión o dolor dentro del pecho" },
    because: {
      "This can fit with a heart problem, and then every minute counts. There is no safe time to wait and see.":
        "Esto puede encajar con un problema del corazón, y entonces cada minuto cuenta. No hay un tiempo seguro para esperar a ver qué pasa.",
    },
    notWhen: {
      "Sore chest muscles that hurt only when you move, stretch or press on them, in someone who feels well.":
        "Músculos del pecho doloridos que duelen solo cuando los mueve, los estira o los presiona, en alguien que se siente bien.",
    },
    sources: {
      "chest discomfort is an emergency from the start":
        "las molestias en el pecho son una emergencia desde el principio",
      "chest pain or tightness is a reason to call an ambulance":
        "el dolor o la opresión en el pecho son motivo para llamar a una ambulancia",
      "which kinds of chest pain need an ambulance, and that a strain is not one":
        "qué tipos de dolor en el pecho necesitan una ambulancia, y que un tirón no es uno de ellos",
    },
    advice: {
      "Stop what you are doing. Sit down and rest while you wait for help.":
        "Deje lo que está haciendo. Siéntese y descanse mientras espera la ayuda.",
    },
  },
  heartElsewhere: {
    title: {
      "An ache down an arm, or in the jaw or neck, that moving does not change":
        "Dolor en un brazo, la mandíbula o el cuello que no cambia al moverse",
    },
    because: {
      "Heart trouble can be felt in the back and an arm, the jaw or the neck, with no pain in the chest. From 45 on, or with a risk for the heart, nobody can tell at home.":
        "Un problema del corazón se puede sentir en la espalda y en un brazo, la mandíbula o el cuello, sin dolor en el pecho. Desde los 45 años, o con un riesgo para el corazón, nadie lo puede saber en casa.",
    },
    notWhen: {
      "Arms or a neck that ache from training and hurt only when you use them.":
        "Brazos o cuello que duelen por entrenar y solo al usarlos.",
    },
    sources: {
      "a heart attack can be felt in the arms, jaw, neck or back without chest pain: call at once":
        "un ataque al corazón se puede sentir en los brazos, la mandíbula, el cuello o la espalda sin dolor en el pecho: llamar de inmediato",
      "discomfort in the arms, neck, back or jaw can stand in for chest pain":
        "las molestias en los brazos, el cuello, la espalda o la mandíbula pueden sustituir al dolor de pecho",
      "pain in the arms, back or jaw of more than a quarter of an hour may come from the heart; the limit of 45 or a risk is our own caution":
        "un dolor de más de un cuarto de hora en los brazos, la espalda o la mandíbula puede venir del corazón; el límite de 45 o un riesgo es precaución nuestra",
    },
    advice: {
      "Stop what you are doing. Sit down and rest while you wait for help.":
        "Deje lo que está haciendo. Siéntese y descanse mientras espera la ayuda.",
    },
  },
  chestFrontUnclear: {
    title: {
      "Pain at the front or side of the chest that moving does not change":
        "Dolor en la parte delantera o lateral del pecho que no cambia al moverse",
    },
    because: {
      "A sore chest muscle changes when you move or press it. Pain in the chest that does not may come from the heart or the lungs.":
        "Un músculo del pecho dolorido cambia al moverlo o presionarlo. Un dolor en el pecho que no cambia puede venir del corazón o de los pulmones.",
    },
    notWhen: {
      "A chest muscle that hurts when you move, stretch or press it.":
        "Un músculo del pecho que duele al moverlo, estirarlo o presionarlo.",
    },
    sources: {
      "chest pain or tightness is a reason to call an ambulance":
        "el dolor o la opresión en el pecho son motivo para llamar a una ambulancia",
      "which kinds of chest pain need an ambulance, and that a strain is not one":
        "qué tipos de dolor en el pecho necesitan una ambulancia, y que un tirón no es uno de ellos",
      "even a chest that is sore to touch does not clear the heart":
        "ni siquiera un pecho que duele al tocarlo deja al corazón libre de sospecha",
    },
    advice: {
      "Stop what you are doing. Sit down and rest while you wait for help.":
        "Deje lo que está haciendo. Siéntese y descanse mientras espera la ayuda.",
    },
  },
  unwellWithBackPain: {
    title: {
      "Cold sweat, feeling sick, drained or a racing heart while you rest, along with the pain":
        "Sudor frío, ganas de vomitar, estar sin fuerzas o corazón acelerado mientras descansa, junto con el dolor",
    },
    because: {
      "Heart trouble is sometimes felt in the back and not in the chest. Feeling this unwell at rest is a warning.":
        "Un problema del corazón a veces se siente en la espalda y no en el pecho. Sentirse así de mal en reposo es un aviso.",
    },
    notWhen: {
      "Being sweaty or sick during a set, tired after training, or ill from a stomach bug or a hangover.":
        "Sudor o ganas de vomitar durante una serie, cansancio después de entrenar, o malestar por un virus del estómago o una resaca.",
    },
    sources: {
      "back pain with sickness, sweat or faintness needs an ambulance":
        "el dolor de espalda con náuseas, sudor o sensación de desmayo necesita ambulancia",
      "the heart can hurt in the back, shoulders or jaw":
        "el corazón puede doler en la espalda, los hombros o la mandíbula",
      "back and shoulder discomfort can stand in for chest pain":
        "las molestias en la espalda y los hombros pueden sustituir al dolor de pecho",
    },
    advice: { "Sit down and rest while you wait for help.": "Siéntese y descanse mientras espera la ayuda." },
  },
  worstAtOnce: {
    title: {
      "Sudden, severe pain that moving does not change":
        "Dolor repentino y muy fuerte que no cambia al moverse",
    },
    because: {
      "Muscle pain nearly always changes when you move. Pain that hits its peak within a minute and stays put can fit with a tear in a large blood vessel.":
        "El dolor muscular casi siempre cambia al moverse. Un dolor que llega a su máximo en un minuto y no cambia puede encajar con un desgarro en un vaso sanguíneo grande.",
    },
    notWhen: {
      "A sharp catch on one rep that comes and goes as you move.":
        "Un pinchazo en una repetición, que va y viene al moverse.",
    },
    sources: {
      "pain at its worst from the start points to the main artery":
        "el dolor que está en su peor punto desde el inicio apunta a la arteria principal",
      "this cannot wait, and it often looks untypical":
        "esto no puede esperar, y muchas veces no tiene el aspecto típico",
      "sudden severe upper back pain is a reason to call for help":
        "un dolor repentino y muy fuerte en la parte alta de la espalda es motivo para pedir ayuda por teléfono",
    },
  },
  suddenSevereOlder: {
    title: {
      "Sudden, severe pain from the age of 50, or with a risk for the heart or blood vessels":
        "Dolor repentino y muy fuerte desde los 50 años, o con un riesgo para el corazón o los vasos sanguíneos",
    },
    because: {
      "Pain that peaks at once can fit with a tear in a large blood vessel, even in a fit person, and even when it eases or changes as you move.":
        "Un dolor que llega a su máximo de repente puede encajar con un desgarro en un vaso sanguíneo grande, también en alguien en forma, y aunque se alivie o cambie al moverse.",
    },
    notWhen: {
      "A sharp catch on one rep that comes and goes as you move.":
        "Un pinchazo en una repetición, que va y viene al moverse.",
    },
    sources: {
      "a fit man of 54 had sudden pain while lifting, it eased, and it was taken for a muscle":
        "un hombre de 54 en buena forma tuvo un dolor repentino al levantar peso, se le alivió, y lo tomaron por un músculo",
      "sudden severe pain that gets better or moves elsewhere still counts":
        "un dolor repentino y muy fuerte que mejora o pasa a otro lugar cuenta igual",
      "think of the main artery with any such risk or such a kind of pain; the age of 50 is our own caution":
        "pensar en la arteria principal con cualquier riesgo así o un dolor de ese tipo; la edad de 50 es precaución nuestra",
      "stimulants make a torn main artery likelier in young adults":
        "los estimulantes hacen más probable un desgarro de la arteria principal en adultos jóvenes",
    },
  },
  tearing: {
    title: {
      "A feeling of tearing, ripping or stabbing, deep in the chest or back":
        "Sensación de desgarro, de que algo se rompe o de puñalada, muy adentro del pecho o la espalda",
    },
    because: {
      "A deep tearing feeling can fit with a tear in a large blood vessel. Fit, young people can have it too.":
        "Una sensación honda de desgarro puede encajar con un vaso sanguíneo grande desgarrado. También le puede pasar a gente joven y en forma.",
    },
    notWhen: {
      "A pull or rip in a muscle that you can point to.":
        "Un tirón o desgarro en un músculo que puede señalar con el dedo.",
    },
    sources: {
      "sudden tearing pain goes to the emergency department":
        "el dolor repentino como de desgarro es para ir a urgencias",
      "being young does not make you safe from it": "ser joven no protege de ello",
      "people describe the feeling as tearing or ripping":
        "la gente describe la sensación como un desgarro o una rotura",
    },
  },
  vesselRiskSudden: {
    title: {
      "A known weakness of the large blood vessels, and pain that is not plain soreness":
        "Una debilidad conocida de los vasos sanguíneos grandes, y un dolor que no es simple dolor muscular",
    },
    because: {
      "With a weak or wide main artery, or one in the family, pain that began on a strain or without a cause must be scanned at once.":
        "Con la arteria principal débil o ancha, propia o de un familiar, un dolor que empezó con un esfuerzo o sin causa necesita una prueba de imagen de inmediato.",
    },
    notWhen: {
      "Soreness in the hours, days or weeks after training that changes as you move. That is help today.":
        "Dolor muscular en las horas, los días o las semanas después de entrenar que cambia al moverse. Eso es ayuda hoy.",
    },
    sources: {
      "new pain with one of these risks needs an emergency scan":
        "un dolor nuevo con uno de estos riesgos necesita una prueba de imagen de emergencia",
      "which conditions raise the risk": "qué afecciones aumentan el riesgo",
      "a known risk is reason enough to think of the main artery":
        "un riesgo conocido es motivo suficiente para pensar en la arteria principal",
    },
    advice: {
      "Tell the crew about this history first, yours or your relative’s.":
        "Cuente primero estos antecedentes, suyos o de su familiar, al equipo de la ambulancia.",
    },
  },
  breathless: {
    title: {
      "Short of breath at rest, or suddenly short of breath":
        "Falta de aire en reposo, o falta de aire repentina",
    },
    because: {
      "Too little air can fit with a problem of the lungs or the heart. You cannot judge at home how bad it is.":
        "La falta de aire puede encajar con un problema de los pulmones o del corazón. En casa no se puede saber qué tan grave es.",
    },
    notWhen: {
      "A catch when you take a deep breath, or a moment’s gasp from pain.":
        "Un pinchazo que corta el aire un instante al respirar hondo, o un jadeo de un momento por el dolor.",
    },
    sources: {
      "sudden breathlessness without a reason is a 999 call":
        "la falta de aire repentina sin motivo es para llamar al 999",
      "call an ambulance when breathing is hard": "llamar a una ambulancia cuando cuesta respirar",
      "bad breathlessness can come from a clot in the lung":
        "una falta de aire fuerte puede venir de un coágulo en el pulmón",
    },
    advice: {
      "Sit upright and stay with someone while you wait for help.":
        "Siéntese con el cuerpo erguido y quédese con alguien mientras espera la ayuda.",
    },
  },
  coughingBlood: {
    title: { "Coughing up blood": "Tos con sangre" },
    because: {
      "Blood from the lungs together with upper back pain needs help at once.":
        "La sangre de los pulmones junto con dolor en la parte alta de la espalda necesita ayuda de inmediato.",
    },
    notWhen: {
      "Blood from a nosebleed, sore gums or a bitten cheek.":
        "Sangre de la nariz, de encías irritadas o de morderse la mejilla.",
    },
    sources: {
      "any blood with upper back pain is an emergency":
        "cualquier sangre con dolor de espalda alta es una emergencia",
      "names pain in the upper back among the emergency signs":
        "nombra el dolor en la parte alta de la espalda entre las señales de emergencia",
    },
  },
  collapse: {
    title: { "Fainting or nearly fainting": "Desmayo o casi desmayo" },
    because: {
      "Passing out with this pain can fit with a problem of the heart, a large vessel or the lungs.":
        "Desmayarse con este dolor puede encajar con un problema del corazón, de un vaso sanguíneo grande o de los pulmones.",
    },
    notWhen: {
      "A light head for seconds when you stood up or after one hard lift, gone at once.":
        "Un mareo leve de segundos al ponerse de pie o tras un solo esfuerzo duro con pesas, que se fue enseguida.",
    },
    sources: {
      "passing out is a 999 call even once you are awake again":
        "perder el conocimiento es para llamar al 999, aunque ya se haya despertado",
      "sudden collapse is a reason to call an ambulance":
        "desplomarse de repente es motivo para llamar a una ambulancia",
      "a faint on effort or with back pain goes to hospital":
        "un desmayo al hacer esfuerzo o con dolor de espalda es para ir al hospital",
    },
    advice: {
      "Lie down and have someone stay with you.": "Acuéstese y pida que alguien se quede con usted.",
    },
  },
  severeBellyPain: {
    title: {
      "Severe tummy pain at rest that goes through to the back, side or shoulder":
        "Dolor de barriga muy fuerte en reposo que atraviesa hasta la espalda, un lado o un hombro",
    },
    because: {
      "Organs in the tummy and the main artery can both hurt like this. Only a hospital can tell them apart.":
        "Los órganos de la barriga y la arteria principal pueden doler así. Solo un hospital puede distinguirlos.",
    },
    notWhen: {
      "Sore stomach muscles from training that hurt when you sit up and not at rest.":
        "Músculos de la barriga doloridos por entrenar, que duelen al incorporarse y no en reposo.",
    },
    sources: {
      "sudden severe tummy pain into the back needs a doctor at once":
        "un dolor de barriga repentino y muy fuerte hacia la espalda necesita médico de inmediato",
      "the same pain cannot wait for a normal appointment; that it need not be sudden is our own caution":
        "el mismo dolor no puede esperar a una cita normal; que no tenga que ser repentino es precaución nuestra",
    },
  },
  airLeak: {
    title: {
      "Crackling under the skin, a swollen neck or a changed voice after straining or being sick":
        "Crujidos bajo la piel, cuello hinchado o cambio en la voz después de hacer fuerza o vomitar",
    },
    because: {
      "Hard straining can let air leak into the chest. It often settles, but a hospital must check it first.":
        "Hacer mucha fuerza puede dejar que se escape aire dentro del pecho. Muchas veces se pasa, pero antes un hospital debe revisarlo.",
    },
    notWhen: {
      "Joints that click or grind when you move.": "Articulaciones que chasquean o rozan al moverse.",
    },
    sources: {
      "dangerous causes of such a leak must be looked for in hospital":
        "las causas peligrosas de un escape así se deben buscar en el hospital",
      "neck swelling and a changed voice are typical signs":
        "el cuello hinchado y el cambio en la voz son señales típicas",
    },
  },
  armClotToLung: {
    title: {
      "A swollen arm, and sharp pain with each breath":
        "Un brazo hinchado, y dolor punzante con cada respiración",
    },
    because: {
      "A clot in an arm vein can travel to the lungs. Pain with each breath may be its first sign.":
        "Un coágulo en una vena del brazo puede viajar a los pulmones. El dolor con cada respiración puede ser su primera señal.",
    },
    notWhen: {
      "Both arms pumped and tight for an hour after training.":
        "Los dos brazos inflados y tensos durante una hora después de entrenar.",
    },
    sources: {
      "clots can form in the arm and move to the lungs":
        "se pueden formar coágulos en el brazo y pasar a los pulmones",
      "a clot in the lung can hurt on each breath in":
        "un coágulo en el pulmón puede doler cada vez que entra el aire",
      "healthy young people can get arm clots from exercise":
        "personas jóvenes y sanas pueden tener coágulos en el brazo por el ejercicio",
    },
    advice: { "Keep the arm still and do not rub it.": "Mantenga el brazo quieto y no lo frote." },
  },
  legClotToLung: {
    title: {
      "A swollen calf, and sharp pain with each breath":
        "Una pantorrilla hinchada, y dolor punzante con cada respiración",
    },
    because: {
      "A clot in a leg vein can travel to the lungs. Pain with each breath may be its first sign.":
        "Un coágulo en una vena de la pierna puede viajar a los pulmones. El dolor con cada respiración puede ser su primera señal.",
    },
    notWhen: {
      "Both calves sore after leg day, or a cramp that is gone.":
        "Las dos pantorrillas doloridas tras el día de piernas, o un calambre que ya se fue.",
    },
    sources: {
      "signs of a leg clot with trouble in the chest mean 999":
        "señales de un coágulo en la pierna con problemas en el pecho: llamar al 999",
      "pain on breathing in or in the upper back, with a leg clot, means 999":
        "dolor al tomar aire o en la parte alta de la espalda, con un coágulo en la pierna: llamar al 999",
      "a clot in the lung can hurt on each breath in":
        "un coágulo en el pulmón puede doler cada vez que entra el aire",
    },
    advice: { "Keep the leg still and do not rub it.": "Mantenga la pierna quieta y no la frote." },
  },
  clotInLungMaternity: {
    title: {
      "Sharp pain with each breath, in pregnancy or within six weeks of a birth":
        "Dolor punzante con cada respiración, en el embarazo o en las seis semanas después de un parto",
    },
    because: {
      "In pregnancy and after a birth, blood clots more easily. Pain with each breath can come from a clot in the lung, and only a hospital can tell.":
        "En el embarazo y después de un parto, la sangre forma coágulos con más facilidad. El dolor con cada respiración puede venir de un coágulo en el pulmón, y solo un hospital puede saberlo.",
    },
    notWhen: {
      "A catch only on a deep breath, a cough or a yawn.":
        "Un pinchazo solo al respirar hondo, toser o bostezar.",
    },
    sources: {
      "in pregnancy and six weeks after a birth a possible lung clot goes straight to hospital":
        "en el embarazo y seis semanas después de un parto, un posible coágulo en el pulmón va directo al hospital",
      "a clot in the lung can hurt on each breath in":
        "un coágulo en el pulmón puede doler cada vez que entra el aire",
    },
    advice: {
      "Say that you are pregnant, or when you gave birth, as the first thing.":
        "Diga antes que nada que está embarazada, o cuándo dio a luz.",
    },
  },
  strokeSigns: {
    title: {
      "A sudden change in face, speech, sight, balance or swallowing, or a weak, numb or cold limb or side":
        "Un cambio repentino en la cara, el habla, la vista, el equilibrio o al tragar, o un brazo, una pierna o un lado débil, adormecido o frío",
    },
    because: {
      "These can be signs of a stroke, or of an arm or leg without blood. A hurt artery in the neck can cause a stroke. Fast treatment protects the brain, even when the signs pass.":
        "Pueden ser señales de un ictus (derrame cerebral), o de un brazo o una pierna sin sangre. Una arteria dañada en el cuello puede causar un ictus. Un tratamiento rápido protege el cerebro, aunque las señales pasen.",
    },
    notWhen: {
      "A light head for a second, an arm that fell asleep, muscles tired from a set, or what you have had for years.":
        "Un mareo leve de un segundo, un brazo que se durmió, músculos cansados por una serie, o lo que tiene desde hace años.",
    },
    sources: {
      "each of these signs counts alone, also when it passes":
        "cada una de estas señales cuenta por sí sola, también si se pasa",
      "changes in face, arm, speech, sight or balance mean 999":
        "cambios en cara, brazo, habla, vista o equilibrio: llamar al 999",
      "a torn neck artery can show as nerve signs days after the pain":
        "una arteria del cuello desgarrada puede mostrarse con señales de los nervios días después del dolor",
      "an arm or leg that turns cold and pale is an emergency":
        "un brazo o una pierna que se pone fría y pálida es una emergencia",
    },
    advice: {
      "Note the time when it began. Keep your neck still and let nobody adjust it.":
        "Anote la hora en que empezó. Mantenga el cuello quieto y no deje que nadie se lo manipule.",
    },
  },
  cordSigns: {
    title: {
      "Weak, numb or unsteady legs, clumsy hands, or both arms numb or weak":
        "Piernas débiles, adormecidas o inestables, torpeza en las manos, o los dos brazos adormecidos o débiles",
    },
    because: {
      "This can fit with pressure on the spinal cord. The cord can be harmed for good if help comes late.":
        "Esto puede encajar con presión en la médula espinal. La médula puede dañarse para siempre si la ayuda llega tarde.",
    },
    notWhen: {
      "Legs, arms or a chest that are just sore, tired or tight from training.":
        "Piernas, brazos o pecho que solo están doloridos, cansados o tensos por entrenar.",
    },
    sources: {
      "clumsy hands and heavy or unsteady legs need emergency care":
        "manos torpes y piernas pesadas o inestables necesitan atención de emergencia",
      "weak arms or legs or lasting numbness mean the emergency department":
        "los brazos o piernas débiles o un adormecimiento que dura son para ir a urgencias",
      "pressure on the cord is easily missed and hands give a clue":
        "la presión en la médula pasa desapercibida con facilidad, y las manos dan una pista",
    },
    advice: {
      "Do none of the exercises. Keep your neck and back as still as you can.":
        "No haga ninguno de los ejercicios. Mantenga el cuello y la espalda lo más quietos que pueda.",
    },
  },
  caudaEquina: {
    title: {
      "New trouble with pee or poo, or numbness between the legs":
        "Problemas nuevos con la orina o las heces (caca), o adormecimiento entre las piernas",
    },
    because: {
      "The nerves for the bladder, the bowel and sex may be under pressure. One such sign is enough, as damage can last.":
        "Los nervios de la vejiga, el intestino y la vida sexual pueden estar bajo presión. Basta una señal así, porque el daño puede ser duradero.",
    },
    notWhen: {
      "Leaking a little on lifts or coughs as before, or going less because moving hurts, with normal feeling.":
        "Escapes de un poco de orina al levantar peso o toser, como antes, o ir menos al baño porque duele moverse, con sensibilidad normal.",
    },
    sources: {
      "one sign is enough to go to the emergency department": "basta una señal para ir a urgencias",
      "lists the signs and asks for emergency care with any":
        "enumera las señales y pide atención de emergencia con cualquiera de ellas",
      "describes the signs and where to go": "describe las señales y adónde ir",
      "leaking on heavy lifts is common in women who lift, so leaking as always does not count":
        "los escapes de orina al levantar mucho peso son comunes en las mujeres que levantan pesas, por eso los de siempre no cuentan",
    },
  },
  darkUrine: {
    title: {
      "Brown, red or dark pee, or hardly any, after hard exercise":
        "Orina marrón, roja u oscura, o casi nada de orina, después de ejercicio duro",
    },
    because: {
      "Muscle that breaks down after hard training turns pee dark and can harm the kidneys. Only a blood test can tell.":
        "El músculo que se destruye tras entrenar duro oscurece la orina y puede dañar los riñones. Solo un análisis de sangre puede mostrarlo.",
    },
    notWhen: {
      "Deep yellow pee that turns clear again once you drink.":
        "Orina de un amarillo fuerte que vuelve a aclararse cuando usted bebe.",
    },
    sources: {
      "pee as dark as tea after hard effort needs medical care right away":
        "la orina oscura como el té después de un esfuerzo duro necesita atención médica de inmediato",
    },
    advice: {
      "Tell them how hard you trained and ask for a blood test for muscle damage. Take no ibuprofen, naproxen or aspirin.":
        "Diga con qué intensidad entrenó y pida un análisis de sangre para ver si hay daño muscular. No tome ibuprofeno, naproxeno ni aspirina.",
    },
  },
  majorTrauma: {
    title: {
      "A serious accident, a fall from a height, landing on the head, or a heavy weight that landed on you":
        "Un accidente grave, una caída desde lo alto, una caída sobre la cabeza o un peso grande que le cayó encima",
    },
    because: {
      "Great force can break a bone of the spine or hurt something inside. That must be ruled out first.":
        "Una gran fuerza puede romper un hueso de la columna o dañar algo por dentro. Primero hay que descartarlo.",
    },
    notWhen: { "A light knock or bump that left only a bruise.": "Un golpe leve que solo dejó un moretón." },
    sources: {
      "after an injury with spinal pain the spine is kept still and checked":
        "después de una lesión con dolor en la columna, la columna se mantiene quieta y se revisa",
      "call 999 when an injury makes the back or neck hurt":
        "llamar al 999 cuando una lesión hace que duela la espalda o el cuello",
      "a bad accident or fall is a reason to call an ambulance":
        "un accidente o una caída graves son motivo para llamar a una ambulancia",
    },
    advice: {
      "Keep still and wait for help to come to you. Do none of the exercises.":
        "No se mueva y espere a que llegue la ayuda. No haga ninguno de los ejercicios.",
    },
  },
  traumaWithNerveOrBone: {
    title: {
      "A knock or fall, with tingling, weakness, numbness or a very sore bony spot":
        "Golpe o caída, con hormigueo, debilidad, adormecimiento o un punto del hueso que duele mucho",
    },
    because: {
      "After a knock, these signs can fit with a hurt bone or nerve in the spine.":
        "Después de un golpe, estas señales pueden encajar con un hueso o nervio dañado en la columna.",
    },
    notWhen: {
      "A knock that left only a bruise, with normal feeling and strength.":
        "Un golpe que solo dejó un moretón, con sensación y fuerza normales.",
    },
    sources: {
      "weakness or changed feeling after an injury may mean a spinal injury":
        "debilidad o cambio en la sensación tras una lesión puede significar una lesión de columna",
      "a possible broken bone goes to the emergency department at once":
        "un posible hueso roto es para ir a urgencias de inmediato",
      "call 999 when an injury makes the back or neck hurt":
        "llamar al 999 cuando una lesión hace que duela la espalda o el cuello",
    },
    advice: {
      "Keep your neck and back still. Do none of the exercises.":
        "Mantenga el cuello y la espalda quietos. No haga ninguno de los ejercicios.",
    },
  },
  sepsis: {
    title: {
      "Confused, very drowsy, blotchy, breathing very fast, or shaking with cold":
        "Confusión, mucha somnolencia, piel con manchas, respiración muy rápida o temblores de frío",
    },
    because: {
      "A bad infection gets worse fast, and early treatment works best. There may be no fever.":
        "Una infección grave empeora rápido, y el tratamiento temprano funciona mejor. Puede no haber fiebre.",
    },
    notWhen: {
      "A short shiver after a workout, or sore muscles alone.":
        "Un breve temblor de frío tras entrenar, o solo músculos doloridos.",
    },
    sources: {
      "severe infection can come without fever, and a change in behavior counts":
        "una infección grave puede venir sin fiebre, y un cambio en la conducta cuenta",
      "lists these signs and asks for help at once": "enumera estas señales y pide ayuda de inmediato",
      "a mix of the signs cannot wait, and quick worsening means 999":
        "una mezcla de estas señales no puede esperar, y si empeora rápido hay que llamar al 999",
    },
    advice: {
      "Use the word “sepsis” when you call, and ask if this could be it.":
        "Use la palabra “sepsis” cuando llame y pregunte si podría ser eso.",
    },
  },
  ectopic: {
    title: {
      "Pain at the tip of the shoulder with tummy pain, bleeding or faintness, when you may be pregnant":
        "Dolor en la punta del hombro con dolor de barriga, sangrado o sensación de desmayo, si puede haber embarazo",
    },
    because: {
      "In early pregnancy this can fit with bleeding inside the tummy, which is felt at the shoulder tip.":
        "Al inicio del embarazo esto puede encajar con un sangrado dentro de la barriga, que se siente en la punta del hombro.",
    },
    notWhen: {
      "A sore shoulder from training with a calm tummy and no bleeding.":
        "Un hombro dolorido por entrenar, con la barriga tranquila y sin sangrado.",
    },
    sources: {
      "shoulder-tip pain in early pregnancy needs help at once":
        "el dolor en la punta del hombro al inicio del embarazo necesita ayuda de inmediato",
      "names shoulder-tip pain, bleeding and faintness as signs":
        "nombra como señales el dolor en la punta del hombro, el sangrado y la sensación de desmayo",
    },
    advice: {
      "Say that you are pregnant, or might be, as the first thing.":
        "Antes que nada, diga que está embarazada o que podría estarlo.",
    },
  },
  painkillerReaction: {
    title: {
      "Black or bloody poo, vomiting blood, a swollen face, hives or wheeze":
        "Heces negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
    },
    because: {
      "This can fit with bleeding in the stomach or a strong allergy, with or without a painkiller. Both can get worse quickly.":
        "Esto puede encajar con un sangrado en el estómago o una alergia fuerte, con o sin una medicina para el dolor. Los dos pueden empeorar rápido.",
    },
    notWhen: {
      "Mild heartburn with poo that looks normal, or your usual asthma.":
        "Acidez leve con heces de aspecto normal, o su asma de siempre.",
    },
    sources: {
      "the label says stop and get help with these signs":
        "la etiqueta dice que hay que parar y pedir ayuda con estas señales",
      "when vomiting blood or black poo is an emergency":
        "cuándo el vómito de sangre o las heces negras son una emergencia",
      "a strong allergic reaction is a 999 call": "una reacción alérgica fuerte es para llamar al 999",
    },
    advice: {
      "Take no more painkillers. If you took one, bring the pack with you.":
        "No tome más medicinas para el dolor. Si tomó una, lleve la caja con usted.",
    },
  },
} satisfies SomeRedFlags;
