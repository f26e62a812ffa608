/** The places that hurt, and how the pain behaves. */
import { noWorries, notSure, sign, yesNo } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

const whySite = "Where it hurts helps to tell a muscle from other causes.";

export const whereItHurtsQuestions = {
  siteBetweenBlades: {
    plain: "Between the shoulder blades, upper back",
    short: "pain between the shoulder blades or in the upper back",
    why: whySite,
    clinical: "Interscapular or general upper thoracic pain",
    options: yesNo,
  },
  siteLeftBlade: {
    plain: "Left shoulder blade",
    short: "pain at the left shoulder blade",
    why: whySite,
    clinical: "Left scapular pain",
    options: yesNo,
  },
  siteRightBlade: {
    plain: "Right shoulder blade",
    short: "pain at the right shoulder blade",
    why: whySite,
    clinical: "Right scapular pain",
    options: yesNo,
  },
  siteShoulderTops: {
    plain: "Tops of the shoulders",
    short: "pain on top of the shoulders",
    why: whySite,
    clinical: "Upper trapezius pain",
    options: yesNo,
  },
  siteNeck: {
    plain: "Neck",
    short: "neck pain",
    why: whySite,
    clinical: "Neck pain",
    options: yesNo,
  },
  siteSpine: {
    plain: "Spine: in the middle, on the bumps",
    short: "pain right on the spine",
    why: whySite,
    clinical: "Midline thoracic pain",
    options: yesNo,
  },
  siteMidBack: {
    plain: "Middle of the back, below the blades",
    short: "pain in the middle of the back",
    why: whySite,
    clinical: "Lower thoracic pain",
    options: yesNo,
  },
  siteRib: {
    plain: "One spot on a rib",
    short: "pain on one spot on a rib",
    why: whySite,
    clinical: "Focal rib pain",
    options: yesNo,
  },
  siteChestWall: {
    plain: "Front or side of the chest, or armpit",
    short: "pain on the front or side of the chest or in the armpit",
    why: whySite,
    clinical: "Anterior or lateral chest wall or axillary pain",
    options: yesNo,
  },
  siteFlank: {
    plain: "Below the ribs, back or side",
    short: "pain below the ribs at the back or side",
    why: "The kidneys lie here.",
    clinical: "Flank pain",
    options: yesNo,
  },
  siteLowBack: {
    plain: "Low back",
    short: "pain in the low back",
    why: "This check is made for the upper back. The low back has other causes.",
    clinical: "Low back pain",
    options: yesNo,
  },
  mechanical: {
    plain: "Press and move now. Does that change the pain?",
    short: "pain that changes when you move, stretch or press",
    why: "Pain from a muscle or joint nearly always changes with movement or pressure.",
    help: "No pain just now? Then think of when it hurt. Better and worse both count.",
    clinical: "Pain modified by movement, stretch or palpation",
    options: {
      yes: { plain: "Yes", clinical: "present" },
      no: { plain: "No, nothing I do changes it", clinical: "absent" },
      unsure: notSure,
    },
    worry: noWorries,
  },
  constantPain: {
    plain: "It is there all the time, and no position eases it",
    short: "pain that is there all the time and that no position eases",
    why: "Sore muscles mostly have a position that feels better.",
    clinical: "Constant pain, not eased by any position",
    ...sign({ harmless: "No, there is a position that eases it" }),
  },
  nightPain: {
    plain: "These nights it gets worse or wakes you, and not only when you turn over",
    short: "pain that is worse at night or wakes you",
    why: "Pain that disturbs the night without a movement can have other causes than a muscle.",
    clinical: "Night pain, not only on turning",
    ...sign({ harmless: "No, only when I turn over or lie on the sore side" }),
  },
  painOnBreathing: {
    plain: "It is sharp with each breath in",
    short: "a sharp pain with each breath in",
    why: "A sore muscle can do this. Along with other signs it can come from the lungs.",
    clinical: "Pleuritic pain",
    ...sign({ harmless: "No, only on a deep breath, a cough or a yawn" }),
  },
} as const satisfies Record<string, Question>;
