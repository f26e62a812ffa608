/** Signs of an illness, and signs of an injury that is more than a strain. */
import type { SomeQuestions } from "../parts.ts";

export const otherSigns = {
  fever: {
    plain: {
      "A temperature of 38 °C (100.4 °F) or more, chills, or night sweats that soak the bed":
        "Temperatura de 38 °C (100.4 °F) o más, escalofríos, o sudores por la noche que mojan la cama",
    },
    short: { "a high temperature, chills or night sweats": "fiebre, escalofríos o sudores por la noche" },
    why: {
      "An infection in the spine, chest or kidneys can cause back pain.":
        "Una infección en la columna, el pecho o los riñones puede causar dolor de espalda.",
    },
    clinical: {
      "Fever, chills or drenching night sweats": "Fiebre, escalofríos o sudoración nocturna profusa",
    },
    options: {
      "No, only hot or shivery for a short time after training":
        "No, solo calor o escalofríos por poco tiempo después de entrenar",
    },
  },
  coughIllness: {
    plain: { "A cough with phlegm, or feeling ill as with flu": "Tos con flema, o malestar como de gripe" },
    short: { "a cough with phlegm, or feeling ill as with flu": "tos con flema, o malestar como de gripe" },
    why: {
      "A chest infection can cause pain in the upper back.":
        "Una infección del pecho puede causar dolor en la parte alta de la espalda.",
    },
    help: {
      "Phlegm is the thick slime that you cough up.": "La flema es la mucosidad espesa que sale al toser.",
    },
    clinical: { "Productive cough or flu-like illness": "Tos productiva o cuadro seudogripal" },
    options: {
      "No, a dry throat or a short cough after hard breathing":
        "No, la garganta seca o una tos corta después de respirar con fuerza",
    },
  },
  weightLoss: {
    plain: {
      "You lose weight without a diet, and your clothes have become looser":
        "Pierde peso sin hacer dieta, y la ropa le queda más floja",
    },
    short: { "losing weight without trying": "pérdida de peso sin quererlo" },
    why: {
      "Along with back pain, a doctor should find out why.":
        "Junto con el dolor de espalda, un médico debe averiguar por qué.",
    },
    clinical: { "Unintentional weight loss": "Pérdida involuntaria de peso" },
    options: {
      "No, I lose weight on purpose, or I ate less for a few days":
        "No, bajo de peso a propósito, o comí menos unos días",
    },
  },
  rash: {
    plain: {
      "A rash, blisters, or burning or tingling skin, in a strip on one side of the body":
        "Sarpullido, ampollas, o piel con ardor u hormigueo, en una franja de un lado del cuerpo",
    },
    short: {
      "a rash, blisters or burning skin in a strip on one side":
        "sarpullido, ampollas o ardor de piel en una franja de un lado",
    },
    why: {
      "Shingles hurts in a strip, often days before a rash shows. Early treatment helps.":
        "El herpes zóster (culebrilla) duele en una franja, a menudo días antes del sarpullido. Tratarlo pronto ayuda.",
    },
    help: {
      "Shingles is a painful rash. It comes from a virus that stays in the body after chickenpox.":
        "El herpes zóster (culebrilla) es un sarpullido que duele. Viene de un virus que se queda en el cuerpo después de la varicela.",
    },
    clinical: { "Unilateral band-like rash or dysaesthesia": "Erupción o disestesia unilateral en banda" },
    options: {
      "No, only marks where a bar or a bench rubbed": "No, solo marcas donde rozó una barra o un banco",
    },
  },
  rightRibsMeals: {
    plain: {
      "Attacks of pain under the right ribs or at the right shoulder blade, often after food":
        "Ataques de dolor debajo de las costillas derechas o en el omóplato derecho, a menudo después de comer",
    },
    short: {
      "attacks of pain under the right ribs or shoulder blade, often after eating":
        "ataques de dolor debajo de las costillas derechas o en el omóplato derecho, a menudo después de comer",
    },
    why: {
      "Gallstones can be felt at the right shoulder blade.":
        "Los cálculos de la vesícula se pueden sentir en el omóplato derecho.",
    },
    help: {
      "Gallstones are small stones in the gallbladder, a little bag under the liver.":
        "Los cálculos son piedras pequeñas en la vesícula, una bolsita debajo del hígado.",
    },
    clinical: {
      "Episodic right subcostal or scapular pain, often postprandial":
        "Dolor subcostal o escapular derecho episódico, con frecuencia posprandial",
    },
    options: { "No, it hurts there only when I move the arm": "No, ahí solo me duele al mover el brazo" },
  },
  yellowSkin: {
    plain: { "Yellow skin or yellow eyes": "Piel amarilla u ojos amarillos" },
    short: { "yellow skin or eyes": "piel u ojos amarillos" },
    why: {
      "Yellow skin shows that the liver or the gallbladder needs a check.":
        "La piel amarilla muestra que hay que revisar el hígado o la vesícula.",
    },
    clinical: { Jaundice: "Ictericia" },
    options: {
      "No, or only from a tan or a cream, with white eyes":
        "No, o solo por un bronceado o una crema, con los ojos blancos",
    },
  },
  painkillerReaction: {
    plain: {
      "Since the pain began, with or without a painkiller: black or bloody poo, vomiting blood, a swollen face, hives or a wheeze":
        "Desde que empezó el dolor, con o sin una medicina para el dolor: heces (caca) negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
    },
    short: {
      "black or bloody poo, vomiting blood, a swollen face, hives or a wheeze":
        "heces negras o con sangre, vómito con sangre, cara hinchada, ronchas o silbidos al respirar",
    },
    why: {
      "Bleeding in the stomach or a strong allergy can get worse fast. Some painkillers can cause them.":
        "Un sangrado en el estómago o una alergia fuerte pueden empeorar rápido. Algunas medicinas para el dolor pueden causarlos.",
    },
    help: {
      "Hives are raised, itchy patches. A wheeze is a whistling sound when you breathe.":
        "Las ronchas son zonas de piel abultadas que pican. Los silbidos son un sonido agudo al respirar.",
    },
    clinical: {
      "Melaena, haematochezia, haematemesis, facial swelling, urticaria or wheeze":
        "Melena, hematoquecia, hematemesis, hinchazón facial, urticaria o sibilancias",
    },
    options: { "No, only heartburn, or my usual asthma": "No, solo acidez, o mi asma de siempre" },
  },
  pop: {
    plain: {
      "A pop or snap just as the pain began": "Un chasquido o un “crac” justo cuando empezó el dolor",
    },
    short: { "a pop or snap as the pain began": "un chasquido o un “crac” al empezar el dolor" },
    why: {
      "A pop can mean that a muscle or its tendon tore.":
        "Un chasquido puede significar que se desgarró un músculo o su tendón.",
    },
    help: { "A tendon ties a muscle to a bone.": "Un tendón une un músculo a un hueso." },
    clinical: { "Pop or snap at onset": "Chasquido o crujido al inicio" },
    options: { "No, or only a joint that often cracks": "No, o solo una articulación que cruje a menudo" },
  },
  popWithBonePain: {
    plain: {
      "Is one spot on the bumps in the middle of your neck or back very tender?":
        "¿Le duele mucho al tocarlo un punto de los bultitos de hueso en el medio del cuello o la espalda?",
    },
    short: {
      "a pop or snap, and one very tender spot on the bony ridge of the neck or back":
        "un chasquido o un “crac”, y un punto que duele mucho al tocarlo en la línea de huesos del cuello o la espalda",
    },
    why: {
      "A strong pull can break off a small piece of bone.":
        "Un tirón fuerte puede arrancar un trozo pequeño de hueso.",
    },
    clinical: {
      "Pop with focal spinous process tenderness":
        "Chasquido con dolor focal a la palpación de una apófisis espinosa",
    },
    options: { "No, no bony spot is very tender": "No, ningún punto de hueso duele mucho al tocarlo" },
  },
  muscleTear: {
    plain: {
      "A bruise larger than your palm, a gap or dent, or a muscle that no longer does its job":
        "Un moretón más grande que la palma de su mano, un hueco o hundimiento, o un músculo que ya no hace su trabajo",
    },
    short: {
      "a big bruise, a gap, or a muscle that no longer works":
        "un moretón grande, un hueco, o un músculo que ya no funciona",
    },
    why: {
      "A muscle that is torn through heals best when it is seen early.":
        "Un músculo roto del todo sana mejor si se revisa pronto.",
    },
    clinical: {
      "Extensive bruising, palpable gap or loss of muscle function":
        "Hematoma extenso, hueco palpable o pérdida de función muscular",
    },
    options: { "No, or a pull with little or no bruise": "No, o un tirón con poco o ningún moretón" },
  },
  outOfProportion: {
    plain: {
      "Muscles far more painful, swollen or weak than you expected. It came after training that was unusually hard, long, new or hot":
        "Músculos con mucho más dolor, hinchazón o debilidad de lo que esperaba. Vino tras un entrenamiento nuevo, o más duro, más largo o con más calor que de costumbre",
    },
    short: {
      "muscles far more painful, swollen or weak than expected after very hard training":
        "músculos con mucho más dolor, hinchazón o debilidad de lo esperado tras un entrenamiento muy duro",
    },
    why: {
      "Badly overworked muscle can break down and harm the kidneys.":
        "Un músculo muy sobrecargado puede destruirse y dañar los riñones.",
    },
    clinical: {
      "Muscle pain, swelling or weakness out of proportion after unaccustomed, prolonged or hot exertion":
        "Dolor, tumefacción o debilidad muscular desproporcionados tras esfuerzo inhabitual, prolongado o con calor",
    },
    options: {
      "No, soreness that peaks on day two or three, with my strength mostly there":
        "No, dolor muscular (agujetas) que llega al máximo el día dos o tres, con casi toda mi fuerza",
    },
  },
  neckCrackHeadache: {
    plain: {
      "A headache unlike your usual ones. Or sudden one-sided neck pain unlike any before, along with a headache":
        "Dolor de cabeza distinto de los habituales. O dolor repentino en un lado del cuello, distinto de todos los anteriores, junto con dolor de cabeza",
    },
    short: {
      "an unusual headache, or sudden one-sided neck pain with a headache":
        "dolor de cabeza inusual, o dolor repentino en un lado del cuello con dolor de cabeza",
    },
    why: {
      "In rare cases an artery in the neck is hurt. A headache can be the first sign.":
        "En casos raros se daña una arteria del cuello. El dolor de cabeza puede ser la primera señal.",
    },
    help: {
      "An artery is a blood vessel. It can be hurt by lifting, straining or a neck crack, or with no cause that you know of.":
        "Una arteria es un vaso sanguíneo. Puede dañarse al levantar peso, hacer fuerza o crujir el cuello, o sin una causa que usted conozca.",
    },
    clinical: {
      "New unfamiliar headache, or sudden unilateral neck pain with headache":
        "Cefalea nueva distinta de las habituales, o dolor cervical unilateral súbito con cefalea",
    },
    options: {
      "No, only the headache and stiff neck that I know well":
        "No, solo el dolor de cabeza y el cuello rígido que ya conozco bien",
    },
  },
  newLump: {
    plain: {
      "A new lump, or a spine that is newly bent or stepped":
        "Un bulto nuevo, o una columna que ahora está torcida o tiene un escalón",
    },
    short: {
      "a new lump, or a change in the shape of the spine":
        "un bulto nuevo, o un cambio en la forma de la columna",
    },
    why: {
      "A new shape can come from a bone or from something that grows, so it needs a look.":
        "Una forma nueva puede venir de un hueso o de algo que crece, por eso hay que revisarla.",
    },
    clinical: { "New lump or spinal deformity": "Bulto nuevo o deformidad de la columna" },
    options: { "No, only a tight knot in a muscle": "No, solo un nudo tenso en un músculo" },
  },
  bladeSticksOut: {
    plain: { "One shoulder blade that newly sticks out": "Un omóplato que ahora sobresale y antes no" },
    short: { "one shoulder blade that newly sticks out": "un omóplato que ahora sobresale y antes no" },
    why: {
      "The nerve to the muscle that holds the blade in place may be hurt.":
        "El nervio del músculo que sujeta el omóplato puede estar dañado.",
    },
    clinical: { "New unilateral scapular winging": "Escápula alada unilateral nueva" },
    options: { "No, or it was always so": "No, o siempre estuvo así" },
  },
  ribSpot: {
    plain: {
      "Has one sore spot on a rib built up over weeks of training?":
        "¿Un punto de una costilla le ha ido doliendo más a lo largo de semanas de entrenar?",
    },
    short: {
      "pain on one spot on a rib that built up over weeks of training":
        "dolor en un punto de una costilla que fue creciendo durante semanas de entrenamiento",
    },
    why: {
      "A rib can get a fine crack when it is loaded again and again.":
        "A una costilla le puede salir una grieta fina si se carga una y otra vez.",
    },
    clinical: {
      "Focal rib pain of gradual onset with training":
        "Dolor costal focal de inicio gradual con el entrenamiento",
    },
    options: {
      "No, it came at once, or both sides are sore": "No, llegó de repente, o duelen los dos lados",
    },
  },
  painOnCough: {
    plain: {
      "Is the pain worse when you cough, sneeze or strain on the toilet?":
        "¿El dolor empeora al toser, al estornudar o al hacer fuerza en el baño?",
    },
    short: {
      "pain that is worse on coughing, sneezing or straining":
        "dolor que empeora al toser, estornudar o hacer fuerza",
    },
    why: {
      "It is common with a strain. Along with other signs it can come from a disc or nerve.":
        "Es común con un tirón. Junto con otras señales, puede venir de un disco o un nervio.",
    },
    help: {
      "A disc is a soft cushion between two bones of the spine.":
        "Un disco es una almohadilla blanda entre dos huesos de la columna.",
    },
    clinical: {
      "Pain worse on cough, sneeze or strain": "Dolor que empeora con la tos, el estornudo o el esfuerzo",
    },
    options: { "No, that makes little or no difference": "No, eso cambia poco o nada" },
  },
  worseLyingFlat: {
    plain: {
      "Is the pain worse when you lie flat and easier when you sit forward?":
        "¿El dolor empeora al acostarse boca arriba y se alivia al sentarse hacia delante?",
    },
    short: {
      "pain that is worse lying flat and easier sitting forward":
        "dolor que empeora al acostarse boca arriba y se alivia al sentarse hacia delante",
    },
    why: {
      "The lining around the heart can hurt in this way.": "La capa que rodea el corazón puede doler así.",
    },
    clinical: {
      "Pain worse supine, relieved by sitting forward":
        "Dolor que empeora en supino y se alivia al sentarse inclinado hacia delante",
    },
    options: {
      "No, it only depends on how my back touches the bed":
        "No, solo depende de cómo toca la cama mi espalda",
    },
  },
} satisfies SomeQuestions;
