/** The frame of the pages, the start, the questions, files and notices. */
export const pagesFrame = {
  "Skip to the content": "Saltar al contenido",
  "Upper Back Check": "Chequeo de espalda alta",
  "More about this check": "Más sobre este chequeo",
  Guide: "Guía",
  Exercises: "Ejercicios",
  "How this works": "Cómo funciona",
  "On paper": "En papel",
  "Open saved answers": "Abrir respuestas guardadas",
  Privacy: "Privacidad",
  Accessibility: "Accesibilidad",
  "Published guidance put in order. Not signed off by a clinician, and not a diagnosis. Rules of {date}, version {version}.":
    "Guías publicadas, puestas en orden. Ningún profesional de salud ha aprobado esto, y no es un diagnóstico. Reglas del {date}, versión {version}.",
  "This is a translation. No clinician has looked it over yet: if in doubt, the English counts.":
    "Esto es una traducción. Ningún profesional de salud la ha revisado todavía: en caso de duda, vale el texto en inglés.",
  "Check your answers": "Revise sus respuestas",
  "One moment": "Un momento",
  "Look them over. You can change any of them now.": "Repáselas. Ahora puede cambiar cualquiera.",
  "Some questions are still open. Answer them to see your result.":
    "Aún faltan algunas preguntas. Respóndalas para ver su resultado.",
  "These no longer apply": "Estas ya no cuentan",
  "You answered them before you changed something else. We keep them but do not use them.":
    "Las respondió antes de cambiar otra cosa. Las guardamos, pero no las usamos.",
  "Show my result": "Ver mi resultado",
  "Go on with the questions": "Seguir con las preguntas",
  Change: "Cambiar",
  Back: "Atrás",
  "This button cannot print here. Look for “Print” in the menu of your browser, or open this page in another one.":
    "Este botón no puede imprimir aquí. Busque “Imprimir” en el menú de su navegador, o abra esta página en otro.",
  "Error: {title}": "Error: {title}",
  "Do not wait for it: speak to a doctor or a health phone line today. Emergency signs and numbers stand at the top.":
    "No la espere: hable hoy con un médico o con una línea telefónica de salud. Las señales y los números de emergencia están arriba.",
  "This page has not started": "Esta página no ha empezado",
  "This page has not started yet.": "Esta página todavía no ha empezado.",
  "Wait a moment, or load it again. If it stays so, scripts may be switched off here, or this browser may be too old. Then take <paper>the questions on paper</paper>, or read <guide>the guide</guide>.":
    "Espere un momento o cárguela otra vez. Si sigue así, quizá aquí los scripts están desactivados, o este navegador es demasiado viejo. Use entonces <paper>las preguntas en papel</paper>, o lea <guide>la guía</guide>.",
  "All pages of the guide and all exercises can be read without scripts. The questions need them, or a pen: you can <paper>print them</paper> and fill them in by hand.":
    "Todas las páginas de la guía y todos los ejercicios se pueden leer sin scripts. Las preguntas los necesitan, o un bolígrafo: puede <paper>imprimirlas</paper> y completarlas a mano.",
  Questions: "Preguntas",
  "A few short questions about your upper back pain. Your answers stay on this device.":
    "Unas preguntas cortas sobre su dolor de espalda alta. Sus respuestas se quedan en este dispositivo.",
  "Look over your answers and change any of them before you see your result.":
    "Revise sus respuestas y cambie las que quiera antes de ver su resultado.",
  "I’m not sure about some of these": "Tengo dudas con algo de esto",
  "Does not count:": "No cuenta:",
  "Which ones are you not sure about?": "¿Con cuáles tiene dudas?",
  "Not sure:": "Duda:",
  "Why we ask this": "Por qué lo preguntamos",
  Continue: "Continuar",
  "Please tick the ones you are not sure about.": "Por favor, marque con cuáles tiene dudas.",
  "Please choose one answer: {short}.": "Por favor, elija una respuesta: {short}.",
  "If you do not know, choose “{unsure}”.": "Si no lo sabe, elija “{unsure}”.",
  "Where it hurts": "Dónde le duele",
  "Step {step} of {steps}": "Paso {step} de {steps}",
  "Where are you now?": "¿Dónde está ahora?",
  "Choose a country": "Elija un país",
  "Emergency signs and number": "Emergencia: señales y número",
  "Call the emergency number now, and leave this check, if you have one of these:":
    "Llame ya al número de emergencias, y deje este chequeo, si tiene algo de esto:",
  Call: "Llame al",
  "{call} if you feel that your life may be in danger.":
    "{call} si siente que su vida puede estar en peligro.",
  "{title} – Upper Back Check": "{title} – Chequeo de espalda alta",
  "Page not found": "Página no encontrada",
  "There is no page at this address.": "No hay ninguna página en esta dirección.",
  "Back Check": "Espalda",
  "A symptom check for upper back pain after training. Everything stays on this device.":
    "Un chequeo de síntomas para el dolor de espalda alta después de entrenar. Todo se queda en este dispositivo.",
  "One moment …": "Un momento …",
  "Speak to a professional": "Hable con un profesional",
  "We could not work out a result": "No pudimos obtener un resultado",
  "Something went wrong on this page. Please do not wait for it: speak to a doctor or a health phone line today about your pain.":
    "Algo falló en esta página. Por favor, no la espere: hable hoy de su dolor con un médico o con una línea telefónica de salud.",
  "You can also <again>load the check again</again>.":
    "También puede <again>cargar el chequeo otra vez</again>.",
  Start: "Inicio",
  End: "Final",
  "Go on when:": "Siga adelante cuando:",
  "What it is": "Qué es",
  "What aims at it:": "Medidas dirigidas a esto:",
  "Moves:": "Movimientos:",
  "Your browser saves the file, most often in your downloads. Some clinic software can read it.":
    "Su navegador guarda el archivo, casi siempre en sus descargas. Algunos programas de clínicas lo pueden leer.",
  "Save as FHIR file": "Guardar como archivo FHIR",
  "Level of care that a symptom check worked out from these answers":
    "Nivel de atención que un chequeo de síntomas obtuvo de estas respuestas",
  "The answers that contain this note": "Las respuestas que contienen esta nota",
  "No warning sign was found in the answers.": "No se encontró ninguna señal de alarma en las respuestas.",
  Reminders: "Recordatorios",
  "It is made on this device, and we send it nowhere. Each entry holds a few plain words and the address of this site, and nothing that you answered.":
    "Se crea en este dispositivo y no lo enviamos a ningún lugar. Cada entrada tiene unas pocas palabras sencillas y la dirección de este sitio, y nada de lo que respondió.",
  "Your browser saves the file, most often in your downloads. Open it to put it in your calendar.":
    "Su navegador guarda el archivo, casi siempre en sus descargas. Ábralo para ponerlo en su calendario.",
  "Save reminders for your calendar": "Guardar recordatorios para su calendario",
  "A calendar file with the change from ice to warmth.":
    "Un archivo de calendario con el cambio de hielo a calor.",
  "A calendar file with the change from ice to warmth and the times to look again.":
    "Un archivo de calendario con el cambio de hielo a calor y los momentos de revisar cómo va.",
  "A calendar file with the times to look again.":
    "Un archivo de calendario con los momentos de revisar cómo va.",
  "Your browser saves the file, most often in your downloads. Anyone who opens it can read your answers. To go on from it later, choose “Open saved answers” at the foot of any page.":
    "Su navegador guarda el archivo, casi siempre en sus descargas. Cualquiera que lo abra puede leer sus respuestas. Para seguir desde él más tarde, elija “Abrir respuestas guardadas” al pie de cualquier página.",
  "This browser did not make the file. Press the button once more, or print your summary instead.":
    "Este navegador no creó el archivo. Pulse el botón otra vez o, en su lugar, imprima su resumen.",
  "Save my answers to a file": "Guardar mis respuestas en un archivo",
  "The file could not be made. Go online, load this page again and press the button once more.":
    "No se pudo crear el archivo. Conéctese a internet, cargue esta página otra vez y vuelva a pulsar el botón.",
  "The file is being made.": "Se está creando el archivo.",
  "Share as text": "Compartir como texto",
  "The text was given to the app that you chose.": "El texto se pasó a la aplicación que eligió.",
  "This device did not share the text. You can copy it as text instead.":
    "Este dispositivo no compartió el texto. En su lugar, puede copiarlo como texto.",
  "Something went wrong": "Algo falló",
  "Please do not wait for this page. Speak to a doctor or a health phone line today.":
    "Por favor, no espere a esta página. Hable hoy con un médico o con una línea telefónica de salud.",
  "Load the check again": "Cargar el chequeo otra vez",
  "We can’t find that page": "No encontramos esa página",
  "The address may be mistyped, or the page may have moved. Your answers are not affected.":
    "Puede que la dirección esté mal escrita o que la página haya cambiado de lugar. Esto no afecta a sus respuestas.",
  "Go to the start": "Ir al inicio",
  "Go to the questions": "Ir a las preguntas",
  "Looking for the newest version of the advice …": "Buscando la versión más nueva de los consejos …",
  "This check may be out of date.": "Este chequeo puede no estar al día.",
  "Please speak to a doctor, a physiotherapist or a health phone line before you rely on care at home.":
    "Por favor, hable con un médico, un fisioterapeuta o una línea telefónica de salud antes de confiar en los cuidados en casa.",
  "Its rules were to be looked over by {useBy}, and no newer ones have come to this device.":
    "Sus reglas se debían revisar a más tardar el {useBy}, y no han llegado otras más nuevas a este dispositivo.",
  "The date on this device is wrong, so we cannot tell how old the rules are.":
    "La fecha de este dispositivo está mal, así que no podemos saber de cuándo son las reglas.",
  "We could not ask the site just now whether this advice still holds. Its rules are of {date}. If you can get online, open this page again there.":
    "No pudimos preguntar ahora al sitio si estos consejos siguen siendo válidos. Sus reglas son del {date}. Si puede conectarse, abra esta página otra vez con conexión.",
  "That language is not on this device yet, and the network is gone. Choose it again when you are online.":
    "Ese idioma aún no está en este dispositivo, y no hay conexión. Elíjalo otra vez cuando tenga conexión.",
  "We can’t be sure that this advice still holds": "No podemos saber si estos consejos siguen siendo válidos",
  "We can’t be sure that this check still holds.": "No podemos saber si este chequeo sigue siendo válido.",
  "This version of the check is withdrawn": "Esta versión del chequeo está retirada",
  "Please do not wait for this page: speak to a doctor or a health phone line today about your pain.":
    "Por favor, no espere a esta página: hable hoy de su dolor con un médico o con una línea telefónica de salud.",
  "There may be a newer version.": "Puede que haya una versión más nueva.",
  "Your answers will be asked again.": "Sus respuestas se le pedirán otra vez.",
  "Your answers stay when you load it.": "Sus respuestas se conservan al cargarla.",
  "If this page comes again, please do not use this check.":
    "Si esta página aparece otra vez, por favor, no use este chequeo.",
  "This version of the check is withdrawn.": "Esta versión del chequeo está retirada.",
  "Please load the newest version. Until then, speak to a doctor or a health phone line about your pain.":
    "Por favor, cargue la versión más nueva. Hasta entonces, hable de su dolor con un médico o con una línea telefónica de salud.",
  "A new version of the advice is ready.": "Hay una versión nueva de los consejos.",
  "Your answers stay.": "Sus respuestas se conservan.",
  "Page not loaded": "Página no cargada",
  "This page did not load": "Esta página no se cargó",
  "The network may be gone, or a newer version of this check may have come out. Please load the page again.":
    "Puede que no haya conexión o que haya salido una versión más nueva de este chequeo. Por favor, cargue la página otra vez.",
  "Load this page again": "Cargar esta página otra vez",
  "Do not wait for it if you feel unwell. Speak to a doctor or a health phone line today. The signs of an emergency stand at the top of this page.":
    "No la espere si se siente mal. Hable hoy con un médico o con una línea telefónica de salud. Las señales de emergencia están arriba en esta página.",
  "Load the newest version": "Cargar la versión más nueva",
  "Some answers no longer fit the questions of today. We left these out. Where the question is still there, we ask it again:":
    "Algunas respuestas ya no encajan con las preguntas de hoy. Las dejamos fuera. Si la pregunta sigue ahí, la hacemos otra vez:",
  "This device did not let us read the file. Try again, or copy the file to another place first.":
    "Este dispositivo no nos dejó leer el archivo. Pruebe otra vez o copie antes el archivo a otro lugar.",
  "This file is far too large to be saved answers. Choose the one whose name begins with “my-answers”.":
    "Este archivo es demasiado grande para ser de respuestas guardadas. Elija el archivo con el nombre que empieza por “my-answers”.",
  "This file is empty. It may not have been saved to its end. Choose another file, or start the check anew.":
    "Este archivo está vacío. Puede que no se guardara hasta el final. Elija otro archivo o empiece el chequeo de nuevo.",
  "We cannot read this file. It is of another kind, or it was cut short. Choose the one whose name begins with “my-answers”.":
    "No podemos leer este archivo. Es de otro tipo o está cortado. Elija el archivo con el nombre que empieza por “my-answers”.",
  Tick: "Marque",
  "Choose yes for": "Elija “Sí” en",
  "A form that other software filled in can be opened too, if it is the FHIR form of this check.":
    "También puede abrir un formulario que llenó otro programa, si es el formulario FHIR de este chequeo.",
  "This file does not say at what time the answers were given, so we cannot tell how old they are. Please start the check anew.":
    "Este archivo no dice a qué hora se dieron las respuestas, así que no podemos saber de cuándo son. Empiece el chequeo de nuevo.",
  "This is a file for clinic software, but it holds no answers to this check. Choose another file, or start the check anew.":
    "Este archivo es para programas de clínicas, pero no contiene respuestas a este chequeo. Elija otro archivo o empiece el chequeo de nuevo.",
  "This file comes from somewhere else: it holds no answers to this check. Choose the one whose name begins with “my-answers”.":
    "Este archivo viene de otro lugar: no tiene respuestas a este chequeo. Elija el archivo con el nombre que empieza por “my-answers”.",
  "This file was saved by a newer version of this page. Go online, load this page again, and then open the file.":
    "Este archivo se guardó con una versión más nueva de esta página. Conéctese a internet, cargue esta página otra vez y después abra el archivo.",
  "This file holds parts that this page never writes, so we did not open it. Choose another file, or start the check anew.":
    "Este archivo tiene partes que esta página nunca escribe, así que no lo abrimos. Elija otro archivo o empiece el chequeo de nuevo.",
  "This file was changed or damaged after it was saved, so we did not open it. Choose another file, or start the check anew.":
    "Este archivo se cambió o se dañó después de guardarlo, así que no lo abrimos. Elija otro archivo o empiece el chequeo de nuevo.",
  "This file holds no answers that fit the questions of today. Choose another file, or start the check anew.":
    "Este archivo no tiene respuestas que encajen con las preguntas de hoy. Elija otro archivo o empiece el chequeo de nuevo.",
  "Did you save your answers to a file? Choose it here, and go on from there.":
    "¿Guardó sus respuestas en un archivo? Elíjalo aquí y siga desde ahí.",
  "The file with your answers": "El archivo con sus respuestas",
  "Its name begins with “my-answers” and ends with “.json”. It is read on this device, and nothing is sent.":
    "Su nombre empieza por “my-answers” y termina en “.json”. Se lee en este dispositivo y no se envía nada.",
  "Nothing has changed: the answers in this tab, if there are any, are still here.":
    "No ha cambiado nada: las respuestas de esta pestaña, si las hay, siguen aquí.",
  "Go on from answers that you saved to a file. The file is read on your device.":
    "Siga desde las respuestas que guardó en un archivo. El archivo se lee en su dispositivo.",
  "First we ask about the emergency signs again: they can come at any time. Then you see all your answers, and can change them.":
    "Primero preguntamos otra vez por las señales de emergencia: pueden aparecer en cualquier momento. Después ve todas sus respuestas y puede cambiarlas.",
  "First we ask about the emergency signs again: they can come at any time. Then we show each question with your answer filled in. Change what is different now.":
    "Primero preguntamos otra vez por las señales de emergencia: pueden aparecer en cualquier momento. Después mostramos cada pregunta con su respuesta ya puesta. Cambie lo que ahora es distinto.",
  "Much can change in this time. So we ask most of it again, the emergency signs first. We fill in only what rarely changes.":
    "En este tiempo puede cambiar mucho. Por eso preguntamos casi todo otra vez, primero las señales de emergencia. Solo dejamos ya puesto lo que rara vez cambia.",
  "The date in the file is later than the date on this device. We cannot tell how old the answers are, so we ask most of it again, the emergency signs first.":
    "La fecha del archivo es posterior a la de este dispositivo. No podemos saber de cuándo son las respuestas, así que preguntamos casi todo otra vez, primero las señales de emergencia.",
  "That is too long ago to go on from: this may be another pain. Please start a new check.":
    "Ha pasado demasiado tiempo para seguir desde ahí: este puede ser otro dolor. Por favor, empiece un chequeo nuevo.",
  "Your saved answers": "Sus respuestas guardadas",
  "The rules are not the same as when you saved the file. Your answers are judged by the rules of this page.":
    "Las reglas no son las mismas que cuando guardó el archivo. Sus respuestas se evalúan con las reglas de esta página.",
  "These answers name a sign of an emergency. If it is there now, or came back, call at once.":
    "Estas respuestas nombran una señal de emergencia. Si está ahí ahora, o ha vuelto, llame de inmediato.",
  "By the file, you gave these answers on {moment}.": "Según el archivo, dio estas respuestas el {moment}.",
  "You gave these answers on {moment}, {ago}.": "Dio estas respuestas el {moment}, {ago}.",
  "The country for the emergency number, as you chose it then: {country}.":
    "El país para el número de emergencias, como lo eligió entonces: {country}.",
  "You have other answers in this tab. You can save them first.":
    "Tiene otras respuestas en esta pestaña. Puede guardarlas antes.",
  "Go on with the saved answers": "Seguir con las respuestas guardadas",
  "Replace the answers in this tab?": "¿Reemplazar las respuestas de esta pestaña?",
  "The saved answers take the place of the ones in this tab. It cannot be undone.":
    "Las respuestas guardadas ocupan el lugar de las de esta pestaña. No se puede deshacer.",
  "Replace them": "Reemplazarlas",
  "{label}: no place marked": "{label}: ningún lugar marcado",
  Front: "De frente",
  Left: "Izquierda",
  "Seen from behind": "Visto por detrás",
  Right: "Derecha",
  "Speaks for:": "Respalda:",
  "The name of this source has not been fetched yet.": "El nombre de esta fuente aún no se ha cargado.",
  "No, go back": "No, volver",
  "One answer is missing": "Falta una respuesta",
  "Some answers are missing": "Faltan algunas respuestas",
  "What does this mean?": "¿Qué significa esto?",
  "All of these:": "Todo esto:",
  "One of these:": "Una de estas cosas:",
  "At least {count} of these:": "Al menos {count} de estas cosas:",
  "General advice, without a source of its own.": "Consejo general, sin una fuente propia.",
  "Where this comes from": "De dónde viene esto",
  "When to look again": "Cuándo revisar cómo va",
  "What to do today": "Qué hacer hoy",
  "Back to your result": "Volver a su resultado",
  "One moment, this page is on its way.": "Un momento, la página se está cargando.",
  "Upper back pain after a workout? A short check that tells you how soon to get help, and what to do at home.":
    "¿Dolor de espalda alta después de entrenar? Un chequeo corto que le dice en cuánto tiempo buscar ayuda y qué hacer en casa.",
  "There are no answers in this tab. They stay in the tab where you gave them: if you opened this page from there in a new tab, go back to that one.":
    "En esta pestaña no hay respuestas. Se quedan en la pestaña donde las dio: si abrió esta página desde allí en una pestaña nueva, vuelva a aquella.",
  "Are you still there?": "¿Sigue ahí?",
  "Nobody has touched this page for almost an hour. In a few minutes your answers are removed, so that nobody else finds them here.":
    "Nadie ha tocado esta página durante casi una hora. En unos minutos se borran sus respuestas, para que nadie más las encuentre aquí.",
  "Keep my answers": "Conservar mis respuestas",
  "Clear my answers": "Borrar mis respuestas",
  "Clear all your answers?": "¿Borrar todas sus respuestas?",
  "This removes everything you told us in this tab, and the checks kept on this device. It cannot be undone.":
    "Esto borra todo lo que nos dijo en esta pestaña y los chequeos guardados en este dispositivo. No se puede deshacer.",
  "This removes everything you told us in this tab. It cannot be undone.":
    "Esto borra todo lo que nos dijo en esta pestaña. No se puede deshacer.",
  "Clear them": "Borrarlas",
  "Your earlier answers were removed because nothing was touched for an hour. Please start again.":
    "Se borraron sus respuestas anteriores porque no se tocó nada durante una hora. Por favor, empiece otra vez.",
  "We found earlier answers but could not read them. Please start again.":
    "Encontramos respuestas anteriores, pero no pudimos leerlas. Por favor, empiece otra vez.",
  "The check has changed since your earlier answers. Please start again.":
    "El chequeo ha cambiado desde sus respuestas anteriores. Por favor, empiece otra vez.",
  "This browser does not let us keep your answers. The check works, but a reload will lose them.":
    "Este navegador no nos deja guardar sus respuestas. El chequeo funciona, pero si la página se vuelve a cargar, se perderán.",
  "There is no room left to keep your answers. The check works, but a reload will lose them.":
    "No queda espacio para guardar sus respuestas. El chequeo funciona, pero si la página se vuelve a cargar, se perderán.",
  "Upper back pain after a workout?": "¿Dolor de espalda alta tras entrenar?",
  "Your answers stay on this device. They are removed when nobody has touched the page for an hour.":
    "Sus respuestas se quedan en este dispositivo. Se borran cuando nadie ha tocado la página durante una hora.",
  "Published guidance, put in order.": "Guías publicadas, puestas en orden.",
  "No clinician has signed it off, and it is not a diagnosis.":
    "Ningún profesional de salud ha aprobado esto, y no es un diagnóstico.",
  "This check is for you if": "Este chequeo es para usted si",
  "It is not made for": "No está hecho para",
  "Under 18?": "¿Menos de 18 años?",
  "You can use it too, best together with an adult. Your result will be {help}, or help sooner than that.":
    "También puede usarlo, mejor junto con una persona adulta. Su resultado será {help}, o ayuda antes de eso.",
  "What you will know at the end": "Lo que sabrá al final",
  "One of four answers:": "Una de cuatro respuestas:",
  "You will also see why, what would change the answer, and what to do next, day by day. You can print one page for a doctor or physiotherapist.":
    "También verá por qué, qué cambiaría la respuesta y qué hacer después, día a día. Puede imprimir una hoja para un médico o un fisioterapeuta.",
  "Rather read than answer?": "¿Prefiere leer en vez de responder?",
  "Start from the first question": "Empezar desde la primera pregunta",
  "Start the check": "Empezar el chequeo",
  "Go on where you stopped": "Seguir donde lo dejó",
  "The guide: causes, relief and prevention": "La guía: causas, alivio y prevención",
  "Exercises with drawings": "Ejercicios con dibujos",
  "How this check works, and what it cannot do": "Cómo funciona este chequeo y qué no puede hacer",
  "The questions on paper, to print and fill in by hand":
    "Las preguntas en papel, para imprimir y completar a mano",
  "Your answers will be asked again:": "Se le volverán a hacer las preguntas:",
  "Your upper back, shoulder blades or the tops of your shoulders hurt":
    "Le duele la parte alta de la espalda, los omóplatos o la parte de arriba de los hombros",
  "You think training, sport or lifting may have set it off":
    "Cree que entrenar, hacer deporte o levantar peso pudo provocarlo",
  "Pain in the low back alone": "Dolor solo en la parte baja de la espalda",
  "Injuries from a serious accident or a bad fall: use the emergency number for these":
    "Lesiones por un accidente grave o una mala caída: para estas, use el número de emergencias",
} as const;
