/** Strength and control for the muscles around the shoulder blades. */
import type { Exercise } from "./shape.ts";

export const strength = {
  scapularSet: {
    name: "Setting your shoulder blades",
    purpose: "To feel where your shoulder blades are and give your lifts a steady base.",
    equipment: "Nothing.",
    steps: [
      "Stand tall and let your arms hang.",
      "Slide both shoulder blades gently back and down, as if into your back pockets.",
      "Hold for 3 to 5 seconds with a long neck. Then let go fully.",
    ],
    dose: "8 to 10 times, 1 or 2 rounds, once or twice a day.",
    doseIsOurs: true,
    amount: { times: [8, 10] },
    commonErrors: [
      "Squeezing hard, or all day long.",
      "Pulling your shoulders up.",
      "Pushing your ribs out.",
      "Holding your breath.",
    ],
    askFirst: [
      "Stop if it gives you a sharp pain.",
      "Let your blades move freely when you sprint or reach overhead.",
    ],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start: "Seen from the back, a person stands with loose shoulders. The shoulder blades are apart.",
      end: "The shoulder blades are closer together and lower. Two arrows point in and down.",
    },
    sources: [],
  },
  bandPullApart: {
    name: "Band pull-aparts",
    purpose: "To make the muscles between your shoulder blades and behind your shoulders stronger.",
    equipment: "A light stretch band with no cracks.",
    steps: [
      "Stand and hold the band in front of your chest. Your arms point forward, nearly straight.",
      "Draw your shoulder blades together and pull your hands apart until the band is near your chest.",
      "Wait for one second and go back slowly.",
    ],
    dose: "10 to 15 times, 2 or 3 rounds, 2 to 3 days a week. Pick a band with which you could still do 3 more.",
    doseIsOurs: true,
    amount: { times: [10, 15] },
    commonErrors: [
      "Pulling your shoulders up.",
      "Arching your low back.",
      "Bending your elbows.",
      "Letting the band snap back.",
      "Using a band that is too strong.",
    ],
    askFirst: [
      "If your shoulder has ever come out of joint, keep your hands lower.",
      "Stop if the pain goes above 3 out of 10.",
      "Do not use a cracked band.",
    ],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the front, a person holds a band with both arms pointing straight ahead. The hands are shoulder-width apart.",
      end: "The arms are out to the sides and the band is stretched across the chest.",
    },
    sources: [
      {
        source: "andersenResistance2011",
        supports: "short daily training with a stretch band easing neck and shoulder pain in a trial",
      },
    ],
  },
  wallSlides: {
    name: "Wall slides",
    purpose: "To train your shoulder blades and your reach overhead.",
    equipment: "A wall.",
    steps: [
      "Stand with your back to a wall, your feet about a hand’s length away from it. Rest your head on it if that feels good.",
      "Press your low back gently to the wall.",
      "Bend your elbows to a right angle and lay your forearms on the wall.",
      "Slide your arms up as far as is easy and keep them on the wall. Slide down slowly.",
    ],
    dose: "5 to 10 slow times, 1 to 3 rounds, 3 to 4 seconds each way. Each day is fine.",
    amount: { times: [5, 10] },
    commonErrors: [
      "Letting your ribs or low back come off the wall.",
      "Pushing your chin forward.",
      "Letting your hands peel off.",
      "Forcing your arms higher.",
    ],
    askFirst: ["Slide less far, or stop, if it pinches or tingles.", "Ask first after shoulder surgery."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the front, a person stands with the back to a wall. The elbows are bent and the hands point up, like goal posts.",
      end: "The arms have slid up the wall into a wide V above the head. The back is still on the wall.",
    },
    sources: [],
  },
  facePull: {
    name: "Face pulls",
    purpose: "To make the back of your shoulders and your mid back stronger.",
    equipment: "A cable with a rope, or a band fixed at face height.",
    steps: [
      "Face the cable, stand or kneel on one knee, and reach your arms forward.",
      "Draw your shoulder blades together and pull toward your forehead. Keep your elbows high and wide.",
      "Turn your hands so that your knuckles point up and back.",
      "Go back slowly.",
    ],
    dose: "10 to 15 times with a light weight, 2 or 3 rounds, 2 to 3 days a week.",
    doseIsOurs: true,
    amount: { times: [10, 15] },
    commonErrors: [
      "Too much weight.",
      "Leaning back.",
      "Pulling to your chest.",
      "Not turning your hands up.",
      "Pulling your shoulders up.",
    ],
    askFirst: ["Leave it with a fresh strain.", "Stop if your shoulder pinches."],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Seen from the side, a person faces a cable. The arms reach straight forward and hold the rope at face height.",
      end: "The hands are beside the head with the forearms upright. The elbows are high and out to the sides.",
    },
    sources: [],
  },
  ytw: {
    name: "Y-T-W raises",
    purpose: "To train the muscles that pull your shoulder blades back and down.",
    equipment: "A mat or a bench. No weights at first.",
    steps: [
      "Lie face down with your forehead on a folded towel. Point your thumbs up.",
      "Y: reach your arms up and out. Lift them a little from your shoulder blades, then lower them.",
      "T: reach straight out to the sides. Lift and lower.",
      "W: bend your elbows by your ribs. Lift, squeeze back and down, and lower.",
    ],
    dose: "8 to 12 of each letter, 1 or 2 rounds, 2 to 3 days a week. Later 12 to 15, 2 or 3 rounds.",
    amount: { times: [8, 12] },
    commonErrors: [
      "Lifting your head.",
      "Arching your low back.",
      "Pulling your shoulders up.",
      "Swinging your arms.",
      "Adding weights too soon.",
    ],
    askFirst: [
      "If your neck hurts when you lie face down, lean on a slope or stand with a band.",
      "Late in pregnancy, do it on a slope or with a band, and ask first.",
      "Stop if the pain goes above 3 out of 10.",
    ],
    ruledOutBy: ["loading", "stretching"],
    picture: {
      start:
        "Three small figures lie face down, seen from above. Their arms make the letters Y, T and W and rest on the floor. Below, the same from the side.",
      end: "The arms are lifted a little off the floor in the same three letters, and the shoulder blades are drawn together. Below, an arrow shows the lift from the side.",
    },
    sources: [],
  },
} as const satisfies Record<string, Exercise>;
