/** The article on single exercises and stretches. */
import type { Statement } from "./shape.ts";

export const exerciseStatements = [
  {
    number: 81,
    part: "exercises",
    says: "Make these moves part of your routine, for quick relief as well as for later.",
    carriedBy: [
      { phase: "move" },
      { phase: "loadLightly" },
      { phase: "rebuild" },
      { guide: "relief", section: "phases" },
    ],
    differs:
      "Each move has its time here. Strength moves wait until the first days are over, and the foam roller until week two.",
  },
  {
    number: 82,
    part: "exercises",
    says: "Stretch gently and stay out of pain.",
    carriedBy: [
      { guide: "prevention", section: "mobility" },
      { guide: "relief", section: "howMuchPain" },
    ],
  },
  {
    number: 83,
    part: "exercises",
    says: "For the foam roller, lie on it crosswise, a little lower than the shoulder blades.",
    carriedBy: [{ exercise: "foamExtension" }],
  },
  {
    number: 84,
    part: "exercises",
    says: "Hold your head in your hands and bend slowly back over the roller.",
    carriedBy: [{ exercise: "foamExtension" }],
  },
  {
    number: 85,
    part: "exercises",
    says: "Shift the roller along the upper back and stop for a moment where it feels tight.",
    carriedBy: [{ exercise: "foamExtension" }],
    differs:
      "We add: stay on the ribs, keep off the neck and the low back, and do not press on a very sore spot.",
  },
  {
    number: 86,
    part: "exercises",
    says: "For cat-cow, round up on all fours, then arch and lift the head.",
    carriedBy: [{ exercise: "catCow" }],
  },
  {
    number: 87,
    part: "exercises",
    says: "Breathe along with it.",
    carriedBy: [{ exercise: "catCow" }],
  },
  {
    number: 88,
    part: "exercises",
    says: "In a doorway, rest the forearms on the frame with the elbows at right angles.",
    carriedBy: [{ exercise: "doorwayPec" }],
  },
  {
    number: 89,
    part: "exercises",
    says: "Lean in softly until the chest and the front of the shoulders stretch.",
    carriedBy: [{ exercise: "doorwayPec" }],
  },
  {
    number: 90,
    part: "exercises",
    says: "This works against shoulders that round forward.",
    carriedBy: [{ exercise: "doorwayPec" }, { guide: "frequentQuestions", section: "posture" }],
    differs: "We offer the stretch. Round shoulders are no fault in themselves.",
  },
  {
    number: 91,
    part: "exercises",
    says: "Moves that draw the blades together and down make a group of their own.",
    carriedBy: [{ exercise: "scapularSet" }, { exercise: "bandPullApart" }, { exercise: "wallSlides" }],
  },
  {
    number: 92,
    part: "exercises",
    says: "For pull-aparts, stretch a band between long arms by bringing the blades together.",
    carriedBy: [{ exercise: "bandPullApart" }],
  },
  {
    number: 93,
    part: "exercises",
    says: "For wall slides, lean your back on a wall with bent arms and the forearms touching it.",
    carriedBy: [{ exercise: "wallSlides" }],
  },
  {
    number: 94,
    part: "exercises",
    says: "Let the arms glide up and down without hurry.",
    carriedBy: [{ exercise: "wallSlides" }],
  },
  {
    number: 95,
    part: "exercises",
    says: "The low back stays on the wall.",
    carriedBy: [{ exercise: "wallSlides" }],
  },
  {
    number: 96,
    part: "exercises",
    says: "For child’s pose, kneel, sink back on the heels, reach forward and put the forehead down.",
    carriedBy: [{ exercise: "childsPose" }],
  },
  {
    number: 97,
    part: "exercises",
    says: "It is a mild stretch for back and shoulders.",
    carriedBy: [{ exercise: "childsPose" }],
  },
] as const satisfies readonly Statement[];
