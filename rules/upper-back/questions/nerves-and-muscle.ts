/** Signs from the spinal cord, muscle breakdown and air under the skin. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import { emergencySignWords } from "./emergency-sign-words.ts";
import type { Question } from "./question.ts";

export const nervesAndMuscleQuestions = {
  legsOrHands: {
    plain: emergencySignWords.legsOrHands,
    short: "weak, numb or unsteady legs, newly clumsy hands, or a tight or numb band around the chest",
    why: "These can mean that the spinal cord is being pressed on.",
    notThis: "Legs that are only sore or tired from leg training.",
    help: "Newly clumsy: buttons, keys or writing have become hard for you.",
    clinical:
      "Leg weakness, heaviness, numbness, unsteadiness or electric shocks; hand clumsiness; band-like chest sensation",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  bothArms: {
    plain: emergencySignWords.bothArms,
    short: "numbness, tingling or weakness in both arms or hands",
    why: "Both sides at once can mean that the spinal cord is being pressed on.",
    notThis: "Both arms that are just sore after training.",
    clinical: "Bilateral arm or hand numbness, tingling or weakness",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  bladderOrBowel: {
    plain: emergencySignWords.bladderOrBowel,
    short: "new trouble with peeing, or losing control of pee or poo",
    why: "Nerves low in the spine control this. They need help fast when they are squeezed.",
    clinical: "New urinary hesitancy, retention, loss of sensation or incontinence; faecal incontinence",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  saddleNumbness: {
    plain: emergencySignWords.saddleNumbness,
    short: "numbness between the legs or around the bottom or genitals",
    why: "These nerves need help fast when they are squeezed.",
    help: "The area that would touch a bicycle seat. Less feeling when you wipe, wash or have sex counts too.",
    clinical: "Saddle anaesthesia",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  darkUrine: {
    plain: emergencySignWords.darkUrine,
    short: "dark pee, or hardly any pee, after hard exercise",
    why: "When muscle breaks down, it can darken the pee and harm the kidneys.",
    notThis: "Yellow pee that clears once you have had enough to drink.",
    clinical: "Dark urine or oliguria after strenuous exercise",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  crackling: {
    plain:
      "Crackling under the skin of your neck or chest, a swollen neck or a changed voice after straining",
    short: "crackling under the skin, a swollen neck or a changed voice after straining",
    why: "Hard straining can, in rare cases, push air out of the lungs and under the skin.",
    help: "The crackling feels like bubble wrap or fresh snow when you press on the skin.",
    clinical: "Subcutaneous crepitus of neck or chest, neck swelling or voice change after straining",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
