/** Signs of an illness that is not from a muscle. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const illnessSignsQuestions = {
  fever: {
    plain: "A high temperature, chills or night sweats",
    short: "a high temperature, chills or night sweats",
    why: "An infection in the spine, chest or kidneys can cause back pain.",
    clinical: "Fever, chills or night sweats",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  weightLoss: {
    plain: "Losing weight or your appetite without trying",
    short: "losing weight or appetite without trying",
    why: "Along with back pain, a doctor should find out why.",
    notThis: "Weight you lost on purpose, by diet or training.",
    clinical: "Unintentional weight or appetite loss",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  rash: {
    plain: "Blisters, bumps, or burning or tingling skin in a strip on one side of the body",
    short: "blisters, bumps or burning skin in a strip on one side",
    why: "Shingles hurts in a strip, often days before a rash shows. Early treatment helps.",
    notThis: "Marks where a bar or a bench rubbed, if they don’t tingle.",
    help: "Shingles is a painful rash. It comes from a virus that stays in the body after chickenpox.",
    clinical: "Unilateral band-like rash or dysaesthesia",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  coughIllness: {
    plain: "A cough with phlegm, or feeling ill as with flu",
    short: "a cough with phlegm, or feeling ill as with flu",
    why: "A chest infection can cause pain in the upper back.",
    help: "Phlegm is the thick slime that you cough up.",
    clinical: "Productive cough or flu-like illness",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  urineChange: {
    plain: "Burning, bloody or cloudy pee",
    short: "burning, bloody or cloudy pee",
    why: "A kidney problem can be felt in the back.",
    clinical: "Dysuria, visible haematuria or cloudy urine",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  rightRibsMeals: {
    plain: "Pain under the right ribs or the right shoulder blade that comes in attacks, often after eating",
    short: "attacks of pain under the right ribs or shoulder blade, often after eating",
    why: "Gallstones can be felt at the right shoulder blade.",
    help: "Gallstones are small stones in the gallbladder, a little bag under the liver.",
    clinical: "Episodic right subcostal or scapular pain, often postprandial",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  yellowSkin: {
    plain: "Yellow skin or yellow eyes",
    short: "yellow skin or eyes",
    why: "Yellow skin shows that the liver or the gallbladder needs a check.",
    clinical: "Jaundice",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  effortTightness: {
    plain:
      "Tightness, pressure or being more short of breath than normal. It comes with effort of any kind, such as stairs, running or lifting, and goes within minutes of rest",
    short: "tightness, pressure or unusual breathlessness with effort that goes with rest",
    why: "A heart that gets too little blood can feel like this, even between the shoulder blades.",
    notThis: "Pain that comes only with one certain movement, or being normally out of breath.",
    help: "It may be in the chest, an arm, the jaw or the back.",
    clinical: "Exertional tightness, pressure or dyspnoea relieved by rest",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  painkillerReaction: {
    plain: "After a painkiller: black or bloody poo, vomiting blood, a swollen face, hives or a wheeze",
    short: "black or bloody poo, vomiting blood, a swollen face, hives or a wheeze after a painkiller",
    why: "Some painkillers can make the stomach bleed or set off an allergy.",
    help: "Hives are raised, itchy patches. A wheeze is a whistling sound when you breathe.",
    clinical: "After analgesic: melaena, haematochezia, haematemesis, facial swelling, urticaria or wheeze",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  sepsisSigns: {
    plain:
      "Do you have one or more of these: confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day, or extreme shivering?",
    short:
      "confusion, slurred speech, blotchy, pale or blue skin, very fast breathing, no pee all day or extreme shivering",
    why: "An infection that spreads through the body needs help at once.",
    help: "On brown or black skin, look at the lips, tongue, palms or soles. Blotchy means uneven patches of color.",
    clinical: "Confusion, slurred speech, mottled, pale or cyanosed skin, tachypnoea, anuria or rigors",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
