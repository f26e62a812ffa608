/** Decisions, and differences from sources. */
import type { SomeRules } from "./parts.ts";

export const decisions = {
  decisions: {
    "Pain without a cause that the person knows means help today from 50 on, or when moving does not change it. Under 50 it is an appointment this week, and care at home while it gets better.":
      "Un dolor sin una causa que la persona conozca significa ayuda hoy desde los 50 años, o si no cambia al moverse. Antes de los 50 es una cita esta semana, y cuidados en casa mientras mejora.",
    "Pain at this height comes from inner organs a little more often than pain lower down. If we sent everybody to a doctor today, nobody with a plain strain could be told so. A page of a national service does that, but we could read it only in copies made by others.":
      "El dolor a esta altura viene de órganos internos un poco más a menudo que el dolor más abajo. Si enviáramos a todo el mundo al médico hoy, a nadie con un simple tirón se le podría decir que lo es. Una página de un servicio nacional hace eso, pero solo pudimos leerla en copias hechas por otros.",
    "After six weeks, pain without a training link means an appointment this week and no longer help today.":
      "Después de seis semanas, el dolor sin relación con el entrenamiento significa una cita esta semana y ya no ayuda hoy.",
    "Pain that has stayed the same for so long rarely turns dangerous overnight. Other warning signs still count as before.":
      "Un dolor que ha seguido igual tanto tiempo rara vez se vuelve peligroso de un día para otro. Las demás señales de alarma siguen contando como antes.",
    "Sudden severe pain means an emergency department today. From 50 on, with a risk for heart or vessels, or when moving does not change it, it is an emergency.":
      "Un dolor repentino y muy fuerte significa ir hoy a urgencias de un hospital. Desde los 50 años, con un riesgo para el corazón o los vasos, o si no cambia al moverse, es una emergencia.",
    "The sources ask only how fast the pain began. Many strains begin in one second too, so we also ask about age, risk, and if moving changes the pain.":
      "Las fuentes solo preguntan qué tan rápido empezó el dolor. Muchos tirones también empiezan en un segundo, así que preguntamos además por la edad, el riesgo y si el dolor cambia al moverse.",
    "Pain with each breath in means an emergency department today when it began suddenly and sits in the chest, or the lungs are at risk. After any other sudden strain it is an appointment this week. Pain only on a deep breath is no warning sign.":
      "Un dolor cada vez que se toma aire significa ir hoy a urgencias de un hospital si empezó de repente y está en el pecho, o si hay un riesgo para los pulmones. Después de cualquier otro esfuerzo repentino es una cita esta semana. El dolor solo al respirar hondo no es una señal de alarma.",
    "Strained muscles between the ribs hurt on a deep breath. The sources speak of sharp pain in the chest. With a clot risk, an illness or a pregnancy other rules ask for more.":
      "Los músculos entre las costillas con un tirón duelen al respirar hondo. Las fuentes hablan de dolor punzante en el pecho. Con riesgo de coágulo, una enfermedad o un embarazo, otras reglas piden más.",
    "Pain on a cough alone does not change the level when there is a cause. With tingling in an arm it is an appointment this week, and without a cause help today.":
      "El dolor al toser por sí solo no cambia el nivel si hay una causa. Con hormigueo en un brazo es una cita esta semana, y sin una causa, ayuda hoy.",
    "A strained back hurts on every cough. With normal strength, an arm that tingles is treated without surgery at first.":
      "Una espalda con un tirón duele con cada tos. Con fuerza normal, un brazo con hormigueo se trata al principio sin operar.",
    "One sign from the bladder, the bowel or between the legs is enough for an emergency.":
      "Una señal de la vejiga, el intestino o entre las piernas basta para una emergencia.",
    "One hospital asks in one place for two new signs, others for one. Harm to these nerves can last, so we took the safer reading.":
      "Un hospital pide en un lugar dos señales nuevas; otros, una. El daño a estos nervios puede ser duradero, así que tomamos la lectura más segura.",
    "Chest pain is an emergency from the first minute.":
      "El dolor en el pecho es una emergencia desde el primer minuto.",
    "Some services give ten or fifteen minutes to see if it goes. Others give none, and we follow those.":
      "Algunos servicios dan diez o quince minutos para ver si se pasa. Otros no dan ninguno, y seguimos a estos.",
    "“A few days” without getting better means three days of looking after it. Up to two weeks without such care, it is care at home and a look in three days.":
      "“Unos días” sin mejorar significa tres días de cuidarlo. Hasta las dos semanas sin esos cuidados, son cuidados en casa y volver a mirar en tres días.",
    "The sources say a few days, five days or some weeks, and they speak of days on which somebody looks after it. A strain that nobody has rested yet needs that chance first.":
      "Las fuentes dicen unos días, cinco días o algunas semanas, y hablan de días en los que alguien lo cuida. Un tirón que todavía nadie ha dejado descansar no ha tenido su oportunidad.",
    "Sharp pain alone is no warning sign.": "El dolor punzante por sí solo no es una señal de alarma.",
    "Sharp pain is typical of a fresh strain. What counts is what it keeps you from doing and how fast it grows.":
      "El dolor punzante es típico de un tirón reciente. Lo que cuenta es lo que le impide hacer y qué tan rápido aumenta.",
    "A sign that was there and has been gone for more than three days means an emergency department today and no ambulance.":
      "Una señal que estuvo ahí y que se fue hace más de tres días significa ir hoy a urgencias de un hospital, sin ambulancia.",
    "For the heart, one guideline does the same by hours. For signs of a stroke, others ask for an ambulance all the same. How a pain began never counts as gone.":
      "Para el corazón, una guía clínica hace lo mismo con horas. Para las señales de un ictus (derrame cerebral), otras piden una ambulancia de todos modos. Cómo empezó un dolor nunca cuenta como pasado.",
    "Not being sure about an accident, or how bad it was, means help today.":
      "No saber si hubo un accidente, o qué tan grave fue, significa ayuda hoy.",
    "One guideline keeps the spine still for any pain after an injury. Many people who are not sure bumped into something small.":
      "Una guía clínica pide no mover la columna con cualquier dolor después de una lesión. Muchas personas que no lo saben se dieron contra algo pequeño.",
    "With a known weak artery, soreness from training means an emergency department today.":
      "Con una arteria débil conocida, el dolor muscular por entrenar significa ir hoy a urgencias de un hospital.",
    "The source asks for an emergency scan for any new pain. Soreness the day after training is far more common, so it needs no ambulance.":
      "La fuente pide una prueba de imagen de emergencia para cualquier dolor nuevo. El dolor muscular del día después de entrenar es mucho más común, por eso no necesita ambulancia.",
    "Night pain alone is an appointment this week. From 50 on it is help today after two weeks, or when moving does not change the pain.":
      "El dolor de noche por sí solo es una cita esta semana. Desde los 50 años es ayuda hoy después de dos semanas, o si no cambia al moverse.",
    "Night pain is common in back clinics and was seldom serious there. Age and time make it count for more.":
      "El dolor de noche es común en las consultas de espalda, y allí pocas veces era grave. La edad y el tiempo hacen que cuente más.",
    "Pain that no position eases means help today after two days. Before that it is an appointment this week, unless it is very strong, has no cause, or moving does not change it.":
      "Un dolor que ninguna postura alivia significa ayuda hoy después de dos días. Antes de eso es una cita esta semana, salvo que sea muy fuerte, no tenga causa o no cambie al moverse.",
    "Strong soreness can ache in every position for a day or two. The limit of two days is our own.":
      "Un dolor muscular fuerte puede doler en todas las posturas durante un día o dos. El límite de dos días es nuestro.",
    "Weeks of tingling around the shoulder with normal strength are an appointment this week, and the doctor is to be asked about a chest X-ray.":
      "Semanas de hormigueo alrededor del hombro con fuerza normal son una cita esta semana, y se debe preguntar al médico por una radiografía de tórax.",
    "The sources speak of growing signs and of lost strength. These are help today by rules of their own.":
      "Las fuentes hablan de señales que aumentan y de pérdida de fuerza. Eso es ayuda hoy, por otras reglas.",
    "Eating less alone is no warning sign. Losing weight is.":
      "Comer menos por sí solo no es una señal de alarma. Perder peso sí.",
    "A person in pain often eats less for a few days.":
      "Una persona con dolor a menudo come menos durante unos días.",
    "A severe limit is what a person needs help with. What is hard but possible is a milder one.":
      "Un límite grave es lo que necesita ayuda de otra persona. Lo que cuesta, pero se puede, es un límite menor.",
    "A fresh strain makes dressing hard for many people. Other signs still count as before.":
      "Un tirón reciente hace que a muchas personas les cueste vestirse. Las demás señales cuentan como antes.",
  },
  knownDifferences: {
    "The source asks for an emergency scan for any new pain with such a risk. Here only soreness that came later the same day, in the days after or over weeks, and that moving changes, means an emergency department today and no ambulance.":
      "La fuente pide una prueba de imagen de emergencia para cualquier dolor nuevo con un riesgo así. Aquí, solo el dolor muscular que llegó más tarde el mismo día, en los días de después o durante semanas, y que cambia al moverse, significa ir hoy a urgencias de un hospital, sin ambulancia.",
    "The source does not let pain that moving changes clear a sudden start. Here such pain means an emergency department today and no ambulance. From 50 on, or with a risk for heart or vessels, it is an emergency all the same.":
      "Para la fuente, que el dolor cambie al moverse no libra de sospecha a un inicio repentino. Aquí ese dolor significa ir hoy a urgencias de un hospital, sin ambulancia. Desde los 50 años, o con un riesgo para el corazón o los vasos, es una emergencia de todos modos.",
    "The source also counts heaviness that lasts and is felt only in the mid back, an arm or the jaw. Here an ache in an arm, the jaw or the neck counts when moving does not change the pain, from 45 on or with a heart risk.":
      "La fuente también cuenta la pesadez que dura y se siente solo en medio de la espalda, un brazo o la mandíbula. Aquí un dolor así en un brazo, la mandíbula o el cuello cuenta si no cambia al moverse, desde los 45 años o con un riesgo para el corazón.",
    "The source also names serious injury and a stay in hospital as risks. Injury has rules of its own here, and a hospital stay counts only with surgery or bed rest.":
      "La fuente también nombra como riesgos una lesión grave y una estancia en el hospital. Las lesiones tienen aquí reglas propias, y una estancia en el hospital cuenta solo con cirugía o reposo en cama.",
    "The source sends sudden numbness or lasting pins and needles in an arm to the emergency department. Other services ask for an ordinary visit, and here it is an appointment this week.":
      "La fuente envía a urgencias el adormecimiento repentino o el hormigueo que dura en un brazo. Otros servicios piden una consulta normal, y aquí es una cita esta semana.",
    "The source calls sudden weakness of an arm an emergency. Here it means help today.":
      "La fuente llama emergencia a la debilidad repentina de un brazo. Aquí significa ayuda hoy.",
    "The source names electric shocks in arms or legs. Here they are asked for the legs only.":
      "La fuente nombra descargas eléctricas en brazos o piernas. Aquí se preguntan solo para las piernas.",
    "The source sends a possible broken neck to the emergency department at once. Here it is the emergency department on the same day.":
      "La fuente envía a urgencias de inmediato un posible cuello roto. Aquí es urgencias el mismo día.",
    "Both say today, but the source names the emergency department for a fresh tendon tear. Here a doctor looks first, because most such tears are not in the upper back and a bruise alone can come from a strain.":
      "Las dos dicen hoy, pero la fuente nombra urgencias para una rotura reciente de un tendón. Aquí lo ve primero un médico, porque la mayoría de estas roturas no están en la parte alta de la espalda y un moretón por sí solo puede venir de un tirón.",
    "The source sends a changed shape after an injury to the emergency department. It is written for arms and legs. Here a doctor looks the same day.":
      "La fuente envía a urgencias un cambio de forma tras una lesión. Está escrita para brazos y piernas. Aquí lo ve un médico el mismo día.",
    "The source sends a crack heard at the time of an injury to the emergency department. It is written for arms and legs, and here a pop alone is an appointment this week, as joints of the back often pop without harm. A gap, a big bruise or a weak muscle means help today.":
      "La fuente envía a urgencias un “crac” que se oye en el momento de una lesión. Está escrita para brazos y piernas, y aquí un chasquido por sí solo es una cita esta semana, porque las articulaciones de la espalda a menudo chasquean sin daño. Un hueco, un moretón grande o un músculo débil significa ayuda hoy.",
    "The source asks for an urgent clinic for marked nerve signs at the shoulder. Here a blade that sticks out is an appointment this week, and a weak arm means help today.":
      "La fuente pide una consulta urgente para señales marcadas de nervio en el hombro. Aquí un omóplato que sobresale es una cita esta semana, y un brazo débil significa ayuda hoy.",
    "For the source, any injury that makes the back or neck hurt is a 999 call. Here a stumble or knock without other signs is an appointment this week.":
      "Para la fuente, cualquier lesión que haga doler la espalda o el cuello es para llamar al 999. Aquí un tropiezo o golpe sin otras señales es una cita esta semana.",
    "The source counts any spinal pain after an injury. Here that means an emergency department today when the bumps in the middle or the side below the ribs hurt, and an appointment otherwise.":
      "La fuente cuenta cualquier dolor de columna después de una lesión. Aquí eso significa ir hoy a urgencias de un hospital si duelen los bultitos de hueso del medio o el lado por debajo de las costillas, y una cita en los demás casos.",
    "The source counts any spinal pain after an injury. Here a person who is not sure about an injury gets help today and no ambulance.":
      "La fuente cuenta cualquier dolor de columna después de una lesión. Aquí, quien no está seguro de una lesión recibe ayuda hoy, sin ambulancia.",
    "The source asks for a doctor at once when an attack lasts over eight hours or nothing eases it. Here this is not asked but given as advice.":
      "La fuente pide un médico de inmediato si un ataque dura más de ocho horas o nada lo alivia. Aquí esto no se pregunta, sino que se da como consejo.",
    "The source, an older page, gives an urgent appointment for a bad cough with a flu-like state. Here fever or pain on breathing is needed for that.":
      "La fuente, una página más antigua, da una cita urgente para una tos fuerte con un estado como de gripe. Aquí se necesita fiebre o dolor al respirar para eso.",
    "For the source, one sign is enough to see a doctor: chest pain that a deep breath or lying down makes worse. Here that holds when the chest is marked, and otherwise two such signs are needed.":
      "Para la fuente, basta una señal para ir al médico: dolor en el pecho que empeora al respirar hondo o al acostarse. Aquí eso vale si se ha marcado el pecho; si no, se necesitan dos señales así.",
    "The source wants a young person with lasting, growing or night-time pain examined at once. Here growing or night-time pain means help today, and being under 18 alone an appointment this week.":
      "La fuente quiere que a una persona joven con dolor que dura, aumenta o aparece de noche la examinen de inmediato. Aquí el dolor que aumenta o aparece de noche significa ayuda hoy, y tener menos de 18 años por sí solo, una cita esta semana.",
    "The source gives fifteen minutes unless other signs are there. Here there is no waiting time.":
      "La fuente da quince minutos, salvo que haya otras señales. Aquí no hay tiempo de espera.",
    "The source asks in one place for two or more new signs. Here one is enough.":
      "La fuente pide en un lugar dos o más señales nuevas. Aquí basta una.",
    "The source calls a few streaks alone urgent. With upper back pain, which everybody has here, it says emergency too.":
      "Para la fuente, unas pocas hebras de sangre por sí solas son urgentes. Con dolor de espalda alta, que aquí tiene todo el mundo, también dice emergencia.",
    "The source says a doctor immediately, and 999 if none can be reached. Here it is an emergency, because a torn artery can feel the same.":
      "La fuente dice un médico de inmediato, y el 999 si no se puede contactar con ninguno. Aquí es una emergencia, porque una arteria desgarrada puede sentirse igual.",
    "The source keeps 999 for sudden strong pain or faintness. Here every combination is an emergency.":
      "La fuente reserva el 999 para el dolor fuerte repentino o la sensación de desmayo. Aquí toda combinación es una emergencia.",
    "The source asks for help at once and keeps 999 for quick worsening. Here one sign is an emergency.":
      "La fuente pide ayuda de inmediato y reserva el 999 para cuando empeora rápido. Aquí una señal es una emergencia.",
    "The label says to stop and ask a doctor about signs of bleeding. Here all these signs are an emergency, with or without a painkiller.":
      "La etiqueta dice que hay que parar y preguntar a un médico si hay señales de sangrado. Aquí todas estas señales son una emergencia, con o sin una medicina para el dolor.",
    "The source calls it mostly harmless once the hospital checks are clear. Here it is an emergency.":
      "La fuente lo llama en general inofensivo una vez que las pruebas del hospital salen bien. Aquí es una emergencia.",
    "The source sees little need for a professional without warning signs. Here pain without a known cause means help today from 50 on.":
      "La fuente ve poca necesidad de un profesional sin señales de alarma. Aquí el dolor sin una causa conocida significa ayuda hoy desde los 50 años.",
    "The source sees little need for a professional without warning signs. Here pain without a known cause is an appointment this week, unless it gets better.":
      "La fuente ve poca necesidad de un profesional sin señales de alarma. Aquí el dolor sin una causa conocida es una cita esta semana, salvo que mejore.",
    "The source asks for further signs beside cancer. Here cancer at any time is enough.":
      "La fuente pide más señales además del cáncer. Aquí basta el cáncer en cualquier momento.",
    "The source gives an ordinary appointment, for weight loss without back pain. Here it is help today.":
      "La fuente da una cita normal, para la pérdida de peso sin dolor de espalda. Aquí es ayuda hoy.",
    "The source gives an ordinary appointment for burning or cloudy pee and an urgent one for blood. Here all of them mean help today.":
      "La fuente da una cita normal para la orina que arde o está turbia y una urgente para la sangre. Aquí todas ellas significan ayuda hoy.",
    "The source gives an ordinary appointment for pain that stops daily life. Help today is our own caution.":
      "La fuente da una cita normal para el dolor que impide la vida diaria. Ayuda hoy es precaución nuestra.",
    "The source gives an ordinary appointment for pain that gets worse. Here a fast change is help today.":
      "La fuente da una cita normal para el dolor que empeora. Aquí un cambio rápido es ayuda hoy.",
    "The source says to contact a professional and gives no time. Here it is help today after two days, and an appointment this week before that.":
      "La fuente dice que hay que contactar con un profesional y no da un plazo. Aquí es ayuda hoy después de dos días, y una cita esta semana antes de eso.",
    "The source says as soon as possible, within three days of the rash. Here it is the same day.":
      "La fuente dice lo antes posible, en los tres días siguientes al sarpullido. Aquí es el mismo día.",
    "The source waits six to eight weeks. Here it is three days of care without getting better, or two weeks.":
      "La fuente espera de seis a ocho semanas. Aquí son tres días de cuidados sin mejorar, o dos semanas.",
    "The source wants several features and an age under 45 when it began. Here the pattern is one question and the age is the age now.":
      "La fuente quiere varios rasgos y una edad de menos de 45 años cuando empezó. Aquí el patrón es una sola pregunta y la edad es la de ahora.",
    "The source asks for 999 even when the signs have passed. Here signs gone for more than three days mean an emergency department the same day.":
      "La fuente pide llamar al 999 aunque las señales ya hayan pasado. Aquí, unas señales que se fueron hace más de tres días significan ir a urgencias de un hospital el mismo día.",
    "The source names no age. Here such an ache counts from 45 on or with a heart risk, because arms and neck are often sore from training.":
      "La fuente no nombra ninguna edad. Aquí un dolor así cuenta desde los 45 años o con un riesgo para el corazón, porque los brazos y el cuello a menudo duelen por entrenar.",
    "The source sends night pain in a young person to the emergency department. Here a doctor looks the same day.":
      "La fuente envía a urgencias el dolor de noche en una persona joven. Aquí la ve un médico el mismo día.",
    "The source speaks of sharp pain in the chest. Here pain in the back alone after a sudden strain is an appointment this week.":
      "La fuente habla de dolor punzante en el pecho. Aquí el dolor solo en la espalda después de un esfuerzo repentino es una cita esta semana.",
    "The source asks for an urgent clinic for growing nerve signs. Here weeks of tingling with normal strength are an appointment this week; a weak arm or lost weight means help today.":
      "La fuente pide un consultorio de urgencia para las señales de los nervios que aumentan. Aquí semanas de hormigueo con fuerza normal son una cita esta semana; un brazo débil o la pérdida de peso significan ayuda hoy.",
    "The source says to see a doctor. Here it is an emergency department today, because only an X-ray can tell.":
      "La fuente dice que hay que ir al médico. Aquí es ir hoy a urgencias de un hospital, porque solo una radiografía lo puede mostrar.",
    "The source names an urgent appointment. Here it is an emergency department today, because a scan is needed.":
      "La fuente nombra una cita urgente. Aquí es ir hoy a urgencias de un hospital, porque hace falta una prueba de imagen.",
    "The study found no serious disease behind night pain. Here it is help today from 50 on, after two weeks.":
      "El estudio no halló ninguna enfermedad grave detrás del dolor de noche. Aquí es ayuda hoy desde los 50 años, después de dos semanas.",
    "The source is about people who have had cancer. Here it counts for everybody whose pain has no cause they know of.":
      "La fuente trata de personas que han tenido cáncer. Aquí cuenta para toda persona cuyo dolor no tiene una causa que conozca.",
    "The source gives an ordinary appointment for severe pain. Help today is our own caution.":
      "La fuente da una cita normal para el dolor muy fuerte. Ayuda hoy es precaución nuestra.",
  },
} satisfies SomeRules;
