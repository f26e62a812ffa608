/**
 * The signs of an emergency that stand on every page, for people who should not begin a questionnaire, in the short words
 * of their questions. The stems are wider than the signs, so they would call an ambulance for too much. A short choice, in
 * this order. By themselves, because the start page shows them and needs nothing else of these questions.
 */
export const emergencySignWords = {
  chestPressure: "pressure, tightness or pain inside the chest",
  breathless: "shortness of breath at rest or all of a sudden",
  unwellAtRest: "a cold sweat, feeling sick, being drained or a racing heart at rest",
  collapse: "passing out or nearly passing out",
  tearing: "a tearing, ripping or stabbing feeling deep inside the chest or back",
  strokeSigns:
    "a sudden change in face, speech, sight, balance or swallowing, or an arm, leg or side that is weak, numb or cold",
  sepsisSigns:
    "confusion, blotchy skin, very fast breathing, no pee all day, or shivering that will not stop",
  coughingBlood: "coughing up blood",
  legsOrHands:
    "weak, numb, tingling or unsteady legs, newly clumsy hands, or a numb or squeezing band around the chest",
  bothArms: "numbness, tingling, weakness or pain down both arms or hands",
  bladderOrBowel: "new trouble with peeing, or losing control of pee or poo",
  saddleNumbness: "numbness between the legs or around the bottom or genitals",
  darkUrine: "dark or red pee, or hardly any pee, after hard exercise",
} as const;
