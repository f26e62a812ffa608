/** Result, summary, checking again and paper. */
export const pagesResult = {
  "Since your last check": "Desde su último chequeo",
  "Your last check was on {day}.": "Su último chequeo fue el {day}.",
  "Why it is milder now": "Por qué ahora es más leve",
  "New since then": "Nuevo desde entonces",
  "No longer there": "Ya no está",
  "What you told us then and now": "Lo que nos dijo entonces y ahora",
  Then: "Entonces",
  Now: "Ahora",
  "Delete what is kept": "Borrar lo guardado",
  "Delete all checks kept here?": "¿Borrar todos los chequeos guardados aquí?",
  "This removes every check that is kept on this device. It cannot be undone. What you are answering in this tab stays.":
    "Esto borra todos los chequeos guardados en este dispositivo. No se puede deshacer. Lo que está respondiendo en esta pestaña se conserva.",
  "Delete them": "Borrarlos",
  "This browser does not let us keep anything, so nothing was kept. You can print the summary instead.":
    "Este navegador no nos deja guardar nada, así que no se guardó nada. En su lugar, puede imprimir el resumen.",
  "There is no room left on this device, so nothing was kept. You can print the summary instead.":
    "No queda espacio en este dispositivo, así que no se guardó nada. En su lugar, puede imprimir el resumen.",
  "Check again in a few days": "Repita el chequeo en unos días",
  "You can keep this check on this device. When you come back, we compare how it is then with how it is now. Your answers, the day and what you note on the plan are kept until {day}. So is when the pain began, if you told us. Nothing is sent.":
    "Puede guardar este chequeo en este dispositivo. Cuando vuelva, comparamos cómo va entonces con cómo va ahora. Sus respuestas, el día y lo que anote en el plan se guardan hasta el {day}. También cuándo empezó el dolor, si nos lo dijo. No se envía nada.",
  "Your browser may remove it sooner, when room is short or when you have not been here for a week.":
    "Su navegador puede borrarlo antes, si falta espacio o si usted no ha vuelto en una semana.",
  "Anyone who uses this browser could see them. On a shared computer, print the summary instead.":
    "Cualquiera que use este navegador podría ver esos datos. Si comparte el equipo con otras personas, mejor imprima el resumen.",
  "This takes the place of the checks kept here before.":
    "Esto ocupa el lugar de los chequeos que se guardaron aquí antes.",
  "This check is kept on this device until {day}. The start page will ask how it is.":
    "Este chequeo se guarda en este dispositivo hasta el {day}. La página de inicio le preguntará cómo va.",
  "Keep the changed answers": "Guardar las respuestas cambiadas",
  "Keep this check on this device": "Guardar este chequeo en este dispositivo",
  "Keep this check too": "Guardar también este chequeo",
  "The checks kept on this device were removed, because their time was over.":
    "Los chequeos guardados en este dispositivo se borraron porque se cumplió su plazo.",
  "Checks were kept on this device, but we could not read them. They were removed.":
    "Había chequeos guardados en este dispositivo, pero no pudimos leerlos. Se borraron.",
  "The checks kept on this device come from another version of this page. We left them as they are.":
    "Los chequeos guardados en este dispositivo vienen de otra versión de esta página. Los dejamos como están.",
  "Checks are kept on this device, but they did not load. Load this page again to use them.":
    "Hay chequeos guardados en este dispositivo, pero no se cargaron. Cargue esta página otra vez para usarlos.",
  "How is it now?": "¿Cómo va ahora?",
  "Your last check on this device was on {day}. Check again, and we compare the two.":
    "Su último chequeo en este dispositivo fue el {day}. Repita el chequeo y comparamos los dos.",
  "The date on this device is earlier than your last check, so we cannot count the days. Set the date right and load this page again. Or start a whole new check.":
    "La fecha de este dispositivo es anterior a la de su último chequeo, así que no podemos contar los días. Corrija la fecha y cargue esta página otra vez. O empiece un chequeo nuevo completo.",
  "It is shorter than the first time. The emergency signs always come first.":
    "Es más corto que la primera vez. Las señales de emergencia siempre van primero.",
  "It takes the place of the answers in this tab.": "Ocupa el lugar de las respuestas de esta pestaña.",
  "Kept on this device until {day}, and nowhere else.":
    "Se guarda en este dispositivo hasta el {day}, y en ningún otro lugar.",
  "Check again": "Repetir el chequeo",
  "The rules have changed since then. Both checks are judged by the rules of today.":
    "Las reglas han cambiado desde entonces. Los dos chequeos se evalúan con las reglas de hoy.",
  "Earlier answers that no longer fit were left out: {leftOut}.":
    "Respuestas anteriores que ya no encajan y dejamos fuera: {leftOut}.",
  "Pain over time, from 0 to 10. {words}.": "Dolor a lo largo del tiempo, de 0 a 10. {words}.",
  "Your pain at each check, from 0 to 10": "Su dolor en cada chequeo, de 0 a 10",
  "One moment, the comparison is on its way.": "Un momento, la comparación se está cargando.",
  "A part of this page did not load. Load the page again to see it.":
    "Una parte de esta página no se cargó. Cargue la página otra vez para verla.",
  "Call now": "Llame ya",
  "The upper back check on paper": "El chequeo de espalda alta en papel",
  "Print these pages, tick what is true, and find your level in the tables at the end. You need a pen and about ten minutes.":
    "Imprima estas páginas, marque lo que sea su caso y encuentre su nivel en las tablas del final. Necesita un bolígrafo y unos diez minutos.",
  "Print the questions": "Imprimir las preguntas",
  "First: is it an emergency?": "Primero: ¿es una emergencia?",
  "Call the emergency number now, and leave this sheet, with any of these:":
    "Llame ya al número de emergencias, y deje esta hoja, con cualquiera de estas señales:",
  "{signs}. Call too after a bad accident, or when you feel that your life is in danger.":
    "{signs}. Llame también después de un accidente grave, o si siente que su vida está en peligro.",
  "How to fill it in": "Cómo completarlo",
  "For upper back pain that began with training or strain. Go from the top to the end.":
    "Para el dolor de espalda alta que empezó con el entrenamiento o con un esfuerzo. Vaya de principio a fin.",
  "In a table, tick what is true, and leave the rest empty. An empty row means no.":
    "En una tabla, marque lo que sea su caso y deje vacío lo demás. Una fila vacía quiere decir no.",
  "Tick “Not sure” when it is hard to tell.": "Marque “No lo sabe” cuando sea difícil saberlo.",
  "In other questions, tick one box. The letter is the name of the box.":
    "En las otras preguntas, marque una casilla. La letra es el nombre de la casilla.",
  "{call} beside a box that you ticked: stop, and call the emergency number now.":
    "{call} junto a una casilla que marcó: pare y llame ya al número de emergencias.",
  "Then find your level in the tables at the end.": "Después encuentre su nivel en las tablas del final.",
  "For an appointment, and for care at home": "Para una cita y para los cuidados en casa",
  "Is your level “{soon}” or “{selfCare}”? These answers help the person who sees you, and tell you which advice is safe for you.":
    "¿Su nivel es “{soon}” o “{selfCare}”? Estas respuestas ayudan a la persona que le atienda y le dicen qué consejos son seguros para usted.",
  Part: "Parte",
  "You can leave it out.": "Puede omitirla.",
  Yes: "Sí",
  "Not sure": "No lo sabe",
  "Only after {condition}, or when you are not sure of these.":
    "Solo después de {condition}, o si tiene dudas ahí.",
  "All questions to print and fill in by hand, with the rules that lead to an answer.":
    "Todas las preguntas para imprimir y completar a mano, con las reglas que llevan a una respuesta.",
  "Find your level": "Encuentre su nivel",
  "Begin with the first table. Look at each row: did you tick these boxes? “3” is the box “Yes” of question 3. “16b/c” is box b or box c of question 16.":
    "Empiece por la primera tabla. Mire cada fila: ¿marcó estas casillas? “3” es la casilla “Sí” de la pregunta 3. “16b/c” es la casilla b o la casilla c de la pregunta 16.",
  "The first table with a row that fits is your level. The most urgent one always wins.":
    "La primera tabla con una fila que encaja es su nivel. Siempre vale el más urgente.",
  "Would a row fit if “Not sure” had been a yes? Then the level with the mark in its last column counts. If that is more urgent than your level, it is your level.":
    "¿Encajaría una fila si “No lo sabe” fuera un sí? Entonces cuenta el nivel que indica la marca en la última columna de esa fila. Si es más urgente que su nivel, ese es su nivel.",
  "A question that you left open counts as “Not sure”.":
    "Una pregunta que dejó sin responder cuenta como “No lo sabe”.",
  Boxes: "Casillas",
  "This is your level when every row is out, also with each “Not sure” read as a yes. Is the upper back free of pain?":
    "Este es su nivel cuando no encaja ninguna fila, tampoco si cada “No lo sabe” se lee como un sí. ¿No le duele la parte alta de la espalda?",
  "The evidence is good.": "Las pruebas científicas son buenas.",
  "There is some evidence.": "Hay algunas pruebas científicas.",
  "The evidence is weak.": "Las pruebas científicas son débiles.",
  "Fits because you told us": "Encaja porque nos dijo",
  "Does not fit because": "No encaja porque",
  "None of your answers speaks against it.": "Ninguna de sus respuestas habla en contra.",
  "Moves, each in its own time:": "Movimientos, cada uno a su tiempo:",
  "What this can fit with": "Con qué puede encajar esto",
  "Your answers can fit with {patterns}. The best fit comes first. None of this is a diagnosis, and none of it changes how soon you need help.":
    "Sus respuestas pueden encajar con {patterns}. Lo que mejor encaja va primero. Nada de esto es un diagnóstico, ni cambia en cuánto tiempo necesita ayuda.",
  "Nothing fits clearly": "Nada encaja con claridad",
  "Your answers do not point to one usual cause. That is common, and it changes nothing about what to do now. The same plan helps: ease off what hurts, keep moving, and come back to training step by step.":
    "Sus respuestas no apuntan a una causa habitual. Esto es común y no cambia nada de lo que hay que hacer ahora. El mismo plan ayuda: haga menos de lo que duele, siga moviéndose y vuelva a entrenar paso a paso.",
  "With a few answers about your training we can tell more.":
    "Con unas respuestas sobre su entrenamiento podemos decirle más.",
  "Tell us about your training": "Cuéntenos sobre su entrenamiento",
  "Why this result": "Por qué este resultado",
  "Why:": "Por qué:",
  "With {who}.": "Con {who}.",
  "No warning signs.": "Ninguna señal de alarma.",
  "{signs}; {count|one:# more sign|other:# more signs}.":
    "{signs}; {count|one:# señal más|other:# señales más}.",
  "This can fit with {pattern}": "Esto puede encajar con {pattern}",
  "Nothing you told us is a warning sign by our rules, and nothing was left open. So this fits with pain that you can look after yourself.":
    "Nada de lo que nos dijo es una señal de alarma según nuestras reglas, y nada quedó sin responder. Así que esto encaja con un dolor que puede cuidar por su cuenta.",
  "One moment, more is on its way.": "Un momento, se está cargando más.",
  "What to tell the professional": "Qué decirle al profesional",
  "Summary to print": "Resumen para imprimir",
  "What to do today, and what it can fit with, did not load. Load this page again to see them.":
    "No se cargó qué hacer hoy ni con qué puede encajar. Cargue esta página otra vez para verlo.",
  "No appointment? You can call {line}.": "¿No consigue cita? Puede llamar a este servicio: {line}.",
  "Call {number}": "Llamar al {number}",
  "Until you are seen": "Hasta que le vean",
  "We need a few more answers": "Necesitamos unas respuestas más",
  "One thing is clear already: your answers so far lead to {help}, or sooner.":
    "Una cosa ya está clara: sus respuestas hasta ahora llevan a {help}, o antes.",
  "Your result comes when the last question is answered.":
    "Su resultado llega cuando responda la última pregunta.",
  "Where to go": "Adónde ir",
  "Change my answers": "Cambiar mis respuestas",
  "Print a summary": "Imprimir un resumen",
  "What to do until then": "Qué hacer hasta entonces",
  "See your dated plan": "Ver su plan con fechas",
  "Other signs that count, but less": "Otras señales que cuentan, pero menos",
  "Not ruled out: {title}": "No descartado: {title}",
  "Because you answered:": "Porque respondió:",
  "You told us:": "Nos dijo:",
  "On its own this means:": "Por sí solo, esto significa:",
  "The rule, and where it comes from": "La regla y de dónde viene",
  "This counts when you answer:": "Esto cuenta cuando responde:",
  "One moment, your result is on its way.": "Un momento, su resultado se está cargando.",
  "Your result": "Su resultado",
  "Your result is worked out on this device from your answers. If nothing more appears, start here.":
    "Su resultado se obtiene en este dispositivo con sus respuestas. Si no aparece nada más, empiece aquí.",
  "How soon to get help, why, and what would change it.":
    "En cuánto tiempo buscar ayuda, por qué y qué lo cambiaría.",
  "Call the emergency number if new:": "Llame al número de emergencias si es nuevo:",
  "Get help today if new:": "Busque ayuda hoy si es nuevo:",
  "Book an appointment if new:": "Pida una cita si es nuevo:",
  "More signs to watch for": "Otras señales a las que estar atento",
  "And after that": "Y después",
  "Who to see, and what to say": "A quién acudir y qué decir",
  "Where this comes from<hidden>: who to see</hidden>":
    "De dónde viene esto<hidden>: a quién acudir</hidden>",
  "Copy as text": "Copiar como texto",
  "Copied. You can paste it into a message or a note.": "Copiado. Puede pegarlo en un mensaje o una nota.",
  "This browser did not let us copy. The text is below: select it and copy it.":
    "Este navegador no nos dejó copiar. El texto está abajo: selecciónelo y cópielo.",
  "The summary as text": "El resumen como texto",
  "Your summary": "Su resumen",
  "Your summary for a professional": "Su resumen para un profesional",
  "One page to hand over. It is written in a professional’s words. This page sends nothing by itself: print it, copy it as text, or save a file to take along.":
    "Una hoja para entregar. Está escrita con las palabras de un profesional. Esta página no envía nada por sí sola: imprima la hoja, cópiela como texto o guarde un archivo para llevar.",
  Print: "Imprimir",
  "If no file comes, the page around this one does not allow it. Open the check in a window of its own.":
    "Si no llega ningún archivo, la página que rodea a esta no lo permite. Abra la revisión en una ventana propia.",
  "One moment, your summary is on its way.": "Un momento, su resumen se está cargando.",
  "There is a sheet to print once the questions are answered.":
    "Habrá una hoja para imprimir cuando responda las preguntas.",
  "One sheet with your answers, to print for a doctor or physiotherapist.":
    "Una hoja con sus respuestas, para imprimir y llevar a un médico o un fisioterapeuta.",
  "Your new answers alone would be milder. We can’t be sure of that, so your earlier result still holds.":
    "Por sí solas, sus nuevas respuestas darían un resultado más leve. No podemos asegurarlo, así que su resultado anterior sigue valiendo.",
  "Rule set {version} of {date}.": "Conjunto de reglas {version} del {date}.",
  "Your last check was on {day}, {days|one:# day|other:# days} ago.":
    "Su último chequeo fue el {day}, hace {days|one:# día|other:# días}.",
  "The file holds {count|one:# answer|other:# answers}.":
    "El archivo tiene {count|one:# respuesta|other:# respuestas}.",
  "One that this check no longer has, under the name “{id}”":
    "Una que este chequeo ya no tiene, con el nombre “{id}”",
  "Others, without a name that we can show: {unnamed}": "Otras, sin un nombre que podamos mostrar: {unnamed}",
} as const;
