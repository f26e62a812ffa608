/** How soon, whom to see, and what to do until then. */
import type { SomeRules } from "./parts.ts";

export const levels = {
  dispositions: {
    emergency: {
      headline: { "Call the emergency number now": "Llame ya al número de emergencias" },
      name: { Emergency: "Emergencia" },
      timeFrame: { "Now. Do not drive yourself.": "Ya. No conduzca usted." },
      where: {
        "Wait for an ambulance. If none can come soon, let someone else drive you to an emergency department.":
          "Espere una ambulancia. Si ninguna puede llegar pronto, deje que otra persona le lleve a urgencias de un hospital.",
      },
      moveTo: { "calling the emergency number now": "llamar ya al número de emergencias" },
    },
    urgent: {
      headline: { "Get medical help today": "Busque ayuda médica hoy" },
      name: { "Help today": "Ayuda hoy" },
      timeFrame: {
        "Today, within the next few hours. Tonight if it is evening.":
          "Hoy, en las próximas horas. Si ya anochece, esta noche.",
      },
      where: {
        "A doctor who can see you today, an urgent care clinic or a health phone line. If none of these is open, the emergency department.":
          "Un médico que pueda verle hoy, un centro de atención urgente o una línea telefónica de salud. Si nada de esto está abierto, vaya a urgencias de un hospital.",
      },
      moveTo: { "medical help today": "ayuda médica hoy" },
    },
    soon: {
      headline: { "Book an appointment this week": "Pida una cita esta semana" },
      name: { "Appointment this week": "Cita esta semana" },
      timeFrame: {
        "Be seen within 7 days. Sooner if it gets worse.":
          "Que le vean en los próximos 7 días. Antes, si empeora.",
      },
      where: {
        "A doctor or a physiotherapist.": "Un médico o un fisioterapeuta.",
      },
      moveTo: { "an appointment this week": "una cita esta semana" },
    },
    selfCare: {
      headline: { "Look after it at home": "Cuídese en casa" },
      name: { "Care at home": "Cuidados en casa" },
      timeFrame: {
        "Start today.": "Empiece hoy.",
      },
      where: {
        "At home. A pharmacist can help with questions about medicines.":
          "En casa. Un farmacéutico puede ayudar con preguntas sobre medicinas.",
      },
      moveTo: { "care at home": "cuidados en casa" },
    },
  },
  emergencyDepartmentToday: {
    headline: { "Go to an emergency department today": "Vaya hoy a urgencias de un hospital" },
    name: { "Emergency department today": "Urgencias hoy" },
    timeFrame: {
      "Today, within the next few hours. Tonight if it is evening.":
        "Hoy, en las próximas horas. Si ya anochece, esta noche.",
    },
    where: {
      "An emergency department. You may need a scan, a blood test or an X-ray, and only a hospital can do these today. Let someone else drive you.":
        "Urgencias de un hospital. Puede necesitar una prueba de imagen, un análisis de sangre o una radiografía, y hoy solo un hospital los puede hacer. Deje que otra persona le lleve.",
    },
    moveTo: { "an emergency department today": "ir hoy a urgencias de un hospital" },
  },
  emergencyAlso: {
    "Call too after a bad accident or a fall from a height, or when you feel that your life is in danger.":
      "Llame también después de un accidente grave o una caída desde lo alto, o si siente que su vida está en peligro.",
  },
  emergencyInShort: {
    chestPressure: { "chest pressure": "presión en el pecho" },
    breathless: { "hard to breathe": "falta de aire" },
    collapse: { "passing out": "desmayo" },
    strokeSigns: { "a drooping face": "cara caída" },
    legsOrHands: { "weak or numb legs": "piernas débiles o dormidas" },
    saddleNumbness: { "numb between the legs": "sin sensibilidad entre las piernas" },
  },
  professionals: {
    doctor: {
      name: { "a doctor": "un médico" },
      suits: {
        "Finding out what is wrong; every sign that needs help now or today; illness, chest or tummy signs; medicines when you are ill.":
          "Averiguar qué pasa; toda señal que necesita ayuda ya u hoy; señales de enfermedad, del pecho o la barriga; medicinas cuando hay una enfermedad.",
      },
      notFirstFor: {
        "Technique and training load once the pain is settling.":
          "Técnica y carga de entrenamiento cuando el dolor ya se calma.",
      },
    },
    physiotherapist: {
      name: { "a physiotherapist": "un fisioterapeuta" },
      suits: {
        "Pain that is slow to settle or keeps coming back; steady tingling with normal strength; exercises and the way back to lifting.":
          "Dolor que tarda en calmarse o que vuelve; hormigueo estable con fuerza normal; ejercicios y la vuelta a levantar peso.",
      },
      notFirstFor: {
        "Fever, chest signs, an accident, signs from the spinal cord or an arm that has become weak.":
          "Fiebre, señales del pecho, un accidente, señales de la médula espinal o un brazo que se ha vuelto débil.",
      },
    },
    sportsPhysician: {
      name: { "a sports doctor": "un médico deportivo" },
      suits: {
        "A torn muscle, a rib that hurts more with training, or injuries that come back.":
          "Un músculo desgarrado, una costilla que duele más al entrenar o lesiones que vuelven.",
      },
      notFirstFor: { "Emergencies.": "Emergencias." },
    },
    pharmacist: {
      name: { "a pharmacist": "un farmacéutico" },
      suits: {
        "Choosing a medicine you can buy, and checking that it goes with your other medicines.":
          "Elegir una medicina que se pueda comprar y comprobar que va bien con sus otras medicinas.",
      },
      notFirstFor: { "Any sign that needs a doctor today.": "Cualquier señal que necesite un médico hoy." },
    },
    chiropractor: {
      name: { "a chiropractor": "un quiropráctico" },
      suits: {
        "Spinal adjustment and muscle and joint care for steady pain that changes with movement, when no warning sign rules spinal manipulation out.":
          "Ajuste de la columna y cuidado de músculos y articulaciones para un dolor estable que cambia con el movimiento, cuando ninguna señal de alarma impide la manipulación de la columna.",
      },
      notFirstFor: {
        "Anything that needs help today, and the first two to three days of a strain.":
          "Todo lo que necesita ayuda hoy, y los primeros dos a tres días de un tirón.",
      },
    },
    coach: {
      name: { "a qualified trainer or coach": "un entrenador titulado" },
      suits: {
        "Checking and correcting your technique and planning your load once the pain is settling.":
          "Revisar y corregir su técnica y planear su carga cuando el dolor ya se calma.",
      },
      notFirstFor: { "Finding out what is wrong, or treating it.": "Averiguar qué pasa, o tratarlo." },
    },
  },
  whoToSeeSources: {
    "which problems suit a physiotherapist and which warning signs do not":
      "qué problemas son para un fisioterapeuta y qué señales de alarma no lo son",
    "which signs must go to a doctor before any physiotherapy":
      "qué señales deben ir a un médico antes de cualquier fisioterapia",
  },
  whileYouWait: {
    emergency: {
      "Stop exercising. Sit or lie in the way that is easiest for you.":
        "Deje de hacer ejercicio. Siéntese o acuéstese como le sea más cómodo.",
      "After an accident or a hard blow, keep still. Don’t turn your head or your back.":
        "Después de un accidente o un golpe fuerte, no se mueva. No gire la cabeza ni la espalda.",
      "Unlock the door, and ask someone to stay with you.":
        "Deje la puerta sin llave y pida a alguien que se quede con usted.",
      "Use your own emergency medicine as you were taught: an adrenaline pen, an inhaler or a heart spray.":
        "Use su propia medicina de emergencia como le enseñaron: un inyector de adrenalina (epinefrina), un inhalador o un aerosol para el corazón.",
      "Take other medicine only if the ambulance team tells you to.":
        "Tome otra medicina solo si el equipo de la ambulancia se lo dice.",
      "If you feel worse, call again.": "Si se siente peor, vuelva a llamar.",
    },
    urgent: {
      "Stop training until you have been seen.": "Deje de entrenar hasta que le hayan visto.",
      "Leave out stretches, foam rolling and having your back or neck cracked.":
        "No haga estiramientos, no use rodillo de espuma ni deje que le crujan (truenen) la espalda o el cuello.",
    },
    soon: {
      "Leave out what brings on the pain.": "Evite lo que causa el dolor.",
      "If it gets worse or a new sign appears, do the check again.":
        "Si empeora o aparece una señal nueva, haga el chequeo otra vez.",
    },
  },
  standingWords: {
    crisis: {
      text: {
        "If you think of ending your life or of harming yourself, call the emergency number or a crisis line now.":
          "Si piensa en acabar con su vida o en hacerse daño, llame ya al número de emergencias o a una línea de crisis.",
      },
      sources: {
        "a crisis line answers day and night when life feels too much":
          "una línea de crisis responde de día y de noche cuando la vida pesa demasiado",
      },
    },
    violence: {
      text: {
        "If someone hurt you, you can say so to any doctor or nurse. You can ask to talk to them alone.":
          "Si alguien le hizo daño, puede decírselo a cualquier médico o enfermera. Puede pedir hablar a solas.",
      },
    },
    neckUntouched: {
      text: {
        "Let nobody adjust your neck. If you get dizzy, or your sight or speech changes, call the emergency number.":
          "No deje que nadie le manipule el cuello. Si le da un mareo, o le cambia la vista o el habla, llame al número de emergencias.",
      },
      sources: {
        "an artery problem must be weighed before anybody treats the neck":
          "hay que pensar en un problema de una arteria antes de que alguien trate el cuello",
      },
    },
    noFlyingOrDiving: {
      text: {
        "No flying and no diving until you have been seen.":
          "No vuele en avión ni bucee hasta que le hayan atendido.",
      },
      sources: { "flying and diving must wait": "volar y bucear deben esperar" },
    },
  },
  whatToTell: {
    "When the pain started, and what you were doing.": "Cuándo empezó el dolor y qué estaba haciendo.",
    "Where it hurts, and what makes it better or worse.": "Dónde le duele y qué lo mejora o lo empeora.",
    "Each sign that you ticked here, and since when you have had it.":
      "Cada señal que marcó aquí y desde cuándo la tiene.",
    "What you have tried, with every medicine you took and when.":
      "Qué ha probado, con cada medicina que tomó y cuándo.",
    "Other illnesses, medicines you take each day, allergies, and if you may be pregnant.":
      "Otras enfermedades, medicinas que toma cada día, alergias y si podría estar embarazada.",
  },
  lookAgain: {
    emergency: {
      "24 hours after the check": "24 horas después del chequeo",
      "You should have been seen by now. If a sign is still there and nobody has looked at you, call the emergency number.":
        "Ya deberían haberle visto. Si una señal sigue ahí y nadie le ha revisado, llame al número de emergencias.",
    },
    urgent: {
      "4 hours after the check": "4 horas después del chequeo",
      "If you have reached nobody who can see you today, go to the emergency department.":
        "Si no ha encontrado a nadie que pueda verle hoy, vaya a urgencias de un hospital.",
      "24 hours after the check": "24 horas después del chequeo",
      "Once you have been seen, follow what you were told. If something is new or worse, do the check again.":
        "Cuando ya le hayan visto, siga lo que le dijeron. Si algo es nuevo o está peor, haga el chequeo otra vez.",
    },
    soon: {
      "48 hours after the check": "48 horas después del chequeo",
      "If it is getting worse, do the check again. Don’t wait for the appointment.":
        "Si empeora, haga el chequeo otra vez. No espere a la cita.",
      "7 days after the check": "7 días después del chequeo",
      "You should have been seen by now. If you still have no appointment, ask for one again or try someone else.":
        "Ya deberían haberle visto. Si aún no tiene cita, pídala otra vez o pruebe con otra persona.",
    },
    selfCare: {
      "After 48 hours": "Después de 48 horas",
      "Moving and sleeping should be a little easier. If any sign is new, do the check again.":
        "Moverse y dormir debería ser un poco más fácil. Si alguna señal es nueva, haga el chequeo otra vez.",
      "On day 5": "El día 5",
      "No better by now? Book an appointment with a doctor or a physiotherapist.":
        "¿Aún no está mejor? Pida una cita con un médico o un fisioterapeuta.",
      "After two weeks": "Después de dos semanas",
      "If it still holds you back, book an appointment with a doctor or a physiotherapist.":
        "Si aún le limita, pida una cita con un médico o un fisioterapeuta.",
    },
  },
  lookAgainLater: {
    "Three days after the check": "Tres días después del chequeo",
    "It should be easier by now. If it is not, book an appointment with a doctor or a physiotherapist.":
      "A estas alturas debería doler menos. Si no es así, pida una cita con un médico o un fisioterapeuta.",
    "7 days after the check": "7 días después del chequeo",
    "If it still holds you back, book an appointment with a doctor or a physiotherapist.":
      "Si aún le limita, pida una cita con un médico o un fisioterapeuta.",
  },
  notADiagnosis: {
    "This is not a diagnosis, and no clinician has signed it off. If you feel worse than it says, get help sooner.":
      "Esto no es un diagnóstico, y ningún profesional de salud lo ha aprobado. Si se siente peor de lo que dice, busque ayuda antes.",
  },
  notConfirmedNote: {
    "We could not confirm this number with an official source. If it does not work, call the number that you know for emergencies where you are.":
      "No pudimos confirmar este número con una fuente oficial. Si no funciona, llame al número de emergencias que conozca donde está.",
  },
  outOfScopePage: {
    title: { "This check is for the upper back": "Este chequeo es para la parte alta de la espalda" },
    text: {
      "You told us that your upper back does not hurt. None of your answers was a warning sign. But our advice on exercises and care is made for the upper back, so it may not suit you.":
        "Nos dijo que no le duele la parte alta de la espalda. Ninguna de sus respuestas fue una señal de alarma. Pero nuestros consejos de ejercicios y cuidados son para la parte alta de la espalda, y puede que no le convengan.",
    },
    signsTitle: {
      "Call the emergency number if low back pain comes with one of these:":
        "Llame al número de emergencias si el dolor de la parte baja de la espalda viene con algo de esto:",
    },
    todayTitle: {
      "Get medical help today if it comes with one of these:":
        "Busque ayuda médica hoy si viene con algo de esto:",
    },
    where: {
      "A physiotherapist or a doctor can look at low back pain, or at pain somewhere else.":
        "Un fisioterapeuta o un médico puede revisar el dolor de la parte baja de la espalda o de otro lugar.",
      "Book an appointment this week if the pain holds you back, or does not ease within a few days.":
        "Pida una cita esta semana si el dolor le limita o no se calma en unos días.",
      "Did you miss a place that hurts? Go back, mark it on the picture and finish the check.":
        "¿Le faltó marcar un lugar que duele? Vuelva atrás, márquelo en el dibujo y termine el chequeo.",
    },
  },
  outOfScopePlan: {
    title: { "This plan is made for the upper back": "Este plan es para la parte alta de la espalda" },
    text: {
      "You told us that your upper back does not hurt, so this plan may not suit you. Your result says what to do and where to go.":
        "Nos dijo que no le duele la parte alta de la espalda, así que este plan puede no convenirle. Su resultado dice qué hacer y adónde ir.",
    },
  },
  wouldMove: { "{sign} would move this to {level}.": "{sign}: con esto, el resultado sería {level}." },
  countries: {
    UK: {
      name: { "United Kingdom": "Reino Unido" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
      healthLine: {
        "NHS 111": "NHS 111",
        "the line for health advice that is not an emergency":
          "la línea de consejos de salud que no son una emergencia",
      },
    },
    IE: {
      name: { Ireland: "Irlanda" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
      alsoWorks: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
    },
    US: {
      name: { "United States": "Estados Unidos" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
    },
    CA: {
      name: { Canada: "Canadá" },
      healthLine: {
        "Health Link 811 in Alberta (we could not check the other provinces)":
          "Health Link 811 en Alberta (no pudimos comprobar las otras provincias)",
        "the line for health advice in Alberta": "la línea de consejos de salud en Alberta",
      },
    },
    AU: {
      name: { Australia: "Australia" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
      healthLine: {
        healthdirect: "healthdirect",
        "the line for health advice that is not an emergency":
          "la línea de consejos de salud que no son una emergencia",
      },
    },
    NZ: {
      name: { "New Zealand": "Nueva Zelanda" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
      healthLine: {
        Healthline: "Healthline",
        "the line for health advice that is not an emergency":
          "la línea de consejos de salud que no son una emergencia",
      },
    },
    IN: {
      name: { India: "India" },
      emergency: {
        "the number for all emergency services": "el número de todos los servicios de emergencia",
      },
    },
    SG: {
      name: { Singapore: "Singapur" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
    },
    NO: {
      name: { Norway: "Noruega" },
      emergency: { "the number to call for an ambulance": "el número para llamar a una ambulancia" },
      healthLine: {
        "the out-of-hours doctor": "el médico de guardia",
        "the number of the out-of-hours doctor": "el número del médico de guardia",
      },
    },
    EU: {
      name: { "Another country of the European Union": "Otro país de la Unión Europea" },
      emergency: {
        "the emergency number in the European Union": "el número de emergencias de la Unión Europea",
      },
    },
    ZA: {
      name: { "South Africa": "Sudáfrica" },
      emergency: { "From a mobile phone.": "Desde un teléfono móvil (celular)." },
      alsoWorks: { "For an ambulance, from any phone.": "Para una ambulancia, desde cualquier teléfono." },
    },
    JP: {
      name: { Japan: "Japón" },
    },
    CN: {
      name: { China: "China" },
    },
    HK: {
      name: { "Hong Kong": "Hong Kong" },
    },
    BR: {
      name: { Brazil: "Brasil" },
    },
    MX: {
      name: { Mexico: "México" },
    },
    AE: {
      name: { "United Arab Emirates": "Emiratos Árabes Unidos" },
    },
    CH: {
      name: { Switzerland: "Suiza" },
    },
  },
  neutralCard: {
    title: { "Call your local emergency number": "Llame a su número local de emergencias" },
    text: {
      "Emergency numbers differ from country to country. Use the one that you know. These three are the most common:":
        "Los números de emergencias cambian de un país a otro. Use el que conoce. Estos tres son los más comunes:",
    },
    after: {
      "If a number does not work where you are, ask anyone near you to call for help.":
        "Si un número no funciona donde está, pida a cualquier persona cercana que llame para pedir ayuda.",
    },
  },
} satisfies SomeRules;
