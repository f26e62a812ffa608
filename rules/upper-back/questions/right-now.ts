/** Signs that may need an ambulance. Asked first. */
import { sign } from "./answer-kinds.ts";
import { emergencySignWords } from "./emergency-sign-words.ts";
import type { Question } from "./question.ts";

export const rightNowQuestions = {
  chestPressure: {
    kind: "sign",
    plain:
      "Inside your chest: pressure, squeezing, a tight or heavy feeling, burning or pain. It counts whether or not it spreads to an arm, your jaw, neck or tummy",
    short: emergencySignWords.chestPressure,
    why: "Heart trouble can be felt in the chest and the back at the same time.",
    clinical: "Chest pressure, tightness, burning or pain",
    ...sign({
      harmless:
        "No, only a sore chest muscle: it hurts when I move, stretch or press it, not at rest, and I feel well",
      past: true,
    }),
  },
  acheArmJaw: {
    kind: "sign",
    plain:
      "An ache or heaviness in an arm, your jaw or neck. It came along with the back pain, and it is there at rest",
    short: "an ache in an arm, the jaw or the neck that is there at rest",
    why: "Heart trouble can be felt in the back and in an arm, the jaw or the neck, with no pain in the chest.",
    clinical: "Arm, jaw or neck ache at rest, of the same onset as the back pain",
    ...sign({ harmless: "No, only muscles that I trained, and only when I use them" }),
  },
  breathless: {
    kind: "sign",
    plain: "Short of breath at rest or lying flat, or suddenly short of breath and still so",
    short: emergencySignWords.breathless,
    why: "The lungs or the heart can cause back pain and make you short of breath.",
    clinical: "Breathlessness at rest or lying flat, or of sudden onset and persisting",
    ...sign({ harmless: "No, only a catch on a deep breath, or a gasp that lasted a moment", past: true }),
  },
  effortTightness: {
    kind: "sign",
    plain:
      "Tight, heavy or unusually breathless in your chest or back. It comes with effort of any kind, such as stairs, hurrying or lifting, and goes within about ten minutes of rest",
    short: "tightness, pressure or unusual breathlessness with effort that goes with rest",
    why: "A heart that gets too little blood can feel like this, even between the shoulder blades.",
    help: "It counts in an arm or the jaw too.",
    clinical: "Exertional tightness, pressure or dyspnoea relieved by rest",
    ...sign({ harmless: "No, only normal puffing in a hard set, or only with one certain movement" }),
  },
  coughingBlood: {
    kind: "sign",
    plain: "Coughing up blood",
    short: emergencySignWords.coughingBlood,
    why: "Blood from the lungs needs to be looked at right away.",
    clinical: "Haemoptysis",
    ...sign({ harmless: "No, only blood from my nose, my gums or a bitten cheek", past: true }),
  },
  worstAtOnce: {
    kind: "sign",
    plain: "Severe pain that was at its worst within about a minute. It counts even if it has eased since",
    short: "sudden, severe pain that was at its worst within a minute",
    why: "Pain that peaks so fast can come from a large blood vessel.",
    help: "Think of the first minute. Most sore or pulled muscles get worse over minutes, hours or days.",
    clinical: "Abrupt severe pain, maximal at onset",
    ...sign({ harmless: "No, a sharp catch that comes and goes as I move" }),
  },
  tearing: {
    kind: "sign",
    plain:
      "A tearing, ripping or stabbing feeling deep inside your chest or back. It counts even if it has eased since",
    short: emergencySignWords.tearing,
    why: "A large blood vessel runs close to the spine. A tear in it can feel like this.",
    clinical: "Deep tearing, ripping or stabbing chest or back pain",
    ...sign({ harmless: "No, a pull in one muscle that I can put a finger on" }),
  },
  collapse: {
    kind: "sign",
    plain: "You passed out, or nearly did, with the pain or later",
    short: emergencySignWords.collapse,
    why: "Fainting along with back pain can be a sign from the heart, the lungs or a blood vessel.",
    clinical: "Syncope or near-syncope",
    ...sign({
      harmless: "No, light-headed for seconds when I stood up or after one hard lift, and gone at once",
      past: true,
    }),
  },
  unwellAtRest: {
    kind: "sign",
    plain:
      "Along with the pain, while you rested for ten minutes or more: a cold sweat, clammy skin, about to be sick, drained, or a racing heart",
    short: emergencySignWords.unwellAtRest,
    why: "Some heart attacks cause back pain and these signs, with no pain in the chest.",
    help: "Clammy means cool and damp.",
    clinical: "Cold sweat, clamminess, nausea, sudden exhaustion or palpitations at rest",
    ...sign({
      harmless: "No, sweaty or sick during a set, or from a stomach bug or a hangover that I know of",
      past: true,
    }),
  },
  severeBellyPain: {
    kind: "sign",
    plain: "Severe tummy pain that is there at rest. It goes through to your back, your side or a shoulder",
    short: "severe tummy pain that goes through to the back, side or shoulder",
    why: "Some serious problems in the tummy are felt in the back too.",
    clinical: "Severe abdominal pain at rest, radiating to the back, flank or shoulder",
    ...sign({ harmless: "No, sore stomach muscles, only when I use them", past: true }),
  },
  strokeSigns: {
    kind: "sign",
    plain:
      "All of a sudden, now or gone again: a drooping face or eyelid; slurred or lost speech; double or lost sight; trouble swallowing; confusion. Dizzy or unsteady, and it stays. A whole arm, leg or side that is weak or numb, or cold and pale",
    short: emergencySignWords.strokeSigns,
    why: "Hard lifting can, in rare cases, hurt a blood vessel in the neck that feeds the brain.",
    help: "One of these is enough. You need no headache with it.",
    clinical:
      "Sudden facial or eyelid droop, dysarthria or aphasia, diplopia or visual loss, dysphagia, persisting vertigo or ataxia, confusion, or weak, numb or cold pale limb or side",
    ...sign({
      harmless:
        "No, light-headed for a second, an arm that fell asleep, tired muscles, or something I have had for years",
      past: true,
    }),
  },
  sepsisSigns: {
    kind: "sign",
    plain:
      "One or more of these now: confused or very drowsy; blotchy, gray or blue skin; very fast breathing; no pee all day; shivering that will not stop. Or a rash that does not fade under a glass, or a stiff neck with a bad headache",
    short: emergencySignWords.sepsisSigns,
    why: "An infection that spreads through the body needs help at once. There may be no fever.",
    help: "Press a clear glass on the rash and look through it. On brown or black skin, look at the lips, tongue, palms or soles. Blotchy means uneven patches of color.",
    clinical:
      "Confusion or drowsiness, mottled, grey or cyanosed skin, tachypnoea, anuria, rigors, non-blanching rash, or neck stiffness with severe headache",
    ...sign({ harmless: "No, only a short shiver after training" }),
  },
} as const satisfies Record<string, Question>;
