/** Form checks for the three lifts that the article names. */
import type { Lift } from "./shape.ts";

export const lifts = {
  row: {
    name: "Row",
    checks: [
      "Keep your back long and still, neither rounded nor arched.",
      "Start the pull from your shoulder blade. Your elbow follows.",
      "Pull and lower smoothly, with no jerk.",
      "Keep your neck long and your chin in.",
      "If your form slips, take some weight off.",
    ],
    picture: {
      start:
        "Seen from the side, a person bends forward at the hips with a flat back. The arms hang straight and hold a bar.",
      end: "The bar is at the belly. The elbows are beside the ribs and the shoulder blades are drawn together.",
    },
  },
  overheadPress: {
    name: "Overhead press",
    checks: [
      "Keep your ribs down and stay upright. Do not lean back.",
      "Keep the bar close to your face on its way up.",
      "End with the bar above the middle of your feet.",
      "Stop if you have to push your neck forward.",
      "If your form slips, take some weight off.",
    ],
    picture: {
      start: "Seen from the side, a person stands and holds a bar in front of the shoulders.",
      end: "The arms are straight and the bar is overhead. A dotted line runs from the bar down to the middle of the feet.",
    },
  },
  benchPress: {
    name: "Bench press",
    checks: [
      "Check that the bench stands firm and the bar is loaded the same on both sides.",
      "Have a spotter, or use a rack with safety bars.",
      "Keep both feet flat on the floor.",
      "Set your shoulder blades back and down before you start.",
      "Lower the bar to your lower chest. Keep your elbows about halfway out from your sides.",
    ],
    picture: {
      start:
        "Seen from the side, a person lies on a bench with both feet on the floor. The arms hold a bar straight above the chest.",
      end: "The bar is lowered to the lower chest. The elbows are bent and not fully out to the sides.",
    },
  },
} as const satisfies Record<string, Lift>;
