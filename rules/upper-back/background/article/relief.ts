/** The article on quick relief. */
import type { Statement } from "./shape.ts";

export const quickRelief = [
  {
    number: 27,
    part: "relief",
    says: "Steps taken at once ease fresh pain and get the healing going.",
    carriedBy: [{ guide: "relief", section: "first" }, { phase: "protect" }],
    differs:
      "We promise ease and no faster healing. The body heals by itself, and little has been shown to speed it up.",
  },
  {
    number: 28,
    part: "relief",
    says: "Stop straight away with whatever brings on the pain.",
    carriedBy: [{ measure: "rest" }, { phase: "protect" }],
  },
  {
    number: 29,
    part: "relief",
    says: "Give the sore muscles time.",
    carriedBy: [{ measure: "rest" }],
  },
  {
    number: 30,
    part: "relief",
    says: "Rest does not have to mean lying still.",
    carriedBy: [{ measure: "rest" }, { measure: "keepActive" }],
  },
  {
    number: 31,
    part: "relief",
    says: "Leave out movements that bring the pain back or make it stronger.",
    carriedBy: [{ measure: "rest" }],
  },
  {
    number: 32,
    part: "relief",
    says: "Ice belongs to the first one or two days.",
    carriedBy: [{ measure: "ice" }, { guide: "relief", section: "firstDays" }],
  },
  {
    number: 33,
    part: "relief",
    says: "Put a cloth around the ice pack.",
    carriedBy: [{ measure: "ice" }],
  },
  {
    number: 34,
    part: "relief",
    says: "Leave it on for a quarter of an hour, up to twenty minutes.",
    carriedBy: [{ measure: "ice" }],
  },
  {
    number: 35,
    part: "relief",
    says: "Use it again after two or three hours.",
    carriedBy: [{ measure: "ice" }],
  },
  {
    number: 36,
    part: "relief",
    says: "Ice brings inflammation down and numbs.",
    carriedBy: [{ measure: "ice" }, { guide: "frequentQuestions", section: "iceAndHealing" }],
    differs: "We say that it numbs. Whether less inflammation helps is not clear, as it is part of healing.",
  },
  {
    number: 37,
    part: "relief",
    says: "Warmth comes after the second day, once the fresh inflammation is over.",
    carriedBy: [{ measure: "heat" }, { phase: "move" }],
    differs: "We keep this order, and add that some services allow warmth at any time.",
  },
  {
    number: 38,
    part: "relief",
    says: "A warm pack or a warm bath will do.",
    carriedBy: [{ measure: "heat" }],
  },
  {
    number: 39,
    part: "relief",
    says: "Warmth brings blood to tight muscles and lets them relax.",
    carriedBy: [{ measure: "heat" }],
  },
  {
    number: 40,
    part: "relief",
    says: "When the first phase is over, very gentle moves without pain help you recover.",
    carriedBy: [{ measure: "gentleMovement" }, { phase: "move" }],
  },
  {
    number: 41,
    part: "relief",
    says: "Roll the shoulders slowly, both ways.",
    carriedBy: [{ exercise: "shoulderRolls" }],
  },
  {
    number: 42,
    part: "relief",
    says: "Tilt the head slowly to each side, ear toward the shoulder.",
    carriedBy: [{ exercise: "neckTilts" }],
  },
  {
    number: 43,
    part: "relief",
    says: "Stay out of pain when you tilt.",
    carriedBy: [{ exercise: "neckTilts" }, { guide: "relief", section: "howMuchPain" }],
  },
  {
    number: 44,
    part: "relief",
    says: "On all fours, arch and round the back gently.",
    carriedBy: [{ exercise: "catCow" }],
  },
  {
    number: 45,
    part: "relief",
    says: "Let the breath lead this move.",
    carriedBy: [{ exercise: "catCow" }],
  },
  {
    number: 46,
    part: "relief",
    says: "Anti-inflammatory painkillers from the shelf can ease pain and inflammation; two are named.",
    carriedBy: [{ measure: "painRelief" }, { painRelief: "nsaidTablet" }, { painRelief: "gel" }],
    differs:
      "We name no painkiller before the medicine questions are answered. Guidelines put a gel first, and some experts would wait.",
  },
  {
    number: 47,
    part: "relief",
    says: "Keep to the dose on the pack.",
    carriedBy: [{ guide: "relief", section: "medicine" }],
  },
  {
    number: 48,
    part: "relief",
    says: "With another illness, ask a pharmacist or a doctor first.",
    carriedBy: [
      { guide: "relief", section: "medicine" },
      { painRelief: "pharmacist" },
      { professional: "pharmacist" },
      { question: "medKidneyLiverHeart" },
    ],
  },
] as const satisfies readonly Statement[];
