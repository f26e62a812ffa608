/** The guide. */
import type { SomeRules } from "./parts.ts";

export const guide = {
  guide: {
    whatItIs: {
      title: { "Upper back pain after training": "Dolor en la espalda alta tras entrenar" },
      description: {
        "What the upper back is, why it can hurt after a workout, what that feels like and how long it lasts.":
          "Qué es la parte alta de la espalda, por qué puede doler después de entrenar, qué se siente y cuánto dura.",
      },
      sections: {
        "What the upper back is": "Qué es la espalda alta",
        "Your upper back goes from the base of your neck down to your lowest ribs. Its part of the spine is called the thoracic spine.":
          "La parte alta de la espalda va desde la base del cuello hasta las costillas más bajas. Su parte de la columna se llama columna torácica.",
        "Twelve pairs of ribs are joined to it. They make a cage around your heart and lungs. So this part of the back is strong, and steadier than the neck or the low back. Many bones, joints and muscles share the work.":
          "A ella se unen doce pares de costillas. Forman una jaula alrededor del corazón y los pulmones. Por eso esta parte de la espalda es fuerte y más estable que el cuello o la parte baja de la espalda. Muchos huesos, articulaciones y músculos se reparten el trabajo.",
        "Steady does not mean stiff. Most of the turning of your trunk happens here. You also arch your upper back when you reach up high.":
          "Estable no quiere decir rígida. La mayor parte del giro del tronco ocurre aquí. También arquea la parte alta de la espalda cuando alcanza algo en alto.",
        "The muscles at work": "Los músculos que trabajan",
        "Trapezius: a wide, flat muscle from the neck to the middle of the back. Its upper part lifts the shoulders. Its lower part draws the blades down.":
          "Trapecio: un músculo ancho y plano que va del cuello al medio de la espalda. Su parte alta sube los hombros. Su parte baja lleva los omóplatos hacia abajo.",
        "Rhomboids: between the spine and the shoulder blades. They pull the blades back.":
          "Romboides: entre la columna y los omóplatos. Llevan los omóplatos hacia atrás.",
        "Erector spinae: long cords on both sides of the spine. They keep you upright.":
          "Erector de la columna: cordones largos a los dos lados de la columna. Le mantienen el cuerpo derecho.",
        "Serratus anterior: on the side of the ribs, under the arm. It holds the blade flat on the ribs.":
          "Serrato anterior: al lado de las costillas, debajo del brazo. Mantiene el omóplato plano sobre las costillas.",
        "Rows, presses and carries use all of them. Each one can get sore, and each one can be strained.":
          "Los remos, los presses y caminar con carga los usan todos. Cada uno puede quedar dolorido y cada uno puede sufrir un tirón.",
        "Why it can hurt after a workout": "Por qué puede doler después de entrenar",
        "It is common to feel the upper back after training. Mostly the pain comes from muscle. The muscle may have worked too hard, too often, or for others that did too little.":
          "Es común sentir la parte alta de la espalda después de entrenar. La mayoría de las veces el dolor viene del músculo. Puede que el músculo haya trabajado demasiado fuerte, demasiadas veces o por otros que hicieron demasiado poco.",
        "Mostly it settles with care at home. Pain in this place is rarely serious. Some signs do need a closer look, so please read those too.":
          "La mayoría de las veces se calma con cuidados en casa. El dolor en este lugar rara vez es grave. Algunas señales sí necesitan una mirada más atenta, así que léalas también, por favor.",
        "strains are the most common weight-training injury in emergency departments":
          "los tirones son la lesión más común del entrenamiento con pesas en urgencias",
        "pain here is rarely serious when there is no warning sign":
          "el dolor aquí rara vez es grave cuando no hay ninguna señal de alarma",
        "pain here is common, and can sometimes come from elsewhere":
          "el dolor aquí es común y a veces puede venir de otra parte",
        "What it feels like": "Qué se siente",
        "A dull ache, a tight feeling, or a sharp stab.":
          "Un dolor sordo, una sensación de tensión o una punzada.",
        "Between the shoulder blades, on top of the shoulders, or along the spine.":
          "Entre los omóplatos, encima de los hombros o a lo largo de la columna.",
        "Worse when you move, take a deep breath, or stay in one position for long.":
          "Peor cuando se mueve, respira hondo o se queda mucho tiempo en una postura.",
        "A sharp stab is usual with a fresh strain. So is a sting on a deep breath, as the muscles between the ribs stretch. By themselves they are no cause for alarm. If you feel ill, short of breath or weak, it is different.":
          "Una punzada es habitual con un tirón reciente. También lo es un pinchazo al respirar hondo, porque se estiran los músculos entre las costillas. Por sí solos no son motivo de alarma. Si se siente mal, le falta el aire o tiene debilidad, es distinto.",
        "Not sure which it is? Do the check": "¿No sabe cuál es? Haga el chequeo",
        "how a strain feels": "qué se siente con un tirón",
        "pain on a deep breath matters more when other signs come with it":
          "el dolor al respirar hondo importa más cuando vienen otras señales con él",
        "How long it lasts": "Cuánto dura",
        "Soreness after new or hard work: mostly two to five days.":
          "Dolor muscular tras un esfuerzo nuevo o fuerte: por lo general, de dos a cinco días.",
        "A strain: it should start to ease within days. Most bouts are over within about six weeks.":
          "Un tirón: debería empezar a aliviarse en unos días. La mayoría de los episodios pasan en unas seis semanas.",
        "No better after three days of looking after it, or getting worse after five days? Then book an appointment. You need not wait for six weeks to pass.":
          "¿No ha mejorado después de tres días de cuidarlo, o empeora después de cinco días? Entonces pida una cita. No hace falta esperar a que pasen seis semanas.",
        "soreness lasts two to five days; after that, see a doctor":
          "el dolor muscular dura de dos a cinco días; después de eso, ir al médico",
        "mid back pain mostly settles within about six weeks":
          "el dolor en la parte media de la espalda suele calmarse en unas seis semanas",
      },
    },
    causes: {
      title: { "Common causes": "Causas comunes" },
      description: {
        "What upper back pain after training can fit with, and how sure anybody can be of it.":
          "Con qué puede encajar el dolor en la parte alta de la espalda después de entrenar, y cuánta certeza se puede tener.",
      },
      sections: {
        "Before you read on": "Antes de seguir leyendo",
        "These are patterns and not a diagnosis. More than one can fit you, and they often go together. Poor sleep, a heavier plan and a long day at a desk can meet in one week.":
          "Estos son patrones y no un diagnóstico. Puede encajar más de uno con usted, y a menudo van juntos. Dormir mal, un plan con más carga y un día largo en el escritorio pueden juntarse en una semana.",
        "See which ones fit your own answers": "Vea cuáles encajan con sus respuestas",
        "What it can fit with": "Con qué puede encajar",
        "Pain from next door": "Dolor que viene de al lado",
        "The neck and the low back are close by. When one of them aches, you may feel it in the upper back. That is why the check asks if they hurt on the same days.":
          "El cuello y la parte baja de la espalda están cerca. Cuando uno de ellos duele, puede sentirlo en la parte alta de la espalda. Por eso el chequeo pregunta si duelen los mismos días.",
      },
    },
    relief: {
      title: { "What helps now": "Qué ayuda ahora" },
      description: {
        "The first days: what to leave out, cold and warmth, gentle movement, pain relief and sleep.":
          "Los primeros días: qué no hacer, frío y calor, movimiento suave, alivio del dolor y sueño.",
      },
      sections: {
        "First, be sure that this is for you": "Primero, compruebe que esto es para usted",
        "These steps are for pain without a warning sign. They make the days easier while your body does the healing. If you have other illnesses or take medicines, some steps may not suit you.":
          "Estos pasos son para el dolor sin señal de alarma. Hacen los días más llevaderos mientras su cuerpo se cura. Si tiene otras enfermedades o toma medicinas, quizá algunos pasos no le convengan.",
        "Do the check and get a plan that fits you": "Haga el chequeo y reciba un plan a su medida",
        "In the first two days": "En los dos primeros días",
        "After 48 hours": "Después de 48 horas",
        "Keep every move in this phase free of pain. Strength moves and the foam roller come later.":
          "Haga sin dolor todos los movimientos de esta fase. Los movimientos de fuerza y el rodillo de espuma vienen después.",
        "Medicine for the pain": "Medicinas para el dolor",
        "Whatever you take, follow the leaflet in the pack. Ask a pharmacist or a doctor first if you have another illness or take other medicines.":
          "Tome lo que tome, siga el folleto (prospecto) del envase. Consulte antes con un farmacéutico o un médico si tiene otra enfermedad o toma otras medicinas.",
        "Do the check to reach the medicine questions":
          "Haga el chequeo para llegar a las preguntas sobre medicinas",
        "who should ask first; follow the label": "quién debe preguntar antes; seguir la etiqueta",
        "At night": "De noche",
        "How much pain is fine": "Cuánto dolor está bien",
        "Day by day": "Día a día",
      },
    },
    prevention: {
      title: { "Getting over it and keeping it away": "Cómo superarlo y que no vuelva" },
      description: {
        "Position, strength, mobility and training load: what makes the pain less likely to come back.":
          "Postura, fuerza, movilidad y carga de entrenamiento: qué hace menos probable que vuelva el dolor.",
      },
      sections: {
        "Look at the whole week": "Mire toda la semana",
        "Cold, warmth and rest ease the pain of today. To keep it away, change what brought it on. Think of your training and of the other hours too: sleep, work and stress all count.":
          "El frío, el calor y el descanso alivian el dolor de hoy. Para que no vuelva, cambie lo que lo provocó. Piense en su entrenamiento y también en las otras horas: el sueño, el trabajo y el estrés cuentan.",
        "Nobody needs to do it all. Choose one or two points that fit you. If the check found a pattern, begin with the steps for it.":
          "Nadie tiene que hacerlo todo. Elija uno o dos puntos que vayan bien con usted. Si el chequeo encontró un patrón, empiece por los pasos para ese patrón.",
        "How you sit and stand": "Cómo se sienta y cómo está de pie",
        "Get stronger": "Hágase más fuerte",
        "Of all these steps, strength training has the best evidence. In many trials it went with fewer sports injuries.":
          "De todos estos pasos, el entrenamiento de fuerza tiene las mejores pruebas. En muchos ensayos hubo menos lesiones deportivas.",
        "Around the blades: the rhomboids, the lower trapezius and the serratus anterior.":
          "Alrededor de los omóplatos: los romboides, el trapecio inferior y el serrato anterior.",
        "The core: the muscles of the belly and its sides, and the erector spinae along the spine.":
          "La zona media (core): los músculos del abdomen y sus lados, y los erectores de la columna.",
        "The hips: the glutes, which are the muscles of your bottom.":
          "Las caderas: los glúteos, que son los músculos de las nalgas.",
        "in trials, strength training cut injuries the most":
          "en los ensayos, el entrenamiento de fuerza fue lo que más redujo las lesiones",
        "more strength training went with fewer injuries":
          "más entrenamiento de fuerza fue junto con menos lesiones",
        "Move freely": "Muévase con libertad",
        "Stay gentle with every stretch. A mild pull is fine, and pain is a sign to ease off.":
          "Haga con suavidad todos los estiramientos. Una tensión leve está bien; el dolor es señal de que debe aflojar.",
        "stretch to mild tightness": "estirar hasta una tensión leve",
        "Raise the load in small steps": "Suba la carga en pasos pequeños",
        "Back to full training": "Volver a entrenar del todo",
        "In the gym": "En el gimnasio",
        "Keep at it": "Siga adelante",
        "Small steps that you repeat do more than one big effort. Listen to your body, and ease off early when it complains.":
          "Los pasos pequeños que se repiten logran más que un solo gran esfuerzo. Escuche a su cuerpo y baje el ritmo pronto cuando se queje.",
        "No plan can promise that the pain stays away. But with good form, even strength and free movement, you lower the odds and can train on with confidence.":
          "Ningún plan puede prometer que el dolor no vuelva. Pero con buena técnica, fuerza equilibrada y movimiento libre, usted baja la probabilidad y puede seguir entrenando con confianza.",
        "exercise plans lower the number of injuries":
          "los planes de ejercicio reducen el número de lesiones",
      },
    },
    form: {
      title: {
        "Form for the row, the press and the bench press":
          "La técnica del remo, el press y el press de banca",
      },
      description: {
        "What to check in the three lifts that load the upper back most, with a drawing of each.":
          "Qué revisar en los tres ejercicios con pesas que más cargan la parte alta de la espalda, con un dibujo de cada uno.",
      },
      sections: {
        "Why form counts": "Por qué importa la técnica",
        "With good form the load goes to the muscles that should carry it. When form slips, the upper back and the neck may get the rest.":
          "Con buena técnica, la carga va a los músculos que deben llevarla. Cuando la técnica falla, el resto puede ir a la parte alta de la espalda y al cuello.",
        "Many coaches call it the most important point of all. Few studies have tested that, so take it as good craft. There is more than one right way to lift.":
          "Muchos entrenadores dicen que es el punto más importante de todos. Pocos estudios lo han probado, así que tómelo como un buen consejo del oficio. Hay más de una forma correcta de levantar.",
        "few studies of what puts lifters at risk":
          "pocos estudios sobre qué pone en riesgo a quienes levantan pesas",
        "The three lifts": "Los tres ejercicios",
        "Habits for every lift": "Hábitos para todos los ejercicios",
      },
    },
    warmUp: {
      title: { "Warm-up and cool-down": "Calentamiento y vuelta a la calma" },
      description: {
        "Easy minutes before you lift and gentle stretches after it.":
          "Minutos suaves antes de levantar y estiramientos suaves después.",
      },
      sections: {
        "Before you train": "Antes de entrenar",
        "After you train": "Después de entrenar",
      },
    },
    equipment: {
      title: { "Check your equipment": "Revise su equipo" },
      description: {
        "One minute with the bench, the bar and the band before you start.":
          "Un minuto con el banco, la barra y la banda elástica antes de empezar.",
      },
      sections: {
        "One minute before you start": "Un minuto antes de empezar",
        "What to look at": "Qué mirar",
        "Bench: put it on level floor. Lean on each corner. It should not rock, and the pin of the back rest should be in.":
          "Banco: póngalo en suelo plano. Apóyese en cada esquina. No debe tambalearse, y el pasador del respaldo debe estar puesto.",
        "Bar: the same plates on each side, pushed to the stop, with a clip on each end.":
          "Barra: los mismos discos en cada lado, metidos hasta el tope, con un seguro en cada punta.",
        "Rack: safety bars at the right height. For a heavy bench press, ask someone to stand by.":
          "Soporte: barras de seguridad a la altura correcta. Para un press de banca con mucho peso, pida a alguien que esté a su lado.",
        "Band: stretch it and look for cracks. If you could not do three more reps, take a lighter one.":
          "Banda: estírela y busque grietas. Si no podría hacer tres repeticiones más, use una más ligera.",
      },
    },
    help: {
      title: { "When to get help": "Cuándo buscar ayuda" },
      description: {
        "Every warning sign that the check knows, by how soon you need help, and who to see.":
          "Todas las señales de alarma que conoce el chequeo, según lo pronto que necesite ayuda, y a quién acudir.",
      },
      sections: {
        "Most of it settles": "La mayor parte se calma",
        "Upper back pain after training mostly comes from muscle and gets better with care at home. Some signs mean that a professional should look at it. Here are all the signs that the check asks about.":
          "El dolor en la parte alta de la espalda después de entrenar viene, la mayoría de las veces, del músculo y mejora con cuidados en casa. Algunas señales significan que un profesional debe mirarlo. Aquí están todas las señales por las que pregunta el chequeo.",
        "You only need one. If you have signs from two lists, follow the more urgent list. If you are not sure about a sign, take it seriously and ask.":
          "Basta con una. Si tiene señales de dos listas, siga la lista más urgente. Si no sabe si tiene una señal, tómela en serio y pregunte.",
        "Do the check with your own signs": "Haga el chequeo con sus propias señales",
        "pain here is rarely serious when there is no warning sign":
          "el dolor aquí rara vez es grave cuando no hay ninguna señal de alarma",
        "Call the emergency number now": "Llame ya al número de emergencias",
        "Get medical help today": "Busque ayuda médica hoy",
        "Book an appointment this week": "Pida una cita esta semana",
        "Who to see": "A quién acudir",
        "A doctor or a physiotherapist can find out what is wrong and rule out what is serious. They also plan the way back with you, so that each step is safe and does you good.":
          "Un médico o un fisioterapeuta pueden averiguar qué le pasa y descartar lo que es grave. También planean la vuelta con usted, para que cada paso sea seguro y le haga bien.",
        "which problems suit a physiotherapist": "qué problemas son para un fisioterapeuta",
        "which signs belong with a doctor first": "qué señales deben ir primero al médico",
        "What to tell them": "Qué contarles",
      },
    },
    frequentQuestions: {
      title: { "Frequent questions": "Preguntas frecuentes" },
      description: {
        "Short answers about causes, quick relief, prevention, exercises, posture, ice, stretching and help.":
          "Respuestas cortas sobre causas, alivio rápido, prevención, ejercicios, postura, hielo, estiramientos y ayuda.",
      },
      sections: {
        "Why does my upper back hurt after training?":
          "¿Por qué me duele la parte alta de la espalda después de entrenar?",
        "Most often it can fit with one or more of these:":
          "La mayoría de las veces puede encajar con una o más de estas cosas:",
        "What can I do right now?": "¿Qué puedo hacer ahora mismo?",
        "Ease off and keep moving gently. In this order:":
          "Baje el ritmo y siga moviéndose con suavidad. En este orden:",
        "How do I stop it from coming back?": "¿Cómo evito que vuelva?",
        "Choose what fits you from this list:": "Elija lo que le convenga de esta lista:",
        "Which exercises and stretches can help?": "¿Qué ejercicios y estiramientos pueden ayudar?",
        "Each page says when to begin. Strength moves wait until the first days are over, and the foam roller until week two.":
          "Cada página dice cuándo empezar. Los movimientos de fuerza esperan hasta que pasen los primeros días, y el rodillo de espuma hasta la semana dos.",
        "When should I see someone?": "¿Cuándo debo ver a un profesional?",
        "These are common reasons. There are more, and some of them are urgent.":
          "Estas son razones comunes. Hay más, y algunas son urgentes.",
        "Can I train while it hurts?": "¿Puedo entrenar mientras me duele?",
        "Yes, with what does not hurt, unless you have a warning sign. Leave out the lift that brought it on for the first days. Then come back step by step.":
          "Sí, con lo que no duele, a menos que tenga una señal de alarma. Los primeros días no haga el ejercicio con pesas que lo provocó. Después vuelva paso a paso.",
        "protect for one to three days, then load early":
          "proteger de uno a tres días y después cargar pronto",
        "Is my posture to blame?": "¿Tiene la culpa mi postura?",
        "Probably less than you have heard. Many people with a rounded back feel no pain, and experts doubt that one posture is right for all. Sitting still for hours is the bigger problem. Move often, and let your back be the shape that it is.":
          "Probablemente menos de lo que ha oído. Muchas personas con la espalda redondeada no sienten dolor, y los expertos dudan de que una sola postura sea la correcta para todos. Quedarse horas sin moverse en una silla es el problema mayor. Muévase a menudo y deje que la espalda tenga la forma que tiene.",
        "experts doubt that one posture is right":
          "los expertos dudan de que una sola postura sea la correcta",
        "the link between head posture and neck pain proves no cause":
          "la relación entre la postura de la cabeza y el dolor de cuello no prueba una causa",
        "change position often": "cambiar de postura a menudo",
        "Does ice make it heal faster?": "¿Hace el hielo que sane más rápido?",
        "There is no good proof of that. Ice numbs, and that can feel good. Use it if you like it, and leave it if you do not.":
          "No hay buenas pruebas de eso. El hielo adormece, y eso puede sentar bien. Úselo si le gusta y déjelo si no.",
        "no good evidence that ice speeds healing":
          "no hay buenas pruebas de que el hielo acelere la curación",
        "too little is known about cold": "del frío se sabe demasiado poco",
        "Does stretching help against sore muscles?": "¿Ayuda estirarse contra el dolor muscular?",
        "Hardly. In trials it changed soreness little or not at all. It can make you more flexible, and it may just feel good. Both are fair reasons to do it.":
          "Casi nada. En ensayos clínicos cambió poco o nada el dolor muscular. Puede darle más flexibilidad, y puede simplemente sentarle bien. Las dos son buenas razones para hacerlo.",
        "stretching does little or nothing for soreness": "estirarse hace poco o nada por el dolor muscular",
        "regular stretching for flexibility": "estirarse con regularidad para la flexibilidad",
      },
    },
  },
} satisfies SomeRules;
