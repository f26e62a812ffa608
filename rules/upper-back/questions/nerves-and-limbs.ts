/** Signs from the spinal cord, the nerves of an arm, blood vessels of arm and leg, muscle breakdown and air under the skin. */
import { sign } from "./answer-kinds.ts";
import { emergencySignWords } from "./emergency-sign-words.ts";
import type { Question } from "./question.ts";

export const nervesAndLimbsQuestions = {
  legsOrHands: {
    kind: "sign",
    plain:
      "New, and still so after rest: legs that are weak, numb, tingling, heavy or unsteady, or electric shocks down the legs. Or newly clumsy hands, as with buttons, keys or writing. Or a numb or squeezing band around your chest at one level",
    short: emergencySignWords.legsOrHands,
    why: "These can mean that the spinal cord is being pressed on.",
    clinical:
      "Leg weakness, heaviness, numbness, tingling, unsteadiness or electric shocks; hand clumsiness; band-like chest sensation",
    ...sign({ harmless: "No, legs only sore or tired, or a chest or back that is tight, from training" }),
  },
  bothArms: {
    kind: "sign",
    plain:
      "Both arms or both hands numb, tingling or weak, or pain down both. It is new, and lasted more than a few minutes",
    short: emergencySignWords.bothArms,
    why: "Both sides at once can mean that the spinal cord is being pressed on.",
    clinical: "Bilateral arm or hand numbness, tingling, weakness or radiating pain",
    ...sign({
      harmless: "No, sore or pumped, or asleep after cycling or sleep and fine within minutes",
      past: true,
    }),
  },
  bladderOrBowel: {
    kind: "sign",
    plain: "New trouble starting, stopping or feeling your pee, or losing control of pee or poo",
    short: emergencySignWords.bladderOrBowel,
    why: "Nerves low in the spine control this. They need help fast when they are squeezed.",
    clinical: "New urinary hesitancy, retention, loss of sensation or incontinence; faecal incontinence",
    ...sign({
      harmless: "No, leaking a little on lifts or coughs as before, or going less because moving hurts",
    }),
  },
  saddleNumbness: {
    kind: "sign",
    plain:
      "Less feeling around your bottom or genitals, or between your legs. You may notice it when you wipe, wash or have sex",
    short: emergencySignWords.saddleNumbness,
    why: "These nerves need help fast when they are squeezed.",
    help: "It is the area that would touch a bicycle seat.",
    clinical: "Saddle anaesthesia",
    ...sign({ harmless: "No, numb after a long ride, and fine within minutes" }),
  },
  armTingling: {
    kind: "sign",
    plain: "Pain, tingling or numbness that runs down one arm or into the hand",
    short: "tingling, numbness or pain running down one arm",
    why: "A nerve from the neck or the shoulder may be irritated.",
    clinical: "Unilateral arm paraesthesia, numbness or radiating pain",
    ...sign({ harmless: "No, an arm I slept on, or a trained arm that is sore" }),
  },
  armWeakness: {
    kind: "sign",
    plain: "An arm or hand that is clearly weaker, can’t be lifted, or drops things",
    short: "an arm or hand that is clearly weaker",
    why: "Real weakness can mean that a nerve is not working well.",
    clinical: "Arm or hand weakness",
    ...sign({ harmless: "No, tired or shaky arms that were strong again the next day" }),
  },
  numbnessSpreading: {
    kind: "sign",
    plain: "Is the numbness spreading or getting worse?",
    short: "numbness that spreads or gets worse",
    why: "It can mean that a nerve is under more and more pressure.",
    clinical: "Spreading or worsening numbness",
    ...sign({ harmless: "No, it stays the same, it gets less, or nothing is numb" }),
  },
  swollenArm: {
    kind: "sign",
    plain:
      "One arm or shoulder that is still swollen, heavy, blue or red hours after training, or that has new veins you can see",
    short: "one arm or shoulder that is swollen, heavy, blue, red or has new veins",
    why: "Hard arm training can, in rare cases, set off a blood clot in the arm.",
    clinical: "Unilateral arm or shoulder swelling, heaviness, discoloration or new visible veins",
    ...sign({ harmless: "No, both arms pumped for an hour" }),
  },
  calfSwollen: {
    kind: "sign",
    plain: "One calf only that is newly swollen, warm or tender",
    short: "one calf that is swollen, warm or tender",
    why: "A blood clot in a leg can travel to the lungs, and that can hurt in the upper back.",
    help: "The calf is the back of your lower leg.",
    clinical: "Unilateral calf swelling, warmth or tenderness",
    ...sign({ harmless: "No, both calves sore after leg day, or a cramp that is gone" }),
  },
  darkUrine: {
    kind: "sign",
    plain:
      "After hard exercise: pee that is brown, red or like tea or cola, or hardly any pee for 8 to 12 hours although you drank",
    short: emergencySignWords.darkUrine,
    why: "When muscle breaks down, it can darken the pee and harm the kidneys.",
    clinical: "Brown, red or dark urine, or oliguria despite drinking, after strenuous exercise",
    ...sign({ harmless: "No, deep yellow pee that clears when I drink" }),
  },
  urineChange: {
    kind: "sign",
    plain: "Burning, bloody or cloudy pee",
    short: "burning, bloody or cloudy pee",
    why: "A kidney problem can be felt in the back.",
    clinical: "Dysuria, visible haematuria or cloudy urine",
    ...sign({ harmless: "No, it only has a deeper color, and that clears when I drink" }),
  },
  crackling: {
    kind: "sign",
    plain:
      "After straining, holding your breath, shouting or being sick: crackling under the skin of your neck or chest, a swollen neck, or a changed voice",
    short: "crackling under the skin, a swollen neck or a changed voice after straining",
    why: "Hard straining can, in rare cases, push air out of the lungs and under the skin.",
    help: "The crackling feels like bubble wrap or fresh snow when you press on the skin.",
    clinical:
      "Subcutaneous crepitus of neck or chest, neck swelling or voice change after straining, breath-holding, shouting or vomiting",
    ...sign({ harmless: "No, only joints that click" }),
  },
} as const satisfies Record<string, Question>;
