/** The plan: phases, measures and the way back to training. */
import type { SomeRules } from "./parts.ts";

export const plan = {
  carePhases: {
    protect: {
      name: { Protect: "Proteger" },
      when: { "The first 48 hours": "Las primeras 48 horas" },
      goal: { "Let it settle without stopping your life.": "Deje que se calme sin parar su vida." },
      do: {
        "Walk a little, a few times a day. Keep up light tasks that don’t hurt.":
          "Camine un poco, unas cuantas veces al día. Siga con las tareas ligeras que no le duelan.",
        "Stop the exercise that brings on the pain.": "Deje de hacer el ejercicio que le provoca el dolor.",
        "Sleep in any way that is comfortable.": "Duerma en cualquier postura que le sea cómoda.",
      },
      doNot: {
        "No heavy pulling, pressing or work above your head.":
          "No tire ni empuje con mucho peso, ni haga trabajo pesado por encima de la cabeza.",
        "No deep stretching, hard massage or foam rolling on the sore spot.":
          "No haga estiramientos profundos, masajes fuertes ni rodillo de espuma en la zona que duele.",
        "No heat on it yet.": "No se ponga calor todavía.",
        "Little or no alcohol.": "Poco alcohol o nada.",
        "No days in bed.": "No pase días en cama.",
      },
      sources: {
        "protect for one to three days, without full rest": "proteger de uno a tres días, sin reposo total",
        "no heat, alcohol or massage in the first days":
          "nada de calor, alcohol ni masajes en los primeros días",
        "ease back for two days, then keep moving": "bajar el ritmo dos días y después seguir moviéndose",
      },
    },
    move: {
      name: { Move: "Moverse" },
      when: { "After 48 hours": "Después de 48 horas" },
      goal: { "Get the back moving again, free of pain.": "Vuelva a mover la espalda, sin dolor." },
      do: {
        "Walk, and do a little more of your daily life.": "Camine y haga un poco más de su vida diaria.",
        "Add the gentle moves below, slowly, and only as far as they are free of pain.":
          "Añada los movimientos suaves de abajo, despacio y solo hasta donde no duelan.",
        "Ask first which of the gentle moves below suit you. Then add them slowly, free of pain.":
          "Pregunte antes cuáles de los movimientos suaves de abajo le convienen. Después añádalos despacio y sin dolor.",
        "Use warmth if it feels good.": "Use calor si le hace sentir bien.",
      },
      doNot: {
        "Don’t push to the end of a movement.": "No fuerce los movimientos hasta el final.",
        "Don’t go back yet to what brought it on.": "No vuelva todavía a lo que lo provocó.",
      },
      sources: {
        "load early, within what the pain allows": "cargar pronto, dentro de lo que el dolor permite",
        "gentle arching and rounding for the upper back":
          "arquear y redondear con suavidad la parte alta de la espalda",
      },
    },
    loadLightly: {
      name: { "Load lightly": "Cargar poco" },
      when: { "Days 3 to 7": "Días 3 a 7" },
      goal: { "Give the muscles easy work.": "Dé a los músculos un trabajo fácil." },
      do: {
        "Walk as much as you like. Easy cardio is fine when it doesn’t hurt.":
          "Camine todo lo que quiera. El cardio suave está bien si no le duele.",
        "Add the moves below, one or two at a time.": "Añada los movimientos de abajo, uno o dos a la vez.",
        "Ask first which of the moves below suit you. Then add one or two at a time.":
          "Pregunte antes cuáles de los movimientos de abajo le convienen. Después añada uno o dos a la vez.",
        "Train the parts that don’t hurt, lightly.": "Entrene con poca carga las partes que no le duelen.",
      },
      doNot: {
        "No test of how strong you are.": "No ponga a prueba su fuerza.",
        "No new lift, and no heavy weight.": "Ningún ejercicio con pesas nuevo ni mucho peso.",
      },
      sources: {
        "rest an injury for 48 to 72 hours, then build up":
          "descansar una lesión de 48 a 72 horas y después aumentar poco a poco",
        "back to normal activity as the pain allows":
          "volver a la actividad normal según lo permita el dolor",
      },
    },
    rebuild: {
      name: { Rebuild: "Reconstruir" },
      when: { "From week 2 on": "Desde la semana 2" },
      goal: {
        "Come back step by step, and work on what brought it on.":
          "Vuelva paso a paso y trabaje en lo que lo provocó.",
      },
      do: {
        "Keep walking, and move through the whole day.": "Siga caminando y muévase durante todo el día.",
        "Add the strengthening moves below.": "Añada los movimientos de fuerza de abajo.",
        "Ask first which of the strengthening moves below suit you. Then add them.":
          "Pregunte antes cuáles de los movimientos de fuerza de abajo le convienen. Después añádalos.",
        "Go up the steps back to your lift.": "Suba los pasos para volver a su ejercicio.",
        "Change what may have brought it on, with the long-term steps below.":
          "Cambie lo que pudo haberlo provocado, con los pasos a largo plazo de abajo.",
      },
      doNot: {
        "Don’t raise weight, sets and days at the same time.":
          "No aumente el peso, las series y los días al mismo tiempo.",
        "Don’t rush. Repeat a step when the next one hurts.":
          "No tenga prisa. Repita un paso cuando el siguiente le duela.",
      },
      sources: {
        "raise the load in small steps": "subir la carga en pasos pequeños",
        "strength training lowers the number of injuries":
          "el entrenamiento de fuerza reduce el número de lesiones",
      },
    },
  },
  soonerWithSoreness: {
    "{when}; from the first day when it is even soreness after hard work":
      "{when}; desde el primer día si es dolor muscular repartido por igual tras un esfuerzo fuerte",
  },
  pacing: {
    soreness: {
      text: {
        "Even soreness after hard work mostly goes within two to five days. Easy movement is fine from the first day.":
          "El dolor muscular repartido por igual tras un esfuerzo fuerte suele irse en dos a cinco días. Moverse con suavidad está bien desde el primer día.",
      },
      sources: {
        "such soreness lasts two to five days": "este dolor muscular dura de dos a cinco días",
        "light activity eases it a little": "la actividad ligera lo alivia un poco",
      },
    },
    strain: {
      text: {
        "Small strains mostly feel better within about two weeks. Some need six to eight weeks. Go by how it feels, more than by the date.":
          "Los tirones pequeños suelen mejorar en unas dos semanas. Algunos necesitan de seis a ocho semanas. Guíese por cómo se siente más que por la fecha.",
      },
      sources: {
        "most minor injuries settle in six to eight weeks":
          "la mayoría de las lesiones leves se calman en seis a ocho semanas",
      },
    },
  },
  firstDaysRule: {
    "In the first three days, move only while it doesn’t hurt.":
      "En los primeros tres días, muévase solo mientras no le duela.",
  },
  painTrafficLight: {
    green: {
      name: { Green: "Verde" },
      short: { "carry on": "siga" },
      text: { "Carry on.": "Siga." },
    },
    amber: {
      name: { Amber: "Amarillo" },
      short: { "fine if settled by the next day": "bien si se calma al día siguiente" },
      text: {
        "Fine if it has settled by the next day. If it has not, do half as much.":
          "Está bien si al día siguiente ya se calmó. Si no se calmó, haga la mitad.",
      },
    },
    red: {
      name: { Red: "Rojo" },
      short: { stop: "pare" },
      text: { "Stop. Do less, and try again tomorrow.": "Pare. Haga menos y pruebe otra vez mañana." },
    },
  },
  painTrafficLightSources: {
    "stop and get checked for pins and needles, numbness, weakness or dizziness":
      "parar y pedir que le revisen si hay hormigueo, adormecimiento, debilidad o mareo",
  },
  stopSigns: {
    "tingling or numbness": "hormigueo o adormecimiento",
    "weakness in an arm or leg": "debilidad en un brazo o una pierna",
    "feeling dizzy or faint": "mareo o sensación de desmayo",
    "a sudden headache": "dolor de cabeza repentino",
    "changed sight or speech": "cambios en la vista o el habla",
    "pressure or pain in the chest": "presión o dolor en el pecho",
    "trouble breathing": "dificultad para respirar",
    "pain that spreads": "dolor que se extiende",
  },
  measures: {
    rest: {
      name: { "Rest from what hurts": "Descanse de lo que duele" },
      how: {
        "Stop the exercise that brings on the pain. Leave out movements that hurt. The rest of your day can go on.":
          "Deje de hacer el ejercicio que le provoca el dolor. No haga movimientos que duelan. El resto de su día puede seguir.",
      },
      why: {
        "It gives sore muscles time to settle. One to three days of less load are usually enough.":
          "Da tiempo a los músculos doloridos para que se calmen. De uno a tres días con menos carga suelen bastar.",
      },
      debate: {
        "Some older advice was to rest fully. Health services now agree: ease off for a short time, and stay out of bed.":
          "Algunos consejos antiguos eran descansar por completo. Ahora los servicios de salud están de acuerdo: baje el ritmo por poco tiempo y no se quede en cama.",
      },
      sources: {
        "ease back for two days, then keep moving": "bajar el ritmo dos días y después seguir moviéndose",
        "protect for one to three days, then load early":
          "proteger de uno a tres días y después cargar pronto",
      },
    },
    keepActive: {
      name: { "Keep up your daily life": "Siga con su vida diaria" },
      how: {
        "Walk for five to ten minutes a few times a day. Do your normal light tasks.":
          "Camine de cinco a diez minutos unas cuantas veces al día. Haga sus tareas ligeras normales.",
      },
      why: {
        "Light movement keeps blood flowing and keeps you from getting stiff.":
          "El movimiento ligero hace que la sangre siga fluyendo y evita que se ponga rígido el cuerpo.",
      },
      sources: {
        "stay active and avoid bed rest": "mantenerse en actividad y evitar el reposo en cama",
        "stay active": "mantenerse en actividad",
      },
    },
    ice: {
      name: { Ice: "Hielo" },
      how: {
        "Wrap an ice pack in a cloth. Hold it on the sore place for about 15 minutes, and never for more than 20. Wait two to three hours before the next time. Look at your skin after five minutes.":
          "Envuelva una bolsa de hielo en un paño. Póngala en la zona que duele unos 15 minutos y nunca más de 20. Espere de dos a tres horas antes de la próxima vez. Mírese la piel a los cinco minutos.",
      },
      why: {
        "Cold numbs the area. Use it for comfort, if you like how it feels.":
          "El frío adormece la zona. Úselo para aliviarse, si le gusta cómo se siente.",
      },
      debate: {
        "Ice is often said to bring down swelling and speed up healing. There is no good proof that it heals faster, and how long to use it differs between sources.":
          "A menudo se dice que el hielo baja la hinchazón y acelera la curación. No hay buenas pruebas de que así sane más rápido, y las fuentes no coinciden en cuánto tiempo usarlo.",
      },
      sources: {
        "ten to fifteen minutes, never over twenty, wrapped, with two to three hours between":
          "de diez a quince minutos, nunca más de veinte, envuelto, con dos a tres horas entre una vez y otra",
        "fifteen minutes every two to three hours, with a look at the skin":
          "quince minutos cada dos a tres horas, mirando la piel",
        "no good evidence that ice speeds healing":
          "no hay buenas pruebas de que el hielo acelere la curación",
      },
    },
    heat: {
      name: { Warmth: "Calor" },
      how: {
        "After 48 hours, use a warm pack in a cloth for 10 to 15 minutes, or take a warm bath. Up to three times a day is fine. Stay awake, and keep your weight off the pack.":
          "Después de 48 horas, use una bolsa tibia envuelta en un paño durante 10 a 15 minutos, o dese un baño tibio. Hasta tres veces al día está bien. No se duerma y no apoye su peso sobre la bolsa.",
      },
      why: {
        "Warmth relaxes tight muscles and brings more blood to them.":
          "El calor relaja los músculos tensos y les lleva más sangre.",
      },
      debate: {
        "Some sources say to wait two to three days before using heat, others allow it at any time. Studies show a small, short relief in low back pain and cannot say whether heat or cold is better.":
          "Algunas fuentes dicen que hay que esperar de dos a tres días antes de usar calor; otras lo permiten en cualquier momento. Los estudios muestran un alivio pequeño y corto en el dolor de la parte baja de la espalda. No pueden decir si es mejor el calor o el frío.",
      },
      sources: {
        "ten to fifteen minutes, up to three times a day, wrapped, never while asleep":
          "de diez a quince minutos, hasta tres veces al día, envuelto, nunca mientras se duerme",
        "no heat in the first two to three days": "nada de calor en los primeros dos a tres días",
        "small short-term relief; too little is known about cold":
          "alivio pequeño y corto; del frío se sabe demasiado poco",
      },
    },
    gentleMovement: {
      name: { "Gentle movement": "Movimiento suave" },
      how: {
        "Move slowly, and only as far as it stays free of pain. Stop and try again later if it hurts.":
          "Muévase despacio y solo hasta donde no le duela. Si duele, pare y pruebe otra vez más tarde.",
      },
      why: {
        "Easy movement keeps the back from getting stiff and tells the muscles that it is safe to move.":
          "El movimiento suave evita que la espalda se ponga rígida. También les dice a los músculos que moverse es seguro.",
      },
      debate: {
        "Stretching feels good to many people. In trials it did little or nothing for soreness after training.":
          "A mucha gente le sienta bien estirarse. En ensayos clínicos, estirarse hizo poco o nada por el dolor muscular después de entrenar.",
      },
      sources: {
        "arching and rounding on hands and knees for the upper back":
          "arquear y redondear con manos y rodillas en el suelo, para la parte alta de la espalda",
        "slow neck movements, and when to stop them": "movimientos lentos del cuello y cuándo dejarlos",
        "stretching does little or nothing for soreness": "estirarse hace poco o nada por el dolor muscular",
      },
    },
    painRelief: {
      name: { "Pain relief without a prescription": "Alivio del dolor sin receta" },
      how: {
        "Many people need none. Answer the medicine questions first. After that you see which kinds may suit you.":
          "Mucha gente no necesita ninguno. Responda primero a las preguntas sobre medicinas. Después verá qué tipos pueden convenirle.",
      },
      why: {
        "Less pain lets you move and sleep. A medicine that is safe for most can harm some people.":
          "Con menos dolor puede moverse y dormir. Una medicina que es segura para la mayoría puede hacer daño a algunas personas.",
      },
      sources: {
        "which pain relief to try first for muscle and joint injuries":
          "qué alivio del dolor probar primero en lesiones de músculos y articulaciones",
      },
    },
    sleep: {
      name: { Sleep: "Sueño" },
      how: {
        "Lie in any way that is comfortable. A pillow under or between your knees can help. Keep ice and warm packs out of bed.":
          "Acuéstese en cualquier postura que le sea cómoda. Una almohada debajo de las rodillas o entre ellas puede ayudar. No lleve a la cama hielo ni bolsas tibias.",
      },
      why: {
        "Muscles recover while you rest, and most pain is easier to bear after a good night.":
          "Los músculos se recuperan mientras usted descansa, y la mayoría de los dolores se llevan mejor después de una buena noche.",
      },
      sources: { "no heat while asleep": "nada de calor mientras se duerme" },
    },
    varyPosture: {
      name: { "Change position often": "Cambie de postura a menudo" },
      how: {
        "Stand up, walk or stretch out for a minute every half hour or so. Your next position is your best one.":
          "Póngase de pie, camine o estírese un minuto cada media hora, más o menos. Su mejor postura es la próxima.",
      },
      why: {
        "Muscles tire when they hold one position for long.":
          "Los músculos se cansan cuando mantienen mucho tiempo una sola postura.",
      },
      debate: {
        "There is no single right posture. The advice to sit up straight is common, but experts doubt it.":
          "No hay una sola postura correcta. El consejo de sentarse derecho es común, pero los expertos lo dudan.",
      },
      sources: {
        "no single posture is right; change position often":
          "ninguna postura única es la correcta; cambiar de postura a menudo",
        "take short breaks": "hacer pausas cortas",
        "experts doubt that one posture is right":
          "los expertos dudan de que una sola postura sea la correcta",
      },
    },
    postureAwareness: {
      name: { "Notice how you sit and stand": "Fíjese en cómo se sienta y cómo está de pie" },
      how: {
        "A few times a day, notice your shoulders and head. Let the shoulders drop and the neck grow long, then carry on.":
          "Unas cuantas veces al día, fíjese en los hombros y la cabeza. Deje caer los hombros y alargue el cuello; después siga con lo suyo.",
      },
      why: {
        "Noticing helps you move before a position gets tiring.":
          "Fijarse le ayuda a moverse antes de que una postura le canse.",
      },
      debate: {
        "A rounded back is common in people without pain, and it is no fault. Noticing it is a help to some people.":
          "La espalda redondeada es común en personas sin dolor y no es ningún defecto. A algunas personas les ayuda fijarse en ella.",
      },
      sources: {
        "the link between head posture and neck pain proves no cause":
          "la relación entre la postura de la cabeza y el dolor de cuello no prueba una causa",
        "experts doubt that one posture is right":
          "los expertos dudan de que una sola postura sea la correcta",
      },
    },
    ergonomics: {
      name: { "Set up your desk and phone": "Prepare el escritorio y el teléfono" },
      how: {
        "Put the screen at eye height and the keyboard close to you. Rest your forearms. Lift your phone rather than bending down to it.":
          "Ponga la pantalla a la altura de los ojos y el teclado cerca. Apoye los antebrazos. Levante el teléfono en vez de agacharse hacia él.",
      },
      why: {
        "A good set-up lets your back stay easy while you work.":
          "Un lugar de trabajo bien preparado deja que la espalda siga relajada mientras trabaja.",
      },
      debate: {
        "A better desk alone rarely takes the pain away. Breaks matter at least as much.":
          "Un mejor escritorio por sí solo rara vez quita el dolor. Las pausas importan al menos lo mismo.",
      },
      sources: { "short breaks and a change of position": "pausas cortas y un cambio de postura" },
    },
    scapulaSet: {
      name: { "Set your shoulder blades": "Coloque los omóplatos" },
      how: {
        "Before you pull or press, draw the blades gently back and down. Let them move freely when your arms go overhead.":
          "Antes de tirar o empujar, lleve los omóplatos con suavidad hacia atrás y abajo. Deje que se muevan libres cuando suba los brazos por encima de la cabeza.",
      },
      why: {
        "It gives your arms a steady base to work from.": "Da a los brazos una base firme para trabajar.",
      },
      debate: {
        "This is coaching advice. Blades that move unevenly are common and harmless in many people.":
          "Es un consejo de entrenadores. Los omóplatos que se mueven de forma desigual son comunes y no hacen daño en muchas personas.",
      },
      sources: {
        "uneven blade movement is common without pain":
          "el movimiento desigual de los omóplatos es común sin dolor",
      },
    },
    strengthenBlades: {
      name: {
        "Strengthen the muscles around your shoulder blades":
          "Fortalezca los músculos de alrededor de los omóplatos",
      },
      how: {
        "Do the moves below on two or three days a week. Start light, and add a little at a time.":
          "Haga los movimientos de abajo dos o tres días a la semana. Empiece con poca carga y añada un poco cada vez.",
      },
      why: {
        "These muscles hold the blades steady in every pull and press. Short, regular training eased neck and shoulder pain in trials.":
          "Estos músculos mantienen firmes los omóplatos cada vez que tira o empuja. En ensayos clínicos, entrenar un rato corto y con regularidad alivió el dolor de cuello y de hombros.",
      },
      sources: {
        "short daily band training eased neck and shoulder pain":
          "entrenar cada día un rato corto con banda elástica alivió el dolor de cuello y de hombros",
        "uneven blade movement came before shoulder pain in athletes":
          "el movimiento desigual de los omóplatos vino antes del dolor de hombro en deportistas",
      },
    },
    strengthenCore: {
      name: { "Strengthen your core": "Fortalezca la zona media (core)" },
      how: {
        "Do the moves below on two or three days a week. Breathe on, and stop while your form is still good.":
          "Haga los movimientos de abajo dos o tres días a la semana. Siga respirando y pare mientras su técnica todavía es buena.",
      },
      why: {
        "A strong trunk carries part of the load, so the upper back has less to make up for.":
          "Un tronco fuerte lleva parte de la carga. Así la parte alta de la espalda tiene menos que compensar.",
      },
      debate: {
        "Strength training as a whole prevents injuries. Whether the core alone protects the upper back has hardly been tested.":
          "El entrenamiento de fuerza en conjunto previene lesiones. Casi no se ha probado si la zona media por sí sola protege la parte alta de la espalda.",
      },
      sources: {
        "more strength training went with fewer injuries":
          "más entrenamiento de fuerza fue junto con menos lesiones",
      },
    },
    strengthenGlutes: {
      name: { "Strengthen your glutes": "Fortalezca los glúteos" },
      how: {
        "Do the move below on two or three days a week. The glutes are the muscles of your bottom.":
          "Haga el movimiento de abajo dos o tres días a la semana. Los glúteos son los músculos de las nalgas.",
      },
      why: {
        "Strong hips give the spine a steady base when you lift.":
          "Unas caderas fuertes dan a la columna una base firme al levantar peso.",
      },
      debate: {
        "The link from the glutes to the upper back is an idea of coaches. It has hardly been tested.":
          "La relación de los glúteos con la parte alta de la espalda es una idea de los entrenadores. Casi no se ha probado.",
      },
      sources: {
        "more strength training went with fewer injuries":
          "más entrenamiento de fuerza fue junto con menos lesiones",
      },
    },
    thoracicMobility: {
      name: { "Loosen your upper back": "Suelte la espalda alta" },
      how: {
        "Do the moves below on most days. Go slowly and stay where it feels good.":
          "Haga los movimientos de abajo casi todos los días. Vaya despacio y quédese donde se sienta bien.",
      },
      why: {
        "An upper back that turns and arches well spares the neck and the low back.":
          "Una espalda alta que gira y se arquea bien le ahorra trabajo al cuello y a la parte baja de la espalda.",
      },
      debate: {
        "Effects on pain and training are small in studies. Keep it up if it helps you.":
          "Los efectos sobre el dolor y el entrenamiento son pequeños en los estudios. Siga con ello si le ayuda.",
      },
      sources: {
        "exercises for the upper back": "ejercicios para la parte alta de la espalda",
        "foam rolling has small effects": "el rodillo de espuma tiene efectos pequeños",
      },
    },
    shoulderMobility: {
      name: { "Keep your shoulders moving freely": "Mantenga los hombros con movimiento libre" },
      how: {
        "Do the moves below on most days. Stop before it pinches.":
          "Haga los movimientos de abajo casi todos los días. Pare antes de sentir un pellizco.",
      },
      why: {
        "If the shoulders are tight, the upper back has to bend further in presses and reaches.":
          "Si los hombros están tensos, la parte alta de la espalda tiene que doblarse más al empujar o alcanzar algo.",
      },
      sources: { "how long and how often to stretch": "cuánto tiempo y cada cuánto estirar" },
    },
    mindMuscle: {
      name: { "Feel the right muscle work": "Sienta trabajar el músculo correcto" },
      how: {
        "Choose one cue for each set, such as “pull with the elbows”. Go slowly enough to feel the muscle do it.":
          "Elija una sola idea para cada serie, como “tirar con los codos”. Vaya lo bastante despacio para sentir que el músculo lo hace.",
      },
      why: {
        "Attention helps the right muscle carry the load.":
          "La atención ayuda al músculo correcto a llevar la carga.",
      },
      debate: {
        "This is coaching advice. We found no study on upper back pain.":
          "Es un consejo de entrenadores. No encontramos ningún estudio sobre el dolor de la parte alta de la espalda.",
      },
    },
    formFirst: {
      name: { "Form before weight": "La técnica antes que el peso" },
      how: {
        "End the set when your form slips. Take less weight until every rep looks the same.":
          "Termine la serie cuando su técnica empeore. Use menos peso hasta que todas las repeticiones se vean iguales.",
      },
      why: {
        "A weight that is too heavy pulls you into positions that load the wrong place.":
          "Un peso demasiado grande le lleva a posturas que cargan el lugar equivocado.",
      },
      debate: {
        "Few studies have tested form as a cause of pain. Coaches agree on this advice all the same.":
          "Pocos estudios han probado si la técnica es causa de dolor. Aun así, los entrenadores están de acuerdo en este consejo.",
      },
      sources: {
        "few studies of what puts lifters at risk":
          "pocos estudios sobre qué pone en riesgo a quienes levantan pesas",
      },
    },
    coaching: {
      name: { "Have someone look at your lifts": "Pida que miren cómo levanta" },
      how: {
        "Ask a qualified trainer to watch you, or film yourself from the side. Do it once the pain is settling.":
          "Pida a un entrenador con título que le mire, o grábese de lado. Hágalo cuando el dolor se esté calmando.",
      },
      why: {
        "Most people cannot feel where their form slips.":
          "La mayoría de la gente no nota dónde falla su técnica.",
      },
    },
    progressiveOverload: {
      name: { "Raise the load bit by bit": "Suba la carga poco a poco" },
      how: {
        "Change one thing at a time: weight, sets or days. Add weight only when you can do one or two reps more than planned. Small steps are enough.":
          "Cambie una sola cosa a la vez: peso, series o días. Añada peso solo cuando pueda hacer una o dos repeticiones más de lo previsto. Los pasos pequeños bastan.",
      },
      why: {
        "Muscles adapt when they get time. Sudden jumps catch them unprepared.":
          "Los músculos se adaptan cuando tienen tiempo. Los saltos bruscos los toman sin preparación.",
      },
      sources: {
        "raise the load in small steps, two to three days a week at first":
          "subir la carga en pasos pequeños, al principio de dos a tres días a la semana",
      },
    },
    dynamicWarmUp: {
      name: { "Warm up with movement": "Caliente con movimiento" },
      how: {
        "Start with five to ten easy minutes, then do the moves below. Begin each lift with a light set.":
          "Empiece con cinco a diez minutos suaves y después haga los movimientos de abajo. Empiece cada ejercicio con pesas con una serie ligera.",
      },
      why: {
        "Warm muscles and joints are ready for load.":
          "Los músculos y las articulaciones calientes están listos para la carga.",
      },
      sources: {
        "exercise plans lower the number of injuries, stretching alone does not":
          "los planes de ejercicio reducen el número de lesiones; estirar solo, no",
      },
    },
    staticCoolDown: {
      name: { "Stretch gently after training": "Estire con suavidad después de entrenar" },
      how: {
        "Hold each stretch for 10 to 30 seconds. Stop where it feels mildly tight.":
          "Mantenga cada estiramiento de 10 a 30 segundos. Pare donde sienta una tensión leve.",
      },
      why: {
        "It keeps you flexible, and many people find it pleasant.":
          "Le mantiene flexible, y a mucha gente le resulta agradable.",
      },
      debate: {
        "It is often said to help recovery. In trials, stretching did little or nothing for soreness.":
          "A menudo se dice que ayuda a recuperarse. En ensayos clínicos, estirar hizo poco o nada por el dolor muscular.",
      },
      sources: {
        "how long to hold a stretch": "cuánto tiempo mantener un estiramiento",
        "stretching does little or nothing for soreness": "estirarse hace poco o nada por el dolor muscular",
      },
    },
    equipmentCheck: {
      name: { "Check your equipment": "Revise su equipo" },
      how: {
        "Before you start, check that the bench is steady, the bar is loaded evenly and the band suits your strength.":
          "Antes de empezar, compruebe que el banco está firme, que la barra lleva el mismo peso en los dos lados y que la banda elástica va con su fuerza.",
      },
      why: {
        "A bench that wobbles or an uneven bar makes one side work harder. Weights that fall on people are a common cause of gym injuries.":
          "Un banco que se tambalea o una barra desigual hacen trabajar más a un lado. Las pesas que caen sobre la gente son una causa común de lesiones en el gimnasio.",
      },
      sources: { "how people get hurt in weight training": "cómo se lesiona la gente al entrenar con pesas" },
    },
  },
  ladderSteps: {
    "Daily life": "Vida diaria",
    "Do your normal day. No training of the sore area yet.":
      "Haga su vida diaria normal. No entrene todavía la zona que duele.",
    "Your day, your sleep and light arm and neck movement hurt 3 out of 10 or less.":
      "Su día, el sueño y los movimientos ligeros de brazos y cuello le duelen 3 de 10 o menos.",
    Technique: "Técnica",
    "Two or three sets of light band or bodyweight moves.":
      "Dos o tres series de movimientos ligeros con banda elástica o con el peso del cuerpo.",
    "The pain is no higher on the next day.": "El dolor no es más fuerte al día siguiente.",
    "Half load": "Media carga",
    "Start again with {lift}. Do about half of what you used to: half the weight, half the sets or half the time.":
      "Empiece de nuevo con {lift}. Haga más o menos la mitad de lo que hacía: la mitad del peso, la mitad de las series o la mitad del tiempo.",
    "Two sessions have gone by with no more pain.": "Han pasado dos sesiones sin más dolor.",
    "Build up": "Aumentar",
    "Add a little to {lift} once the planned amount feels easy. Two or three days a week are enough.":
      "Añada un poco a {lift} cuando la cantidad prevista le resulte fácil. Dos o tres días a la semana bastan.",
    "Two weeks have gone by without pain, with full movement and good form.":
      "Han pasado dos semanas sin dolor, con movimiento completo y buena técnica.",
    "As usual": "Como siempre",
    "Train fully, with {lift} as before. Keep the warm-up and the pulling work.":
      "Entrene del todo, con {lift} como antes. Mantenga el calentamiento y los ejercicios de tirar.",
  },
  stepBack: {
    "Go back one step if the pain goes above 5 out of 10, is still there on the next day, or your form slips.":
      "Vuelva un paso atrás si el dolor pasa de 5 de 10, si sigue al día siguiente o si pierde la buena técnica.",
  },
  stayUntilSeen: {
    "Stay on the first two steps until you have been seen.":
      "Quédese en los dos primeros pasos hasta que le hayan atendido.",
  },
  whatWasLeftOut: { "the exercises that you left out": "los ejercicios que dejó de hacer" },
  trainingOnHold: {
    "Don’t train the sore area until you have been checked. Walking and your normal light day are fine.":
      "No entrene la zona que duele hasta que le hayan revisado. Caminar y su día normal y ligero están bien.",
  },
  trainingMeanwhile: {
    rowOrPull: {
      leave: {
        "Leave out rows, pull-downs and pull-ups for now.": "Por ahora no haga remos, jalones ni dominadas.",
      },
      keep: {
        "Train your legs and do easy cardio. Light pressing is fine when it doesn’t hurt at all.":
          "Entrene las piernas y haga cardio suave. Empujar con poco peso está bien si no le duele nada.",
      },
    },
    overheadPress: {
      leave: {
        "Leave out pressing above your head and heavy shrugs for now.":
          "Por ahora no haga presses por encima de la cabeza ni encogimientos de hombros con mucho peso.",
      },
      keep: {
        "Train your legs and do easy cardio. Light pulling is fine when it doesn’t hurt at all.":
          "Entrene las piernas y haga cardio suave. Tirar con poco peso está bien si no le duele nada.",
      },
    },
    benchPress: {
      leave: {
        "Leave out the bench press, push-ups and dips for now.":
          "Por ahora no haga press de banca, flexiones de brazos (lagartijas) ni fondos.",
      },
      keep: {
        "Train your legs and do easy cardio. Light pulling is fine when it doesn’t hurt at all.":
          "Entrene las piernas y haga cardio suave. Tirar con poco peso está bien si no le duele nada.",
      },
    },
    deadliftOrCarry: {
      leave: {
        "Leave out deadlifts, carries and heavy shrugs for now.":
          "Por ahora no haga peso muerto, no camine con carga ni haga encogimientos de hombros con mucho peso.",
      },
      keep: {
        "Use leg machines that leave your back at rest, and do easy cardio.":
          "Use máquinas de piernas que dejen descansar la espalda y haga cardio suave.",
      },
    },
    otherLift: {
      leave: {
        "Leave out the lift that brings on the pain, and others like it, for now.":
          "Por ahora no haga el ejercicio con pesas que le provoca el dolor ni otros parecidos.",
      },
      keep: {
        "Go on with the lifts that don’t hurt at all, a little lighter, and do easy cardio.":
          "Siga con los ejercicios con pesas que no le duelan nada, con un poco menos de peso, y haga cardio suave.",
      },
    },
    cardioOrSport: {
      leave: {
        "Leave out the sport or machine that brings on the pain for now.":
          "Por ahora no haga el deporte ni use la máquina que le provoca el dolor.",
      },
      keep: {
        "Walk or cycle gently. Train your legs if that doesn’t hurt at all.":
          "Camine o use la bicicleta con suavidad. Entrene las piernas si eso no le duele nada.",
      },
    },
    noOneLift: {
      leave: {
        "Leave out everything that brings on the pain for now.":
          "Por ahora no haga nada de lo que le provoca el dolor.",
      },
      keep: {
        "Go on with what doesn’t hurt at all, a little lighter, and do easy cardio.":
          "Siga con lo que no le duela nada, con un poco menos de carga, y haga cardio suave.",
      },
    },
  },
  returnToTrainingSources: {
    "raise the load in small steps, two to three days a week at first":
      "subir la carga en pasos pequeños, al principio de dos a tres días a la semana",
    "more strength training goes with fewer injuries":
      "más entrenamiento de fuerza se asocia con menos lesiones",
  },
  reminderTitles: {
    change: { "Time to switch over": "Hora de cambiar" },
    look: { "Time to look again": "Hora de volver a mirar" },
  },
  reminderNote: {
    "Look at your plan, or open the page that you saved this from.":
      "Mire su plan o abra la página desde la que guardó esto.",
  },
} satisfies SomeRules;
