/** Medicines for pain. */
import type { SomeRules } from "./parts.ts";

export const medicines = {
  painReliefSteps: {
    none: {
      name: { "No medicine": "Sin medicinas" },
      text: {
        "Many people need none. Moving gently and good sleep help too.":
          "Mucha gente no necesita ninguna. Moverse con suavidad y dormir bien también ayudan.",
      },
    },
    gel: {
      name: { "An anti-inflammatory gel": "Un gel antiinflamatorio" },
      text: {
        "Gel goes on the sore skin only, so little of it gets into the rest of your body. Don’t put it on broken skin, and don’t add a tablet of the same kind.":
          "El gel se pone solo en la piel de la zona que duele, así que llega poco al resto del cuerpo. No lo ponga en piel con heridas y no añada una pastilla del mismo tipo.",
      },
      sources: {
        "gel first for muscle and joint injuries outside the low back":
          "primero gel en las lesiones de músculos y articulaciones que no sean de la parte baja de la espalda",
        "the same order": "el mismo orden",
      },
    },
    paracetamol: {
      name: { "Paracetamol (acetaminophen)": "Paracetamol (acetaminofén)" },
      text: {
        "Often the first tablet to try. Cold and flu remedies often hold it too, so check that you don’t take it twice.":
          "A menudo es la primera pastilla que se prueba. Muchas medicinas para el resfriado y la gripe también lo llevan. Por eso, compruebe que no lo toma en dos medicinas a la vez.",
      },
      sources: {
        "paracetamol as the first painkiller for a minor injury":
          "paracetamol como primera medicina para el dolor en una lesión leve",
        "for low back pain it is not advised alone":
          "para el dolor de la parte baja de la espalda no se aconseja solo",
      },
    },
    nsaidTablet: {
      name: {
        "An anti-inflammatory tablet, such as ibuprofen or naproxen":
          "Una pastilla antiinflamatoria, como ibuprofeno o naproxeno",
      },
      text: {
        "Take one kind only, with food, for as short a time as you can.":
          "Tome solo un tipo, con comida y durante el menor tiempo que pueda.",
      },
      sources: {
        "tablets come after gel": "las pastillas van después del gel",
        "risks rise with more or longer use": "los riesgos suben con un uso mayor o más largo",
      },
    },
    pharmacist: {
      name: { "Ask a pharmacist": "Pregunte a un farmacéutico" },
      text: {
        "If you are unsure, take other medicines or still hurt, a pharmacist can help you choose.":
          "Si tiene dudas, toma otras medicinas o todavía le duele, un farmacéutico puede ayudarle a elegir.",
      },
    },
  },
  noTablets: {
    "No ibuprofen or aspirin-like tablets for this pain. Reason: {reason}.":
      "Para este dolor no tome pastillas de ibuprofeno ni del tipo de la aspirina. Motivo: {reason}.",
  },
  askBeforeStopping: {
    "Ask a doctor before you stop any medicine that was prescribed.":
      "Consulte con un médico antes de dejar cualquier medicina que le recetaron.",
  },
  followThePack: {
    "Read the pack, and take no more than it says. Ask a doctor if you still need it after ten days, or sooner if the pain gets worse.":
      "Lea el envase y no tome más de lo que dice. Consulte con un médico si después de diez días todavía necesita la medicina, o antes si el dolor empeora.",
  },
  nsaidDebate: {
    text: {
      "Sources disagree about the first days. Guidelines advise anti-inflammatory painkillers for pain. Some health services and experts say to wait, as inflammation is part of healing. If you can do without for a day or two, that is a fair choice.":
        "Las fuentes no están de acuerdo sobre los primeros días. Las guías clínicas aconsejan medicinas antiinflamatorias para el dolor. Algunos servicios de salud y expertos dicen que hay que esperar, porque la inflamación es parte de la curación. Si puede pasar sin ellas uno o dos días, es una decisión razonable.",
    },
    sources: {
      "advises them, gel first": "las aconseja, primero el gel",
      "advises to wait at first": "aconseja esperar al principio",
      "inflammation helps repair": "la inflamación ayuda a reparar",
    },
  },
  stopMedicineSigns: {
    "black or bloody poo": "heces (caca) negras o con sangre",
    "vomiting blood": "vómito con sangre",
    "a swollen face, hives or a wheeze": "cara hinchada, ronchas o silbidos al respirar",
    "pain in the chest": "dolor en el pecho",
    "slurred speech or weakness on one side": "habla enredada o debilidad en un lado",
    "swollen legs": "piernas hinchadas",
  },
  stopMedicineText: {
    "Stop the medicine and call the emergency number if you notice any of these:":
      "Deje de usar la medicina y llame al número de emergencias si nota algo de esto:",
  },
  medicinesUnknown: {
    "You have not answered the medicine questions. Answer them to see which painkillers may suit you.":
      "No ha respondido a las preguntas sobre medicinas. Respóndalas para ver qué medicinas para el dolor pueden convenirle.",
  },
} satisfies SomeRules;
