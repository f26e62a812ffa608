/** Guide, how this works, privacy and accessibility. */
export const pagesGuide = {
  "This check should work for everybody: with a keyboard, a screen reader, large text, one hand or a tired head.":
    "Este chequeo debe servir a todo el mundo: con teclado, lector de pantalla, letra grande, una sola mano o la cabeza cansada.",
  "What we aim for": "Qué buscamos",
  "It is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. It also aims at some points of the highest level, AAA:":
    "Está hecho para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA. También busca algunos puntos del nivel más alto, AAA:",
  "Text that stands out strongly from its ground, at a contrast of 7 to 1.":
    "Texto que se distingue muy bien del fondo, con un contraste de 7 a 1.",
  "Large targets to tap, and a clear frame around the part that has the focus.":
    "Zonas grandes para tocar y un marco claro alrededor de la parte que tiene el foco.",
  "Plain words, with help for the few that are not.":
    "Palabras sencillas, con ayuda para las pocas que no lo son.",
  "A look over all answers before the result.": "Un repaso de todas las respuestas antes del resultado.",
  "No movement on the screen that you need to see.": "Ningún movimiento en la pantalla que haga falta ver.",
  "How it is made": "Cómo está hecho",
  "Buttons, lists and folding parts are those of your browser, so your own settings work.":
    "Los botones, las listas y las partes que se pliegan son los de su navegador, así que sus propios ajustes funcionan.",
  "The picture of the back has a list beside it that does the same.":
    "El dibujo de la espalda tiene al lado una lista que hace lo mismo.",
  "Every drawing is also told in words.": "Cada dibujo se explica también con palabras.",
  "Levels are told in words first, then by shape, then by color.":
    "Los niveles se indican primero con palabras, luego con la forma y luego con el color.",
  "There is a dark look, and pages that print on plain paper.":
    "Hay un modo oscuro y páginas que se imprimen en papel normal.",
  "What is tested": "Qué se prueba",
  "Programs test it with each change. They look for:": "Unos programas lo prueban con cada cambio. Revisan:",
  "Programs find only a part of all barriers.":
    "Los programas encuentran solo una parte de todas las barreras.",
  "What is not tested yet": "Qué no se ha probado todavía",
  "No disabled person has tried it out for us yet.":
    "Ninguna persona con discapacidad lo ha probado todavía para nosotros.",
  "Nobody has gone through it with a real screen reader or voice control yet.":
    "Nadie lo ha recorrido todavía con un lector de pantalla o un control por voz reales.",
  "The words were measured by a reading formula. No reader has tested them.":
    "Las palabras se midieron con una fórmula de lectura. Ningún lector las ha probado.",
  "So we do not claim that it meets every point.": "Por eso no afirmamos que cumpla todos los puntos.",
  "If something stands in your way": "Si encuentra un obstáculo",
  "You do not need this check to get help. Call a health phone line, a doctor or a pharmacist. The signs of an emergency stand at the top of every page.":
    "No necesita este chequeo para recibir ayuda. Llame a una línea telefónica de salud, a un médico o a un farmacéutico. Las señales de emergencia están en la parte de arriba de cada página.",
  "This check grew out of an article by {author}, “{title}”. It makes {count} statements. Each one has a place here, or a reason why we say something else.":
    "Este chequeo nació de un artículo de {author}, “{title}”. Hace {count} afirmaciones. Cada una tiene aquí un lugar, o una razón por la que decimos otra cosa.",
  "All {count} statements, and where they are": "Todas las {count} afirmaciones, y dónde están",
  "Here it differs:": "Aquí es distinto:",
  "Good for:": "Adecuado para:",
  "Not the first choice for:": "No es la primera opción para:",
  "New moves": "Movimientos nuevos",
  "After that, give your pain a number from 0 (none) to 10 (the worst you can think of).":
    "Después, dé a su dolor un número de 0 (nada) a 10 (el peor que pueda imaginar).",
  "{name}: {from} to {to}": "{name}: de {from} a {to}",
  "Stop at once, and do the check again, if you notice one of these:":
    "Pare enseguida, y repita el chequeo, si nota algo de esto:",
  "Many clinics use these numbers, but we read no trial that tested them.":
    "Muchas clínicas usan estos números, pero no leímos ningún ensayo clínico que los pusiera a prueba.",
  "This choice is ours alone.": "Esta decisión es solo nuestra.",
  "Sources:": "Fuentes:",
  "Where we ask for less than a source": "Donde pedimos menos que una fuente",
  "Where we ask for more than a source": "Donde pedimos más que una fuente",
  "The way through the questions. The list below tells the same in words.":
    "El camino por las preguntas. La lista de abajo dice lo mismo con palabras.",
  "The line on the right leaves the questions early: an emergency that is certain ends them at once. A dashed box is not for everybody.":
    "La línea de la derecha sale de las preguntas antes de tiempo: una emergencia clara las termina enseguida. Una caja de borde discontinuo no es para todo el mundo.",
  "The same in words": "Lo mismo con palabras",
  "One more: {title}": "Una más: {title}",
  "Change any answer, then see the result.": "Cambie cualquier respuesta y después vea el resultado.",
  "{asks} questions": "{asks} preguntas",
  "Guide to upper back pain after training": "Guía del dolor de espalda alta tras entrenar",
  "Read about causes, relief and prevention at your own pace. For advice that fits your own signs, do the check.":
    "Lea a su ritmo sobre causas, alivio y prevención. Para tener consejos que encajen con sus propias señales, haga el chequeo.",
  "Do the check": "Hacer el chequeo",
  "Every movement with steps, drawings and what to look out for.":
    "Cada movimiento con pasos, dibujos y en qué fijarse.",
  "All pages of the guide": "Todas las páginas de la guía",
  "On this page": "En esta página",
  "Where no source is named, it is general advice.": "Donde no se nombra una fuente, es un consejo general.",
  "Next page:": "Página siguiente:",
  "Upper back pain after training: causes, what helps now, prevention, form and when to get help.":
    "Dolor de espalda alta después de entrenar: causas, qué ayuda ahora, prevención, técnica y cuándo buscar ayuda.",
  "How the check finds a level, what was decided where sources differ, and every source.":
    "Cómo encuentra el chequeo un nivel, qué se decidió donde las fuentes no coinciden, y todas las fuentes.",
  "Your answers stay on your device. What is kept, for how long, and what others can see.":
    "Sus respuestas se quedan en su dispositivo. Qué se guarda, por cuánto tiempo y qué pueden ver otras personas.",
  "What this check does so that everybody can use it, what was tested and what was not.":
    "Qué hace este chequeo para que todo el mundo pueda usarlo, qué se probó y qué no.",
  "How this check works": "Cómo funciona este chequeo",
  "How your level is found": "Cómo se encuentra su nivel",
  "There are four levels, the most urgent first:": "Hay cuatro niveles, primero el más urgente:",
  "The check knows {count} warning signs. Each has a level, a reason and a source.":
    "El chequeo conoce {count} señales de alarma. Cada una tiene un nivel, una razón y una fuente.",
  "All of them are looked at, each time. The most urgent one that is there sets your level.":
    "Se miran todas, cada vez. La más urgente que esté presente fija su nivel.",
  "“I’m not sure” counts. Each sign says how soon you need help when it stays open.":
    "“No lo sé” cuenta. Cada señal dice en cuánto tiempo necesita ayuda si queda en duda.",
  "Nothing is added up to a score. One more sign can never make your level milder.":
    "No se suma nada para dar una puntuación. Una señal más nunca puede hacer que su nivel sea más leve.",
  "A clear emergency ends the questions at once.": "Una emergencia clara termina enseguida las preguntas.",
  "Only when no sign is there, and none is open, does the check say care at home.":
    "Solo si no hay ninguna señal, y ninguna queda en duda, el chequeo dice cuidados en casa.",
  "Look behind it": "Mire lo que hay detrás",
  "The way through the questions": "El camino por las preguntas",
  "One screen after the other. Where you can say “I’m not sure”, that opens a follow-up just as yes does.":
    "Una pantalla tras otra. Donde puede decir “No lo sé”, eso abre más preguntas, igual que un sí.",
  "How causes and advice are chosen": "Cómo se eligen las causas y los consejos",
  "Causes come after the level and never change it. The check compares your answers with {count} patterns, and shows what fits and what does not. The weights are our own, and nobody has tested them.":
    "Las causas vienen después del nivel y nunca lo cambian. El chequeo compara sus respuestas con {count} patrones, y muestra lo que encaja y lo que no. Cuánto cuenta cada cosa lo decidimos nosotros, y nadie lo ha puesto a prueba.",
  "Some answers rule advice out. Then your plan leaves it out and tells you why. “I’m not sure” rules it out as well.":
    "Algunas respuestas descartan un consejo. Entonces su plan lo deja fuera y le dice por qué. “No lo sé” también lo descarta.",
  "What we decided where sources differ": "Qué decidimos donde las fuentes no coinciden",
  "Known differences": "Diferencias conocidas",
  "Here a rule is milder or stricter than a good source. We list them so that anybody can judge them.":
    "Aquí una regla es más suave o más estricta que una buena fuente. Las mostramos para que cualquiera pueda juzgarlas.",
  "The article behind it": "El artículo que está detrás",
  "Where each of its statements is found here, in English":
    "Dónde está aquí cada una de sus afirmaciones, en inglés",
  Sources: "Fuentes",
  Version: "Versión",
  "Rule set {version}, last changed on {date}. Your result and your summary carry this number.":
    "Conjunto de reglas {version}, último cambio el {date}. Su resultado y su resumen llevan este número.",
  "Every rule": "Todas las reglas",
  "Each warning sign with its condition, its reason, its sources and the stories that test it.":
    "Cada señal de alarma con su condición, su razón, sus fuentes y las historias que la ponen a prueba.",
  "What is proven": "Qué está demostrado",
  "What holds for every set of answers, and how we know that the proof could fail.":
    "Qué se cumple con cualquier conjunto de respuestas, y cómo sabemos que la demostración podría fallar.",
  "Our stories, counted": "Nuestras historias, en números",
  "Where the check sends the people of our own stories, by six usual measures.":
    "Adónde envía el chequeo a las personas de nuestras propias historias, según seis medidas habituales.",
  "What can go wrong": "Qué puede salir mal",
  "What could harm somebody, what stands against it, and what remains.":
    "Qué podría hacer daño a alguien, qué lo frena y qué queda.",
  "{page} (in English)": "{page} (en inglés)",
  "Published guidance on upper back pain, put in order as plain rules.":
    "Guías publicadas sobre el dolor de espalda alta, puestas en orden como reglas sencillas.",
  "For pain that began with training or strain.":
    "Para un dolor que empezó con el entrenamiento o con un esfuerzo.",
  "A way to see how soon to get help, from whom, and what to do till then.":
    "Una forma de ver en cuánto tiempo buscar ayuda, de quién, y qué hacer hasta entonces.",
  "Worked out on your own device. The same answers always give the same result.":
    "Se obtiene en su propio dispositivo. Las mismas respuestas dan siempre el mismo resultado.",
  "What it is not": "Qué no es",
  "Not a diagnosis, and no stand-in for someone who can examine you.":
    "No es un diagnóstico, ni sustituye a alguien que pueda examinarle.",
  "Not signed off by a clinician, and not tested in a study.":
    "Ningún profesional de salud lo ha aprobado, y no se ha probado en un estudio.",
  "Not a guess by a machine that learns. Every rule can be read.":
    "No es lo que supone una máquina que aprende. Todas las reglas se pueden leer.",
  "Not for the low back, and not for someone who needs help at once.":
    "No es para la parte baja de la espalda, ni para alguien que necesita ayuda de inmediato.",
  "Where opinions differ:": "Donde no hay acuerdo:",
  "Leave it out, or ask first:": "No lo use, o pregunte antes:",
  "How well this is known:": "Cuánto se sabe de esto:",
  "Your answers stay on your device. Nobody else gets them, and neither do we.":
    "Sus respuestas se quedan en su dispositivo. Nadie más las recibe, y nosotros tampoco.",
  "What is kept on your device": "Qué se guarda en su dispositivo",
  "Your answers.": "Sus respuestas.",
  "The country you chose for the emergency number.": "El país que eligió para el número de emergencias.",
  "When the pain began and when you last answered, if you told us.":
    "Cuándo empezó el dolor y cuándo respondió por última vez, si nos lo dijo.",
  "This is kept in the storage that your browser sets aside for this one tab (session storage). There are no cookies, no account and no name. Your result is not kept: it is worked out again each time.":
    "Esto se guarda en el espacio que su navegador reserva solo para esta pestaña (almacenamiento de sesión). No hay cookies, ni cuenta, ni nombre. Su resultado no se guarda: se obtiene de nuevo cada vez.",
  "If the site takes its advice back, your browser keeps that news (local storage) until the site says otherwise. It says nothing about you.":
    "Si el sitio retira sus consejos, su navegador guarda esa noticia (almacenamiento local) hasta que el sitio diga otra cosa. No dice nada sobre usted.",
  "Your browser also keeps a copy of these pages, so that they open without a network. The copy is the same for everybody.":
    "Su navegador también guarda una copia de estas páginas, para que se abran sin conexión. La copia es la misma para todo el mundo.",
  "When it is forgotten": "Cuándo se olvida",
  "When nobody has touched the page for {minutes} minutes.":
    "Cuando nadie ha tocado la página durante {minutes} minutos.",
  "When you close the tab. If your browser brings the tab back, it may bring your answers back within that time.":
    "Cuando cierra la pestaña. Si su navegador recupera la pestaña, puede recuperar también sus respuestas dentro de ese tiempo.",
  "When you choose “Clear my answers” at the foot of any page.":
    "Cuando elige “Borrar mis respuestas” al pie de cualquier página.",
  "If you choose to keep a check": "Si elige guardar un chequeo",
  "On the result you can choose to keep a check, to compare it with a later one. Only then are your answers, the day of the check, the version of the rules, what you note on the plan and, if you told us, when the pain began kept for longer. They stay in this browser (local storage), for every tab of it.":
    "En el resultado puede elegir guardar un chequeo, para compararlo con otro posterior. Solo entonces se guardan por más tiempo sus respuestas, el día del chequeo, la versión de las reglas, lo que anote en el plan y, si nos lo dijo, cuándo empezó el dolor. Se quedan en este navegador (almacenamiento local), para todas sus pestañas.",
  "They are removed {weeks} weeks after the latest check that you kept, as soon as you open this site again. “Delete what is kept” removes them at once, and so does clearing your answers. At most {checks} checks are kept.":
    "Se borran {weeks} semanas después del último chequeo que guardó, en cuanto abra este sitio otra vez. “Borrar lo guardado” los borra de inmediato, y borrar sus respuestas también. Se guardan como máximo {checks} chequeos.",
  "If you save a file or share the text": "Si guarda un archivo o comparte el texto",
  "You can save your answers to a file, and open it here later. The file holds your answers, the time and, if you told us, the country and when the pain began. It stays on your device until you delete it, and anyone who opens it can read it. This page opens it on your device, and sends nothing.":
    "Puede guardar sus respuestas en un archivo y abrirlo aquí más tarde. El archivo contiene sus respuestas, la hora y, si nos lo dijo, el país y cuándo empezó el dolor. Se queda en su dispositivo hasta que lo borre, y cualquiera que lo abra puede leerlo. Esta página lo abre en su dispositivo y no envía nada.",
  "Where your device can share, you can hand the text of your summary to another app. That happens only when you press the button and choose the app, and what the app does with it is not up to us.":
    "Si su dispositivo puede compartir, puede pasar el texto de su resumen a otra aplicación. Eso ocurre solo cuando pulsa el botón y elige la aplicación, y lo que la aplicación haga con él no depende de nosotros.",
  "What is sent": "Qué se envía",
  "Nothing that you answer, unless you share it yourself. In its first seconds a page fetches the other pages from this site, so that they are there when you want them. It fetches the same ones whatever you answer. Your answers never stand in an address. The rules that we give your browser stop the scripts of a page from asking other addresses. They cannot stop a page from opening another page, so they are a second lock and no proof: the first is that nothing here sends what you answer.":
    "Nada de lo que responde, a menos que usted lo comparta. En sus primeros segundos, una página pide a este sitio las demás páginas, para que estén ahí cuando las quiera. Pide las mismas, responda lo que responda. Sus respuestas nunca aparecen en una dirección. Las reglas que damos a su navegador impiden que los programas de una página pregunten a otras direcciones. No pueden impedir que una página abra otra, así que son un segundo candado y no una prueba: el primero es que nada aquí envía lo que usted responde.",
  "Before you see a result, your browser asks this site if this version of the advice still stands. It asks the same thing for everybody, and says nothing about you.":
    "Antes de que vea un resultado, su navegador pregunta a este sitio si esta versión de los consejos sigue siendo válida. Pregunta lo mismo para todo el mundo, y no dice nada de usted.",
  "We count no visitors, and nothing from another company is built in.":
    "No contamos a los visitantes, y no hay incluido nada de otra empresa.",
  "How to check this yourself": "Cómo comprobarlo por su cuenta",
  "On a computer, open the start page of this check. Press F12, or look for the developer tools in the menu of your browser, and choose “Network”.":
    "En una computadora, abra la página de inicio de este chequeo. Pulse F12, o busque las herramientas para desarrolladores en el menú de su navegador, y elija “Red” o “Network”.",
  "Answer the questions and look at your result. Each line that comes up is one request that your browser made.":
    "Conteste las preguntas y mire su resultado. Cada línea que aparece es un pedido que hizo su navegador.",
  "Every line should be for a file of this site. Choose a line: nothing that you answered should stand in its address or in what it sends.":
    "Cada línea debe ser por un archivo de este sitio. Elija una: nada de lo que usted contestó debe aparecer en su dirección ni en lo que envía.",
  "Or open the start page, wait a minute and switch your network off. The check still works, as it needs nobody else.":
    "O abra la página de inicio, espere un minuto y apague la conexión. El chequeo sigue funcionando, porque no necesita a nadie más.",
  "Who has the code of this check can let the computer do this: <code>npm run watch-silence</code> answers the questions and prints every request.":
    "Quien tiene el código de este chequeo puede dejar que la computadora lo haga: <code>npm run watch-silence</code> contesta las preguntas y muestra cada pedido.",
  "What others can see": "Qué pueden ver otras personas",
  "The computer that this site comes from sees what every web server sees: your internet address, the kind of browser, and which page you opened and when. It cannot see your answers.":
    "El equipo del que viene este sitio ve lo que ve todo servidor web: su dirección de internet, el tipo de navegador, y qué página abrió y cuándo. No puede ver sus respuestas.",
  "If you follow a link to a source, that site sees your visit, and not where you came from.":
    "Si abre un enlace a una fuente, ese sitio ve su visita, y no desde dónde llegó.",
  "Someone who uses the same device can read what is on the screen, or in a printed sheet.":
    "Alguien que use el mismo dispositivo puede leer lo que está en la pantalla o en una hoja impresa.",
  "If you copy your summary, other programs on your device can read it until you copy something else.":
    "Si copia su resumen, otros programas de su dispositivo pueden leerlo hasta que copie otra cosa.",
  "On a shared computer, clear your answers and close the tab when you are done. The list of pages you visited stays in the browser’s history, with the time: that you were here, which groups of questions you came to, that you saw a result, and which exercises and pages of the guide you read. It holds no answer and no result.":
    "Si comparte el equipo con otras personas, borre sus respuestas y cierre la pestaña cuando termine. La lista de las páginas que visitó se queda en el historial del navegador, con la hora: que estuvo aquí, a qué grupos de preguntas llegó, que vio un resultado y qué ejercicios y páginas de la guía leyó. No contiene ninguna respuesta ni ningún resultado.",
  "For those who run the software of a practice or clinic: <form>the questions as a FHIR R4 form</form>, in English.":
    "Para quienes manejan los programas de un consultorio o una clínica: <form>las preguntas como formulario FHIR R4</form>, en inglés.",
  "It is built with free software of others: <licenses>their licenses</licenses>, in English.":
    "Está hecho con software libre de otros: <licenses>sus licencias</licenses>, en inglés.",
  "More about the rules: <how>how this check works</how>.":
    "Más sobre las reglas: <how>cómo funciona este chequeo</how>.",
  "Where these signs come from (": "De dónde vienen estas señales (",
  "Health services, guideline bodies, professional societies and medicine labels":
    "Servicios de salud, organismos de guías clínicas, sociedades profesionales y prospectos de medicinas",
  "Journals in which other experts review each article":
    "Revistas en las que otros expertos revisan cada artículo",
  "Charities and hospitals": "Organizaciones benéficas y hospitales",
  "The rules and the advice rest on {count} sources. We read stored copies of them, many only in part, so a page may have changed since.":
    "Las reglas y los consejos se apoyan en {count} fuentes. Leímos copias guardadas de ellas, muchas solo en parte, así que una página puede haber cambiado desde entonces.",
  "If you choose a language, your browser keeps that choice for your next visit (local storage), and nothing else with it.":
    "Si elige un idioma, su navegador guarda esa elección para su próxima visita (almacenamiento local), y nada más con ella.",
  "Faults that the tool axe can find, against WCAG 2.2 AA and the strong contrast of AAA":
    "Fallos que la herramienta axe puede encontrar, según WCAG 2.2 AA y el contraste alto de AAA",
  "The whole check by keyboard alone": "Todo el chequeo solo con el teclado",
  "Which browsers it is made for": "Para qué navegadores está hecha",
  "Safari {safari} or newer: an iPhone or iPad with iOS {safari}":
    "Safari {safari} o más nuevo: un iPhone o iPad con iOS {safari}",
  "Chrome or Edge {chrome} or newer": "Chrome o Edge {chrome} o más nuevo",
  "Firefox {firefox} or newer": "Firefox {firefox} o más nuevo",
  "In an older browser the questions may not start. The page then says so, and you can <paper>print them</paper>.":
    "En un navegador más viejo, las preguntas quizá no empiecen. La página lo dice entonces, y usted puede <paper>imprimirlas</paper>.",
  "Nobody has tried it on an old phone: only programs look for what old browsers lack.":
    "Nadie la ha probado en un teléfono viejo: solo unos programas buscan lo que les falta a los navegadores viejos.",
  "Narrow screens and enlarged text": "Pantallas estrechas y texto ampliado",
  "Pages that read well without scripts": "Páginas que se leen bien sin scripts",
  "The steps back to training": "Los pasos para volver a entrenar",
  "Read in full": "Leída completa",
  "Read in part": "Leída en parte",
  "Abstract read": "Leído el resumen",
  "All {count} sources": "Todas las {count} fuentes",
} as const;
