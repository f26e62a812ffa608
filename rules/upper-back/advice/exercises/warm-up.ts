/** Before and after training. */
import type { Exercise } from "./shape.ts";

export const warmUp = {
  armCircles: {
    name: "Arm circles",
    purpose: "To warm up your shoulders before you train.",
    equipment: "Nothing.",
    steps: [
      "Stand and hold your arms out to the sides.",
      "Draw small circles with your hands.",
      "Let the circles grow. Then go the other way.",
    ],
    dose: "10 circles each way, before training.",
    doseIsOurs: true,
    amount: { times: [10], eachWay: true },
    commonErrors: ["Going fast.", "Pulling your shoulders up.", "Starting with big circles."],
    askFirst: ["Make the circles smaller, or stop, if it pinches or hurts."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the front, a person holds both arms out to the sides. Small round arrows circle each hand.",
      end: "The same, with large circles around each hand.",
    },
    sources: [],
  },
  torsoTwists: {
    name: "Torso twists",
    purpose: "To warm up your trunk before you train.",
    equipment: "Nothing.",
    steps: [
      "Stand with your feet apart and your hands in front of your chest.",
      "Keep your hips still and turn your chest slowly to one side.",
      "Come back to the middle and turn to the other side.",
    ],
    dose: "10 times each side, before training.",
    doseIsOurs: true,
    amount: { times: [10], eachSide: true },
    commonErrors: ["Swinging.", "Turning your hips too.", "Holding your breath."],
    askFirst: ["Stop if the pain turns sharp."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start: "Seen from the front, a person stands with bent elbows and both hands in front of the chest.",
      end: "The chest and the head have turned to one side. The hips and feet still point forward.",
    },
    sources: [],
  },
  lightCardio: {
    name: "Light cardio",
    purpose: "To get your body warm before you train.",
    equipment: "Nothing, or a bike.",
    steps: [
      "Start with an easy walk and let your arms swing.",
      "Go a little faster, or jog, until you feel warm.",
      "You should still be able to talk.",
    ],
    dose: "5 to 10 easy minutes, before training.",
    doseIsOurs: true,
    amount: { minutes: [5, 10] },
    commonErrors: ["Starting too fast.", "Pulling your shoulders up."],
    askFirst: [
      "Stop and get help if you feel pressure in your chest, get dizzy or cannot catch your breath.",
      "If the bounce of a jog hurts your back, stay with a walk.",
    ],
    ruledOutBy: ["stretching"],
    picture: {
      start: "Seen from the side, a person walks at an easy pace.",
      end: "The same person jogs lightly with bent arms and a lifted knee.",
    },
    sources: [],
  },
  staticStretching: {
    name: "Still stretches to cool down",
    purpose: "To stay supple after training. It does not take soreness away.",
    equipment: "Nothing.",
    steps: [
      "Stand tall. Bring one arm straight across your chest.",
      "With the other arm, draw it gently closer until you feel a light pull.",
      "Hold it still and keep breathing. Then change arms.",
      "Do the same with the other muscles you have trained.",
    ],
    dose: "Hold each for 10 to 30 seconds (30 to 60 if you are older). 2 to 3 days a week or more.",
    amount: { seconds: [10, 30], eachSide: true },
    commonErrors: ["Bouncing.", "Pulling until it hurts.", "Holding your breath."],
    askFirst: ["Leave the sore muscle out in the first 48 hours.", "Stop if it pinches or tingles."],
    ruledOutBy: ["stretching"],
    picture: {
      start: "Seen from the front, a person stands with loose arms.",
      end: "One arm lies straight across the chest. The other forearm draws it closer.",
    },
    sources: [
      { source: "acsmStretching2021", supports: "how long to hold a stretch, and only to mild tightness" },
      {
        source: "cochraneStretchSoreness2011",
        supports: "stretching doing next to nothing for soreness after training",
      },
    ],
  },
} as const satisfies Record<string, Exercise>;
