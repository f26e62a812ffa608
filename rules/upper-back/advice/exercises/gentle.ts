/** The first gentle moves. */
import type { Exercise } from "./shape.ts";

export const gentle = {
  shoulderRolls: {
    name: "Shoulder rolls",
    purpose: "To loosen the tops of your shoulders and get blood moving.",
    equipment: "Nothing. Sit or stand.",
    steps: [
      "Let your arms hang and make your neck long.",
      "Lift both shoulders up, then roll them back and down in one slow circle.",
      "After a few circles, roll the other way.",
    ],
    dose: "5 to 10 circles each way, 2 to 4 times a day.",
    doseIsOurs: true,
    amount: { times: [5, 10], eachWay: true },
    commonErrors: ["Moving in jerks.", "Pushing your chin forward.", "Holding your breath."],
    askFirst: [
      "Ask first if your shoulder came out of joint not long ago.",
      "Stop if it brings on tingling.",
    ],
    ruledOutBy: ["stretching"],
    picture: {
      start: "Seen from the front, a person stands with loose arms and level shoulders.",
      end: "The same person has both shoulders lifted. A round arrow on each side shows the roll up, back and down.",
    },
    sources: [],
  },
  neckTilts: {
    name: "Gentle neck tilts",
    purpose: "To ease a tight neck and the tops of your shoulders.",
    equipment: "A chair.",
    steps: [
      "Sit tall and look straight ahead.",
      "Let your head lean slowly to one side. A little from side to side is enough at first.",
      "If that feels fine, let one ear sink toward its shoulder. Keep both shoulders low.",
      "Wait 2 to 5 seconds, come back to the middle, then do the other side.",
    ],
    dose: "5 times each side, up to 4 times a day.",
    amount: { times: [5], eachSide: true },
    commonErrors: [
      "Pulling your head with your hand.",
      "Lifting your shoulder to your ear.",
      "Turning your face away.",
      "Pushing on into pain.",
    ],
    askFirst: [
      "Leave it if you have a new headache or feel dizzy.",
      "Leave it after a neck crack, a fall or a blow.",
      "Leave it if an arm tingles or is weak. Go through the check again.",
      "Ask first if your joints are very loose or slip out of place.",
    ],
    ruledOutBy: ["neckTilts", "stretching"],
    picture: {
      start: "Seen from the front, a person sits on a chair with the head upright and the hands on the lap.",
      end: "The head leans to one side, the ear toward the shoulder. Both shoulders stay low.",
    },
    sources: [
      {
        source: "ncaNeckSprains",
        supports:
          "slow ear-to-shoulder moves a few at a time, and stopping if you get dizzy or an arm tingles",
      },
      {
        source: "ifomptCervical2023",
        supports: "thinking of the neck’s blood vessels first when a headache or dizziness is new",
      },
    ],
  },
  catCow: {
    name: "Cat-cow",
    purpose: "To move your whole spine gently with your breath and make it less stiff.",
    equipment: "A mat. A pad for your knees if you like.",
    steps: [
      "Kneel on all fours, hands under your shoulders and knees under your hips.",
      "Breathe out. Tuck in your chin and tail and round your back up, like a cat.",
      "Breathe in. Let your belly sink and lift your chest and tail, like a cow.",
      "Go slowly from one to the other with each breath.",
    ],
    dose: "5 to 10 slow rounds, 2 to 3 times a day.",
    doseIsOurs: true,
    amount: { times: [5, 10] },
    commonErrors: [
      "Moving only your low back.",
      "Letting your head drop back.",
      "Locking your elbows.",
      "Forcing it further.",
    ],
    askFirst: [
      "With a sore wrist or knee, do it on a chair with your hands on your thighs.",
      "Late in pregnancy, ask first and keep the move small.",
    ],
    ruledOutBy: ["stretching"],
    picture: {
      start: "Seen from the side, a person on all fours rounds the back up like a hill. The head hangs down.",
      end: "The same person lets the back sink like a hammock. The chest and the head are lifted.",
    },
    sources: [
      {
        source: "cuhThoracicExercises",
        supports: "rounding and arching on all fours as a move for the upper back",
      },
    ],
  },
} as const satisfies Record<string, Exercise>;
