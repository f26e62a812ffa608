/** Plan and exercises. */
export const pagesPlan = {
  "All exercises": "Todos los ejercicios",
  "What the drawings show": "Qué muestran los dibujos",
  "Start:": "Inicio:",
  "End:": "Final:",
  "You need": "Necesita",
  "How much": "Cuánto",
  "At least one of these numbers is our own proposal.": "Al menos uno de estos números es propuesta nuestra.",
  Steps: "Pasos",
  "Common errors": "Errores comunes",
  "When to leave it, or ask first": "Cuándo no hacerlo, o preguntar antes",
  "Stop at once for any of these:": "Pare enseguida si nota algo de esto:",
  "With a warning sign, have that seen to first.":
    "Si tiene una señal de alarma, primero pida que la revisen.",
  "The check asks about them": "El chequeo pregunta por ellas",
  "Print this exercise": "Imprimir este ejercicio",
  "From when on": "Desde cuándo",
  "Gentle moves, stretches and strength work for the upper back, each with steps and drawings.":
    "Movimientos suaves, estiramientos y ejercicios de fuerza para la parte alta de la espalda, cada uno con pasos y dibujos.",
  "Exercises and stretches": "Ejercicios y estiramientos",
  "Every movement has a page with steps and drawings. They stand in the order in which you may begin.":
    "Cada movimiento tiene una página con pasos y dibujos. Están en el orden en que puede empezar.",
  "They are for pain without a warning sign. <check>Do the check first</check>, and you get a plan with the moves that fit you.":
    "Son para un dolor sin ninguna señal de alarma. <check>Haga primero el chequeo</check>, y tendrá un plan con los movimientos que le convienen.",
  "Looking for the row, the press or the bench press?": "¿Busca el remo, el press o el press de banca?",
  "See the form checks": "Vea cómo revisar la técnica",
  "Ice and warmth": "Hielo y calor",
  "Answer the questions on ice and heat": "Responder sobre el hielo y el calor",
  "The time for ice is over: it is for the first 48 hours.":
    "El tiempo del hielo ya pasó: es para las primeras 48 horas.",
  "{name}: not yet": "{name}: todavía no",
  "{name}: left out": "{name}: fuera del plan",
  "We don’t know yet if it is safe for you.": "Todavía no sabemos si es seguro para usted.",
  "Ask a pharmacist or doctor first:": "Pregunte antes a un farmacéutico o un médico:",
  "This time is over.": "Este tiempo ya pasó.",
  "From 48 hours after the pain began. Not before.":
    "Desde 48 horas después de que empezó el dolor. No antes.",
  "From {moment}. Not before.": "Desde el {moment}. No antes.",
  "You can use it now, if you like how it feels.": "Puede usarlo ahora, si le resulta agradable.",
  "Until 48 hours after the pain began, if you like how it feels.":
    "Hasta 48 horas después de que empezó el dolor, si le resulta agradable.",
  "Until {moment}, if you like how it feels.": "Hasta el {moment}, si le resulta agradable.",
  "Sleep and daily life": "Sueño y vida diaria",
  "What we left out, and why": "Qué dejamos fuera, y por qué",
  "Nothing. None of your answers speaks against a part of this plan.":
    "Nada. Ninguna de sus respuestas desaconseja una parte de este plan.",
  "Left out until you have answered the questions on medicines, ice and heat:":
    "Fuera del plan hasta que responda las preguntas sobre medicinas, hielo y calor:",
  "Answer them now": "Responderlas ahora",
  "To keep it from coming back": "Para que no vuelva",
  "For later, once the pain is settling. Pick one or two. You need not do them all.":
    "Para más adelante, cuando el dolor se esté calmando. Elija una o dos cosas. No hace falta hacerlas todas.",
  "Chosen because your pain can fit with": "Elegido porque su dolor puede encajar con",
  "What would make it urgent": "Qué lo haría urgente",
  "Has something changed? <change>Change your answers</change> and look at the result again.":
    "¿Ha cambiado algo? <change>Cambie sus respuestas</change> y mire otra vez el resultado.",
  "Why, and how sure is it?": "¿Por qué, y con cuánta certeza?",
  "This is general advice. We found no source that tested it.":
    "Es un consejo general. No encontramos ninguna fuente que lo pusiera a prueba.",
  "Moves for today": "Movimientos para hoy",
  "Walking is always there: five to ten minutes, a few times a day, as long as it doesn’t make the pain worse.":
    "Siempre puede caminar: de cinco a diez minutos, unas cuantas veces al día, siempre que no le empeore el dolor.",
  "From “{phase}”, go on with these": "De la fase “{phase}”, siga con estos",
  "Your answers rule out moves for the back for now.":
    "Sus respuestas descartan por ahora los movimientos para la espalda.",
  "No special moves in the first 48 hours. Let it settle.":
    "Ningún movimiento especial en las primeras 48 horas. Deje que se calme.",
  "Your plan comes after the questions": "Su plan viene después de las preguntas",
  "We can make a plan once we know how soon you need help.":
    "Podemos hacer un plan cuando sepamos en cuánto tiempo necesita ayuda.",
  "Help comes first": "Primero, la ayuda",
  "There is no home plan for your answers. Get help first. Your result tells you where to go and how soon.":
    "Para sus respuestas no hay un plan en casa. Primero busque ayuda. Su resultado le dice adónde ir y en cuánto tiempo.",
  "See your result": "Ver su resultado",
  "How much pain is fine": "Cuánto dolor está bien",
  "Score the pain while you move, from 0 (none) to 10 (the worst you can think of).":
    "Mientras se mueve, dé al dolor un número de 0 (nada) a 10 (el peor que pueda imaginar).",
  "Stop at once, and go through the check again, if one of these comes up:":
    "Pare enseguida, y haga otra vez el chequeo, si aparece algo de esto:",
  "Many clinics use lights like these. Where they draw the lines is habit and has not been tested.":
    "Muchas clínicas usan luces como estas. Dónde ponen los límites es costumbre y no se ha puesto a prueba.",
  "{name}, {from} to {to} out of 10.": "{name}, de {from} a {to} sobre 10.",
  "Pain relief": "Alivio del dolor",
  "No painkiller is named here before you have answered the medicine questions.":
    "Aquí no se nombra ninguna medicina para el dolor antes de que responda las preguntas sobre medicinas.",
  "Answer the medicine questions": "Responder sobre medicinas",
  "What sources disagree on": "En qué no coinciden las fuentes",
  "Ask a pharmacist before you take any of these.": "Pregunte a un farmacéutico antes de tomar algo de esto.",
  "The reasons stand below.": "Las razones están abajo.",
  "Some painkillers are left out. Ask a pharmacist what suits you.":
    "Dejamos fuera algunas medicinas para el dolor. Pregunte a un farmacéutico qué le conviene.",
  "This is why:": "Es por esto:",
  Today: "Hoy",
  Do: "Qué hacer",
  "Not now": "Por ahora no",
  "Once you have been seen": "Cuando ya le hayan visto",
  "Until you have been seen": "Hasta que le hayan visto",
  "One moment, your plan is on its way.": "Un momento, su plan se está cargando.",
  "Your earlier result still holds": "Su resultado anterior sigue valiendo",
  "Your new answers alone would be milder. We can’t be sure of that, so we make no plan from them. Your result tells you where to go and how soon.":
    "Por sí solas, sus respuestas nuevas darían un resultado más leve. No podemos tener certeza de eso, así que no hacemos un plan con ellas. Su resultado le dice adónde ir y en cuánto tiempo.",
  "Your plan": "Su plan",
  "Your plan is worked out on this device from your answers. If nothing more appears, start here.":
    "Su plan se obtiene en este dispositivo con sus respuestas. Si no aparece nada más, empiece aquí.",
  "What to do today and in the coming days, with dates, and what to leave out.":
    "Qué hacer hoy y en los próximos días, con fechas, y qué dejar fuera.",
  "After that:": "Después:",
  "Moves and training": "Movimientos y entrenamiento",
  Training: "Entrenamiento",
  "Plan for an upper back that hurts": "Plan para el dolor de espalda alta",
  "The pain began about {moment}.": "El dolor empezó hacia el {moment}.",
  "Printed on {moment}. This is not a diagnosis.": "Impreso el {moment}. Esto no es un diagnóstico.",
  "An appointment is needed this week. This is for the time until then.":
    "Hace falta una cita esta semana. Esto es para el tiempo hasta entonces.",
  "{name}: ask a pharmacist or doctor first.": "{name}: pregunte antes a un farmacéutico o un médico.",
  "Print the plan": "Imprimir el plan",
  "Look again": "Revisar",
  "Stop at once, and do the check again": "Pare enseguida y repita el chequeo",
  "Get help when one of these is new": "Busque ayuda si algo de esto es nuevo",
  "Emergency number: {numbers}": "Número de emergencias: {numbers}",
  "Long-term steps": "Pasos a largo plazo",
  "Way back to training": "La vuelta al entrenamiento",
  "Ask a doctor or physiotherapist before you train.":
    "Pregunte a un médico o un fisioterapeuta antes de entrenar.",
  "Left out for you": "Fuera de su plan",
  "{things}. The plan on the screen says why.": "{things}. El plan en la pantalla dice por qué.",
  "In the night, after midnight": "De madrugada, después de medianoche",
  "In the morning": "Por la mañana",
  "Midday or afternoon": "Mediodía o primera parte de la tarde",
  "In the evening": "Final de la tarde o noche",
  "I don’t know the time": "No sé la hora",
  Day: "Día",
  "Time of day, about": "Hora del día, más o menos",
  "Choose a day, even a rough one, or go on without dates.":
    "Elija un día, aunque sea aproximado, o siga sin fechas.",
  "Put dates on my plan": "Poner fechas en mi plan",
  "Go on without dates": "Seguir sin fechas",
  "When did the pain begin?": "¿Cuándo empezó el dolor?",
  "Then the plan has real dates. A rough guess is fine.":
    "Así el plan tiene fechas reales. Basta con una idea aproximada.",
  "Change it": "Cambiarlo",
  "Add the day after all": "Añadir el día de todos modos",
  "You said: about {moment}.": "Usted dijo: hacia el {moment}.",
  "Your plan goes by your answers, without dates.": "Su plan se guía por sus respuestas, sin fechas.",
  "That moment is still to come, so it may be a slip.":
    "Ese momento todavía no ha llegado, así que puede ser un error.",
  "{moment} is still to come, so it may be a slip.":
    "El {moment} todavía no ha llegado, así que puede ser un error.",
  "Please look at the day again. Until then the plan goes by your answers, without dates.":
    "Por favor, revise el día. Hasta entonces el plan se guía por sus respuestas, sin fechas.",
  "That day lies further back than what you answered before.":
    "Ese día queda más atrás de lo que respondió antes.",
  "That day is more recent than what you answered before.":
    "Ese día es más reciente de lo que respondió antes.",
  "That day lies further back than what you answered before: that this bout of pain has lasted “{duration}”.":
    "Ese día queda más atrás de lo que respondió antes: que este episodio de dolor ha durado “{duration}”.",
  "That day is more recent than what you answered before: that this bout of pain has lasted “{duration}”.":
    "Ese día es más reciente de lo que respondió antes: que este episodio de dolor ha durado “{duration}”.",
  "Either may be a slip. Please change the day here, or your answer. Until then the plan has no dates.":
    "Cualquiera de los dos puede ser un error. Por favor, cambie el día aquí o cambie su respuesta. Hasta entonces el plan no tiene fechas.",
  "Change your answer": "Cambiar su respuesta",
  "48 hours": "48 horas",
  "Day 3": "Día 3",
  "Day 7": "Día 7",
  Ice: "Hielo",
  Warmth: "Calor",
  "Once seen": "Tras la cita",
  "{name}?": "¿{name}?",
  "No {name}": "Sin {name}",
  "You are here": "Está aquí",
  "Your plan, step by step": "Su plan, paso a paso",
  "Ice until 48 hours after the pain began.": "Hielo hasta 48 horas después de que empezó el dolor.",
  "Ice until 48 hours after the pain began, then warmth.":
    "Hielo hasta 48 horas después de que empezó el dolor, después calor.",
  "Ice until {moment}, then warmth.": "Hielo hasta el {moment}, después calor.",
  "Warmth from 48 hours after the pain began, not before.":
    "Calor desde 48 horas después de que empezó el dolor, no antes.",
  "Warmth from {moment}, not before.": "Calor desde el {moment}, no antes.",
  "Training meanwhile": "Entrenar mientras tanto",
  "Ask a doctor or physiotherapist before you train:":
    "Pregunte a un médico o un fisioterapeuta antes de entrenar:",
  "Your way back to training": "Su vuelta al entrenamiento",
  "Take one step at a time. How it feels counts more than the date.":
    "Dé un solo paso cada vez. Cómo se siente cuenta más que la fecha.",
  "You answered:": "Respondió:",
  "{name} (today, {moment})": "{name} (hoy, {moment})",
  "Ice until {moment}.": "Hielo hasta el {moment}.",
  "{when} (from {from}).": "{when} (desde el {from}).",
  "{when} (from {from} until {until}).": "{when} (desde el {from} hasta el {until}).",
  "From {from}": "Desde el {from}",
  "From {from} until {until}": "Desde el {from} hasta el {until}",
  "Not the same everywhere: write down yours": "No es igual en todas partes: anote el suyo",
  "Which days": "Qué días",
  "Done today: {name}, {amount}": "Hecho hoy: {name}, {amount}",
  "Today:": "Hoy:",
  "Your pain today, 0 to 10": "Su dolor hoy, de 0 a 10",
  "Your days so far": "Sus días hasta ahora",
  "{day}: pain {pain}": "{day}: dolor {pain}",
  "{day}: {moves|one:# move|other:# moves} done":
    "{day}: {moves|one:# movimiento hecho|other:# movimientos hechos}",
  "{day}: pain {pain}, {moves|one:# move|other:# moves} done":
    "{day}: dolor {pain}, {moves|one:# movimiento hecho|other:# movimientos hechos}",
  "These go when your answers go, unless you keep this check on your result.":
    "Esto se borra con sus respuestas, si no guarda este chequeo en su resultado.",
  "Do it with me": "Hágalo conmigo",
  "Ice timer": "Reloj para el hielo",
  "This did not load. Go online, load this page again, and try once more.":
    "Esto no se cargó. Conéctese a internet, cargue otra vez esta página y pruebe de nuevo.",
  Begin: "Empezar",
  "{times} times": "{times} veces",
  "{times} times each side": "{times} veces por lado",
  "{times} times each way": "{times} veces en cada sentido",
  "{seconds} seconds": "{seconds} segundos",
  "{seconds} seconds each side": "{seconds} segundos por lado",
  "{minutes} minutes": "{minutes} minutos",
  Close: "Cerrar",
  "A tone at the end": "Un tono al final",
  "{index} of {all}": "{index} de {all}",
  "{done} of {whole}": "{done} de {whole}",
  "Once more": "Otra vez",
  "Count one": "Contar una",
  Pause: "Pausa",
  "Go on": "Seguir",
  Next: "Siguiente",
  "Stop the movement": "Parar el movimiento",
  "Show the movement": "Mostrar el movimiento",
  "Stop at {from} out of 10. Stop at once, and do the check again, for: {signs}.":
    "Pare con {from} sobre 10. Pare enseguida, y repita el chequeo, si nota: {signs}.",
  "Done.": "Hecho.",
  "Now the other side, or the other way.": "Ahora el otro lado, o el otro sentido.",
  "Set to the start": "Volver al inicio",
  "Take the ice off now.": "Quite el hielo ahora.",
  "Look at your skin now.": "Mire su piel ahora.",
  "Ice until then, then warmth.": "Hielo hasta entonces, después calor.",
  "Ice until then.": "Hielo hasta entonces.",
  "Ice or warmth? <ask>Answer a few questions first</ask>.":
    "¿Hielo o calor? <ask>Responda antes unas preguntas</ask>.",
  "How long it takes": "Cuánto tarda",
  "The way back to training": "La vuelta al entrenamiento",
  "{from}–{to}": "{from}–{to}",
  "When to stop at once": "Cuándo parar enseguida",
  "Dates, and when to look again": "Fechas, y cuándo revisar cómo va",
  "Left out, and sources": "Qué dejamos fuera, y fuentes",
  "{name}, until {until}.": "{name}, hasta el {until}.",
  "{count|one:# more move|other:# more moves} for today":
    "{count|one:# movimiento más|other:# movimientos más} para hoy",
  "<strong>You need an appointment this week.</strong> Until then, do this. What you are told there comes first.":
    "<strong>Necesita una cita esta semana.</strong> Hasta entonces, haga esto. Lo que le digan allí va primero.",
  "Ice, warmth, sleep and pain relief": "Hielo, calor, sueño y alivio del dolor",
} as const;
