/** What the pain can fit with. */
import type { SomeRules } from "./parts.ts";

export const causes = {
  causePatterns: {
    muscleStrain: {
      title: { "A pulled muscle": "Un tirón muscular" },
      name: { "a pulled muscle (a strain)": "un tirón muscular (una distensión)" },
      whatItIs: {
        "A few strands of a muscle can tear when it works too hard or is jerked. Most small strains heal well by themselves.":
          "Algunas fibras de un músculo se pueden romper cuando trabaja demasiado o recibe una sacudida. La mayoría de los tirones pequeños sanan bien por sí solos.",
      },
      evidence: {
        "It is well known that strains are common in weight training; how well these signs tell one from other causes is less certain.":
          "Se sabe bien que los tirones son comunes al entrenar con pesas; se sabe con menos certeza hasta qué punto estas señales los distinguen de otras causas.",
      },
      sources: {
        "strains are the most common weight-training injury seen in emergency departments":
          "los tirones son la lesión más común del entrenamiento con pesas que se ve en urgencias",
        "how a strain starts and what it looks and feels like":
          "cómo empieza un tirón, qué se ve y qué se siente",
      },
    },
    poorForm: {
      title: { "The way you lift": "La forma de levantar" },
      name: {
        "form that puts the load in the wrong place": "una técnica que pone la carga en el lugar equivocado",
      },
      whatItIs: {
        "When form slips in a row, a press or a bench press, the upper back and neck can take load that other parts should carry.":
          "Cuando la técnica falla en un remo, un press o un press de banca, la parte alta de la espalda y el cuello pueden recibir carga que deberían llevar otras partes.",
      },
      evidence: {
        "Few studies have tested whether form causes pain, so this rests mostly on what coaches and experts think.":
          "Pocos estudios han probado si la técnica causa dolor, así que esto se apoya sobre todo en lo que piensan los entrenadores y los expertos.",
      },
      sources: {
        "studies of what puts lifters at risk are few and weak":
          "los estudios sobre qué pone en riesgo a quienes levantan pesas son pocos y débiles",
        "injuries differ between lifting sports and their causes are little studied":
          "las lesiones varían entre los deportes de levantar pesas y sus causas se han estudiado poco",
      },
    },
    overuse: {
      title: { "More training than rest": "Más entrenamiento que descanso" },
      name: { "more training than you have recovered from": "más entrenamiento que recuperación" },
      whatItIs: {
        "Muscles need rest to adapt. When weight, sets or sessions rise faster than you recover, soreness can build up and stay.":
          "Los músculos necesitan descanso para adaptarse. Cuando el peso, las series o las sesiones suben más rápido de lo que usted se recupera, el dolor muscular puede acumularse y quedarse.",
      },
      evidence: {
        "Regular exercise plans lower the number of overuse injuries, but nobody has shown that too much training by itself causes upper back pain.":
          "Los planes de ejercicio regulares reducen el número de lesiones por uso excesivo. Pero nadie ha demostrado que entrenar demasiado, por sí solo, cause dolor en la parte alta de la espalda.",
      },
      sources: {
        "too little recovery shows as lasting tiredness and falling performance":
          "recuperarse demasiado poco se nota en un cansancio que dura y un rendimiento que baja",
        "exercise plans lower the number of overuse injuries":
          "los planes de ejercicio reducen el número de lesiones por uso excesivo",
      },
    },
    muscleImbalance: {
      title: {
        "Some muscles do too much, others too little": "Unos músculos hacen demasiado, otros demasiado poco",
      },
      name: { "a muscle imbalance": "un desequilibrio muscular" },
      whatItIs: {
        "If the muscles around the blades, the core or the glutes are weaker than the rest, the upper back may have to do extra work.":
          "Si los músculos de alrededor de los omóplatos, de la zona media (core) o de los glúteos son más débiles que el resto, la parte alta de la espalda quizá tenga que hacer trabajo extra.",
      },
      evidence: {
        "Training these muscles eases neck and shoulder pain in trials, but uneven blades are common in people without pain too.":
          "En ensayos clínicos, entrenar estos músculos alivia el dolor de cuello y de hombros, pero los omóplatos desiguales también son comunes en personas sin dolor.",
      },
      sources: {
        "short daily band training eased neck and shoulder pain":
          "entrenar cada día un rato corto con banda elástica alivió el dolor de cuello y de hombros",
        "athletes whose blades move unevenly had more shoulder pain later":
          "los deportistas con omóplatos que se mueven de forma desigual tuvieron después más dolor de hombro",
        "uneven blade movement is common without any pain":
          "el movimiento desigual de los omóplatos es común sin ningún dolor",
      },
    },
    poorPosture: {
      title: { "Long hours in one position": "Muchas horas en una misma postura" },
      name: { "long hours in one position": "muchas horas en una misma postura" },
      whatItIs: {
        "Hours with a rounded upper back or the head held forward can tire the same muscles that you train. Hard sessions may then add to it.":
          "Pasar horas con la parte alta de la espalda redondeada o la cabeza hacia delante puede cansar los mismos músculos que entrena. Después, las sesiones duras pueden sumarse a eso.",
      },
      evidence: {
        "Posture and pain are only loosely linked, and experts doubt that there is one right posture.":
          "La postura y el dolor tienen poca relación, y los expertos dudan de que haya una sola postura correcta.",
      },
      sources: {
        "people with neck pain hold the head a little further forward, which proves no cause":
          "las personas con dolor de cuello llevan la cabeza un poco más adelante, lo que no prueba una causa",
        "experts doubt that one posture is right":
          "los expertos dudan de que una sola postura sea la correcta",
        "no posture is ideal, moving helps": "ninguna postura es ideal; moverse ayuda",
      },
    },
    thoracicStiffness: {
      title: { "A stiff upper back": "Una espalda alta rígida" },
      name: { "a stiff upper back": "una espalda alta rígida" },
      whatItIs: {
        "When the upper back is hard to turn or arch, the neck and low back may move more to make up for it. Then they can ache.":
          "Cuando cuesta girar o arquear la parte alta de la espalda, el cuello y la parte baja de la espalda quizá se muevan más para compensar. Entonces pueden doler.",
      },
      evidence: {
        "Treating the upper back eases neck pain a little for a short time; that stiffness causes pain has not been shown.":
          "Tratar la parte alta de la espalda alivia un poco el dolor de cuello por poco tiempo; no se ha demostrado que la rigidez cause dolor.",
      },
      sources: {
        "treatment of the upper back eased neck pain a little for a short time":
          "el tratamiento de la parte alta de la espalda alivió un poco el dolor de cuello por poco tiempo",
        "turning can be measured well in a clinic, which says nothing about doing it at home":
          "el giro se puede medir bien en una consulta, lo que no dice nada de hacerlo en casa",
      },
    },
    doms: {
      title: { "Muscle soreness after new or hard work": "Dolor muscular tras un esfuerzo nuevo o fuerte" },
      name: { "soreness after new or hard work": "dolor muscular tras un esfuerzo nuevo o fuerte" },
      whatItIs: {
        "Muscles often ache a day or two after work that they are not used to. This is called DOMS. It mostly goes within two to five days.":
          "A menudo los músculos duelen uno o dos días después de un esfuerzo al que no están acostumbrados. Esto se llama DOMS (o agujetas). Por lo general se va en dos a cinco días.",
      },
      evidence: {
        "Many trials agree on when this soreness comes and goes.":
          "Muchos ensayos clínicos coinciden en cuándo viene y cuándo se va este dolor muscular.",
      },
      sources: {
        "soreness after unusual exercise lasts two to five days":
          "el dolor muscular tras un ejercicio poco habitual dura de dos a cinco días",
        "light activity, cold and massage each ease this soreness a little":
          "la actividad ligera, el frío y el masaje alivian un poco, cada uno, este dolor muscular",
        "stretching does little or nothing to prevent it": "estirarse hace poco o nada por prevenirlo",
      },
    },
  },
} satisfies SomeRules;
