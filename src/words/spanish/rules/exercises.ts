/** The exercises and the lifts. */
import type { SomeRules } from "./parts.ts";

export const exercises = {
  exercises: {
    shoulderRolls: {
      name: { "Shoulder rolls": "Círculos con los hombros" },
      purpose: {
        "To loosen the tops of your shoulders and get blood moving.":
          "Para soltar la parte de arriba de los hombros y hacer que la sangre circule.",
      },
      equipment: { "Nothing. Sit or stand.": "Nada. Siéntese o póngase de pie." },
      steps: {
        "Let your arms hang and make your neck long.": "Deje los brazos colgando y alargue el cuello.",
        "Lift both shoulders up, then roll them back and down in one slow circle.":
          "Suba los dos hombros y después llévelos atrás y abajo en un círculo lento.",
        "After a few circles, roll the other way.":
          "Después de unos cuantos círculos, hágalos hacia el otro lado.",
      },
      dose: {
        "5 to 10 circles each way, 2 to 4 times a day.":
          "5 a 10 círculos hacia cada lado, 2 a 4 veces al día.",
      },
      commonErrors: {
        "Moving in jerks.": "Moverse a sacudidas.",
        "Pushing your chin forward.": "Sacar la barbilla.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: {
        "Ask first if your shoulder came out of joint not long ago.":
          "Si hace poco se le salió el hombro de su sitio, pregunte antes.",
        "Stop if it brings on tingling.": "Pare si le provoca hormigueo.",
      },
      picture: {
        "Seen from the front, a person stands with loose arms and level shoulders.":
          "Vista de frente, una persona está de pie con los brazos sueltos y los hombros al mismo nivel.",
        "The same person has both shoulders lifted. A round arrow on each side shows the roll up, back and down.":
          "La misma persona tiene los dos hombros subidos. Una flecha redonda a cada lado muestra el giro hacia arriba, atrás y abajo.",
      },
    },
    neckTilts: {
      name: { "Gentle neck tilts": "Inclinación suave del cuello" },
      purpose: {
        "To ease a tight neck and the tops of your shoulders.":
          "Para aliviar el cuello tenso y la parte de arriba de los hombros.",
      },
      equipment: { "A chair.": "Una silla." },
      steps: {
        "Sit tall and look straight ahead.": "Siéntese con el cuerpo recto y mire al frente.",
        "Let your head lean slowly to one side. A little from side to side is enough at first.":
          "Deje que la cabeza se incline despacio hacia un lado. Al principio basta con moverla un poco de lado a lado.",
        "If that feels fine, let one ear sink toward its shoulder. Keep both shoulders low.":
          "Si eso le va bien, deje bajar una oreja hacia su hombro. Mantenga los dos hombros bajos.",
        "Wait 2 to 5 seconds, come back to the middle, then do the other side.":
          "Espere de 2 a 5 segundos, vuelva al centro y después haga el otro lado.",
      },
      dose: { "5 times each side, up to 4 times a day.": "5 veces a cada lado, hasta 4 veces al día." },
      commonErrors: {
        "Pulling your head with your hand.": "Tirar de la cabeza con la mano.",
        "Lifting your shoulder to your ear.": "Subir el hombro hacia la oreja.",
        "Turning your face away.": "Girar la cara hacia otro lado.",
        "Pushing on into pain.": "Seguir forzando cuando duele.",
      },
      askFirst: {
        "Leave it if you have a new headache or feel dizzy.":
          "No lo haga si tiene un dolor de cabeza nuevo o mareo.",
        "Leave it after a neck crack, a fall or a blow.":
          "No lo haga después de un crujido de cuello, una caída o un golpe.",
        "Leave it if an arm tingles or is weak. Go through the check again.":
          "No lo haga si un brazo le hormiguea o está débil. Haga otra vez el chequeo.",
        "Ask first if your joints are very loose or slip out of place.":
          "Si sus articulaciones son muy flojas o se salen de su sitio, pregunte antes.",
      },
      picture: {
        "Seen from the front, a person sits on a chair with the head upright and the hands on the lap.":
          "Vista de frente, una persona está sentada en una silla con la cabeza recta y las manos sobre las piernas.",
        "The head leans to one side, the ear toward the shoulder. Both shoulders stay low.":
          "La cabeza se inclina hacia un lado, con la oreja hacia el hombro. Los dos hombros siguen bajos.",
      },
      sources: {
        "slow ear-to-shoulder moves a few at a time, and stopping if you get dizzy or an arm tingles":
          "mover despacio la oreja hacia el hombro pocas veces seguidas, y parar si hay mareo o si un brazo hormiguea",
        "thinking of the neck’s blood vessels first when a headache or dizziness is new":
          "pensar primero en los vasos sanguíneos del cuello cuando un dolor de cabeza o un mareo es nuevo",
      },
    },
    catCow: {
      name: { "Cat-cow": "Gato-vaca" },
      purpose: {
        "To move your whole spine gently with your breath and make it less stiff.":
          "Para mover toda la columna con suavidad al ritmo de la respiración y que esté menos rígida.",
      },
      equipment: {
        "A mat. A pad for your knees if you like.":
          "Una colchoneta. Si quiere, algo blando para las rodillas.",
      },
      steps: {
        "Kneel on all fours, hands under your shoulders and knees under your hips.":
          "Apóyese en manos y rodillas, con las manos bajo los hombros y las rodillas bajo las caderas.",
        "Breathe out. Tuck in your chin and tail and round your back up, like a cat.":
          "Suelte el aire. Meta la barbilla y la cola y redondee la espalda hacia arriba, como un gato.",
        "Breathe in. Let your belly sink and lift your chest and tail, like a cow.":
          "Tome aire. Deje bajar la barriga y suba el pecho y la cola, como una vaca.",
        "Go slowly from one to the other with each breath.":
          "Pase despacio de una postura a la otra con cada respiración.",
      },
      dose: { "5 to 10 slow rounds, 2 to 3 times a day.": "5 a 10 rondas lentas, 2 a 3 veces al día." },
      commonErrors: {
        "Moving only your low back.": "Mover solo la parte baja de la espalda.",
        "Letting your head drop back.": "Dejar caer la cabeza hacia atrás.",
        "Locking your elbows.": "Bloquear los codos.",
        "Forcing it further.": "Forzarlo más allá.",
      },
      askFirst: {
        "With a sore wrist or knee, do it on a chair with your hands on your thighs.":
          "Si le duele una muñeca o una rodilla, hágalo en una silla con las manos en los muslos.",
        "Late in pregnancy, ask first and keep the move small.":
          "Al final del embarazo, pregunte antes y haga un movimiento pequeño.",
      },
      picture: {
        "Seen from the side, a person on all fours rounds the back up like a hill. The head hangs down.":
          "Vista de lado, una persona apoyada en manos y rodillas redondea la espalda hacia arriba como una colina. La cabeza cuelga.",
        "The same person lets the back sink like a hammock. The chest and the head are lifted.":
          "La misma persona deja bajar la espalda como una hamaca. El pecho y la cabeza están subidos.",
      },
      sources: {
        "rounding and arching on all fours as a move for the upper back":
          "redondear y arquear con manos y rodillas en el suelo, como movimiento para la parte alta de la espalda",
      },
    },
    foamExtension: {
      name: { "Bending back over a foam roller": "Arquearse sobre un rodillo de espuma" },
      purpose: {
        "To help a stiff upper back bend backward again.":
          "Para ayudar a una espalda alta rígida a doblarse otra vez hacia atrás.",
      },
      equipment: {
        "A foam roller and a mat. A rolled towel is a softer start.":
          "Un rodillo de espuma y una colchoneta. Una toalla enrollada es un comienzo más suave.",
      },
      steps: {
        "Lie with the roller across your back, just below your shoulder blades. Bend your knees, feet flat.":
          "Acuéstese con el rodillo atravesado bajo la espalda, justo debajo de los omóplatos. Doble las rodillas, con los pies planos.",
        "Hold the weight of your head in your hands. Keep your chin a little tucked.":
          "Sostenga el peso de la cabeza con las manos. Mantenga la barbilla un poco metida.",
        "Bend your upper back slowly over the roller. Wait 2 to 3 seconds and come up again.":
          "Doble despacio la parte alta de la espalda sobre el rodillo. Espere de 2 a 3 segundos y vuelva a subir.",
        "Move the roller up or down by the width of two fingers and do it again. Stay on your ribs.":
          "Mueva el rodillo hacia arriba o abajo el ancho de dos dedos y hágalo otra vez. Quédese en las costillas.",
        "To roll, lift your hips a little and move slowly up and down, with a pause at tight spots.":
          "Para rodar, suba un poco las caderas y muévase despacio arriba y abajo, con una pausa en los puntos tensos.",
      },
      dose: {
        "5 times at each of 3 or 4 places, or 30 to 60 seconds of slow rolling. About 3 times a week.":
          "5 veces en cada uno de 3 o 4 lugares, o 30 a 60 segundos de rodar despacio. Unas 3 veces a la semana.",
      },
      commonErrors: {
        "Rolling your low back or your neck.": "Rodar sobre la parte baja de la espalda o el cuello.",
        "Letting your head drop.": "Dejar caer la cabeza.",
        "Arching your low back instead.": "Arquear la parte baja de la espalda en su lugar.",
        "Lifting your hips high or going fast.": "Subir mucho las caderas o ir rápido.",
        "Pressing hard on a very sore spot.": "Apretar fuerte en un punto muy dolorido.",
      },
      askFirst: {
        "Leave it if a bone may be broken or is very tender, or if you have an open wound there.":
          "No lo haga si un hueso puede estar roto o duele mucho al tocarlo, o si tiene allí una herida abierta.",
        "Ask first with thin bones, a blood clot, a bone infection, blood thinners or surgery not long ago.":
          "Con huesos débiles, un coágulo de sangre, una infección de hueso, medicinas anticoagulantes o una operación hace poco, pregunte antes.",
        "Leave it in the first 48 hours after a strain.":
          "No lo haga en las primeras 48 horas después de un tirón.",
        "For a softer way, lean back over the back of a chair.":
          "Para hacerlo más suave, inclínese hacia atrás sobre el respaldo de una silla.",
      },
      picture: {
        "Seen from the side, a person lies with bent knees and a roller under the middle of the back. The hands hold the head and the chest is lifted.":
          "Vista de lado, una persona está acostada con las rodillas dobladas y un rodillo bajo la parte media de la espalda. Las manos sostienen la cabeza y el pecho está subido.",
        "The upper back bends back over the roller. The head sinks in the hands and the hips stay on the floor.":
          "La parte alta de la espalda se dobla hacia atrás sobre el rodillo. La cabeza se hunde en las manos y las caderas siguen en el suelo.",
      },
      sources: {
        "open wounds and broken bones ruling out foam rolling, and what needs care":
          "con heridas abiertas y huesos rotos no se usa el rodillo de espuma, y qué requiere cuidado",
        "the effects of foam rolling being small": "los efectos del rodillo de espuma son pequeños",
        "leaning back over a chair as a gentler form":
          "inclinarse hacia atrás sobre una silla como forma más suave",
      },
    },
    doorwayPec: {
      name: { "Doorway chest stretch": "Estirar el pecho en una puerta" },
      purpose: {
        "To stretch your chest and the front of your shoulders when they pull you forward.":
          "Para estirar el pecho y la parte de delante de los hombros cuando le llevan hacia delante.",
      },
      equipment: { "An open doorway.": "El marco de una puerta abierta." },
      steps: {
        "Stand in the doorway and put a forearm on each side of the frame. Bend your elbows to a right angle, at shoulder height.":
          "Póngase en el hueco de la puerta y apoye un antebrazo a cada lado del marco. Doble los codos en ángulo recto, a la altura de los hombros.",
        "Put one foot in front of the other.": "Ponga un pie delante del otro.",
        "Lean your whole body forward until you feel a light stretch in your chest.":
          "Incline todo el cuerpo hacia delante hasta sentir un estiramiento ligero en el pecho.",
        "Hold it, keep breathing, then step back. Lower hands move the stretch to another place.":
          "Manténgalo, siga respirando y después dé un paso atrás. Con las manos más bajas, se estira otra parte.",
      },
      dose: {
        "Hold for 30 seconds (15 to 60 is fine), 2 to 4 times. Each day, or 2 to 3 days a week.":
          "Mantenga 30 segundos (de 15 a 60 está bien), 2 a 4 veces. Cada día, o 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Hanging your weight on the shoulder joint.": "Colgar el peso de la articulación del hombro.",
        "Pulling your shoulders up.": "Subir los hombros.",
        "Arching your low back.": "Arquear la parte baja de la espalda.",
        "Going on with pain at the front of your shoulder.":
          "Seguir con dolor en la parte de delante del hombro.",
      },
      askFirst: {
        "Leave it if your shoulder has come out of joint or slips.":
          "No lo haga si el hombro se le ha salido de su sitio o se le sale.",
        "Ask first with a frozen shoulder.": "Con el hombro congelado, pregunte antes.",
        "Stop if pain or tingling goes into your arm.": "Pare si le llega dolor u hormigueo al brazo.",
      },
      picture: {
        "Seen from the side, a person stands in a doorway. The forearms are upright on the frame, the elbows at shoulder height.":
          "Vista de lado, una persona está de pie en el hueco de una puerta. Los antebrazos están verticales sobre el marco, con los codos a la altura de los hombros.",
        "One foot has stepped ahead with a bent knee. The chest has moved through the frame and past the elbows.":
          "Un pie ha dado un paso adelante con la rodilla doblada. El pecho ha cruzado el marco y ha pasado los codos.",
      },
      sources: {
        "holding a stretch at mild tightness, on most days":
          "mantener un estiramiento con una tensión leve, casi todos los días",
      },
    },
    childsPose: {
      name: { "Child’s pose": "Postura del niño" },
      purpose: {
        "To stretch your back and shoulders gently and calm your breath.":
          "Para estirar la espalda y los hombros con suavidad y calmar la respiración.",
      },
      equipment: {
        "A mat. A cushion for your heels or your forehead if you like.":
          "Una colchoneta. Si quiere, un cojín para los talones o la frente.",
      },
      steps: {
        "Kneel with your big toes together and your knees as wide as feels good.":
          "Arrodíllese con los dedos gordos de los pies juntos y las rodillas tan separadas como le sea cómodo.",
        "Sit back toward your heels.": "Siéntese hacia atrás, hacia los talones.",
        "Walk your hands forward and rest your forehead on the floor.":
          "Camine con las manos hacia delante y apoye la frente en el suelo.",
        "Breathe slowly into the back of your ribs.":
          "Respire despacio hacia la parte de atrás de las costillas.",
      },
      dose: {
        "5 to 10 breaths, or 30 to 60 seconds, 2 to 3 times.":
          "5 a 10 respiraciones, o 30 a 60 segundos, 2 a 3 veces.",
      },
      commonErrors: {
        "Forcing your hips down to your heels.": "Forzar las caderas hacia los talones.",
        "Holding your breath.": "Aguantar la respiración.",
        "Staying in it when a shoulder hurts.": "Quedarse así cuando duele un hombro.",
      },
      askFirst: {
        "Ask first with a knee or ankle injury.": "Con una lesión de rodilla o tobillo, pregunte antes.",
        "In pregnancy, keep your knees wide. Leave it in the last months.":
          "En el embarazo, mantenga las rodillas separadas. No lo haga en los últimos meses.",
        "Come up slowly if you feel light in the head or have low blood pressure.":
          "Levántese despacio si siente que se marea o tiene la presión arterial baja.",
        "Ask first with acid reflux or high pressure in an eye.":
          "Con reflujo ácido o la presión alta en un ojo, pregunte antes.",
      },
      picture: {
        "Seen from the side, a person kneels upright on a mat with the arms hanging.":
          "Vista de lado, una persona está de rodillas con el cuerpo recto sobre una colchoneta y los brazos colgando.",
        "The hips are back over the heels. The body is folded down, the arms reach far forward and the forehead rests on the floor.":
          "Las caderas están atrás, sobre los talones. El cuerpo está doblado hacia abajo, los brazos llegan lejos hacia delante y la frente descansa en el suelo.",
      },
    },
    scapularSet: {
      name: { "Setting your shoulder blades": "Colocar los omóplatos" },
      purpose: {
        "To feel where your shoulder blades are and give your lifts a steady base.":
          "Para sentir dónde están los omóplatos y dar una base firme a sus ejercicios con pesas.",
      },
      equipment: { "Nothing.": "Nada." },
      steps: {
        "Stand tall and let your arms hang.":
          "Póngase de pie con el cuerpo recto y deje los brazos colgando.",
        "Slide both shoulder blades gently back and down, as if into your back pockets.":
          "Deslice los dos omóplatos con suavidad hacia atrás y abajo, como si los metiera en los bolsillos de atrás.",
        "Hold for 3 to 5 seconds with a long neck. Then let go fully.":
          "Mantenga de 3 a 5 segundos con el cuello largo. Después suelte del todo.",
      },
      dose: {
        "8 to 10 times, 1 or 2 rounds, once or twice a day.":
          "8 a 10 veces, 1 o 2 rondas, una o dos veces al día.",
      },
      commonErrors: {
        "Squeezing hard, or all day long.": "Apretar fuerte, o todo el día.",
        "Pulling your shoulders up.": "Subir los hombros.",
        "Pushing your ribs out.": "Sacar las costillas.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: {
        "Stop if it gives you a sharp pain.": "Pare si le da un dolor punzante.",
        "Let your blades move freely when you sprint or reach overhead.":
          "Deje que los omóplatos se muevan libres cuando corra a toda velocidad o suba los brazos por encima de la cabeza.",
      },
      picture: {
        "Seen from the back, a person stands with loose shoulders. The shoulder blades are apart.":
          "Vista por detrás, una persona está de pie con los hombros sueltos. Los omóplatos están separados.",
        "The shoulder blades are closer together and lower. Two arrows point in and down.":
          "Los omóplatos están más juntos y más bajos. Dos flechas apuntan hacia dentro y abajo.",
      },
    },
    bandPullApart: {
      name: { "Band pull-aparts": "Abrir la banda elástica" },
      purpose: {
        "To make the muscles between your shoulder blades and behind your shoulders stronger.":
          "Para fortalecer los músculos de entre los omóplatos y de detrás de los hombros.",
      },
      equipment: { "A light stretch band with no cracks.": "Una banda elástica ligera y sin grietas." },
      steps: {
        "Stand and hold the band in front of your chest. Your arms point forward, nearly straight.":
          "Póngase de pie y sostenga la banda delante del pecho. Los brazos apuntan adelante, casi rectos.",
        "Draw your shoulder blades together and pull your hands apart until the band is near your chest.":
          "Junte los omóplatos y separe las manos hasta que la banda esté cerca del pecho.",
        "Wait for one second and go back slowly.": "Espere un segundo y vuelva despacio.",
      },
      dose: {
        "10 to 15 times, 2 or 3 rounds, 2 to 3 days a week. Pick a band with which you could still do 3 more.":
          "10 a 15 veces, 2 o 3 rondas, 2 a 3 días a la semana. Elija una banda con la que todavía podría hacer 3 más.",
      },
      commonErrors: {
        "Pulling your shoulders up.": "Subir los hombros.",
        "Arching your low back.": "Arquear la parte baja de la espalda.",
        "Bending your elbows.": "Doblar los codos.",
        "Letting the band snap back.": "Dejar que la banda vuelva de golpe.",
        "Using a band that is too strong.": "Usar una banda demasiado fuerte.",
      },
      askFirst: {
        "If your shoulder has ever come out of joint, keep your hands lower.":
          "Si alguna vez se le ha salido el hombro de su sitio, mantenga las manos más bajas.",
        "Stop if the pain goes above 3 out of 10.": "Pare si el dolor pasa de 3 de 10.",
        "Do not use a cracked band.": "No use una banda con grietas.",
      },
      picture: {
        "Seen from the front, a person holds a band with both arms pointing straight ahead. The hands are shoulder-width apart.":
          "Vista de frente, una persona sostiene una banda con los dos brazos rectos hacia delante. Las manos están separadas el ancho de los hombros.",
        "The arms are out to the sides and the band is stretched across the chest.":
          "Los brazos están abiertos a los lados y la banda está estirada delante del pecho.",
      },
      sources: {
        "short daily training with a stretch band easing neck and shoulder pain in a trial":
          "entrenar cada día un rato corto con banda elástica alivió el dolor de cuello y de hombros en un ensayo clínico",
      },
    },
    wallSlides: {
      name: { "Wall slides": "Deslizar los brazos en la pared" },
      purpose: {
        "To train your shoulder blades and your reach overhead.":
          "Para entrenar los omóplatos y el movimiento de subir los brazos.",
      },
      equipment: { "A wall.": "Una pared." },
      steps: {
        "Stand with your back to a wall, your feet about a hand’s length away from it. Rest your head on it if that feels good.":
          "Póngase de espaldas a la pared, con los pies separados de ella más o menos el largo de una mano. Apoye la cabeza en ella si le resulta cómodo.",
        "Press your low back gently to the wall.":
          "Apriete con suavidad la parte baja de la espalda contra la pared.",
        "Bend your elbows to a right angle and lay your forearms on the wall.":
          "Doble los codos en ángulo recto y apoye los antebrazos en la pared.",
        "Slide your arms up as far as is easy and keep them on the wall. Slide down slowly.":
          "Deslice los brazos hacia arriba hasta donde sea fácil, sin separarlos de la pared. Bájelos despacio.",
      },
      dose: {
        "5 to 10 slow times, 1 to 3 rounds, 3 to 4 seconds each way. Each day is fine.":
          "5 a 10 veces lentas, 1 a 3 rondas, 3 a 4 segundos al subir y al bajar. Cada día está bien.",
      },
      commonErrors: {
        "Letting your ribs or low back come off the wall.":
          "Dejar que las costillas o la parte baja de la espalda se separen de la pared.",
        "Pushing your chin forward.": "Sacar la barbilla.",
        "Letting your hands peel off.": "Dejar que las manos se despeguen.",
        "Forcing your arms higher.": "Forzar los brazos más arriba.",
      },
      askFirst: {
        "Slide less far, or stop, if it pinches or tingles.":
          "Suba menos, o pare, si siente un pellizco u hormigueo.",
        "Ask first after shoulder surgery.": "Después de una operación de hombro, pregunte antes.",
      },
      picture: {
        "Seen from the front, a person stands with the back to a wall. The elbows are bent and the hands point up, like goal posts.":
          "Vista de frente, una persona está de pie de espaldas a una pared. Los codos están doblados y las manos apuntan hacia arriba, como los postes de una portería.",
        "The arms have slid up the wall into a wide V above the head. The back is still on the wall.":
          "Los brazos se han deslizado por la pared hasta una V ancha por encima de la cabeza. La espalda sigue en la pared.",
      },
    },
    facePull: {
      name: { "Face pulls": "Jalón a la cara (face pull)" },
      purpose: {
        "To make the back of your shoulders and your mid back stronger.":
          "Para fortalecer la parte de atrás de los hombros y la parte media de la espalda.",
      },
      equipment: {
        "A cable with a rope, or a band fixed at face height.":
          "Una polea con una cuerda, o una banda fija a la altura de la cara.",
      },
      steps: {
        "Face the cable, stand or kneel on one knee, and reach your arms forward.":
          "Mire hacia la polea, de pie o con una rodilla en el suelo, y estire los brazos hacia delante.",
        "Draw your shoulder blades together and pull toward your forehead. Keep your elbows high and wide.":
          "Junte los omóplatos y tire hacia la frente. Mantenga los codos altos y abiertos.",
        "Turn your hands so that your knuckles point up and back.":
          "Gire las manos para que los nudillos apunten hacia arriba y atrás.",
        "Go back slowly.": "Vuelva despacio.",
      },
      dose: {
        "10 to 15 times with a light weight, 2 or 3 rounds, 2 to 3 days a week.":
          "10 a 15 veces con poco peso, 2 o 3 rondas, 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Too much weight.": "Demasiado peso.",
        "Leaning back.": "Inclinarse hacia atrás.",
        "Pulling to your chest.": "Tirar hacia el pecho.",
        "Not turning your hands up.": "No girar las manos hacia arriba.",
        "Pulling your shoulders up.": "Subir los hombros.",
      },
      askFirst: {
        "Leave it with a fresh strain.": "No lo haga si tiene un tirón reciente.",
        "Stop if your shoulder pinches.": "Pare si siente un pellizco en el hombro.",
      },
      picture: {
        "Seen from the side, a person faces a cable. The arms reach straight forward and hold the rope at face height.":
          "Vista de lado, una persona mira hacia una polea. Los brazos están estirados hacia delante y sostienen la cuerda a la altura de la cara.",
        "The hands are beside the head with the forearms upright. The elbows are high and out to the sides.":
          "Las manos están junto a la cabeza con los antebrazos verticales. Los codos están altos y abiertos a los lados.",
      },
    },
    ytw: {
      name: { "Y-T-W raises": "Elevaciones en Y-T-W" },
      purpose: {
        "To train the muscles that pull your shoulder blades back and down.":
          "Para entrenar los músculos que llevan los omóplatos hacia atrás y abajo.",
      },
      equipment: {
        "A mat or a bench. No weights at first.": "Una colchoneta o un banco. Al principio, sin pesas.",
      },
      steps: {
        "Lie face down with your forehead on a folded towel. Point your thumbs up.":
          "Acuéstese boca abajo con la frente sobre una toalla doblada. Apunte los pulgares hacia arriba.",
        "Y: reach your arms up and out. Lift them a little from your shoulder blades, then lower them.":
          "Y: estire los brazos hacia arriba y afuera. Levántelos un poco desde los omóplatos y después bájelos.",
        "T: reach straight out to the sides. Lift and lower.":
          "T: estire los brazos rectos hacia los lados. Levante y baje.",
        "W: bend your elbows by your ribs. Lift, squeeze back and down, and lower.":
          "W: doble los codos junto a las costillas. Levante, apriete hacia atrás y abajo, y baje.",
      },
      dose: {
        "8 to 12 of each letter, 1 or 2 rounds, 2 to 3 days a week. Later 12 to 15, 2 or 3 rounds.":
          "8 a 12 de cada letra, 1 o 2 rondas, 2 a 3 días a la semana. Más adelante 12 a 15, 2 o 3 rondas.",
      },
      commonErrors: {
        "Lifting your head.": "Levantar la cabeza.",
        "Arching your low back.": "Arquear la parte baja de la espalda.",
        "Pulling your shoulders up.": "Subir los hombros.",
        "Swinging your arms.": "Balancear los brazos.",
        "Adding weights too soon.": "Añadir pesas demasiado pronto.",
      },
      askFirst: {
        "If your neck hurts when you lie face down, lean on a slope or stand with a band.":
          "Si le duele el cuello al estar boca abajo, apóyese en un banco inclinado o hágalo de pie con una banda.",
        "Late in pregnancy, do it on a slope or with a band, and ask first.":
          "Al final del embarazo, hágalo en un banco inclinado o con una banda, y pregunte antes.",
        "Stop if the pain goes above 3 out of 10.": "Pare si el dolor pasa de 3 de 10.",
      },
      picture: {
        "Three small figures lie face down, seen from above. Their arms make the letters Y, T and W and rest on the floor. Below, the same from the side.":
          "Tres figuras pequeñas están acostadas boca abajo, vistas desde arriba. Sus brazos forman las letras Y, T y W y descansan en el suelo. Debajo, lo mismo de lado.",
        "The arms are lifted a little off the floor in the same three letters, and the shoulder blades are drawn together. Below, an arrow shows the lift from the side.":
          "Los brazos están un poco levantados del suelo en las mismas tres letras, y los omóplatos están juntos. Debajo, una flecha muestra la subida vista de lado.",
      },
    },
    armCircles: {
      name: { "Arm circles": "Círculos con los brazos" },
      purpose: {
        "To warm up your shoulders before you train.": "Para calentar los hombros antes de entrenar.",
      },
      equipment: { "Nothing.": "Nada." },
      steps: {
        "Stand and hold your arms out to the sides.": "Póngase de pie y abra los brazos a los lados.",
        "Draw small circles with your hands.": "Dibuje círculos pequeños con las manos.",
        "Let the circles grow. Then go the other way.":
          "Haga los círculos cada vez más grandes. Después, hágalos hacia el otro lado.",
      },
      dose: { "10 circles each way, before training.": "10 círculos hacia cada lado, antes de entrenar." },
      commonErrors: {
        "Going fast.": "Ir rápido.",
        "Pulling your shoulders up.": "Subir los hombros.",
        "Starting with big circles.": "Empezar con círculos grandes.",
      },
      askFirst: {
        "Make the circles smaller, or stop, if it pinches or hurts.":
          "Haga los círculos más pequeños, o pare, si siente un pellizco o dolor.",
      },
      picture: {
        "Seen from the front, a person holds both arms out to the sides. Small round arrows circle each hand.":
          "Vista de frente, una persona tiene los dos brazos abiertos a los lados. Unas flechas redondas pequeñas rodean cada mano.",
        "The same, with large circles around each hand.":
          "Lo mismo, con círculos grandes alrededor de cada mano.",
      },
    },
    torsoTwists: {
      name: { "Torso twists": "Giros del tronco" },
      purpose: { "To warm up your trunk before you train.": "Para calentar el tronco antes de entrenar." },
      equipment: { "Nothing.": "Nada." },
      steps: {
        "Stand with your feet apart and your hands in front of your chest.":
          "Póngase de pie con los pies separados y las manos delante del pecho.",
        "Keep your hips still and turn your chest slowly to one side.":
          "Mantenga las caderas quietas y gire el pecho despacio hacia un lado.",
        "Come back to the middle and turn to the other side.": "Vuelva al centro y gire hacia el otro lado.",
      },
      dose: { "10 times each side, before training.": "10 veces a cada lado, antes de entrenar." },
      commonErrors: {
        "Swinging.": "Balancearse.",
        "Turning your hips too.": "Girar también las caderas.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: { "Stop if the pain turns sharp.": "Pare si el dolor se vuelve punzante." },
      picture: {
        "Seen from the front, a person stands with bent elbows and both hands in front of the chest.":
          "Vista de frente, una persona está de pie con los codos doblados y las dos manos delante del pecho.",
        "The chest and the head have turned to one side. The hips and feet still point forward.":
          "El pecho y la cabeza han girado hacia un lado. Las caderas y los pies siguen apuntando hacia delante.",
      },
    },
    lightCardio: {
      name: { "Light cardio": "Cardio suave" },
      purpose: { "To get your body warm before you train.": "Para calentar el cuerpo antes de entrenar." },
      equipment: { "Nothing, or a bike.": "Nada, o una bicicleta." },
      steps: {
        "Start with an easy walk and let your arms swing.":
          "Empiece caminando con calma y deje que los brazos se balanceen.",
        "Go a little faster, or jog, until you feel warm.":
          "Vaya un poco más rápido, o trote, hasta entrar en calor.",
        "You should still be able to talk.": "Todavía debe poder hablar.",
      },
      dose: { "5 to 10 easy minutes, before training.": "5 a 10 minutos suaves, antes de entrenar." },
      commonErrors: {
        "Starting too fast.": "Empezar demasiado rápido.",
        "Pulling your shoulders up.": "Subir los hombros.",
      },
      askFirst: {
        "Stop and get help if you feel pressure in your chest, get dizzy or cannot catch your breath.":
          "Pare y busque ayuda si siente presión en el pecho, se marea o le falta el aire.",
        "If the bounce of a jog hurts your back, stay with a walk.":
          "Si el rebote al trotar le da dolor de espalda, quédese con caminar.",
      },
      picture: {
        "Seen from the side, a person walks at an easy pace.":
          "Vista de lado, una persona camina a paso tranquilo.",
        "The same person jogs lightly with bent arms and a lifted knee.":
          "La misma persona trota suave con los brazos doblados y una rodilla levantada.",
      },
    },
    staticStretching: {
      name: { "Still stretches to cool down": "Estiramientos quietos para terminar" },
      purpose: {
        "To stay supple after training. It does not take soreness away.":
          "Para mantener la flexibilidad después de entrenar. No quita el dolor muscular.",
      },
      equipment: { "Nothing.": "Nada." },
      steps: {
        "Stand tall. Bring one arm straight across your chest.":
          "Póngase de pie con el cuerpo recto. Lleve un brazo recto por delante del pecho.",
        "With the other arm, draw it gently closer until you feel a light pull.":
          "Con el otro brazo, acérquelo con suavidad hasta sentir una tensión ligera.",
        "Hold it still and keep breathing. Then change arms.":
          "Manténgalo quieto y siga respirando. Después cambie de brazo.",
        "Do the same with the other muscles you have trained.":
          "Haga lo mismo con los otros músculos que ha entrenado.",
      },
      dose: {
        "Hold each for 10 to 30 seconds (30 to 60 if you are older). 2 to 3 days a week or more.":
          "Mantenga cada uno de 10 a 30 segundos (de 30 a 60 si es una persona mayor). 2 a 3 días a la semana o más.",
      },
      commonErrors: {
        "Bouncing.": "Rebotar.",
        "Pulling until it hurts.": "Tirar hasta que duela.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: {
        "Leave the sore muscle out in the first 48 hours.":
          "No estire el músculo dolorido en las primeras 48 horas.",
        "Stop if it pinches or tingles.": "Pare si siente un pellizco u hormigueo.",
      },
      picture: {
        "Seen from the front, a person stands with loose arms.":
          "Vista de frente, una persona está de pie con los brazos sueltos.",
        "One arm lies straight across the chest. The other forearm draws it closer.":
          "Un brazo está recto por delante del pecho. El otro antebrazo lo acerca.",
      },
      sources: {
        "how long to hold a stretch, and only to mild tightness":
          "cuánto tiempo mantener un estiramiento, y solo hasta una tensión leve",
        "stretching doing next to nothing for soreness after training":
          "estirar no hace casi nada por el dolor muscular después de entrenar",
      },
    },
    deadBug: {
      name: { "Dead bug": "Bicho muerto (dead bug)" },
      purpose: {
        "To train the front of your trunk to hold steady while your arms and legs move.":
          "Para entrenar la parte de delante del tronco, que se mantiene firme mientras se mueven los brazos y las piernas.",
      },
      equipment: { "A mat.": "Una colchoneta." },
      steps: {
        "Lie on your back with your arms straight up. Lift your legs, knees bent above your hips.":
          "Acuéstese boca arriba con los brazos rectos hacia arriba. Suba las piernas, con las rodillas dobladas sobre las caderas.",
        "Press your low back gently to the floor.":
          "Apriete con suavidad la parte baja de la espalda contra el suelo.",
        "Lower one arm behind your head and stretch out the leg on the other side.":
          "Baje un brazo por detrás de la cabeza y estire la pierna del otro lado.",
        "Bring both back and change sides.": "Vuelva con los dos y cambie de lado.",
      },
      dose: {
        "6 to 8 times each side, 2 rounds, 2 to 3 days a week.":
          "6 a 8 veces a cada lado, 2 rondas, 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Letting your low back arch.": "Dejar que la parte baja de la espalda se arquee.",
        "Going fast.": "Ir rápido.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: {
        "From the middle of pregnancy on, ask first about lying on your back.":
          "Desde la mitad del embarazo, pregunte antes si puede acostarse boca arriba.",
        "Stop if your back hurts more.": "Pare si la espalda le duele más.",
      },
      picture: {
        "Seen from the side, a person lies on the back. The arms point up and the knees are bent above the hips.":
          "Vista de lado, una persona está acostada boca arriba. Los brazos apuntan hacia arriba y las rodillas están dobladas sobre las caderas.",
        "One arm is lowered behind the head and the leg on the other side is stretched out low above the floor.":
          "Un brazo está bajado por detrás de la cabeza y la pierna del otro lado está estirada, cerca del suelo.",
      },
    },
    birdDog: {
      name: { "Bird dog": "Pájaro-perro (bird dog)" },
      purpose: {
        "To train the muscles along your spine and your balance.":
          "Para entrenar el equilibrio y los músculos a lo largo de la columna.",
      },
      equipment: { "A mat.": "Una colchoneta." },
      steps: {
        "Kneel on all fours, hands under your shoulders and knees under your hips.":
          "Apóyese en manos y rodillas, con las manos bajo los hombros y las rodillas bajo las caderas.",
        "Stretch one arm forward and the leg on the other side back.":
          "Estire un brazo hacia delante y la pierna del otro lado hacia atrás.",
        "Hold for 3 seconds with a flat back. Look at the floor.":
          "Mantenga 3 segundos con la espalda plana. Mire al suelo.",
        "Come back and change sides.": "Vuelva y cambie de lado.",
      },
      dose: {
        "6 to 8 times each side, 2 rounds, 2 to 3 days a week.":
          "6 a 8 veces a cada lado, 2 rondas, 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Letting your back sag.": "Dejar que la espalda se hunda.",
        "Lifting your leg too high.": "Subir demasiado la pierna.",
        "Tipping to one side.": "Ladearse.",
      },
      askFirst: {
        "Ask first with a sore wrist or knee.": "Si le duele una muñeca o una rodilla, pregunte antes.",
        "Stop if your back hurts more.": "Pare si la espalda le duele más.",
      },
      picture: {
        "Seen from the side, a person is on all fours with a flat back.":
          "Vista de lado, una persona está apoyada en manos y rodillas con la espalda plana.",
        "One arm reaches forward and the leg on the other side reaches back, both level with the trunk.":
          "Un brazo se estira hacia delante y la pierna del otro lado hacia atrás, los dos a la altura del tronco.",
      },
    },
    sidePlank: {
      name: { "Side plank": "Plancha lateral" },
      purpose: { "To train the sides of your trunk.": "Para entrenar los lados del tronco." },
      equipment: { "A mat.": "Una colchoneta." },
      steps: {
        "Lie on your side and prop yourself on your forearm, the elbow under your shoulder.":
          "Acuéstese de lado y apóyese en el antebrazo, con el codo bajo el hombro.",
        "Lift your hips until your body is straight.": "Suba las caderas hasta que el cuerpo esté recto.",
        "Hold, keep breathing, and lower yourself. Then change sides.":
          "Mantenga, siga respirando y baje. Después cambie de lado.",
        "If it is too hard, bend your knees and keep them on the floor.":
          "Si es demasiado difícil, doble las rodillas y déjelas en el suelo.",
      },
      dose: {
        "Hold for 10 to 20 seconds, 2 or 3 times each side, 2 to 3 days a week.":
          "Mantenga de 10 a 20 segundos, 2 o 3 veces a cada lado, 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Sinking into your shoulder.": "Hundirse en el hombro.",
        "Letting your hips drop.": "Dejar caer las caderas.",
        "Holding your breath.": "Aguantar la respiración.",
      },
      askFirst: {
        "Ask first with a sore or loose shoulder.": "Con un hombro dolorido o flojo, pregunte antes.",
        "In pregnancy, ask first.": "En el embarazo, pregunte antes.",
      },
      picture: {
        "A person lies on one side, facing you, propped on one forearm. The hips are on the floor.":
          "Una persona está acostada de lado, de cara a usted, apoyada en un antebrazo. Las caderas están en el suelo.",
        "The hips are lifted. The body makes a straight line from the head to the feet.":
          "Las caderas están levantadas. El cuerpo forma una línea recta de la cabeza a los pies.",
      },
    },
    bridge: {
      name: { Bridge: "Puente" },
      purpose: {
        "To make the muscles of your bottom stronger, so that your back has less to do.":
          "Para fortalecer los músculos de las nalgas, de modo que la espalda tenga menos que hacer.",
      },
      equipment: { "A mat.": "Una colchoneta." },
      steps: {
        "Lie on your back with bent knees, feet flat and arms by your sides.":
          "Acuéstese boca arriba con las rodillas dobladas, los pies planos y los brazos a los lados.",
        "Press your feet down and lift your hips until your shoulders, hips and knees are in line.":
          "Apriete los pies contra el suelo y suba las caderas hasta que los hombros, las caderas y las rodillas estén en línea.",
        "Hold for 2 to 3 seconds and lower slowly.": "Mantenga de 2 a 3 segundos y baje despacio.",
      },
      dose: {
        "8 to 12 times, 2 rounds, 2 to 3 days a week.": "8 a 12 veces, 2 rondas, 2 a 3 días a la semana.",
      },
      commonErrors: {
        "Arching your low back.": "Arquear la parte baja de la espalda.",
        "Pushing with your neck.": "Empujar con el cuello.",
        "Letting your knees fall apart.": "Dejar que las rodillas se abran.",
      },
      askFirst: {
        "From the middle of pregnancy on, ask first about lying on your back.":
          "Desde la mitad del embarazo, pregunte antes si puede acostarse boca arriba.",
        "Stop if your neck hurts.": "Pare si le duele el cuello.",
      },
      picture: {
        "Seen from the side, a person lies on the back with bent knees, feet flat and arms beside the body.":
          "Vista de lado, una persona está acostada boca arriba con las rodillas dobladas, los pies planos y los brazos junto al cuerpo.",
        "The hips are lifted. Shoulders, hips and knees are in one line.":
          "Las caderas están levantadas. Los hombros, las caderas y las rodillas están en una sola línea.",
      },
    },
  },
  lifts: {
    row: {
      name: { Row: "Remo" },
      checks: {
        "Keep your back long and still, neither rounded nor arched.":
          "Mantenga la espalda larga y quieta, ni redondeada ni arqueada.",
        "Start the pull from your shoulder blade. Your elbow follows.":
          "Empiece el jalón desde el omóplato. El codo lo sigue.",
        "Pull and lower smoothly, with no jerk.": "Tire y baje con suavidad, sin sacudidas.",
        "Keep your neck long and your chin in.": "Mantenga el cuello largo y la barbilla metida.",
        "If your form slips, take some weight off.": "Si pierde la buena técnica, quite algo de peso.",
      },
      picture: {
        "Seen from the side, a person bends forward at the hips with a flat back. The arms hang straight and hold a bar.":
          "Vista de lado, una persona se inclina hacia delante desde las caderas con la espalda plana. Los brazos cuelgan rectos y sostienen una barra.",
        "The bar is at the belly. The elbows are beside the ribs and the shoulder blades are drawn together.":
          "La barra está junto a la barriga. Los codos están junto a las costillas y los omóplatos están juntos.",
      },
    },
    overheadPress: {
      name: { "Overhead press": "Press por encima de la cabeza" },
      checks: {
        "Keep your ribs down and stay upright. Do not lean back.":
          "Mantenga las costillas abajo y el cuerpo derecho. No se incline hacia atrás.",
        "Keep the bar close to your face on its way up.": "Mantenga la barra cerca de la cara al subir.",
        "End with the bar above the middle of your feet.":
          "Termine con la barra encima del medio de los pies.",
        "Stop if you have to push your neck forward.": "Pare si tiene que empujar el cuello hacia delante.",
        "If your form slips, take some weight off.": "Si pierde la buena técnica, quite algo de peso.",
      },
      picture: {
        "Seen from the side, a person stands and holds a bar in front of the shoulders.":
          "Vista de lado, una persona está de pie y sostiene una barra delante de los hombros.",
        "The arms are straight and the bar is overhead. A dotted line runs from the bar down to the middle of the feet.":
          "Los brazos están rectos y la barra está por encima de la cabeza. Una línea de puntos baja de la barra al medio de los pies.",
      },
    },
    benchPress: {
      name: { "Bench press": "Press de banca" },
      checks: {
        "Check that the bench stands firm and the bar is loaded the same on both sides.":
          "Compruebe que el banco está firme y que la barra lleva el mismo peso en los dos lados.",
        "Have a spotter, or use a rack with safety bars.":
          "Tenga a alguien que le cuide la barra, o use un soporte con barras de seguridad.",
        "Keep both feet flat on the floor.": "Mantenga los dos pies planos en el suelo.",
        "Set your shoulder blades back and down before you start.":
          "Coloque los omóplatos atrás y abajo antes de empezar.",
        "Lower the bar to your lower chest. Keep your elbows about halfway out from your sides.":
          "Baje la barra a la parte baja del pecho. Mantenga los codos a medio abrir, más o menos.",
      },
      picture: {
        "Seen from the side, a person lies on a bench with both feet on the floor. The arms hold a bar straight above the chest.":
          "Vista de lado, una persona está acostada en un banco con los dos pies en el suelo. Los brazos sostienen una barra recta encima del pecho.",
        "The bar is lowered to the lower chest. The elbows are bent and not fully out to the sides.":
          "La barra ha bajado a la parte baja del pecho. Los codos están doblados y no del todo abiertos a los lados.",
      },
    },
  },
} satisfies SomeRules;
