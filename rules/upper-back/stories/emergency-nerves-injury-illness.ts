/** Stories on both sides of the lines around the brain, the spinal cord, accidents, muscle breakdown and sepsis. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const emergencyNervesInjuryIllnessBoundaries: readonly Boundary[] = [
  {
    rule: "strokeSigns",
    inside: {
      story:
        "His neck cracked in a shrug. Now he sees double and is unsteady, with a sudden fierce headache.",
      answers: strained({ siteNeck: "yes", strokeSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story:
        "Her neck and both sides of her head feel tight after shrugs, a headache she has had many times.",
      answers: sore({ siteNeck: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "cordSigns",
    inside: {
      story: "Since the pain began his legs are heavy and unsteady on the stairs.",
      answers: strained({ legsOrHands: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "His legs are sore from squats. They are strong, and he feels the ground as ever.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "cordSigns",
    inside: {
      story: "Unloading boxes his toes went numb. Hours later his back aches and both legs tingle.",
      answers: strained({ legsOrHands: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Her foot was asleep after sitting on it, for a minute. Her back is sore from rowing.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "cordSigns",
    inside: {
      story: "Both hands have been numb and tingling since a hard set an hour ago.",
      answers: strained({ bothArms: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Both arms are sore after a hard session, with normal feeling and strength.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "caudaEquina",
    inside: {
      story: "Since yesterday’s lifting he has to push to start to pee and hardly feels it.",
      answers: sore({ bladderOrBowel: "yes" }),
      expected: "emergency",
    },
    outside: {
      story:
        "She pees more often because she drinks a lot after training. It starts, stops and feels as always.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "caudaEquina",
    inside: {
      story: "He noticed on the toilet that he cannot feel the skin between his legs.",
      answers: strained({ saddleNumbness: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Her bottom aches from squats, and she feels touch there as always.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "darkUrine",
    inside: {
      story: "Two days after 300 pull-ups his arms are stiff and his pee is the color of cola.",
      answers: sore({ darkUrine: "yes" }),
      expected: "emergency",
    },
    outside: {
      story:
        "Two days after many pull-ups her pee was deep yellow in the morning and clear after some water.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "majorTrauma",
    inside: {
      story: "The bar came down across his upper back when the safety pins failed.",
      answers: strained({ trauma: "major" }),
      expected: "emergency",
    },
    outside: {
      story: "She bumped her upper back on the rack when she stepped back, which left a small bruise.",
      answers: strained({ trauma: "minor" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "traumaWithNerveOrBone",
    inside: {
      story: "After a tackle his upper back hurts and tingling runs down one arm.",
      answers: strained({ trauma: "minor", armTingling: "yes" }),
      expected: "emergency",
      present: ["minorTrauma", "armTingling"],
    },
    outside: {
      story: "After a tackle his upper back is bruised. Both arms feel normal and are strong.",
      answers: strained({ trauma: "minor" }),
      expected: "soon",
      present: ["minorTrauma"],
    },
  },
  {
    rule: "traumaWithNerveOrBone",
    inside: {
      story: "She stumbled with a plate in her hands, felt a snap, and one bone of the spine is very tender.",
      answers: strained({ trauma: "minor", pop: "yes", popWithBonePain: "yes" }),
      expected: "emergency",
      present: ["boneTenderAfterPop"],
    },
    outside: {
      story: "There was no stumble: she felt a snap in a pull, and one bone of the spine is very tender.",
      answers: strained({ pop: "yes", popWithBonePain: "yes" }),
      expected: "urgent",
      present: ["boneTenderAfterPop"],
    },
  },
  {
    rule: "sepsis",
    inside: {
      story: "He has a fever with his back pain, shivers hard and no longer makes sense.",
      answers: sore({ fever: "yes", sepsisSigns: "yes" }),
      expected: "emergency",
      present: ["fever"],
    },
    outside: {
      story: "He has a fever with his back pain. He is clear, warm and breathes calmly.",
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      expected: "urgent",
      present: ["fever"],
    },
  },
];
