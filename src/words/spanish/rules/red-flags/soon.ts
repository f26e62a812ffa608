/** Red flags that need an appointment this week. */
import type { SomeRedFlags } from "../parts.ts";

export const soon = {
  persistent: {
    title: {
      "Not better after days of looking after it, growing, or still there after weeks":
        "Sin mejorar tras días de cuidarlo, en aumento, o todavía ahí tras semanas",
    },
    because: {
      "A strain should start to ease within days. If it does not, it is worth finding out what holds it up.":
        "Un tirón debería empezar a calmarse en unos días. Si no, vale la pena averiguar qué lo retrasa.",
    },
    notWhen: {
      "Pain that is getting better, a few days without rest so far, or ups and downs in the first two weeks. Look again in three days.":
        "Un dolor que mejora, unos días en los que aún no lo dejó descansar, o subidas y bajadas en las dos primeras semanas. Vuelva a mirar en tres días.",
    },
    sources: {
      "no better in a few days, or sore beyond five, means a doctor":
        "sin mejorar en unos días, o con dolor más de cinco, hay que ir al médico",
      "another service allows a few weeks before a visit":
        "otro servicio deja pasar unas semanas antes de una consulta",
      "no improvement after a month is a warning sign": "no mejorar después de un mes es una señal de alarma",
    },
  },
  breathPain: {
    title: {
      "Sharp pain with each breath after a sudden strain":
        "Dolor punzante con cada respiración tras un esfuerzo repentino",
    },
    because: {
      "A pulled muscle between the ribs can do this. A rib or a lung can too, so it should be looked at once.":
        "Un tirón en un músculo entre las costillas puede hacer esto. Una costilla o un pulmón también, así que se debe revisar una vez.",
    },
    notWhen: {
      "Pain only on a deep breath, a cough or a yawn, or soreness that came the day after.":
        "Dolor solo al respirar hondo, toser o bostezar, o dolor muscular que llegó al día siguiente.",
    },
    sources: {
      "see a doctor when breathing brings sharp chest pain":
        "ir al médico cuando respirar da un dolor punzante en el pecho",
      "a sore rib mostly heals at home": "una costilla dolorida en general se cura en casa",
    },
    advice: {
      "If you get short of breath, call the emergency number.":
        "Si le falta el aire, llame al número de emergencias.",
    },
  },
  needleRisk: {
    title: {
      "A needle or surgery at the spine, germs in the blood, injected drugs or dialysis":
        "Una aguja u operación reciente en la columna, una infección de la sangre, drogas inyectadas o diálisis",
    },
    because: {
      "With this history, any back pain is worth an early look, even while it eases.":
        "Con estos antecedentes, cualquier dolor de espalda merece que lo revisen pronto, incluso mientras se alivia.",
    },
    notWhen: { "A needle elsewhere, such as a vaccine.": "Una aguja en otro lugar, como una vacuna." },
    sources: {
      "an infection in the blood can settle in the spine":
        "una infección en la sangre puede alojarse en la columna",
      "a recent skin or blood infection raises the chance a lot; an appointment while it eases is our own caution":
        "una infección reciente de la piel o la sangre aumenta mucho la posibilidad; una cita mientras se alivia es precaución nuestra",
    },
    advice: {
      "If you get hot or shivery, or the pain no longer eases, go to a hospital the same day.":
        "Si tiene fiebre, o el dolor deja de aliviarse, vaya a urgencias de un hospital el mismo día.",
    },
  },
  fragileBonesAny: {
    title: { "Bones that may break more easily": "Huesos que se pueden romper con más facilidad" },
    because: {
      "A weak bone can crack without a knock that you noticed, so new back pain should be looked at.":
        "Un hueso débil se puede agrietar sin un golpe que usted notara, así que un dolor de espalda nuevo se debe revisar.",
    },
    notWhen: {
      "Gym steroids, or tablets for a short time only.":
        "Esteroides de gimnasio, o pastillas solo por poco tiempo.",
    },
    sources: {
      "weak bones of the spine can break from lifting or bending":
        "los huesos débiles de la columna se pueden romper al levantar peso o doblarse",
      "small injuries matter most when bones are weak; an appointment is our own caution":
        "las lesiones leves importan más cuando los huesos son débiles; una cita es precaución nuestra",
    },
  },
  olderSpine: {
    title: {
      "From 65 on, pain right on the bumps of the spine":
        "Desde los 65 años, dolor justo en los bultitos de hueso de la columna",
    },
    because: {
      "From 65 on, a bone of the spine can break unnoticed. Pain right on it is worth a look.":
        "Desde los 65 años, un hueso de la columna se puede romper sin que se note. Un dolor justo ahí merece una revisión.",
    },
    notWhen: {
      "Being sore on both sides of the spine the day after training.":
        "Dolor muscular en los dos lados de la columna el día después de entrenar.",
    },
    sources: {
      "few people with a broken bone of the spine knew that they had one":
        "pocas personas con un hueso de la columna roto sabían que lo tenían",
      "age, steroids over a long time and injury make a break likelier; an appointment is our own caution":
        "la edad, los corticoides por mucho tiempo y una lesión hacen más probable una fractura; una cita es precaución nuestra",
    },
  },
  coughPain: {
    title: {
      "Worse on coughing or straining, with tingling, numbness or pain down an arm":
        "Peor al toser o hacer fuerza, con hormigueo, adormecimiento o dolor que baja por un brazo",
    },
    because: {
      "A nerve of the neck may be pressed. It mostly settles by itself, but should be checked once.":
        "Puede estar presionado un nervio del cuello. En general se pasa solo, pero se debe revisar una vez.",
    },
    notWhen: {
      "Pain on a cough after a clear strain, with a normal arm.":
        "Dolor al toser después de un tirón claro, con un brazo normal.",
    },
    sources: {
      "with normal strength it is first treated without surgery":
        "con fuerza normal, primero se trata sin cirugía",
      "most arm signs from the neck settle by themselves; that a cough counts is our own caution":
        "la mayoría de las señales del brazo que vienen del cuello se pasan solas; que la tos cuente es precaución nuestra",
    },
    advice: {
      "If the arm gets weak or the numbness spreads, get medical help the same day.":
        "Si el brazo se debilita o el adormecimiento se extiende, busque ayuda médica el mismo día.",
    },
  },
  worsening: {
    title: { "Slowly getting worse in the first days": "Empeora despacio en los primeros días" },
    because: {
      "By now a strain should hold steady or ease. If it keeps creeping up, have it looked at.":
        "A estas alturas un tirón debería seguir igual o calmarse. Si va a más poco a poco, pida que lo revisen.",
    },
    notWhen: {
      "Soreness that began the day after training and peaks on day two or three.":
        "Dolor muscular que empezó el día después de entrenar y llega a su máximo al segundo o tercer día.",
    },
    sources: {
      "pain after exercise that grows should be seen by a doctor":
        "el dolor tras el ejercicio que va a más lo debe ver un médico",
      "so should back pain that gets worse over time":
        "también el dolor de espalda que empeora con el tiempo",
    },
  },
  noTrainingLinkYounger: {
    title: {
      "Pain without a cause that you know, that is not getting better":
        "Dolor sin una causa que conozca, que no mejora",
    },
    because: {
      "Without a strain to explain it, pain that does not ease should be looked at once.":
        "Sin un tirón ni un esfuerzo que lo explique, un dolor que no se alivia se debe revisar una vez.",
    },
    notWhen: {
      "Pain from a way of sleeping, sitting or carrying, or pain that is getting better.":
        "Dolor por una forma de dormir, sentarse o cargar algo, o un dolor que mejora.",
    },
    sources: {
      "mid back pain is rarely serious; an appointment is our own caution":
        "el dolor a media espalda rara vez es grave; una cita es precaución nuestra",
      "pain here is common, but inner organs can also be felt here":
        "el dolor aquí es común, pero los órganos internos también se pueden sentir aquí",
    },
  },
  constantPainEarly: {
    title: {
      "Pain that is there all the time and that no position eases":
        "Dolor que está ahí todo el tiempo y que ninguna postura alivia",
    },
    because: {
      "Strong soreness can ache in every position for a day or two. If it goes on, somebody should look at it.":
        "Un dolor muscular fuerte puede doler en todas las posturas durante un día o dos. Si sigue, alguien debe revisarlo.",
    },
    notWhen: { "Pain that eases in some position.": "Un dolor que se alivia en alguna postura." },
    sources: {
      "pain without a break calls for a professional": "un dolor sin pausa necesita un profesional",
      "serious causes are rare and most such signs are false alarms; the limit of two days is our own":
        "las causas graves son raras y la mayoría de estas señales son falsas alarmas; el límite de dos días es nuestro",
    },
    advice: {
      "If no position eases it after two days, get medical help the same day.":
        "Si ninguna postura lo alivia después de dos días, busque ayuda médica el mismo día.",
    },
  },
  intense: {
    title: { "Pain of 8 or more out of 10": "Dolor de 8 o más sobre 10" },
    because: {
      "Pain this strong deserves help, even when nothing else points to trouble.":
        "Un dolor tan fuerte merece ayuda, aunque nada más apunte a un problema.",
    },
    notWhen: {
      "A sharp stab that is over in a moment, with mild pain in between.":
        "Una punzada que pasa en un momento, con dolor leve entre una y otra.",
    },
    sources: { "strong pain should bring you to a doctor": "un dolor fuerte debe llevarle al médico" },
  },
  armTingling: {
    title: {
      "Tingling, numbness or pain down one arm": "Hormigueo, adormecimiento o dolor que baja por un brazo",
    },
    because: {
      "A nerve in the neck or shoulder may be irritated. It mostly settles by itself, but should be checked once.":
        "Un nervio del cuello o del hombro puede estar irritado. Por lo general se calma solo, pero se debe revisar una vez.",
    },
    notWhen: {
      "An arm that goes to sleep in one position and is normal within minutes.":
        "Un brazo que se duerme en una postura y está normal en unos minutos.",
    },
    sources: {
      "arm tingling or pain that is new belongs with a doctor":
        "el hormigueo o dolor nuevo en el brazo debe verlo un médico",
      "with normal strength it is first treated without surgery":
        "con fuerza normal, primero se trata sin cirugía",
      "most arm signs from the neck settle by themselves":
        "la mayoría de las señales del cuello en el brazo se calman solas",
    },
    advice: {
      "If the arm gets weak or the numbness spreads, get medical help the same day.":
        "Si el brazo se debilita o el adormecimiento se extiende, busque ayuda médica el mismo día.",
    },
  },
  lastingShoulderNerve: {
    title: {
      "Weeks of pain around the shoulder or blade, with tingling, weakness or weight loss":
        "Semanas de dolor en el hombro o el omóplato, con hormigueo, debilidad o pérdida de peso",
    },
    because: {
      "Most often a joint or a nerve is behind this. As it has lasted for weeks, a doctor should find the cause.":
        "Lo más común es que venga de una articulación o un nervio. Como ya dura semanas, un médico debe buscar la causa.",
    },
    notWhen: {
      "Weeks of tightness around the shoulder, with normal feeling, strength and weight.":
        "Semanas de tensión en el hombro, con sensación, fuerza y peso normales.",
    },
    sources: {
      "shoulder pain with growing nerve signs needs an urgent clinic":
        "un dolor de hombro con señales de nervio que aumentan necesita una consulta urgente",
      "a shoulder that loses feeling or strength needs attention":
        "un hombro que pierde sensación o fuerza necesita atención",
      "with normal strength it is first treated without surgery":
        "con fuerza normal, primero se trata sin cirugía",
    },
    advice: {
      "Ask the doctor if a chest X-ray is needed. If the arm gets weak or the numbness spreads, get medical help the same day.":
        "Pregunte al médico si hace falta una radiografía de tórax. Si el brazo se vuelve débil o el adormecimiento se extiende, busque ayuda médica el mismo día.",
    },
  },
  bladeSticksOut: {
    title: { "One shoulder blade that newly sticks out": "Un omóplato que ahora sobresale y antes no" },
    because: {
      "A nerve that holds the blade in place may be hurt. Most recover well with the right care.":
        "Puede estar dañado un nervio que mantiene el omóplato en su sitio. La mayoría se recupera bien con los cuidados adecuados.",
    },
    notWhen: {
      "A small difference between the sides that was always there. That is common.":
        "Una pequeña diferencia entre los lados que siempre estuvo ahí. Es común.",
    },
    sources: {
      "marked nerve signs at the shoulder need referral":
        "señales marcadas de nervio en el hombro necesitan derivación",
      "wasting or weakness without a reason is a warning sign":
        "la pérdida de músculo o la debilidad sin motivo es una señal de alarma",
      "a blade that sticks out mostly comes from a nerve and recovers":
        "un omóplato que sobresale suele deberse a un nervio y se recupera",
    },
  },
  ribStress: {
    title: {
      "One sore spot on a rib, growing over weeks of training":
        "Un punto dolorido en una costilla, que aumenta en semanas de entrenamiento",
    },
    because: {
      "Repeated pulling can overload a rib. If you go on training it can crack, and rest lets it heal.":
        "Tirar una y otra vez puede sobrecargar una costilla. Si sigue entrenando puede agrietarse, y el reposo deja que sane.",
    },
    notWhen: {
      "Rib muscles that are sore on both sides after one hard session.":
        "Músculos de las costillas doloridos en los dos lados tras una sesión dura.",
    },
    sources: {
      "how such a rib is found in rowers, and rested":
        "cómo se detecta una costilla así en remeros, y su reposo",
    },
    advice: {
      "Stop rowing, pressing or whatever brings it on until you have been seen.":
        "Deje el remo, el press o lo que lo provoque hasta que le hayan atendido.",
    },
  },
  inflammatory: {
    title: {
      "Over three months of pain with morning stiffness and waking late at night, eased by moving":
        "Más de tres meses de dolor, con rigidez por la mañana y despertar de madrugada, que mejora al moverse",
    },
    because: {
      "This pattern can fit with an inflamed spine, which is often taken for strain. There is good treatment for it.":
        "Esto puede encajar con una columna inflamada, que a menudo se confunde con un tirón. Hay buen tratamiento.",
    },
    notWhen: {
      "Stiffness for a few days after hard training.": "Rigidez durante unos días después de entrenar duro.",
    },
    sources: {
      "several such features together decide about referral":
        "varios de estos rasgos juntos deciden sobre la derivación",
      "lists the pattern and the age at which it starts": "enumera el patrón y la edad a la que empieza",
      "describes the stiffness, the waking and the ease on moving":
        "describe la rigidez, el despertar y el alivio al moverse",
    },
  },
  gallbladderSimple: {
    title: {
      "Bouts of pain under the right ribs or at the right blade, mostly after food":
        "Episodios de dolor bajo las costillas derechas o en el omóplato derecho, sobre todo después de comer",
    },
    because: {
      "The gallbladder can be felt at the right shoulder blade. A doctor can check it with a simple scan.":
        "La vesícula se puede sentir en el omóplato derecho. Un médico puede revisarla con una prueba de imagen sencilla.",
    },
    notWhen: {
      "Pain at the right blade that comes with arm movements.":
        "Dolor en el omóplato derecho que aparece al mover el brazo.",
    },
    sources: {
      "such bouts call for a doctor at a normal visit":
        "estos episodios piden un médico en una consulta normal",
      "the pain can spread to the side or the shoulder blade":
        "el dolor puede extenderse al costado o al omóplato",
    },
    advice: {
      "If an attack lasts more than eight hours, or nothing eases it, get medical help the same day.":
        "Si un ataque dura más de ocho horas, o nada lo alivia, busque ayuda médica el mismo día.",
    },
  },
  coughIllness: {
    title: { "A wet cough, or a flu-like feeling": "Tos con flema, o malestar como de gripe" },
    because: {
      "A chest infection can make the back ache, and a long cough can strain it. Both are worth a check.":
        "Una infección del pecho puede hacer doler la espalda, y una tos larga puede forzarla. Las dos merecen una revisión.",
    },
    notWhen: {
      "A dry throat or a short cough after hard breathing in training.":
        "Garganta seca o una tos corta por respirar fuerte al entrenar.",
    },
    sources: {
      "chest signs that follow an infection should be seen by a doctor":
        "las señales en el pecho que siguen a una infección las debe ver un médico",
      "when a bad cough needs an urgent appointment": "cuándo una tos fuerte necesita una cita urgente",
    },
    advice: {
      "If breathing hurts, you get a high temperature or you feel much worse, get medical help the same day.":
        "Si le duele al respirar, le da fiebre o se siente mucho peor, busque ayuda médica el mismo día.",
    },
  },
  nightPain: {
    title: { "Pain that is worse at night or wakes you": "Dolor que empeora de noche o le despierta" },
    because: {
      "Pain at night is mostly harmless, but by itself it is a reason to let somebody have a look.":
        "El dolor de noche por lo general es inofensivo, pero por sí solo es motivo para que alguien lo revise.",
    },
    notWhen: {
      "Waking only because you rolled onto the sore side.":
        "Despertarse solo por girar sobre el lado dolorido.",
    },
    sources: {
      "pain at night that no position eases is a warning sign":
        "el dolor de noche que ninguna postura alivia es una señal de alarma",
      "constant pain at night is a reason to contact a professional":
        "el dolor constante de noche es motivo para contactar con un profesional",
      "alone, such signs are mostly false alarms": "solas, estas señales suelen ser falsas alarmas",
      "the other side: many people in a back clinic had night pain, and none of them a serious disease":
        "el otro lado: muchas personas en una consulta de espalda tenían dolor de noche, y ninguna una enfermedad grave",
    },
  },
  infectionRiskNotBetter: {
    title: {
      "A higher chance of infection, and pain that is not getting better":
        "Más probabilidad de infección, y dolor que no mejora",
    },
    because: {
      "With your history, back pain that does not ease is worth an earlier look.":
        "Con sus antecedentes, un dolor de espalda que no se calma merece una revisión más temprana.",
    },
    notWhen: {
      "Pain that is clearly easing from day to day.": "Un dolor que se calma con claridad de un día a otro.",
    },
    sources: {
      "a higher infection risk deserves attention in any back pain":
        "un mayor riesgo de infección merece atención en cualquier dolor de espalda",
      "no single sign is reliable, so risk and course count together":
        "ninguna señal sola es fiable, así que riesgo y evolución cuentan juntos",
    },
    advice: {
      "If you get a high temperature or chills, get medical help the same day.":
        "Si le da fiebre o escalofríos, busque ayuda médica el mismo día.",
    },
  },
  pop: {
    title: {
      "A pop or snap just as the pain began": "Un chasquido o un “crac” justo cuando empezó el dolor",
    },
    because: {
      "A pop may be only a joint. It may also be a muscle, a tendon or a rib, so have it checked.":
        "Un chasquido puede ser solo una articulación. También puede ser un músculo, un tendón o una costilla: pida que lo revisen.",
    },
    notWhen: {
      "A joint that often cracks and does not hurt.": "Una articulación que cruje a menudo y no duele.",
    },
    sources: {
      "a crack when an arm or leg is hurt goes to the emergency department":
        "un “crac” al lesionarse un brazo o una pierna es para ir a urgencias",
      "a fresh tendon tear at the shoulder goes to the emergency department":
        "una rotura reciente de un tendón del hombro es para ir a urgencias",
    },
    advice: {
      "If a bruise spreads, a gap shows or the arm gets weak, get medical help the same day.":
        "Si un moretón se extiende, se ve un hueco o el brazo se debilita, busque ayuda médica el mismo día.",
    },
  },
  minorTrauma: {
    title: { "A stumble, knock, bump or tackle": "Tropiezo, golpe, choque o derribo en el deporte" },
    because: {
      "A light knock mostly leaves a bruise. Pain in the back after it should still be checked once.":
        "Un golpe leve suele dejar un moretón. Aun así, el dolor de espalda después se debe revisar una vez.",
    },
    notWhen: {
      "A strain from a lift, with no knock or fall.": "Un tirón por levantar peso, sin golpe ni caída.",
    },
    sources: {
      "pain in the spine after an injury is one reason for an assessment":
        "el dolor en la columna tras una lesión es un motivo para una evaluación",
      "small injuries matter most when bones are weak":
        "las lesiones pequeñas importan más cuando los huesos son débiles",
      "most bruised or broken ribs are looked after at home":
        "la mayoría de las costillas golpeadas o rotas se cuidan en casa",
      "a stricter view: call 999 for any injury of back or neck":
        "una postura más estricta: llamar al 999 por cualquier lesión de espalda o cuello",
    },
    advice: {
      "If you get numb, weak or unsteady, or breathing gets hard, call the emergency number.":
        "Si nota adormecimiento, debilidad o falta de equilibrio, o le cuesta respirar, llame al número de emergencias.",
    },
  },
  pregnancy: {
    title: {
      "Pregnant, perhaps pregnant, or a birth in the last six weeks":
        "Embarazo, posible embarazo o un parto en las últimas seis semanas",
    },
    because: {
      "Back pain is common then and mostly harmless. Your midwife or doctor can say what is safe for you and the baby.":
        "El dolor de espalda es común entonces y por lo general inofensivo. Su matrona (partera) o médico puede decirle qué es seguro para usted y el bebé.",
    },
    notWhen: { "A birth more than six weeks ago.": "Un parto hace más de seis semanas." },
    sources: {
      "maternity physiotherapy is the right service in pregnancy":
        "la fisioterapia de maternidad es el servicio adecuado en el embarazo",
      "anti-inflammatory painkillers are left out in pregnancy":
        "en el embarazo no se usan medicinas antiinflamatorias para el dolor",
      "stay active, and which signs need a call at once":
        "seguir en movimiento, y qué señales necesitan una llamada de inmediato",
    },
    advice: {
      "Your midwife can help too. Ask before you start any of the exercises.":
        "Su matrona (partera) también puede ayudar. Pregunte antes de empezar cualquiera de los ejercicios.",
    },
  },
  recurrent: {
    title: {
      "The same pain in the same place, three times or more in a year":
        "El mismo dolor en el mismo lugar, tres veces o más en un año",
    },
    because: {
      "Pain that keeps coming back often has a cause in technique or load that a professional can find.":
        "Un dolor que vuelve una y otra vez a menudo tiene una causa en la técnica o la carga que un profesional puede encontrar.",
    },
    notWhen: {
      "Being sore for a few days after each new kind of training.":
        "Dolor muscular unos días tras cada tipo nuevo de entrenamiento.",
    },
    sources: {
      "upper back pain without warning signs suits a physiotherapist":
        "el dolor de la parte alta de la espalda sin señales de alarma es adecuado para un fisioterapeuta",
    },
  },
  under18: {
    title: { "Under 18": "Menos de 18" },
    because: {
      "Young backs are still growing, so it is wise to have one look.":
        "La espalda joven aún está creciendo, así que conviene que alguien la revise una vez.",
    },
    notWhen: {
      "A sore muscle for a day or two that is gone again.":
        "Un músculo dolorido un día o dos que ya se pasó.",
    },
    sources: {
      "in young people who come for care, a cause is found more often":
        "en los jóvenes que buscan atención, se encuentra una causa más a menudo",
      "a first start before 20 is a warning sign": "un primer inicio antes de los 20 es una señal de alarma",
      "adult physiotherapy services start at 18":
        "los servicios de fisioterapia para adultos empiezan a los 18",
    },
    advice: {
      "Show this page to a parent or another adult you trust. If the pain wakes you at night or keeps growing, get medical help the same day.":
        "Muestre esta página a su padre, su madre u otro adulto de confianza. Si el dolor le despierta de noche o sigue aumentando, busque ayuda médica el mismo día.",
    },
  },
  worried: {
    title: { "Very worried, or struggling to cope": "Mucha preocupación, o dificultad para sobrellevarlo" },
    because: {
      "You know your body. If this weighs on you, that is reason enough to talk to someone.":
        "Usted conoce su cuerpo. Si esto le pesa, es razón suficiente para hablar con alguien.",
    },
    notWhen: {
      "A passing question that this page has answered.":
        "Una duda pasajera que esta página ya ha respondido.",
    },
    sources: {
      "being worried or not coping is a reason to see a doctor":
        "la preocupación o no poder sobrellevarlo es motivo para ir al médico",
      "advice should leave room for a person’s own worry":
        "los consejos deben dejar sitio a la preocupación de cada persona",
      "a crisis line answers day and night when life feels too much":
        "una línea de crisis responde de día y de noche cuando la vida pesa demasiado",
    },
  },
} satisfies SomeRedFlags;
