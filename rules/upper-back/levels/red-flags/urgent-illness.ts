/** Red flags that need medical help today: infection, general illness, belly and pregnancy. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";

export const urgentIllness = {
  fever: {
    title: "High temperature, chills or night sweats",
    when: answered("fever", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "A strain gives no fever. Back pain with fever can fit with an infection that needs treatment.",
    notWhen: "Feeling hot or shivery for a short time right after training.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "gcareSpinalRedFlags", supports: "fever or shaking with back pain may mean infection" },
      {
        source: "idsaVertebral2015",
        supports: "new back pain with fever should raise the thought of infection",
      },
      {
        source: "remedyBackPain2020",
        supports: "back pain with unexplained fever needs blood tests quickly",
      },
    ],
    advice: "If you get confused, very sleepy or blotchy, call the emergency number.",
  },
  hiddenInfection: {
    title: "A higher chance of infection, and pain that is constant, at night or getting worse",
    when: all(
      answered("infectionRisk", "yes"),
      any(
        answered("constantPain", "yes"),
        answered("nightPain", "yes"),
        answered("trend", "slowlyWorse", "fastWorse"),
      ),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "An infection in the spine can come without fever. With your history, this pattern should be checked today.",
    notWhen: "Well controlled diabetes with a clear strain that is easing.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "gcareSpinalRedFlags",
        supports: "weak immunity or a recent infection is a warning sign in back pain",
      },
      { source: "idsaVertebral2015", supports: "an infection in the blood can settle in the spine" },
      {
        source: "ajemSpinalInfection2019",
        supports: "a recent skin or blood infection raises the chance a lot",
      },
    ],
  },
  weightLoss: {
    title: "Weight or appetite lost without trying",
    when: answered("weightLoss", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Losing weight for no reason, with back pain, can be a sign of illness. A doctor should find out why.",
    notWhen: "A planned cut, a new diet or much more training than before.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "nhsWeightLoss2022", supports: "see a doctor when weight drops for no reason" },
      { source: "gcareSpinalRedFlags", supports: "together with back pain it is a warning sign" },
    ],
  },
  cancerHistory: {
    title: "Cancer, now or in the past",
    when: answered("cancer", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Most new back pain is harmless. After cancer, a doctor or your cancer team should hear about it today.",
    notWhen: "Cancer in a relative only.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "rnohCordCompression",
        supports: "after cancer, some kinds of back pain are seen within a day",
      },
      { source: "bucksCordCompression", supports: "lists the signs to watch for" },
      { source: "downieRedFlags2013", supports: "of all single signs, this one clearly counts" },
    ],
    advice: "If your legs get weak or numb, or your bladder changes, call the emergency number.",
  },
  urineChange: {
    title: "Burning, bloody or cloudy pee",
    when: answered("urineChange", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "Kidney trouble can be felt in the back. A simple test of your pee can show it.",
    notWhen: "Deep yellow pee that turns clear again once you drink.",
    see: ["doctor"],
    rulesOut: ["nsaids"],
    sources: [
      {
        source: "nhsKidneyInfection",
        supports: "pee that burns or is cloudy should be seen, and blood urgently",
      },
      { source: "leedsHaematuria", supports: "any blood in pee should be reported at once" },
    ],
    advice: "If you get confused or very sleepy, call the emergency number.",
  },
  kidney: {
    title: "Pain at the back or side below the ribs, plus fever or changed pee",
    when: all(answered("siteFlank", "yes"), any(answered("fever", "yes"), answered("urineChange", "yes"))),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "This can fit with an infection or a stone in a kidney. It may need medicine today.",
    notWhen: "Pain below the ribs that hurts when you bend sideways, with normal pee and no fever.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "nhsKidneyInfection", supports: "side or back pain with fever needs an urgent appointment" },
      { source: "nidirectKidneyInfection", supports: "the same signs need a doctor quickly" },
    ],
    advice: "If you get confused or very sleepy, call the emergency number.",
  },
  shingles: {
    title: "A one-sided strip of rash, or of burning or tingling skin",
    when: answered("rash", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "This can fit with shingles. The skin may hurt days before a rash, and medicine works best when started early.",
    notWhen: "A friction mark where a bar or bench touched you.",
    see: ["doctor", "pharmacist"],
    rulesOut: ["foamRolling", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "nhsWalesShingles",
        supports: "ask for advice early, as treatment works best within three days",
      },
      { source: "cdcShingles", supports: "pain or tingling on one side can come before the rash" },
    ],
  },
  gallbladderComplicated: {
    title: "Attacks of pain under the right ribs, with fever or yellow skin or eyes",
    when: all(
      answered("rightRibsMeals", "yes"),
      any(answered("fever", "yes"), answered("yellowSkin", "yes")),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "The gallbladder can be felt at the right shoulder blade. With fever or yellow skin it needs a doctor at once.",
    notWhen: "Pain at the right blade that comes with arm movements.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids", "painkillers"],
    sources: [
      {
        source: "nhsGallstonesWidget",
        supports: "fever or yellow skin with this pain needs a doctor immediately",
      },
      { source: "nidirectJaundice", supports: "turning yellow is always checked without delay" },
    ],
  },
  yellowSkin: {
    title: "Yellow skin or eyes",
    when: answered("yellowSkin", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Yellow skin or eyes can fit with a problem of the liver or gallbladder. It always needs a doctor today.",
    notWhen: "Skin tanned or stained by a cream, with white eyes.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation", "nsaids", "painkillers"],
    sources: [
      { source: "nidirectJaundice", supports: "turning yellow is always checked without delay" },
      { source: "nhsGallstonesWidget", supports: "with pain under the ribs a doctor is needed immediately" },
    ],
  },
  preeclampsia: {
    title: "Pain below the ribs, bad headache, changed sight or sudden swelling, in pregnancy or after birth",
    when: all(answered("pregnancy", "pregnant", "recentBirth"), answered("preeclampsiaSigns", "yes")),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "These can be signs of a blood pressure problem of pregnancy. You and the baby should be checked right away.",
    notWhen: "Back pain in pregnancy without any of these signs.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "nhsPreEclampsia",
        supports: "in pregnancy and after a birth these signs cannot wait",
      },
      { source: "apecPreEclampsia", supports: "names the same signs and asks to call maternity care" },
    ],
    advice: "Phone your midwife or maternity unit first. They answer day and night.",
  },
} as const satisfies Record<string, RedFlag>;
