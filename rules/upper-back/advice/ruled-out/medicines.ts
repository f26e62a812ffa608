/** What the medicine questions, age and pregnancy rule out. */
import { all, answered } from "../../questions/notation.ts";
import type { ExclusionRule } from "./shape.ts";

export const medicineExclusions = {
  bleedRisk: {
    when: answered("bleedRisk", "yes"),
    ruledOut: ["nsaids", "foamRolling", "spinalManipulation"],
    askFirst: ["painkillers"],
    because:
      "With a blood thinner, or an illness that makes you bleed, you may bleed inside or under the skin. Anti-inflammatory painkillers, hard pressure and spinal manipulation add to that.",
    sources: [
      { source: "dailymedNaproxenV8", supports: "ask first with a blood thinner" },
      { source: "versusArthritisManipulation", supports: "no manipulation with blood thinners" },
    ],
  },
  medPregnancy: {
    when: answered("medPregnancy", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "Anti-inflammatory painkillers can harm an unborn baby. A pharmacist can tell you what is safe.",
    sources: [
      { source: "fdaNsaidPregnancy2020", supports: "avoid these from 20 weeks of pregnancy" },
      { source: "spsNsaidPregnancy", supports: "avoid these earlier too unless there is a clear benefit" },
    ],
  },
  medBreastfeeding: {
    when: answered("medBreastfeeding", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "Some of a medicine can pass into breast milk. A pharmacist can tell you what is safe.",
    sources: [{ source: "dailymedIbuprofen", supports: "ask before use while breastfeeding" }],
  },
  medUlcerOrBleed: {
    when: answered("medUlcerOrBleed", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because:
      "After an ulcer or a bleed, anti-inflammatory painkillers are more likely to make the stomach bleed.",
    sources: [
      { source: "dailymedNaproxenV8", supports: "bleeding is more likely after an ulcer or a bleed" },
    ],
  },
  medKidneyLiverHeart: {
    when: answered("medKidneyLiverHeart", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers", "ice", "heat"],
    because:
      "With a problem of the kidneys, liver, heart or blood pressure, painkillers, ice and heat can do harm. Ask a pharmacist or doctor which suit you.",
    sources: [
      {
        source: "dailymedNaproxen2024",
        supports: "ask first with heart, kidney or liver disease, stroke or high blood pressure",
      },
      { source: "blackpoolSoftTissue", supports: "ask first about ice with heart or circulation problems" },
      { source: "mpftHeat", supports: "ask first about heat with heart disease" },
    ],
  },
  medBloodThinner: {
    when: answered("medBloodThinner", "yes"),
    ruledOut: ["nsaids", "foamRolling", "spinalManipulation"],
    askFirst: ["painkillers"],
    because:
      "With one of these you may bleed more easily, inside or under the skin, or your kidneys may be at risk. Anti-inflammatory painkillers, hard pressure and spinal manipulation add to that.",
    sources: [
      { source: "dailymedNaproxenV8", supports: "ask first with a blood thinner, a steroid or aspirin" },
      {
        source: "otcAnalgesics2008",
        supports: "antidepressants, lithium and methotrexate do not go well with these painkillers",
      },
      {
        source: "mooreNsaidInteractions2015",
        supports: "which medicines do harm together with painkillers that anybody can buy",
      },
      { source: "versusArthritisManipulation", supports: "no manipulation with blood thinners" },
    ],
  },
  medAsthmaOrAllergy: {
    when: answered("medAsthmaOrAllergy", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "Anti-inflammatory painkillers can set off asthma or a serious allergy.",
    sources: [{ source: "dailymedNaproxenV8", supports: "never after a reaction; ask first with asthma" }],
  },
  medBowelDisease: {
    when: answered("medBowelDisease", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "Anti-inflammatory painkillers can make a bowel disease worse.",
    sources: [],
  },
  medAlcohol: {
    when: answered("medAlcohol", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "Together with alcohol, painkillers can harm the stomach or the liver.",
    sources: [
      { source: "dailymedNaproxenV8", supports: "bleeding is more likely with three or more drinks a day" },
    ],
  },
  liverAndAlcohol: {
    when: all(answered("medKidneyLiverHeart", "yes"), answered("medAlcohol", "yes")),
    ruledOut: ["painkillers"],
    askFirst: [],
    because:
      "With an illness of the liver or kidneys and alcohol on most days, even a common painkiller can do harm. Ask a pharmacist or doctor before you take any.",
    sources: [],
  },
  medChickenpoxShingles: {
    when: answered("medChickenpoxShingles", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because:
      "With chickenpox or shingles, anti-inflammatory painkillers may make a skin infection more likely.",
    sources: [],
  },
  medSurgerySoon: {
    when: answered("medSurgerySoon", "yes"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because:
      "Before an operation, anti-inflammatory painkillers can make bleeding more likely. Ask your surgical team.",
    sources: [{ source: "dailymedNaproxenV8", supports: "not right before or after heart surgery" }],
  },
  coldProblem: {
    when: answered("coldProblem", "yes"),
    ruledOut: ["ice"],
    askFirst: [],
    because: "Cold can set off Raynaud’s or a cold allergy.",
    sources: [{ source: "mpftCold", supports: "no ice with Raynaud’s or a cold allergy" }],
  },
  numbSkin: {
    when: answered("numbSkin", "yes"),
    ruledOut: ["ice", "heat"],
    askFirst: [],
    because:
      "Where feeling or blood flow is poor or skin is broken, ice and heat can harm you before you notice.",
    sources: [
      { source: "mpftCold", supports: "no ice on numb or broken skin or with poor circulation" },
      { source: "mpftHeat", supports: "no heat on numb or broken skin or with poor circulation" },
    ],
  },
  pregnant: {
    when: answered("pregnancy", "pregnant", "maybe"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because: "In pregnancy some painkillers can harm the baby. Ask your midwife, doctor or pharmacist.",
    sources: [
      { source: "fdaNsaidPregnancy2020", supports: "avoid these from 20 weeks of pregnancy" },
      { source: "spsNsaidPregnancy", supports: "avoid these earlier too unless there is a clear benefit" },
    ],
  },
  pregnantPressure: {
    when: answered("pregnancy", "pregnant", "maybe"),
    ruledOut: ["foamRolling", "spinalManipulation"],
    askFirst: [],
    because: "In pregnancy the joints are looser, so hard pressure and thrusts on the back are left out.",
    sources: [],
  },
  pregnantMoves: {
    when: answered("pregnancy", "pregnant", "maybe"),
    ruledOut: [],
    askFirst: ["loading", "stretching"],
    because: "In pregnancy some moves do not suit everybody. Ask your midwife or doctor first.",
    sources: [],
  },
  pregnantLying: {
    when: answered("pregnancy", "pregnant", "maybe"),
    ruledOut: [],
    askFirst: [],
    exercises: ["ytw", "deadBug", "bridge", "sidePlank"],
    because: "In pregnancy, long lying on the front or back and hard work for the tummy are best left out.",
    sources: [],
  },
  recentBirth: {
    when: answered("pregnancy", "recentBirth"),
    ruledOut: [],
    askFirst: ["nsaids", "painkillers"],
    because:
      "In the weeks after a birth, some of a medicine may pass into the milk. Ask your midwife, doctor or pharmacist.",
    sources: [],
  },
  recentBirthMoves: {
    when: answered("pregnancy", "recentBirth"),
    ruledOut: ["spinalManipulation"],
    askFirst: ["loading", "stretching"],
    because: "In the weeks after a birth the joints are looser. Ask your midwife or doctor first.",
    sources: [],
  },
  under18: {
    when: answered("age", "under18"),
    ruledOut: ["nsaids"],
    askFirst: ["painkillers"],
    because:
      "Under 18, the right painkiller and amount are different. Ask a pharmacist or doctor with a parent or carer.",
    sources: [],
  },
  under18Spine: {
    when: answered("age", "under18"),
    ruledOut: ["spinalManipulation"],
    askFirst: [],
    because: "A young back is still growing, so nobody should thrust on it before a doctor has had a look.",
    sources: [
      {
        source: "bmcEpiduralTable2019",
        supports: "a first episode before 18 calls for care with manipulation",
      },
    ],
  },
  sixtyFiveRoller: {
    when: answered("age", "a65plus"),
    ruledOut: [],
    askFirst: ["foamRolling"],
    because:
      "From the age of 65, bones are often weaker than anybody knows. Ask a doctor or physiotherapist before you use a foam roller.",
    sources: [
      {
        source: "cosmanSpineFracture2017",
        supports: "few people with a broken bone of the spine knew that they had one",
      },
    ],
  },
  sixtyOrOver: {
    when: answered("age", "a60to64", "a65plus"),
    ruledOut: [],
    askFirst: ["nsaids"],
    because:
      "From the age of 60, anti-inflammatory painkillers are more likely to make the stomach bleed. Ask a pharmacist first.",
    sources: [{ source: "dailymedNaproxenV8", supports: "stomach bleeding is more likely over 60" }],
  },
} as const satisfies Record<string, ExclusionRule>;
