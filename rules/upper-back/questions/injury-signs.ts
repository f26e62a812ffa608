/** Signs of an injury that is more than a strain. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const injurySignsQuestions = {
  pop: {
    plain: "You felt or heard a pop or snap",
    short: "a pop or snap",
    why: "A pop can mean that a muscle or its tendon tore.",
    help: "A tendon ties a muscle to a bone.",
    clinical: "Pop or snap at onset",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  popWithBonePain: {
    plain: "A pop or snap, and one spot on the bony ridge of your neck or back is very tender",
    short: "a pop or snap, and one very tender spot on the bony ridge of the neck or back",
    why: "A strong pull can break off a small piece of bone.",
    notThis: "A joint that cracks, with no tender bone.",
    help: "The bony ridge is the row of bumps down the middle of your neck and back.",
    clinical: "Pop with focal spinous process tenderness",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  muscleTear: {
    plain: "Big bruising, a gap, or a muscle that no longer works",
    short: "big bruising, a gap, or a muscle that no longer works",
    why: "A muscle that is torn through heals best when it is seen early.",
    clinical: "Extensive bruising, palpable gap or loss of muscle function",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  outOfProportion: {
    plain:
      "Pain far worse than you expected, with marked swelling or weakness. It came after training that was harder, longer or hotter than usual",
    short: "pain far worse than expected with marked swelling or weakness after very hard training",
    why: "Badly overworked muscle can break down and harm the kidneys.",
    notThis: "Normal soreness that peaks on day 2 or 3, with your strength mostly there.",
    clinical: "Pain out of proportion with marked swelling or weakness after unaccustomed or hot exertion",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  neckCrackHeadache: {
    plain:
      "After lifting, straining or a neck crack: a headache unlike your usual ones, or sudden one-sided neck pain with a headache",
    short: "an unusual headache, or one-sided neck pain with a headache, after lifting or a neck crack",
    why: "In rare cases an artery in the neck is hurt. A headache can be the first sign.",
    notThis: "The headache with a tight neck that you know well.",
    help: "An artery is a blood vessel. Those in the neck carry blood to the brain.",
    clinical:
      "New unfamiliar headache, or sudden unilateral neck pain with headache, after exertion or neck movement",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  newLump: {
    plain: "A new lump, or a change in the shape of your spine",
    short: "a new lump, or a change in the shape of the spine",
    why: "A new shape can come from a bone or from something that grows, so it needs a look.",
    notThis: "A tight knot in a muscle.",
    clinical: "New lump or spinal deformity",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  ribSpot: {
    plain: "Pain on one spot on a rib that built up over weeks of training",
    short: "pain on one spot on a rib that built up over weeks of training",
    why: "A rib can get a fine crack when it is loaded again and again.",
    clinical: "Focal rib pain of gradual onset with training",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  painOnCough: {
    plain: "The pain is worse when you cough, sneeze or strain",
    short: "pain that is worse on coughing, sneezing or straining",
    why: "It is common with a strain. Along with other signs it can come from a disc or nerve.",
    help: "Straining means pushing hard, as on the toilet. A disc is a soft cushion between two bones of the spine.",
    clinical: "Pain worse on cough, sneeze or strain",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
