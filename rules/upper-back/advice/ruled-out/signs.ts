/** What signs, injuries and earlier illness rule out, beside what each red flag forbids. */
import type { ExclusionId } from "../../levels/exclusions.ts";
import { all, answered, any } from "../../questions/notation.ts";
import { noSpineMovement } from "../../levels/red-flags/shared.ts";
import type { ExclusionRule } from "./shape.ts";

/** What must wait until somebody has looked at the nerves of an arm. */
const nervesFirst = [
  "neckTilts",
  "stretching",
  "foamRolling",
  "loading",
  "spinalManipulation",
] as const satisfies readonly ExclusionId[];

/** Pressure and thrusts on bones and vessels. */
const noPressure = ["foamRolling", "spinalManipulation"] as const satisfies readonly ExclusionId[];

export const signExclusions = {
  accident: {
    when: answered("trauma", "minor", "major"),
    ruledOut: noSpineMovement,
    askFirst: [],
    because:
      "After a fall or a blow, someone should check that no bone is hurt before you stretch or load your back.",
    sources: [
      { source: "bmcEpiduralTable2019", supports: "fracture and instability rule manipulation out" },
      { source: "bartschFoamRolling2021", supports: "fracture rules foam rolling out" },
    ],
  },
  bonePain: {
    when: any(answered("popWithBonePain", "yes"), answered("newLump", "yes")),
    ruledOut: noSpineMovement,
    askFirst: [],
    because:
      "A tender bone, a new lump or a change of shape should be looked at before you stretch or load your back.",
    sources: [{ source: "bmcEpiduralTable2019", supports: "fracture rules manipulation out" }],
  },
  popOrTear: {
    when: any(answered("pop", "yes"), answered("muscleTear", "yes")),
    ruledOut: noSpineMovement,
    askFirst: [],
    because:
      "After a pop or a tear, stretching and loading could pull the injury further apart. Have it checked first.",
    sources: [
      {
        source: "bartschFoamRolling2021",
        supports: "open wounds, fracture and inflammation speak against foam rolling",
      },
    ],
  },
  ribSpot: {
    when: answered("ribSpot", "yes"),
    ruledOut: ["foamRolling", "loading", "spinalManipulation"],
    askFirst: [],
    because:
      "One sore spot on a rib can come from too much load on the bone. Pressure and training could make it worse.",
    sources: [{ source: "bartschFoamRolling2021", supports: "fracture rules foam rolling out" }],
  },
  neckArtery: {
    when: any(answered("neckCrackHeadache", "yes"), answered("strokeSigns", "yes")),
    ruledOut: noSpineMovement,
    askFirst: [],
    because:
      "A new headache or sudden neck pain after a crack or strain can come from an artery in the neck. Keep the neck easy until you are checked.",
    sources: [{ source: "ifomptCervical2023", supports: "think of the arteries before treating the neck" }],
  },
  spinalCord: {
    when: any(
      answered("legsOrHands", "yes"),
      answered("bothArms", "yes"),
      answered("bladderOrBowel", "yes"),
      answered("saddleNumbness", "yes"),
    ),
    ruledOut: noSpineMovement,
    askFirst: [],
    because:
      "These signs can come from the spinal cord. Nothing should move or load the spine on purpose before it is checked.",
    sources: [
      { source: "bmcEpiduralTable2019", supports: "cord and cauda equina signs rule manipulation out" },
    ],
  },
  armNerves: {
    when: any(
      answered("armTingling", "yes"),
      answered("armWeakness", "yes"),
      answered("numbnessSpreading", "yes"),
    ),
    ruledOut: nervesFirst,
    askFirst: [],
    because:
      "Tingling, numbness or weakness in an arm can come from a nerve. Stretching or loading could irritate it, so have it checked first.",
    sources: [
      {
        source: "ncaNeckSprains",
        supports: "stop and get checked when an exercise brings pins and needles, numbness or weakness",
      },
    ],
  },
  bladeSticksOut: {
    when: answered("bladeSticksOut", "yes"),
    ruledOut: ["loading", "spinalManipulation"],
    askFirst: [],
    because: "A blade that newly sticks out can come from a nerve. Have it checked before you train it.",
    sources: [],
  },
  thinBones: {
    when: answered("fragileBones", "yes"),
    ruledOut: noPressure,
    askFirst: ["loading"],
    because: "Thin bones can break under pressure or a thrust. Ask which exercises are safe for you.",
    sources: [
      { source: "versusArthritisManipulation", supports: "no manipulation with osteoporosis" },
      { source: "bmcEpiduralTable2019", supports: "osteoporosis calls for caution" },
    ],
  },
  longTermSteroids: {
    when: answered("fragileBones", "yes"),
    ruledOut: [],
    askFirst: ["nsaids"],
    because:
      "If you take prednisone-type tablets, anti-inflammatory painkillers are more likely to make the stomach bleed.",
    sources: [{ source: "dailymedNaproxenV8", supports: "bleeding is more likely with a steroid" }],
  },
  infectionRisk: {
    when: any(answered("infectionRisk", "yes"), answered("needleRisk", "yes")),
    ruledOut: noPressure,
    askFirst: [],
    because:
      "While an infection is more likely for you, the spine should be left free of hard pressure and thrusts.",
    sources: [
      { source: "bmcEpiduralTable2019", supports: "infection rules manipulation out" },
      { source: "bartschFoamRolling2021", supports: "bone infection calls for caution with foam rolling" },
    ],
  },
  infectionRiskMedicines: {
    when: any(answered("infectionRisk", "yes"), answered("needleRisk", "yes")),
    ruledOut: ["nsaids"],
    askFirst: [],
    because:
      "Anti-inflammatory painkillers can hide a fever. With steroid tablets, chemotherapy or dialysis they can also bring on bleeding or harm the kidneys.",
    sources: [
      {
        source: "dailymedNaproxenV8",
        supports: "bleeding is more likely with a steroid; the rest is our own caution",
      },
      { source: "dailymedNaproxen2024", supports: "ask first with kidney disease" },
    ],
  },
  vesselRisk: {
    when: answered("vesselRisk", "yes"),
    ruledOut: [...noPressure, "loading"],
    askFirst: [],
    because:
      "With a weak large blood vessel, straining, hard pressure and thrusts could harm it. Ask a doctor what you may lift.",
    sources: [{ source: "bmcEpiduralTable2019", supports: "artery problems rule manipulation out" }],
  },
  clotRisk: {
    // Asked of few; the clot at any time is asked of everybody before a foam roller may be named.
    when: any(answered("clotRisk", "yes"), answered("clotEver", "yes")),
    ruledOut: noPressure,
    askFirst: [],
    because: "While a blood clot is more likely, hard pressure could loosen one.",
    sources: [
      { source: "bartschFoamRolling2021", supports: "a deep vein clot calls for caution with foam rolling" },
    ],
  },
  cancer: {
    when: answered("cancer", "yes"),
    ruledOut: noPressure,
    askFirst: ["ice", "heat"],
    because:
      "After cancer, the bones of the back should be checked before any hard pressure. Ask about ice and heat too.",
    sources: [
      { source: "versusArthritisManipulation", supports: "no manipulation with cancer of the spine" },
      { source: "mpftCold", supports: "ask first about ice with cancer" },
      { source: "mpftHeat", supports: "no heat over a tumor" },
    ],
  },
  fever: {
    when: answered("fever", "yes"),
    ruledOut: noPressure,
    askFirst: ["ice", "heat", "loading"],
    because:
      "With a fever, an infection should be ruled out first. Rest from training, and ask before you use ice or heat.",
    sources: [
      { source: "mpftCold", supports: "ask first about ice with an infection" },
      { source: "bmcEpiduralTable2019", supports: "infection rules manipulation out" },
    ],
  },
  unexplained: {
    when: any(answered("constantPain", "yes"), answered("nightPain", "yes"), answered("weightLoss", "yes")),
    ruledOut: ["spinalManipulation"],
    askFirst: [],
    because: "Pain that stays, pain at night or lost weight needs an explanation first.",
    sources: [],
  },
  stiffMornings: {
    when: answered("inflammatoryPattern", "yes"),
    ruledOut: ["spinalManipulation"],
    askFirst: [],
    because: "Inflammation of the spine should be ruled out first.",
    sources: [
      {
        source: "versusArthritisManipulation",
        supports: "no manipulation with inflammatory disease of the spine",
      },
    ],
  },
  laterFirstSudden: {
    when: all(answered("age", "a50to59", "a60to64", "a65plus"), answered("onset", "suddenDuring")),
    ruledOut: ["spinalManipulation"],
    askFirst: [],
    because: "A sudden first bout later in life calls for extra care with the spine.",
    sources: [{ source: "bmcEpiduralTable2019", supports: "a first sudden episode after 55 calls for care" }],
  },
  rash: {
    when: answered("rash", "yes"),
    ruledOut: ["ice", "heat", "foamRolling"],
    askFirst: [],
    because: "On sore or blistered skin, ice, heat and pressure do harm.",
    sources: [
      { source: "mpftCold", supports: "no ice on broken skin" },
      { source: "gwentHeat", supports: "no heat on infected or broken skin" },
    ],
  },
  rashMedicines: {
    when: answered("rash", "yes"),
    ruledOut: ["nsaids"],
    askFirst: [],
    because: "With such a rash, anti-inflammatory painkillers may make a skin infection more likely.",
    sources: [],
  },
  muscleBreakdown: {
    when: any(answered("darkUrine", "yes"), answered("outOfProportion", "yes")),
    ruledOut: ["loading", "stretching", "foamRolling"],
    askFirst: [],
    because:
      "Dark pee or pain far worse than expected can come from muscle that breaks down. More work or pressure could make it worse.",
    sources: [{ source: "cdcRhabdo", supports: "muscle breakdown needs care at once" }],
  },
  muscleBreakdownMedicines: {
    when: any(answered("darkUrine", "yes"), answered("outOfProportion", "yes")),
    ruledOut: ["nsaids"],
    askFirst: [],
    because:
      "When muscle breaks down, the kidneys are at risk, and anti-inflammatory painkillers could harm them more.",
    sources: [
      {
        source: "cdcRhabdo",
        supports: "muscle breakdown needs care at once; the caution with painkillers is our own",
      },
    ],
  },
  painkillerReaction: {
    when: answered("painkillerReaction", "yes"),
    ruledOut: ["nsaids", "painkillers"],
    askFirst: [],
    because:
      "Bleeding, swelling or a wheeze can come from a painkiller. Take no more before you have been checked.",
    sources: [
      { source: "dailymedNaproxenV8", supports: "stop and get help for signs of bleeding or an allergy" },
    ],
  },
} as const satisfies Record<string, ExclusionRule>;
