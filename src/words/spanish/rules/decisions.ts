/** Decisions, and differences from sources. */
import type { SomeRules } from "./parts.ts";

export const decisions = {
  decisions: {
    "Upper back pain by itself means help today only when it has no clear link to training or strain.":
      "El dolor de espalda alta por sí solo significa ayuda hoy únicamente si no tiene relación clara con un entrenamiento o esfuerzo.",
    "Pain at this height comes from inner organs a little more often than pain lower down. If we sent everybody to a doctor today, nobody with a plain strain could be told so.":
      "El dolor a esta altura viene de órganos internos un poco más a menudo que el dolor más abajo. Si enviáramos a todo el mundo al médico hoy, a nadie con un simple tirón se le podría decir que lo es.",
    "After six weeks, pain without a training link means an appointment this week and no longer help today.":
      "Después de seis semanas, el dolor sin relación con el entrenamiento significa una cita esta semana y ya no ayuda hoy.",
    "Pain that has stayed the same for so long rarely turns dangerous overnight. Other warning signs still count as before.":
      "Un dolor que ha seguido igual tanto tiempo rara vez se vuelve peligroso de un día para otro. Las demás señales de alarma siguen contando como antes.",
    "Sudden severe pain means help today. When moving does not change it, it is an emergency.":
      "El dolor repentino y muy fuerte significa ayuda hoy. Si no cambia al moverse, es una emergencia.",
    "The sources ask only how fast the pain began. Many strains begin in one second too, so we also ask if moving changes the pain.":
      "Las fuentes solo preguntan qué tan rápido empezó el dolor. Muchos tirones también empiezan en un segundo, así que preguntamos además si el dolor cambia al moverse.",
    "Pain on a deep breath alone is no warning sign. With a clot risk or an illness it is.":
      "El dolor al respirar hondo por sí solo no es una señal de alarma. Con riesgo de coágulo o una enfermedad, lo es.",
    "Strained muscles between the ribs hurt on a deep breath. The sources speak of pain in the chest, and mostly together with other signs.":
      "Los músculos entre las costillas con un tirón duelen al respirar hondo. Las fuentes hablan de dolor en el pecho, y en general junto con otras señales.",
    "Pain on a cough alone does not change the level when the link to training is clear.":
      "El dolor al toser por sí solo no cambia el nivel si la relación con el entrenamiento es clara.",
    "A strained back hurts on every cough. Without a training link, or with tingling in an arm, it means help today.":
      "Una espalda con un tirón duele con cada tos. Sin relación con el entrenamiento, o con hormigueo en un brazo, significa ayuda hoy.",
    "One sign from the bladder, the bowel or between the legs is enough for an emergency.":
      "Una señal de la vejiga, el intestino o entre las piernas basta para una emergencia.",
    "One hospital asks in one place for two new signs, others for one. Harm to these nerves can last, so we took the safer reading.":
      "Un hospital pide en un lugar dos señales nuevas; otros, una. El daño a estos nervios puede ser duradero, así que tomamos la lectura más segura.",
    "Chest pain is an emergency from the first minute.":
      "El dolor en el pecho es una emergencia desde el primer minuto.",
    "Some services give ten or fifteen minutes to see if it goes. Others give none, and we follow those.":
      "Algunos servicios dan diez o quince minutos para ver si se pasa. Otros no dan ninguno, y seguimos a estos.",
    "“A few days” without getting better means three days of looking after it.":
      "“Unos días” sin mejorar significa tres días de cuidarlo.",
    "The sources say a few days, five days or some weeks. Three days of care, or five days in all, is on the careful side.":
      "Las fuentes dicen unos días, cinco días o algunas semanas. Tres días de cuidados, o cinco días en total, queda del lado prudente.",
    "Sharp pain alone is no warning sign.": "El dolor punzante por sí solo no es una señal de alarma.",
    "Sharp pain is typical of a fresh strain. What counts is what it keeps you from doing and how fast it grows.":
      "El dolor punzante es típico de un tirón reciente. Lo que cuenta es lo que le impide hacer y qué tan rápido aumenta.",
  },
  knownDifferences: {
    "The source asks for an emergency scan for any new pain with such a risk. Here that holds for a sudden start, and other pain means help today, as soreness from training is far more common. Relatives with a wide aorta count only once it has torn.":
      "La fuente pide una prueba de imagen de emergencia para cualquier dolor nuevo con un riesgo así. Aquí eso vale para un inicio repentino, y otro dolor significa ayuda hoy, porque el dolor muscular por entrenar es mucho más común. Los familiares con la aorta ancha cuentan solo si ya se les ha desgarrado.",
    "The source does not let pain that moving changes clear a sudden start. Here such pain means help today and not an ambulance.":
      "Para la fuente, que el dolor cambie al moverse no libra de sospecha a un inicio repentino. Aquí ese dolor significa ayuda hoy y no una ambulancia.",
    "The source also counts heaviness that lasts and is felt only in the mid back, an arm or the jaw. Here the chest must be involved, or the person must feel unwell at rest or have it with effort.":
      "La fuente también cuenta la pesadez que dura y se siente solo en medio de la espalda, un brazo o la mandíbula. Aquí debe afectar al pecho, o la persona debe sentirse mal en reposo o tenerla con el esfuerzo.",
    "The source does not tie the signs to other signs of infection. Here they are asked only after fever, a chest illness, a rash or changed pee.":
      "La fuente no liga estas señales a otras señales de infección. Aquí se preguntan solo después de fiebre, una enfermedad del pecho, un sarpullido o cambios en la orina.",
    "The source also names cancer, serious injury and a stay in hospital as risks. Cancer and injury have rules of their own here, and a hospital stay counts only with surgery or bed rest.":
      "La fuente también nombra como riesgos el cáncer, una lesión grave y una estancia en el hospital. El cáncer y las lesiones tienen aquí reglas propias, y una estancia en el hospital cuenta solo con cirugía o reposo en cama.",
    "The source sends sudden numbness or lasting pins and needles in an arm to the emergency department. Other services ask for an ordinary visit, and here it is an appointment this week.":
      "La fuente envía a urgencias el adormecimiento repentino o el hormigueo que dura en un brazo. Otros servicios piden una consulta normal, y aquí es una cita esta semana.",
    "The source calls sudden weakness of an arm an emergency. Here it means help today.":
      "La fuente llama emergencia a la debilidad repentina de un brazo. Aquí significa ayuda hoy.",
    "The source names electric shocks in arms or legs. Here they are asked for the legs only.":
      "La fuente nombra descargas eléctricas en brazos o piernas. Aquí se preguntan solo para las piernas.",
    "The source sends a possible broken neck to the emergency department at once. Here it is the same day.":
      "La fuente envía a urgencias de inmediato un posible cuello roto. Aquí es el mismo día.",
    "Both say today, but the source names the emergency department for a fresh tendon tear. Here a doctor looks first, because most such tears are not in the upper back and a bruise alone can come from a strain.":
      "Las dos dicen hoy, pero la fuente nombra urgencias para una rotura reciente de un tendón. Aquí lo ve primero un médico, porque la mayoría de estas roturas no están en la parte alta de la espalda y un moretón por sí solo puede venir de un tirón.",
    "The source sends a changed shape after an injury to the emergency department. It is written for arms and legs. Here a doctor looks the same day.":
      "La fuente envía a urgencias un cambio de forma tras una lesión. Está escrita para brazos y piernas. Aquí lo ve un médico el mismo día.",
    "The source sends a crack heard at the time of an injury to the emergency department. It is written for arms and legs, and here a pop alone is an appointment this week, as joints of the back often pop without harm. A gap, a big bruise or a weak muscle means help today.":
      "La fuente envía a urgencias un “crac” que se oye en el momento de una lesión. Está escrita para brazos y piernas, y aquí un chasquido por sí solo es una cita esta semana, porque las articulaciones de la espalda a menudo chasquean sin daño. Un hueco, un moretón grande o un músculo débil significa ayuda hoy.",
    "The source asks for an urgent clinic for marked nerve signs at the shoulder. Here a blade that sticks out is an appointment this week, and a weak arm means help today.":
      "La fuente pide una consulta urgente para señales marcadas de nervio en el hombro. Aquí un omóplato que sobresale es una cita esta semana, y un brazo débil significa ayuda hoy.",
    "Both say today, but the source sends a possible arm clot straight to hospital.":
      "Las dos dicen hoy, pero la fuente envía directo al hospital un posible coágulo en el brazo.",
    "For the source, any injury that makes the back or neck hurt is a 999 call. Here a stumble or knock without other signs is an appointment this week.":
      "Para la fuente, cualquier lesión que haga doler la espalda o el cuello es para llamar al 999. Aquí un tropiezo o golpe sin otras señales es una cita esta semana.",
    "The source counts any spinal pain after an injury. Here a person who is not sure about an injury gets an appointment this week, unless other signs say more.":
      "La fuente cuenta cualquier dolor de columna después de una lesión. Aquí, quien no sabe si hubo una lesión recibe una cita esta semana, salvo que otras señales digan más.",
    "The source asks for a doctor at once when an attack lasts over eight hours or nothing eases it. Here this is not asked but given as advice.":
      "La fuente pide un médico de inmediato si un ataque dura más de ocho horas o nada lo alivia. Aquí esto no se pregunta, sino que se da como consejo.",
    "The source, an older page, gives an urgent appointment for a bad cough with a flu-like state. Here fever or pain on breathing is needed for that.":
      "La fuente, una página más antigua, da una cita urgente para una tos fuerte con un estado como de gripe. Aquí se necesita fiebre o dolor al respirar para eso.",
    "For the source, one sign is enough to see a doctor: chest pain that a deep breath or lying down makes worse. Here two such signs are needed.":
      "Para la fuente, basta una señal para ir al médico: dolor en el pecho que empeora al respirar hondo o al acostarse. Aquí se necesitan dos señales así.",
    "The source wants a young person with lasting, growing or night-time pain examined at once. Here being under 18 alone is an appointment this week.":
      "La fuente quiere que a una persona joven con dolor que dura, aumenta o aparece de noche la examinen de inmediato. Aquí tener menos de 18 años por sí solo es una cita esta semana.",
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
    "The label says to stop and ask a doctor about signs of bleeding. Here all these signs are an emergency.":
      "La etiqueta dice que hay que parar y preguntar a un médico si hay señales de sangrado. Aquí todas estas señales son una emergencia.",
    "The source calls it mostly harmless once the hospital checks are clear. Here it is an emergency.":
      "La fuente lo llama en general inofensivo una vez que las pruebas del hospital salen bien. Aquí es una emergencia.",
    "The source sees little need for a professional without warning signs. Here pain without a training link means help today.":
      "La fuente ve poca necesidad de un profesional sin señales de alarma. Aquí el dolor sin relación con el entrenamiento significa ayuda hoy.",
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
    "The source says to contact a professional and gives no time. Here it is help today.":
      "La fuente dice que hay que contactar con un profesional y no da un plazo. Aquí es ayuda hoy.",
    "The source says as soon as possible, within three days of the rash. Here it is the same day.":
      "La fuente dice lo antes posible, en los tres días siguientes al sarpullido. Aquí es el mismo día.",
    "The source waits six to eight weeks. Here it is three days of care or five days in all without getting better.":
      "La fuente espera de seis a ocho semanas. Aquí son tres días de cuidados o cinco días en total sin mejorar.",
    "The source wants several features and an age under 45 when it began. Here the pattern is one question and the age is the age now.":
      "La fuente quiere varios rasgos y una edad de menos de 45 años cuando empezó. Aquí el patrón es una sola pregunta y la edad es la de ahora.",
  },
} satisfies SomeRules;
