/**
 * The signs of an emergency that stand on every page, for people who should not begin a questionnaire, in the words of
 * their questions, which the person will meet again there. A short choice, in this order. By themselves, because the
 * start page shows them and needs nothing else of these questions.
 */
export const emergencySignWords = {
  chestPressure:
    "Pressure, squeezing, tightness, heaviness or pain inside your chest. It counts whether or not it spreads to an arm, your jaw, neck or stomach",
  breathless:
    "Short of breath at rest or lying flat, or breathlessness that came suddenly and is still there",
  unwellAtRest: "A cold sweat, clammy skin, about to be sick or suddenly drained, while you rest",
  collapse: "You fainted, blacked out or nearly collapsed",
  tearing: "A tearing or ripping feeling deep inside your chest or back",
  strokeSigns:
    "A drooping face, slurred speech, double or lost sight, or one whole side that is weak or numb. Or a sudden, severe headache, and you are dizzy or unsteady",
  coughingBlood: "Coughing up blood",
  legsOrHands:
    "Legs that are weak, heavy, numb or unsteady, or electric shocks down your legs. Or hands that are newly clumsy, or a tight or numb band around your chest",
  bothArms: "Both arms or both hands numb, tingling or weak for more than a few minutes",
  bladderOrBowel: "New trouble starting, stopping or feeling your pee, or losing control of pee or poo",
  saddleNumbness: "Numbness between your legs, or around your bottom or genitals",
  darkUrine: "Pee that is dark like tea or cola, or hardly any pee, after hard exercise",
} as const;
