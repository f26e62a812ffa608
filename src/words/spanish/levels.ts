/** Levels, help and the sheet. */
import type { RuleText } from "../rule-text.ts";

export const levels = {
  "Call the emergency number now": "Llame ya al número de emergencias",
  Emergency: "Emergencia",
  "Now. Do not drive yourself.": "Ya. No conduzca usted.",
  "Wait for an ambulance. If none can come soon, let someone else drive you to an emergency department. After an accident, keep still and wait.":
    "Espere una ambulancia. Si ninguna puede llegar pronto, deje que otra persona le lleve a urgencias de un hospital. Después de un accidente, no se mueva y espere.",
  "calling the emergency number now": "llamar ya al número de emergencias",
  "Get medical help today": "Busque ayuda médica hoy",
  "Help today": "Ayuda hoy",
  "Today, within the next few hours. Tonight if it is evening.":
    "Hoy, en las próximas horas. Si ya anochece, esta noche.",
  "A doctor who can see you today, an urgent care clinic or a health phone line. If none of these is open, the emergency department.":
    "Un médico que pueda verle hoy, un centro de atención urgente o una línea telefónica de salud. Si nada de esto está abierto, vaya a urgencias de un hospital.",
  "medical help today": "ayuda médica hoy",
  "Book an appointment this week": "Pida una cita esta semana",
  "Appointment this week": "Cita esta semana",
  "In the next 2 to 7 days. Sooner if it gets worse.": "En los próximos 2 a 7 días. Antes, si empeora.",
  "A doctor or a physiotherapist. Your answers decide which of the two suits you better.":
    "Un médico o un fisioterapeuta. Sus respuestas deciden cuál de los dos le conviene más.",
  "an appointment this week": "una cita esta semana",
  "Look after it at home": "Cuídese en casa",
  "Care at home": "Cuidados en casa",
  "Start now. Look again after 48 hours, on day 5 and in week 2.":
    "Empiece ya. Revise cómo va a las 48 horas, el día 5 y en la semana 2.",
  "At home. A pharmacist can help with questions about medicines.":
    "En casa. Un farmacéutico puede ayudar con preguntas sobre medicinas.",
  "care at home": "cuidados en casa",
  "Stop exercising. Sit or lie in the way that is easiest for you.":
    "Deje de hacer ejercicio. Siéntese o acuéstese como le sea más cómodo.",
  "After an accident or a hard blow, keep still. Don’t turn your head or your back.":
    "Después de un accidente o un golpe fuerte, no se mueva. No gire la cabeza ni la espalda.",
  "Don’t drive. Unlock the door, and ask someone to stay with you.":
    "No conduzca. Deje la puerta sin llave y pida a alguien que se quede con usted.",
  "Use your own emergency medicine as you were taught. That may be an adrenaline pen, an inhaler or a heart spray.":
    "Use su propia medicina de emergencia como le enseñaron. Puede ser un inyector de adrenalina (epinefrina), un inhalador o un aerosol para el corazón.",
  "Take other medicine only if the ambulance team tells you to. Leave out stretches and massage.":
    "Tome otra medicina solo si el equipo de la ambulancia se lo dice. No haga estiramientos ni masajes.",
  "If you feel worse, call again.": "Si se siente peor, vuelva a llamar.",
  "Stop training until you have been seen.": "Deje de entrenar hasta que le hayan visto.",
  "Leave out stretches, foam rolling and having your back or neck cracked.":
    "No haga estiramientos, no use rodillo de espuma ni deje que le crujan (truenen) la espalda o el cuello.",
  "If one of the emergency signs shows up, call the emergency number.":
    "Si aparece una de las señales de emergencia, llame al número de emergencias.",
  "Leave out what brings on the pain.": "Evite lo que causa el dolor.",
  "If it gets worse or a new sign appears, do the check again.":
    "Si empeora o aparece una señal nueva, haga el chequeo otra vez.",
  "24 hours after the check": "24 horas después del chequeo",
  "You should have been seen by now. If a sign is still there and nobody has looked at you, call the emergency number.":
    "Ya deberían haberle visto. Si una señal sigue ahí y nadie le ha revisado, llame al número de emergencias.",
  "4 hours after the check": "4 horas después del chequeo",
  "If you have reached nobody who can see you today, go to the emergency department.":
    "Si no ha encontrado a nadie que pueda verle hoy, vaya a urgencias de un hospital.",
  "Once you have been seen, follow what you were told. If something is new or worse, do the check again.":
    "Cuando ya le hayan visto, siga lo que le dijeron. Si algo es nuevo o está peor, haga el chequeo otra vez.",
  "48 hours after the check": "48 horas después del chequeo",
  "If it is getting worse, do the check again. Don’t wait for the appointment.":
    "Si empeora, haga el chequeo otra vez. No espere a la cita.",
  "7 days after the check": "7 días después del chequeo",
  "You should have been seen by now. If you still have no appointment, ask for one again or try someone else.":
    "Ya deberían haberle visto. Si aún no tiene cita, pídala otra vez o pruebe con otra persona.",
  "After 48 hours": "Después de 48 horas",
  "Moving and sleeping should be a little easier. If any sign is new, do the check again.":
    "Moverse y dormir debería ser un poco más fácil. Si alguna señal es nueva, haga el chequeo otra vez.",
  "On day 5": "El día 5",
  "No better by now? Book an appointment with a doctor or a physiotherapist.":
    "¿Aún no está mejor? Pida una cita con un médico o un fisioterapeuta.",
  "After two weeks": "Después de dos semanas",
  "If it still holds you back, book an appointment with a doctor or a physiotherapist.":
    "Si aún le limita, pida una cita con un médico o un fisioterapeuta.",
  "This check is for the upper back": "Este chequeo es para la parte alta de la espalda",
  "You told us that your upper back does not hurt. None of your answers was a warning sign. But our advice on exercises and care is made for the upper back, so it may not suit you.":
    "Nos dijo que no le duele la parte alta de la espalda. Ninguna de sus respuestas fue una señal de alarma. Pero nuestros consejos de ejercicios y cuidados son para la parte alta de la espalda, y puede que no le convengan.",
  "Call the emergency number if low back pain comes with one of these:":
    "Llame al número de emergencias si el dolor de la parte baja de la espalda viene con algo de esto:",
  "Get medical help today if it comes with one of these:":
    "Busque ayuda médica hoy si viene con algo de esto:",
  "A physiotherapist or a doctor can look at low back pain, or at pain somewhere else.":
    "Un fisioterapeuta o un médico puede revisar el dolor de la parte baja de la espalda o de otro lugar.",
  "Book an appointment this week if the pain holds you back, or does not ease within a few days.":
    "Pida una cita esta semana si el dolor le limita o no se calma en unos días.",
  "Did you miss a place that hurts? Go back, mark it on the picture and finish the check.":
    "¿Le faltó marcar un lugar que duele? Vuelva atrás, márquelo en el dibujo y termine el chequeo.",
  "This plan is made for the upper back": "Este plan es para la parte alta de la espalda",
  "You told us that your upper back does not hurt, so this plan may not suit you. Your result says what to do and where to go.":
    "Nos dijo que no le duele la parte alta de la espalda, así que este plan puede no convenirle. Su resultado dice qué hacer y adónde ir.",
  "When the pain started, and what you were doing.": "Cuándo empezó el dolor y qué estaba haciendo.",
  "Where it hurts, and what makes it better or worse.": "Dónde le duele y qué lo mejora o lo empeora.",
  "Each sign that you ticked here, and since when you have had it.":
    "Cada señal que marcó aquí y desde cuándo la tiene.",
  "What you have tried, with every medicine you took and when.":
    "Qué ha probado, con cada medicina que tomó y cuándo.",
  "Other illnesses, medicines you take each day, allergies, and if you may be pregnant.":
    "Otras enfermedades, medicinas que toma cada día, alergias y si podría estar embarazada.",
  "This is not a diagnosis. It is built from published guidance, and no clinician has signed it off. A professional who sees you can find out more. If you feel worse than the result says, trust that feeling and get help sooner.":
    "Esto no es un diagnóstico. Se basa en guías publicadas y ningún profesional de salud lo ha aprobado. Un profesional que le vea puede averiguar más. Si se siente peor de lo que dice el resultado, confíe en lo que siente y busque ayuda antes.",
  "Pulse, blood pressure, breathing rate, temperature and oxygen level":
    "Pulso, presión arterial, frecuencia respiratoria, temperatura y nivel de oxígeno",
  "Strength, reflexes, sensation and gait": "Fuerza, reflejos, sensibilidad y marcha",
  "Palpation of spine, ribs and muscles; inspection of skin and posture":
    "Palpación de columna, costillas y músculos; inspección de la piel y la postura",
  "Heart and lung sounds, abdomen": "Auscultación cardíaca y pulmonar, abdomen",
  "Urine, blood, ECG and imaging": "Orina, sangre, ECG y pruebas de imagen",
  "Call too after a bad accident or a fall from a height, or when you feel that your life is in danger.":
    "Llame también después de un accidente grave o una caída desde lo alto, o si siente que su vida está en peligro.",
  "a doctor": "un médico",
  "Finding out what is wrong; every sign that needs help now or today; illness, chest or tummy signs; medicines when you are ill.":
    "Averiguar qué pasa; toda señal que necesita ayuda ya u hoy; señales de enfermedad, del pecho o la barriga; medicinas cuando hay una enfermedad.",
  "Technique and training load once the pain is settling.":
    "Técnica y carga de entrenamiento cuando el dolor ya se calma.",
  "a physiotherapist": "un fisioterapeuta",
  "Pain that is slow to settle or keeps coming back; steady tingling with normal strength; exercises and the way back to lifting.":
    "Dolor que tarda en calmarse o que vuelve; hormigueo estable con fuerza normal; ejercicios y la vuelta a levantar peso.",
  "Fever, chest signs, an accident, signs from the spinal cord or an arm that has become weak.":
    "Fiebre, señales del pecho, un accidente, señales de la médula espinal o un brazo que se ha vuelto débil.",
  "a sports doctor": "un médico deportivo",
  "A torn muscle, a rib that hurts more with training, or injuries that come back.":
    "Un músculo desgarrado, una costilla que duele más al entrenar o lesiones que vuelven.",
  "Emergencies.": "Emergencias.",
  "a pharmacist": "un farmacéutico",
  "Choosing a medicine you can buy, and checking that it goes with your other medicines.":
    "Elegir una medicina que se pueda comprar y comprobar que va bien con sus otras medicinas.",
  "Any sign that needs a doctor today.": "Cualquier señal que necesite un médico hoy.",
  "a chiropractor": "un quiropráctico",
  "Spinal adjustment and muscle and joint care for steady pain that changes with movement, when no warning sign rules spinal manipulation out.":
    "Ajuste de la columna y cuidado de músculos y articulaciones para un dolor estable que cambia con el movimiento, cuando ninguna señal de alarma impide la manipulación de la columna.",
  "Anything that needs help today, and the first two to three days of a strain.":
    "Todo lo que necesita ayuda hoy, y los primeros dos a tres días de un tirón.",
  "a qualified trainer or coach": "un entrenador titulado",
  "Checking and correcting your technique and planning your load once the pain is settling.":
    "Revisar y corregir su técnica y planear su carga cuando el dolor ya se calma.",
  "Finding out what is wrong, or treating it.": "Averiguar qué pasa, o tratarlo.",
  "which problems suit a physiotherapist and which warning signs do not":
    "qué problemas son para un fisioterapeuta y qué señales de alarma no lo son",
  "which signs must go to a doctor before any physiotherapy":
    "qué señales deben ir a un médico antes de cualquier fisioterapia",
  "United Kingdom": "Reino Unido",
  "the number to call for an ambulance": "el número para llamar a una ambulancia",
  "NHS 111": "NHS 111",
  "the line for health advice that is not an emergency":
    "la línea de consejos de salud que no son una emergencia",
  Ireland: "Irlanda",
  "United States": "Estados Unidos",
  Canada: "Canadá",
  "Health Link 811 in Alberta (we could not check the other provinces)":
    "Health Link 811 en Alberta (no pudimos comprobar las otras provincias)",
  "the line for health advice in Alberta": "la línea de consejos de salud en Alberta",
  Australia: "Australia",
  healthdirect: "healthdirect",
  "New Zealand": "Nueva Zelanda",
  Healthline: "Healthline",
  India: "India",
  "the number for all emergency services": "el número de todos los servicios de emergencia",
  Singapore: "Singapur",
  Norway: "Noruega",
  "the out-of-hours doctor": "el médico de guardia",
  "the number of the out-of-hours doctor": "el número del médico de guardia",
  "Another country of the European Union": "Otro país de la Unión Europea",
  "the emergency number in the European Union": "el número de emergencias de la Unión Europea",
  "South Africa": "Sudáfrica",
  "From a mobile phone.": "Desde un teléfono móvil (celular).",
  "For an ambulance, from any phone.": "Para una ambulancia, desde cualquier teléfono.",
  Japan: "Japón",
  China: "China",
  "Hong Kong": "Hong Kong",
  Brazil: "Brasil",
  Mexico: "México",
  "United Arab Emirates": "Emiratos Árabes Unidos",
  Switzerland: "Suiza",
  "Call your local emergency number": "Llame a su número local de emergencias",
  "Emergency numbers differ from country to country. Use the one that you know. These three are the most common:":
    "Los números de emergencias cambian de un país a otro. Use el que conoce. Estos tres son los más comunes:",
  "If a number does not work where you are, ask anyone near you to call for help.":
    "Si un número no funciona donde está, pida a cualquier persona cercana que llame para pedir ayuda.",
  "We could not confirm this number with an official source. If it does not work, call the number that you know for emergencies where you are.":
    "No pudimos confirmar este número con una fuente oficial. Si no funciona, llame al número de emergencias que conozca donde está.",
  "{sign} would move this to {level}.": "{sign}: con esto, el resultado sería {level}.",
  "not ruled out": "no descartado",
  "not asked": "no preguntado",
  "not comparable": "no comparable",
  "Not sure: {sign}": "Duda: {sign}",
  "not sure: {sign}": "duda: {sign}",
  "Not ruled out: {title}": "No descartado: {title}",
  " or ": " o ",
  " and ": " y ",
  ", or ": ", o ",
  ", and ": ", y ",
  "at least {count} of: {parts}": "al menos {count} de: {parts}",
  "{count} or more of: {parts}": "{count} o más de: {parts}",
  "{box} not ticked": "{box} sin marcar",
  "{box} at {values}": "{box} en {values}",
  "Pain by check: {scores}": "Dolor por chequeo: {scores}",
  "Function: {function}. Self-care: {selfCare}": "Función: {function}. Autocuidado: {selfCare}",
  "Result: {change}": "Resultado: {change}",
  "Result: {change}. No longer as then: {signs}": "Resultado: {change}. Ya no como entonces: {signs}",
  "New: {signs}": "Nuevo: {signs}",
  "{level}, unchanged": "{level}, sin cambios",
  "{count} more": "{count} más",
  "{count}, see the answers below": "{count}, vea las respuestas abajo",
  "{topic} (all {count})": "{topic} (todas: {count})",
  "The check has changed since last time, so the two results can’t be compared.":
    "El chequeo ha cambiado desde la última vez, por eso no se pueden comparar los dos resultados.",
  "Your result is more urgent than at your last check. Then it was: “{then}”.":
    "Su resultado es más urgente que en su último chequeo. Entonces fue: “{then}”.",
  "Your result is the same as at your last check.": "Su resultado es el mismo que en su último chequeo.",
  "Your result is less urgent than at your last check. Then it was: “{then}”.":
    "Su resultado es menos urgente que en su último chequeo. Entonces fue: “{then}”.",
  "The date on this device is earlier than at your last check. So your earlier result stays, and does not get milder.":
    "La fecha de este dispositivo es anterior a la de su último chequeo. Por eso su resultado anterior se queda y no se hace más leve.",
  "We found no clear reason for a milder result, so your earlier one stays.":
    "No vimos una razón clara para un resultado más leve, por eso se queda el anterior.",
  "You say it is getting better, but your number is higher than last time. If you are in doubt, go by the number, and get it looked at.":
    "Dice que está mejorando, pero su número es más alto que la última vez. Si duda, guíese por el número y pida que lo revisen.",
  "This sign is gone: “{title}”.": "Esta señal ya no está: “{title}”.",
  "This sign is less certain now: “{title}”.": "Ahora es menos seguro que haya esta señal: “{title}”.",
  "{sign}: then “{then}”, now “{now}”.": "{sign}: entonces “{then}”, ahora “{now}”.",
  "Upper back pain: answers to a symptom check": "Dolor de espalda alta: respuestas a un chequeo de síntomas",
  "To ask again: start with what stands under “not sure” and “not asked”, then go through the check with the person. The answers are kept on the person’s own device and nowhere else.":
    "Para volver a preguntar: empiece por lo que está en “no lo sabe” y “no preguntado”, y luego repase el chequeo con la persona. Las respuestas se guardan en el dispositivo de la persona y en ningún otro lugar.",
  // Paper, text and file all carry this line, so the mark of the translation stands here.
  "Rule set {version} of {date}":
    "Conjunto de reglas {version} del {date}. Traducción que ningún profesional clínico ha revisado todavía",
  "Outside the scope": "Fuera del alcance",
  "Check your answers": "Revise sus respuestas",
  "A certain emergency ends the questions here.": "Una emergencia cierta termina aquí las preguntas.",
  "May be skipped. Only while the level so far is {levels}.":
    "Se puede omitir. Solo mientras el nivel hasta ahora sea {levels}.",
  "Asked only after {condition}.": "Se pregunta solo después de {condition}.",
  "No warning sign is there, and none is left open.":
    "No hay ninguna señal de alarma, y ninguna queda abierta.",
  "One of {count} warning signs is there, or one that is left open asks for this. Nothing is more urgent.":
    "Está presente una de {count} señales de alarma, o una que queda abierta pide esto. Nada es más urgente.",
  "Pain, from 0 to 10": "Dolor, de 0 a 10",
  "How much it holds you back": "Cuánto le limita",
  "How it is changing": "Cómo va cambiando",
  "Days of looking after it": "Días de cuidados",
  "The check stopped at a sign of an emergency": "El chequeo se detuvo en una señal de emergencia",
  "Another answer made it not apply": "Otra respuesta hizo que no se aplicara",
  "Asked only at a milder level": "Solo se pregunta en un nivel más leve",
  "Skipped by the person, as it is optional": "Omitido por la persona, ya que es opcional",
  Answered: "Respondido",
  Result: "Resultado",
  "Course since earlier checks": "Evolución desde chequeos anteriores",
  "Warning signs found": "Señales de alarma halladas",
  Background: "Antecedentes",
  "Severity and course": "Intensidad y evolución",
  "Site of pain": "Lugar del dolor",
  Marked: "Marcado",
  "Not marked": "No marcado",
  Present: "Presente",
  "Asked about and denied": "Preguntado y negado",
  "Not sure": "No lo sabe",
  "Not asked": "No preguntado",
  "Who suits it, the best first": "Quién conviene, el mejor primero",
  "What would make it more urgent": "Qué lo haría más urgente",
  "A questionnaire cannot check": "Un cuestionario no puede comprobar",
  "About this sheet": "Sobre esta hoja",
  Notes: "Notas",
  "Name (write it here if you wish)": "Nombre (escríbalo aquí si quiere)",
  "Heart, lungs, vessels, abdomen": "Corazón, pulmones, vasos, abdomen",
  "Spinal cord, cauda equina, muscle breakdown": "Médula espinal, cola de caballo, rabdomiólisis",
  "Onset and injury": "Inicio y lesión",
  "Site and behavior of pain": "Lugar y comportamiento del dolor",
  "Systemic, renal, biliary, exertional": "Sistémico, renal, biliar, de esfuerzo",
  "Injury signs": "Señales de lesión",
  "Age, history and risk factors": "Edad, antecedentes y factores de riesgo",
  Training: "Entrenamiento",
  "Medicines, ice and heat: cautions": "Medicinas, hielo y calor: precauciones",
  yes: "sí",
  no: "no",
  told: "refiere",
  present: "presente",
} as const satisfies Partial<Record<RuleText, string>>;
