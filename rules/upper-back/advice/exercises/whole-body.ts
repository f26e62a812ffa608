/** Trunk and hips. The article asks for strength here and names no movement; these four are our examples. */
import type { Exercise } from "./shape.ts";

export const wholeBody = {
  deadBug: {
    name: "Dead bug",
    purpose: "To train the front of your trunk to hold steady while your arms and legs move.",
    equipment: "A mat.",
    steps: [
      "Lie on your back with your arms straight up. Lift your legs, knees bent above your hips.",
      "Press your low back gently to the floor.",
      "Lower one arm behind your head and stretch out the leg on the other side.",
      "Bring both back and change sides.",
    ],
    dose: "6 to 8 times each side, 2 rounds, 2 to 3 days a week.",
    doseIsOurs: true,
    amount: { times: [6, 8], eachSide: true },
    commonErrors: ["Letting your low back arch.", "Going fast.", "Holding your breath."],
    askFirst: [
      "From the middle of pregnancy on, ask first about lying on your back.",
      "Stop if your back hurts more.",
    ],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the side, a person lies on the back. The arms point up and the knees are bent above the hips.",
      end: "One arm is lowered behind the head and the leg on the other side is stretched out low above the floor.",
    },
    sources: [],
  },
  birdDog: {
    name: "Bird dog",
    purpose: "To train the muscles along your spine and your balance.",
    equipment: "A mat.",
    steps: [
      "Kneel on all fours, hands under your shoulders and knees under your hips.",
      "Stretch one arm forward and the leg on the other side back.",
      "Hold for 3 seconds with a flat back. Look at the floor.",
      "Come back and change sides.",
    ],
    dose: "6 to 8 times each side, 2 rounds, 2 to 3 days a week.",
    doseIsOurs: true,
    amount: { times: [6, 8], eachSide: true },
    commonErrors: ["Letting your back sag.", "Lifting your leg too high.", "Tipping to one side."],
    askFirst: ["Ask first with a sore wrist or knee.", "Stop if your back hurts more."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start: "Seen from the side, a person is on all fours with a flat back.",
      end: "One arm reaches forward and the leg on the other side reaches back, both level with the trunk.",
    },
    sources: [],
  },
  sidePlank: {
    name: "Side plank",
    purpose: "To train the sides of your trunk.",
    equipment: "A mat.",
    steps: [
      "Lie on your side and prop yourself on your forearm, the elbow under your shoulder.",
      "Lift your hips until your body is straight.",
      "Hold, keep breathing, and lower yourself. Then change sides.",
      "If it is too hard, bend your knees and keep them on the floor.",
    ],
    dose: "Hold for 10 to 20 seconds, 2 or 3 times each side, 2 to 3 days a week.",
    doseIsOurs: true,
    amount: { seconds: [10, 20], eachSide: true },
    commonErrors: ["Sinking into your shoulder.", "Letting your hips drop.", "Holding your breath."],
    askFirst: ["Ask first with a sore or loose shoulder.", "In pregnancy, ask first."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start: "A person lies on one side, facing you, propped on one forearm. The hips are on the floor.",
      end: "The hips are lifted. The body makes a straight line from the head to the feet.",
    },
    sources: [],
  },
  bridge: {
    name: "Bridge",
    purpose: "To make the muscles of your bottom stronger, so that your back has less to do.",
    equipment: "A mat.",
    steps: [
      "Lie on your back with bent knees, feet flat and arms by your sides.",
      "Press your feet down and lift your hips until your shoulders, hips and knees are in line.",
      "Hold for 2 to 3 seconds and lower slowly.",
    ],
    dose: "8 to 12 times, 2 rounds, 2 to 3 days a week.",
    doseIsOurs: true,
    amount: { times: [8, 12] },
    commonErrors: ["Arching your low back.", "Pushing with your neck.", "Letting your knees fall apart."],
    askFirst: [
      "From the middle of pregnancy on, ask first about lying on your back.",
      "Stop if your neck hurts.",
    ],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the side, a person lies on the back with bent knees, feet flat and arms beside the body.",
      end: "The hips are lifted. Shoulders, hips and knees are in one line.",
    },
    sources: [],
  },
} as const satisfies Record<string, Exercise>;
