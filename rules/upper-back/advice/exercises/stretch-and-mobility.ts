/** Stretches, and moves that bring back what a stiff upper back has lost. */
import type { Exercise } from "./shape.ts";

export const stretchAndMobility = {
  foamExtension: {
    name: "Bending back over a foam roller",
    purpose: "To help a stiff upper back bend backward again.",
    equipment: "A foam roller and a mat. A rolled towel is a softer start.",
    steps: [
      "Lie with the roller across your back, just below your shoulder blades. Bend your knees, feet flat.",
      "Hold the weight of your head in your hands. Keep your chin a little tucked.",
      "Bend your upper back slowly over the roller. Wait 2 to 3 seconds and come up again.",
      "Move the roller up or down by the width of two fingers and do it again. Stay on your ribs.",
      "To roll, lift your hips a little and move slowly up and down, with a pause at tight spots.",
    ],
    dose: "5 times at each of 3 or 4 places, or 30 to 60 seconds of slow rolling. About 3 times a week.",
    amount: { times: [5] },
    commonErrors: [
      "Rolling your low back or your neck.",
      "Letting your head drop.",
      "Arching your low back instead.",
      "Lifting your hips high or going fast.",
      "Pressing hard on a very sore spot.",
    ],
    askFirst: [
      "Leave it if a bone may be broken or is very tender, or if you have an open wound there.",
      "Ask first with thin bones, a blood clot, a bone infection, blood thinners or surgery not long ago.",
      "Leave it in the first 48 hours after a strain.",
      "For a softer way, lean back over the back of a chair.",
    ],
    ruledOutBy: ["foamRolling", "stretching"],
    picture: {
      start:
        "Seen from the side, a person lies with bent knees and a roller under the middle of the back. The hands hold the head and the chest is lifted.",
      end: "The upper back bends back over the roller. The head sinks in the hands and the hips stay on the floor.",
    },
    sources: [
      {
        source: "bartschFoamRolling2021",
        supports: "open wounds and broken bones ruling out foam rolling, and what needs care",
      },
      { source: "wiewelhoveFoamRolling2019", supports: "the effects of foam rolling being small" },
      { source: "cuhThoracicExercises", supports: "leaning back over a chair as a gentler form" },
    ],
  },
  doorwayPec: {
    name: "Doorway chest stretch",
    purpose: "To stretch your chest and the front of your shoulders when they pull you forward.",
    equipment: "An open doorway.",
    steps: [
      "Stand in the doorway and put a forearm on each side of the frame. Bend your elbows to a right angle, at shoulder height.",
      "Put one foot in front of the other.",
      "Lean your whole body forward until you feel a light stretch in your chest.",
      "Hold it, keep breathing, then step back. Lower hands move the stretch to another place.",
    ],
    dose: "Hold for 30 seconds (15 to 60 is fine), 2 to 4 times. Each day, or 2 to 3 days a week.",
    amount: { seconds: [30] },
    commonErrors: [
      "Hanging your weight on the shoulder joint.",
      "Pulling your shoulders up.",
      "Arching your low back.",
      "Going on with pain at the front of your shoulder.",
    ],
    askFirst: [
      "Leave it if your shoulder has come out of joint or slips.",
      "Ask first with a frozen shoulder.",
      "Stop if pain or tingling goes into your arm.",
    ],
    ruledOutBy: ["stretching"],
    picture: {
      start:
        "Seen from the side, a person stands in a doorway. The forearms are upright on the frame, the elbows at shoulder height.",
      end: "One foot has stepped ahead with a bent knee. The chest has moved through the frame and past the elbows.",
    },
    sources: [
      { source: "acsmStretching2021", supports: "holding a stretch at mild tightness, on most days" },
    ],
  },
  childsPose: {
    name: "Child’s pose",
    purpose: "To stretch your back and shoulders gently and calm your breath.",
    equipment: "A mat. A cushion for your heels or your forehead if you like.",
    steps: [
      "Kneel with your big toes together and your knees as wide as feels good.",
      "Sit back toward your heels.",
      "Walk your hands forward and rest your forehead on the floor.",
      "Breathe slowly into the back of your ribs.",
    ],
    dose: "5 to 10 breaths, or 30 to 60 seconds, 2 to 3 times.",
    amount: { seconds: [30, 60] },
    commonErrors: [
      "Forcing your hips down to your heels.",
      "Holding your breath.",
      "Staying in it when a shoulder hurts.",
    ],
    askFirst: [
      "Ask first with a knee or ankle injury.",
      "In pregnancy, keep your knees wide. Leave it in the last months.",
      "Come up slowly if you feel light in the head or have low blood pressure.",
      "Ask first with acid reflux or high pressure in an eye.",
    ],
    ruledOutBy: ["stretching"],
    picture: {
      start: "Seen from the side, a person kneels upright on a mat with the arms hanging.",
      end: "The hips are back over the heels. The body is folded down, the arms reach far forward and the forehead rests on the floor.",
    },
    sources: [],
  },
} as const satisfies Record<string, Exercise>;
